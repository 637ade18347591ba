"""The sums and the bound, over all pairs, in double precision."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from matchmaker.arrays import BoolVector, Matrix, Vector
from matchmaker.objective import SCALE, SCORE_SCALE, hashes
from matchmaker.people import Side
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Result
from matchmaker.rules import Pinned
from matchmaker.verify._truth import Truth

BLOCK = 64
"""Mentors scored at once."""


@dataclass(frozen=True, eq=False)
class Figures:
    """
    What one pass over all pairs gives.

    Parameters
    ----------
    primal, bound
        Value of the pairs, and what no set of pairs can pass at the stated prices.
    partners, fitting
        By role, of each person: is anybody allowed by the open rules; does such a one fit.
    """

    primal: float
    bound: float
    partners: Mapping[str, BoolVector]
    fitting: Mapping[str, BoolVector]


def recompute(problem: Problem, result: Result, truth: Truth) -> Figures:
    """Walk over all pairs once, a mentor at a time."""
    size = (len(problem.mentors), len(problem.mentees))
    values = _Values(problem, result.seed)
    pins = {pair for rule in problem.rules if isinstance(rule, Pinned) for pair in rule.pairs}
    sellers = _Sellers(problem, result, pins)
    chosen: dict[int, list[int]] = defaultdict(list)
    for mentor, mentee in result.matching:
        chosen[problem.mentors.ids.index(mentor)].append(problem.mentees.ids.index(mentee))
    partners = {"mentor": np.zeros(size[0], np.bool_), "mentee": np.zeros(size[1], np.bool_)}
    fitting = {"mentor": np.zeros(size[0], np.bool_), "mentee": np.zeros(size[1], np.bool_)}
    earned: list[float] = []
    pinned_worth: list[float] = []
    for row in range(size[0]):
        fits, worth = values.row(row)
        by_all, is_open = truth.row(row)
        fits_well = is_open & (fits * SCORE_SCALE > 0.5)
        for seen, flags in ((partners, is_open), (fitting, fits_well)):
            seen["mentor"][row] = flags.any()
            seen["mentee"] |= flags
        earned += [float(worth[column]) + values.error(row, column) for column in chosen[row]]
        taken = sellers.pinned_columns(row)
        pinned_worth += [float(worth[column]) for column in taken]
        sellers.look(row, worth, by_all, taken)
    placed = {("mentor", one) for one, _ in result.matching}
    placed |= {("mentee", one) for _, one in result.matching}
    primal = math.fsum([*earned, sellers.place_value * len(placed)])
    return Figures(primal, math.fsum([*pinned_worth, sellers.bound()]), partners, fitting)


class _Values:
    """What each pair is worth: fit and tie-break; nothing for a fit of 0 that does not count."""

    def __init__(self, problem: Problem, seed: int) -> None:
        lifted = [
            criterion.lift(problem.mentors, problem.mentees) for criterion in problem.criteria
        ]
        weights = [float(criterion.weight) for criterion in problem.criteria]
        self._total = math.fsum(weights) or 1.0
        self._lifted: list[tuple[float, Matrix, Matrix]] = [
            (weight, first, second) for weight, (first, second) in zip(weights, lifted, strict=True)
        ]
        self._problem = problem
        self._objective = problem.objective
        self._mentors = hashes(problem.mentors.ids, role="mentor", seed=seed)
        self._mentees = hashes(problem.mentees.ids, role="mentee", seed=seed)
        self._start = 0
        self._scores = np.zeros((0, len(self._mentees)))

    def row(self, mentor: int) -> tuple[Vector, Vector]:
        """Give one mentor's fits, and what these pairs are worth."""
        if not 0 <= mentor - self._start < len(self._scores):
            self._score_block(mentor)
        fits = np.clip(self._scores[mentor - self._start] / self._total, 0.0, 1.0)
        ties = self._objective.ties(self._mentors[mentor : mentor + 1], self._mentees)[0]
        worth = fits + ties / SCALE
        if self._objective.kind == "best_fit":
            worth = np.where(fits * SCORE_SCALE > 0.5, worth, 0.0)
        return fits, worth

    def error(self, mentor: int, mentee: int) -> float:
        """Give by how much a fit is off, measured by the criteria's arithmetic for one pair."""
        sides = (self._problem.mentors, self._problem.mentees)
        score = math.fsum(
            float(one.weight) * one.pair(*sides, mentor=mentor, mentee=mentee)
            for one in self._problem.criteria
        )
        return (score - float(self._scores[mentor - self._start][mentee])) / self._total

    def _score_block(self, start: int) -> None:
        """Score the next mentors in one go: a product by blocks costs a fraction of one by rows."""
        stop = min(start + BLOCK, len(self._mentors))
        self._start, self._scores = start, np.zeros((stop - start, len(self._mentees)))
        for weight, first, second in self._lifted:
            self._scores += weight * (first[start:stop] @ second.T)


