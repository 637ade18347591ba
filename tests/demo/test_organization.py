"""The demo organization: a believable company, the same one every time."""

import csv
import io
import zoneinfo
from collections import Counter

import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from turnabout.demo import adapter
from turnabout.demo.adapter.names import FAMILY, GIVEN, full_names

COUNTS = (120, 300, 1_000)
STEPS = 2


@pytest.fixture(scope="module", params=COUNTS)
def rows(request):
    return adapter.people(count=request.param)


@pytest.fixture(scope="module")
def company():
    return adapter.people()


def line_above(row, by_id):
    """Give the ids of somebody's managers, nearest first; fail on a cycle."""
    line = []
    while row.manager_id:
        assert row.manager_id not in line, f"{row.employee_id} stands in a cycle"
        line.append(row.manager_id)
        row = by_id[row.manager_id]
    return line


def stands_apart(row, other, by_id):
    """Say whether two people share neither a line nor a manager within two steps."""
    nearest = {row.employee_id, *line_above(row, by_id)[:STEPS]}
    other_nearest = {other.employee_id, *line_above(other, by_id)[:STEPS]}
    return not nearest & other_nearest


@pytest.mark.parametrize("count", [120, 121, 300, 999])
def test_it_gives_exactly_as_many_people_as_asked(count):
    assert len(adapter.people(count=count)) == count


def test_it_gives_300_people_by_itself(company):
    assert len(company) == 300


def test_it_gives_everybody_an_id_a_name_and_an_address_of_their_own(rows):
    for field in ("employee_id", "name", "email"):
        assert len({getattr(row, field) for row in rows}) == len(rows)
    assert all(row.email.endswith("@harbor.example") and row.email.isascii() for row in rows)


def test_it_has_one_root_and_no_cycles(rows):
    by_id = {row.employee_id: row for row in rows}
    roots = [row for row in rows if not row.manager_id]

    assert [row.job_title for row in roots] == ["Chief Executive Officer"]
    assert all(line_above(row, by_id)[-1] == roots[0].employee_id for row in rows if row.manager_id)


def test_managers_exist_stand_higher_and_come_first(rows):
    by_id = {}
    for row in rows:
        if row.manager_id:
            assert adapter.GRADES.index(by_id[row.manager_id].grade) > adapter.GRADES.index(
                row.grade
            )
        by_id[row.employee_id] = row


def test_dotted_lines_lead_to_somebody_senior_in_another_function(company):
    by_id = {row.employee_id: row for row in company}
    dotted = [row for row in company if row.dotted_manager_id]

    assert len(dotted) >= 5
    for row in dotted:
        other = by_id[row.dotted_manager_id]
        assert other.function != row.function
        assert adapter.GRADES.index(other.grade) > adapter.GRADES.index(row.grade)


def test_spans_are_four_to_nine(rows):
    spans = Counter(row.manager_id for row in rows if row.manager_id)

    assert set(spans.values()) <= set(range(4, 10)), spans.most_common(3)


def test_it_spreads_over_grades_functions_and_zones(company):
    assert {row.grade for row in company} == set(adapter.GRADES)
    assert len({row.function for row in company}) == 8
    assert {row.place for row in company} == set(adapter.PLACES)
    for row in company:
        assert zoneinfo.ZoneInfo(row.time_zone).key == adapter.PLACES[row.place]


def test_grades_are_in_order_when_sorted_by_name():
    assert list(adapter.GRADES) == sorted(adapter.GRADES)
    assert len(adapter.GRADES) == 8


def test_at_least_80_separate_reverse_pairs_are_possible(company):
    by_id = {row.employee_id: row for row in company}
    rank = {row.employee_id: adapter.GRADES.index(row.grade) for row in company}
    # Nobody on both sides: mentors come from the three lowest grades.
    mentors = [row for row in company if rank[row.employee_id] <= 2]
    mentees = [row for row in company if rank[row.employee_id] > 2]
    possible = np.array(
        [
            [
                rank[mentee.employee_id] - rank[mentor.employee_id] >= 2
                and stands_apart(mentor, mentee, by_id)
                for mentee in mentees
            ]
            for mentor in mentors
        ]
    )

    partners = maximum_bipartite_matching(csr_array(possible), perm_type="column")

    assert int((partners >= 0).sum()) >= 80


def test_the_first_cast_sits_where_the_story_needs_them(rows):
    by_id = {row.employee_id: row for row in rows}
    cast = adapter.first_cast(rows)

    assert set(cast) == {
        "ada", "ben", "clara", "helen", "idris", "iris", "jonas", "maud", "priya",
    }  # fmt: skip
    ada, ben = cast["ada"], cast["ben"]
    assert (ada.name, ada.function, ada.place) == ("Ada Okafor", "Claims", "Leeds")
    assert (ben.name, ben.function, ben.place) == ("Ben Castell", "Risk", "London")
    assert adapter.GRADES.index(ben.grade) - adapter.GRADES.index(ada.grade) == 4
    assert stands_apart(ada, ben, by_id)
    assert cast["jonas"].manager_id == ben.employee_id
    assert cast["helen"].job_title == "Chief Operating Officer"
    assert cast["clara"].function == cast["iris"].function == "Human Resources"


def test_the_contacts_stand_outside_the_lines_of_ada_and_ben(rows):
    by_id = {row.employee_id: row for row in rows}
    cast = adapter.first_cast(rows)
    root = rows[0].employee_id
    lines = {
        step for key in ("ada", "ben") for step in line_above(cast[key], by_id) if step != root
    }

    for key in ("idris", "maud"):
        contact = cast[key]
        assert not {contact.employee_id, *line_above(contact, by_id)} & lines


def test_the_same_seed_gives_the_same_company():
    assert adapter.people(count=150, seed=7) == adapter.people(count=150, seed=7)
    assert adapter.people(count=150, seed=7) != adapter.people(count=150, seed=8)


def test_it_refuses_a_company_too_small_or_too_large():
    for count in (119, 12_001):
        with pytest.raises(ValueError, match=str(count)):
            adapter.people(count=count)


def test_names_are_distinct_and_leave_the_cast_alone():
    taken = [role.name for role in adapter.CAST]

    names = full_names(300, seed=7, taken=[*taken, "Abena Abara"])

    assert len(set(names)) == 300
    assert not set(names) & {*taken, "Abena Abara"}
    assert len(set(GIVEN)) >= 120
    assert len(set(FAMILY)) >= 160
    with pytest.raises(ValueError, match="1000000"):
        full_names(1_000_000, seed=7)


def test_the_file_holds_the_headers_of_an_hr_export_and_no_identity(company):
    lines = list(csv.DictReader(io.StringIO(adapter.to_csv(company))))

    assert len(lines) == 300
    assert {
        "Employee ID", "Full Name", "Work Email", "Supervisor ID", "Job Grade", "Org Unit L2",
        "Office", "Time Zone", "Hire Date",
    } <= set(lines[0])  # fmt: skip
    assert not {"Gender", "Date of Birth", "Nationality", "Age"} & set(lines[0])
    for row, line in zip(company, lines, strict=True):
        assert line["Employee ID"] == row.employee_id
        assert line["Supervisor ID"] == row.manager_id
        assert line["Hire Date"] == row.hired_on.isoformat()
        assert line["Org Unit L2"] == row.function
