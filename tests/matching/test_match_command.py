"""``turnabout match``: two files in, checked pairs out, and a code that says how it went."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

RULES = """
different = ["organisation"]
[grades]
order = ["A", "B", "C", "D", "E"]
[direction]
senior = "mentor"
gap = [1, 2]
[points]
gap = { 1 = 9, 2 = 12 }
equal = { profession = 10 }
[distance]
on = false
"""
MENTORS = """name,email address,grade,organisation,profession,gender,biography
Ann,ann@x.example,C,North,Law,Woman,"I am Ann and this is my secret story."
Bob,bob@x.example,D,North,Tax,Man,"I am Bob and this is my secret story."
"""
MENTEES = """name,email address,grade,organisation,profession,religion
Cat,cat@x.example,B,South,Law,Zoroastrian
Dov,dov@x.example,B,South,Tax,Zoroastrian
Eli,eli@x.example,A,North,Law,Zoroastrian
"""


class Case:
    """A folder with three files, and the command run on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write(mentors=MENTORS, mentees=MENTEES, rules=RULES)

    def write(self, **texts: str) -> None:
        for name, text in texts.items():
            (self.folder / name).write_text(text, encoding="utf-8")

    def run(self, *more: str, out: str = "json") -> str:
        printed = io.StringIO()
        words = [f"--{name}={self.folder / name}" for name in ("mentors", "mentees", "rules")]
        call_command("match", *words, f"--out={out}", *more, stdout=printed)
        return printed.getvalue()

    def answer(self, *more: str) -> Any:
        return json.loads(self.run(*more))

    def refusal(self, *more: str, out: str = "json") -> tuple[int, str]:
        with pytest.raises(CommandError) as refused:
            self.run(*more, out=out)
        return refused.value.returncode, str(refused.value)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


def test_it_gives_the_pairs_somebody_can_add_up(case: Case):
    found = case.answer()

    # Ann and Cat: one grade and one profession, 19. Bob and Dov: two grades and one, 22.
    assert found["pairs"] == [
        {"mentor": "ann@x.example", "mentee": "cat@x.example", "points": 19},
        {"mentor": "bob@x.example", "mentee": "dov@x.example", "points": 22},
    ]
    assert found["total"] == 41
    assert (found["possible"], found["allowed"]) == (6, 4)
    assert [(one["id"], one["side"], one["reason"]) for one in found["unmatched"]] == [
        ("eli@x.example", "mentee", "no_feasible_partner")
    ]
    assert found["certificate"]["gap"] == 0
    assert found["certificate"]["is_verified"] is True


def test_it_uses_no_database(case: Case):
    # Without the mark for a database every query of a test is refused.
    assert case.answer()["total"] == 41


def test_columns_about_identity_reach_nothing(case: Case):
    found = case.answer()
    printed = case.run() + case.run(out="csv")

    assert found["dropped"] == {"mentors": ["gender", "biography"], "mentees": ["religion"]}
    for word in ("Woman", "secret", "Zoroastrian"):
        assert word not in printed


def test_a_rule_over_identity_is_refused(case: Case):
    case.write(rules=RULES.replace("profession = 10", "gender = 10"))

    code, sentence = case.refusal()

    assert code == 2
    assert "dropped unread and cannot be used" in sentence


