"""The problem: two sides, criteria, rules and an objective, checked when it is made."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from matchmaker.arrays import BoolMatrix, IntVector, Matrix, digest
from matchmaker.criteria import Criterion
from matchmaker.errors import InvalidProblem, PinRefused
from matchmaker.objective import Objective
from matchmaker.people import Side
from matchmaker.protected import check_not_protected
from matchmaker.reasons import Reason
from matchmaker.rules import Forbidden, PairIds, Pinned, Rule, SamePerson


@dataclass(frozen=True, eq=False)
class Problem:
    """
    Everything a solver is told.

    Parameters
    ----------
    mentors, mentees
        Two sides with the same skills, as ``sides`` makes them.
    criteria
        What makes a pair fit; names are unique.
    rules
        What makes a pair allowed; keys are unique. ``SamePerson`` is always added.
    objective
        What is best.

    Raises
    ------
    ProtectedAttribute
        If a criterion or rule is named like a protected attribute.
    PinRefused
        If a pinned pair breaks a rule or takes more places than there are.
    InvalidProblem
        If anything else does not fit together.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> tiny_problem().scores().tolist()
    [[1.0, 0.0], [0.5, 0.25]]
    """

    mentors: Side
    mentees: Side
    criteria: tuple[Criterion, ...] = ()
    rules: tuple[Rule, ...] = ()
    objective: Objective = field(default_factory=Objective)

    def __post_init__(self) -> None:
        if self.mentors.skills != self.mentees.skills:
            raise InvalidProblem("Expected the same skills on both sides; make them with sides().")
        if not any(isinstance(rule, SamePerson) for rule in self.rules):
            object.__setattr__(self, "rules", (SamePerson(), *self.rules))
        for names in ([one.name for one in self.criteria], [one.key for one in self.rules]):
            for name in names:
                check_not_protected(name)
            if len(set(names)) != len(names):
                raise InvalidProblem(f"Expected each name once, got {', '.join(sorted(names))}.")
        self._check_columns()
        self._check_pins()

    def _check_columns(self) -> None:
        for one in (*self.criteria, *self.rules):
            column = getattr(one, "column", None)
            if column is not None:
                self.mentors.column(column)
                self.mentees.column(column)

    def _check_pins(self) -> None:
        for mentor, mentee in self.pins:
            row, column = self.mentors.index(mentor), self.mentees.index(mentee)
            reasons = self.refusals(mentor=row, mentee=column)
            if not reasons and self.free_places(mentor=row, mentee=column) < 0:
                reasons = (Reason("pin.no_place"),)
            if reasons:
                raise PinRefused(mentor, mentee, reasons=reasons)

    def free_places(self, *, mentor: int, mentee: int) -> int:
        """Give the places both people still have once their pins have taken theirs."""
        pinned = [pair[0] for pair in self.pins].count(self.mentors.ids[mentor])
        also_pinned = [pair[1] for pair in self.pins].count(self.mentees.ids[mentee])
        free = (
            self.mentors.capacities[mentor] - pinned,
            self.mentees.capacities[mentee] - also_pinned,
        )
        return int(min(free))

    @cached_property
    def pins(self) -> tuple[PairIds, ...]:
        """Give the pairs that must be part of the result."""
        return tuple(pair for rule in self.rules if isinstance(rule, Pinned) for pair in rule.pairs)

    @cached_property
    def feature_hash(self) -> str:
        """Give the fingerprint of the whole problem, as 64 hexadecimal digits."""
        return digest((self.mentors, self.mentees, self.criteria, self.rules, self.objective))

    @cached_property
    def total_weight(self) -> float:
        """Give the highest score a pair can have."""
        return float(sum(criterion.weight for criterion in self.criteria))

    @property
    def places(self) -> int:
        """Give a number of pairs that no result can pass."""
        both = ((self.mentors, len(self.mentees)), (self.mentees, len(self.mentors)))
        return min(int(np.minimum(side.capacities, others).sum()) for side, others in both)

    def refusals(self, *, mentor: int, mentee: int) -> tuple[Reason, ...]:
        """Give the reason of every rule that refuses one pair, or of the closed one alone."""
        found: list[Reason] = []
        for rule in self.rules:
            reason = rule.refusal(self.mentors, self.mentees, mentor=mentor, mentee=mentee)
            if reason is not None and not rule.is_open:
                return (reason,)
            if reason is not None:
                found.append(reason)
        return tuple(found)

    def mask(self, *, only_open: bool = False) -> BoolMatrix:
        """
        Tell of every pair whether the rules allow it.

        Parameters
        ----------
        only_open
            Leave out the rules nobody may see; use this for whatever is counted or shown.
        """
        return allowed(self.rules, self.mentors, self.mentees, only_open=only_open)

    def scores(self) -> Matrix:
        """Give every pair's score: the sum of weight times criterion."""
        return scores(self.criteria, self.mentors, self.mentees)

    def fits(self) -> Matrix:
        """Give every pair's fit in ``[0, 1]``: its score over the total weight."""
        return np.clip(self.scores() / (self.total_weight or 1.0), 0.0, 1.0)

    def score(self, *, mentor: int, mentee: int) -> float:
        """Give one pair's score from the criteria's own arithmetic for one pair."""
        return float(
            sum(
                one.weight * one.pair(self.mentors, self.mentees, mentor=mentor, mentee=mentee)
                for one in self.criteria
            )
        )

    def ordered(self, rows: IntVector, columns: IntVector) -> "Problem":
        """Give the problem of these people only, in this order."""
        return replace(self, mentors=self.mentors.take(rows), mentees=self.mentees.take(columns))

    def with_pin(self, mentor: str, mentee: str) -> "Problem":
        """Give the problem in which this pair must be part of the result."""
        others = tuple(rule for rule in self.rules if not isinstance(rule, Pinned))
        return replace(self, rules=(*others, Pinned((*self.pins, (mentor, mentee)))))

    def with_forbidden(self, mentor: str, mentee: str) -> "Problem":
        """Give the problem in which this pair is set aside for this run."""
        old = [rule for rule in self.rules if isinstance(rule, Forbidden)]
        pairs = tuple(pair for rule in old for pair in rule.pairs)
        others = tuple(rule for rule in self.rules if not isinstance(rule, Forbidden))
        return replace(self, rules=(*others, Forbidden((*pairs, (mentor, mentee)))))


def allowed(
    rules: Sequence[Rule], mentors: Side, mentees: Side, *, only_open: bool = False
) -> BoolMatrix:
    """Give the pairs that every rule allows."""
    mask = np.ones((len(mentors), len(mentees)), dtype=np.bool_)
    for rule in rules:
        if rule.is_open or not only_open:
            mask &= rule.mask(mentors, mentees)
    return mask


def scores(criteria: Sequence[Criterion], mentors: Side, mentees: Side) -> Matrix:
    """Give the weighted sum of all criteria for every pair."""
    total = np.zeros((len(mentors), len(mentees)))
    for criterion in criteria:
        first, second = criterion.lift(mentors, mentees)
        total += criterion.weight * (first @ second.T)
    return total
