"""Exact prices by shortest paths in integers; pairs that have none are improved first."""

import itertools
from collections.abc import Iterator

import numpy as np

from matchmaker.arrays import BoolMatrix, BoolVector, IntVector
from matchmaker.errors import CertificateFailed
from matchmaker.solvers.market import NOT_ALLOWED, Market

FAR = 2**59
"""Not reached; below what a pair that is out can produce."""

START = -1


class Pricing:
    """
    A set of pairs on its way to prices.

    Prices ``p`` of rows and ``q`` of columns prove a set of pairs best, if ``p + q`` is at least
    the value of every pair left out and at most that of every pair made, and each price lies
    between what the person's last pair brings and what a further one would. These are difference
    constraints over ``p`` and ``-q``: shortest distances from one start satisfy them, and a
    distance that falls below its lower end shows an alternating path that improves the set.
    """

    def __init__(self, market: Market, chosen: BoolMatrix) -> None:
        self.market = market
        self.chosen = chosen
        self.passes = 1.0
        self._left_out = np.where(chosen, NOT_ALLOWED, market.values)
        self._left_out[market.row_places == 0] = NOT_ALLOWED
        self._left_out[:, market.column_places == 0] = NOT_ALLOWED
        self._rows: IntVector = np.empty(0, dtype=np.int64)
        self._columns: IntVector = np.empty(0, dtype=np.int64)
        self._row_from: IntVector = np.empty(0, dtype=np.int64)
        self._column_from: IntVector = np.empty(0, dtype=np.int64)

    def settle(self) -> None:
        """Improve the set of pairs until prices exist, and keep them."""
        self._measure()
        while self._improve():
            self._measure()

    @property
    def row_prices(self) -> IntVector:
        """Give the price of each row; people without a place have none, and get 0."""
        return np.where(self.market.row_places > 0, self._rows, 0)

    @property
    def column_prices(self) -> IntVector:
        """Give the price of each column; nobody's is lower than what placing them is worth."""
        prices = np.where(self._columns >= FAR, -self.market.column_bonus, -self._columns)
        return np.where(self.market.column_places > 0, prices, 0)

    def _row_ends(self) -> tuple[IntVector, IntVector]:
        made = self.chosen.sum(axis=1)
        return _price_ends(made, self.market.row_places, self.market.row_bonus)

    def _column_ends(self) -> tuple[IntVector, IntVector]:
        made = self.chosen.sum(axis=0)
        return _price_ends(made, self.market.column_places, self.market.column_bonus)

    def _measure(self) -> None:
        """Compute distances: rows carry their price, columns theirs with the sign turned."""
        _, self._rows = self._row_ends()
        low, _ = self._column_ends()
        self._columns = -low
        self._row_from = np.full(len(self._rows), START)
        self._column_from = np.full(len(self._columns), START)
        mates = np.nonzero(self.chosen)
        moved = self._to_rows(mates, self._columns < FAR) | (self._rows < FAR)
        for _ in range(self.chosen.shape[0] + self.chosen.shape[1] + 2):
            if not moved.any():
                return
            moved = self._to_rows(mates, self._to_columns(np.flatnonzero(moved)))
        raise CertificateFailed(
            "The set of pairs could be improved without end; nothing is proven."
        )

    def _to_columns(self, moved: IntVector) -> BoolVector:
        """Reach columns over pairs left out, from the rows that moved."""
        self.passes += len(moved) / len(self._rows)
        reached = self._rows[moved][:, None] - self._left_out[moved]
        nearest = reached.argmin(axis=0)
        distance = reached[nearest, np.arange(reached.shape[1])]
        closer: BoolVector = distance < self._columns
        self._columns[closer] = distance[closer]
        self._column_from[closer] = moved[nearest[closer]]
        return closer

    def _to_rows(self, mates: tuple[IntVector, ...], moved: BoolVector) -> BoolVector:
        """Reach rows over pairs made, from the columns that moved."""
        before = self._rows.copy()
        rows, columns = (ends[moved[mates[1]]] for ends in mates)
        distance = self._columns[columns] + self.market.values[rows, columns]
        np.minimum.at(self._rows, rows, distance)
        came = (distance == self._rows[rows]) & (distance < before[rows])
        self._row_from[rows[came]] = columns[came]
        return self._rows < before

    def _improve(self) -> bool:
        """Walk all improving paths that do not touch each other; tell whether there was one."""
        used: set[tuple[bool, int]] = set()
        made = False
        for _, is_row, place in self._gains():
            path = list(self._path(is_row=is_row, place=place))
            if used.isdisjoint(path):
                used.update(path)
                self._walk(path)
                made = True
        return made

    def _gains(self) -> list[tuple[int, bool, int]]:
        """List the ends of improving paths, the most improving first."""
        low, _ = self._row_ends()
        _, high = self._column_ends()
        row_gain = np.where(self._rows < FAR, low - self._rows, 0)
        column_gain = np.where(self._columns < FAR, -high - self._columns, 0)
        found = [(-int(row_gain[i]), True, int(i)) for i in np.flatnonzero(row_gain > 0)]
        found += [(-int(column_gain[j]), False, int(j)) for j in np.flatnonzero(column_gain > 0)]
        return sorted(found)

    def _path(self, *, is_row: bool, place: int) -> Iterator[tuple[bool, int]]:
        """Give the nodes from an end back to the start."""
        while place != START:
            yield is_row, place
            place = int(self._row_from[place] if is_row else self._column_from[place])
            is_row = not is_row

    def _walk(self, path: list[tuple[bool, int]]) -> None:
        """Make the pairs left out and drop the pairs made along a path."""
        for (is_row, place), (_, previous) in itertools.pairwise(path):
            row, column = (place, previous) if is_row else (previous, place)
            made = not self.chosen[row, column]
            self.chosen[row, column] = made
            self._left_out[row, column] = NOT_ALLOWED if made else self.market.values[row, column]


def _price_ends(
    made: IntVector, places: IntVector, bonus: IntVector
) -> tuple[IntVector, IntVector]:
    """
    Give the range of each person's price.

    Above the lower end nobody gains by dropping one of the person's pairs, below the upper end
    nobody gains by giving them another.
    """
    low = np.where(made == 0, -FAR, np.where(made == 1, -bonus, 0))
    high = np.where(made >= places, FAR, np.where(made == 0, -bonus, 0))
    return low, high
