"""What a file would do to the directory: plain values in, a plan out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from turnabout.people.choices import Field, ImportMode
from turnabout.people.rules._compare import Settled, Tie, settle
from turnabout.people.rules._known import Known, Value
from turnabout.people.rules._records import Record, Table, read_records
from turnabout.people.rules._refusals import Caution, Notice, Refusal
from turnabout.people.rules._text import fold

GUARD_PERCENT: Final = 5
#: Differences that are no column of a file.
SOURCE, HERE, LINE = "source", "here", "line"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One field before and after, as text."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line that can be applied: what it says, whom it means, and what that changes."""

    record: Record
    tie: Tie
    differences: tuple[Difference, ...] = ()

    @property
    def is_new(self) -> bool:
        return self.tie.known is None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """
    What applying the file would do.

    ``grades`` are the names nobody has seen yet; ``present`` counts the people of this source
    who are in the directory now.
    """

    new: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    unchanged: int
    leaving: tuple[Known, ...]
    refused: tuple[Refusal, ...]
    warnings: tuple[Caution, ...]
    grades: tuple[str, ...]
    present: int
    read: int

    @property
    def changes(self) -> int:
        return len(self.new) + len(self.changed) + len(self.leaving)


def make_plan(
    table: Table,
    fields: Sequence[Field],
    *,
    known: Iterable[Known],
    grades: Sequence[str],
    source: str,
    mode: ImportMode,
) -> Plan:
    """
    Compare a file with the directory.

    Parameters
    ----------
    table, fields
        What came in of the file; the field of each of its columns.
    known
        Everybody in the directory, those who left included.
    grades
        Names of the grades there are.
    source
        Where the file is from: only people of the same source can leave by it.

    Returns
    -------
    Plan
        New, changed, unchanged and leaving people, refused lines, and warnings. Nobody on a
        refused line changes or leaves.
    """
    reading = read_records(table, fields)
    people = {person.id: person for person in known}
    settled = settle(reading, people=people, mapped=frozenset(fields), mode=mode, source=source)
    entries = [
        _entry(record, tie, people=people, names=settled.names, source=source)
        for record, tie in settled.accepted
    ]
    new = tuple(entry for entry in entries if entry.is_new)
    changed = tuple(entry for entry in entries if not entry.is_new and entry.differences)
    leaving: tuple[Known, ...] = ()
    if mode == ImportMode.EVERYBODY:
        leaving = _leaving(people.values(), settled=settled, source=source)
    return Plan(
        new=new,
        changed=changed,
        unchanged=len(entries) - len(new) - len(changed),
        leaving=leaving,
        refused=settled.refused,
        warnings=tuple(_warnings(reading.notices, settled, frozenset(fields))),
        grades=_new_grades(entries, grades),
        present=sum(person.source == source and not person.has_left for person in people.values()),
        read=len(table.lines) + len(table.misfits),
    )


def guard_stops(*, leaving: int, present: int) -> bool:
    """Tell whether so many people would leave that somebody has to say so."""
    return leaving * 100 > GUARD_PERCENT * present


def percent(part: int, whole: int) -> float:
    """Give a share in percent with one decimal; 0 of nothing."""
    return round(100 * part / whole, 1) if whole else 0.0


def _entry(
    record: Record,
    tie: Tie,
    *,
    people: Mapping[str, Known],
    names: Mapping[str, str],
    source: str,
) -> Entry:
    differences: tuple[Difference, ...] = ()
    if tie.known is not None:
        known = people[tie.known]
        differences = (
            *_own_differences(record, known, source=source),
            *_line_differences(tie, known, names=names),
        )
    return Entry(record=record, tie=tie, differences=differences)


def _own_differences(record: Record, known: Known, *, source: str) -> Iterator[Difference]:
    if record.has_employee_id and record.id != known.id:
        yield Difference(field=Field.EMPLOYEE_ID, before=known.id, after=record.id)
    if record.name != known.name:
        yield Difference(field=Field.NAME, before=known.name, after=record.name)
    for name, value in record.values.items():
        before = known.email if name == Field.EMAIL else known.values.get(name)
        if _differs(name, before, value):
            yield Difference(field=name, before=_text(before), after=_text(value))
    if known.has_left:
        yield Difference(field=HERE, before="no", after="yes")
    if known.source != source:
        yield Difference(field=SOURCE, before=known.source, after=source)


def _line_differences(tie: Tie, known: Known, *, names: Mapping[str, str]) -> Iterator[Difference]:
    if tie.has_manager_column and tie.manager != known.manager:
        yield Difference(
            field=Field.MANAGER,
            before=_names((known.manager,), names),
            after=_names((tie.manager,), names),
        )
    if tie.line_is_unknown not in {None, known.line_is_unknown}:
        words = ("known", "unknown")
        yield Difference(
            field=LINE, before=words[known.line_is_unknown], after=words[bool(tie.line_is_unknown)]
        )
    for kind, holders in tie.links.items():
        before = frozenset(holder for of, holder in known.links if of == kind)
        if before != holders:
            yield Difference(
                field=kind.value, before=_names(before, names), after=_names(holders, names)
            )


def _differs(name: str, before: Value, after: Value) -> bool:
    if name == Field.GRADE:
        return fold(_text(before)) != fold(_text(after))
    return (before or None) != (after or None)


def _text(value: Value) -> str:
    return value.isoformat() if isinstance(value, dt.date) else value or ""


def _names(keys: Iterable[str | None], names: Mapping[str, str]) -> str:
    return ", ".join(sorted(names[key] for key in keys if key is not None))


def _leaving(people: Iterable[Known], *, settled: Settled, source: str) -> tuple[Known, ...]:
    """Everybody of this source whom no line names; refused lines name as well."""
    named = {tie.known for _, tie in settled.accepted}
    return tuple(
        person
        for person in people
        if person.source == source
        and not person.has_left
        and person.id not in named
        and settled.refused_ids.isdisjoint({fold(person.id), fold(person.email)})
    )


def _new_grades(entries: Iterable[Entry], grades: Sequence[str]) -> tuple[str, ...]:
    there = {fold(name) for name in grades}
    new: dict[str, str] = {}
    for entry in entries:
        name = _text(entry.record.values.get(Field.GRADE))
        if name and fold(name) not in there:
            new.setdefault(fold(name), name)
    return tuple(new.values())


def _warnings(
    read: Mapping[Notice, tuple[int, ...]], settled: Settled, fields: frozenset[Field]
) -> Iterator[Caution]:
    refused = {refusal.line for refusal in settled.refused}
    found: dict[Notice, tuple[int, ...]] = {
        notice: tuple(line for line in lines if line not in refused)
        for notice, lines in (*read.items(), *settled.notices.items())
    }
    for notice, name in ((Notice.NO_GRADE, Field.GRADE), (Notice.NO_EMAIL, Field.EMAIL)):
        found[notice] = tuple(
            record.line
            for record, tie in settled.accepted
            if not record.values.get(name) and (name in fields or tie.known is None)
        )
    for notice in Notice:
        if lines := found.get(notice):
            yield Caution(notice=notice, lines=lines)
