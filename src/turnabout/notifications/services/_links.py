"""Single-use links: one act, for one person, signing nobody in."""

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.core.transitions import move
from turnabout.notifications import errors
from turnabout.notifications.models import Link

LIFETIME: Final = dt.timedelta(days=14)


@dataclass(frozen=True, kw_only=True)
class OpenLink:
    """What a link that still works is about."""

    act: str
    subject_id: str
    person_id: int


def issue_link(
    *,
    act: str,
    subject_id: str,
    person_id: int,
    now: dt.datetime,
    lifetime: dt.timedelta = LIFETIME,
) -> str:
    """
    Give the secret of a new link, to be put into an address.

    Only its hash is kept. ``act`` is what the owning app does with it, such as ``pairs.accept``.
    """
    secret = secrets.token_urlsafe(24)
    Link.objects.create(
        secret_hash=_hash(secret),
        act=act,
        subject_id=subject_id,
        person_id=person_id,
        issued_at=now,
        expires_at=now + lifetime,
    )
    return secret


def peek_link(token: str, *, act: str, now: dt.datetime) -> OpenLink:
    """
    Say what a link is about, and change nothing: for the page that shows its button.

    Raises
    ------
    LinkGone
        If it was used, has expired, or was never issued for this act.
    """
    link = _find(token, act=act, now=now)
    return OpenLink(act=link.act, subject_id=link.subject_id, person_id=link.person_id)


def use_link(token: str, *, act: str, now: dt.datetime) -> OpenLink:
    """
    Use up a link, in the transaction of the act it stands for.

    Of several callers at the same moment one gets it.

    Raises
    ------
    LinkGone
        If it was used, has expired, or was never issued for this act.
    ValueError
        Without an open transaction: the link could be used up and nothing done.
    """
    link = _find(token, act=act, now=now)
    move(
        Link.objects.filter(pk=link.pk, used_at=None, expires_at__gt=now),
        used_at=now,
        refusal=_used(),
    )
    return OpenLink(act=link.act, subject_id=link.subject_id, person_id=link.person_id)


def withdraw_links(*, act: str, subject_id: str, now: dt.datetime) -> int:
    """Let the unused links to an act on a subject expire now; give how many there were."""
    unused = Link.objects.filter(act=act, subject_id=subject_id, used_at=None, expires_at__gt=now)
    return unused.update(expires_at=now)


def absolute(path: str) -> str:
    """Put the organization's public address before a path, for mails. One query."""
    return accounts.organization().public_address.rstrip("/") + path


def _find(token: str, *, act: str, now: dt.datetime) -> Link:
    try:
        link = Link.objects.get(secret_hash=_hash(token), act=act)
    except Link.DoesNotExist:
        raise errors.LinkUnknown(
            _("This link is not complete. Open it from the mail again, or sign in instead.")
        ) from None
    if link.used_at is not None:
        raise _used()
    if link.expires_at <= now:
        raise errors.LinkExpired(
            _("This link has expired. Sign in instead, or use the button of a newer mail.")
        )
    return link


def _used() -> errors.LinkUsed:
    return errors.LinkUsed(
        _("This link was used already, so nothing is left to do. Sign in to see how things stand.")
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
