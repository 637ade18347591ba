"""Language and time zone, kept by the person alone."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.support import accounts
from turnabout.audit.models import Entry

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
