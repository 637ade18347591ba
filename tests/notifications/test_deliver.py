"""The worker hands waiting mails to a real mail server, and each of them once."""

import datetime as dt
import logging
import smtplib
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection, transaction

from tests.conftest import NOW
from tests.notifications.conftest import Inbox, Told, ToldAtOnce
from turnabout.accounts.models import Organization
from turnabout.core import jobs
from turnabout.notifications import queries, services
from turnabout.notifications.adapter import email
from turnabout.notifications.choices import Status
from turnabout.notifications.models import Message

Post = Callable[..., Message]


def deliver(now: dt.datetime = NOW) -> int:
    return services.deliver(clock=lambda: now)


@pytest.fixture
def silent_server(settings: Any) -> Iterator[None]:
    """Take connections and say nothing."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        settings.TURNABOUT_EMAIL_URL = f"smtp://127.0.0.1:{port}?timeout=0.2"
        yield


@pytest.fixture
def no_server(settings: Any) -> None:
    """Name a port at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        settings.TURNABOUT_EMAIL_URL = f"smtp://127.0.0.1:{probe.getsockname()[1]}"


def test_it_sends_text_and_html_under_the_name_of_the_organization(
    organization: Organization, mail_server: Inbox, post: Post
) -> None:
    message = post(to_name="Ada Bell", context={"words": "Grüße"})

    assert deliver() == 1

    (letter,) = mail_server.letters
    assert letter["From"] == "Acme <mentoring@acme.example>"
    assert letter["To"] == "Ada Bell <ada@acme.example>"
    assert letter["Subject"] == "News for Ada Bell"
    assert letter["Message-ID"] == message.message_id
    assert letter["Message-ID"].endswith("@mentoring.acme.example>")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter.get_content_type() == "multipart/alternative"
    kinds = [part.get_content_type() for part in letter.iter_parts()]
    assert kinds == ["text/plain", "text/html"]
    text = letter.get_body(("plain",))
    assert text is not None
    assert "Grüße" in text.get_content()


def test_it_sends_each_mail_once_and_empties_it(
    organization: Organization, mail_server: Inbox, post: Post
) -> None:
    message = post()

    deliver()
    assert deliver(NOW + dt.timedelta(days=1)) == 0

    message.refresh_from_db()
    assert len(mail_server.letters) == 1
    assert (message.status, message.sent_at) == (Status.SENT, NOW)
    assert message.text == message.html == ""


