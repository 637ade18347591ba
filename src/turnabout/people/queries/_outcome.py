"""What an import would do or did, as a page shows it and as its row keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from turnabout.people import rules
from turnabout.people.choices import Field
from turnabout.people.models import Import

#: How many of each list are kept and shown; the counts are of all.
LISTED: Final = 1_000


@dataclass(frozen=True, kw_only=True)
class Shift:
    """One field before and after."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Changed:
    """Somebody who changes."""

    line: int
    name: str
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, kw_only=True)
class Newcomer:
    """Somebody who comes in."""

    line: int
    name: str
    grade: str


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A line that does nothing, and why."""

    line: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Warned:
    """A warning with its number of lines."""

    count: int
    words: str
    lines: str


@dataclass(frozen=True, kw_only=True)
class Tally:
    """A kind of refusal and how often it occurred, once the lines are gone."""

    count: int
    words: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """
    Counts, and lists of at most ``LISTED`` each.

    After an import the lists are empty and ``faults`` says what kinds of lines were refused.
    """

    read: int
    new: int
    changed: int
    unchanged: int
    leaving: int
    present: int
    refused: int
    newcomers: tuple[Newcomer, ...]
    changes: tuple[Changed, ...]
    leavers: tuple[str, ...]
    refusals: tuple[Refused, ...]
    faults: tuple[Tally, ...]
    warnings: tuple[Warned, ...]
    grades: tuple[str, ...]
    new_grades: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many people the import touches."""
        return self.new + self.changed + self.leaving

    @property
    def new_stand_last(self) -> bool:
        """Tell whether new grades stand above the others, or between them."""
        return set(self.grades[-len(self.new_grades) :]) == set(self.new_grades)

    @property
    def percent(self) -> float:
        return rules.percent(self.leaving, self.present)

    @property
    def percent_drawn(self) -> float:
        """How much of the guard's bar is filled: its mark stands in the middle."""
        return min(100, 50 * self.percent / rules.GUARD_PERCENT)

    @property
    def guard_stops(self) -> bool:
        return rules.guard_stops(leaving=self.leaving, present=self.present)


def to_json(plan: rules.Plan, grades: tuple[str, ...]) -> dict[str, Any]:
    """Keep a plan with its import; ``grades`` as they stand before it."""
    faults: dict[str, int] = {}
    for refusal in plan.refused:
        faults[refusal.fault.value] = faults.get(refusal.fault.value, 0) + 1
    return {
        "read": plan.read,
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "leaving": len(plan.leaving),
        "present": plan.present,
        "refused": len(plan.refused),
        "faults": faults,
        "warnings": [
            [warning.notice.value, len(warning.lines), list(warning.lines[:20])]
            for warning in plan.warnings
        ],
        "newcomers": [
            [entry.record.line, entry.record.name, str(entry.record.values.get(Field.GRADE) or "")]
            for entry in plan.new[:LISTED]
        ],
        "changes": [
            [
                entry.record.line,
                entry.record.name,
                [[shift.field, shift.before, shift.after] for shift in entry.differences],
            ]
            for entry in plan.changed[:LISTED]
        ],
        "leavers": [person.name for person in plan.leaving[:LISTED]],
        "refusals": [
            [refusal.line, refusal.fault.value, list(refusal.values)]
            for refusal in plan.refused[:LISTED]
        ],
        "grades": list(rules.order(grades, plan.grades)),
        "new_grades": list(plan.grades),
    }


def counts_only(found: Import) -> dict[str, Any]:
    """Give what is kept of an import for good: numbers and lines, never what they say."""
    lists = {"newcomers", "changes", "leavers", "refusals", "grades", "new_grades"}
    return {name: value for name, value in found.outcome.items() if name not in lists}


def outcome_of(found: Import) -> Outcome:
    """Read what an import keeps; no query."""
    kept: Mapping[str, Any] = found.outcome
    refusals = [
        rules.Refusal(line=line, fault=rules.Fault(fault), values=tuple(values))
        for line, fault, values in kept.get("refusals", ())
    ]
    return Outcome(
        read=kept["read"],
        new=kept["new"],
        changed=kept["changed"],
        unchanged=kept["unchanged"],
        leaving=kept["leaving"],
        present=kept["present"],
        refused=kept["refused"],
        newcomers=tuple(
            Newcomer(line=line, name=name, grade=grade)
            for line, name, grade in kept.get("newcomers", ())
        ),
        changes=tuple(
            Changed(line=line, name=name, shifts=tuple(_shift(*shift) for shift in shifts))
            for line, name, shifts in kept.get("changes", ())
        ),
        leavers=tuple(kept.get("leavers", ())),
        refusals=tuple(
            Refused(line=refusal.line, reason=rules.sentence(refusal)) for refusal in refusals
        ),
        faults=tuple(
            Tally(count=count, words=str(rules.SHORT[rules.Fault(fault)]))
            for fault, count in kept["faults"].items()
        ),
        warnings=tuple(
            Warned(
                count=count,
                words=rules.warning_words(rules.Notice(notice), count),
                lines=_lines(lines, count),
            )
            for notice, count, lines in kept["warnings"]
        ),
        grades=tuple(kept.get("grades", ())),
        new_grades=tuple(kept.get("new_grades", ())),
    )


def _shift(name: str, before: str, after: str) -> Shift:
    labels = {
        rules.SOURCE: _("Source"),
        rules.HERE: _("In the directory"),
        rules.LINE: _("Line"),
    }
    words = {
        rules.HERE: {"yes": _("yes"), "no": _("no")},
        rules.LINE: {"known": _("known"), "unknown": _("unknown")},
    }.get(name, {})
    return Shift(
        label=labels[name] if name in labels else str(Field(name).label),
        before=words.get(before, before),
        after=words.get(after, after),
    )


def _lines(lines: list[int], count: int) -> str:
    said = ", ".join(str(line) for line in lines)
    return _("%(lines)s and more") % {"lines": said} if count > len(lines) else said
