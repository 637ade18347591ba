"""Matching of mentors and mentees: exact, certified, explained. Knows nothing of any framework."""

from matchmaker.explain import (
    Cascade,
    Explanation,
    RuleCheck,
    check_pair,
    count_by_rule,
    explain,
    explain_unmatched,
)
from matchmaker.objective import Objective
from matchmaker.people import Person, Side, half_hours, sides
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Certificate, Duals, Pair, Result, Unmatched
from matchmaker.solve import solve
from matchmaker.verify import Verdict, verify

__all__ = [
    "Cascade",
    "Certificate",
    "Duals",
    "Explanation",
    "Objective",
    "Pair",
    "Person",
    "Problem",
    "Reason",
    "Result",
    "RuleCheck",
    "Side",
    "Unmatched",
    "Verdict",
    "check_pair",
    "count_by_rule",
    "explain",
    "explain_unmatched",
    "half_hours",
    "sides",
    "solve",
    "verify",
]
