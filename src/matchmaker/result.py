"""The result: who meets whom, who is left out and why, and the proof that nothing is better."""

from dataclasses import dataclass
from typing import Literal

from matchmaker.reasons import Reason

Role = Literal["mentor", "mentee"]


@dataclass(frozen=True)
class Pair:
    """
    One pair of the result.

    Parameters
    ----------
    score
        Sum of weight times criterion; points, if weights are points.
    fit
        The score over the total weight, in ``[0, 1]``.
    """

    mentor: str
    mentee: str
    score: float
    fit: float
    is_pinned: bool = False


@dataclass(frozen=True)
class Unmatched:
    """Somebody without a pair, with a reason that only open rules decide."""

    id: str
    role: Role
    reason: Reason


@dataclass(frozen=True)
class Duals:
    """
    What a place of each person is worth, in integers of ``1 / scale``, in the problem's order.

    A price may be negative: it is net of what it is worth to place the person at all.
    """

    mentors: tuple[int, ...]
    mentees: tuple[int, ...]
    scale: int


@dataclass(frozen=True)
class Certificate:
    """
    The proof that no other set of pairs has a higher value.

    Parameters
    ----------
    primal
        The value of this set of pairs: fits, tie-breaks and the value of each person placed.
    bound
        What no set of pairs can pass, computed from the prices over all pairs.
    gap
        ``bound - primal``; exactly 0 from an exact solver.
    duals
        The prices.
    feature_hash
        Fingerprint of the problem this belongs to.
    tolerance
        By how much rounding to 1e-7 may move the gap when it is recomputed.
    passes
        How often all pairs were looked at.
    """

    primal: float
    bound: float
    gap: float
    duals: Duals
    feature_hash: str
    tolerance: float
    passes: float


@dataclass(frozen=True)
class Result:
    """
    An immutable answer.

    Parameters
    ----------
    pairs
        Ordered by the mentor's id, then the mentee's.
    unmatched
        Mentors first, each ordered by id.
    certificate
        The proof.
    seed
        What the ties were broken with.
    """

    pairs: tuple[Pair, ...]
    unmatched: tuple[Unmatched, ...]
    certificate: Certificate
    seed: int

    @property
    def matching(self) -> tuple[tuple[str, str], ...]:
        """Give the pairs as ids only."""
        return tuple((pair.mentor, pair.mentee) for pair in self.pairs)

    @property
    def score(self) -> float:
        """Give the total score."""
        return round(sum(pair.score for pair in self.pairs), 9)

    @property
    def fit(self) -> float:
        """Give the mean fit of the pairs, 0 if there is none."""
        return sum(pair.fit for pair in self.pairs) / len(self.pairs) if self.pairs else 0.0
