"""What a pair reads about itself, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from turnabout.pairs import rules
from turnabout.pairs.choices import PairState
from turnabout.pairs.models import Pair
from turnabout.pairs.queries._reads import person_on
from turnabout.people.models import Person
from turnabout.programs.choices import Side

CRITERIA: Final = {
    "skills": gettext_lazy("What is taught and what is wished"),
    "learning_back": gettext_lazy("What the mentor wants to learn"),
    "function": gettext_lazy("Different functions"),
    "place": gettext_lazy("Place"),
    "style": gettext_lazy("Way of working"),
    "hours": gettext_lazy("Working hours in common"),
}


@dataclass(frozen=True, kw_only=True)
class FitRow:
    """One criterion of a match: how much of it the two meet, as words and of a hundred."""

    label: str
    words: str
    percent: int


def about(person: Person) -> str:
    """Say who somebody is at work: title, or else level, then function and place."""
    title = person.job_title or (person.grade.name if person.grade else "")
    parts = [title] if person.function in title else [title, person.function]
    first = ", ".join(part for part in parts if part)
    return " · ".join(part for part in (first, person.place) if part)


def gap_seen(pair: Pair, side: str) -> str:
    """Say how far the other one stands, from one side; empty where no figure was kept."""
    gap = _gap(pair)
    return rules.gap_words(kind=gap[0], levels=gap[1], side=side) if gap else ""


def turn(pair: Pair) -> str:
    """Say how far up the mentee stands, to be read between the two."""
    gap = _gap(pair)
    return rules.turn_words(kind=gap[0], levels=gap[1]) if gap else ""


def direction(pair: Pair, side: str) -> str:
    """Say who mentors whom, and how far apart they are: "You mentor Ben, 4 levels above you"."""
    name = person_on(pair, rules.other_side(side)).name
    gap = gap_seen(pair, side)
    is_open = pair.state == PairState.PROPOSED
    if side == Side.MENTOR:
        words = _("You would mentor %(name)s") if is_open else _("You mentor %(name)s")
    else:
        words = _("%(name)s would mentor you") if is_open else _("%(name)s mentors you")
    said = words % {"name": name}
    return _("%(who)s, %(gap)s") % {"who": said, "gap": gap} if gap else said


def fit_rows(facts: Mapping[str, Any]) -> tuple[FitRow, ...]:
    """Give the criteria of a match, best first."""
    fit = facts.get("fit") or {}
    rows = [
        FitRow(label=str(CRITERIA[key]), words=rules.fit_words(share), percent=round(100 * share))
        for key, share in fit.items()
        if key in CRITERIA
    ]
    return tuple(sorted(rows, key=lambda row: (-row.percent, row.label)))


def warning(pair: Pair) -> str:
    """Say that the two stand in one line; empty when they do not."""
    if not pair.has_deeper_link:
        return ""
    steps = pair.facts.get("line_steps")
    return rules.warning_words(steps if isinstance(steps, int) else None)


def state_words(pair: Pair) -> str:
    """Say where a pair is, without a word about who did what."""
    said = {
        PairState.PROPOSED: _("proposed, waiting for both answers"),
        PairState.AGREEING: _("agreeing how to work together"),
        PairState.ACTIVE: _("meeting"),
    }
    return said.get(PairState(pair.state), str(PairState(pair.state).label))


def _gap(pair: Pair) -> tuple[str, int] | None:
    gap = pair.facts.get("gap")
    if not isinstance(gap, Mapping) or not isinstance(gap.get("levels"), int | float):
        return None
    return str(gap.get("kind", "")), rules.whole_gap(gap["levels"])
