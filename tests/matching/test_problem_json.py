"""What the engine is told about people: no name, no address, nothing about identity."""

import datetime as dt
import json

import pytest

from matchmaker import jsonio
from tests.support import people
from tests.support.matching import Who, mentee, mentor, scene
from turnabout.matching import adapter, services
from turnabout.programs import queries as programs
from turnabout.programs.models.answers import Answers, TopicChoice

pytestmark = pytest.mark.django_db

#: Planted in every place that is none of matching's business.
MARKERS = ("Zoroastrian", "Agender", "1961-05-04", "My life as a diver")
HEADERS = (
    "Employee ID", "Name", "E-mail", "Grade", "Function", "Place", "Religion", "Gender identity",
    "Date of birth", "Biography", "Manager",
)  # fmt: skip
WINTER = dt.date(2026, 12, 14)


def told(there) -> str:
    """Give the whole problem of a scene as the engine would write it to a file."""
    settings = programs.settings_of(there.cohort.program)
    prepared = adapter.build_problem(there.cohort, services._runs.spec_of(there.cohort, settings))
    return json.dumps(jsonio.dump_problem(prepared.problem))


def winter(*everybody: Who):
    """Give a cohort whose clocks do not change, so that its problem is all the engine's own."""
    return scene(*everybody, starts_on=WINTER, cadence={"sessions": 2, "weeks_between": 2})


def test_columns_about_identity_do_not_reach_it():
    there = winter(mentor("ada"), mentee("ben"))
    rows = [
        ("ada", "Ada", "ada@acme.example", "G1", "Claims", "Leeds", *MARKERS, "head-ada"),
        ("ben", "Ben", "ben@acme.example", "G5", "Risk", "London", *MARKERS, "head-ben"),
    ]
    found = people.bring(people.to_csv(rows, HEADERS))

    problem = told(there)

    assert set(found.dropped) == set(HEADERS[6:10])
    for marker in MARKERS:
        assert marker not in problem


def test_nobody_is_named_in_it():
    there = winter(mentor("ada", name="Ada Okafor"), mentee("ben", name="Ben Castell"))

    problem = told(there)

    for word in ("Okafor", "Castell", "acme.example", there.mentor("ada").public_id):
        assert word not in problem
    assert str(there.mentor("ada").person_id) in problem


def test_what_people_answered_for_each_other_does_not_reach_it():
    there = winter(mentor("ada"), mentee("ben"))
    before = told(there)

    TopicChoice.objects.update(stance="closed")
    TopicChoice.objects.create(enrollment=there.mentor("ada"), topic="pay", stance="open")
    Answers.objects.update(say="A secret")

    assert told(there) == before


def test_somebody_on_both_sides_has_one_id():
    same = {"function": "Claims", "place": "Leeds", "organization": "Acme", "hired": "2020-01-06"}
    there = winter(mentor("pat", grade="G3"), mentee("pat", grade="G3", **same), mentee("ben"))
    settings = programs.settings_of(there.cohort.program)

    problem = adapter.build_problem(
        there.cohort, services._runs.spec_of(there.cohort, settings)
    ).problem

    assert set(problem.mentors.ids) < set(problem.mentees.ids)


def test_the_unfinished_are_not_in_it():
    there = scene(mentor("ada"), mentor("una"), mentee("ben"), starts_on=WINTER, unsent=["una"],
                  cadence={"sessions": 2, "weeks_between": 2})  # fmt: skip

    assert f'"{there.mentor("una").person_id}"' not in told(there)
