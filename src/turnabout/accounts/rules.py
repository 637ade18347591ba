"""What may be granted, withdrawn and entered, decided on plain values."""

import datetime as dt
import hashlib
import zoneinfo
from functools import cache
from typing import Final
from urllib.parse import SplitResult, urlsplit

from django.utils.translation import gettext as _

from turnabout.accounts import errors
from turnabout.accounts.choices import Role

#: Roles that take two admins, as soon as there are two.
SECOND_ADMIN: Final = frozenset({Role.ADMIN, Role.PRIVACY_OFFICER})
LINK_LIFETIME: Final = dt.timedelta(hours=1)
CODE_TRUSTED_FOR: Final = dt.timedelta(minutes=10)

LONGEST_SESSION: Final = dt.timedelta(days=30)
LONGEST_SESSION_WITH_ROLE: Final = dt.timedelta(hours=12)
LONGEST_PAUSE_WITH_ROLE: Final = dt.timedelta(hours=3)


def needs_second_admin(*, role: str, is_own: bool, has_other_admin: bool) -> bool:
    """Tell whether another admin has to confirm a grant."""
    return has_other_admin and (is_own or role in SECOND_ADMIN)


def check_can_confirm(*, is_requester: bool, is_own: bool) -> None:
    """
    Refuse an admin who would approve their own request.

    Raises
    ------
    OwnRequest
        If the admin asked for the role, or would receive it.
    """
    if is_requester or is_own:
        raise errors.OwnRequest(
            _("Another admin has to confirm this role. Ask one of them to open this page.")
        )


def check_can_withdraw(*, role: str, is_own: bool, has_other_admin: bool) -> None:
    """
    Refuse to leave nobody in charge, and refuse to judge in one's own matter.

    Raises
    ------
    LastAdmin
        If the role is the last admin's.
    OwnRole
        If the role is one's own and another admin could withdraw it.
    """
    if role == Role.ADMIN and not has_other_admin:
        raise last_admin()
    if is_own and has_other_admin:
        raise errors.OwnRole(_("You cannot withdraw your own role. Ask another admin to do it."))


def last_admin() -> errors.LastAdmin:
    """Give the refusal, which the counter in the database raises as well."""
    return errors.LastAdmin(
        _("This is the last admin. Grant the role to somebody else first, then withdraw it here.")
    )


def origin(value: str) -> str:
    """
    Give a public address in its one spelling: scheme, host, port, nothing after it.

    Raises
    ------
    NotAnAddress
        If it is anything else than the beginning of an http or https address.

    Examples
    --------
    >>> origin(" HTTPS://Mentoring.Example/ ")
    'https://mentoring.example'
    """
    parts = _split(value.strip())
    if parts is None or parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise errors.NotAnAddress(
            _(
                "Enter an address that starts with http:// or https:// and ends after the host,"
                " such as https://mentoring.example."
            )
        )
    return f"{parts.scheme}://{parts.netloc.lower()}"


def zone(value: str) -> str:
    """
    Give the name of a time zone.

    Raises
    ------
    UnknownZone
        If the time zone database has no such name.
    """
    if value.strip() not in zones():
        raise errors.UnknownZone(
            _("No time zone has this name. Choose one from the list, such as Europe/Lisbon.")
        )
    return value.strip()


@cache
def zones() -> tuple[str, ...]:
    """Give the names people choose from, in order: places and UTC, no abbreviations."""
    names = zoneinfo.available_timezones()
    return tuple(sorted(name for name in names if _is_place(name)))


def hash_of(secret: str) -> str:
    """Give what is stored of a one-time link; its 256 random bits need no salt."""
    return hashlib.sha256(secret.encode()).hexdigest()


def is_over(
    *, now: dt.datetime, signed_in_at: dt.datetime, seen_at: dt.datetime, has_role: bool
) -> bool:
    """Tell whether a session has lasted, or has been idle, for too long."""
    if has_role:
        return (
            now - signed_in_at >= LONGEST_SESSION_WITH_ROLE
            or now - seen_at >= LONGEST_PAUSE_WITH_ROLE
        )
    return now - signed_in_at >= LONGEST_SESSION


def _split(value: str) -> SplitResult | None:
    """Take an http address apart; ``None`` for one that nobody could open."""
    if any(letter.isspace() or not letter.isprintable() for letter in value):
        return None
    try:
        parts = urlsplit(value)
        has_port = parts.port != 0
    except ValueError:
        return None
    is_plain = parts.hostname and "@" not in parts.netloc and "\\" not in value
    return parts if parts.scheme in {"http", "https"} and is_plain and has_port else None


def _is_place(name: str) -> bool:
    area, _slash, place = name.partition("/")
    return name == "UTC" or (bool(place) and area not in {"Etc", "SystemV", "posix", "right"})
