"""What a solver is given and gives back: integers only."""

from dataclasses import dataclass

import numpy as np

from matchmaker.arrays import BoolMatrix, IntMatrix, IntVector

NOT_ALLOWED = -(2**60)
"""Value of a pair that is out; far below any price, far above overflow."""


@dataclass(frozen=True, eq=False)
class Market:
    """
    People with places, and values of pairs.

    Parameters
    ----------
    values
        Shape ``(n, m)``; ``NOT_ALLOWED`` where a pair is out. Each pair is made at most once.
    row_places, column_places
        How many pairs each person can be in.
    row_bonus, column_bonus
        What it is worth that a person is in a pair at all, once.
    """

    values: IntMatrix
    row_places: IntVector
    column_places: IntVector
    row_bonus: IntVector
    column_bonus: IntVector

    def value(self, chosen: BoolMatrix) -> int:
        """Give the value of a set of pairs."""
        total = sum(int(value) for value in self.values[chosen])
        total += sum(int(bonus) for bonus in self.row_bonus[chosen.any(axis=1)])
        return total + sum(int(bonus) for bonus in self.column_bonus[chosen.any(axis=0)])

    def bound(self, row_prices: IntVector, column_prices: IntVector) -> int:
        """
        Give what no set of pairs can pass at these prices; any prices give a bound.

        Notes
        -----
        With prices ``p`` and ``q`` every set of pairs is worth its pairs' ``value - p - q`` plus
        what each person pays for ``k`` pairs, ``k * p`` and the bonus if ``k > 0``. The first is at
        most the sum of the positive ones, the second at most its maximum over ``k``.
        """
        surplus = self.values - row_prices[:, None] - column_prices[None, :]
        np.maximum(surplus, 0, out=surplus)
        surplus[self.row_places == 0] = 0
        surplus[:, self.column_places == 0] = 0
        total = sum(int(row) for row in surplus.sum(axis=1))
        total += _best_payments(row_prices, self.row_places, self.row_bonus)
        return total + _best_payments(column_prices, self.column_places, self.column_bonus)


def _best_payments(prices: IntVector, places: IntVector, bonus: IntVector) -> int:
    best = np.maximum(0, bonus + np.maximum(prices, places * prices))
    return sum(int(payment) for payment in best[places > 0])


@dataclass(frozen=True, eq=False)
class Solution:
    """The chosen pairs, prices that prove them best, and how often all pairs were looked at."""

    chosen: BoolMatrix
    row_prices: IntVector
    column_prices: IntVector
    passes: float
