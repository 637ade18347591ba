"""Figures of a run in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.matching import rules
from turnabout.matching.models import Run, Unmatched
from turnabout.programs.rules import Settings


@dataclass(frozen=True, kw_only=True)
class CountRow:
    """A row of "who can meet whom": what a rule takes away."""

    words: str
    removed: str


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An objective, and what it gives or would give."""

    key: str
    words: str
    note: str
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class LeftOverRow:
    """Somebody without a partner, and why."""

    name: str
    side: str
    sentence: str


def grouped(number: int) -> str:
    """Print a whole number with its thousands apart, as the reader's language does."""
    return str(formats.number_format(number, use_l10n=True, force_grouping=True))


def taken_away(number: int) -> str:
    """Print what a rule takes away, with a minus."""
    return f"\N{MINUS SIGN}{grouped(number)}" if number else "0"


def fit(value: float | None) -> str:
    """Print a fit with two digits, nothing where there is none."""
    return "" if value is None else f"{value:.2f}"


def pairs_words(pairs: int, unmatched: Sequence[Unmatched]) -> str:
    """Say after the number of pairs whether anybody is left."""
    mentors = sum(one.enrollment.side == "mentor" for one in unmatched)
    mentees = len(unmatched) - mentors
    if not unmatched:
        return ngettext("pair, everybody has a partner", "pairs, everybody has a partner", pairs)
    parts = []
    if mentors:
        text = ngettext("%(count)d mentor", "%(count)d mentors", mentors)
        parts.append(text % {"count": mentors})
    if mentees:
        text = ngettext("%(count)d mentee", "%(count)d mentees", mentees)
        parts.append(text % {"count": mentees})
    text = ngettext(
        "pair, %(people)s without a partner", "pairs, %(people)s without a partner", pairs
    )
    return text % {"people": _(" and ").join(parts)}


def proof(run: Run) -> str:
    """Say what was proved, checked by whom, and how to do it again."""
    figures, spec = run.figures, rules.read_spec(run.spec)
    values = {"pairs": figures["pairs"], "pins": len(spec.pins)}
    if not figures["pairs"]:
        best = _("No pair can be made in this run.")
    elif spec.settings.objective.coverage == "best_fit":
        best = _("No other set of pairs scores higher under these rules and weights.")
    elif figures["has_double"]:
        best = _(
            "No other set of pairs that gives as many people a partner scores higher under these"
            " rules and weights."
        )
    else:
        text = ngettext(
            "No other set of %(pairs)d pair scores higher under these rules and weights.",
            "No other set of %(pairs)d pairs scores higher under these rules and weights.",
            figures["pairs"],
        )
        best = text % values
    parts = [best]
    if spec.pins:
        text = ngettext(
            "%(pins)d pinned pair was kept.", "%(pins)d pinned pairs were kept.", len(spec.pins)
        )
        parts.append(text % values)
    parts.append(_("Checked apart from the solver."))
    parts.append(
        _("Run %(number)d, seed %(seed)d, engine %(engine)s, %(seconds).2f s.")
        % {
            "number": run.number,
            "seed": run.seed,
            "engine": figures["engine"],
            "seconds": figures["seconds"],
        }
    )
    return " ".join(parts)


def counts(settings: Settings, figures: Mapping[str, Any]) -> tuple[CountRow, ...]:
    """Give what each rule takes away; what is always on is shown only where it does."""
    silent = {"same_person", "forbidden", "pinned"}
    return tuple(
        CountRow(
            words=rules.rule_words(step["rule"], settings), removed=taken_away(step["removed"])
        )
        for step in figures["steps"]
        if step["removed"] or step["rule"] not in silent
    )


def choices(settings: Settings, figures: Mapping[str, Any]) -> tuple[Choice, ...]:
    """Give both objectives, each with what it gives or would give."""
    chosen = settings.objective.coverage
    other = figures.get("other") or {}
    words = {
        "nobody_left_out": (_("Nobody left out"), _("As many people as possible get a partner.")),
        "best_fit": (_("Best fit"), _("Fit counts, even if more people wait.")),
    }
    notes = {}
    if "pairs" in figures:
        notes[chosen] = _would_give(figures, other)
    if other:
        notes[other["coverage"]] = _would_give(other, figures)
    return tuple(
        Choice(key=key, words=said, note=notes.get(key, about), is_chosen=key == chosen)
        for key, (said, about) in words.items()
    )


def _would_give(own: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    text = ngettext("%(pairs)d pair", "%(pairs)d pairs", own["pairs"]) % {"pairs": own["pairs"]}
    if own["left"]:
        people = ngettext("%(left)d person waits", "%(left)d people wait", own["left"])
        text = f"{text}, {people % {'left': own['left']}}"
    lost = other["fit"] - own["fit"] if other else 0.0
    if lost > 0 and round(100 * lost / other["fit"], 1):
        percent = rules.number(100 * lost / other["fit"])
        text = _("%(pairs)s, costs %(percent)s%% of the fit") % {"pairs": text, "percent": percent}
    return text


def left_over(one: Unmatched) -> LeftOverRow:
    """Give somebody without a partner."""
    return LeftOverRow(
        name=one.enrollment.person.name,
        side=one.enrollment.side,
        sentence=rules.unmatched_words(one.reason),
    )
