"""
Known answers on files from outside, run by ``scripts/outside FOLDER``.

The answers are those of the files' own description, recomputed there by another program. The files
are never part of this repository, so these checks are no part of the suite either.
"""

import csv
import datetime as dt
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import NOW
from tests.support import accounts, people, tree
from tests.support.matching import NINE_TO_FIVE, change_rules, new_cohort
from turnabout.core import jobs
from turnabout.matching import services
from turnabout.people import queries as people_queries
from turnabout.people import services as people_services
from turnabout.people.models import Import, Person
from turnabout.programs import rules as program_rules
from turnabout.programs import services as programs
from turnabout.programs.choices import Side
from turnabout.programs.models import Enrollment

FOLDER: Final = Path(os.environ["TURNABOUT_TEST_OUTSIDE"]) / "mentor-match-sample"
RULES: Final = tree.ROOT / "scripts" / "outside_rules"
#: Columns whose values may stand nowhere.
PRIVATE: Final = {
    "mentors.csv": ("characteristics", "biography"),
    "mentees.csv": ("match with similar identity", "identity to match", "biography"),
}
GRADES: Final = (
    "AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4",
)  # fmt: skip


def match(mentors: str, mentees: str, rules: str, out: str, folder: Path) -> str:
    """Run ``turnabout match`` in a process and a data folder of its own."""
    words = ["--mentors", str(FOLDER / mentors), "--mentees", str(FOLDER / mentees)]
    words += ["--rules", str(RULES / rules), "--out", out]
    script = Path(sys.executable).with_name("turnabout")
    environment = {"PATH": os.environ["PATH"], "TURNABOUT_DATA_DIR": str(folder / "none")}
    done = subprocess.run(
        [script, "match", *words], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not (folder / "none").exists(), "turnabout match touched the data folder"
    return done.stdout


def check(name: str, found: object, expected: object) -> None:
    assert found == expected, f"{name}: expected {expected}, got {found}"


def private_values() -> set[str]:
    values = set()
    for file, columns in PRIVATE.items():
        with (FOLDER / file).open(encoding="utf-8-sig", newline="") as source:
            for row in csv.DictReader(source):
                values |= {row[column] for column in columns if len(row[column]) > 3}
    return values


def test_direct(tmp_path: Path):
    found = json.loads(match("mentors.csv", "mentees.csv", "direct.toml", "json", tmp_path))

    check("direct, points", found["total"], 709)
    check("direct, pairs", len(found["pairs"]), 35)
    check("direct, allowed pairs", found["allowed"], 392)
    check("direct, sum of the pairs", sum(pair["points"] for pair in found["pairs"]), 709)
    for side, file in (("mentors", "mentors.csv"), ("mentees", "mentees.csv")):
        missing = set(PRIVATE[file]) - set(found["dropped"][side])
        check(f"{file}, identity columns not listed as dropped", missing, set())
    print("direct: 709 points, 35 pairs, 392 of 2,500 allowed")  # noqa: T201 - the answer


def test_reverse(tmp_path: Path):
    found = json.loads(match("mentees.csv", "mentors.csv", "reverse.toml", "json", tmp_path))

    check("reverse, pairs", len(found["pairs"]), 50)
    check("reverse, allowed pairs", found["allowed"], 1486)
    check("reverse, people without a partner", found["unmatched"], [])
    print("reverse: 50 pairs, 1,486 of 2,500 allowed")  # noqa: T201 - the answer


@pytest.mark.parametrize("out", ["json", "csv"])
def test_no_identity_in_the_output(out: str, tmp_path: Path):
    printed = match("mentors.csv", "mentees.csv", "direct.toml", out, tmp_path)

    check("identity in the output", {one for one in private_values() if one in printed}, set())


@pytest.mark.django_db
def test_reverse_through_the_import(tmp_path: Path):
    juniors, seniors = bring("mentees.csv"), bring("mentors.csv")
    check("people in the directory", (len(juniors), len(seniors)), (50, 50))
    order_grades()

    run = solved(juniors, seniors)

    check("import, state of the run", (run.state, run.failure), ("ready", ""))
    check("import, pairs", run.figures["pairs"], 50)
    check("import, allowed pairs", run.figures["allowed"], 1486)
    check("import, people without a partner", run.figures["left"], 0)
    stored = json.dumps([row_of(person) for person in Person.objects.all()])
    stored += json.dumps(list(Import.objects.values("rows", "outcome", "mapping")), default=str)
    found = {one for one in private_values() if re.search(rf'"[^"]*{re.escape(one)}', stored)}
    check("identity in the directory", found, set())
    print("reverse through the import: 50 pairs, 1,486 of 2,500 allowed")  # noqa: T201 - the answer


def row_of(person: Person) -> dict[str, Any]:
    return {field.name: str(getattr(person, field.attname)) for field in person._meta.fields}


def bring(file: str) -> list[Person]:
    """Import a file as the page does; give the people of it."""
    before = set(Person.objects.values_list("pk", flat=True))
    found = people.bring((FOLDER / file).read_bytes(), source=file)
    missing = set(PRIVATE[file]) - set(found.dropped)
    check(f"{file}, identity columns not listed as dropped", missing, set())
    return list(Person.objects.exclude(pk__in=before).order_by("pk"))


def order_grades() -> None:
    """Put the grades into the order of the files' description, as the page does."""
    for place, name in enumerate(GRADES):
        while list(people_queries.grade_names()).index(name) > place:
            people_services.move_grade(name=name, to="down", by=people.admin(), now=NOW)
    check("grades", tuple(people_queries.grade_names()), GRADES)


def solved(juniors: list[Person], seniors: list[Person]) -> Any:
    """Take everybody through a reverse program: another organization, two grades."""
    cleo = accounts.account("cleo@acme.example", name="Cleo")
    program = programs.create_program(name="Outside", blueprint="digital-fluency", by=cleo, now=NOW)
    sections = {
        "rules": {"different_organization": True},
        "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2},
    }
    change_rules(program, by=cleo, sections=sections)
    cohort = new_cohort(program, "Outside", starts_on=dt.date(2027, 1, 11), by=cleo)
    for side, group in ((Side.MENTOR, juniors), (Side.MENTEE, seniors)):
        programs.invite(cohort=cohort, people=group, side=side, by=cleo, now=NOW)
        for enrollment in Enrollment.objects.filter(cohort=cohort, side=side):
            send_in(enrollment)
    for enrollment in Enrollment.objects.filter(cohort=cohort).select_related("person"):
        programs.confirm_line(enrollment=enrollment, by=cleo, now=NOW)
    programs.close_enrollment(cohort=cohort, by=cleo, now=NOW)
    cohort.refresh_from_db()
    run = services.request_run(cohort=cohort, by=cleo, now=NOW)
    jobs.drain()
    run.refresh_from_db()
    return run


def send_in(enrollment: Enrollment) -> None:
    enrollment = Enrollment.objects.select_related("cohort__program", "person__grade").get(
        pk=enrollment.pk
    )
    account = people_services.open_account_for(person=enrollment.person, now=NOW)
    programs.submit(
        enrollment=enrollment,
        answers=program_rules.EnrollmentAnswers(
            languages=("en",),
            time_zone="Europe/London",
            hours=NINE_TO_FIVE,
            style="talk",
            offers=(("Alpha", 3),),
            wishes=(("Alpha", 0),),
        ),
        by=account,
        now=NOW,
    )
