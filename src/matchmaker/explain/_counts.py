"""How many pairs each open rule takes away."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matchmaker.people import Side
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.rules import Pinned, Rule


@dataclass(frozen=True)
class Step:
    """What one rule takes away from the pairs that the rules before it left."""

    rule: str
    words: Reason
    removed: int
    left: int


@dataclass(frozen=True)
class Cascade:
    """
    From everybody with everybody to the pairs the open rules allow.

    Parameters
    ----------
    total
        Everybody with everybody.
    steps
        The open rules, in the problem's order.
    mentors_with_nobody, mentees_with_nobody
        How many people no open rule leaves a partner.
    """

    total: int
    steps: tuple[Step, ...]
    mentors_with_nobody: int
    mentees_with_nobody: int

    @property
    def allowed(self) -> int:
        """Give the pairs that all open rules allow."""
        return self.steps[-1].left if self.steps else self.total


def count_by_rule(problem: Problem) -> Cascade:
    """
    Count the pairs that each open rule leaves.

    Rules that are not open are left out: nothing here moves with them.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> cascade = count_by_rule(tiny_problem())
    >>> cascade.total, [(step.rule, step.removed) for step in cascade.steps], cascade.allowed
    (4, [('same_person', 0)], 4)
    """
    return cascade(problem.rules, problem.mentors, problem.mentees)


def cascade(rules: Sequence[Rule], mentors: Side, mentees: Side) -> Cascade:
    """Count the same for any two sides."""
    mask = np.ones((len(mentors), len(mentees)), dtype=np.bool_)
    total = left = mask.size
    steps: list[Step] = []
    for rule in rules:
        if rule.is_open and not isinstance(rule, Pinned):
            mask &= rule.mask(mentors, mentees)
            before, left = left, int(np.count_nonzero(mask))
            steps.append(Step(rule.key, rule.words, before - left, left))
    alone = [int(np.count_nonzero(~mask.any(axis=axis))) for axis in (1, 0)]
    return Cascade(total, tuple(steps), *alone)
