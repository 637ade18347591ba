"""Rules over categories: another organization, a shared language."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from matchmaker.arrays import BoolMatrix, Matrix, codes
from matchmaker.people import Side
from matchmaker.protected import check_not_protected
from matchmaker.reasons import Reason
from matchmaker.rules.rule import Open


@dataclass(frozen=True)
class Different(Open):
    """
    Refuse pairs whose category is the same, or unknown on either side.

    Parameters
    ----------
    column
        The column of both sides.
    """

    column: str = "organization"

    def __post_init__(self) -> None:
        check_not_protected(self.column)

    @property
    def key(self) -> str:
        """Give the kind and the column."""
        return f"different:{self.column}"

    @property
    def words(self) -> Reason:
        """Say what must differ."""
        return Reason("rule.different", {"column": self.column})

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Compare the codes of all pairs."""
        vocabulary = sorted({*mentors.column(self.column), *mentees.column(self.column)} - {""})
        mine = codes(mentors.column(self.column), vocabulary)[:, None]
        theirs = codes(mentees.column(self.column), vocabulary)[None, :]
        mask: BoolMatrix = (mine != theirs) & (mine >= 0) & (theirs >= 0)
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Compare one pair."""
        mine, theirs = mentors.column(self.column)[mentor], mentees.column(self.column)[mentee]
        if mine and theirs and mine != theirs:
            return None
        return Reason("different.refused", {"column": self.column})


@dataclass(frozen=True)
class SharedLanguage(Open):
    """Refuse pairs without a shared language; whoever has none listed shares none."""

    key: ClassVar[str] = "shared_language"

    @property
    def words(self) -> Reason:
        """Say what is needed."""
        return Reason("rule.shared_language")

    def mask(self, mentors: Side, mentees: Side) -> BoolMatrix:
        """Count all shared languages in one product."""
        spoken = sorted(
            {one for side in (mentors, mentees) for own in side.languages for one in own}
        )
        mask: BoolMatrix = _spread(mentors, spoken) @ _spread(mentees, spoken).T > 0
        return mask

    def refusal(self, mentors: Side, mentees: Side, *, mentor: int, mentee: int) -> Reason | None:
        """Intersect two sets."""
        if mentors.languages[mentor] & mentees.languages[mentee]:
            return None
        return Reason("shared_language")


def _spread(side: Side, spoken: list[str]) -> Matrix:
    rows = [[float(one in own) for one in spoken] for own in side.languages]
    return np.array(rows, dtype=np.float64).reshape(len(side), len(spoken))
