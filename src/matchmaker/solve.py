"""The recipe: put people in an order nobody chose, solve, certify, say who is left out and why."""

import numpy as np

from matchmaker.arrays import BoolMatrix, BoolVector, IntMatrix, IntVector
from matchmaker.errors import CertificateFailed
from matchmaker.objective import SCALE, SCORE_SCALE, TIE_SCALE, hashes
from matchmaker.people import Side
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Certificate, Duals, Pair, Result, Role, Unmatched
from matchmaker.solvers.dense import solve_dense
from matchmaker.solvers.market import NOT_ALLOWED, Market


def solve(
    problem: Problem,
    *,
    seed: int,
    budget: int | None = None,
    gap: float = 0.0,
    executor: object | None = None,
    warm: Result | None = None,
) -> Result:
    """
    Find the best set of pairs, with a proof.

    Parameters
    ----------
    problem
        Up to about 2,000 people a side.
    seed
        Breaks ties; the same problem and seed give the same result in whatever order people are
        listed.
    budget
        Passes over all pairs after which a solver may stop with a gap.
    gap
        Gap at which a solver may stop.
    executor
        Where a solver that divides its work runs it.
    warm
        An earlier result to start from.

    Returns
    -------
    Result
        With a gap of exactly 0.

    Raises
    ------
    TooLarge
        If there are too many places for the dense solver.
    CertificateFailed
        If the proof does not close; no unproven result is returned.

    Notes
    -----
    ``budget``, ``gap``, ``executor`` and ``warm`` say how a solver may work, never what is best.
    The dense solver looks at all pairs a few times, always finishes, and needs none of the four.

    Examples
    --------
    >>> from matchmaker.generate import tiny_problem
    >>> result = solve(tiny_problem(), seed=1)
    >>> result.matching, result.certificate.gap
    ((('ana', 'dana'), ('ben', 'eric')), 0.0)
    """
    if budget is not None and budget < 1:
        raise ValueError(f"Expected a budget of at least one pass, got {budget}.")
    if gap < 0:
        raise ValueError(f"Expected a gap of at least 0, got {gap}.")
    rows, columns = (
        _fair_order(problem.mentors, "mentor", seed),
        _fair_order(problem.mentees, "mentee", seed),
    )
    ordered = problem.ordered(rows, columns)
    values = pair_values(ordered, seed=seed)
    pinned = _pinned(ordered)
    market = _market(ordered, values, pinned)
    solution = solve_dense(market)
    fixed = _fixed_value(ordered, values, pinned)
    primal = fixed + market.value(solution.chosen)
    bound = fixed + market.bound(solution.row_prices, solution.column_prices)
    if primal != bound:
        raise CertificateFailed(f"Expected a bound of {primal}, got {bound}.")
    certificate = Certificate(
        primal=primal / SCALE,
        bound=bound / SCALE,
        gap=(bound - primal) / SCALE,
        duals=Duals(
            _back(solution.row_prices, rows), _back(solution.column_prices, columns), SCALE
        ),
        feature_hash=problem.feature_hash,
        tolerance=(problem.places + 1) / SCORE_SCALE,
        passes=round(solution.passes, 3),
    )
    chosen = np.zeros_like(pinned)
    chosen[np.ix_(rows, columns)] = solution.chosen | pinned
    return Result(_pairs(problem, chosen), _unmatched(problem, chosen), certificate, seed)


def _fair_order(side: Side, role: str, seed: int) -> IntVector:
    return np.argsort(hashes(side.ids, role=role, seed=seed), kind="stable")


def _back(prices: IntVector, order: IntVector) -> tuple[int, ...]:
    restored = np.empty_like(prices)
    restored[order] = prices
    return tuple(restored.tolist())


def pair_values(problem: Problem, *, seed: int) -> IntMatrix:
    """Give every pair's rounded fit and tie-break in integers; ``NOT_ALLOWED`` where it is out."""
    fits = np.rint(problem.fits() * SCORE_SCALE).astype(np.int64)
    is_open = problem.mask()
    if problem.objective.kind == "best_fit":
        is_open &= fits > 0
    mentors = hashes(problem.mentors.ids, role="mentor", seed=seed)
    mentees = hashes(problem.mentees.ids, role="mentee", seed=seed)
    values = fits * TIE_SCALE + problem.objective.ties(mentors, mentees)
    return np.where(is_open, values, NOT_ALLOWED)


def _pinned(problem: Problem) -> BoolMatrix:
    pinned = np.zeros((len(problem.mentors), len(problem.mentees)), dtype=np.bool_)
    for mentor, mentee in problem.pins:
        pinned[problem.mentors.index(mentor), problem.mentees.index(mentee)] = True
    return pinned


def _market(problem: Problem, values: IntMatrix, pinned: BoolMatrix) -> Market:
    """Give what is left once pinned pairs have taken their places."""
    worth = problem.objective.place_value(problem.places) * SCALE
    return Market(
        values=np.where(pinned, NOT_ALLOWED, values),
        row_places=problem.mentors.capacities - pinned.sum(axis=1),
        column_places=problem.mentees.capacities - pinned.sum(axis=0),
        row_bonus=np.where(pinned.any(axis=1), 0, worth),
        column_bonus=np.where(pinned.any(axis=0), 0, worth),
    )


def _fixed_value(problem: Problem, values: IntMatrix, pinned: BoolMatrix) -> int:
    """Give the value of the pinned pairs and of placing their people."""
    worth = problem.objective.place_value(problem.places) * SCALE
    placed = int(pinned.any(axis=1).sum() + pinned.any(axis=0).sum())
    own = [int(value) for value in values[pinned] if value != NOT_ALLOWED]
    return worth * placed + sum(own)


def _pairs(problem: Problem, chosen: BoolMatrix) -> tuple[Pair, ...]:
    found: list[Pair] = []
    for row, column in np.argwhere(chosen).tolist():
        pair = (problem.mentors.ids[row], problem.mentees.ids[column])
        score = round(problem.score(mentor=row, mentee=column), 9)
        fit = score / (problem.total_weight or 1.0)
        found.append(Pair(*pair, score=score, fit=fit, is_pinned=pair in problem.pins))
    return tuple(sorted(found, key=lambda pair: (pair.mentor, pair.mentee)))


def _unmatched(problem: Problem, chosen: BoolMatrix) -> tuple[Unmatched, ...]:
    """Say of everybody without a pair why; closed rules have no part in it."""
    if chosen.any(axis=1).all() and chosen.any(axis=0).all():
        return ()
    worthwhile = is_open = problem.mask(only_open=True)
    if problem.objective.kind == "best_fit":
        worthwhile = is_open & (np.rint(problem.fits() * SCORE_SCALE) > 0)
    sides: tuple[tuple[Side, Role, int], ...] = (
        (problem.mentors, "mentor", 1),
        (problem.mentees, "mentee", 0),
    )
    found: list[Unmatched] = []
    for side, role, axis in sides:
        has_partner: BoolVector = np.any(is_open, axis=axis)
        has_fit: BoolVector = np.any(worthwhile, axis=axis)
        for place in np.flatnonzero(~chosen.any(axis=axis)).tolist():
            key = "lost_on_price"
            if not has_fit[place]:
                key = "no_fit"
            if not has_partner[place]:
                key = "no_feasible_partner"
            if side.capacities[place] == 0:
                key = "no_places"
            found.append(Unmatched(side.ids[place], role, Reason(key)))
    return tuple(sorted(found, key=lambda one: (one.role == "mentee", one.id)))
