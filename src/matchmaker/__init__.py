"""Matching of mentors and mentees: exact, certified, explained. Knows nothing of any framework."""

from matchmaker.objective import Objective
from matchmaker.people import Person, Side, half_hours, sides
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Certificate, Duals, Pair, Result, Unmatched
from matchmaker.solve import solve

__all__ = [
    "Certificate",
    "Duals",
    "Objective",
    "Pair",
    "Person",
    "Problem",
    "Reason",
    "Result",
    "Side",
    "Unmatched",
    "half_hours",
    "sides",
    "solve",
]
