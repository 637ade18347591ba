"""Real workers send mail through a real server, beside whatever else they do."""

from collections import Counter
from typing import Any

from tests.databases import Database
from tests.notifications.conftest import Inbox


def play(database: Database, inbox: Inbox, name: str, *arguments: str) -> Any:
    return database.play(
        "tests.notifications.mail_play",
        name,
        *arguments,
        DJANGO_SETTINGS_MODULE="tests.notifications.play_settings",
        TURNABOUT_EMAIL_URL=inbox.url,
    )


def test_two_workers_send_each_mail_once(database: Database, inbox: Inbox) -> None:
    seen = play(database, inbox, "two_workers", "60")

    assert seen == {"sent": 60}
    arrived = Counter(letter["To"].addresses[0].addr_spec for letter in inbox.letters)
    assert arrived == {f"p{number}@acme.example": 1 for number in range(60)}


def test_a_mail_does_not_wait_behind_a_long_job(database: Database, inbox: Inbox) -> None:
    seen = play(database, inbox, "beside_a_long_job")

    assert not seen["is_job_done"]  # it takes five minutes, the mail about half a second
    assert len(inbox.letters) == 1
