"""The worker hands the outbox over to a mail server; nobody waits for it in a page."""

import datetime as dt
import logging
import secrets
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.core.ids import new_id
from turnabout.notifications import errors
from turnabout.notifications.adapter import email
from turnabout.notifications.choices import Status
from turnabout.notifications.models import Link, Message
from turnabout.notifications.queries import SETTING

logger = logging.getLogger("turnabout.mail")

#: Few at a time, so that a code somebody waits for is never far behind.
BATCH: Final = 10
#: Longer than any hand-over: a server may keep each of some eight answers until the timeout.
LEASE: Final = dt.timedelta(minutes=3)
FIRST_PAUSE: Final = dt.timedelta(seconds=30)
LONGEST_PAUSE: Final = dt.timedelta(minutes=30)
#: A mail that a server keeps putting off is given up after this time.
PATIENCE: Final = dt.timedelta(days=3)
KEPT: Final = dt.timedelta(days=180)

Clock = Callable[[], dt.datetime]


def deliver(*, clock: Clock) -> int:
    """
    Hand over some of the mails that wait; give how many were dealt with.

    Several workers may do this at once: a mail is leased before it is touched. A mail goes out
    twice only if the process ends between the server's yes and our note of it, and then both
    carry the same Message-ID.
    """
    if settings.TURNABOUT_DEMO:
        return _put_into_mailbox(clock())
    if not settings.TURNABOUT_EMAIL_URL:
        return 0
    token = secrets.token_hex(8)
    batch = _lease(token, now=clock())
    if not batch:
        return 0
    sender = _sender()
    dealt_with = 0
    with email.Connection(email.parse(settings.TURNABOUT_EMAIL_URL)) as connection:
        for message in batch:
            if not _renew(message, now=clock()):
                continue
            outcome = connection.hand_over(_letter(message, sender))
            _settle(message, outcome, now=clock())
            if outcome.verdict is email.Verdict.DOWN:
                _hold_back(token, now=clock())
                return 0
            dealt_with += 1
    return dealt_with


def send_test_mail(to: str, now: dt.datetime) -> None:
    """
    Send one mail past the outbox, to prove the settings.

    Raises
    ------
    MailNotSetUp, MailServerUnreachable, MailServerRefused, RecipientRefused
        Say what is wrong and what to change.
    """
    server = _server()
    sender = _sender()
    host = urlsplit(accounts.organization().public_address).hostname or "localhost"
    letter = email.Letter(
        message_id=f"<{new_id()}.test@{host}>",
        sender=sender,
        recipient=("", to),
        subject=_("Test mail"),
        text=_("The mail settings of this installation work. Sent at %(moment)s UTC.")
        % {"moment": f"{now:%Y-%m-%d %H:%M}"},
    )
    with email.Connection(server) as connection:
        outcome = connection.hand_over(letter)
    if outcome.verdict is not email.Verdict.TAKEN:
        raise _refusal(outcome, server=server, to=to)


def purge(*, now: dt.datetime) -> None:
    """Delete rows of mails and links nobody will ask about any more."""
    if not settings.TURNABOUT_DEMO:
        Message.objects.exclude(status=Status.WAITING).filter(posted_at__lt=now - KEPT).delete()
    Link.objects.filter(expires_at__lt=now - KEPT).delete()


def _free(now: dt.datetime) -> QuerySet[Message]:
    """Give the waiting mails that nobody holds: never leased, or the lease ran out."""
    return Message.objects.filter(
        Q(lease_until=None) | Q(lease_until__lte=now), status=Status.WAITING
    )


def _lease(token: str, *, now: dt.datetime) -> tuple[Message, ...]:
    due = _free(now).filter(send_after__lte=now).order_by("-is_urgent", "send_after", "pk")
    chosen = list(due.values_list("pk", flat=True)[:BATCH])
    if not chosen:
        return ()
    _free(now).filter(pk__in=chosen).update(lease_until=now + LEASE, lease_token=token)
    leased = Message.objects.filter(pk__in=chosen, lease_token=token, status=Status.WAITING)
    return tuple(leased.order_by("-is_urgent", "send_after", "pk"))


