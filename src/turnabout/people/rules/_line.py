"""Who stands close to whom in the line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class LineMap:
    """
    The line of everybody, as row numbers.

    Attributes
    ----------
    managers
        Person → manager, ``None`` at the head of a line or where nobody is known.
    unknown
        People whose line is not known; being the head of a line is known.
    influences
        ``(holder, person, kind)``: the holder has a say over the person beside the line.
    """

    managers: Mapping[int, int | None]
    unknown: frozenset[int] = frozenset()
    influences: tuple[tuple[int, int, str], ...] = ()
    _holders: Mapping[int, frozenset[int]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        holders: dict[int, set[int]] = {}
        for holder, person, _ in self.influences:
            holders.setdefault(person, set()).add(holder)
        object.__setattr__(self, "_holders", {key: frozenset(of) for key, of in holders.items()})

    def above(self, person: int, levels: int | None = None) -> tuple[int, ...]:
        """
        List the managers above somebody, the nearest first.

        Examples
        --------
        >>> LineMap(managers={1: None, 2: 1, 3: 2}).above(3)
        (2, 1)
        """
        found: list[int] = []
        manager = self.managers.get(person)
        while manager is not None and manager != person and manager not in found:
            if levels is not None and len(found) >= levels:
                break
            found.append(manager)
            manager = self.managers.get(manager)
        return tuple(found)

    def has_say_over(self, holder: int, person: int) -> bool:
        """Tell whether there is a dotted line or a say in pay, from holder to person."""
        return holder in self._holders.get(person, frozenset())

    def are_related(self, one: int, other: int, levels: int) -> bool:
        """
        Tell whether two people stand within so many levels of each other.

        They do if one is above the other within that many levels, if a manager within that many
        levels of both is shared, or if one has a say over the other beside the line.
        """
        if one == other:
            return True
        if self.has_say_over(one, other) or self.has_say_over(other, one):
            return True
        up = {one, *self.above(one, levels)}
        return not up.isdisjoint({other, *self.above(other, levels)})


def related(line: LineMap, people: Iterable[int], levels: int) -> dict[int, frozenset[int]]:
    """
    Give for each of some people who else among them stands within so many levels.

    The cost is linear in the people plus the pairs found, not in all pairs.
    """
    wanted = set(people)
    under: dict[int, set[int]] = {}
    up: dict[int, tuple[int, ...]] = {}
    for person in wanted:
        up[person] = (person, *line.above(person, levels))
        for leader in up[person]:
            under.setdefault(leader, set()).add(person)
    found: dict[int, set[int]] = {
        person: set().union(*(under[leader] for leader in leaders)) - {person}
        for person, leaders in up.items()
    }
    for holder, person, _ in line.influences:
        if holder in wanted and person in wanted:
            found[holder].add(person)
            found[person].add(holder)
    return {person: frozenset(others) for person, others in found.items()}
