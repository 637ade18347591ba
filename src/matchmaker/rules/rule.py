"""What a rule is, and the tools several rules use."""

from collections.abc import Iterable
from typing import ClassVar, Protocol

import numpy as np

from matchmaker.arrays import BoolMatrix
from matchmaker.people import Side
from matchmaker.reasons import Reason

PairIds = tuple[str, str]
"""A mentor's id and a mentee's id."""


class Rule(Protocol):
    """
    One thing that allows or refuses a pair.

    Attributes
    ----------
    key
        Stable, unique within a problem.
    is_open
        Whether people may see that, and why, this rule refuses. Counts use open rules only.
    words
        What the rule demands, in general.
    """

    @property
    def key(self) -> str:
        """Give the kind, with its column if it has one."""
        ...

    @property
    def is_open(self) -> bool:
        """Tell whether people may see this rule."""
        ...

    @property
    def words(self) -> Reason:
        """Say what it demands, in general."""
        ...

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Tell of every pair whether it is allowed; shape ``(n_mentors, n_mentees)``."""
        ...

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Say why one pair is refused, or ``None`` if it is allowed; computed another way."""
        ...


class Open:
    """A rule everybody may see."""

    is_open: ClassVar[bool] = True


def everything(mentors: Side, mentees: Side) -> BoolMatrix:
    """Give a mask that allows every pair."""
    return np.ones((len(mentors), len(mentees)), dtype=np.bool_)


def tidy(pairs: Iterable[tuple[str, str]]) -> tuple[PairIds, ...]:
    """Give each pair once, in order, as tuples."""
    return tuple(sorted({(first, second) for first, second in pairs}))


def mark(
    mask: BoolMatrix, mentors: Side, mentees: Side, *, pairs: Iterable[PairIds], value: bool
) -> None:
    """Write a value at each pair whose people are on both sides; others are passed over."""
    for mentor, mentee in pairs:
        if mentor in mentors and mentee in mentees:
            mask[mentors.index(mentor), mentees.index(mentee)] = value


def both_ways(pairs: Iterable[PairIds]) -> Iterable[PairIds]:
    """Give each pair as it is and turned round."""
    for first, second in pairs:
        yield first, second
        yield second, first
