"""Problems, results and runs as files: round trips, the committed schema, refusals."""

import copy
import json
from dataclasses import replace

import jsonschema
import pytest

from matchmaker import Objective, Person, Problem, jsonio, sides, solve, verify
from matchmaker.criteria import CategoryTable, Coverage, EqualCategory, GapPoints, LevelDifference
from matchmaker.errors import BadFile, InvalidProblem, ProtectedAttribute
from matchmaker.generate import random_problem, tiny_problem
from matchmaker.rules import (
    Direction,
    Distance,
    Eligible,
    Forbidden,
    Line,
    Override,
    Part,
    Pinned,
    Unavailable,
)

VALIDATOR = jsonschema.Draft202012Validator(jsonio.schema())


def everything() -> Problem:
    """Give a problem that uses every field a file can have."""
    problem = random_problem(6, 6, seed=3, most_places=2)
    mentors, mentees = problem.mentors, problem.mentees
    one, other = mentors.ids[0], mentees.ids[0]
    line = Line.of({one: None, other: one}, dotted=[(one, other)], unknown={other})
    return Problem(
        replace(mentors, columns={"profession": ("Law",) * 6}),
        replace(mentees, columns={"profession": ("Law", "") * 3}),
        criteria=(
            *problem.criteria,
            CategoryTable("place", {("Oslo", "Lima"): 0.5, ("Lima", "Oslo"): 0.25}),
            EqualCategory("profession", 3),
            GapPoints({1: 9, 2: 12, -1: 0.5}, "peer"),
            LevelDifference("experience", 10, 2.5),
        ),
        rules=(
            Direction(
                (Part("grade", 2), Part("layer", 1, 3)),
                "all",
                overrides=(Override(one, other, "x"),),
            ),
            Distance(line, 3, ((one, other),), frozenset({one}), frozenset({(one, other)})),
            Eligible(None, frozenset(mentees.ids)),
            Forbidden(((one, other),)),
            Unavailable(((mentors.ids[1], other),)),
            Pinned(),
        ),
        objective=Objective("best_fit", 5e-7),
    )


@pytest.mark.parametrize(
    "problem",
    [everything(), tiny_problem(), random_problem(9, 7, seed=1), Problem(*sides([], []))],
    ids=["everything", "tiny", "random", "empty"],
)
def test_a_run_survives_a_file_to_the_last_digit(problem):
    result = solve(problem, seed=7)
    text = json.dumps(jsonio.dump_run(problem, result))

    read_problem, read_result = jsonio.load_run(json.loads(text))

    assert read_problem.feature_hash == problem.feature_hash
    assert read_result == result
    assert verify(read_problem, read_result).is_proven
    assert solve(read_problem, seed=7) == result
    assert json.dumps(jsonio.dump_run(read_problem, read_result)) == text


@pytest.mark.parametrize("problem", [everything(), random_problem(9, 7, seed=1)])
def test_what_is_written_follows_the_committed_schema(problem):
    result = solve(problem, seed=7)

    for document in (
        jsonio.dump_problem(problem),
        jsonio.dump_result(result),
        jsonio.dump_run(problem, result),
    ):
        VALIDATOR.validate(json.loads(json.dumps(document)))
        assert document["schema"] == "matchmaker/1"


def test_the_schema_itself_is_one():
    jsonschema.Draft202012Validator.check_schema(jsonio.schema())


def by_hand(**changes):
    document = {
        "schema": "matchmaker/1",
        "kind": "problem",
        "mentors": [{"id": "ana", "offers": {"chat": 1}, "hours": [[16, 32]]}],
        "mentees": [{"id": "dana", "wishes": {"chat": 1}, "hours": [[30, 40]]}],
        "criteria": [{"kind": "coverage"}],
        "rules": [{"kind": "minimum_shared_hours", "at_least": 1}],
    }
    return {**document, **changes}


def test_a_problem_can_be_written_by_hand():
    VALIDATOR.validate(by_hand())

    result = solve(jsonio.load_problem(by_hand()), seed=0)

    assert [(pair.mentor, pair.mentee, pair.fit) for pair in result.pairs] == [("ana", "dana", 1.0)]


BROKEN = [
    by_hand(schema="matchmaker/2"),
    by_hand(kind="result"),
    by_hand(mentors=3),
    by_hand(mentors=[{"id": "ana", "name": "Ana"}]),
    by_hand(mentors=[{"offers": {}}]),
    by_hand(mentors=[{"id": "ana", "hours": [[16]]}]),
    by_hand(mentors=[{"id": "ana", "grade": "high"}]),
    by_hand(criteria=[{"kind": "charm"}]),
    by_hand(criteria=[{"weight": 1}]),
    by_hand(criteria=[{"kind": "coverage", "color": "red"}]),
    by_hand(criteria=[{"kind": "table"}]),
    by_hand(rules=[{"kind": "coverage"}]),
    by_hand(rules=[{"kind": "distance", "line": {"ids": ["a"]}}]),
    by_hand(rules=[{"kind": "direction", "parts": [{"of": "grade", "color": "red"}]}]),
    by_hand(rules=[{"kind": "forbidden", "pairs": [["ana"]]}]),
    by_hand(objective={"kind": "nobody_left_out", "color": "red"}),
]


@pytest.mark.parametrize("document", BROKEN)
def test_what_is_no_problem_is_refused_by_reader_and_schema_alike(document):
    with pytest.raises(BadFile):
        jsonio.load_problem(document)
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize("document", [by_hand(skills=["video"]), [], None, "x"])
def test_what_only_the_reader_can_see_is_refused(document):
    with pytest.raises(BadFile):
        jsonio.load_problem(document)


def test_a_refusal_keeps_its_class_through_a_file():
    document = by_hand(criteria=[{"kind": "equal", "column": "gender"}])

    with pytest.raises(ProtectedAttribute):
        jsonio.load_problem(document)


@pytest.mark.parametrize("missing", ["seed", "pairs", "unmatched", "certificate"])
def test_what_is_no_result_is_refused(missing):
    document = jsonio.dump_result(solve(tiny_problem(), seed=1))
    broken = {name: value for name, value in document.items() if name != missing}

    with pytest.raises(BadFile):
        jsonio.load_result(broken)
    assert not VALIDATOR.is_valid(broken)


def test_a_result_with_an_unknown_reason_is_refused():
    problem = Problem(*sides([Person("ana")], []))
    document = copy.deepcopy(jsonio.dump_result(solve(problem, seed=1)))
    document["unmatched"][0]["reason"]["key"] = "bad_luck"

    with pytest.raises(BadFile, match="bad_luck"):
        jsonio.load_result(document)


class OwnCoverage(Coverage):
    """A criterion that no file can name."""


def test_a_kind_of_ones_own_cannot_be_written():
    with pytest.raises(InvalidProblem, match="OwnCoverage"):
        jsonio.dump_problem(Problem(*sides([], []), criteria=(OwnCoverage(),)))
