"""Enough shared working hours to meet at all."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import BoolMatrix
from matchmaker.errors import InvalidProblem
from matchmaker.people import Side
from matchmaker.reasons import Reason
from matchmaker.rules.rule import Open


@dataclass(frozen=True)
class MinimumSharedHours(Open):
    """
    Refuse pairs that share too few working hours a week.

    Parameters
    ----------
    at_least
        Hours a week. Whoever has no hours shares none.
    """

    at_least: float = 2.0
    key: ClassVar[str] = "minimum_shared_hours"

    def __post_init__(self) -> None:
        if not 0 <= self.at_least <= 168:
            raise InvalidProblem(f"Expected hours between 0 and 168, got {self.at_least}.")

    @property
    def words(self) -> Reason:
        """Say how many hours are needed."""
        return Reason("rule.minimum_shared_hours", {"at_least": self.at_least})

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Count all shared half-hours in one product; counts up to 336 are exact."""
        shared = mentors.hours.astype(np.float32) @ mentees.hours.astype(np.float32).T
        mask: BoolMatrix = shared >= 2 * self.at_least
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Give the hours one pair shares."""
        shared = int(np.count_nonzero(mentors.hours[mentor] & mentees.hours[mentee])) / 2
        if shared >= self.at_least:
            return None
        return Reason("minimum_shared_hours", {"hours": shared, "at_least": self.at_least})
