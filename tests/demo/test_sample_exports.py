"""The files of people that other tests import hold what those tests rely on."""

import csv
import io
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

DATA = Path(__file__).parents[1] / "data"
GRADES = ("A1", "A2", "B1", "B2", "C1", "C2", "D", "E")
STEPS = 2


def lines_of(name, *, encoding="utf-8", delimiter=","):
    text = (DATA / name).read_bytes().decode(encoding)
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def nearest(person, managers):
    """Give somebody and their managers up to two steps above."""
    found = {person}
    for _ in range(STEPS):
        person = managers[person]
        if not person:
            break
        found.add(person)
    return found


def test_the_forty_form_one_tree_over_eight_grades():
    lines = lines_of("people-40.csv")
    managers = {line["Employee ID"]: line["Supervisor ID"] for line in lines}

    assert len(lines) == len(managers) == len({line["Work Email"] for line in lines}) == 40
    assert [person for person, manager in managers.items() if not manager] == ["N-1001"]
    assert {line["Job Grade"] for line in lines} == set(GRADES)
    for manager in managers.values():
        steps = 0
        while manager:
            manager, steps = managers[manager], steps + 1  # noqa: PLW2901 - climbing the line
            assert steps < 8


def test_the_forty_stand_in_no_order_and_carry_columns_to_drop():
    lines = lines_of("people-40.csv")
    place = {line["Employee ID"]: number for number, line in enumerate(lines)}
    after = [
        line["Employee ID"]
        for line in lines
        if line["Supervisor ID"] and place[line["Supervisor ID"]] > place[line["Employee ID"]]
    ]

    assert len(after) >= 10
    assert {"Gender", "Date of Birth", "Nationality", "About me"} <= set(lines[0])


def test_the_forty_hold_twelve_separate_reverse_pairs():
    lines = lines_of("people-40.csv")
    managers = {line["Employee ID"]: line["Supervisor ID"] for line in lines}
    rank = {line["Employee ID"]: GRADES.index(line["Job Grade"]) for line in lines}
    mentors = [person for person in rank if rank[person] <= 2]
    mentees = [person for person in rank if rank[person] > 2]
    possible = np.array(
        [
            [
                rank[mentee] - rank[mentor] >= 2
                and not nearest(mentor, managers) & nearest(mentee, managers)
                for mentee in mentees
            ]
            for mentor in mentors
        ]
    )

    partners = maximum_bipartite_matching(csr_array(possible), perm_type="column")

    assert int((partners >= 0).sum()) >= 12


def test_ada_may_mentor_ben():
    lines = lines_of("people-40.csv")
    managers = {line["Employee ID"]: line["Supervisor ID"] for line in lines}
    ids = {line["Full Name"]: line["Employee ID"] for line in lines}
    grades = {line["Full Name"]: GRADES.index(line["Job Grade"]) for line in lines}

    assert grades["Ben Castell"] - grades["Ada Okafor"] == 4
    ada, ben = ids["Ada Okafor"], ids["Ben Castell"]
    assert not nearest(ada, managers) & nearest(ben, managers)


def test_the_semicolon_file_is_read_as_cp1252_only():
    content = (DATA / "people-semicolon.csv").read_bytes()
    lines = lines_of("people-semicolon.csv", encoding="cp1252", delimiter=";")

    assert b"\r\n" in content
    assert content.decode("utf-8", errors="replace") != content.decode("cp1252")
    assert lines[1]["Full Name"] == "Zoë D’Arcy"
    assert lines[4]["Org Unit L2"] == "Opérations – Süd; Nord"


def test_the_dirty_file_has_its_faults_on_the_lines_it_says():
    rows = (DATA / "people-dirty.csv").read_text(encoding="utf-8").splitlines()

    assert rows[4].startswith("D-04,")
    assert rows[6].startswith("D-04,")
    assert rows[7].startswith(",Petra Nobody,,")
    assert rows[8].endswith("30.02.2024")
    assert rows[9].split(",")[0] == rows[9].split(",")[3] == "D-08"
    assert (rows[10].split(",")[0], rows[11].split(",")[3]) == ("D-09", "D-09")
    assert (rows[11].split(",")[0], rows[10].split(",")[3]) == ("D-10", "D-10")
    assert ",X-99," in rows[12]
    assert ",D-03,,Finance," in rows[13]
    assert rows[14].startswith('D-13,"=HYPERLINK')
    assert rows[15].startswith(",Milo Mailonly,milo.mailonly@")
    assert len(rows) == 16
