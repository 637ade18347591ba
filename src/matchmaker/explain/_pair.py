"""Everything that may be said of one pair."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from matchmaker.errors import PinRefused
from matchmaker.explain._rules import RuleCheck, check_pair
from matchmaker.explain._runners import Runner, runners_up
from matchmaker.objective import SCORE_SCALE, TIE_SCALE, hashes
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Result
from matchmaker.rules import Distance
from matchmaker.solve import solve

IN_A_SENTENCE = 2
"""How many criteria a one-sentence reason names."""

Status = Literal["chosen", "not_chosen", "refused", "unavailable"]


@dataclass(frozen=True)
class Contribution:
    """
    What one criterion gives a pair.

    Parameters
    ----------
    share
        The criterion's score in ``[0, 1]``.
    points
        Weight times share; all of a pair's points sum to its score.
    """

    name: str
    weight: float
    share: float
    points: float
    words: Reason
    reason: Reason


@dataclass(frozen=True)
class Cost:
    """
    What it costs all pairs together that one pair is forced.

    Parameters
    ----------
    people
        How many fewer people are in a pair.
    fit
        How much less all pairs fit in total; compare it only where ``people`` is equal.
    """

    people: int
    fit: float


@dataclass(frozen=True)
class Explanation:
    """
    Why this pair, or why not.

    Parameters
    ----------
    reason
        Whether it is chosen, possible, refused or unavailable.
    because
        What counts most for it, the most first; parts of one sentence.
    contributions
        Every criterion; empty if the pair is unavailable.
    score, fit
        Sum of the points, and over the total weight.
    rules
        Every open rule, passed or failed.
    warnings
        What both acknowledge, as a deeper link in the line.
    cost_at_least
        Of a pair allowed and not chosen: what forcing it costs at least, people first.
    cost
        The same exactly, if asked for.
    mentor_runners, mentee_runners
        The best other partners of each that all rules allow.
    """

    mentor: str
    mentee: str
    status: Status
    reason: Reason
    because: tuple[Reason, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    score: float | None = None
    fit: float | None = None
    rules: tuple[RuleCheck, ...] = ()
    warnings: tuple[Reason, ...] = ()
    cost_at_least: Cost | None = None
    cost: Cost | None = None
    mentor_runners: tuple[Runner, ...] = ()
    mentee_runners: tuple[Runner, ...] = ()

    @property
    def sentence(self) -> str:
        """Say why, in one English sentence."""
        if self.status == "refused":
            first = next(check.reason for check in self.rules if not check.is_passed)
            return first.text if first else self.reason.text
        if self.status == "unavailable" or not self.because:
            return self.reason.text
        parts = [reason.text.removesuffix(".") for reason in self.because]
        return "; ".join([parts[0], *(part[0].lower() + part[1:] for part in parts[1:])]) + "."


def explain(
    problem: Problem,
    result: Result,
    mentor: str,
    mentee: str,
    *,
    exact: bool = False,
    runners: int = 3,
) -> Explanation:
    """
    Explain one pair of a problem and its result.

    Parameters
    ----------
    mentor, mentee
        The two people, paired or not.
    exact
        Whether to solve again with the pair forced, for its exact cost.
    runners
        How many other partners of each to give.

    Returns
    -------
    Explanation
        Of an unavailable pair nothing but that it is.

    Raises
    ------
    UnknownPerson
        If one of the two is not in the problem.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> problem = tiny_problem()
    >>> result = solve(problem, seed=1)
    >>> explain(problem, result, "ana", "dana").sentence
    'The mentor offers chat: 100% of what the mentee wishes to learn.'
    >>> explain(problem, result, "ben", "dana", exact=True).cost
    Cost(people=0, fit=0.75)
    """
    rules = check_pair(problem, mentor, mentee)
    if any(check.rule == "unavailable" for check in rules):
        return Explanation(mentor, mentee, "unavailable", Reason("unavailable"))
    status = _status(result, mentor, mentee, rules)
    contributions = _contributions(problem, mentor, mentee)
    score = round(sum(one.points for one in contributions), 9)
    possible = status == "not_chosen"
    return Explanation(
        mentor,
        mentee,
        status,
        Reason("chosen.pinned" if (mentor, mentee) in problem.pins else status),
        because=_because(contributions),
        contributions=contributions,
        score=score,
        fit=score / (problem.total_weight or 1.0),
        rules=rules,
        warnings=_warnings(problem, mentor, mentee),
        cost_at_least=_cost_at_least(problem, result, mentor, mentee) if possible else None,
        cost=_cost(problem, result, mentor, mentee) if possible and exact else None,
        mentor_runners=runners_up(
            problem, result, person=mentor, role="mentor", without=mentee, most=runners
        ),
        mentee_runners=runners_up(
            problem, result, person=mentee, role="mentee", without=mentor, most=runners
        ),
    )


def _status(result: Result, mentor: str, mentee: str, rules: tuple[RuleCheck, ...]) -> Status:
    if (mentor, mentee) in result.matching:
        return "chosen"
    return "not_chosen" if all(check.is_passed for check in rules) else "refused"


def _contributions(problem: Problem, mentor: str, mentee: str) -> tuple[Contribution, ...]:
    row, column = problem.mentors.index(mentor), problem.mentees.index(mentee)
    found: list[Contribution] = []
    for one in problem.criteria:
        share = one.pair(problem.mentors, problem.mentees, mentor=row, mentee=column)
        why = one.why(problem.mentors, problem.mentees, mentor=row, mentee=column)
        points = round(one.weight * share, 9)
        found.append(Contribution(one.name, one.weight, share, points, one.words, why))
    return tuple(found)


def _because(contributions: tuple[Contribution, ...]) -> tuple[Reason, ...]:
    counting = [one for one in contributions if one.points > 0]
    counting.sort(key=lambda one: -one.points)
    return tuple(one.reason for one in counting[:IN_A_SENTENCE])


def _warnings(problem: Problem, mentor: str, mentee: str) -> tuple[Reason, ...]:
    distances = [rule for rule in problem.rules if isinstance(rule, Distance)]
    links = [rule.deeper_link(mentor, mentee) for rule in distances]
    return tuple(link.reason for link in links if link is not None)


def _cost_at_least(problem: Problem, result: Result, mentor: str, mentee: str) -> Cost | None:
    """
    Read the lower bound off the prices: both prices less what the pair is worth.

    ``None`` where pinned pairs take all places of one of the two: the pair cannot be forced.
    """
    row, column = problem.mentors.index(mentor), problem.mentees.index(mentee)
    if problem.free_places(mentor=row, mentee=column) < 1:
        return None
    score = problem.score(mentor=row, mentee=column)
    fit = round(min(score / (problem.total_weight or 1.0), 1.0) * SCORE_SCALE)
    tie = problem.objective.ties(
        hashes([mentor], role="mentor", seed=result.seed),
        hashes([mentee], role="mentee", seed=result.seed),
    )
    counts = fit > 0 or problem.objective.kind == "nobody_left_out"
    worth = fit * TIE_SCALE + int(tie[0, 0]) if counts else 0
    duals = result.certificate.duals
    return _as_cost(problem, duals.mentors[row] + duals.mentees[column] - worth, duals.scale)


def _as_cost(problem: Problem, value: int, scale: int) -> Cost:
    """Read a difference in value as people and a rest that is fit."""
    worth = problem.objective.place_value(problem.places) * scale
    people = (2 * value + worth) // (2 * worth) if worth else 0
    return Cost(people, round((value - people * worth) / scale, 6))


def _cost(problem: Problem, result: Result, mentor: str, mentee: str) -> Cost | None:
    try:
        forced = solve(problem.with_pin(mentor, mentee), seed=result.seed)
    except PinRefused:
        return None
    fits = [float(np.sum([pair.fit for pair in one.pairs])) for one in (result, forced)]
    return Cost(len(forced.unmatched) - len(result.unmatched), round(fits[0] - fits[1], 6))
