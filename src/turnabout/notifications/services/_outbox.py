"""Mails are written into the outbox with what they are about, and rendered at once."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import css_inline
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import router, transaction
from django.template import Context
from django.template.loader import get_template, render_to_string
from django.utils import timezone, translation

from turnabout.accounts import queries as accounts
from turnabout.accounts.queries import OrganizationFacts
from turnabout.core import ids
from turnabout.notifications import rules
from turnabout.notifications.adapter import ics
from turnabout.notifications.choices import Status
from turnabout.notifications.models import Message
from turnabout.notifications.notices import Mail, Notice

_inliner = css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """A mail as its recipient will see it."""

    to_email: str
    to_name: str
    subject: str
    text: str
    html: str
    calendar: str
    calendar_method: str


def post(*notices: Notice) -> None:
    """
    Write the mails of some notices into the outbox, in the caller's transaction.

    They are rendered here, in each recipient's language and zone; the worker hands them over.

    Raises
    ------
    ValueError
        Without an open transaction: people could be told of something that is undone.
    """
    if not transaction.get_connection(router.db_for_write(Message)).in_atomic_block:
        raise ValueError("Expected a transaction around the mails and what they tell.")
    organization = accounts.organization()
    Message.objects.bulk_create(
        _message(notice, mail, organization) for notice in notices for mail in notice.mails()
    )


def rehearse(notice: Notice) -> None:
    """
    Do the work of ``post`` and leave nothing behind, in the caller's transaction.

    For an address that gets no mail and must not be told apart by how long the answer took.
    """
    organization = accounts.organization()
    messages = Message.objects.bulk_create(
        _message(notice, mail, organization) for mail in notice.mails()
    )
    Message.objects.filter(pk__in=[message.pk for message in messages]).delete()


def preview(notice: Notice) -> tuple[Rendered, ...]:
    """Render the mails of a notice as ``post`` would, and send nothing."""
    organization = accounts.organization()
    return tuple(_render(mail, organization) for mail in notice.mails())


def _message(notice: Notice, mail: Mail, organization: OrganizationFacts) -> Message:
    rendered = _render(mail, organization)
    host = urlsplit(organization.public_address).hostname or "localhost"
    is_usable = _is_usable(rendered.to_email)
    return Message(
        kind=notice.kind,
        is_private=notice.private,
        is_urgent=notice.urgent,
        account_id=mail.account_id,
        to_email=rendered.to_email,
        to_name=rendered.to_name,
        subject=rendered.subject,
        text=rendered.text if is_usable else "",
        html=rendered.html if is_usable else "",
        calendar=rendered.calendar if is_usable else "",
        calendar_method=rendered.calendar_method,
        message_id=f"<{ids.new_id()}.{secrets.token_hex(8)}@{host}>",
        status=Status.WAITING if is_usable else Status.REFUSED,
        code="" if is_usable else "unusable",
    )


def _render(mail: Mail, organization: OrganizationFacts) -> Rendered:
    with _for_reader(mail, organization):
        to_name = rules.one_line(mail.to_name)
        values = {**mail.context, "recipient": to_name, "organization": organization.name}
        subject = rules.one_line(rules.filled(str(mail.subject), values))
        blocks = rules.blocks(rules.without_markup(_plain(mail.template, values)))
        parts = {
            "subject": subject,
            "blocks": blocks,
            "label": str(mail.button.label) if mail.button else "",
            "url": mail.button.url if mail.button else "",
            "organization": organization.name,
            "language": translation.get_language(),
            "is_right_to_left": translation.get_language_bidi(),
        }
        return Rendered(
            to_email=rules.one_line(mail.to_email, longest=320).lower(),
            to_name=to_name,
            subject=subject,
            text=_plain("notifications/mail.txt", parts).strip() + "\n",
            html=_inliner.inline(render_to_string("notifications/mail.html", parts)),
            calendar=(
                ics.invitation(mail.calendar, now=timezone.now()).decode() if mail.calendar else ""
            ),
            calendar_method=mail.calendar.method if mail.calendar else "",
        )


@contextmanager
def _for_reader(mail: Mail, organization: OrganizationFacts) -> Iterator[None]:
    language = mail.language or settings.LANGUAGE_CODE
    zone = mail.time_zone or organization.time_zone
    with translation.override(language), timezone.override(zone):
        yield


def _plain(template: str, values: dict[str, object]) -> str:
    """Render a text template: nothing in it is HTML, so nothing is escaped."""
    source = get_template(template).template  # type: ignore[attr-defined] # Django's own engine
    text: str = source.render(Context(values, autoescape=False))
    return text


def _is_usable(address: str) -> bool:
    try:
        validate_email(address)
    except ValidationError:
        return False
    return True
