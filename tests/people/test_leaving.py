"""Who is missing has left, but only where the file says that it holds everybody."""

import pytest

from tests.conftest import NOW
from tests.support import people as support
from turnabout.people import errors, queries, services
from turnabout.people.choices import Field, ImportMode, ImportState
from turnabout.people.models import Import, Person

pytestmark = pytest.mark.django_db

HEADERS = ("Employee ID", "Name", "E-mail")


def crowd(numbers: range) -> list[tuple[str, str, str]]:
    return [(f"E-{n}", f"Person {n}", f"e{n}@acme.example") for n in numbers]


def everybody(numbers: range, **more: str) -> Import:
    content = support.to_csv(crowd(numbers), HEADERS)
    return support.read(content, mode=ImportMode.EVERYBODY, **more)


@pytest.fixture
def hundred() -> None:
    support.bring(support.to_csv(crowd(range(100)), HEADERS))


def names(found: Import) -> tuple[str, ...]:
    return queries.outcome_of(found).leavers


@pytest.mark.usefixtures("hundred")
def test_it_proposes_nobody_by_default():
    found = support.read(support.to_csv(crowd(range(50)), HEADERS))

    assert found.outcome["leaving"] == 0


@pytest.mark.usefixtures("hundred")
def test_it_proposes_who_is_missing_from_everybody():
    assert names(everybody(range(2, 100))) == ("Person 0", "Person 1")


@pytest.mark.usefixtures("hundred")
def test_people_of_another_source_never_leave():
    assert names(everybody(range(2), source="Subsidiary")) == ()


@pytest.mark.usefixtures("hundred")
def test_whoever_two_sources_name_belongs_to_the_last():
    support.bring(support.to_csv(crowd(range(2)), HEADERS), source="Subsidiary")

    assert names(everybody(range(2, 100))) == ()


@pytest.mark.usefixtures("hundred")
def test_people_on_refused_lines_never_leave():
    rows = [*crowd(range(4, 100)), ("E-0", "Zero", "not a mail"), ("E-1", "", ""),
            ("E-2", "Two", "e3@acme.example"), ("E-3", "Out", "of", "step")]  # fmt: skip

    found = support.read(support.to_csv(rows, HEADERS), mode=ImportMode.EVERYBODY)

    assert found.outcome["refused"] == 4
    assert names(found) == ()


@pytest.mark.usefixtures("hundred")
def test_it_lets_five_percent_go():
    found = everybody(range(5, 100))

    services.apply_import(found=found, by=support.admin(), now=NOW)
    services.write_import.call(import_id=found.pk)

    assert Person.objects.exclude(left_on=None).count() == 5


@pytest.mark.usefixtures("hundred")
def test_it_stops_above_five_percent_until_somebody_says_the_number():
    found, by = everybody(range(6, 100)), support.admin()

    with pytest.raises(errors.TooManyLeave, match="6 of 100 people would leave"):
        services.apply_import(found=found, by=by, now=NOW)
    with pytest.raises(errors.TooManyLeave):
        services.apply_import(found=found, by=by, now=NOW, leaving=5)
    services.apply_import(found=found, by=by, now=NOW, leaving=6)
    services.write_import.call(import_id=found.pk)

    assert Person.objects.exclude(left_on=None).count() == 6


@pytest.mark.usefixtures("hundred")
def test_it_asks_again_when_more_would_leave_than_somebody_agreed_to():
    found = everybody(range(5, 100))
    support.bring(support.to_csv(crowd(range(100, 110)), HEADERS))
    services.apply_import(found=found, by=support.admin(), now=NOW)

    services.write_import.call(import_id=found.pk)

    found.refresh_from_db()
    assert found.state == ImportState.CHECKED
    assert found.outcome["leaving"] == 15
    assert Person.objects.exclude(left_on=None).count() == 0


@pytest.mark.usefixtures("hundred")
def test_reading_again_as_everybody_proposes_leavers():
    found = support.read(support.to_csv(crowd(range(3, 100)), HEADERS))

    services.map_columns(
        found=found,
        fields=[Field.EMPLOYEE_ID, Field.NAME, Field.EMAIL],
        mode=ImportMode.EVERYBODY,
    )

    found.refresh_from_db()
    assert found.outcome["leaving"] == 3


@pytest.mark.usefixtures("hundred")
def test_who_left_and_is_named_again_comes_back():
    found = everybody(range(1, 100))
    services.apply_import(found=found, by=support.admin(), now=NOW)
    services.write_import.call(import_id=found.pk)
    zero = Person.objects.get(employee_id="E-0")
    assert zero.left_on is not None

    support.bring(support.to_csv(crowd(range(1)), HEADERS))

    zero.refresh_from_db()
    assert zero.left_on is None
    assert zero.name == "Person 0"


def test_a_manager_who_would_leave_is_no_line():
    headers = ("Employee ID", "Name", "Manager")
    support.bring(support.to_csv([("E-1", "Ada", "E-9"), ("E-9", "Boss", "")], headers))

    found = support.read(
        support.to_csv([("E-1", "Ada", "E-9")], headers), mode=ImportMode.EVERYBODY
    )

    assert names(found) == ("Boss",)
    assert ["manager_unknown", 1, [2]] in found.outcome["warnings"]
