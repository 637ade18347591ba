"""Shared working hours."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import BoolMatrix, IntVector, Matrix
from matchmaker.criteria.criterion import Worded, check_weight, table_lift
from matchmaker.errors import InvalidProblem
from matchmaker.people import Side
from matchmaker.reasons import Reason


@dataclass(frozen=True)
class SharedHours(Worded):
    """
    Reward shared working hours: their number over ``full``, at most 1.

    Parameters
    ----------
    full
        Hours a week from which more makes no difference.
    weight
        How much it counts.
    """

    full: float = 10.0
    weight: float = 1.0
    key: ClassVar[str] = "shared_hours"

    def __post_init__(self) -> None:
        check_weight(self.weight)
        if not self.full > 0:
            raise InvalidProblem(f"Expected more than 0 hours, got {self.full}.")

    @property
    def words(self) -> Reason:
        """Say what the criterion rewards, in general."""
        return Reason("criterion.shared_hours", {"full": self.full})

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give rows of the table over the distinct weeks of both sides, and one-hots."""
        weeks, rows = _weeks(mentors.hours)
        other_weeks, columns = _weeks(mentees.hours)
        shared = weeks.astype(np.float64) @ other_weeks.T.astype(np.float64) / 2
        return table_lift(rows, columns, table=np.minimum(shared, self.full) / self.full)

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Count one pair's shared hours."""
        shared = int(np.count_nonzero(mentors.hours[mentor] & mentees.hours[mentee])) / 2
        return min(shared, self.full) / self.full

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Give the number of shared hours."""
        shared = int(np.count_nonzero(mentors.hours[mentor] & mentees.hours[mentee])) / 2
        return Reason("shared_hours", {"hours": shared})


def _weeks(hours: BoolMatrix) -> tuple[BoolMatrix, IntVector]:
    weeks, places = np.unique(hours, axis=0, return_inverse=True)
    return weeks, places.reshape(-1).astype(np.int64)
