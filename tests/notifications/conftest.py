"""A mail server that listens, and a notice to send."""

import copy
import email
import email.policy
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.db import transaction

from tests.conftest import NOW
from turnabout.accounts.models import Organization
from turnabout.notifications import services
from turnabout.notifications.models import Message
from turnabout.notifications.services import Button, CalendarEvent, Mail, Notice

TEMPLATE = """
Hello {{ recipient }},

{{ words }} {% if at %}{{ at|date:"l, F j, H:i" }}{% endif %}

- one thing
- another thing
"""


@dataclass(frozen=True, kw_only=True)
class Told(Notice):
    """One mail to whoever is named."""

    kind = "tests.told"

    to_email: str = "ada@acme.example"
    to_name: str = "Ada"
    subject: str = "News for %(recipient)s"
    context: dict[str, object] = field(default_factory=dict)
    button: Button | None = None
    calendar: CalendarEvent | None = None
    language: str = ""
    time_zone: str = ""

    def mails(self) -> tuple[Mail, ...]:
        return (
            Mail(
                to_email=self.to_email,
                to_name=self.to_name,
                subject=self.subject,
                template="told.txt",
                context=self.context,
                button=self.button,
                calendar=self.calendar,
                language=self.language,
                time_zone=self.time_zone,
            ),
        )


@dataclass(frozen=True, kw_only=True)
class ToldAtOnce(Told):
    kind = "tests.told_at_once"
    urgent = True


@dataclass
class Inbox:
    """What a mail server was told, and what it answers."""

    url: str = ""
    letters: list[EmailMessage] = field(default_factory=list)
    senders: list[str] = field(default_factory=list)
    replies: dict[str, str] = field(default_factory=dict)  # by recipient
    after_data: str = "250 taken"

    async def handle_RCPT(  # noqa: N802 - the library's name
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        reply = self.replies.get(address, "250 fine")
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        if self.after_data.startswith("250"):
            self.senders.append(envelope.mail_from)
            letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
            assert isinstance(letter, EmailMessage)
            self.letters.append(letter)
        return self.after_data


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    """Run a real mail server on this machine."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    box = Inbox(url=f"smtp://127.0.0.1:{port}?timeout=5")
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield box
    controller.stop()


@pytest.fixture
def mail_server(inbox: Inbox, settings: Any) -> Inbox:
    """Tell the settings about the mail server."""
    settings.TURNABOUT_EMAIL_URL = inbox.url
    return inbox


@pytest.fixture
def organization(db: None) -> Organization:
    return Organization.objects.create(
        pk=1,
        name="Acme",
        public_address="https://mentoring.acme.example",
        sender="mentoring@acme.example",
        time_zone="Europe/London",
        set_up_at=NOW,
    )


@pytest.fixture(autouse=True)
def _template(tmp_path: Path, settings: Any) -> None:
    """Let the notice of the tests find its template."""
    (tmp_path / "told.txt").write_text(TEMPLATE, encoding="utf-8")
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["DIRS"] = [tmp_path]
    settings.TEMPLATES = templates


@pytest.fixture
def post() -> Callable[..., Message]:
    """Post a notice in a transaction and give its row."""

    def post_one(notice: Notice | None = None, **facts: Any) -> Message:
        with transaction.atomic():
            services.post(notice or Told(**facts))
        message = Message.objects.latest("pk")
        # The clock of the story, so that tests decide what is due.
        Message.objects.filter(pk=message.pk).update(posted_at=NOW, send_after=NOW)
        return message

    return post_one
