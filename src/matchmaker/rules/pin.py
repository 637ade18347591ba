"""Pairs that must be part of the result."""

from dataclasses import dataclass
from typing import ClassVar

from matchmaker.arrays import BoolMatrix
from matchmaker.people import Side
from matchmaker.reasons import Reason
from matchmaker.rules.rule import Open, PairIds, everything, tidy


@dataclass(frozen=True)
class Pinned(Open):
    """
    Keep these pairs, whatever it costs.

    A pin allows nothing that another rule refuses, and takes a place of both people.
    """

    pairs: tuple[PairIds, ...] = ()
    key: ClassVar[str] = "pinned"

    def __post_init__(self) -> None:
        object.__setattr__(self, "pairs", tidy(self.pairs))

    @property
    def words(self) -> Reason:
        """Say what the rule does."""
        return Reason("rule.pinned")

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Allow everything: a pin takes places, it refuses no pair."""
        return everything(mentors, mentees)

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Refuse nothing."""
        return None
