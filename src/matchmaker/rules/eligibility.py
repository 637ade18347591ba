"""Who may take part at all."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import BoolMatrix, BoolVector
from matchmaker.people import Side
from matchmaker.reasons import Reason
from matchmaker.rules.rule import Open


@dataclass(frozen=True)
class Eligible(Open):
    """
    Refuse pairs with somebody who is not eligible.

    Parameters
    ----------
    mentors, mentees
        The ids of those who are; ``None`` is everybody.
    """

    mentors: frozenset[str] | None = None
    mentees: frozenset[str] | None = None
    key: ClassVar[str] = "eligible"

    def __post_init__(self) -> None:
        for side in ("mentors", "mentees"):
            listed = getattr(self, side)
            object.__setattr__(self, side, None if listed is None else frozenset(listed))

    @property
    def words(self) -> Reason:
        """Say what the rule does."""
        return Reason("rule.eligible")

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Cross the two lists."""
        return _flags(mentors, self.mentors)[:, None] & _flags(mentees, self.mentees)[None, :]

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Look two people up."""
        if self.mentors is not None and mentors.ids[mentor] not in self.mentors:
            return Reason("eligible.mentor")
        if self.mentees is not None and mentees.ids[mentee] not in self.mentees:
            return Reason("eligible.mentee")
        return None


def _flags(side: Side, listed: frozenset[str] | None) -> BoolVector:
    return np.array([listed is None or person in listed for person in side.ids], dtype=np.bool_)
