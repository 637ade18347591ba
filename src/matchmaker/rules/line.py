"""The line: who reports to whom, solid and dotted."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from matchmaker.errors import InvalidProblem, UnknownPerson


@dataclass(frozen=True)
class Line:
    """
    Everybody's managers, of the whole organization and not only of those to be matched.

    Parameters
    ----------
    ids
        The people.
    parents
        Each person's manager as an index into ``ids``; -1 is none.
    dotted
        Additional managers as pairs of indices (person, manager). They count like the line.
    is_known
        Of each person, whether their place in the line is known. By default it is, if they have a
        manager or somebody reports to them. Whoever is not in ``ids`` is unknown.

    Notes
    -----
    Circles in the data are walked once; a person may so be above themself, which harms nothing.
    """

    ids: tuple[str, ...]
    parents: tuple[int, ...]
    dotted: tuple[tuple[int, int], ...] = ()
    is_known: tuple[bool, ...] = ()

    def __post_init__(self) -> None:
        size = len(self.ids)
        if len(set(self.ids)) != size or len(self.parents) != size:
            raise InvalidProblem("Expected each person of the line once, with one manager or none.")
        used = [*self.parents, *(one for edge in self.dotted for one in edge)]
        if any(not -1 <= place < size for place in used) or any(-1 in edge for edge in self.dotted):
            raise InvalidProblem("Expected managers that are in the line themselves.")
        if not self.is_known:
            heads = {place for place in used if place >= 0}
            known = tuple(p >= 0 or place in heads for place, p in enumerate(self.parents))
            object.__setattr__(self, "is_known", known)
        if len(self.is_known) != size:
            raise InvalidProblem(f"Expected {size} flags in is_known, got {len(self.is_known)}.")

    @classmethod
    def of(
        cls,
        managers: Mapping[str, str | None],
        *,
        dotted: Iterable[tuple[str, str]] = (),
        unknown: Collection[str] = frozenset(),
    ) -> "Line":
        """
        Build a line from ids.

        Parameters
        ----------
        managers
            Person → manager; ``None`` for none.
        dotted
            Pairs (person, additional manager).
        unknown
            People whose place in the line is unknown, beside those with no manager and no reports.

        Raises
        ------
        UnknownPerson
            If a manager is not one of the people.

        Examples
        --------
        >>> line = Line.of({"top": None, "bo": "top", "ana": "bo"}, dotted=[("ana", "top")])
        >>> line.ancestors("ana")
        {'bo': 1, 'top': 1}
        """
        ids = tuple(managers)
        places = {person: place for place, person in enumerate(ids)}
        edges = tuple(dotted)
        named = [one for edge in edges for one in edge]
        for one in [*managers.values(), *named]:
            if one is not None and one not in places:
                raise UnknownPerson(f"{one!r} is a manager and not in the line.")
        parents = tuple(-1 if boss is None else places[boss] for boss in managers.values())
        line = cls(ids, parents, tuple((places[one], places[boss]) for one, boss in edges))
        known = tuple(
            flag and person not in unknown for person, flag in zip(ids, line.is_known, strict=True)
        )
        return cls(ids, parents, line.dotted, known)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {person: place for place, person in enumerate(self.ids)}

    @cached_property
    def _managers(self) -> tuple[tuple[int, ...], ...]:
        managers: list[list[int]] = [[boss] if boss >= 0 else [] for boss in self.parents]
        for person, boss in self.dotted:
            managers[person].append(boss)
        return tuple(tuple(one) for one in managers)

    def reach(self, person: str, *, within: int | None = None) -> dict[int, int]:
        """
        Give everybody from a person upwards, as index → fewest levels; the person is at 0.

        ``within`` limits the levels; without it the walk goes to the top. Somebody who is not in
        the line reaches nobody.
        """
        if person not in self._places:
            return {}
        found = {self._places[person]: 0}
        edge = list(found)
        levels = 0
        while edge and (within is None or levels < within):
            levels += 1
            above = [boss for one in edge for boss in self._managers[one]]
            edge = [one for one in dict.fromkeys(above) if one not in found]
            found.update(dict.fromkeys(edge, levels))
        return found

    def ancestors(self, person: str) -> dict[str, int]:
        """Give everybody above a person, as id → fewest levels."""
        return {self.ids[one]: levels for one, levels in self.reach(person).items() if levels}

    def is_known_within(self, person: str, within: int) -> bool:
        """Tell whether nothing is unknown from a person up to ``within`` levels above."""
        below = self.reach(person, within=within - 1)
        return bool(below) and all(self.is_known[one] for one in below)
