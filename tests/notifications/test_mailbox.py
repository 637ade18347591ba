"""The demo's mailbox: every mail for everybody in the demo, nothing elsewhere."""

from collections.abc import Callable
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse

from tests.notifications.test_invitation import EVENT
from turnabout.accounts.models import Organization
from turnabout.notifications import queries
from turnabout.notifications.models import Message
from turnabout.notifications.services import Button

Post = Callable[..., Message]
MAILBOX = reverse("notifications:mailbox")


def pages(message: Message) -> list[str]:
    names = ["message", "message_html", "message_calendar"]
    return [
        MAILBOX,
        *(reverse(f"notifications:{name}", args=[message.public_id]) for name in names),
    ]


@pytest.fixture
def demo(settings: Any) -> None:
    settings.TURNABOUT_DEMO = True


def test_there_is_no_mailbox_outside_the_demo(
    organization: Organization, client: Client, post: Post
) -> None:
    message = post(calendar=EVENT)

    assert [client.get(page).status_code for page in pages(message)] == [404, 404, 404, 404]


def test_it_lists_mails_newest_first(
    organization: Organization, demo: None, client: Client, post: Post
) -> None:
    post(subject="First")
    post(subject="Second", to_email="ben@acme.example", to_name="Ben <b>")

    page = client.get(MAILBOX).content.decode()

    assert page.index("Second") < page.index("First")
    assert "Ben &lt;b&gt;" in page


def test_it_shows_the_mails_of_one_recipient(
    organization: Organization, demo: None, client: Client, post: Post
) -> None:
    post(subject="For Ada")
    post(subject="For Ben", to_email="ben@acme.example")

    page = client.get(MAILBOX, {"to": "Ben@acme.example"}).content.decode()

    assert "For Ben" in page
    assert "For Ada" not in page


def test_it_says_what_will_stand_here(
    organization: Organization, demo: None, client: Client
) -> None:
    assert "No mail yet" in client.get(MAILBOX).content.decode()
    assert "No mail to this address" in client.get(MAILBOX, {"to": "x@y.example"}).content.decode()


def test_it_shows_a_mail_with_a_link_to_follow_and_its_invitation(
    organization: Organization, demo: None, client: Client, post: Post
) -> None:
    url = "https://mentoring.acme.example/pairs/x/"
    message = post(
        calendar=EVENT, button=Button(label="See it", url=url), context={"words": "<i>plain</i>"}
    )
    _list, text, html, calendar = pages(message)

    page = client.get(text).content.decode()
    assert f'href="{url}"' in page
    assert "&lt;i&gt;plain&lt;/i&gt;" in page
    assert "METHOD:REQUEST" in page
    assert "See it" in client.get(html).content.decode()
    file = client.get(calendar)
    assert file["Content-Type"] == "text/calendar; charset=utf-8"
    assert file.content.decode().startswith("BEGIN:VCALENDAR")


def test_the_html_of_a_mail_may_use_its_styles_and_nothing_else(
    organization: Organization, demo: None, client: Client, post: Post
) -> None:
    message = post()
    _list, text, html, calendar = pages(message)

    policy = client.get(html)["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "style-src 'unsafe-inline'" in policy
    assert "script" not in policy
    assert "unsafe-inline" not in client.get(text)["Content-Security-Policy"]
    assert client.get(calendar).status_code == 404  # no invitation in it


def test_reading_changes_nothing_and_writing_is_refused(
    organization: Organization, demo: None, client: Client, post: Post
) -> None:
    message = post()
    before = Message.objects.values().get()

    for page in pages(message):
        client.get(page)
        assert client.post(page).status_code == 405

    assert Message.objects.values().get() == before


def test_an_unknown_mail_is_not_there(
    organization: Organization, demo: None, client: Client
) -> None:
    assert client.get(reverse("notifications:message", args=["abcdefghjkmn"])).status_code == 404


@pytest.mark.django_db
def test_pages_say_that_mails_wait_and_name_the_setting(post: Post) -> None:
    assert "mails will wait" in banner()
    post()
    assert "so 1 mail waits." in banner()
    post()

    assert "so 2 mails wait." in banner()
    assert "Set TURNABOUT_EMAIL_URL" in banner()


@pytest.mark.django_db
def test_pages_say_nothing_when_mail_works(settings: Any) -> None:
    settings.TURNABOUT_EMAIL_URL = "smtp://mail.example"

    assert banner() == ""


@pytest.mark.django_db
def test_pages_of_the_demo_lead_to_the_mailbox(demo: None) -> None:
    assert f'href="{MAILBOX}"' in banner()


def banner() -> str:
    state = {"mail_state": queries.mail_state()}
    return render_to_string("notifications/_mail_state.html", state).strip()
