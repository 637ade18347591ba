"""
A second opinion on a result: other code, double precision, every pair.

Nothing here is shared with the solver. Rules are recomputed person by person from the problem's own
data, scores from the criteria, and the bound from the prices over all pairs.
"""

import math
from dataclasses import dataclass

from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Result
from matchmaker.verify import _people, _proof
from matchmaker.verify._truth import Truth


@dataclass(frozen=True)
class Verdict:
    """
    What a check found.

    Parameters
    ----------
    findings
        What is wrong; empty if the result is right and proven best.
    primal, bound, gap
        As recomputed; NaN where the result does not even name people of the problem.
    """

    findings: tuple[Reason, ...]
    primal: float = math.nan
    bound: float = math.nan
    gap: float = math.nan

    @property
    def is_proven(self) -> bool:
        """Tell whether every rule is kept, every sum is right and nothing better exists."""
        return not self.findings


def verify(problem: Problem, result: Result) -> Verdict:
    """
    Check a result against its problem, without the solver.

    Returns
    -------
    Verdict
        ``is_proven`` if all people and rules are respected, all sums are right and the prices
        prove, over all pairs, that no other set of pairs has a higher value.

    Notes
    -----
    One pass over all pairs, in double precision; memory for a few people's pairs at a time.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> from matchmaker.solve import solve
    >>> problem = tiny_problem()
    >>> verify(problem, solve(problem, seed=1)).is_proven
    True
    """
    strangers = _people.strangers(problem, result)
    if strangers:
        return Verdict(strangers)
    truth = Truth(problem)
    findings = [
        *_people.other_problem(problem, result),
        *_people.repeated(result),
        *_people.over_capacity(problem, result),
        *_people.broken_rules(problem, result, truth),
        *_people.missing_pins(problem, result),
        *_people.wrong_scores(problem, result),
    ]
    figures = _proof.recompute(problem, result, truth)
    findings += _proof.wrong_figures(problem, result, figures)
    findings += _people.wrong_unmatched(problem, result, figures)
    return Verdict(tuple(findings), figures.primal, figures.bound, figures.bound - figures.primal)


__all__ = ["Verdict", "verify"]
