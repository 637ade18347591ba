"""What one side offers of what the other side wishes, in both directions."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import Matrix, Vector
from matchmaker.criteria.criterion import Worded, check_weight
from matchmaker.people import Side
from matchmaker.reasons import Reason

NAMED = 3
"""How many skills a reason names, the most wished first."""


@dataclass(frozen=True)
class Coverage(Worded):
    """
    Reward a mentor who offers what the mentee wishes to learn.

    The score is the share of the mentee's wishes, by weight, that the mentor offers; 0 where
    nothing is wished.
    """

    weight: float = 1.0
    key: ClassVar[str] = "coverage"

    def __post_init__(self) -> None:
        check_weight(self.weight)

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """
        Give offers and normalized wishes.

        Examples
        --------
        >>> from matchmaker.generate import tiny
        >>> a, b = Coverage(weight=1.0).lift(*tiny())
        >>> (a @ b.T).round(2).tolist()
        [[1.0, 0.0], [0.5, 0.25]]
        """
        return mentors.offers, _shares(mentees.wishes)

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Give the share of one mentee's wishes that one mentor offers."""
        return _share_met(mentors.offers[mentor], mentees.wishes[mentee])

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Name the skills that are offered and wished."""
        return _why(self.key, mentors.skills, mentors.offers[mentor], mentees.wishes[mentee])


@dataclass(frozen=True)
class LearningBack(Worded):
    """
    Reward a mentee who offers what the mentor wishes to learn.

    The score is the share of the mentor's wishes, by weight, that the mentee offers.
    """

    weight: float = 1.0
    key: ClassVar[str] = "learning_back"

    def __post_init__(self) -> None:
        check_weight(self.weight)

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give normalized wishes and offers."""
        return _shares(mentors.wishes), mentees.offers

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Give the share of one mentor's wishes that one mentee offers."""
        return _share_met(mentees.offers[mentee], mentors.wishes[mentor])

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Name the skills that are offered and wished."""
        return _why(self.key, mentors.skills, mentees.offers[mentee], mentors.wishes[mentor])


def _shares(wishes: Matrix) -> Matrix:
    total = wishes.sum(axis=1, keepdims=True)
    shares: Matrix = wishes / np.where(total > 0, total, 1.0)
    return shares


def _share_met(offers: Vector, wishes: Vector) -> float:
    met = sum(float(offer) * float(wish) for offer, wish in zip(offers, wishes, strict=True))
    total = sum(float(wish) for wish in wishes)
    return met / total if total > 0 else 0.0


def _why(key: str, skills: tuple[str, ...], offers: Vector, wishes: Vector) -> Reason:
    met = [
        (-offer * wish, skill) for offer, wish, skill in zip(offers, wishes, skills, strict=True)
    ]
    named = tuple(skill for product, skill in sorted(met) if product < 0)[:NAMED]
    if not named:
        return Reason(f"{key}.none")
    return Reason(key, {"skills": named, "share": round(_share_met(offers, wishes), 6)})
