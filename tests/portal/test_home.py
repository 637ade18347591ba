"""Home shows each person the one next act, and what they wait for."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.conftest import NOW
from tests.support import accounts, people, programs
from tests.support import matching as runs
from tests.support import pairs as support
from turnabout.accounts.choices import Role
from turnabout.accounts.models import User
from turnabout.portal import queries
from turnabout.programs.choices import Side

pytestmark = pytest.mark.django_db


def test_it_greets_by_the_hour_where_the_reader_is():
    user = accounts.account("ada@acme.example", name="Ada Okafor")
    user.time_zone = "Asia/Tokyo"

    morning = dt.datetime(2026, 11, 22, 23, 30, tzinfo=dt.UTC)  # 8:30 in Tokyo, the next day

    home = queries.home(user, now=morning)
    assert home.greeting == "Good morning, Ada"
    assert home.today == dt.date(2026, 11, 23)


def test_somebody_without_a_program_sees_what_will_stand_there(client: Client):
    accounts.sign_in(client, accounts.account("dan@acme.example", name="Dan Mori"))

    page = client.get(reverse("portal:home"))

    assert "Nothing needs you now" in page.content.decode()
    assert "your partner" not in page.content.decode()  # a sponsor reads this as well


def test_an_invited_person_is_asked_to_enroll():
    people = programs.cast()
    by = programs.manager()
    cohort = programs.make_cohort(programs.make_program(by=by), by=by)
    programs.started(cohort, people["ada"], side=Side.MENTOR, by=by)

    home = queries.home(programs.user_of(people["ada"]), now=NOW)

    assert home.act is not None
    assert home.act.title.startswith("Enroll in")
    assert "levels below them" in home.act.side_words


def test_somebody_who_sent_the_answers_sees_what_they_wait_for_and_until_when(client: Client):
    people = programs.cast()
    by = programs.manager()
    cohort = programs.make_cohort(programs.make_program(by=by), by=by)
    programs.enrolled(cohort, people["ada"], side=Side.MENTOR, by=by)
    accounts.sign_in(client, programs.user_of(people["ada"]))

    with time_machine.travel(NOW, tick=False):
        text = client.get(reverse("portal:home")).content.decode()

    assert "Your answers are in" in text
    assert f"{cohort.enroll_closes_on:%B} {cohort.enroll_closes_on.day}" in text


def test_both_sides_of_a_pair_see_the_direction_in_words():
    pair = support.agreeing(support.ada_and_ben())

    mentor = queries.home(pair.mentor.account, now=NOW)
    mentee = queries.home(pair.mentee.account, now=NOW)

    assert "You mentor" in mentor.cards[0].direction_words
    assert "above you" in mentor.cards[0].direction_words
    assert "mentors you" in mentee.cards[0].direction_words
    assert "below you" in mentee.cards[0].direction_words


def test_an_admin_of_an_empty_installation_is_asked_to_set_it_up_first():
    root = accounts.with_role("root@acme.example", Role.ADMIN, name="Root")

    home = queries.home(root, now=NOW)

    assert home.act is not None
    assert {home.act.title, *(act.title for act in home.other_acts)} == {
        "Say who you are",
        "Bring your people first",
    }


def test_a_booked_session_stands_there_without_empty_brackets(client: Client):
    pair = support.planned(support.ada_and_ben()).pair
    accounts.sign_in(client, pair.mentor.account)

    with time_machine.travel(NOW, tick=False):
        text = client.get(reverse("portal:home")).content.decode()

    assert "Session 1: " in text
    assert "()" not in text
    assert "By " not in text  # it is on that day, not by it


def titles_for(root: User) -> list[str]:
    home = queries.home(root, now=NOW)
    return [act.title for act in (home.act, *home.other_acts) if act]


def test_an_admin_whose_people_are_in_is_led_to_the_first_program():
    root = accounts.with_role("root@acme.example", Role.ADMIN, name="Root")
    people.make_people({"id": "E-1", "grade": "A1"})

    assert "Make your first program" in titles_for(root)

    programs.make_program(by=root)

    assert "Make your first program" not in titles_for(root)


def test_a_manager_hears_of_a_ready_run_once():
    story = runs.scene(runs.mentor("ada"), runs.mentee("ben"))
    story.solve()

    home = queries.home(story.cleo, now=NOW)

    titles = [act.title for act in [home.act, *home.other_acts] if act]
    assert len([title for title in titles if story.cohort.name in title]) == 1
    assert any("is ready" in title for title in titles)
