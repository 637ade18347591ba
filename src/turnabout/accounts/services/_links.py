"""The way in from the shell: whoever can run a command on the machine may become an admin."""

import dataclasses
import datetime as dt
import secrets

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts import errors, queries, rules
from turnabout.accounts.choices import Role
from turnabout.accounts.models import AdminLink, User
from turnabout.accounts.services import _accounts, _roles
from turnabout.audit import services as audit
from turnabout.core.transitions import move


@dataclasses.dataclass(frozen=True)
class AdminInvitation:
    """A one-time way in. The secret is shown once and stored as a hash only."""

    secret: str
    account: User
    expires_at: dt.datetime


@transaction.atomic
def issue_admin_link(email: str, *, now: dt.datetime) -> AdminInvitation:
    """
    Make a link that signs an admin in once, within an hour.

    While there is no admin the address becomes the first one; being able to run the command is
    the proof. Afterwards only admins get links.

    Raises
    ------
    NotAnAdmin
        If there is an admin and it is somebody else.
    AccountClosed
        If the account cannot sign in.
    """
    account = queries.find_account(email)
    if not queries.holders(Role.ADMIN):
        zone = queries.organization().time_zone
        account = _accounts.open_account(email=email, name="", time_zone=zone, now=now)
        if not account.is_active:
            raise errors.AccountClosed(_("This account is closed. Use another address."))
        _roles.create_grant(account=account, role=Role.ADMIN, by=None, now=now)
    elif account is None or Role.ADMIN not in queries.role_names(account):
        raise errors.NotAnAdmin(
            _("There is an admin already, and it is not this address. Ask them to grant the role.")
        )
    secret = secrets.token_urlsafe(32)
    expires_at = now + rules.LINK_LIFETIME
    AdminLink.objects.create(
        account=account, secret_hash=rules.hash_of(secret), expires_at=expires_at
    )
    audit.record(actor_id=None, action="accounts.admin_link_issued", target=account, at=now)
    return AdminInvitation(secret=secret, account=account, expires_at=expires_at)


@transaction.atomic
def use_admin_link(secret: str, *, now: dt.datetime) -> User:
    """
    Consume a link and give the account it signs in.

    Raises
    ------
    LinkGone
        If it was used, is older than an hour, never existed or is not an admin's any more.
    """
    gone = errors.LinkGone(
        _(
            "This link works once and for one hour, and that is over."
            " Run turnabout admin again to get a new one."
        )
    )
    secret_hash = rules.hash_of(secret)
    move(
        AdminLink.objects.filter(secret_hash=secret_hash, used_at=None, expires_at__gt=now),
        used_at=now,
        refusal=gone,
    )
    account = AdminLink.objects.select_related("account").get(secret_hash=secret_hash).account
    if not account.is_active or Role.ADMIN not in queries.role_names(account):
        raise gone
    audit.record(actor_id=account.pk, action="accounts.admin_link_used", target=account, at=now)
    return account
