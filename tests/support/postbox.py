"""A mail server as a process of its own, which keeps what it gets in a folder."""

import email
import email.policy
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from tests.support import served

PATIENCE: Final = 30.0
CODE: Final = re.compile(r"\b[B-Z]{4}-[B-Z]{4}\b")


@dataclass(frozen=True)
class Letter:
    """A mail as it came over SMTP."""

    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        assert part is not None
        return str(part.get_content())

    @property
    def html(self) -> str:
        part = self.message.get_body(("html",))
        assert part is not None
        return str(part.get_content())

    @property
    def calendar(self) -> bytes:
        for part in self.message.walk():
            if part.get_content_type() == "text/calendar":
                return bytes(part.get_payload(decode=True))  # type: ignore[arg-type] # a leaf
        raise AssertionError(f"{self.subject}: no invitation for a calendar")

    @property
    def link(self) -> str:
        """The address its button leads to; there is one button."""
        found = re.findall(r'class="button" href="([^"]+)"', self.html)
        found = found or re.findall(r'href="([^"]+)"[^>]*class="button"', self.html)
        assert len(found) == 1, f"{self.subject}: {len(found)} buttons"
        return str(found[0])

    @property
    def code(self) -> str:
        found = CODE.search(self.text)
        assert found, self.text
        return found[0]


@dataclass
class Postbox:
    """Letters by recipient; each is given once, in the order they came."""

    url: str
    folder: Path
    read: set[str] = field(default_factory=set)

    def wait_for(self, to: str, subject: str = "") -> Letter:
        """Give the next unread letter to somebody whose subject holds these words."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for name, letter in self._letters():
                is_theirs = to in str(letter.message["X-RcptTo"]) and subject in letter.subject
                if is_theirs and name not in self.read:
                    self.read.add(name)
                    return letter
            time.sleep(0.05)
        said = [f"{letter.message['To']}: {letter.subject}" for _name, letter in self._letters()]
        raise AssertionError(f"No mail to {to} about {subject!r} in {said}")

    def subjects(self, to: str) -> list[str]:
        return [one.subject for _name, one in self._letters() if to in str(one.message["X-RcptTo"])]

    def _letters(self) -> Iterator[tuple[str, Letter]]:
        files = (self.folder / "new").glob("*")
        for file in sorted(files, key=lambda file: (file.stat().st_mtime_ns, file.name)):
            message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
            assert isinstance(message, EmailMessage)
            yield file.name, Letter(message)


@contextmanager
def listening(folder: Path) -> Iterator[Postbox]:
    """Start the mail server; stop it at the end."""
    port = served.free_port()
    words = ["-n", "-l", f"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", str(folder)]
    process = subprocess.Popen([sys.executable, "-m", "aiosmtpd", *words])
    try:
        yield Postbox(url=f"smtp://127.0.0.1:{port}", folder=folder)
    finally:
        process.terminate()
        process.wait(timeout=10)