class _Sellers:
    """People with prices, and what is left of their places once pinned pairs have theirs."""

    def __init__(self, problem: Problem, result: Result, pins: set[tuple[str, str]]) -> None:
        duals = result.certificate.duals
        self._mentors, self._mentees = problem.mentors, problem.mentees
        self._prices = [
            np.array(side, dtype=np.float64) / duals.scale
            for side in (duals.mentors, duals.mentees)
        ]
        used = [Counter(pair[side] for pair in pins) for side in (0, 1)]
        self._pins = pins
        self._used = used
        self._left = [_left(problem.mentors, used[0]), _left(problem.mentees, used[1])]
        places = min(
            sum(min(int(places), len(problem.mentees)) for places in problem.mentors.capacities),
            sum(min(int(places), len(problem.mentors)) for places in problem.mentees.capacities),
        )
        self.place_value = float(problem.objective.place_value(places))
        self._by_mentor: dict[int, list[float]] = defaultdict(list)
        self._by_mentee: dict[int, list[float]] = defaultdict(list)

    def pinned_columns(self, mentor: int) -> list[int]:
        """Give the mentees pinned to one mentor."""
        me = self._mentors.ids[mentor]
        return [self._mentees.ids.index(mentee) for one, mentee in self._pins if one == me]

    def look(self, mentor: int, worth: Vector, allowed: BoolVector, taken: list[int]) -> None:
        """Keep what one mentor's pairs are worth beyond both prices."""
        if self._left[0][mentor] == 0:
            return
        surplus = worth - self._prices[0][mentor] - self._prices[1]
        counts = allowed & (self._left[1] > 0) & (surplus > 0)
        counts[taken] = False
        for mentee in np.flatnonzero(counts).tolist():
            self._by_mentor[mentor].append(float(surplus[mentee]))
            self._by_mentee[mentee].append(float(surplus[mentee]))

    def bound(self) -> float:
        """
        Give what no set of pairs can pass, without the pinned pairs' own worth.

        Nobody is in more pairs than they have places, so of one person's surpluses only the
        largest count; summed over either side this is a bound, and the lower one is taken.
        """
        payments = []
        for prices, left, used, side in zip(
            self._prices, self._left, self._used, (self._mentors, self._mentees), strict=True
        ):
            for price, places, person in zip(prices, left, side.ids, strict=True):
                bonus = 0.0 if used[person] else self.place_value
                payments.append(_best_payment(float(price), int(places), bonus))
                payments.append(self.place_value if used[person] else 0.0)
        best = min(
            _largest(self._by_mentor, self._left[0]), _largest(self._by_mentee, self._left[1])
        )
        return math.fsum([*payments, best])


def _left(side: Side, used: Counter[str]) -> Vector:
    return np.array(
        [
            int(places) - used[person]
            for places, person in zip(side.capacities, side.ids, strict=True)
        ],
        dtype=np.float64,
    )


def _best_payment(price: float, places: int, bonus: float) -> float:
    """Give the most a person pays, over every number of pairs they could be in."""
    return max([0.0, *(bonus + pairs * price for pairs in {min(1, places), places} - {0})])


def _largest(surplus: Mapping[int, list[float]], left: Vector) -> float:
    return math.fsum(
        value
        for person, values in surplus.items()
        for value in sorted(values, reverse=True)[: int(left[person])]
    )


def wrong_figures(problem: Problem, result: Result, figures: Figures) -> Iterator[Reason]:
    """Compare what is stated with what was found."""
    certificate = result.certificate
    both = ((problem.mentors, len(problem.mentees)), (problem.mentees, len(problem.mentors)))
    places = min(sum(min(int(p), others) for p in side.capacities) for side, others in both)
    rounding = (places + 1) / SCORE_SCALE
    if not 0 <= certificate.tolerance <= rounding * (1 + 1e-9):
        yield Reason("wrong.tolerance", {"stated": certificate.tolerance, "allowed": rounding})
    gap = figures.bound - figures.primal
    for name, stated, found in (
        ("value", certificate.primal, figures.primal),
        ("bound", certificate.bound, figures.bound),
        ("gap", certificate.gap, gap),
    ):
        # Written so that a NaN is wrong, too.
        if not abs(stated - found) <= rounding:
            yield Reason("wrong.sum", {"name": name, "found": found, "stated": stated})
    if not gap <= rounding:
        yield Reason("wrong.not_proven", {"gap": gap})
