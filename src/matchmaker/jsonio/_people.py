"""Sides as lists of people; what is unknown or empty is left out."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np

from matchmaker.errors import BadFile
from matchmaker.people import Person, Side, side_of

_NUMBERS = ("grade", "layer", "experience")
_WORDS = ("function", "place", "organization")
_KNOWN = {"id", "capacity", "offers", "wishes", "languages", "hours", "columns", *_NUMBERS, *_WORDS}


def encode_sides(mentors: Side, mentees: Side) -> dict[str, Any]:
    """Write both sides with the skills and columns they share."""
    return {
        "skills": list(mentors.skills),
        "columns": sorted({*mentors.columns, *mentees.columns}),
        "mentors": [_person(mentors, row) for row in range(len(mentors))],
        "mentees": [_person(mentees, row) for row in range(len(mentees))],
    }


def _person(side: Side, row: int) -> dict[str, Any]:
    numbers = {
        "grade": float(side.grades[row]),
        "layer": float(side.layers[row]),
        "experience": float(side.experience[row]),
    }
    person: dict[str, Any] = {
        "id": side.ids[row],
        "capacity": int(side.capacities[row]),
        "offers": _levels(side.skills, side.offers[row].tolist()),
        "wishes": _levels(side.skills, side.wishes[row].tolist()),
        **{name: value for name, value in numbers.items() if not np.isnan(value)},
        "function": side.functions[row],
        "place": side.places[row],
        "organization": side.organizations[row],
        "languages": sorted(side.languages[row]),
        "hours": _spans(np.flatnonzero(side.hours[row]).tolist()),
        "columns": {name: values[row] for name, values in side.columns.items() if values[row]},
    }
    always = {"id", "capacity", *_NUMBERS}
    return {name: value for name, value in person.items() if value or name in always}


def _levels(skills: tuple[str, ...], levels: list[float]) -> dict[str, float]:
    return {skill: level for skill, level in zip(skills, levels, strict=True) if level}


def _spans(slots: list[int]) -> list[list[int]]:
    """Write half-hours as spans with exclusive ends."""
    if not slots:
        return []
    breaks = [place for place, (one, other) in enumerate(pairwise(slots), 1) if other != one + 1]
    starts, ends = [0, *breaks], [*breaks, len(slots)]
    return [[slots[start], slots[end - 1] + 1] for start, end in zip(starts, ends, strict=True)]


def decode_sides(document: Mapping[str, Any]) -> tuple[Side, Side]:
    """Read both sides; skills and columns that are not listed are collected."""
    both = [[_read(one) for one in document[name]] for name in ("mentors", "mentees")]
    everybody = [*both[0], *both[1]]
    skills = _listed(
        document, "skills", (s for one in everybody for s in (*one.offers, *one.wishes))
    )
    columns = _listed(document, "columns", (name for one in everybody for name in one.columns))
    return side_of(both[0], skills, columns), side_of(both[1], skills, columns)


def _listed(document: Mapping[str, Any], name: str, used: Iterable[str]) -> list[str]:
    found = set(used)
    listed = list(document.get(name, sorted(found)))
    if not found <= set(listed):
        raise BadFile(f"Expected in {name}: {', '.join(sorted(found - set(listed)))}.")
    return listed


def _read(person: Mapping[str, Any]) -> Person:
    if not set(person) <= _KNOWN:
        raise BadFile(f"Unknown in a person: {', '.join(sorted(set(person) - _KNOWN))}.")
    given = {name: person[name] for name in person if name not in {"languages", "hours"}}
    return Person(
        **given,
        languages=frozenset(person.get("languages", ())),
        hours=frozenset(_slots(person.get("hours", ()))),
    )


def _slots(spans: Iterable[tuple[int, int]]) -> Iterator[int]:
    for start, end in spans:
        yield from range(start, end)
