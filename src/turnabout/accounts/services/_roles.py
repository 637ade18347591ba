"""Roles of the organization: granted, confirmed by a second admin, withdrawn."""

import datetime as dt

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext as _

from turnabout.accounts import errors, queries, rules
from turnabout.accounts.choices import Role
from turnabout.accounts.models import Grant, Organization, PendingGrant, User
from turnabout.audit import services as audit
from turnabout.core import scope
from turnabout.core.transitions import move


@transaction.atomic
def grant_role(*, account: User, role: Role, by: User, now: dt.datetime) -> Grant | PendingGrant:
    """
    Grant a role, or ask a second admin for it.

    Admins and privacy officers take two admins as soon as there are two, and so does any role an
    admin wants for themself.

    Returns
    -------
    Grant or PendingGrant
        What exists now: the role, or the request that waits.

    Raises
    ------
    AlreadyGranted
        If the account holds the role or waits for it.
    AccountClosed
        If the account cannot sign in.
    """
    _check_open(account)
    if Grant.objects.filter(account=account, role=role).exists():
        raise _already_granted()
    if rules.needs_second_admin(
        role=role, is_own=account.pk == by.pk, has_other_admin=queries.has_other_admin(by)
    ):
        return _request(account=account, role=role, by=by, now=now)
    return create_grant(account=account, role=role, by=by, now=now)


@transaction.atomic
def confirm_role(*, pending: PendingGrant, by: User, now: dt.datetime) -> Grant:
    """
    Grant what another admin asked for.

    Raises
    ------
    OwnRequest
        If ``by`` asked for it or would receive it.
    NotGranted
        If somebody confirmed or cancelled it first.
    AccountClosed
        If the account was closed since.
    """
    rules.check_can_confirm(
        is_requester=pending.requested_by_id == by.pk, is_own=pending.account_id == by.pk
    )
    _check_open(pending.account)
    _remove_request(pending)
    return create_grant(
        account=pending.account,
        role=Role(pending.role),
        by=pending.requested_by,
        confirmed_by=by,
        now=now,
    )


@transaction.atomic
def cancel_request(*, pending: PendingGrant, by: User, now: dt.datetime) -> None:
    """
    Take back or turn down a request for a role.

    Raises
    ------
    NotGranted
        If somebody confirmed or cancelled it first.
    """
    _remove_request(pending)
    audit.record(
        actor_id=by.pk,
        action="accounts.role_request_cancelled",
        target=pending.account,
        at=now,
        data={"role": pending.role},
    )


@transaction.atomic
def withdraw_role(*, grant: Grant, by: User, now: dt.datetime) -> None:
    """
    Take a role back; it ends with the account's next request.

    Raises
    ------
    LastAdmin
        If nobody could grant roles any more.
    OwnRole
        If it is one's own and another admin could do it.
    NotGranted
        If somebody withdrew it first.
    """
    rules.check_can_withdraw(
        role=grant.role,
        is_own=grant.account_id == by.pk,
        has_other_admin=Grant.objects.filter(role=Role.ADMIN)
        .exclude(account_id=grant.account_id)
        .exists(),
    )
    _remove(grant, by=by, now=now)


def withdraw_all(*, account: User, now: dt.datetime, by: User | None) -> None:
    """Withdraw every role of an account that is being closed, in the caller's transaction."""
    for grant in Grant.objects.filter(account=account).order_by("pk"):
        _remove(grant, by=by, now=now)


def create_grant(
    *,
    account: User,
    role: Role,
    by: User | None,
    now: dt.datetime,
    confirmed_by: User | None = None,
) -> Grant:
    """Write a grant and count it, in the caller's transaction, whoever had to agree before."""
    if role == Role.ADMIN:
        Organization.objects.get_or_create(pk=1)
        Organization.objects.filter(pk=1).update(admins=F("admins") + 1)
    try:
        with transaction.atomic():
            grant = Grant.objects.create(
                account=account, role=role, granted_by=by, confirmed_by=confirmed_by, granted_at=now
            )
    except IntegrityError as twice:
        raise _already_granted() from twice
    scope.forget()
    actor = confirmed_by or by
    audit.record(
        actor_id=actor.pk if actor else None,
        action="accounts.role_granted",
        target=account,
        at=now,
        data={"role": role.value, "requested_by": by.pk if by else None},
    )
    return grant


def _request(*, account: User, role: Role, by: User, now: dt.datetime) -> PendingGrant:
    try:
        with transaction.atomic():
            pending = PendingGrant.objects.create(
                account=account, role=role, requested_by=by, requested_at=now
            )
    except IntegrityError as twice:
        raise errors.AlreadyGranted(
            _("This role waits for a second admin already. Ask one of them to confirm it here.")
        ) from twice
    audit.record(
        actor_id=by.pk,
        action="accounts.role_requested",
        target=account,
        at=now,
        data={"role": role.value},
    )
    return pending


def _remove(grant: Grant, *, by: User | None, now: dt.datetime) -> None:
    """Delete one grant if it still stands, and never the last admin's."""
    removed, _rows = Grant.objects.filter(pk=grant.pk).delete()
    if removed == 0:
        raise errors.NotGranted(_("Somebody withdrew this role already. Reload the page."))
    if grant.role == Role.ADMIN:
        move(
            Organization.objects.filter(pk=1, admins__gt=1),
            admins=F("admins") - 1,
            refusal=rules.last_admin(),
        )
    scope.forget()
    audit.record(
        actor_id=by.pk if by else None,
        action="accounts.role_withdrawn",
        target=grant.account,
        at=now,
        data={"role": grant.role},
    )


def _remove_request(pending: PendingGrant) -> None:
    removed, _rows = PendingGrant.objects.filter(pk=pending.pk).delete()
    if removed == 0:
        raise errors.NotGranted(
            _("This request is gone: another admin confirmed or cancelled it. Reload the page.")
        )


def _check_open(account: User) -> None:
    if not account.is_active:
        raise errors.AccountClosed(
            _("This account is closed. Open it again before you grant it a role.")
        )


def _already_granted() -> errors.AlreadyGranted:
    return errors.AlreadyGranted(
        _("This account holds the role already. Choose another role or another account.")
    )
