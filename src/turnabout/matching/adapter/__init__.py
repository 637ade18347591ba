"""The one door to the matching engine."""

from turnabout.matching.adapter._asking import Answer, Cost, ask, breaches, cost_of
from turnabout.matching.adapter._outside import Matched, match_files
from turnabout.matching.adapter._problem import Prepared, build_problem, prepare
from turnabout.matching.adapter._solving import LeftOver, Solved, Suggestion, solve

__all__ = [
    "Answer",
    "Cost",
    "LeftOver",
    "Matched",
    "Prepared",
    "Solved",
    "Suggestion",
    "ask",
    "breaches",
    "build_problem",
    "cost_of",
    "match_files",
    "prepare",
    "solve",
]
