"""
Shared hours that hold in every week of a term.

Clocks change at different dates or not at all, so two people may share eight hours in winter and
four in summer. The fewest count, as a rule and as a criterion. Where nobody's week changes, the
engine's own rule and criterion say the same, and those are used.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from matchmaker import Reason, Side
from matchmaker.arrays import BoolMatrix, Matrix
from matchmaker.criteria import SharedHours
from matchmaker.people import week_matrix
from matchmaker.rules import MinimumSharedHours

Weeks = Mapping[str, tuple[frozenset[int], ...]]
"""By person, the half-hours of each week of the term that differs from the others."""


@dataclass(frozen=True)
class Term:
    """Everybody's half-hours in each of the different weeks."""

    mentors: Weeks
    mentees: Weeks

    def fewest(self, mentors: Side, mentees: Side) -> Matrix:
        """Give the hours each pair shares in the week where it is fewest."""
        own = [self.mentors[one] for one in mentors.ids]
        others = [self.mentees[one] for one in mentees.ids]
        by_week = zip(zip(*own, strict=True), zip(*others, strict=True), strict=True)
        shared = [_shared(mine, theirs) for mine, theirs in by_week]
        fewest: Matrix = np.min(shared, axis=0)
        return fewest

    def fewest_of(self, mentor: str, mentee: str) -> float:
        """Give the same for one pair, counted another way."""
        weeks = zip(self._masks[0][mentor], self._masks[1][mentee], strict=True)
        return min((mine & theirs).bit_count() for mine, theirs in weeks) / 2

    @cached_property
    def _masks(self) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
        return _as_numbers(self.mentors), _as_numbers(self.mentees)


@dataclass(frozen=True)
class TermMinimumHours(MinimumSharedHours):
    """Refuse pairs that share too few working hours in some week of the term."""

    term: Term = Term({}, {})

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Compare the fewest hours of all pairs."""
        mask: BoolMatrix = self.term.fewest(mentors, mentees) >= self.at_least
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Give the fewest hours one pair shares."""
        hours = self.term.fewest_of(mentors.ids[mentor], mentees.ids[mentee])
        if hours >= self.at_least:
            return None
        return Reason("minimum_shared_hours", {"hours": hours, "at_least": self.at_least})


@dataclass(frozen=True)
class TermSharedHours(SharedHours):
    """Reward the hours a pair shares in the week where it is fewest."""

    term: Term = Term({}, {})

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give each mentor's row of scores, and one-hots."""
        scores = np.minimum(self.term.fewest(mentors, mentees), self.full) / self.full
        return scores, np.eye(len(mentees))

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Count one pair's hours."""
        hours = self.term.fewest_of(mentors.ids[mentor], mentees.ids[mentee])
        return min(hours, self.full) / self.full

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Give the fewest hours one pair shares."""
        hours = self.term.fewest_of(mentors.ids[mentor], mentees.ids[mentee])
        return Reason("shared_hours", {"hours": hours})


def _shared(mine: Sequence[frozenset[int]], theirs: Sequence[frozenset[int]]) -> Matrix:
    both = (week_matrix(mine).astype(np.float32), week_matrix(theirs).astype(np.float32))
    return (both[0] @ both[1].T).astype(np.float64) / 2


def _as_numbers(weeks: Weeks) -> dict[str, tuple[int, ...]]:
    return {
        person: tuple(sum(1 << slot for slot in week) for week in own)
        for person, own in weeks.items()
    }
