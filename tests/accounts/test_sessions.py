"""How long somebody stays signed in, and how they leave."""

import datetime as dt

import pytest
import time_machine
from django.test import Client

from tests.conftest import NOW
from tests.support.accounts import account, sign_in, with_role
from turnabout.accounts import access, services
from turnabout.accounts.choices import Role

pytestmark = pytest.mark.django_db

PAGE = "/account/password/set/"


def is_signed_in(client: Client) -> bool:
    return client.get(PAGE).status_code == 200


def test_it_signs_out_by_post_only(client):
    sign_in(client, account("ada@acme.example"))
    page = client.get("/account/logout/")
    still = is_signed_in(client)
    answer = client.post("/account/logout/")

    assert page.status_code == 200
    assert still
    assert answer.headers["Location"] == "/account/login/"
    assert not is_signed_in(client)


def test_it_shows_a_deactivated_person_out_with_the_next_request(client):
    ada = account("ada@acme.example")
    sign_in(client, ada)
    before = is_signed_in(client)
    services.deactivate_account(account=ada, now=NOW)

    assert before
    assert not is_signed_in(client)


def test_it_revives_no_session_when_the_account_is_opened_again(client):
    ada = account("ada@acme.example")
    sign_in(client, ada)
    services.deactivate_account(account=ada, now=NOW)
    services.reactivate_account(account=ada, now=NOW)

    assert not is_signed_in(client)


@pytest.mark.parametrize(
    ("hours", "stays"), [(2.9, True), (3.1, False)], ids=["under 3 h", "over 3 h"]
)
def test_it_ends_an_admins_session_after_three_idle_hours(client, hours, stays):
    root = with_role("root@acme.example", Role.ADMIN)
    with time_machine.travel(NOW, tick=False) as clock:
        sign_in(client, root)
        client.get(PAGE)
        clock.shift(dt.timedelta(hours=hours))

        assert is_signed_in(client) is stays


@pytest.mark.parametrize(("hours", "stays"), [(11, True), (12, False)])
def test_it_ends_an_admins_session_after_twelve_hours_however_busy(client, hours, stays):
    root = with_role("root@acme.example", Role.ADMIN)
    with time_machine.travel(NOW, tick=False) as clock:
        sign_in(client, root)
        client.get(PAGE)
        for _hour in range(hours):
            clock.shift(dt.timedelta(hours=1))
            answer = client.get(PAGE)

    assert (answer.status_code == 200) is stays


def test_it_keeps_a_participant_signed_in_for_thirty_days(client):
    with time_machine.travel(NOW, tick=False) as clock:
        sign_in(client, account("ada@acme.example"))
        client.get(PAGE)
        clock.shift(dt.timedelta(days=29, hours=23))
        before = is_signed_in(client)
        clock.shift(dt.timedelta(hours=1))

        assert before
        assert not is_signed_in(client)


def test_it_holds_a_role_granted_later_to_the_shorter_limit(client):
    ada = account("ada@acme.example")
    with time_machine.travel(NOW, tick=False) as clock:
        sign_in(client, ada)
        client.get(PAGE)
        with_role("ada@acme.example", Role.AUDITOR)
        clock.shift(dt.timedelta(minutes=5))
        client.get(PAGE)
        clock.shift(dt.timedelta(hours=3))

        assert access.roles(ada) == {"auditor"}
        assert not is_signed_in(client)


@pytest.mark.parametrize(
    "path",
    [
        "signup/",
        "email/",
        "confirm-email/",
        "password/reset/",
        "inactive/",
        "reauthenticate/",
        "phone/change/",
        "",
    ],
)
def test_it_has_no_sign_up_and_no_other_page_of_the_library(client, path):
    sign_in(client, account("ada@acme.example"))

    assert client.get(f"/account/{path}").status_code == 404
    assert client.post(f"/account/{path}").status_code == 404


def test_it_keeps_the_sign_in_page_out_of_caches_and_frames(client):
    answer = client.get("/account/login/")

    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["X-Frame-Options"] == "DENY"
