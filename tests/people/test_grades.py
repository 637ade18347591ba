"""Grades stand in an order that staff can change."""

import pytest

from tests.conftest import NOW
from tests.support import people as support
from turnabout.audit.models import Entry
from turnabout.people import errors, queries, rules, services

CIVIL_SERVICE = ("AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3",
                 "SCS4")  # fmt: skip


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (["B1", "A2", "A1", "C"], ("A1", "A2", "B1", "C")),
        (["Grade 10", "Grade 2", "Grade 1"], ("Grade 1", "Grade 2", "Grade 10")),
        (["10", "9", "11"], ("9", "10", "11")),
        (["L4", "l3", "M1"], ("l3", "L4", "M1")),
    ],
)
def test_they_stand_as_people_count_at_first(names: list[str], wanted: tuple[str, ...]):
    assert rules.order([], names) == wanted


def test_the_civil_service_stands_upside_down():
    assert rules.order([], sorted(CIVIL_SERVICE)) == CIVIL_SERVICE


def test_the_rest_of_a_known_ladder_finds_its_steps():
    assert rules.order(["EO", "Grade 7", "SCS1"], ["AO", "Grade 6"]) == (
        "AO",
        "EO",
        "Grade 7",
        "Grade 6",
        "SCS1",
    )
    assert rules.order(["SCS1", "EO"], ["AO"]) == ("SCS1", "EO", "AO")


@pytest.mark.django_db
def test_two_files_of_one_ladder_make_one_order():
    support.make_people({"id": "E-1", "grade": "SEO"}, {"id": "E-2", "grade": "SCS1"})

    support.make_people({"id": "E-3", "grade": "AA"}, {"id": "E-4", "grade": "Grade 7"})

    assert queries.grade_names() == ("AA", "SEO", "Grade 7", "SCS1")


def test_a_new_grade_stands_last_and_the_others_stay():
    assert rules.order(["C", "A", "B"], ["X", "a"]) == ("C", "A", "B", "X")


@pytest.mark.parametrize(
    ("name", "to", "wanted"),
    [
        ("B", "up", ("A", "C", "B")),
        ("B", "down", ("B", "A", "C")),
        ("C", "up", ("A", "B", "C")),
        ("A", "down", ("A", "B", "C")),
    ],
)
def test_a_grade_moves_one_step_and_stays_at_the_ends(name, to, wanted):
    assert rules.moved(["A", "B", "C"], name, to) == wanted


@pytest.mark.django_db
def test_staff_can_move_a_grade():
    support.make_people({"id": "E-1", "grade": "A"}, {"id": "E-2", "grade": "B"})
    support.make_people({"id": "E-3", "grade": "AA"})
    assert queries.grade_names() == ("A", "B", "AA")

    services.move_grade(name="AA", to="down", by=support.admin(), now=NOW)

    assert queries.grade_names() == ("A", "AA", "B")
    assert Entry.objects.get(action="people.grade_moved").data == {"to": "down", "position": 1}


@pytest.mark.django_db
def test_a_moved_grade_stays_where_it_is_when_people_come_again():
    support.make_people({"id": "E-1", "grade": "A"}, {"id": "E-2", "grade": "B"})
    services.move_grade(name="A", to="up", by=support.admin(), now=NOW)

    support.make_people({"id": "E-1", "grade": "b"}, {"id": "E-3", "grade": "C"})

    assert queries.grade_names() == ("B", "A", "C")
    assert support.by_id()["E-1"].grade.name == "B"


@pytest.mark.django_db
def test_it_refuses_to_move_a_grade_that_is_gone():
    with pytest.raises(errors.GradeGone, match="Look at the order again"):
        services.move_grade(name="Z", to="up", by=support.admin(), now=NOW)
