"""``turnabout mail-test EMAIL`` proves the mail settings, or says what is wrong with them."""

import socket
from typing import Any

import pytest

from tests.conftest import NOW
from tests.notifications.conftest import Inbox
from turnabout.accounts.models import Organization
from turnabout.core.errors import DomainError
from turnabout.notifications import errors, services
from turnabout.notifications.adapter import email
from turnabout.notifications.checks import check_email_url


def send() -> None:
    services.send_test_mail("ada@acme.example", NOW)


def test_it_sends_one_mail(organization: Organization, mail_server: Inbox) -> None:
    send()

    (letter,) = mail_server.letters
    assert letter["Subject"] == "Test mail"
    assert letter["From"] == "Acme <mentoring@acme.example>"
    assert "2026-11-23 10:00 UTC" in letter.get_content()


def test_it_names_the_setting_that_is_missing(organization: Organization) -> None:
    with pytest.raises(errors.MailNotSetUp, match=r"Set TURNABOUT_EMAIL_URL to smtp://"):
        send()


@pytest.mark.parametrize(
    ("reply", "refusal", "words"),
    [
        ("550 unknown", errors.RecipientRefused, r"ada@acme\.example \(recipient\.550\)"),
        ("421 closing", errors.RecipientRefused, r"Check the address"),
    ],
)
def test_it_says_when_the_recipient_is_refused(
    organization: Organization,
    mail_server: Inbox,
    reply: str,
    refusal: type[DomainError],
    words: str,
) -> None:
    mail_server.replies["ada@acme.example"] = reply

    with pytest.raises(refusal, match=words):
        send()


def test_it_says_when_the_server_takes_no_mail(
    organization: Organization, mail_server: Inbox
) -> None:
    mail_server.after_data = "554 not from you"

    with pytest.raises(errors.MailServerRefused, match=r"content\.554.*Check user, password"):
        send()


def test_it_says_when_nobody_answers(organization: Organization, settings: Any) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        settings.TURNABOUT_EMAIL_URL = f"smtp://127.0.0.1:{probe.getsockname()[1]}"

    with pytest.raises(errors.MailServerUnreachable, match=r"127\.0\.0\.1.*port and the firewall"):
        send()


@pytest.mark.parametrize(
    ("url", "port", "security"),
    [
        ("smtp://mail.example", 25, ""),
        ("smtp://mail.example:2525", 2525, ""),
        ("smtp+tls://mail.example", 587, "starttls"),
        ("submission://mail.example", 587, "starttls"),
        ("smtps://mail.example", 465, "tls"),
    ],
)
def test_it_reads_the_address_of_a_server(url: str, port: int, security: str) -> None:
    server = email.parse(url)

    assert (server.host, server.port, server.security) == ("mail.example", port, security)


def test_it_reads_user_and_password_and_shows_no_password() -> None:
    server = email.parse("smtps://ada%40acme.example:p%3Aw%2F@mail.example")

    assert (server.user, server.password) == ("ada@acme.example", "p:w/")
    assert "p:w/" not in repr(server)


@pytest.mark.parametrize(
    "url",
    ["mail.example", "http://mail.example", "smtp://", "smtp://x:port", "smtp://x?timeout=-1"],
)
def test_a_start_refuses_an_address_that_cannot_be_read(url: str, settings: Any) -> None:
    settings.TURNABOUT_EMAIL_URL = url.replace("//", "//user:secret@")

    (error,) = check_email_url()

    assert error.id == "notifications.E001"
    assert "secret" not in f"{error.msg} {error.hint}"


def test_a_start_accepts_a_good_address_and_none(settings: Any) -> None:
    settings.TURNABOUT_EMAIL_URL = ""
    assert check_email_url() == []

    settings.TURNABOUT_EMAIL_URL = "smtps://user:secret@mail.example"
    assert check_email_url() == []
