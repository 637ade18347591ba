"""What a file would do is said line by line, and nothing is done."""

import pytest

from tests.support import people as support
from turnabout.people import queries
from turnabout.people.models import Grade, Person

pytestmark = pytest.mark.django_db

HEADERS = ("Employee ID", "Name", "E-mail", "Grade", "Place", "Manager", "Hire Date")


def row(person: str, **cells: str) -> list[str]:
    """One line; what is not given is harmless."""
    given = {
        "name": person,
        "email": f"{person.lower()}@acme.example",
        "grade": "A1",
        "place": "Leeds",
        "manager": "BOSS",
        "hired": "2020-01-31",
        **cells,
    }
    return [
        person,
        *(given[name] for name in ("name", "email", "grade", "place", "manager", "hired")),
    ]


BOSS = row("BOSS", manager="")


def read(*rows: list[str]) -> queries.Outcome:
    return queries.outcome_of(support.read(support.to_csv([BOSS, *rows], HEADERS)))


def bring(*rows: list[str]) -> None:
    support.bring(support.to_csv([BOSS, *rows], HEADERS))


def refusals(outcome: queries.Outcome) -> dict[int, str]:
    return {refused.line: refused.reason for refused in outcome.refusals}


def warned(outcome: queries.Outcome) -> dict[str, str]:
    return {
        warning.words.split(":")[0].split(",")[0]: warning.lines for warning in outcome.warnings
    }


def test_it_changes_nothing():
    read(row("E-1"), row("E-2"))

    assert Person.objects.count() == 0
    assert Grade.objects.count() == 0


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Okafor, Ada", "Ada Okafor"),
        ("van der Berg , Maria José", "Maria José van der Berg"),
        ("Ada Okafor", "Ada Okafor"),
        ("Ada Okafor, Jr.", "Ada Okafor, Jr."),
        ("Okafor, Ada, PhD", "Okafor, Ada, PhD"),
        ("Okafor,", "Okafor,"),
    ],
)
def test_it_turns_a_name_that_begins_with_the_last_name(written: str, wanted: str):
    bring(row("E-1", name=written), row("E-2", manager=written))

    assert Person.objects.get(employee_id="E-1").name == wanted
    assert Person.objects.get(employee_id="E-2").manager == Person.objects.get(employee_id="E-1")


def test_it_refuses_a_line_of_totals():
    outcome = read(row("E-1"), ["Total", "40", "", "", "", "", ""])

    assert refusals(outcome) == {4: "No name."}


def test_it_counts_new_changed_and_unchanged_people():
    bring(row("E-1"), row("E-2"))

    outcome = read(row("E-1"), row("E-2", place="Porto"), row("E-3"))

    assert (outcome.new, outcome.changed, outcome.unchanged) == (1, 1, 2)
    assert [person.name for person in outcome.newcomers] == ["E-3"]


def test_it_shows_each_field_before_and_after():
    bring(row("E-1", name="Owen Pratt"), row("E-2", name="Ife Balogun"))

    outcome = read(
        row("E-1", name="Owen Pratt-Lima", manager="E-2", grade="B1", hired="2021-02-01"),
        row("E-2", name="Ife Balogun"),
    )

    (change,) = outcome.changes
    assert change.line == 3
    assert {(shift.label, shift.before, shift.after) for shift in change.shifts} == {
        ("Name", "Owen Pratt", "Owen Pratt-Lima"),
        ("Manager", "BOSS", "Ife Balogun"),
        ("Grade", "A1", "B1"),
        ("Hire date", "2020-01-31", "2021-02-01"),
    }


def test_it_refuses_the_lines_of_the_dirty_file():
    found = support.read((support.DATA / "people-dirty.csv").read_bytes())

    outcome = queries.outcome_of(found)

    said = refusals(outcome)
    assert set(said) == {5, 7, 8, 9, 10, 11, 12}
    assert said[5] == "D-04 appears twice, also on line 7."
    assert said[7] == "D-04 appears twice, also on line 5."
    assert said[8] == "No employee id and no e-mail."
    assert said[9] == "Hire date “30.02.2024” is not a date."
    assert said[10].startswith("Imke Solo is their own manager.")
    assert said[11] == said[12]
    assert "Rafa Round (11)" in said[11]
    assert "Tove About (12)" in said[11]
    assert outcome.new == 8


def test_it_warns_about_the_lines_of_the_dirty_file():
    found = support.read((support.DATA / "people-dirty.csv").read_bytes())

    assert warned(queries.outcome_of(found)) == {
        "has a manager who is nowhere in the file": "13",
        "has no manager and leads others": "2",
        "has no grade": "14",
    }


def test_it_says_when_two_people_have_one_e_mail():
    outcome = read(row("E-1", email="x@acme.example"), row("E-2", email="X@acme.example"))

    assert refusals(outcome) == {
        3: "Two people with one e-mail: x@acme.example is also on line 4.",
        4: "Two people with one e-mail: x@acme.example is also on line 3.",
    }


