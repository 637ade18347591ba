"""The best other partners of one person."""

from dataclasses import dataclass

import numpy as np

from matchmaker.people import Side
from matchmaker.problem import Problem, allowed, scores
from matchmaker.result import Result, Role


@dataclass(frozen=True)
class Runner:
    """Another pair of the same person that all rules allow."""

    mentor: str
    mentee: str
    score: float
    fit: float
    is_chosen: bool


def runners_up(
    problem: Problem, result: Result, *, person: str, role: Role, without: str | None, most: int
) -> tuple[Runner, ...]:
    """
    Give the best partners of one person that the rules allow, the best first.

    Parameters
    ----------
    without
        Whom to leave out.
    most
        How many to give.
    """
    if most < 1:
        return ()
    mentors, mentees = only(problem, person, role)
    mask = allowed(problem.rules, mentors, mentees)
    score = scores(problem.criteria, mentors, mentees)
    chosen = set(result.matching)
    found = [
        ((mentors.ids[row], mentees.ids[column]), round(float(score[row, column]), 9))
        for row, column in np.argwhere(mask).tolist()
    ]
    found = [(pair, points) for pair, points in found if without not in pair]
    found.sort(key=lambda one: (-one[1], one[0]))
    total = problem.total_weight or 1.0
    return tuple(
        Runner(*pair, points, points / total, pair in chosen) for pair, points in found[:most]
    )


def only(problem: Problem, person: str, role: Role) -> tuple[Side, Side]:
    """Give both sides with one person only on theirs."""
    if role == "mentor":
        return problem.mentors.take([problem.mentors.index(person)]), problem.mentees
    return problem.mentors, problem.mentees.take([problem.mentees.index(person)])
