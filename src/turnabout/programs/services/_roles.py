"""Roles of one program: granted and withdrawn."""

import datetime as dt

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.people import services as people
from turnabout.people.models import Person
from turnabout.programs import errors, notices
from turnabout.programs.choices import Role
from turnabout.programs.models import Grant, Program


@transaction.atomic
def grant_role(*, program: Program, account: User, role: str, by: User, now: dt.datetime) -> Grant:
    """
    Grant a role of a program, and tell whoever gets it.

    Raises
    ------
    RoleRefused
        If the account holds it already, or would be manager and analyst of the same program.
    """
    grant = add_grant(program=program, account=account, role=role, by=by, now=now)
    if account.pk != by.pk:
        notifications.post(notices.RoleGranted(account_id=account.pk, role=str(Role(role).label)))
    return grant


@transaction.atomic
def grant_role_to(
    *, program: Program, person: Person, role: str, by: User, now: dt.datetime
) -> Grant:
    """Open an account for somebody of the directory if there is none, then grant the role."""
    account = people.open_account_for(person=person, now=now)
    return grant_role(program=program, account=account, role=role, by=by, now=now)


@transaction.atomic
def withdraw_role(*, grant: Grant, by: User, now: dt.datetime) -> None:
    """
    Take a role back; it ends with the account's next request.

    Raises
    ------
    LastManager
        If nobody could run the program any more.
    RoleNotHeld
        If somebody withdrew it first.
    """
    removed, _rows = Grant.objects.filter(pk=grant.pk).delete()
    if removed == 0:
        raise errors.RoleNotHeld(_("Somebody withdrew this role already. Reload the page."))
    if grant.role == Role.MANAGER:
        move(
            Program.objects.filter(pk=grant.program_id, managers__gt=1),
            managers=F("managers") - 1,
            refusal=errors.LastManager(
                _("A program keeps at least one manager. Make somebody else a manager first.")
            ),
        )
    data: dict[str, int | str | bool | None] = {"role": grant.role, "account": grant.account_id}
    audit.record(
        actor_id=by.pk, action="programs.role_withdrawn", target=grant.program, at=now, data=data
    )


def add_grant(*, program: Program, account: User, role: str, by: User, now: dt.datetime) -> Grant:
    """Write a grant and count it, in the caller's transaction."""
    try:
        with transaction.atomic():
            grant = Grant.objects.create(
                program=program,
                account=account,
                role=Role(role),
                granted_at=now,
                granted_by_id=by.pk,
            )
    except IntegrityError:
        raise _refusal(program=program, account=account, role=role) from None
    if role == Role.MANAGER:
        Program.objects.filter(pk=program.pk).update(managers=F("managers") + 1)
    data: dict[str, int | str | bool | None] = {"role": role, "account": account.pk}
    audit.record(actor_id=by.pk, action="programs.role_granted", target=program, at=now, data=data)
    return grant


def _refusal(*, program: Program, account: User, role: str) -> errors.RoleRefused:
    if Grant.objects.filter(program=program, account=account, role=role).exists():
        return errors.RoleRefused(
            _("This account holds the role already. Choose another role or another person.")
        )
    return errors.RoleRefused(
        _(
            "Nobody is manager and analyst of the same program: who runs it does not measure it. "
            "Choose somebody else, or withdraw the other role first."
        )
    )
