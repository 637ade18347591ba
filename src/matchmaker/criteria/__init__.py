"""Criteria: what makes a pair fit, each as one inner product."""

from matchmaker.criteria.category import CategoryTable, DifferentCategory, EqualCategory
from matchmaker.criteria.coverage import Coverage, LearningBack
from matchmaker.criteria.criterion import Criterion
from matchmaker.criteria.gap import GapPoints
from matchmaker.criteria.hours import SharedHours
from matchmaker.criteria.level import LevelDifference

KINDS: dict[str, type[Criterion]] = {
    "coverage": Coverage,
    "learning_back": LearningBack,
    "different": DifferentCategory,
    "equal": EqualCategory,
    "table": CategoryTable,
    "shared_hours": SharedHours,
    "gap_points": GapPoints,
    "level_difference": LevelDifference,
}
"""Every kind of criterion by its key."""

__all__ = [
    "KINDS",
    "CategoryTable",
    "Coverage",
    "Criterion",
    "DifferentCategory",
    "EqualCategory",
    "GapPoints",
    "LearningBack",
    "LevelDifference",
    "SharedHours",
]
