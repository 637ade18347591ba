"""Telling people: mails with one button, and what the button does."""

from turnabout.notifications.choices import Method
from turnabout.notifications.notices import Button, CalendarEvent, Mail, Notice
from turnabout.notifications.services._delivery import deliver, purge, send_test_mail
from turnabout.notifications.services._links import (
    OpenLink,
    absolute,
    issue_link,
    peek_link,
    use_link,
    withdraw_links,
)
from turnabout.notifications.services._outbox import Rendered, post, preview, rehearse

__all__ = [
    "Button",
    "CalendarEvent",
    "Mail",
    "Method",
    "Notice",
    "OpenLink",
    "Rendered",
    "absolute",
    "deliver",
    "issue_link",
    "peek_link",
    "post",
    "preview",
    "purge",
    "rehearse",
    "send_test_mail",
    "use_link",
    "withdraw_links",
]
