"""Each rule, passed or failed, for one pair."""

from dataclasses import dataclass

from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.rules import Direction, Pinned, Unavailable


@dataclass(frozen=True)
class RuleCheck:
    """
    What one rule says of one pair.

    Parameters
    ----------
    reason
        Why it is refused; or, of a pair allowed by an override, the reason given for that.
    """

    rule: str
    words: Reason
    is_passed: bool
    reason: Reason | None


def check_pair(problem: Problem, mentor: str, mentee: str) -> tuple[RuleCheck, ...]:
    """
    Check every rule for one pair, without a result.

    Returns
    -------
    tuple of RuleCheck
        One for each rule, those nobody may see left out; of an unavailable pair that one alone.

    Raises
    ------
    UnknownPerson
        If one of the two is not in the problem.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> [(check.rule, check.is_passed) for check in check_pair(tiny_problem(), "ana", "dana")]
    [('same_person', True)]
    """
    row, column = problem.mentors.index(mentor), problem.mentees.index(mentee)
    sides = (problem.mentors, problem.mentees)
    found: list[RuleCheck] = []
    for rule in problem.rules:
        reason = rule.refusal(*sides, mentor=row, mentee=column)
        if reason is not None and not rule.is_open:
            return (RuleCheck(Unavailable.key, rule.words, is_passed=False, reason=reason),)
        if not rule.is_open or isinstance(rule, Pinned):
            continue
        passed = reason is None
        if isinstance(rule, Direction):
            reason = reason or rule.exception(*sides, mentor=row, mentee=column)
        found.append(RuleCheck(rule.key, rule.words, is_passed=passed, reason=reason))
    return tuple(found)
