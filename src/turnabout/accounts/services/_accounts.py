"""Opening and closing accounts."""

import datetime as dt

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts import errors, rules
from turnabout.accounts.models import PendingGrant, User
from turnabout.accounts.services import _roles
from turnabout.audit import services as audit
from turnabout.core.transitions import move


@transaction.atomic
def open_account(
    *, email: str, name: str, time_zone: str, now: dt.datetime, by: User | None = None
) -> User:
    """
    Give the account of an address, opened if there is none.

    An account that exists is left as it is, but for a name it did not have. Signing in needs a
    mailed code until its owner sets a password. Repeating the call changes nothing.

    Parameters
    ----------
    email
        The address; letter case and outer spaces do not matter.
    by
        Who opens it; ``None`` for an import, the shell and the demo.
    """
    address = email.strip().lower()
    account, is_new = User.objects.get_or_create(
        email=address,
        defaults={
            "name": name,
            "time_zone": time_zone,
            "date_joined": now,
            "password": make_password(None),
        },
    )
    if is_new:
        audit.record(
            actor_id=by.pk if by else None, action="accounts.opened", target=account, at=now
        )
    elif name and not account.name:
        User.objects.filter(pk=account.pk, name="").update(name=name)
        account.name = name
    EmailAddress.objects.get_or_create(
        user=account, email=address, defaults={"verified": True, "primary": True}
    )
    return account


@transaction.atomic
def deactivate_account(*, account: User, now: dt.datetime, by: User | None = None) -> None:
    """
    Close an account: its sessions end with their next request, its roles are withdrawn.

    The password goes too. Every session is tied to it, so none comes back to life if the account
    is opened again.

    Raises
    ------
    LastAdmin
        If nobody could grant roles any more.
    AccountClosed
        If it is closed already.
    """
    move(
        User.objects.filter(pk=account.pk, is_active=True),
        is_active=False,
        password=make_password(None),
        refusal=errors.AccountClosed(_("This account is closed already.")),
    )
    _roles.withdraw_all(account=account, now=now, by=by)
    PendingGrant.objects.filter(account_id=account.pk).delete()
    audit.record(
        actor_id=by.pk if by else None, action="accounts.deactivated", target=account, at=now
    )


@transaction.atomic
def reactivate_account(*, account: User, now: dt.datetime, by: User | None = None) -> None:
    """
    Let somebody sign in again, without roles and with a mailed code.

    Raises
    ------
    AlreadyGranted
        If the account is open.
    """
    move(
        User.objects.filter(pk=account.pk, is_active=False),
        is_active=True,
        refusal=errors.AlreadyGranted(_("This account is open already.")),
    )
    audit.record(
        actor_id=by.pk if by else None, action="accounts.reactivated", target=account, at=now
    )


@transaction.atomic
def note_sign_in(*, account: User, method: str, now: dt.datetime) -> None:
    """Write down that somebody signed in, and by which method."""
    audit.record(
        actor_id=account.pk,
        action="accounts.signed_in",
        target=account,
        at=now,
        data={"method": method},
    )


@transaction.atomic
def change_own_settings(*, account: User, language: str, time_zone: str, now: dt.datetime) -> None:
    """
    Keep how somebody wants to read times and texts.

    Raises
    ------
    UnknownZone
        For a time zone nobody knows.
    """
    zone = rules.zone(time_zone)
    move(
        User.objects.filter(pk=account.pk, is_active=True),
        refusal=errors.AccountClosed(_("This account is closed. Ask an admin to open it again.")),
        language=language,
        time_zone=zone,
    )
    audit.record(actor_id=account.pk, action="accounts.settings_changed", target=account, at=now)
