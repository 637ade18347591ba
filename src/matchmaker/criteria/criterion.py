"""What a criterion is."""

from typing import ClassVar, Protocol

import numpy as np

from matchmaker.arrays import IntVector, Matrix, one_hot
from matchmaker.errors import InvalidProblem
from matchmaker.people import Side
from matchmaker.reasons import Reason


class Criterion(Protocol):
    """
    One thing that makes a pair fit, as an inner product.

    Attributes
    ----------
    key, version
        Kind of criterion and the version of its arithmetic; both stable.
    name
        The key, with the column it reads: unique within a problem.
    weight
        How much it counts, at least 0. With weights in points, totals are points.
    words
        What it rewards, in general.
    """

    @property
    def key(self) -> str:
        """Give the kind, stable."""
        ...

    @property
    def version(self) -> int:
        """Give the version of the arithmetic."""
        ...

    @property
    def name(self) -> str:
        """Give the name, unique within a problem."""
        ...

    @property
    def weight(self) -> float:
        """Give how much it counts."""
        ...

    @property
    def words(self) -> Reason:
        """Say what it rewards, in general."""
        ...

    @property
    def text(self) -> str:
        """Say the same in English."""
        ...

    def lift(self, mentors: Side, mentees: Side) -> tuple[Matrix, Matrix]:
        """Give each side's rows; ``A @ B.T`` are the scores in ``[0, 1]``, one per pair."""
        ...

    def pair(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> float:
        """Give the score of one pair, computed another way, in double precision."""
        ...

    def why(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason:
        """Say where the score of one pair comes from."""
        ...


class Worded:
    """Gives a criterion its English text from its words, and itself as its name."""

    key: ClassVar[str]
    version: ClassVar[int] = 1

    @property
    def name(self) -> str:
        """Give the name, unique within a problem."""
        return self.key

    @property
    def words(self) -> Reason:
        """Say what the criterion rewards, in general."""
        return Reason(f"criterion.{self.key}")

    @property
    def text(self) -> str:
        """Say the same in English."""
        return self.words.text


def check_weight(weight: float) -> None:
    """
    Refuse a weight that is negative or no number.

    Raises
    ------
    InvalidProblem
        If it is.
    """
    if not 0 <= weight < float("inf"):
        raise InvalidProblem(f"Expected a weight of at least 0, got {weight}.")


def table_lift(rows: IntVector, columns: IntVector, *, table: Matrix) -> tuple[Matrix, Matrix]:
    """
    Give the rows of a table over two classes: one side carries table rows, the other a one-hot.

    Parameters
    ----------
    rows, columns
        Each mentor's and each mentee's class; -1 scores 0 with everybody.
    table
        Shape ``(mentor classes, mentee classes)``.
    """
    padded = np.vstack([table, np.zeros((1, table.shape[1]))])
    return padded[rows], one_hot(columns, table.shape[1])
