"""Signing in with a password, setting one, changing it."""

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from tests.conftest import NOW
from tests.support.accounts import account, code_for, sign_in
from turnabout.notifications.models import Message

pytestmark = pytest.mark.django_db

ADA = "ada@acme.example"
GOOD = "seven quiet herons"
BETTER = "eight loud herons"
SET, CHANGE = "/account/password/set/", "/account/password/change/"


@pytest.fixture(autouse=True)
def _fresh_limits(db):
    cache.clear()


@pytest.fixture
def ada():
    return account(ADA, name="Ada Okafor")


def set_password(client: Client, password: str, *, again: str | None = None):
    answers = {"password1": password, "password2": password if again is None else again}
    return client.post(SET, answers)


def sign_in_by_password(client: Client, password: str, email: str = ADA):
    return client.post("/account/login/", {"login": email, "password": password})


def test_it_signs_in_with_a_password_once_one_is_set(client, ada):
    set_password(sign_in(client, ada), GOOD)
    answer = sign_in_by_password(Client(), GOOD)

    assert answer.headers["Location"] == "/"


def test_it_tells_the_owner_by_mail(client, ada):
    set_password(sign_in(client, ada), GOOD)

    assert Message.objects.get(to_email=ADA).kind == "accounts.password_changed"


def test_it_stores_the_password_with_argon2id(client, ada):
    set_password(sign_in(client, ada), GOOD)

    ada.refresh_from_db()
    assert ada.password.startswith("argon2$argon2id$")


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("herons7", "too short"),
        ("h" * 129, "at most 128 characters"),
        ("password1", "too common"),
    ],
)
def test_it_refuses_a_password_that_is_short_long_or_common(client, ada, password, sentence):
    answer = set_password(sign_in(client, ada), password)

    assert answer.status_code == 422
    assert sentence in answer.text
    ada.refresh_from_db()
    assert not ada.has_usable_password()


@pytest.mark.parametrize("password", ["h3r0ns ?", "é" * 128])
def test_it_takes_any_characters_from_8_to_128(client, ada, password):
    set_password(sign_in(client, ada), password)

    ada.refresh_from_db()
    assert ada.check_password(password)


def test_it_refuses_two_different_passwords(client, ada):
    answer = set_password(sign_in(client, ada), GOOD, again=BETTER)

    assert answer.status_code == 422


def test_it_says_the_same_for_wrong_unknown_and_passwordless(client, ada):
    ben = account("ben@acme.example")
    set_password(sign_in(client, ben), GOOD)
    tries = [("ben@acme.example", BETTER), (ADA, GOOD), ("eve@acme.example", GOOD)]
    answers = [sign_in_by_password(Client(), password, email) for email, password in tries]

    said = {tuple(answer.context["password_form"].non_field_errors()) for answer in answers}
    assert len(said) == 1
    assert {answer.status_code for answer in answers} == {422}


def test_it_stops_guessing_after_ten_tries(client, ada):
    set_password(sign_in(client, ada), GOOD)
    for _attempt in range(10):
        sign_in_by_password(Client(), BETTER)
    answer = sign_in_by_password(Client(), GOOD)

    assert answer.status_code == 422
    assert "Wait five minutes" in answer.text


def test_it_asks_for_the_password_in_use_before_a_new_one(client, ada):
    set_password(sign_in(client, ada), GOOD)
    wrong = {"oldpassword": "no idea at all", "password1": BETTER, "password2": BETTER}
    refused = client.post(CHANGE, wrong)
    client.post(CHANGE, {**wrong, "oldpassword": GOOD})

    assert refused.status_code == 422
    ada.refresh_from_db()
    assert ada.check_password(BETTER)


def test_it_signs_out_everywhere_else_when_the_password_changes(client, ada):
    set_password(sign_in(client, ada), GOOD)
    elsewhere = Client()
    sign_in_by_password(elsewhere, GOOD)
    client.post(CHANGE, {"oldpassword": GOOD, "password1": BETTER, "password2": BETTER})

    assert client.get(CHANGE).status_code == 200
    assert elsewhere.get(CHANGE).status_code == 302


def test_it_lets_somebody_who_forgot_it_choose_a_new_one_after_a_code(client, ada):
    set_password(sign_in(client, ada), GOOD)
    forgetful = Client()
    forgetful.post("/account/login/code/", {"email": ADA})
    forgetful.post("/account/login/code/confirm/", {"code": code_for(ADA)})
    forgetful.post(CHANGE, {"password1": BETTER, "password2": BETTER})

    ada.refresh_from_db()
    assert ada.check_password(BETTER)


def test_it_asks_for_the_password_again_when_the_code_is_old(client, ada):
    set_password(sign_in(client, ada), GOOD)
    later = Client()
    with time_machine.travel(NOW, tick=False) as clock:
        later.post("/account/login/code/", {"email": ADA})
        later.post("/account/login/code/confirm/", {"code": code_for(ADA)})
        clock.shift(601)
        answer = later.post(CHANGE, {"password1": BETTER, "password2": BETTER})

    assert answer.status_code == 422
    ada.refresh_from_db()
    assert ada.check_password(GOOD)


def test_it_shows_a_page_of_its_own_after_thirty_tries_from_one_place(client):
    for _attempt in range(30):
        client.post("/account/login/", {})
    answer = client.post("/account/login/", {})

    assert answer.status_code == 429
    assert "Wait five minutes" in answer.text
