"""The further apart, the better, up to a limit."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import Matrix
from matchmaker.criteria.criterion import Worded, check_weight, table_lift
from matchmaker.errors import InvalidProblem
from matchmaker.levels import Measure, checked_measure, gap, gaps, seniority
from matchmaker.people import Side
from matchmaker.reasons import Reason


@dataclass(frozen=True)
class LevelDifference(Worded):
    """
    Reward distance in level, whoever stands above: the difference over ``up_to``, at most 1.

    Parameters
    ----------
    of
        Grade, management layer or years of experience.
    up_to
        Difference from which more makes no difference.
    weight
        How much it counts; ``up_to`` times the points per level, to give points per level.
    """

    of: Measure = "grade"
    up_to: float = 4.0
    weight: float = 1.0
    key: ClassVar[str] = "level_difference"

    def __post_init__(self) -> None:
        check_weight(self.weight)
        checked_measure(self.of)
        if not self.up_to > 0:
            raise InvalidProblem(f"Expected a difference of more than 0, got {self.up_to}.")

    @property
    def name(self) -> str:
        """Give the key and the measure."""
        return f"{self.key}:{self.of}"

    @property
    def words(self) -> Reason:
        """Say what the criterion rewards, in general."""
        return Reason("criterion.level_difference", {"of": self.of, "up_to": self.up_to})

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give rows of the table over the distinct levels, and one-hots."""
        _, firsts, rows = np.unique(
            seniority(mentors, self.of), return_index=True, return_inverse=True
        )
        _, seconds, columns = np.unique(
            seniority(mentees, self.of), return_index=True, return_inverse=True
        )
        apart = gaps(mentors.take(firsts), mentees.take(seconds), of=self.of, towards="peer")
        table = np.nan_to_num(np.minimum(apart, self.up_to) / self.up_to, nan=0.0)
        return table_lift(rows, columns, table=table)

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Give one pair's difference over ``up_to``."""
        apart = gap(mentors, mentees, of=self.of, towards="peer", mentor=mentor, mentee=mentee)
        return 0.0 if apart is None else min(apart, self.up_to) / self.up_to

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Give the difference."""
        apart = gap(mentors, mentees, of=self.of, towards="peer", mentor=mentor, mentee=mentee)
        if apart is None:
            return Reason("level_difference.unknown")
        return Reason("level_difference", {"of": self.of, "difference": apart})