def _held(message: Message) -> QuerySet[Message]:
    return Message.objects.filter(
        pk=message.pk, lease_token=message.lease_token, status=Status.WAITING
    )


def _renew(message: Message, *, now: dt.datetime) -> bool:
    return bool(_held(message).filter(lease_until__gt=now).update(lease_until=now + LEASE))


def _settle(message: Message, outcome: email.Outcome, *, now: dt.datetime) -> None:
    free: dict[str, object] = {"lease_until": None, "lease_token": "", "code": outcome.code}
    empty = {"text": "", "html": "", "calendar": ""}
    held = _held(message)
    if outcome.verdict is email.Verdict.TAKEN:
        held.update(status=Status.SENT, sent_at=now, **empty, **free)
        return
    logger.warning("Mail %s was not taken: %s", message.public_id, outcome.code)
    is_given_up = outcome.verdict is email.Verdict.LATER and now - message.posted_at > PATIENCE
    if outcome.verdict is email.Verdict.REFUSED or is_given_up:
        held.update(status=Status.REFUSED, **empty, **free)
    else:
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2**message.attempts)
        held.update(attempts=message.attempts + 1, send_after=now + pause, **free)


def _hold_back(token: str, *, now: dt.datetime) -> None:
    """Leave a server that fails alone for a while; a newer mail is tried at once all the same."""
    Message.objects.filter(lease_token=token, status=Status.WAITING).update(
        lease_until=None, lease_token=""
    )
    _free(now).filter(send_after__lte=now).update(send_after=now + FIRST_PAUSE)


def _put_into_mailbox(now: dt.datetime) -> int:
    """Deal with the demo's mails: they stay in the mailbox page, bodies and all."""
    waiting = _free(now)
    return waiting.update(status=Status.SENT, sent_at=now) if waiting.exists() else 0


def _letter(message: Message, sender: tuple[str, str]) -> email.Letter:
    return email.Letter(
        message_id=message.message_id,
        sender=sender,
        recipient=(message.to_name, message.to_email),
        subject=message.subject,
        text=message.text,
        html=message.html,
        calendar=message.calendar,
        calendar_method=message.calendar_method,
    )


def _sender() -> tuple[str, str]:
    facts = accounts.organization()
    host = urlsplit(facts.public_address).hostname or "localhost"
    return facts.name or "Turnabout", facts.sender or f"turnabout@{host}"


def _server() -> email.Server:
    if not settings.TURNABOUT_EMAIL_URL:
        raise errors.MailNotSetUp(
            _("Mail is not set up. Set %(setting)s to smtp://user:password@host:port and restart.")
            % {"setting": SETTING}
        )
    return email.parse(settings.TURNABOUT_EMAIL_URL)


def _refusal(
    outcome: email.Outcome, *, server: email.Server, to: str
) -> errors.MailServerUnreachable | errors.MailServerRefused | errors.RecipientRefused:
    facts = {"host": server.host, "port": server.port, "code": outcome.code, "to": to}
    if outcome.code.startswith("recipient.") or outcome.code == "unusable":
        return errors.RecipientRefused(
            _("The mail server does not accept %(to)s (%(code)s). Check the address.") % facts
        )
    if outcome.code in {"connection", "timeout", "tls"}:
        return errors.MailServerUnreachable(
            _(
                "No mail server answers at %(host)s, port %(port)s (%(code)s). Check the address,"
                " the port and the firewall."
            )
            % facts
        )
    return errors.MailServerRefused(
        _(
            "The mail server at %(host)s refuses to take mail (%(code)s). Check user, password and"
            " the sender of the organization."
        )
        % facts
    )
