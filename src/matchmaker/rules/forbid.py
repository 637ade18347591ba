"""Pairs that are out: set aside by the manager, unavailable for a reason nobody learns, oneself."""

from dataclasses import dataclass
from typing import ClassVar

from matchmaker.arrays import BoolMatrix
from matchmaker.people import Side
from matchmaker.reasons import Reason
from matchmaker.rules.rule import Open, PairIds, both_ways, everything, mark, tidy


@dataclass(frozen=True)
class Forbidden(Open):
    """Refuse pairs that were set aside for this run; ids of people not in the run are fine."""

    pairs: tuple[PairIds, ...] = ()
    key: ClassVar[str] = "forbidden"

    def __post_init__(self) -> None:
        object.__setattr__(self, "pairs", tidy(self.pairs))

    @property
    def words(self) -> Reason:
        """Say what the rule does."""
        return Reason("rule.forbidden")

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Strike the pairs out."""
        mask = everything(mentors, mentees)
        mark(mask, mentors, mentees, pairs=self.pairs, value=False)
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Look one pair up."""
        return (
            Reason("forbidden")
            if (mentors.ids[mentor], mentees.ids[mentee]) in self.pairs
            else None
        )


@dataclass(frozen=True)
class Unavailable:
    """
    Refuse pairs by veto, block, closed topic, declared conflict or earlier pair, in one class.

    Which of these it is never enters the engine, and whose it is neither: a pair counts either way
    round. The rule is not open, so no count moves with it and ``explain`` says one sentence only.
    """

    pairs: tuple[PairIds, ...] = ()
    key: ClassVar[str] = "unavailable"
    is_open: ClassVar[bool] = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "pairs", tidy(self.pairs))

    @property
    def words(self) -> Reason:
        """Say the one sentence."""
        return Reason("rule.unavailable")

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Strike the pairs out, either way round."""
        mask = everything(mentors, mentees)
        mark(mask, mentors, mentees, pairs=both_ways(self.pairs), value=False)
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Look one pair up."""
        pair = (mentors.ids[mentor], mentees.ids[mentee])
        return (
            Reason("unavailable") if any(one in self.pairs for one in both_ways([pair])) else None
        )


@dataclass(frozen=True)
class SamePerson(Open):
    """Refuse to pair somebody with themselves; in force in every problem."""

    key: ClassVar[str] = "same_person"

    @property
    def words(self) -> Reason:
        """Say what the rule does."""
        return Reason("rule.same_person")

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Strike everybody out who is on both sides."""
        mask = everything(mentors, mentees)
        mark(mask, mentors, mentees, pairs=[(one, one) for one in mentors.ids], value=False)
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Compare two ids."""
        return Reason("same_person") if mentors.ids[mentor] == mentees.ids[mentee] else None
