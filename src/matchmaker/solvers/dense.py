"""Exact solution on the full matrix: assignment of copies by SciPy, then repair and prices."""

import numpy as np
from scipy.optimize import linear_sum_assignment

from matchmaker.arrays import BoolMatrix, BoolVector, IntVector
from matchmaker.errors import TooLarge
from matchmaker.solvers.market import NOT_ALLOWED, Market, Solution
from matchmaker.solvers.prices import Pricing

MOST_COPIES = 6_000
"""Places a side up to which the matrix of copies stays below 300 MB."""

_EXACT = 2**53


def solve_dense(market: Market) -> Solution:
    """
    Find the best set of pairs and prices that prove it.

    Notes
    -----
    A person with several places stands in the matrix once for each; the bonus for being placed is
    on the first. If both people of a pair have several places, copies may meet twice: the pair is
    then kept once, and the free places are filled along shortest alternating paths. Those paths
    start from whatever is given, so the result is exact in integers in any case.

    Raises
    ------
    TooLarge
        If there are more places than one matrix should hold.
    """
    pricing = Pricing(market, _assigned(market))
    pricing.settle()
    return Solution(pricing.chosen, pricing.row_prices, pricing.column_prices, pricing.passes)


def _assigned(market: Market) -> BoolMatrix:
    open_pairs = market.values != NOT_ALLOWED
    rows, first_rows = _copies(np.minimum(market.row_places, open_pairs.sum(axis=1)))
    columns, first_columns = _copies(np.minimum(market.column_places, open_pairs.sum(axis=0)))
    if max(len(rows), len(columns)) > MOST_COPIES:
        raise TooLarge(
            f"Expected up to {MOST_COPIES} places a side, got {max(len(rows), len(columns))}."
        )
    worth = market.values[np.ix_(rows, columns)].astype(np.float64)
    worth += (market.row_bonus[rows] * first_rows)[:, None]
    worth += (market.column_bonus[columns] * first_columns)[None, :]
    np.maximum(worth, 0.0, out=worth)
    if worth.size and worth.max() * 4 >= _EXACT:
        raise TooLarge("Expected values that floating point holds exactly; make smaller groups.")
    first, second = linear_sum_assignment(worth, maximize=True)
    made = worth[first, second] > 0
    chosen = np.zeros(market.values.shape, dtype=np.bool_)
    chosen[rows[first[made]], columns[second[made]]] = True
    return chosen


def _copies(places: IntVector) -> tuple[IntVector, BoolVector]:
    """Give the person of each copy, and whether it is the person's first."""
    people = np.repeat(np.arange(len(places)), places)
    starts = np.cumsum(places) - places
    first = np.zeros(len(people), dtype=np.bool_)
    first[starts[places > 0]] = True
    return people, first
