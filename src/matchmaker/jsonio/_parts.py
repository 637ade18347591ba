"""Criteria and rules: their kind, and their fields by name."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from matchmaker import criteria, rules
from matchmaker.errors import BadFile, InvalidProblem
from matchmaker.rules import Line, Override, Part, SamePerson

KINDS: Mapping[str, Mapping[str, type]] = {
    "criteria": criteria.KINDS,
    "rules": {**rules.KINDS, SamePerson.key: SamePerson},
}


def encode_part(part: object) -> dict[str, Any]:
    """
    Write a criterion or rule.

    Raises
    ------
    InvalidProblem
        If it is of a kind that a file cannot name.
    """
    for kinds in KINDS.values():
        for kind, known in kinds.items():
            if type(part) is known:
                return {"kind": kind, **_fields(part)}
    raise InvalidProblem(
        f"{type(part).__name__} has no name in a file; use a kind of this package."
    )


def _fields(part: Any) -> dict[str, Any]:
    return {field.name: _encode(getattr(part, field.name)) for field in fields(part)}


def _encode(value: Any) -> Any:
    if is_dataclass(value):
        return _fields(value)
    if isinstance(value, Mapping):
        return [[*_words(key), score] for key, score in sorted(value.items())]
    if isinstance(value, frozenset):
        return sorted(_encode(one) for one in value)
    if isinstance(value, tuple):
        return [_encode(one) for one in value]
    return value


def _words(key: Any) -> tuple[Any, ...]:
    return key if isinstance(key, tuple) else (key,)


def decode_part(document: Mapping[str, Any], family: str) -> Any:
    """
    Read a criterion or rule.

    Raises
    ------
    BadFile
        If its kind or one of its fields is unknown.
    """
    known = KINDS[family].get(document["kind"])
    if known is None:
        raise BadFile(f"Unknown kind in {family}: {document['kind']!r}.")
    given = {name: value for name, value in document.items() if name != "kind"}
    return _built(known, given)


def _built(kind: Any, given: Mapping[str, Any]) -> Any:
    names = {field.name for field in fields(kind)}
    if not set(given) <= names:
        raise BadFile(f"Unknown in {kind.__name__}: {', '.join(sorted(set(given) - names))}.")
    return kind(**{name: _READ.get(name, _as_is)(value) for name, value in given.items()})


def _as_is(value: Any) -> Any:
    return value


def _pairs(value: Any) -> tuple[tuple[Any, Any], ...]:
    return tuple((first, second) for first, second in value)


def _line(value: Any) -> Line:
    given = {name: tuple(column) for name, column in value.items()}
    given["dotted"] = _pairs(given.get("dotted", ()))
    line: Line = _built(Line, given)
    return line


_READ: Mapping[str, Callable[[Any], Any]] = {
    "parts": lambda value: tuple(_built(Part, one) for one in value),
    "overrides": lambda value: tuple(_built(Override, one) for one in value),
    "line": _line,
    "dotted": _pairs,
    "declared": _pairs,
    "pairs": _pairs,
    "confirmed_pairs": lambda value: frozenset(_pairs(value)),
    "confirmed_people": frozenset,
    "mentors": lambda value: None if value is None else frozenset(value),
    "mentees": lambda value: None if value is None else frozenset(value),
    "table": lambda value: {(mine, theirs): score for mine, theirs, score in value},
    "points": lambda value: {int(gap): score for gap, score in value},
}
