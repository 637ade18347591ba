"""Why this pair, why not that one, why nobody; and how many pairs each rule leaves."""

from matchmaker.explain._counts import Cascade, Step, count_by_rule
from matchmaker.explain._pair import Contribution, Cost, Explanation, explain
from matchmaker.explain._rules import RuleCheck, check_pair
from matchmaker.explain._runners import Runner
from matchmaker.explain._unmatched import UnmatchedExplanation, explain_unmatched

__all__ = [
    "Cascade",
    "Contribution",
    "Cost",
    "Explanation",
    "RuleCheck",
    "Runner",
    "Step",
    "UnmatchedExplanation",
    "check_pair",
    "count_by_rule",
    "explain",
    "explain_unmatched",
]
