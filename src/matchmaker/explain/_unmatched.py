"""Why somebody has no pair."""

from dataclasses import dataclass

from matchmaker.errors import UnknownPerson
from matchmaker.explain._counts import Cascade, cascade
from matchmaker.explain._runners import Runner, only, runners_up
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Result, Role


@dataclass(frozen=True)
class UnmatchedExplanation:
    """
    Why one person has no pair.

    Parameters
    ----------
    reason
        The reason of the result.
    cascade
        How many partners each open rule leaves this person.
    runners
        The best partners that all rules allow.
    """

    id: str
    role: Role
    reason: Reason
    cascade: Cascade
    runners: tuple[Runner, ...]


def explain_unmatched(
    problem: Problem, result: Result, person: str, *, role: Role, runners: int = 3
) -> UnmatchedExplanation:
    """
    Explain why somebody is left out.

    Raises
    ------
    UnknownPerson
        If the result does not list that person as unmatched in that role.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> from matchmaker.rules import Eligible
    >>> from matchmaker.solve import solve
    >>> from dataclasses import replace
    >>> problem = replace(tiny_problem(), rules=(Eligible(mentors=frozenset({"ana"})),))
    >>> result = solve(problem, seed=1)
    >>> explain_unmatched(problem, result, "ben", role="mentor").reason.text
    'No one on the other side is allowed by the rules.'
    """
    listed = [one.reason for one in result.unmatched if (one.id, one.role) == (person, role)]
    if not listed:
        raise UnknownPerson(f"{person!r} is not unmatched as a {role}.")
    mentors, mentees = only(problem, person, role)
    return UnmatchedExplanation(
        person,
        role,
        listed[0],
        cascade(problem.rules, mentors, mentees),
        runners_up(problem, result, person=person, role=role, without=None, most=runners),
    )
