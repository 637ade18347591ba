"""
The settings of a program: what a blueprint brings and a program may change.

The dataclasses below *are* the shape. A key they do not name is refused, so that no blueprint and
no stored program carries a figure that nobody reads.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from turnabout.skills.choices import COMPETENCES, TOPICS

SCHEMA = "turnabout-blueprint/1"


@dataclass(frozen=True)
class Allowed:
    """What one key may hold: ``read`` gives the value back, or raises with the range."""

    read: Callable[[object], object]
    is_optional: bool = False


def _number(low: int, high: int, *, is_optional: bool = False) -> Any:
    def read(found: object) -> int:
        if type(found) is not int or not low <= found <= high:
            raise ValueError(f"Expected a whole number from {low} to {high}, got {found!r}.")
        return found

    allowed = {"allowed": Allowed(read, is_optional=is_optional)}
    if is_optional:
        return dataclasses.field(default=None, metadata=allowed)
    return dataclasses.field(metadata=allowed)


def _one_of(*options: str) -> Any:
    def read(found: object) -> str:
        if not isinstance(found, str) or found not in options:
            raise ValueError(f"Expected one of {', '.join(options)}, got {found!r}.")
        return found

    return dataclasses.field(metadata={"allowed": Allowed(read)})


def _flag() -> Any:
    def read(found: object) -> bool:
        if not isinstance(found, bool):
            raise TypeError(f"Expected true or false, got {found!r}.")
        return found

    return dataclasses.field(metadata={"allowed": Allowed(read)})


def _some_of(options: tuple[str, ...]) -> Any:
    def read(found: object) -> tuple[str, ...]:
        if not isinstance(found, list | tuple):
            raise TypeError(f"Expected a list, got {found!r}.")
        strange = [item for item in found if item not in options]
        if strange:
            raise ValueError(f"Expected some of {', '.join(options)}, got {strange!r}.")
        if len(set(found)) < len(found):
            raise ValueError(f"Expected each item once, got {found!r}.")
        return tuple(found)

    return dataclasses.field(metadata={"allowed": Allowed(read)})


def _text() -> Any:
    def read(found: object) -> str:
        if not isinstance(found, str) or not found.strip():
            raise ValueError(f"Expected a text, got {found!r}.")
        return found

    return dataclasses.field(metadata={"allowed": Allowed(read)})


@dataclass(frozen=True, kw_only=True)
class Lineage:
    """Whose practice a blueprint comes from, since when, and where that is written."""

    company: str = _text()
    year: int = _number(1900, 2100)
    source: str = _text()


@dataclass(frozen=True, kw_only=True)
class Direction:
    """
    Who is the junior one.

    In ``reverse`` the mentor stands *at least* so far below the mentee, in ``traditional`` so far
    above, in ``peer`` the two stand *at most* so far apart. ``None`` means: not asked.
    ``combine`` says whether any one of the conditions is enough or all are needed.
    """

    mode: str = _one_of("reverse", "traditional", "peer")
    combine: str = _one_of("any", "all")
    grade_gap: int | None = _number(0, 12, is_optional=True)
    layers_gap: int | None = _number(0, 12, is_optional=True)
    experience_gap_years: int | None = _number(0, 40, is_optional=True)

    def __post_init__(self) -> None:
        gaps = {
            "grade_gap": self.grade_gap,
            "layers_gap": self.layers_gap,
            "experience_gap_years": self.experience_gap_years,
        }
        asked = {name: gap for name, gap in gaps.items() if gap is not None}
        if not asked:
            raise ValueError(f"Expected at least one of {', '.join(gaps)}, got none.")
        if self.mode != "peer" and 0 in asked.values():
            raise ValueError(f"Expected gaps of at least 1 unless the mode is peer, got {asked!r}.")


@dataclass(frozen=True, kw_only=True)
class Distance:
    """How many steps of one line, and of a shared manager, are too close."""

    levels: int = _number(2, 4)


@dataclass(frozen=True, kw_only=True)
class Cadence:
    """The rhythm; ``circles_every_weeks`` of ``None`` means no mentor circles."""

    sessions: int = _number(1, 24)
    weeks_between: int = _number(1, 26)
    session_minutes: int = _number(20, 90)
    circles_every_weeks: int | None = _number(4, 26, is_optional=True)


@dataclass(frozen=True, kw_only=True)
class Capacity:
    """
    How many partners a person has.

    A mentor has one mentee; more only if the mentor asks, and then at most ``mentor_may_ask_for``.
    """

    mentor: int = _number(1, 1)
    mentor_may_ask_for: int = _number(1, 2)
    mentee: int = _number(1, 2)


@dataclass(frozen=True, kw_only=True)
class Weights:
    """How much each criterion counts: 0 off, 1 a little, 2 some, 3 much."""

    skills: int = _number(0, 3)
    learning_back: int = _number(0, 3)
    function: int = _number(0, 3)
    place: int = _number(0, 3)
    style: int = _number(0, 3)
    hours: int = _number(0, 3)


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Working hours a week that two people need in common."""

    shared_per_week: int = _number(2, 40)


@dataclass(frozen=True, kw_only=True)
class Rules:
    """Hard rules a program can switch."""

    different_organization: bool = _flag()
    shared_language: bool = _flag()


@dataclass(frozen=True, kw_only=True)
class Objective:
    """Whether as many people as possible get a partner first, or the best fit alone counts."""

    coverage: str = _one_of("nobody_left_out", "best_fit")


@dataclass(frozen=True, kw_only=True)
class Enroll:
    """How people come in. Mentors always volunteer: nobody names a mentor."""

    mentees: str = _one_of("nominated", "open")
    mentors: str = _one_of("open")


@dataclass(frozen=True, kw_only=True)
class Focus:
    """The track of the session plans, and what enrollment suggests first."""

    track: str = _one_of("A", "B", "C")
    skills: tuple[str, ...] = _some_of(tuple(each.code for each in COMPETENCES))
    topics: tuple[str, ...] = _some_of(tuple(each.key for each in TOPICS))


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything a program runs by. ``read_settings(s.as_dict()) == s``, through JSON too."""

    direction: Direction
    distance: Distance
    cadence: Cadence
    capacity: Capacity
    weights: Weights
    hours: Hours
    rules: Rules
    objective: Objective
    enroll: Enroll
    focus: Focus

    def as_dict(self) -> dict[str, Any]:
        """Give the snapshot a program stores: only what JSON knows."""
        return {"schema": SCHEMA, **_plain(self)}


SECTIONS: dict[str, type[Any]] = typing.get_type_hints(Settings)


def _plain(settings: Settings) -> dict[str, dict[str, object]]:
    """Turn tuples into lists, because JSON gives lists back."""
    return {
        name: {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in dataclasses.asdict(getattr(settings, name)).items()
        }
        for name in SECTIONS
    }
