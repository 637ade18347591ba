"""Reads of the outbox."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from django.conf import settings

from turnabout.notifications.choices import Status
from turnabout.notifications.models import Message

SETTING: Final = "TURNABOUT_EMAIL_URL"
MAILBOX_LENGTH: Final = 50


@dataclass(frozen=True, kw_only=True)
class MailState:
    """Whether mail goes out, for pages that send some."""

    is_configured: bool
    is_demo: bool
    waiting: int
    setting: str = SETTING


@dataclass(frozen=True, kw_only=True)
class MailboxRow:
    """A mail in the demo's mailbox."""

    public_id: str
    to_email: str
    to_name: str
    subject: str
    posted_at: dt.datetime
    has_calendar: bool


@dataclass(frozen=True, kw_only=True)
class MailboxMessage:
    """One mail of the demo's mailbox, with its parts."""

    public_id: str
    to_email: str
    to_name: str
    subject: str
    posted_at: dt.datetime
    text: str
    html: str
    calendar: str


def mail_state() -> MailState:
    """Say whether mail goes out, and how many mails wait. One query."""
    return MailState(
        is_configured=bool(settings.TURNABOUT_EMAIL_URL),
        is_demo=settings.TURNABOUT_DEMO,
        waiting=Message.objects.filter(status=Status.WAITING).count(),
    )


def mailbox(to: str = "") -> tuple[MailboxRow, ...]:
    """Give the latest mails of the demo, newest first; of one recipient if asked. One query."""
    messages = Message.objects.order_by("-posted_at", "-pk")
    if to:
        messages = messages.filter(to_email=to.strip().lower())
    rows = messages.only(
        "public_id", "to_email", "to_name", "subject", "posted_at", "calendar_method"
    )
    return tuple(
        MailboxRow(
            public_id=row.public_id,
            to_email=row.to_email,
            to_name=row.to_name,
            subject=row.subject,
            posted_at=row.posted_at,
            has_calendar=bool(row.calendar_method),
        )
        for row in rows[:MAILBOX_LENGTH]
    )


def mailbox_message(public_id: str) -> MailboxMessage | None:
    """Give one mail with its parts, if there is one. One query."""
    try:
        row = Message.objects.get(public_id=public_id)
    except Message.DoesNotExist:
        return None
    return MailboxMessage(
        public_id=row.public_id,
        to_email=row.to_email,
        to_name=row.to_name,
        subject=row.subject,
        posted_at=row.posted_at,
        text=row.text,
        html=row.html,
        calendar=row.calendar,
    )
