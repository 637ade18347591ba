"""Reads about accounts and the organization."""

import dataclasses
import datetime as dt

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from turnabout.accounts import rules
from turnabout.accounts.choices import Role
from turnabout.accounts.models import AdminLink, Grant, Organization, PendingGrant, User
from turnabout.core import scope
from turnabout.core.acts import NextAct
from turnabout.core.errors import DomainError


@dataclasses.dataclass(frozen=True)
class OrganizationFacts:
    """What pages and mails say about the organization."""

    name: str = ""
    public_address: str = ""
    sender: str = ""
    time_zone: str = "UTC"
    is_set_up: bool = False


@dataclasses.dataclass(frozen=True)
class GrantRow:
    """A role somebody holds."""

    public_id: str
    name: str
    email: str
    role: str
    granted_at: dt.datetime
    granted_by: str
    confirmed_by: str
    why_not: str

    @property
    def can_withdraw(self) -> bool:
        return not self.why_not


@dataclasses.dataclass(frozen=True)
class PendingRow:
    """A role that waits for a second admin."""

    public_id: str
    name: str
    email: str
    role: str
    requested_at: dt.datetime
    requested_by: str
    can_confirm: bool


@scope.once
def organization() -> OrganizationFacts:
    """Give the organization; before it is set up, what the settings say. One query."""
    fallback = settings.TURNABOUT_PUBLIC_ADDRESS.rstrip("/")
    try:
        row = Organization.objects.get(pk=1)
    except Organization.DoesNotExist:
        return OrganizationFacts(public_address=fallback)
    return OrganizationFacts(
        name=row.name,
        public_address=row.public_address or fallback,
        sender=row.sender,
        time_zone=row.time_zone,
        is_set_up=row.set_up_at is not None,
    )


@scope.once
def role_names(user: User) -> frozenset[str]:
    """Give the roles of the organization an account holds at this moment. One query."""
    held = Grant.objects.filter(account_id=user.pk).values_list("role", flat=True)
    return frozenset(held)


def holders(role: str) -> tuple[User, ...]:
    """Give the accounts that hold a role, by name. One query."""
    found = User.objects.filter(organization_grants__role=role, is_active=True)
    return tuple(found.order_by("name", "pk"))


def grant_rows(reader: User) -> tuple[GrantRow, ...]:
    """Give every grant of the organization, by role and name. One query."""
    found = Grant.objects.select_related("account", "granted_by", "confirmed_by")
    grants = list(found.order_by("role", "account__name", "pk"))
    admins = {grant.account_id for grant in grants if grant.role == Role.ADMIN}
    return tuple(
        GrantRow(
            public_id=grant.public_id,
            name=str(grant.account),
            email=grant.account.email,
            role=grant.get_role_display(),
            granted_at=grant.granted_at,
            granted_by=str(grant.granted_by or ""),
            confirmed_by=str(grant.confirmed_by or ""),
            why_not=_why_not(
                role=grant.role,
                is_own=grant.account_id == reader.pk,
                has_other_admin=bool(admins - {grant.account_id}),
            ),
        )
        for grant in grants
    )


def pending_rows(reader: User) -> tuple[PendingRow, ...]:
    """Give what waits for a second admin, oldest first. One query."""
    waiting = PendingGrant.objects.select_related("account", "requested_by")
    return tuple(
        PendingRow(
            public_id=pending.public_id,
            name=str(pending.account),
            email=pending.account.email,
            role=pending.get_role_display(),
            requested_at=pending.requested_at,
            requested_by=str(pending.requested_by),
            can_confirm=reader.pk not in {pending.requested_by_id, pending.account_id},
        )
        for pending in waiting.order_by("requested_at", "pk")
    )


def has_other_admin(user: User) -> bool:
    """Tell whether somebody else could confirm or withdraw."""
    return Grant.objects.filter(role=Role.ADMIN).exclude(account_id=user.pk).exists()


def is_link_open(secret: str, *, now: dt.datetime) -> bool:
    """Tell whether a one-time link would still work. Reads only."""
    return AdminLink.objects.filter(
        secret_hash=rules.hash_of(secret), used_at=None, expires_at__gt=now, account__is_active=True
    ).exists()


def find_account(email: str) -> User | None:
    """Give the account of an address, if there is one."""
    try:
        return User.objects.get_by_natural_key(email)
    except User.DoesNotExist:
        return None


def next_acts(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    """Give what an admin should do next about the organization and its roles."""
    if Role.ADMIN not in role_names(user):
        return ()
    acts = []
    if not organization().is_set_up:
        acts.append(
            NextAct(
                rank=80,
                title=_("Say who you are"),
                reason=_("Mails need a sender and an address to link to."),
                label=_("Set up the organization"),
                url=reverse("accounts:first_run"),
            )
        )
    if any(row.can_confirm for row in pending_rows(user)):
        acts.append(
            NextAct(
                rank=60,
                title=_("Confirm a role"),
                reason=_("Another admin asked for a role that takes two admins."),
                label=_("See who it is for"),
                url=reverse("accounts:roles"),
            )
        )
    return tuple(acts)


def _why_not(*, role: str, is_own: bool, has_other_admin: bool) -> str:
    """Give the refusal that withdrawing would meet; empty if it would not."""
    try:
        rules.check_can_withdraw(role=role, is_own=is_own, has_other_admin=has_other_admin)
    except DomainError as refusal:
        return str(refusal)
    return ""
