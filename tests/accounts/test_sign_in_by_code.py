"""Signing in with a mailed code."""

import datetime as dt
import re

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.conftest import NOW
from tests.support.accounts import account, code_for
from turnabout.accounts import services
from turnabout.audit.models import Entry
from turnabout.notifications.models import Message

pytestmark = pytest.mark.django_db

REQUEST = "/account/login/code/"
CONFIRM = "/account/login/code/confirm/"
ADA = "ada@acme.example"


@pytest.fixture(autouse=True)
def _fresh_limits(db):
    cache.clear()


@pytest.fixture
def ada():
    return account(ADA, name="Ada Okafor")


def ask(client: Client, email: str = ADA):
    return client.post(REQUEST, {"email": email})


def is_signed_in(client: Client) -> bool:
    return client.get("/account/password/set/").status_code == 200


def test_it_signs_in_with_the_code_from_the_mail(client, ada):
    answer = ask(client)
    assert answer.headers["Location"] == CONFIRM
    answer = client.post(CONFIRM, {"code": code_for(ADA)})

    assert answer.headers["Location"] == "/"
    assert is_signed_in(client)


def test_it_takes_the_address_and_the_code_however_they_are_typed(client, ada):
    ask(client, " Ada@ACME.example ")
    client.post(CONFIRM, {"code": code_for(ADA).replace("-", " ").lower()})

    assert is_signed_in(client)


def test_it_goes_where_the_person_wanted_to_go(client, ada):
    client.post(f"{REQUEST}?next=/settings/roles/", {"email": ADA})
    answer = client.post(CONFIRM, {"code": code_for(ADA), "next": "/settings/roles/"})

    assert answer.headers["Location"] == "/settings/roles/"


@pytest.mark.parametrize("away", ["https://evil.example/", "//evil.example/", "/\\evil.example"])
def test_it_never_leads_to_another_site(client, ada, away):
    ask(client)
    answer = client.post(CONFIRM, {"code": code_for(ADA), "next": away})

    assert answer.headers["Location"] == "/"


def test_it_gives_a_new_session_at_sign_in(client, ada):
    ask(client)
    before = client.session.session_key
    client.post(CONFIRM, {"code": code_for(ADA)})

    assert client.session.session_key not in {None, before}


def test_it_keeps_the_mail_from_staff_and_sends_it_first(client, ada):
    ask(client)

    mail = Message.objects.get(to_email=ADA)
    assert mail.is_private
    assert mail.is_urgent
    assert code_for(ADA) not in mail.subject


def test_it_writes_down_the_sign_in_without_name_or_address(client, ada):
    ask(client)
    client.post(CONFIRM, {"code": code_for(ADA)})

    entry = Entry.objects.get(action="accounts.signed_in")
    assert entry.actor_id == ada.pk
    assert entry.data == {"method": "code"}


def test_it_refuses_a_wrong_code(client, ada):
    ask(client)
    answer = client.post(CONFIRM, {"code": "WRONG-CODE"})

    assert answer.status_code == 422
    assert "This is not the code" in answer.text
    assert not is_signed_in(client)


def test_it_gives_up_after_five_wrong_codes(client, ada):
    ask(client)
    code = code_for(ADA)
    for _attempt in range(5):
        client.post(CONFIRM, {"code": "WRONG-CODE"})
    answer = client.post(CONFIRM, {"code": code})

    assert answer.headers["Location"] == REQUEST
    assert not is_signed_in(client)


def test_it_refuses_a_code_after_ten_minutes(client, ada):
    with time_machine.travel(NOW, tick=False):
        ask(client)
    with time_machine.travel(NOW + dt.timedelta(minutes=10, seconds=1), tick=False):
        answer = client.post(CONFIRM, {"code": code_for(ADA)})

        assert answer.headers["Location"] == REQUEST
        assert not is_signed_in(client)


def test_it_takes_a_code_once(client, ada):
    ask(client)
    code = code_for(ADA)
    client.post(CONFIRM, {"code": code})
    client.post("/account/logout/")
    client.post(CONFIRM, {"code": code})

    assert not is_signed_in(client)


def test_it_takes_a_code_only_in_the_browser_that_asked(client, ada):
    ask(client)
    other = Client()
    answer = other.post(CONFIRM, {"code": code_for(ADA)})

    assert answer.headers["Location"] == REQUEST
    assert not is_signed_in(other)


def test_it_answers_the_same_for_an_unknown_address_and_sends_nothing(client, ada):
    stranger = Client()
    known, unknown = ask(client), ask(stranger, "eve@acme.example")
    assert (known.status_code, known.headers["Location"]) == (302, CONFIRM)
    assert (unknown.status_code, unknown.headers["Location"]) == (302, CONFIRM)
    pages = [
        browser.get(CONFIRM).text.replace(email, "")
        for browser, email in ((client, ADA), (stranger, "eve@acme.example"))
    ]

    assert without_tokens(pages[0]) == without_tokens(pages[1])
    assert not Message.objects.filter(to_email="eve@acme.example").exists()


def test_it_does_the_work_of_a_mail_for_an_unknown_address_too(client, ada):
    known, unknown = written_by(client, ADA), written_by(Client(), "eve@acme.example")

    assert "notifications_message" in known
    assert unknown - known == set()
    assert known - unknown == set()


def test_it_answers_the_same_for_a_closed_account(client, ada):
    services.deactivate_account(account=ada, now=NOW)
    answer = ask(client)

    assert answer.headers["Location"] == CONFIRM
    assert not Message.objects.exists()


def test_it_refuses_somebody_whose_account_was_closed_meanwhile(client, ada):
    ask(client)
    services.deactivate_account(account=ada, now=NOW)
    client.post(CONFIRM, {"code": code_for(ADA)})

    assert not is_signed_in(client)


def test_it_sends_five_codes_in_five_minutes_and_no_more(client, ada):
    for _attempt in range(5):
        ask(Client())
    answer = ask(client)

    assert answer.status_code == 422
    assert "Wait five minutes" in answer.text
    assert Message.objects.count() == 5


def test_it_lets_the_person_correct_the_address(client, ada):
    ask(client, "adda@acme.example")
    answer = client.post("/account/logout/", {"next": REQUEST})
    assert answer.headers["Location"] == REQUEST

    assert client.get(REQUEST).status_code == 200


def written_by(client: Client, email: str) -> set[str]:
    """Name the tables that a request for a code adds rows to."""
    with CaptureQueriesContext(connection) as seen:
        ask(client, email)
    return {found[1] for query in seen if (found := re.match(r'INSERT INTO "(\w+)"', query["sql"]))}


def without_tokens(page: str) -> str:
    """Drop what differs from request to request: the values that guard forms."""
    return "".join(line for line in page.splitlines(True) if "csrfmiddlewaretoken" not in line)
