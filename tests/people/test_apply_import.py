"""A file becomes people."""

import pytest

from tests.support import people as support
from turnabout.people import queries
from turnabout.people.choices import ImportState
from turnabout.people.models import Person

pytestmark = pytest.mark.django_db


def test_it_brings_the_forty_of_the_story():
    people = support.bring_file()

    assert len(people) == 40
    ada = next(person for person in people.values() if person.name == "Ada Okafor")
    ben = next(person for person in people.values() if person.name == "Ben Castell")
    assert ada.grade
    assert ben.grade
    assert ben.grade.position - ada.grade.position == 4


def test_it_brings_managers_in_any_order():
    people = support.make_people(
        {"id": "E-1", "manager": "E-2"},
        {"id": "E-2", "manager": "E-3"},
        {"id": "E-3"},
    )

    line = queries.line_map()

    assert line.above(people["E-1"].pk) == (people["E-2"].pk, people["E-3"].pk)
    assert line.unknown == frozenset()


def test_it_changes_nothing_the_second_time():
    support.bring_file()

    again = support.read((support.DATA / "people-40.csv").read_bytes())

    counts = {name: again.outcome[name] for name in ("new", "changed", "leaving", "unchanged")}
    assert counts == {"new": 0, "changed": 0, "leaving": 0, "unchanged": 40}
    assert Person.objects.count() == 40


def test_it_keeps_no_lines_once_applied():
    found = support.bring((support.DATA / "people-40.csv").read_bytes())

    assert found.state == ImportState.APPLIED
    assert found.rows == {}
    assert "Okafor" not in str(found.outcome)
