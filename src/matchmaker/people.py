"""The people of one side: as records to write, as columns to compute with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

import numpy as np

from matchmaker.arrays import BoolMatrix, FrozenMap, IntVector, Matrix, Vector, frozen
from matchmaker.errors import InvalidProblem, UnknownColumn, UnknownPerson
from matchmaker.protected import check_not_protected

SLOTS = 336
"""Half-hours in a week, from Monday 00:00 UTC; quarters of an hour are rounded inwards."""

BUILT_IN = ("function", "place", "organization")


@dataclass(frozen=True)
class Person:
    """
    One person in one role, as a caller writes them down.

    Parameters
    ----------
    id
        Opaque and unique within a side; who stands on both sides has the same id on both.
    capacity
        With how many people at most.
    offers
        Skill → how much of it this person can teach, in ``[0, 1]``.
    wishes
        Skill → weight of the wish, not negative, on any scale.
    grade
        Index of an ordered level; higher is more senior. ``None`` is unknown.
    layer
        Management layers below the top; lower is more senior.
    experience
        Years.
    function, place, organization
        Categories; empty is unknown.
    languages
        Languages the person can work in.
    hours
        Half-hours of the week the person works, 0 to 335, in UTC; see ``half_hours``.
    columns
        Any other categories by name; never a protected attribute.
    """

    id: str
    capacity: int = 1
    offers: Mapping[str, float] = field(default_factory=dict)
    wishes: Mapping[str, float] = field(default_factory=dict)
    grade: float | None = None
    layer: float | None = None
    experience: float | None = None
    function: str = ""
    place: str = ""
    organization: str = ""
    languages: frozenset[str] = frozenset()
    hours: frozenset[int] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Side:
    """
    The people of one side as columns, all of length ``n``; unknown numbers are NaN.

    Build it with ``sides``; the constructor only checks.

    Raises
    ------
    InvalidProblem
        If ids repeat, a column has another length or a value is out of its range.
    ProtectedAttribute
        If a column is named like a protected attribute.
    """

    ids: tuple[str, ...]
    capacities: IntVector
    skills: tuple[str, ...]
    offers: Matrix
    wishes: Matrix
    grades: Vector
    layers: Vector
    experience: Vector
    functions: tuple[str, ...]
    places: tuple[str, ...]
    organizations: tuple[str, ...]
    languages: tuple[frozenset[str], ...]
    hours: BoolMatrix
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.columns:
            check_not_protected(name)
        object.__setattr__(self, "columns", FrozenMap(dict(self.columns)))
        for attribute in fields(self):
            column = getattr(self, attribute.name)
            if isinstance(column, np.ndarray):
                object.__setattr__(self, attribute.name, frozen(column))
        self._check_lengths()
        self._check_values()

    def _check_lengths(self) -> None:
        listed = dict(self.columns)
        for attribute in fields(self):
            if attribute.name not in {"skills", "columns"}:
                listed[attribute.name] = getattr(self, attribute.name)
        for name, column in listed.items():
            if len(column) != len(self.ids):
                raise InvalidProblem(f"Expected {len(self.ids)} rows in {name}, got {len(column)}.")
        for name, width in (
            ("offers", len(self.skills)),
            ("wishes", len(self.skills)),
            ("hours", SLOTS),
        ):
            if getattr(self, name).shape[1:] != (width,):
                raise InvalidProblem(f"Expected {width} columns in {name}.")

    def _check_values(self) -> None:
        if len(set(self.ids)) != len(self.ids) or "" in self.ids:
            raise InvalidProblem("Expected each id once on a side, and none empty.")
        if np.any(self.capacities < 0):
            raise InvalidProblem("Expected capacities of at least 0.")
        if not np.all((self.offers >= 0) & (self.offers <= 1)):
            raise InvalidProblem("Expected offers between 0 and 1.")
        if not np.all(np.isfinite(self.wishes) & (self.wishes >= 0)):
            raise InvalidProblem("Expected wishes of at least 0.")
        for name in ("grades", "layers", "experience"):
            if np.any(np.isinf(getattr(self, name))):
                raise InvalidProblem(f"Expected finite numbers in {name}.")

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {person: place for place, person in enumerate(self.ids)}

    def index(self, person: str) -> int:
        """
        Give the row of a person.

        Raises
        ------
        UnknownPerson
            If nobody on this side has that id.
        """
        try:
            return self._places[person]
        except KeyError:
            raise UnknownPerson(f"Nobody on this side has the id {person!r}.") from None

    def __contains__(self, person: object) -> bool:
        return person in self._places

    def column(self, name: str) -> tuple[str, ...]:
        """
        Give a categorical column by name: function, place, organization or one of ``columns``.

        Raises
        ------
        UnknownColumn
            If these people have no such column.
        """
        if name in BUILT_IN:
            built_in: tuple[str, ...] = getattr(self, f"{name}s")
            return built_in
        try:
            return self.columns[name]
        except KeyError:
            raise UnknownColumn(f"There is no column {name!r}.") from None

    def take(self, rows: Sequence[int] | IntVector) -> "Side":
        """Give the side with these rows only, in this order."""
        chosen: dict[str, Any] = {}
        for attribute in fields(self):
            column = getattr(self, attribute.name)
            if attribute.name not in {"skills", "columns"}:
                chosen[attribute.name] = _rows(column, rows)
        columns = {name: _rows(column, rows) for name, column in self.columns.items()}
        return Side(skills=self.skills, columns=columns, **chosen)


def _rows(column: Any, rows: Sequence[int] | IntVector) -> Any:
    if isinstance(column, np.ndarray):
        return column[np.asarray(rows, dtype=np.int64)]
    return tuple(column[row] for row in rows)


def sides(mentors: Iterable[Person], mentees: Iterable[Person]) -> tuple[Side, Side]:
    """
    Turn people into two sides that share one list of skills and one list of columns.

    Examples
    --------
    >>> mentors, mentees = sides(
    ...     [Person("ana", offers={"python": 1.0}, grade=2)], [Person("dana", wishes={"sql": 2.0})]
    ... )
    >>> mentors.skills, mentors.offers.tolist(), mentees.grades.tolist()
    (('python', 'sql'), [[1.0, 0.0]], [nan])
    """
    both = (tuple(mentors), tuple(mentees))
    everybody = both[0] + both[1]
    skills = sorted({skill for one in everybody for skill in (*one.offers, *one.wishes)})
    columns = sorted({name for one in everybody for name in one.columns})
    return side_of(both[0], skills, columns), side_of(both[1], skills, columns)


def side_of(people: Sequence[Person], skills: Sequence[str], columns: Sequence[str]) -> Side:
    """Turn people into one side with these skills and columns, in this order."""
    return Side(
        ids=tuple(one.id for one in people),
        capacities=np.array([one.capacity for one in people], dtype=np.int64),
        skills=tuple(skills),
        offers=_levels([one.offers for one in people], skills),
        wishes=_levels([one.wishes for one in people], skills),
        grades=_numbers([one.grade for one in people]),
        layers=_numbers([one.layer for one in people]),
        experience=_numbers([one.experience for one in people]),
        functions=tuple(one.function for one in people),
        places=tuple(one.place for one in people),
        organizations=tuple(one.organization for one in people),
        languages=tuple(frozenset(one.languages) for one in people),
        hours=week_matrix([one.hours for one in people]),
        columns={name: tuple(one.columns.get(name, "") for one in people) for name in columns},
    )


def _levels(levels: Sequence[Mapping[str, float]], skills: Sequence[str]) -> Matrix:
    places = {skill: place for place, skill in enumerate(skills)}
    matrix = np.zeros((len(levels), len(skills)))
    for row, person in enumerate(levels):
        for skill, level in person.items():
            matrix[row, places[skill]] = level
    return matrix


def _numbers(values: Sequence[float | None]) -> Vector:
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def week_matrix(hours: Sequence[Iterable[int]]) -> BoolMatrix:
    """
    Turn each person's half-hours into a row of ``SLOTS`` flags.

    Raises
    ------
    InvalidProblem
        If a half-hour is not in 0 … 335.
    """
    matrix = np.zeros((len(hours), SLOTS), dtype=np.bool_)
    for row, slots in enumerate(hours):
        for slot in slots:
            if not 0 <= slot < SLOTS:
                raise InvalidProblem(f"Expected half-hours between 0 and {SLOTS - 1}, got {slot}.")
            matrix[row, slot] = True
    return matrix


def half_hours(intervals: Iterable[tuple[int, int]]) -> frozenset[int]:
    """
    Give the whole half-hours of the week that lie in intervals of UTC minutes.

    Parameters
    ----------
    intervals
        Start and exclusive end in minutes from Monday 00:00 UTC. They may be negative or go past
        the end of the week, as they do when a zone is far from UTC: the week wraps.

    Examples
    --------
    >>> sorted(half_hours([(-30, 45)]))
    [0, 335]
    """
    found: set[int] = set()
    for start, end in intervals:
        found.update(slot % SLOTS for slot in range(-(-start // 30), end // 30))
    return frozenset(found)
