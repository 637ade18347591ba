"""Posting writes a rendered mail into the outbox, with what it is about."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from django.utils.translation import gettext_lazy

from tests.notifications.conftest import Told
from turnabout.accounts.models import Organization
from turnabout.notifications import services
from turnabout.notifications.choices import Status
from turnabout.notifications.models import Message
from turnabout.notifications.services import Button

Post = Callable[..., Message]
BUTTON = Button(label="See it", url="https://mentoring.acme.example/pairs/answer/abc/?a=1&b=2")


@pytest.mark.django_db(transaction=True)
def test_it_forgets_the_mail_of_what_was_rolled_back() -> None:
    with transaction.atomic():
        services.post(Told())
        transaction.set_rollback(True)
    assert not Message.objects.exists()

    with transaction.atomic():
        services.post(Told())
    assert Message.objects.get().status == Status.WAITING


@pytest.mark.django_db(transaction=True)
def test_it_refuses_to_post_outside_a_transaction() -> None:
    with pytest.raises(ValueError, match="transaction around"):
        services.post(Told())

    assert not Message.objects.exists()


def test_it_renders_text_with_the_plain_address(organization: Organization, post: Post) -> None:
    message = post(context={"words": "something <new> & good"}, button=BUTTON)

    assert message.subject == "News for Ada"
    assert message.text.splitlines() == [
        "Hello Ada,",
        "",
        "something <new> & good",
        "",
        "- one thing",
        "- another thing",
        "",
        "See it:",
        "https://mentoring.acme.example/pairs/answer/abc/?a=1&b=2",
        "",
        "-- ",
        "Sent by Turnabout for Acme.",
    ]


def test_it_renders_html_with_one_button_and_nothing_from_elsewhere(
    organization: Organization, post: Post
) -> None:
    message = post(context={"words": "<script>alert(1)</script>"}, button=BUTTON)

    assert re.findall(r'href="([^"]*)"', message.html) == [BUTTON.url.replace("&", "&amp;")]
    assert "<script" not in message.html
    assert "&lt;script&gt;" in message.html
    assert not re.search(r"<(img|link|iframe|object|form)\b|url\(|@import|src=", message.html)
    assert re.search(r'<a [^>]*style="[^"]*background-color', message.html)
    assert "prefers-color-scheme: dark" in message.html


def test_it_writes_in_the_language_and_zone_of_the_reader(
    organization: Organization, post: Post, settings: Any
) -> None:
    settings.LANGUAGES = [("en", "English"), ("de", "German")]
    at = dt.datetime(2026, 12, 1, 23, 30, tzinfo=dt.UTC)

    here = post(context={"at": at})
    there = post(context={"at": at}, language="de", time_zone="Asia/Tokyo")

    assert "Tuesday, December 1, 23:30" in here.text
    assert "Mittwoch, Dezember 2, 08:30" in there.text
    assert 'lang="de"' in there.html


def test_it_translates_a_lazy_subject_for_the_reader(
    organization: Organization, post: Post, settings: Any
) -> None:
    settings.LANGUAGES = [("en", "English"), ("de", "German")]

    message = post(subject=gettext_lazy("Wednesday"), language="de")

    assert message.subject == "Mittwoch"


def test_it_fills_places_of_the_subject_and_leaves_other_signs(
    organization: Organization, post: Post
) -> None:
    message = post(subject="100% for %(who)s", context={"who": "50%(s)s Ben"})

    assert message.subject == "100% for 50%(s)s Ben"


def test_a_name_cannot_add_headers_or_turn_the_line_around(
    organization: Organization, post: Post
) -> None:
    name = "Ada\r\nBcc: eve@evil.example\x00\u202eneB\u2028x"

    message = post(to_name=name, subject="For\n%(recipient)s")

    assert message.to_name == "Ada Bcc: eve@evil.example neB x"
    assert message.subject == "For Ada Bcc: eve@evil.example neB x"


@pytest.mark.parametrize(
    "address",
    ["", "ada", "ada@", "ada@acme.example\r\nRCPT TO:<eve@evil.example>", "a b@acme.example"],
)
def test_an_unusable_address_stops_its_mail_and_nothing_else(
    organization: Organization, post: Post, address: str
) -> None:
    message = post(to_email=address)

    assert (message.status, message.code) == (Status.REFUSED, "unusable")
    assert message.text == message.html == ""
    assert "\n" not in message.to_email


def test_it_shows_a_mail_before_it_is_sent(organization: Organization) -> None:
    (shown,) = services.preview(Told(button=BUTTON))

    assert shown.subject == "News for Ada"
    assert BUTTON.url in shown.text
    assert not Message.objects.exists()


def test_many_mails_cost_no_more_queries_than_one(
    organization: Organization, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(2):  # the organization, one insert
        services.post(*(Told(to_email=f"p{number}@acme.example") for number in range(40)))

    assert Message.objects.values("message_id").distinct().count() == 40


def test_a_page_s_filter_for_moments_leaves_no_marks_in_a_text(
    organization: Organization, post: Post, tmp_path: Any
) -> None:
    (tmp_path / "told.txt").write_text("{{ at|when }}", encoding="utf-8")

    message = post(context={"at": dt.datetime(2026, 12, 1, 14, tzinfo=dt.UTC)})

    assert "Tuesday, December 1, 2:00 PM, London time" in message.text
