"""What the best set of pairs is: its value, and how ties are broken."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from matchmaker.arrays import IntMatrix
from matchmaker.errors import InvalidProblem

SCORE_SCALE = 10**7
"""Fits are rounded to 1e-7 before anything is compared."""

TIE_SCALE = 10**4
"""The tie-break lives in four more digits, below what a fit can say."""

SCALE = SCORE_SCALE * TIE_SCALE
"""Value 1, the fit of a perfect pair, in the integers of a certificate."""

LARGEST_TIE_BREAK = 1e-6
_BITS = 64


@dataclass(frozen=True)
class Objective:
    """
    Say what is best.

    Parameters
    ----------
    kind
        ``"nobody_left_out"``: as many different people in a pair as possible, then the highest sum
        of fits. ``"best_fit"``: the highest sum of fits; a pair that adds nothing is not made.
    tie_break
        Pairs of equal fit are told apart by at most this much, from hashed ids and the seed: fair,
        reproducible and the same in whatever order people are listed.
    """

    kind: Literal["nobody_left_out", "best_fit"] = "nobody_left_out"
    tie_break: float = LARGEST_TIE_BREAK

    def __post_init__(self) -> None:
        if self.kind not in ("nobody_left_out", "best_fit"):
            raise InvalidProblem(f"Expected nobody_left_out or best_fit, got {self.kind!r}.")
        if not 0 <= self.tie_break <= LARGEST_TIE_BREAK:
            raise InvalidProblem(f"Expected a tie-break up to 1e-6, got {self.tie_break}.")

    def place_value(self, places: int) -> int:
        """
        Give what it is worth that one more person is in a pair, in fits.

        It is more than twice what all pairs together can fit: people come before fit, and a
        difference in value can be read as people and a rest that is fit.

        Parameters
        ----------
        places
            The largest number of pairs there can be.

        Examples
        --------
        >>> Objective("nobody_left_out").place_value(40), Objective("best_fit").place_value(40)
        (82, 0)
        """
        return 2 * (places + 1) if self.kind == "nobody_left_out" else 0

    def ties(self, mentors: NDArray[np.uint64], mentees: NDArray[np.uint64]) -> IntMatrix:
        """
        Give the tie-break of every pair in units of ``1 / SCALE``.

        Parameters
        ----------
        mentors, mentees
            Hashes of the people, from ``hashes``.
        """
        levels = round(self.tie_break * SCALE)
        if not levels:
            return np.zeros((len(mentors), len(mentees)), dtype=np.int64)
        mixed = mentors[:, None] ^ mentees[None, :]
        for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
            mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
        mixed ^= mixed >> np.uint64(31)
        return (mixed % np.uint64(levels)).astype(np.int64)


def hashes(ids: Sequence[str], *, role: str, seed: int) -> NDArray[np.uint64]:
    """
    Hash each id with its role and the seed of a run.

    Examples
    --------
    >>> hashes(["ana"], role="mentor", seed=1) == hashes(["ana"], role="mentor", seed=2)
    array([False])
    """
    prefix = f"{seed}|{role}|".encode()
    found = [hashlib.blake2b(prefix + one.encode(), digest_size=_BITS // 8).digest() for one in ids]
    return np.frombuffer(b"".join(found), dtype="<u8").astype(np.uint64)
