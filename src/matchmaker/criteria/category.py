"""Criteria over two categories of one column: equal, different, or any table."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import FrozenMap, IntVector, Matrix, codes
from matchmaker.criteria.criterion import Worded, check_weight, table_lift
from matchmaker.errors import InvalidProblem
from matchmaker.people import Side
from matchmaker.protected import check_not_protected
from matchmaker.reasons import Reason


class _OverColumn(Worded):
    column: str
    weight: float

    def __post_init__(self) -> None:
        check_weight(self.weight)
        check_not_protected(self.column)

    @property
    def name(self) -> str:
        """Give the key and the column."""
        return f"{self.key}:{self.column}"

    @property
    def words(self) -> Reason:
        """Say what the criterion rewards, in general."""
        return Reason(f"criterion.{self.key}", {"column": self.column})

    def _values(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> tuple[str, str]:
        return mentors.column(self.column)[mentor], mentees.column(self.column)[mentee]


@dataclass(frozen=True)
class DifferentCategory(_OverColumn):
    """
    Reward two people whose category differs: 1 where both are known and differ, else 0.

    Examples
    --------
    >>> from matchmaker.generate import tiny
    >>> a, b = DifferentCategory("function").lift(*tiny())
    >>> (a @ b.T).tolist()
    [[1.0, 1.0], [0.0, 1.0]]
    """

    column: str = "function"
    weight: float = 1.0
    key: ClassVar[str] = "different"

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give table rows and one-hots."""
        rows, columns, size = _classes(mentors, mentees, self.column)
        return table_lift(rows, columns, table=1.0 - np.eye(size))

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Give 1 if the two categories are known and differ."""
        mine, theirs = self._values(mentors, mentees, mentor=mentor, mentee=mentee)
        return float(bool(mine) and bool(theirs) and mine != theirs)

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Name both categories."""
        if not self.pair(mentors, mentees, mentor=mentor, mentee=mentee):
            return Reason("different.none", {"column": self.column})
        mine, theirs = self._values(mentors, mentees, mentor=mentor, mentee=mentee)
        return Reason("different", {"column": self.column, "mentor": mine, "mentee": theirs})


@dataclass(frozen=True)
class EqualCategory(_OverColumn):
    """Reward two people whose category is the same: 1 where both are known and equal, else 0."""

    column: str = "function"
    weight: float = 1.0
    key: ClassVar[str] = "equal"

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give table rows and one-hots."""
        rows, columns, size = _classes(mentors, mentees, self.column)
        return table_lift(rows, columns, table=np.eye(size))

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Give 1 if the two categories are known and equal."""
        mine, theirs = self._values(mentors, mentees, mentor=mentor, mentee=mentee)
        return float(bool(mine) and mine == theirs)

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Name the category."""
        if not self.pair(mentors, mentees, mentor=mentor, mentee=mentee):
            return Reason("equal.none", {"column": self.column})
        value = mentors.column(self.column)[mentor]
        return Reason("equal", {"column": self.column, "value": value})


@dataclass(frozen=True)
class CategoryTable(_OverColumn):
    """
    Reward pairs of categories by a table.

    Parameters
    ----------
    column
        The column of both sides.
    table
        ``(mentor's category, mentee's category)`` → score in ``[0, 1]``.
    otherwise
        Score of known categories that the table leaves out. Unknown ones score 0.
    """

    column: str
    table: Mapping[tuple[str, str], float]
    otherwise: float = 0.0
    weight: float = 1.0
    key: ClassVar[str] = "table"

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "table", FrozenMap(dict(self.table)))
        if not all(0 <= score <= 1 for score in (*self.table.values(), self.otherwise)):
            raise InvalidProblem("Expected scores between 0 and 1 in the table.")

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give table rows and one-hots."""
        rows, columns, size = _classes(mentors, mentees, self.column)
        scores = np.full((size, size), self.otherwise)
        vocabulary = {
            word: place for place, word in enumerate(_vocabulary(mentors, mentees, self.column))
        }
        for (mine, theirs), score in self.table.items():
            if mine in vocabulary and theirs in vocabulary:
                scores[vocabulary[mine], vocabulary[theirs]] = score
        return table_lift(rows, columns, table=scores)

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Look one pair of categories up."""
        mine, theirs = self._values(mentors, mentees, mentor=mentor, mentee=mentee)
        return self.table.get((mine, theirs), self.otherwise) if mine and theirs else 0.0

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Name both categories."""
        mine, theirs = self._values(mentors, mentees, mentor=mentor, mentee=mentee)
        return Reason("table", {"column": self.column, "mentor": mine, "mentee": theirs})


def _vocabulary(mentors: Side, mentees: Side, column: str) -> list[str]:
    return sorted({*mentors.column(column), *mentees.column(column)} - {""})


def _classes(mentors: Side, mentees: Side, column: str) -> tuple[IntVector, IntVector, int]:
    vocabulary = _vocabulary(mentors, mentees, column)
    rows, columns = (codes(side.column(column), vocabulary) for side in (mentors, mentees))
    return rows, columns, len(vocabulary)
