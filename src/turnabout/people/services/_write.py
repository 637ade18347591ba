"""The worker's part of an import: short transactions, safe to run again at any point."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.audit import services as audit
from turnabout.core import jobs
from turnabout.core.transitions import move
from turnabout.people import errors, queries, rules
from turnabout.people.choices import TEXTS, Field, ImportMode, ImportState
from turnabout.people.models import Grade, Import, Influence, Person, Source

T = TypeVar("T")

CHUNK: Final = 500
#: Columns of a person that a file may hold as they stand.
_PLAIN: Final = frozenset({Field.TIME_ZONE, Field.HIRED_ON, *TEXTS})


@jobs.job(retries=3, backoff=5, progress=queries.PROGRESS)
def write_import(*, import_id: int) -> None:
    """
    Bring an import into the directory.

    It compares the file with the directory as it is now and writes what differs, a few hundred
    people a transaction; so it can be stopped at any point and run again. If more people would
    leave than somebody agreed to, nothing is written and the import waits for another look.
    """
    found = Import.objects.select_related("source").get(pk=import_id)
    if found.state != ImportState.APPLYING:
        return  # an earlier run brought it to its end
    now = timezone.now()
    directory = queries.directory_now()
    columns = queries.columns_of(found)
    plan = rules.make_plan(
        queries.table_of(found),
        [column.field for column in columns],
        known=directory.people,
        grades=directory.grades,
        source=found.source.name,
        mode=ImportMode(found.mode),
    )
    if len(plan.leaving) > found.outcome["leaving"]:
        _look_again(found, plan, directory, now=now)
        return
    _Writer(found, plan, directory).write(now.date())
    _finish(found, columns, now=now)


class _Writer:
    """One run over a plan."""

    def __init__(self, found: Import, plan: rules.Plan, directory: queries.Directory) -> None:
        self.plan, self.directory = plan, directory
        self.source_id = found.source_id
        self.key = queries.progress_key(found)
        self.rows = dict(directory.rows)
        self.grades: dict[str, int] = {}
        self.tied = [entry for entry in (*plan.new, *plan.changed) if _has_ties(entry)]
        self.done = 0
        self.total = len(plan.new) + len(plan.changed) + len(self.tied) + len(plan.leaving)

    def write(self, today: dt.date) -> None:
        self.report(0)
        self.add_grades()
        self.free_emails()
        for entries in chunks(self.plan.new):
            self.create(entries)
            self.report(len(entries))
        for entries in chunks(self.plan.changed):
            self.update(entries)
            self.report(len(entries))
        for entries in chunks(self.tied):
            self.tie(entries)
            self.report(len(entries))
        for leavers in chunks(self.plan.leaving):
            self.leave(leavers, today)
            self.report(len(leavers))

    def report(self, more: int) -> None:
        self.done += more
        jobs.report(self.key, done=self.done, total=self.total)

    @transaction.atomic
    def add_grades(self) -> None:
        """Create new grades, and number all in their order."""
        names = rules.order(self.directory.grades, self.plan.grades)
        there = set(self.directory.grades)
        new = [Grade(name=name, position=0) for name in names if name not in there]
        if new:
            Grade.objects.bulk_create(new)
            grades = {grade.name: grade for grade in Grade.objects.all()}
            for position, name in enumerate(names):
                grades[name].position = position
            Grade.objects.bulk_update(grades.values(), ["position"])
        self.grades = {
            rules.fold(name): row for name, row in Grade.objects.values_list("name", "pk")
        }

    @transaction.atomic
    def free_emails(self) -> None:
        """Take back e-mails that this file gives to somebody else, so that two can swap."""
        given = [entry.record.email for entry in (*self.plan.new, *self.plan.changed)]
        moving = {
            rules.fold(known.email)
            for known in self.directory.people
            if known.email
        } & {email for email in given if email}  # fmt: skip
        keeping = {
            entry.record.email
            for entry in self.plan.changed
            if not any(shift.field == Field.EMAIL for shift in entry.differences)
        }
        for emails in chunks(sorted(moving - keeping)):
            Person.objects.filter(email__in=emails).update(email=None)

    @transaction.atomic
    def create(self, entries: Sequence[rules.Entry]) -> None:
        people = [self.filled(Person(line_is_unknown=True), entry) for entry in entries]
        for person in Person.objects.bulk_create(people):
            self.rows[person.employee_id] = person.pk

    @transaction.atomic
    def update(self, entries: Sequence[rules.Entry]) -> None:
        rows = {entry.tie.key: self.rows[entry.tie.key] for entry in entries}
        people = Person.objects.in_bulk(rows.values())
        changed = [self.filled(people[rows[entry.tie.key]], entry) for entry in entries]
        fields = {"employee_id", "name", "source", "left_on", *_columns(entries)}
        Person.objects.bulk_update(changed, sorted(fields))

    @transaction.atomic
    def tie(self, entries: Sequence[rules.Entry]) -> None:
        """Write managers and links, once everybody they may name is there."""
        rows = [self.rows[entry.tie.key] for entry in entries]
        people = Person.objects.in_bulk(rows)
        links: list[Influence] = []
        for entry, row in zip(entries, rows, strict=True):
            person, tie = people[row], entry.tie
            if tie.has_manager_column:
                person.manager_id = self.rows[tie.manager] if tie.manager else None
            if tie.line_is_unknown is not None:
                person.line_is_unknown = tie.line_is_unknown
            links += [
                Influence(holder_id=self.rows[holder], person_id=row, kind=kind)
                for kind, holders in tie.links.items()
                for holder in sorted(holders)
            ]
        Person.objects.bulk_update(list(people.values()), ["manager", "line_is_unknown"])
        kinds = {kind for entry in entries for kind in entry.tie.links}
        Influence.objects.filter(person__in=rows, kind__in=kinds).delete()
        Influence.objects.bulk_create(links)

    @transaction.atomic
    def leave(self, leavers: Sequence[rules.Known], today: dt.date) -> None:
        rows = [self.rows[known.id] for known in leavers]
        Person.objects.filter(pk__in=rows, left_on=None).update(left_on=today)

    def filled(self, person: Person, entry: rules.Entry) -> Person:
        """Write what a line says about the person alone."""
        record = entry.record
        if record.has_employee_id or entry.is_new:
            person.employee_id = record.id
        person.name = record.name
        person.source_id = self.source_id
        person.left_on = None
        for name, value in record.values.items():
            if name == Field.GRADE:
                person.grade_id = self.grades[rules.fold(str(value))] if value else None
            elif name == Field.EMAIL:
                person.email = record.email
            else:
                setattr(person, name, value)
        return person


def chunks(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """Part rows into what one short transaction writes."""
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def _has_ties(entry: rules.Entry) -> bool:
    """Tell whether managers or links have to be written for a line."""
    if entry.is_new:
        return entry.tie.line_is_unknown is not True or bool(entry.tie.links)
    names = {rules.LINE, Field.MANAGER, *entry.tie.links}
    return any(shift.field in names for shift in entry.differences)


def _columns(entries: Sequence[rules.Entry]) -> set[str]:
    """Give the columns of a person that differ in any of these lines."""
    names = {shift.field for entry in entries for shift in entry.differences}
    return names & {*_PLAIN, Field.EMAIL, Field.GRADE}


@transaction.atomic
def _look_again(
    found: Import, plan: rules.Plan, directory: queries.Directory, *, now: dt.datetime
) -> None:
    move(
        Import.objects.filter(pk=found.pk, state=ImportState.APPLYING),
        state=ImportState.CHECKED,
        outcome=queries.to_json(plan, directory.grades),
        refusal=_over(),
    )
    audit.record(
        actor_id=found.by_id,
        action="people.import_returned",
        target=found,
        at=now,
        data={"leaving": len(plan.leaving)},
    )


@transaction.atomic
def _finish(found: Import, columns: Sequence[rules.Column], *, now: dt.datetime) -> None:
    move(
        Import.objects.filter(pk=found.pk, state=ImportState.APPLYING),
        state=ImportState.APPLIED,
        applied_at=now,
        rows={},
        outcome=queries.counts_only(found),
        refusal=_over(),
    )
    mapping = {rules.key_of(column.header): column.field.value for column in columns}
    kept = Source.objects.get(pk=found.source_id)
    Source.objects.filter(pk=kept.pk).update(mapping={**kept.mapping, **mapping})
    audit.record(
        actor_id=found.by_id,
        action="people.imported",
        target=found,
        at=now,
        data={name: found.outcome[name] for name in ("new", "changed", "leaving", "refused")},
    )


def _over() -> errors.ImportSettled:
    return errors.ImportSettled(_("This import was brought to its end in the meantime."))
