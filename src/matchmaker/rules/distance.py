"""Distance from power: nobody near in the line, no shared manager near, no say in pay."""

from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
from scipy.sparse import csr_array

from matchmaker.arrays import BoolMatrix, BoolVector
from matchmaker.errors import InvalidProblem
from matchmaker.people import Side
from matchmaker.reasons import Reason
from matchmaker.rules.line import Line
from matchmaker.rules.rule import Open, PairIds, both_ways, mark, tidy


@dataclass(frozen=True)
class DeeperLink:
    """Two people of one chain, further apart than the rule refuses: both acknowledge it."""

    levels: int
    above: Literal["mentor", "mentee"]

    @property
    def reason(self) -> Reason:
        """Give the warning."""
        return Reason("distance.deeper_link", {"levels": self.levels, "above": self.above})


@dataclass(frozen=True)
class Distance(Open):
    """
    Refuse pairs too close in the line.

    Refused are: one of the two within ``within`` levels above the other, a manager whom both reach
    within ``within`` levels, a declared role in pay or promotion, and a line that is not known that
    far, unless it is confirmed. Dotted lines count like the line.

    Parameters
    ----------
    line
        The whole organization.
    within
        Levels, 2 to 4.
    declared
        Pairs of people, either way round, one of whom has a say in the other's pay or promotion.
    confirmed_people, confirmed_pairs
        Whose unknown line somebody has vouched for. What is known still refuses.
    """

    line: Line
    within: int = 2
    declared: tuple[PairIds, ...] = ()
    confirmed_people: frozenset[str] = frozenset()
    confirmed_pairs: frozenset[PairIds] = frozenset()
    key: ClassVar[str] = "distance"

    def __post_init__(self) -> None:
        if self.within not in (2, 3, 4):
            raise InvalidProblem(f"Expected 2, 3 or 4 levels, got {self.within}.")
        object.__setattr__(self, "declared", tidy(self.declared))
        object.__setattr__(self, "confirmed_people", frozenset(self.confirmed_people))
        object.__setattr__(self, "confirmed_pairs", frozenset(tidy(self.confirmed_pairs)))

    @property
    def words(self) -> Reason:
        """Say how far apart two people must be."""
        return Reason("rule.distance", {"within": self.within})

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Multiply who reaches whom within the levels: a shared entry is a link."""
        linked = (self._reached(mentors) @ self._reached(mentees).T).toarray() > 0
        vouched = self._vouched(mentors)[:, None] & self._vouched(mentees)[None, :]
        mark(vouched, mentors, mentees, pairs=self.confirmed_pairs, value=True)
        mask: BoolMatrix = vouched & ~linked
        mark(mask, mentors, mentees, pairs=both_ways(self.declared), value=False)
        return mask

    def _reached(self, side: Side) -> csr_array:
        rows: list[int] = []
        columns: list[int] = []
        for row, person in enumerate(side.ids):
            reached = self.line.reach(person, within=self.within)
            rows.extend([row] * len(reached))
            columns.extend(reached)
        ones = np.ones(len(rows), dtype=np.int32)
        return csr_array((ones, (rows, columns)), shape=(len(side), len(self.line.ids)))

    def _vouched(self, side: Side) -> BoolVector:
        return np.array([self._is_vouched(person) for person in side.ids], dtype=np.bool_)

    def _is_vouched(self, person: str) -> bool:
        return person in self.confirmed_people or self.line.is_known_within(person, self.within)

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Name the closest link of one pair."""
        pair = (mentors.ids[mentor], mentees.ids[mentee])
        if any(one in self.declared for one in both_ways([pair])):
            return Reason("distance.declared")
        link = self._link(*pair)
        if link is not None:
            return link
        return None if pair in self.confirmed_pairs else self._unknown(*pair)

    def _unknown(self, mentor: str, mentee: str) -> Reason | None:
        doubts = [not self._is_vouched(person) for person in (mentor, mentee)]
        if not any(doubts):
            return None
        whose = "both" if all(doubts) else ("mentor" if doubts[0] else "mentee")
        return Reason("distance.line_unknown", {"whose": whose})

    def _link(self, mentor: str, mentee: str) -> Reason | None:
        if mentor == mentee and self.line.reach(mentor, within=0):
            return Reason("same_person")
        above = self.line.ancestors(mentor)
        also_above = self.line.ancestors(mentee)
        if above.get(mentee, self.within + 1) <= self.within:
            return Reason("distance.mentee_above", {"levels": above[mentee]})
        if also_above.get(mentor, self.within + 1) <= self.within:
            return Reason("distance.mentor_above", {"levels": also_above[mentor]})
        near = {boss for boss, levels in above.items() if levels <= self.within}
        if any(boss in near and levels <= self.within for boss, levels in also_above.items()):
            return Reason("distance.shared_manager", {"within": self.within})
        return None

    def deeper_link(self, mentor: str, mentee: str) -> DeeperLink | None:
        """
        Give a link in the line that is deeper than the rule refuses, at any depth.

        Examples
        --------
        >>> line = Line.of({"ceo": None, "b": "ceo", "c": "b", "d": "c"})
        >>> Distance(line).deeper_link("d", "ceo")
        DeeperLink(levels=3, above='mentee')
        >>> Distance(line).deeper_link("c", "ceo") is None
        True
        """
        levels = self.line.ancestors(mentor).get(mentee, 0)
        if levels > self.within:
            return DeeperLink(levels, "mentee")
        levels = self.line.ancestors(mentee).get(mentor, 0)
        return DeeperLink(levels, "mentor") if levels > self.within else None
