"""How far apart two people are, by grade, management layer or experience; never by age."""

from typing import Literal, cast, get_args

import numpy as np

from matchmaker.arrays import Matrix, Vector
from matchmaker.errors import InvalidProblem
from matchmaker.people import Side

Measure = Literal["grade", "layer", "experience"]
Towards = Literal["reverse", "traditional", "peer"]


def seniority(side: Side, of: Measure) -> Vector:
    """Give each person's level by one measure: higher is more senior, NaN is unknown."""
    if of == "layer":
        return -side.layers
    return side.grades if of == "grade" else side.experience


def gaps(mentors: Side, mentees: Side, *, of: Measure, towards: Towards) -> Matrix:
    """
    Give how far each mentee stands above each mentor, seen along a direction.

    Returns
    -------
    Matrix
        Shape ``(n_mentors, n_mentees)``: mentee over mentor for ``"reverse"``, mentor over mentee
        for ``"traditional"``, the distance without a sign for ``"peer"``; NaN where unknown.
    """
    above = seniority(mentees, of)[None, :] - seniority(mentors, of)[:, None]
    if towards == "peer":
        return np.abs(above)
    return (above if towards == "reverse" else -above) + 0.0


def gap(
    mentors: Side, mentees: Side, *, of: Measure, towards: Towards, mentor: int, mentee: int
) -> float | None:
    """Give the gap of one pair, or ``None`` where it is unknown."""
    above = float(seniority(mentees, of)[mentee] - seniority(mentors, of)[mentor])
    if np.isnan(above):
        return None
    if towards == "peer":
        return abs(above)
    return (above if towards == "reverse" else -above) + 0.0


def checked_measure(of: str) -> Measure:
    """
    Give the measure of that name.

    Raises
    ------
    InvalidProblem
        If there is none.
    """
    if of not in get_args(Measure):
        raise InvalidProblem(f"Expected grade, layer or experience, got {of!r}.")
    return cast("Measure", of)


def checked_towards(towards: str) -> Towards:
    """
    Give the direction of that name.

    Raises
    ------
    InvalidProblem
        If there is none.
    """
    if towards not in get_args(Towards):
        raise InvalidProblem(f"Expected reverse, traditional or peer, got {towards!r}.")
    return cast("Towards", towards)
