"""Match two files without a database: ``turnabout match``."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.utils.translation import gettext as _

import matchmaker
from matchmaker import criteria as engine_criteria
from matchmaker import rules as engine_rules
from matchmaker.criteria import Criterion
from matchmaker.errors import MatchmakerError
from matchmaker.explain import count_by_rule
from matchmaker.rules import Line, Rule
from matchmaker.verify import verify
from turnabout.core import sheets
from turnabout.matching import errors, rules
from turnabout.matching.adapter import _files
from turnabout.people.rules import fold

SCHEMA: Final = "turnabout-match/1"
#: Names under which an id of a person may stand, the best first.
IDS: Final = ("employee_id", "email")
#: In front of a manager who is in neither file.
ELSEWHERE: Final = "elsewhere:"


@dataclass(frozen=True, kw_only=True)
class Matched:
    """What came out; ``document`` is the JSON, ``table`` the pairs as CSV."""

    pairs: int
    document: dict[str, Any]
    table: str

    @property
    def text(self) -> str:
        """The document as text."""
        return json.dumps(self.document, indent=2, ensure_ascii=False) + "\n"


def match_files(
    *,
    mentors: Path,
    mentees: Path,
    rules_file: Path,
    names_file: Path | None,
    seed: int,
    today: dt.date,
) -> Matched:
    """
    Match the people of two files by a rules file, and have the answer checked.

    Nothing of a column about identity or biography is read: its header is listed, and that is all.

    Raises
    ------
    BadInput
        If a file is not what it should be; it names the file, and the line or key.
    WrongResult
        If the checker finds anything wrong.
    """
    asked = rules.read_outside(_files.read_toml(rules_file), source=rules_file.name)
    names = _files.read_names(names_file)
    both = tuple(
        _files.read_people(path, names=names, grades=asked.grades, today=today)
        for path in (mentors, mentees)
    )
    problem = outside_problem(both[0], both[1], asked)
    result = _solved(problem, seed)
    return Matched(
        pairs=len(result.pairs),
        document=_document(problem, result, both),
        table=sheets.to_csv(
            ("mentor", "mentee", "points"),
            [(pair.mentor, pair.mentee, str(_number(pair.score))) for pair in result.pairs],
            mark="",
        ),
    )


def outside_problem(
    mentors: _files.Listed, mentees: _files.Listed, asked: rules.OutsideRules
) -> matchmaker.Problem:
    """Give the problem of two lists: of each person an id, a grade and the columns of the rules."""
    wanted = tuple(dict.fromkeys((*asked.equal_points, *asked.different)))
    towards: Any = "traditional" if asked.senior == "mentor" else "reverse"
    try:
        return matchmaker.Problem(
            *matchmaker.sides(_people(mentors, asked, wanted), _people(mentees, asked, wanted)),
            criteria=_criteria(asked, towards),
            rules=(
                engine_rules.Direction(
                    (engine_rules.Part("grade", asked.at_least, asked.at_most),), towards=towards
                ),
                *(engine_rules.Different(_key(column)) for column in asked.different),
                *_distance(mentors, mentees, asked),
            ),
            objective=matchmaker.Objective(asked.coverage),  # type: ignore[arg-type] # read_outside checked it
        )
    except MatchmakerError as fault:
        raise errors.BadInput(str(fault)) from fault


def _solved(problem: matchmaker.Problem, seed: int) -> matchmaker.Result:
    try:
        result = matchmaker.solve(problem, seed=seed)
    except MatchmakerError as fault:
        raise errors.BadInput(str(fault)) from fault
    verdict = verify(problem, result)
    if not verdict.is_proven:
        raise errors.WrongResult(verdict.findings[0].text)
    return result


def _people(
    listed: _files.Listed, asked: rules.OutsideRules, wanted: Sequence[str]
) -> list[matchmaker.Person]:
    places = {fold(grade): place for place, grade in enumerate(asked.grades)}
    grades = listed.column("grade")
    columns = {_key(name): listed.column(name) for name in wanted}
    people = []
    for row, (person, grade) in enumerate(zip(ids_of(listed), grades, strict=True)):
        if grade and fold(grade) not in places:
            raise errors.BadInput(
                _("%(file)s, line %(line)d: the grade “%(grade)s” is not in grades.order.")
                % {"file": listed.file_name, "line": listed.rows[row][0], "grade": grade}
            )
        people.append(
            matchmaker.Person(
                person,
                grade=places[fold(grade)] if grade else None,
                columns={name: values[row] for name, values in columns.items()},
            )
        )
    return people


def _key(column: str) -> str:
    """Name a column for the engine apart from its own columns of the same name."""
    return f"{column} column"


def ids_of(listed: _files.Listed) -> tuple[str, ...]:
    """
    Give everybody's id: the employee id, else the e-mail.

    Raises
    ------
    BadInput
        If there is no such column, a cell is empty, or two lines have one id.
    """
    name = next((name for name in IDS if listed.has(name)), IDS[0])
    found = listed.column(name)
    repeated = {one for one, count in Counter(found).items() if count > 1 or not one}
    for one, (line, _cells) in zip(found, listed.rows, strict=True):
        if one in repeated:
            raise errors.BadInput(
                _("%(file)s, line %(line)d: expected an id that nobody else has, got “%(id)s”.")
                % {"file": listed.file_name, "line": line, "id": one}
            )
    return found


def _criteria(asked: rules.OutsideRules, towards: Any) -> tuple[Criterion, ...]:
    found: list[Criterion] = []
    if asked.gap_points:
        found.append(engine_criteria.GapPoints(asked.gap_points, towards=towards))
    found += [
        engine_criteria.EqualCategory(_key(column), weight=points)
        for column, points in asked.equal_points.items()
    ]
    return tuple(found)


def _distance(
    mentors: _files.Listed, mentees: _files.Listed, asked: rules.OutsideRules
) -> tuple[Rule, ...]:
    """Keep people apart in the line, if the rules say so; then the files have to name managers."""
    if asked.levels is None:
        return ()
    if not (mentors.has("manager") and mentees.has("manager")):
        raise errors.BadInput(
            _(
                "The files name no managers, so nobody can be kept away from their own line. Add a"
                " manager column, or write on = false under [distance] in the rules."
            )
        )
    managers: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for listed in (mentors, mentees):
        own = ids_of(listed)
        managers.update(zip(own, listed.column("manager"), strict=True))
        for name in ("employee_id", "email", "name"):
            if listed.has(name):
                aliases.update(zip(map(fold, listed.column(name)), own, strict=True))
    line: dict[str, str | None] = {
        person: aliases.get(fold(boss), f"{ELSEWHERE}{fold(boss)}") if boss else None
        for person, boss in managers.items()
    }
    outside = {boss for boss in line.values() if boss is not None and boss not in line}
    return (
        engine_rules.Distance(
            Line.of({**line, **dict.fromkeys(outside)}, unknown=outside), within=asked.levels
        ),
    )


def _document(
    problem: matchmaker.Problem, result: matchmaker.Result, both: Sequence[_files.Listed]
) -> dict[str, Any]:
    counts = count_by_rule(problem)
    certificate = result.certificate
    return {
        "schema": SCHEMA,
        "pairs": [
            {"mentor": pair.mentor, "mentee": pair.mentee, "points": _number(pair.score)}
            for pair in result.pairs
        ],
        "total": _number(result.score),
        "possible": counts.total,
        "allowed": counts.allowed,
        "unmatched": [
            {
                "id": one.id,
                "side": one.role,
                "reason": one.reason.key,
                "sentence": rules.unmatched_words(one.reason.key),
            }
            for one in result.unmatched
        ],
        "dropped": {
            side: list(listed.dropped)
            for side, listed in zip(("mentors", "mentees"), both, strict=True)
        },
        "seed": result.seed,
        "certificate": _certificate(certificate),
    }


def _certificate(certificate: matchmaker.Certificate) -> Mapping[str, Any]:
    return {
        "primal": certificate.primal,
        "bound": certificate.bound,
        "gap": certificate.gap,
        "tolerance": certificate.tolerance,
        "feature_hash": certificate.feature_hash,
        "is_verified": True,
    }


def _number(value: float) -> int | float:
    """Give points as a whole number where they are one."""
    return int(value) if float(value).is_integer() else value
