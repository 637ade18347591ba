"""Direction: who must stand above whom, by how much. Never by age."""

from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np

from matchmaker.arrays import BoolMatrix
from matchmaker.errors import InvalidProblem
from matchmaker.levels import Measure, Towards, checked_measure, checked_towards, gap, gaps
from matchmaker.people import Side
from matchmaker.reasons import Reason
from matchmaker.rules.rule import Open, mark

DEFAULT_GRADES = 2.0


@dataclass(frozen=True)
class Part:
    """
    Demand a gap in one measure.

    Parameters
    ----------
    of
        Grade, management layer or years of experience.
    at_least, at_most
        The allowed range, both ends included; ``None`` is no upper end.
    """

    of: Measure = "grade"
    at_least: float = DEFAULT_GRADES
    at_most: float | None = None

    def __post_init__(self) -> None:
        checked_measure(self.of)
        if self.at_least < 0 or (self.at_most is not None and self.at_most < self.at_least):
            raise InvalidProblem(
                f"Expected a range from 0 up, got {self.at_least} … {self.at_most}."
            )

    def holds(self, between: float | None) -> bool:
        """Tell whether one gap is in the range; an unknown gap never is."""
        if between is None or between < self.at_least:
            return False
        return self.at_most is None or between <= self.at_most


@dataclass(frozen=True)
class Override:
    """Allow one pair in spite of the direction, with the reason somebody gave for it."""

    mentor: str
    mentee: str
    reason: str

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidProblem("Expected a reason for the override.")


@dataclass(frozen=True)
class Direction(Open):
    """
    Refuse pairs that do not run in the direction of the program.

    Parameters
    ----------
    parts
        The gaps demanded.
    combine
        Whether ``"any"`` one of them is enough or ``"all"`` must hold.
    towards
        ``"reverse"``: the mentee stands above the mentor. ``"traditional"``: the mentor above the
        mentee. ``"peer"``: the gap is taken without a sign.
    overrides
        Pairs allowed all the same.

    Examples
    --------
    >>> from matchmaker.generate import tiny
    >>> Direction().mask(*tiny()).tolist()
    [[True, True], [False, True]]
    """

    parts: tuple[Part, ...] = (Part(),)
    combine: Literal["any", "all"] = "any"
    towards: Towards = "reverse"
    overrides: tuple[Override, ...] = ()
    key: ClassVar[str] = "direction"

    def __post_init__(self) -> None:
        checked_towards(self.towards)
        if not self.parts or self.combine not in ("any", "all"):
            raise InvalidProblem("Expected at least one part, combined by any or all.")

    @property
    def words(self) -> Reason:
        """Say who must stand above whom."""
        return Reason("rule.direction", self._params())

    def _params(self) -> dict[str, object]:
        parts = tuple(
            {"of": part.of, "at_least": part.at_least, "at_most": part.at_most}
            for part in self.parts
        )
        return {"parts": parts, "combine": self.combine, "towards": self.towards}

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Compare the gaps of all pairs; NaN compares as false."""
        held: list[BoolMatrix] = []
        for part in self.parts:
            between = gaps(mentors, mentees, of=part.of, towards=self.towards)
            most = np.inf if part.at_most is None else part.at_most
            held.append((between >= part.at_least) & (between <= most))
        join = np.logical_or if self.combine == "any" else np.logical_and
        mask: BoolMatrix = join.reduce(held)
        pairs = [(override.mentor, override.mentee) for override in self.overrides]
        mark(mask, mentors, mentees, pairs=pairs, value=True)
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Give the gaps found, unless they are enough or the pair is overridden."""
        found = [
            gap(mentors, mentees, of=part.of, towards=self.towards, mentor=mentor, mentee=mentee)
            for part in self.parts
        ]
        held = [part.holds(between) for part, between in zip(self.parts, found, strict=True)]
        enough = any(held) if self.combine == "any" else all(held)
        if enough or self.override(mentors.ids[mentor], mentees.ids[mentee]) is not None:
            return None
        known = tuple({"of": p.of, "gap": g} for p, g in zip(self.parts, found, strict=True))
        return Reason("direction", {**self._params(), "gaps": known})

    def override(self, mentor: str, mentee: str) -> Override | None:
        """Give the override of a pair, if there is one."""
        for override in self.overrides:
            if (override.mentor, override.mentee) == (mentor, mentee):
                return override
        return None

    def exception(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Give the reason of an override without which the pair would be refused."""
        override = self.override(mentors.ids[mentor], mentees.ids[mentee])
        plain = Direction(self.parts, self.combine, self.towards)
        if override and plain.refusal(mentors, mentees, mentor=mentor, mentee=mentee):
            return Reason("direction.overridden", {"reason": override.reason})
        return None
