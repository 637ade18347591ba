"""In which order grades stand, lowest first."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, Literal

from turnabout.people.rules._text import fold

#: Ladders that the alphabet would turn upside down: the grades of the British civil service.
LADDERS: Final = (
    (
        "aa", "ao", "eo", "heo", "seo", "grade 7", "g7", "grade 6", "g6",
        "scs1", "scs 1", "scs2", "scs 2", "scs3", "scs 3", "scs4", "scs 4",
    ),
)  # fmt: skip


def order(existing: Sequence[str], new: Iterable[str]) -> tuple[str, ...]:
    """
    Put new grades into the order.

    Grades that are there keep their order, and new ones stand last, above the others, as people
    count. Only where all are of one well-known ladder, and those that are there stand as it has
    them, new ones find their step.

    Examples
    --------
    >>> order([], ["B1", "A10", "A2"])
    ('A2', 'A10', 'B1')
    >>> order(["A", "H"], ["C"])
    ('A', 'H', 'C')
    """
    there = {fold(name) for name in existing}
    coming = [name for name in new if fold(name) not in there]
    everybody = _on_ladder([*existing, *coming])
    if everybody and [name for name in everybody if fold(name) in there] == list(existing):
        return tuple(everybody)
    return (*existing, *sorted(coming, key=_natural))


def moved(names: Sequence[str], name: str, to: Literal["up", "down"]) -> tuple[str, ...]:
    """
    Move one grade one step; at the end of the ladder it stays.

    ``up`` makes it more senior, ``down`` less.

    Raises
    ------
    ValueError
        If there is no such grade.
    """
    places = list(names)
    place = places.index(name)
    other = place + (1 if to == "up" else -1)
    if 0 <= other < len(places):
        places[place], places[other] = places[other], places[place]
    return tuple(places)


def _on_ladder(names: Sequence[str]) -> list[str]:
    """Give grades as a well-known ladder has them, or nothing if none has all."""
    for ladder in LADDERS:
        if all(fold(name) in ladder for name in names):
            return sorted(names, key=lambda name: ladder.index(fold(name)))
    return []


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Compare numbers inside a name as numbers."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in re.findall(r"\d+|\D+", fold(name))
    )
