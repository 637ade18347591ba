"""Identity, biography and roles reach no table, under any name."""

import json
import re

import pytest
from django.apps import apps
from django.db import connection

from tests.support import people as support
from turnabout.people import rules
from turnabout.people.choices import Field
from turnabout.people.models import Import, Person

pytestmark = pytest.mark.django_db

PRIVATE = [
    "Gender", "GENDER", "Gender identity", "Sex", "Date of Birth", "DOB", "Birth Date", "birthYear",
    "Year of birth", "Age", "Age group", "Generation", "Nationality", "Citizenship Status",
    "Ethnicity", "Race/Ethnicity", "Religion", "Disability", "Disabled?", "Sexual Orientation",
    "Marital Status", "Pronouns", "characteristics", "identity to match", "biography", "About me",
    "Bio", "Mentor?", "both mentor and mentee", "match with similar identity", "Roles",
    "System role", "Veteran status", "Geburtsdatum", "Geschlecht", "Staatsangehörigkeit",
    "Date de naissance", "Fecha de nacimiento", "Social Security Number", "Trade union",
]  # fmt: skip
HARMLESS = [
    "Manager", "Management Level", "Stage", "Language", "Average hours", "Job Family",
    "Family Name", "Organization", "Employee Status", "Position", "Trace id",
    "Usage", "Essex office", "Grade",
    "Employee Identifier", "Comment", "Department",
]  # fmt: skip


@pytest.mark.parametrize("header", PRIVATE)
def test_it_drops_a_column_by_its_name(header: str):
    assert rules.is_private(header)


@pytest.mark.parametrize("header", HARMLESS)
def test_it_lets_a_harmless_column_in(header: str):
    assert not rules.is_private(header)


@pytest.mark.parametrize("header", [name for names in rules.NAMES.values() for name in names])
def test_it_drops_no_column_it_knows(header: str):
    assert not rules.is_private(header)


def everything_stored() -> str:
    """Every value of every table as one text."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            found += [str(cell) for row in cursor.fetchall() for cell in row]
    return "\n".join(found)


def test_no_dropped_cell_reaches_any_table():
    marked = [f"marker-{number}" for number in range(len(PRIVATE))]
    headers = ["Employee ID", "Name", *PRIVATE]

    found = support.read(support.to_csv([["E-1", "Ada", *marked]], headers))

    assert "marker-" not in everything_stored()
    assert found.dropped == PRIVATE
    assert found.headers == ["Employee ID", "Name"]


def test_nobody_can_map_a_dropped_column():
    found = support.read(support.to_csv([["E-1", "Ada", "she"]], ["id", "name", "Pronouns"]))

    assert len(found.mapping) == 2
    assert not {"gender", "age", "birth", "identity", "role"} & set(Field.values)


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Col 6", ["F", "M", "F", "X"]),
        ("Col 7", ["female", "male", "Non-binary", "prefer not to say"]),
        ("Title", ["Mr", "Ms", "Mx.", "Mrs."]),
        ("Department", ["Muslim", "Hindu", "No religion", "Christian"]),
        ("X", ["Gay", "Heterosexual/Straight", "", "Bisexual or pansexual"]),
        ("Cohort", ["Millennial", "Generation X", "Baby boomer", "Gen Z"]),
        ("Role", ["mentor", "mentee", "both", ""]),
        ("Col 8", ["1975-03-01", "1988-12-24", "2001-07-30", "1960-01-01"]),
        ("Col 9", ["1975", "1988", "2001", "1960"]),
        ("Text", ["I grew up by the sea and came here to teach people how to bake. " * 3] * 4),
    ],
)
def test_it_drops_a_column_by_what_it_says(header: str, values: list[str]):
    rows = [[f"E-{number}", "Ada", value] for number, value in enumerate(values)]

    found = support.read(support.to_csv(rows, ["Employee ID", "Name", header]))

    assert found.dropped == [header]


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Hire Date", ["1999-03-01", "2001-12-24", "2005-07-30", "2004-01-01"]),
        ("Grade", ["M", "F", "X", "M"]),
        ("Size", ["M", "X", "M", "M"]),
        ("Last Name", ["White", "Black", "Christian", "Man"]),
        ("Department", ["Claims", "Risk", "Single Family Homes", "Asian Markets"]),
        ("Cost center", ["4411", "4412", "4413", "4414"]),
        ("Active", ["yes", "no", "yes", ""]),
    ],
)
def test_it_lets_other_values_in(header: str, values: list[str]):
    rows = [[f"E-{number}", "Ada", value] for number, value in enumerate(values)]

    found = support.read(support.to_csv(rows, ["Employee ID", "Name", header]))

    assert found.dropped == []


def test_a_line_that_is_out_of_step_keeps_no_cell():
    found = support.read(
        b"Employee ID,Name,Gender,Place\nE-1,Ada,marker-she,Leeds\nE-2,Ben,x,marker-he,Leeds,y\n"
    )

    assert "marker-" not in everything_stored()
    assert found.outcome["refusals"] == [[3, "cells", ["6", "4"]]]


def test_the_forty_of_the_story_bring_nothing_about_themselves():
    found = support.bring((support.DATA / "people-40.csv").read_bytes())

    assert found.dropped == ["Gender", "Date of Birth", "Nationality", "About me"]
    assert "Ghanaian" not in everything_stored()
    assert Person.objects.count() == 40


def test_no_column_of_the_project_is_about_age_or_identity():
    sides = re.compile(r"mentors?|mentees?")  # who somebody is in a pair; that is the product
    columns = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("turnabout.")
        for field in model._meta.get_fields()
        if rules.is_private(sides.sub("", field.name))
    ]

    assert columns == []


def test_an_import_that_was_decided_about_keeps_no_line():
    found = support.bring((support.DATA / "people-40.csv").read_bytes())

    kept = Import.objects.get(pk=found.pk)
    assert kept.rows == {}
    assert "northwind.example" not in json.dumps([kept.outcome, kept.headers, kept.mapping])
