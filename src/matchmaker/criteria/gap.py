"""Points for the number of grades between two people."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import FrozenMap, Matrix
from matchmaker.criteria.criterion import Worded, table_lift
from matchmaker.errors import InvalidProblem
from matchmaker.levels import Towards, checked_towards, gap, gaps
from matchmaker.people import Side
from matchmaker.reasons import Reason


@dataclass(frozen=True)
class GapPoints(Worded):
    """
    Reward a gap in grades by a table of points.

    Parameters
    ----------
    points
        Gap in grades, along the direction, → points of at least 0. Other gaps give none.
    towards
        Who stands above: the mentee (``"reverse"``), the mentor (``"traditional"``), either
        (``"peer"``).

    Notes
    -----
    The weight is the largest number of points, so that a score in ``[0, 1]`` times the weight
    gives the points back.
    """

    points: Mapping[int, float]
    towards: Towards = "reverse"
    key: ClassVar[str] = "gap_points"

    def __post_init__(self) -> None:
        checked_towards(self.towards)
        object.__setattr__(self, "points", FrozenMap(dict(self.points)))
        if not self.points or not all(0 <= value < np.inf for value in self.points.values()):
            raise InvalidProblem("Expected points of at least 0 for at least one gap.")

    @property
    def weight(self) -> float:
        """Give the largest number of points."""
        return max(self.points.values())

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give rows of the table over the distinct grades, and one-hots."""
        firsts, rows = _distinct(mentors)
        seconds, columns = _distinct(mentees)
        between = gaps(
            mentors.take(firsts), mentees.take(seconds), of="grade", towards=self.towards
        )
        table = np.zeros(between.shape)
        for grades, points in self.points.items():
            table[between == grades] = points / (self.weight or 1.0)
        return table_lift(rows, columns, table=table)

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Look one gap up."""
        between = self._gap(mentors, mentees, mentor=mentor, mentee=mentee)
        if between is None or not between.is_integer():
            return 0.0
        return self.points.get(int(between), 0.0) / (self.weight or 1.0)

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Give the gap."""
        return Reason(
            "gap_points", {"gap": self._gap(mentors, mentees, mentor=mentor, mentee=mentee)}
        )

    def _gap(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float | None:
        return gap(mentors, mentees, of="grade", towards=self.towards, mentor=mentor, mentee=mentee)


def _distinct(side: Side) -> tuple[np.ndarray, np.ndarray]:
    """Give one row per distinct grade, and each person's place among them."""
    _, firsts, places = np.unique(side.grades, return_index=True, return_inverse=True)
    return firsts, places.reshape(-1)
