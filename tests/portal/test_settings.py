"""Language and time zone, kept by the person alone."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.conftest import NOW
from tests.support import accounts
from tests.support.matching import mentee, mentor, scene
from turnabout.accounts.models import User
from turnabout.audit.models import Entry
from turnabout.matching import services as matching

pytestmark = pytest.mark.django_db


def test_it_keeps_the_time_zone_and_says_so(client: Client):
    user = accounts.account("ada@acme.example", name="Ada Okafor")
    accounts.sign_in(client, user)

    page = client.post(
        reverse("portal:settings"),
        {"language": "en", "time_zone": "Africa/Lagos"},
        follow=True,
    )

    user.refresh_from_db()
    assert user.time_zone == "Africa/Lagos"
    assert "Saved." in page.content.decode()
    assert Entry.objects.get(action="accounts.settings_changed").data == {}


def test_it_refuses_a_zone_nobody_knows_and_keeps_the_old_one(client: Client):
    user = accounts.account("ada@acme.example", name="Ada Okafor")
    accounts.sign_in(client, user)

    page = client.post(reverse("portal:settings"), {"language": "en", "time_zone": "Mars/Base"})

    user.refresh_from_db()
    assert page.status_code == 422
    assert user.time_zone != "Mars/Base"


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Tokyo", "Monday, November 23, 7:00 PM"),
        ("America/Los_Angeles", "Monday, November 23, 2:00 AM"),
        ("", "Monday, November 23, 10:00 AM"),
    ],
)
def test_pages_tell_the_time_in_the_zone_of_their_reader(client: Client, zone: str, words: str):
    there = scene(mentor("ada"), mentee("ben"))
    matching.publish(run=there.solve(), by=there.cleo, now=NOW)
    User.objects.filter(pk=there.cleo.pk).update(time_zone=zone)
    accounts.sign_in(client, there.cleo)

    page = client.get(f"/matching/cohorts/{there.cohort.public_id}/").content.decode()

    published = re.search(r"was published on <time [^>]*>([^<]+)</time>", page)
    assert published is not None
    assert published[1].startswith(words)


def test_the_zone_of_one_reader_is_not_that_of_the_next(client: Client):
    tokyo = accounts.account("ada@acme.example")
    User.objects.filter(pk=tokyo.pk).update(time_zone="Asia/Tokyo")
    before = timezone.get_current_timezone_name()

    accounts.sign_in(client, tokyo).get("/")

    assert timezone.get_current_timezone_name() == before
