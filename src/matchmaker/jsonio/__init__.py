"""
Problems, results and runs as JSON, under the schema ``matchmaker/1``.

A *run* is a problem with its result. Numbers survive exactly: a problem that was read back has the
same fingerprint, so that its certificate still holds.
"""

import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

from matchmaker.errors import BadFile, MatchmakerError
from matchmaker.jsonio._parts import decode_part, encode_part
from matchmaker.jsonio._people import decode_sides, encode_sides
from matchmaker.jsonio._result import decode_result, encode_result
from matchmaker.objective import Objective
from matchmaker.problem import Problem
from matchmaker.result import Result

SCHEMA = "matchmaker/1"

Document = dict[str, Any]


def schema() -> Document:
    """
    Give the committed JSON Schema of all three kinds of document.

    Examples
    --------
    >>> schema()["title"]
    'matchmaker/1'
    """
    source = resources.files("matchmaker") / "schema" / "matchmaker-1.schema.json"
    document: Document = json.loads(source.read_text(encoding="utf-8"))
    return document


def dump_problem(problem: Problem) -> Document:
    """
    Turn a problem into what ``json.dumps`` takes.

    Raises
    ------
    InvalidProblem
        If a criterion or rule is not one of this package's.
    """
    return {
        "schema": SCHEMA,
        "kind": "problem",
        **encode_sides(problem.mentors, problem.mentees),
        "criteria": [encode_part(one) for one in problem.criteria],
        "rules": [encode_part(one) for one in problem.rules],
        "objective": {
            "kind": problem.objective.kind,
            "tie_break": problem.objective.tie_break,
        },
    }


def dump_result(result: Result) -> Document:
    """Turn a result into what ``json.dumps`` takes."""
    return {"schema": SCHEMA, "kind": "result", **encode_result(result)}


def dump_run(problem: Problem, result: Result) -> Document:
    """Turn a problem with its result into one document."""
    return {
        "schema": SCHEMA,
        "kind": "run",
        "problem": dump_problem(problem),
        "result": dump_result(result),
    }


def load_problem(document: Mapping[str, Any]) -> Problem:
    """
    Read a problem.

    Raises
    ------
    BadFile
        If the document is not one of a problem.
    InvalidProblem
        If the problem it describes is refused, for instance for a protected attribute.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> problem = tiny_problem()
    >>> load_problem(dump_problem(problem)).feature_hash == problem.feature_hash
    True
    """
    _check_kind(document, "problem")
    try:
        mentors, mentees = decode_sides(document)
        return Problem(
            mentors,
            mentees,
            criteria=tuple(decode_part(one, "criteria") for one in document.get("criteria", [])),
            rules=tuple(decode_part(one, "rules") for one in document.get("rules", [])),
            objective=Objective(**document.get("objective", {})),
        )
    except MatchmakerError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise BadFile(f"The problem cannot be read: {error}.") from error


def load_result(document: Mapping[str, Any]) -> Result:
    """
    Read a result.

    Raises
    ------
    BadFile
        If the document is not one of a result.
    """
    _check_kind(document, "result")
    try:
        return decode_result(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadFile(f"The result cannot be read: {error}.") from error


def load_run(document: Mapping[str, Any]) -> tuple[Problem, Result]:
    """
    Read a problem with its result.

    Raises
    ------
    BadFile
        If the document is not one of a run.
    """
    _check_kind(document, "run")
    return load_problem(document.get("problem", {})), load_result(document.get("result", {}))


def _check_kind(document: object, kind: str) -> None:
    if not isinstance(document, Mapping):
        raise BadFile(f"Expected an object of kind {kind!r}.")
    found = (document.get("schema"), document.get("kind"))
    if found != (SCHEMA, kind):
        raise BadFile(
            f"Expected schema {SCHEMA!r} and kind {kind!r}, got {found[0]!r}, {found[1]!r}."
        )


__all__ = [
    "SCHEMA",
    "dump_problem",
    "dump_result",
    "dump_run",
    "load_problem",
    "load_result",
    "load_run",
    "schema",
]
