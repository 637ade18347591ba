"""Columns find their fields, and staff can choose others."""

import pytest

from tests.conftest import NOW
from tests.support import people as support
from turnabout.people import errors, queries, rules, services
from turnabout.people.choices import Field, ImportMode, MappedBy
from turnabout.people.models import Person

#: Headers as the systems' own guides give them, and what each must become.
EXPORTS = {
    "BambooHR": {
        "Employee #": Field.EMPLOYEE_ID,
        "First Name": Field.FIRST_NAME,
        "Last Name": Field.LAST_NAME,
        "Preferred Name": Field.PREFERRED_NAME,
        "Work Email": Field.EMAIL,
        "Job Title": Field.JOB_TITLE,
        "Department": Field.FUNCTION,
        "Division": Field.UNIT,
        "Location": Field.PLACE,
        "Supervisor EID": Field.MANAGER,
        "Hire Date": Field.HIRED_ON,
        "Status": Field.STATUS,
    },
    "Workday": {
        "Employee ID": Field.EMPLOYEE_ID,
        "Legal First Name": Field.FIRST_NAME,
        "Legal Last Name": Field.LAST_NAME,
        "Email - Work": Field.EMAIL,
        "Business Title": Field.JOB_TITLE,
        "Management Level": Field.GRADE,
        "Supervisory Organization": Field.UNIT,
        "Manager (Employee ID)": Field.MANAGER,
        "Cost Center": Field.LEAVE_OUT,
        "Location": Field.PLACE,
        "Worker Type": Field.LEAVE_OUT,
        "Hire Date": Field.HIRED_ON,
    },
    "SuccessFactors": {
        "STATUS": Field.STATUS,
        "USERID": Field.EMPLOYEE_ID,
        "USERNAME": Field.LEAVE_OUT,
        "FIRSTNAME": Field.FIRST_NAME,
        "LASTNAME": Field.LAST_NAME,
        "EMAIL": Field.EMAIL,
        "MANAGER": Field.MANAGER,
        "HR": Field.LEAVE_OUT,
        "DEPARTMENT": Field.FUNCTION,
        "JOBCODE": Field.LEAVE_OUT,
        "DIVISION": Field.UNIT,
        "LOCATION": Field.PLACE,
        "TIMEZONE": Field.TIME_ZONE,
        "HIREDATE": Field.HIRED_ON,
    },
    "Personio": {
        "Employee number": Field.EMPLOYEE_ID,
        "first_name": Field.FIRST_NAME,
        "last_name": Field.LAST_NAME,
        "E-Mail": Field.EMAIL,
        "Position": Field.JOB_TITLE,
        "Team": Field.UNIT,
        "Office": Field.PLACE,
        "Supervisor": Field.MANAGER,
        "hire_date": Field.HIRED_ON,
    },
}


@pytest.mark.parametrize("system", EXPORTS)
def test_it_knows_the_columns_of_an_export(system: str):
    wanted = EXPORTS[system]

    columns = rules.guess(list(wanted), [], saved={}, grades=[])

    assert {column.header: column.field for column in columns} == wanted


def test_it_gives_a_field_to_the_most_telling_name():
    columns = rules.guess(["Manager", "Manager ID", "Name"], [], saved={}, grades=[])

    assert [column.field for column in columns] == [Field.LEAVE_OUT, Field.MANAGER, Field.NAME]


def test_it_knows_grades_and_e_mails_by_their_values():
    lines = [(2, ["A1", "ada@acme.example"]), (3, ["b1", "ben@acme.example"])]

    columns = rules.guess(["Col 1", "Col 2"], lines, saved={}, grades=["A1", "B1"])

    assert [column.field for column in columns] == [Field.GRADE, Field.EMAIL]
    assert {column.by for column in columns} == {MappedBy.VALUES}


in_database = pytest.mark.django_db


@in_database
def test_somebody_can_choose_other_columns():
    found = support.read(b"Employee ID,Name,Cost Ctr,Department\nE-1,Ada,Claims,4411\n")
    fields = [Field.EMPLOYEE_ID, Field.NAME, Field.FUNCTION, Field.LEAVE_OUT]

    services.map_columns(found=found, fields=fields, mode=ImportMode.ADD)
    found.refresh_from_db()
    services.apply_import(found=found, by=support.admin(), now=NOW)
    services.write_import.call(import_id=found.pk)

    assert Person.objects.get().function == "Claims"
    by = {column.header: column.by for column in queries.columns_of(found)}
    assert by["Cost Ctr"] == MappedBy.YOU
    assert by["Name"] == MappedBy.NAME


@in_database
def test_it_remembers_the_columns_of_a_source():
    content = b"Employee ID,Name,Cost Ctr\nE-1,Ada,Claims\n"
    found = support.read(content, source="Payroll")
    fields = [Field.EMPLOYEE_ID, Field.NAME, Field.FUNCTION]
    services.map_columns(found=found, fields=fields, mode=ImportMode.ADD)
    found.refresh_from_db()
    services.apply_import(found=found, by=support.admin(), now=NOW)
    services.write_import.call(import_id=found.pk)

    same, other = support.read(content, source="Payroll"), support.read(content, source="Another")

    assert [name for name, _ in same.mapping] == fields
    assert {by for _, by in same.mapping} == {MappedBy.SAVED}
    assert other.mapping[2][0] == Field.LEAVE_OUT


@in_database
@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ([Field.NAME, Field.NAME, Field.EMAIL], "2 columns are mapped to “Name”"),
        ([Field.LEAVE_OUT, Field.NAME, Field.LEAVE_OUT], "employee id or an e-mail"),
        ([Field.EMPLOYEE_ID, Field.LEAVE_OUT, Field.EMAIL], "No column holds a name"),
    ],
)
def test_it_refuses_columns_that_cannot_tell_people_apart(fields: list[Field], says: str):
    found = support.read(b"Employee ID,Name,E-mail\nE-1,Ada,ada@acme.example\n")
    before = found.mapping

    with pytest.raises(errors.MappingUnclear, match=says):
        services.map_columns(found=found, fields=fields, mode=ImportMode.ADD)

    found.refresh_from_db()
    assert found.mapping == before


@in_database
def test_it_skips_the_second_row_of_names():
    found = support.read(
        b"USERID,FIRSTNAME,LASTNAME,EMAIL\nUser ID,First Name,Last Name,Email\n"
        b"7,Ada,Okafor,ada@acme.example\n"
    )

    assert found.outcome["read"] == 1
    assert found.outcome["newcomers"] == [[3, "Ada Okafor", ""]]


@in_database
def test_it_calls_people_as_they_want_to_be_called():
    support.bring(
        b"Employee ID,First Name,Preferred Name,Last Name\n"
        b"E-1,Adaeze,Ada,Okafor\nE-2,Benjamin,,Castell\n"
    )

    assert [person.name for person in Person.objects.order_by("pk")] == [
        "Ada Okafor",
        "Benjamin Castell",
    ]