def test_it_says_when_an_e_mail_belongs_to_somebody_else():
    bring(row("E-1", email="x@acme.example"))

    outcome = read(row("E-2", email="x@acme.example"))

    assert refusals(outcome)[3].startswith("x@acme.example already belongs to E-1")


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"name": ""}, "No name."),
        ({"email": "no at sign"}, "“no at sign” is not an e-mail address."),
        ({"hired": "2024-02-30"}, "Hire date “2024-02-30” is not a date."),
        ({"hired": "soon"}, "Hire date “soon” is not a date."),
        ({"name": "x" * 201}, "Name is longer than 200 characters."),
        ({"place": "x" * 121}, "Place is longer than 120 characters."),
        ({"grade": "x" * 61}, "Grade is longer than 60 characters."),
    ],
)
def test_it_refuses_a_cell_that_cannot_be(cells: dict[str, str], says: str):
    assert refusals(read(row("E-1", **cells))) == {3: says}


def test_it_refuses_a_line_that_is_out_of_step():
    outcome = read(row("E-1")[:-1], [*row("E-2"), "more"])

    assert refusals(outcome) == {
        3: "It has 6 cells, the first line has 7.",
        4: "It has 8 cells, the first line has 7.",
    }


def test_it_sees_a_circle_that_closes_in_the_directory():
    bring(row("E-1", manager="E-2"), row("E-2"))

    outcome = queries.outcome_of(support.read(support.to_csv([row("E-2", manager="E-1")], HEADERS)))

    assert refusals(outcome)[2] == "They report to each other in a circle: E-1, E-2 (2)."
    assert outcome.total == 0


def test_it_finds_managers_by_id_by_e_mail_and_by_name():
    found = read(
        row("E-1", name="Ife Balogun", email="ife@acme.example"),
        row("E-2", manager="e-1"),
        row("E-3", manager="IFE@acme.example"),
        row("E-4", manager="Balogun, Ife"),
        row("E-5", manager="Ife Balogun (E-1)"),
    )

    assert warned(found) == {"has no manager and leads others": "2"}
    assert found.new == 6


def test_a_name_that_two_people_have_finds_nobody():
    outcome = read(
        row("E-1", name="Lin Zhao"), row("E-2", name="Lin Zhao"), row("E-3", manager="Lin Zhao")
    )

    assert warned(outcome)["has a manager whose name belongs to several people"] == "5"


@pytest.mark.parametrize("word", ["NO_MANAGER", "no_mgr", "None", "-", "n/a"])
def test_it_knows_the_words_for_no_manager(word: str):
    outcome = read(row("E-1", manager=word), row("E-2", manager="E-1"), row("E-3"))

    assert warned(outcome) == {"have no manager and lead others": "2, 3"}


def test_somebody_alone_has_an_unknown_line():
    outcome = read(row("E-1", manager=""), row("E-2"))

    assert warned(outcome)["has no manager"] == "3"


def test_it_reads_who_is_not_active_as_missing():
    headers = ("Employee ID", "Name", "Status")

    found = support.read(
        support.to_csv([("E-1", "Ada", "Active"), ("E-2", "Ben", "Terminated")], headers)
    )

    assert found.outcome["new"] == 1
    assert ["inactive", 1, [3]] in found.outcome["warnings"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2024-03-31", "2024-03-31"),
        ("31.03.2024", "2024-03-31"),
        ("03/31/2024", "2024-03-31"),
        ("31/03/2024", "2024-03-31"),
        ("2024-03-31 00:00:00", "2024-03-31"),
        ("31 Mar 2024", "2024-03-31"),
        ("March 31, 2024", "2024-03-31"),
    ],
)
def test_it_reads_dates_as_hr_systems_write_them(text: str, meant: str):
    bring(row("E-1", hired=text))

    assert Person.objects.get(employee_id="E-1").hired_on.isoformat() == meant


def test_one_date_decides_how_a_column_is_read():
    bring(row("E-1", hired="02/03/2024"), row("E-2", hired="31/03/2024"))

    assert Person.objects.get(employee_id="E-1").hired_on.isoformat() == "2024-03-02"


def test_it_says_when_day_and_month_are_in_doubt():
    rows = [row("BOSS", manager="", hired="01/02/2020"), row("E-1", hired="03/04/2021")]

    outcome = queries.outcome_of(support.read(support.to_csv(rows, HEADERS)))

    assert warned(outcome)[
        "have hire dates that are read month first. Write 2024-03-31 to be sure."
    ]


def test_it_says_which_grades_are_new_and_where_they_stand():
    bring(row("E-1", grade="H"), row("E-2", grade="G"))

    outcome = read(row("E-1", grade="H"), row("E-2", grade="G"), row("E-3", grade="C"))

    assert outcome.new_grades == ("C",)
    assert outcome.grades == ("A1", "G", "H", "C")