@pytest.mark.parametrize(("gaps", "code"), [("gap = [1, 2]", 0), ("gap = 1", 2), ("gap = [4]", 3)])
def test_it_needs_nothing_but_the_files(case: Case, gaps: str, code: int):
    case.write(rules=RULES.replace("gap = [1, 2]", gaps))
    words = [f"--{name}={case.folder / name}" for name in ("mentors", "mentees", "rules")]
    data = case.folder / "no-data"

    done = subprocess.run(
        [Path(sys.executable).with_name("turnabout"), "match", *words, "--out=csv"],
        env={"PATH": os.environ["PATH"], "TURNABOUT_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == code, done.stderr
    assert bool(done.stderr) is (code != 0)
    assert "Traceback" not in done.stderr
    assert not data.exists()


def test_reverse_is_the_default(case: Case):
    rules = '[grades]\norder = ["A", "B", "C", "D"]\n[distance]\non = false\n'
    case.write(rules=rules, mentors=MENTEES, mentees=MENTORS)

    found = case.answer()

    # Two grades at least: B to D, A to C and A to D.
    assert found["allowed"] == 4
    assert {pair["mentor"] for pair in found["pairs"]} <= {"eli@x.example", "cat@x.example",
                                                           "dov@x.example"}  # fmt: skip
    assert len(found["pairs"]) == 2
    assert found["total"] == 0


def test_it_writes_a_table(case: Case):
    rows = list(csv.DictReader(io.StringIO(case.run(out="csv"))))

    assert rows == [
        {"mentor": "ann@x.example", "mentee": "cat@x.example", "points": "19"},
        {"mentor": "bob@x.example", "mentee": "dov@x.example", "points": "22"},
    ]


def test_a_table_never_runs_in_a_spreadsheet(case: Case):
    case.write(mentors=MENTORS.replace("ann@x.example", "=1+1@x.example"))

    assert "'=1+1@x.example" in case.run(out="csv")


def test_a_map_names_columns(case: Case):
    case.write(
        mentors=MENTORS.replace("grade", "Band").replace("profession", "Beruf"),
        map='[columns]\nBand = "grade"\nBeruf = "profession"\n',
    )

    assert case.answer(f"--map={case.folder / 'map'}")["total"] == 41


def test_semicolons_and_a_mark_in_front_are_fine(case: Case):
    case.write(mentees="\ufeff" + MENTEES.replace(",", ";"))

    assert case.answer()["total"] == 41


def test_the_seed_is_told_and_repeats_the_answer(case: Case):
    first, second = case.run("--seed=7"), case.run("--seed=7")

    assert first == second
    assert json.loads(first)["seed"] == 7


def test_nobody_to_match_is_code_three(case: Case):
    case.write(rules=RULES.replace("gap = [1, 2]", "gap = [4]"))

    code, sentence = case.refusal()

    assert (code, sentence) == (3, "Nobody can be matched by these rules.")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("on = false", "on = true", "write on = false under [distance]"),
        ("[distance]\non = false", "", "write on = false under [distance]"),
        ("gap = [1, 2]", "gap = [1, 3]", "direction.gap"),
        ("gap = [1, 2]", "gap = [1, 2]\nat_least = 1", "not both"),
        ('senior = "mentor"', 'senior = "eldest"', "direction.senior"),
        ("{ 1 = 9, 2 = 12 }", "{ 1 = -9 }", "points.gap.1"),
        ("{ profession = 10 }", "{ guild = 10 }", "has no column “guild”"),
        ('["organisation"]', '"organisation"', "different"),
        ('order = ["A", "B", "C", "D", "E"]', "", "grades.order"),
        ('order = ["A", "B", "C", "D", "E"]', 'order = ["A", "A"]', "grades.order"),
        ("[distance]", "[surprise]\nx = 1\n[distance]", "nobody reads this key"),
        ("[distance]\non", "[distance]\nlevels = 9\non", "distance.levels"),
        ("[points]", "[points", "rules: "),
        ('"C", "D", "E"', '"C"', "line 3: the grade “D” is not in grades.order"),
    ],
)
def test_rules_of_another_shape_are_code_two(case: Case, old: str, new: str, said: str):
    assert old in RULES
    case.write(rules=RULES.replace(old, new))

    code, sentence = case.refusal()

    assert code == 2
    assert said in sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds nobody"),
        ("email,grade\n", "holds nobody"),
        ("name,grade,organisation,profession\nAnn,C,X,Y\n", "has no column “employee_id”"),
        (
            "email,grade,organisation,profession\na@x.example,C,X,Y\na@x.example,D,X,Y\n",
            "line 2: expected an id",
        ),
        ("email,grade,organisation,profession\na@x.example,C\n", "line 2: expected 4 cells"),
        ('email,grade\n"a@x.example,C\n', "cannot be read"),
    ],
)
def test_people_of_another_shape_are_code_two(case: Case, text: str, said: str):
    case.write(mentors=text)

    code, sentence = case.refusal()

    assert code == 2
    assert said in sentence


def test_a_file_that_is_not_there_is_code_two(case: Case):
    (case.folder / "mentors").unlink()

    code, sentence = case.refusal()

    assert code == 2
    assert "cannot be read" in sentence


def test_with_managers_nobody_meets_their_own_line(case: Case):
    top = "Top,top@x.example,E,West,Law,\n"
    boss = "Boss,boss@x.example,D,West,Law,top@x.example\n"
    head = "name,email,grade,organisation,profession,manager\n"
    case.write(
        mentors=head + top + boss,
        mentees=head
        + "Own,own@x.example,B,South,Law,boss@x.example\n"
        + "Far,far@x.example,B,South,Law,else@x.example\n",
        rules=RULES.replace("on = false", "on = true"),
    )

    code, _sentence = case.refusal()

    # Boss is one step above Own; whom Far's manager reports to is not known.
    assert code == 3
