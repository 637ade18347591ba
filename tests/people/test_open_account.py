"""Somebody in the directory becomes somebody who can sign in."""

import pytest

from tests.conftest import NOW
from tests.support import people as support
from tests.support.accounts import account
from turnabout.accounts.models import User
from turnabout.audit.models import Entry
from turnabout.people import errors, queries, services
from turnabout.people.choices import ImportMode
from turnabout.people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> Person:
    return support.make_people({"id": "E-1", "name": "Ada Okafor", "zone": "Europe/Lisbon"})["E-1"]


def test_it_opens_an_account_and_ties_it(ada: Person):
    opened = services.open_account_for(person=ada, now=NOW)

    assert (opened.email, opened.name, opened.time_zone) == (
        "e-1@acme.example",
        "Ada Okafor",
        "Europe/Lisbon",
    )
    assert queries.person_of(opened) == ada


def test_it_is_the_same_account_the_second_time(ada: Person):
    first = services.open_account_for(person=ada, now=NOW)

    second = services.open_account_for(person=ada, now=NOW)

    assert first == second
    assert User.objects.filter(email="e-1@acme.example").count() == 1
    assert Entry.objects.filter(action="people.account_tied").count() == 1


def test_it_ties_an_account_that_is_there(ada: Person):
    there = account("e-1@acme.example")

    assert services.open_account_for(person=ada, now=NOW) == there


def test_it_keeps_the_account_when_the_e_mail_changes(ada: Person):
    first = services.open_account_for(person=ada, now=NOW)
    ada = support.make_people({"id": "E-1", "email": "ada@acme.example"})["E-1"]

    assert services.open_account_for(person=ada, now=NOW) == first
    assert not User.objects.filter(email="ada@acme.example").exists()


def test_it_refuses_an_account_that_is_somebody_elses(ada: Person):
    services.open_account_for(person=ada, now=NOW)
    people = support.make_people(
        {"id": "E-1", "email": "ada@acme.example"}, {"id": "E-2", "email": "e-1@acme.example"}
    )

    with pytest.raises(errors.AccountTaken, match="account of somebody else"):
        services.open_account_for(person=people["E-2"], now=NOW)


def test_it_refuses_somebody_without_an_e_mail():
    nil = support.make_people({"id": "E-1", "name": "Nil", "email": ""})["E-1"]

    with pytest.raises(errors.NoEmail, match="Nil has no e-mail"):
        services.open_account_for(person=nil, now=NOW)


def test_it_refuses_somebody_who_left(ada: Person):
    row = support.to_csv([["E-2", "Ben"]], ["Employee ID", "Name"])
    support.bring(row, mode=ImportMode.EVERYBODY)

    with pytest.raises(errors.HasLeft, match="not in the directory any more"):
        services.open_account_for(person=ada, now=NOW)


def test_nobody_is_nobody():
    assert queries.person_of(account("else@acme.example")) is None