def test_it_repeats_a_mail_after_a_crash_under_the_same_message_id(
    organization: Organization,
    mail_server: Inbox,
    post: Post,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post()
    real = email.Connection.hand_over

    def die_after(self: email.Connection, letter: email.Letter) -> email.Outcome:
        real(self, letter)
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(email.Connection, "hand_over", die_after)
        with pytest.raises(SystemExit):
            deliver()
    assert deliver(NOW + dt.timedelta(minutes=2)) == 0  # the lease still holds
    assert deliver(NOW + dt.timedelta(minutes=4)) == 1

    first, second = mail_server.letters
    assert first["Message-ID"] == second["Message-ID"]


@pytest.mark.django_db(transaction=True)
def test_it_holds_no_transaction_while_it_talks_to_the_server(
    organization: Organization,
    mail_server: Inbox,
    post: Post,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post()
    seen = []

    def look(_self: email.Connection, _letter: email.Letter) -> email.Outcome:
        seen.append(connection.in_atomic_block)
        return email.Outcome(email.Verdict.TAKEN)

    monkeypatch.setattr(email.Connection, "hand_over", look)
    deliver()

    assert seen == [False]


def test_it_marks_a_refused_recipient_by_code_and_keeps_no_content(
    organization: Organization,
    mail_server: Inbox,
    post: Post,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "turnabout")
    message, other = post(), post(to_email="ben@acme.example")
    mail_server.replies["ada@acme.example"] = "550 ada has left us"

    deliver()

    message.refresh_from_db()
    other.refresh_from_db()
    assert (message.status, message.code) == (Status.REFUSED, "recipient.550")
    assert message.text == message.html == ""
    assert other.status == Status.SENT
    assert "ada" not in caplog.text.lower()


def test_it_tries_again_later_when_a_mail_is_put_off(
    organization: Organization, mail_server: Inbox, post: Post
) -> None:
    message = post()
    mail_server.replies["ada@acme.example"] = "451 come back later"

    deliver()
    message.refresh_from_db()
    assert (message.status, message.code) == (Status.WAITING, "recipient.451")
    assert message.send_after == NOW + dt.timedelta(seconds=30)
    assert deliver(NOW + dt.timedelta(seconds=29)) == 0

    mail_server.replies.clear()
    deliver(NOW + dt.timedelta(seconds=30))
    assert len(mail_server.letters) == 1


def test_it_gives_up_a_mail_that_is_put_off_for_days(
    organization: Organization, mail_server: Inbox, post: Post
) -> None:
    message = post()
    mail_server.after_data = "452 too full"

    deliver(NOW + dt.timedelta(days=3))
    message.refresh_from_db()
    assert message.status == Status.WAITING
    deliver(NOW + dt.timedelta(days=3, minutes=1))

    message.refresh_from_db()
    assert (message.status, message.code) == (Status.REFUSED, "content.452")


@pytest.mark.parametrize(
    ("server", "code"), [("silent_server", "timeout"), ("no_server", "connection")]
)
def test_it_keeps_all_mails_while_the_server_is_away(
    organization: Organization,
    post: Post,
    request: pytest.FixtureRequest,
    server: str,
    code: str,
) -> None:
    request.getfixturevalue(server)
    messages = [post(), post(), post()]

    assert deliver() == 0

    for message in messages:
        message.refresh_from_db()
        assert message.status == Status.WAITING
        assert message.lease_until is None
        assert message.send_after == NOW + dt.timedelta(seconds=30)
    assert messages[0].code == code


def test_it_tries_a_new_mail_at_once_although_the_server_was_away(
    organization: Organization, no_server: None, post: Post, inbox: Inbox, settings: Any
) -> None:
    post(to_email="old@acme.example")
    deliver()
    settings.TURNABOUT_EMAIL_URL = inbox.url
    post(to_email="new@acme.example")

    deliver()

    assert [letter["To"].addresses[0].username for letter in inbox.letters] == ["new"]


def test_it_sends_urgent_mails_first(
    organization: Organization, mail_server: Inbox, post: Post
) -> None:
    for number in range(12):
        post(to_email=f"p{number}@acme.example")
    post(ToldAtOnce(to_email="code@acme.example"))

    deliver()

    assert mail_server.letters[0]["To"].addresses[0].username == "code"
    assert len(mail_server.letters) == 10


def test_it_leaves_mails_alone_without_a_server(organization: Organization, post: Post) -> None:
    post()

    assert deliver() == 0
    state = queries.mail_state()
    assert (state.is_configured, state.waiting, state.setting) == (False, 1, "TURNABOUT_EMAIL_URL")


def test_it_puts_the_demo_s_mails_into_the_mailbox_and_nowhere_else(
    organization: Organization, mail_server: Inbox, post: Post, settings: Any
) -> None:
    settings.TURNABOUT_DEMO = True
    message = post()

    assert jobs.drain() == 0  # no job, but the loop that delivers

    message.refresh_from_db()
    assert message.status == Status.SENT
    assert "Hello Ada" in message.text
    assert mail_server.letters == []


@pytest.mark.parametrize(
    "name",
    ["Bell, Ada", 'Ada "the first" <x@y.example>', "Ädä Bëll", "Ada\r\nX-Evil: 1", "a" * 300],
)
def test_a_name_stays_a_name(
    organization: Organization, mail_server: Inbox, post: Post, name: str
) -> None:
    post(to_name=name, subject="For %(recipient)s")

    deliver()

    (letter,) = mail_server.letters
    (address,) = letter["To"].addresses
    assert address.addr_spec == "ada@acme.example"
    assert address.display_name == " ".join(name.split())[:200]
    assert "X-Evil" not in letter


def test_the_answer_s_code_says_whose_fault_it_is() -> None:
    sender = smtplib.SMTPSenderRefused(553, b"no", "x@acme.example")
    sign_in = smtplib.SMTPAuthenticationError(535, b"no")
    closing = smtplib.SMTPDataError(421, b"bye")

    assert email.judge(sender) == email.Outcome(email.Verdict.DOWN, "sender.553")
    assert email.judge(sign_in) == email.Outcome(email.Verdict.DOWN, "sign-in.535")
    assert email.judge(closing) == email.Outcome(email.Verdict.DOWN, "content.421")


@pytest.mark.django_db(transaction=True)
def test_a_second_worker_finds_nothing_while_the_first_holds_the_lease(
    organization: Organization,
    mail_server: Inbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with transaction.atomic():
        services.post(*(Told(to_email=f"p{number}@acme.example") for number in range(10)))
    Message.objects.update(send_after=NOW)
    real = email.Connection.hand_over
    found_by_second = []

    def look_around(self: email.Connection, letter: email.Letter) -> email.Outcome:
        with monkeypatch.context() as patched:
            patched.setattr(email.Connection, "hand_over", real)
            found_by_second.append(deliver())
        return real(self, letter)

    monkeypatch.setattr(email.Connection, "hand_over", look_around)
    assert deliver() == 10

    assert found_by_second == [0] * 10
    assert len({letter["Message-ID"] for letter in mail_server.letters}) == 10
    assert len(mail_server.letters) == 10
