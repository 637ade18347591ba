"""Rows of mails and links go when nobody will ask about them any more."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from tests.conftest import NOW
from tests.notifications.conftest import Inbox
from turnabout.accounts.models import Organization
from turnabout.notifications import services
from turnabout.notifications.models import Link, Message

Post = Callable[..., Message]
HALF_A_YEAR = dt.timedelta(days=180)


def test_it_deletes_what_was_sent_half_a_year_ago_and_keeps_what_waits(
    organization: Organization, mail_server: Inbox, post: Post
) -> None:
    sent = post()
    services.deliver(clock=lambda: NOW)
    waiting = post()

    services.purge(now=NOW + HALF_A_YEAR)
    assert set(Message.objects.all()) == {sent, waiting}
    services.purge(now=NOW + HALF_A_YEAR + dt.timedelta(seconds=1))

    assert set(Message.objects.all()) == {waiting}


def test_it_keeps_the_demo_s_mails(organization: Organization, post: Post, settings: Any) -> None:
    settings.TURNABOUT_DEMO = True
    post()
    services.deliver(clock=lambda: NOW)

    services.purge(now=NOW + 3 * HALF_A_YEAR)

    assert Message.objects.count() == 1


def test_it_deletes_links_long_after_they_expired(organization: Organization) -> None:
    services.issue_link(act="x", subject_id="y", person_id=1, now=NOW)
    expired_at = NOW + dt.timedelta(days=14)

    services.purge(now=expired_at + HALF_A_YEAR)
    assert Link.objects.count() == 1
    services.purge(now=expired_at + HALF_A_YEAR + dt.timedelta(seconds=1))

    assert Link.objects.count() == 0
