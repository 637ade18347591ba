"""
The door to a mail server.

What goes wrong there is a value: whose fault it is decides what happens to the mail.
"""

import smtplib
import ssl
from dataclasses import dataclass, field
from email.utils import formataddr
from enum import Enum
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.smtp import EmailBackend

#: Seconds a server may keep silent before we hang up; ``?timeout=`` in the address changes it.
TIMEOUT: Final = 10.0

#: "Service not available, closing transmission channel" (RFC 5321).
GOING_DOWN: Final = 421

_FAILURES: Final[tuple[tuple[type[Exception], str], ...]] = (
    (TimeoutError, "timeout"),
    (ssl.SSLError, "tls"),
    (smtplib.SMTPException, "connection"),
    (OSError, "connection"),
)

_SCHEMES: Final = {
    "smtp": (25, ""),
    "smtp+tls": (587, "starttls"),
    "submission": (587, "starttls"),
    "submission+tls": (587, "starttls"),
    "smtps": (465, "tls"),
}


@dataclass(frozen=True, kw_only=True)
class Server:
    """Where mail is handed over; ``security`` is empty, ``starttls`` or ``tls``."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    security: str
    timeout: float


@dataclass(frozen=True, kw_only=True)
class Letter:
    """Everything a mail server is told about one mail."""

    message_id: str
    sender: tuple[str, str]
    recipient: tuple[str, str]
    subject: str
    text: str
    html: str = ""
    calendar: str = ""
    calendar_method: str = ""


class Verdict(Enum):
    """What a hand-over came to."""

    TAKEN = "taken"
    REFUSED = "refused"  # this mail, for good
    LATER = "later"  # this mail, for now
    DOWN = "down"  # the server, whatever the mail


@dataclass(frozen=True)
class Outcome:
    """A verdict and a code such as ``recipient.550``; never what the server wrote."""

    verdict: Verdict
    code: str = ""


def parse(url: str) -> Server:
    """
    Read a mail server's address.

    Raises
    ------
    ValueError
        Says what is wrong, without the address, which may hold a password.
    """
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
        timeout = float(parse_qs(parts.query).get("timeout", [TIMEOUT])[0])
    except ValueError:
        raise ValueError("Expected a number as port and as timeout.") from None
    if parts.scheme not in _SCHEMES:
        raise ValueError(f"Expected it to begin with one of {', '.join(_SCHEMES)}.")
    if not host:
        raise ValueError("Expected the name of a mail server after ://.")
    if timeout <= 0:
        raise ValueError("Expected a timeout above 0 seconds.")
    usual_port, security = _SCHEMES[parts.scheme]
    return Server(
        host=host,
        port=port or usual_port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        security=security,
        timeout=timeout,
    )


class Connection:
    """One conversation with a mail server; opened by ``with``, kept for several mails."""

    def __init__(self, server: Server) -> None:
        self._backend = EmailBackend(
            host=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            use_tls=server.security == "starttls",
            use_ssl=server.security == "tls",
            timeout=server.timeout,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._hang_up()

    def hand_over(self, letter: Letter) -> Outcome:
        """Give one mail to the server; connects if need be, and hangs up if the server fails."""
        try:
            self._backend.open()
            self._backend.send_messages([compose(letter)])
        except (smtplib.SMTPException, OSError, ValueError) as error:
            outcome = judge(error)
        else:
            return Outcome(Verdict.TAKEN)
        if outcome.verdict is Verdict.DOWN:
            self._hang_up()
        return outcome

    def _hang_up(self) -> None:
        connection, self._backend.connection = self._backend.connection, None
        if connection is None:
            return
        try:
            connection.quit()
        except (smtplib.SMTPException, OSError):
            connection.close()


def judge(error: Exception) -> Outcome:
    """Say whose fault an error of the conversation is."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        status = max(status for status, _text in error.recipients.values())
        return Outcome(_by_status(status), f"recipient.{status}")
    if isinstance(error, smtplib.SMTPResponseException):
        return _by_reply(error)
    # The library tells of a silent server as of one that hung up; the context knows better.
    heard = error.__context__ if isinstance(error.__context__, TimeoutError) else error
    for kind, code in _FAILURES:
        if isinstance(heard, kind):
            return Outcome(Verdict.DOWN, code)
    return Outcome(Verdict.REFUSED, "unusable")  # Django refuses an address before it is sent


def compose(letter: Letter) -> EmailMultiAlternatives:
    """Make the message: text and HTML, and for a meeting the calendar part and its file."""
    mail = EmailMultiAlternatives(
        subject=letter.subject,
        body=letter.text,
        from_email=formataddr(letter.sender),
        to=[formataddr(letter.recipient)],
        headers={
            "Message-ID": letter.message_id,
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
        },
    )
    if letter.html:
        mail.attach_alternative(letter.html, "text/html")
    if letter.calendar:
        # Calendars act on the alternative, people open the file.
        kind = f"text/calendar; method={letter.calendar_method}"
        mail.attach_alternative(letter.calendar, kind)
        mail.attach("invite.ics", letter.calendar.encode(), "application/ics")
    return mail


def _by_reply(error: smtplib.SMTPResponseException) -> Outcome:
    """Judge by the server's reply; a refused sender is a matter of settings, unless put off."""
    status = error.smtp_code
    if isinstance(error, smtplib.SMTPDataError):
        return Outcome(_by_status(status), f"content.{status}")
    if isinstance(error, smtplib.SMTPSenderRefused):
        put_off = _by_status(status) is Verdict.LATER
        return Outcome(Verdict.LATER if put_off else Verdict.DOWN, f"sender.{status}")
    topic = "sign-in" if isinstance(error, smtplib.SMTPAuthenticationError) else "server"
    return Outcome(Verdict.DOWN, f"{topic}.{status}")


def _by_status(status: int) -> Verdict:
    if status == GOING_DOWN:
        return Verdict.DOWN
    return Verdict.REFUSED if status >= 500 else Verdict.LATER
