"""A file comes in, is looked at, and is applied or discarded."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core import jobs
from turnabout.core.transitions import move
from turnabout.people import adapter, errors, queries, rules
from turnabout.people.choices import Field, ImportMode, ImportState
from turnabout.people.models import Import, Source
from turnabout.people.services._write import write_import

#: A file nobody decided about is forgotten.
KEPT: Final = dt.timedelta(days=7)


@transaction.atomic
def read_file(
    *,
    content: bytes,
    file_name: str,
    source: str,
    mode: ImportMode,
    by: User,
    now: dt.datetime,
) -> Import:
    """
    Read a file of people and say what it would change; nobody changes yet.

    Columns about identity, biography and roles are dropped and never stored.

    Parameters
    ----------
    source
        Where the file is from, as staff call it. Its mapping is kept for next time.

    Raises
    ------
    FileTooLarge, NotACsvFile, BrokenCsv, NoHeaderRow
        If the file is no list of people.
    """
    sheet = adapter.read_sheet(content)
    sieve = rules.sift(sheet.headers, sheet.lines, today=now.date())
    directory = queries.directory_now()
    table = _table(sheet, sieve, directory)
    headers = [sheet.headers[place] for place in sieve.kept]
    kept_source = _source(source)
    columns = rules.guess(headers, table.lines, saved=kept_source.mapping, grades=directory.grades)
    fields = [column.field for column in columns]
    if table.lines and rules.is_second_header(table.lines[0][1], fields):
        table = rules.Table(lines=table.lines[1:], misfits=table.misfits, width=table.width)
    found = Import.objects.create(
        source=kept_source,
        file_name=file_name[:200],
        mode=mode,
        state=ImportState.CHECKED,
        headers=headers,
        dropped=list(sieve.dropped),
        mapping=_pairs(columns),
        rows=_rows(table),
        outcome=_outcome(table, columns, directory, source=kept_source.name, mode=mode),
        by_id=by.pk,
        created_at=now,
    )
    audit.record(
        actor_id=by.pk,
        action="people.import_checked",
        target=found,
        at=now,
        data={"lines": found.outcome["read"], "dropped": len(sieve.dropped)},
    )
    return found


@transaction.atomic
def map_columns(*, found: Import, fields: Sequence[Field], mode: ImportMode) -> None:
    """
    Read the same lines with other columns, or as everybody instead of some.

    Raises
    ------
    MappingUnclear
        If the columns cannot tell people apart; nothing changes then.
    ImportSettled
        If the import was applied or discarded in the meantime.
    """
    columns = rules.chosen(queries.columns_of(found), fields)
    rules.check_mapping(columns)
    source = Source.objects.get(pk=found.source_id)
    outcome = _outcome(
        queries.table_of(found), columns, queries.directory_now(), source=source.name, mode=mode
    )
    move(
        Import.objects.filter(pk=found.pk, state=ImportState.CHECKED),
        mapping=_pairs(columns),
        mode=mode,
        outcome=outcome,
        refusal=_settled(),
    )


def apply_import(*, found: Import, by: User, now: dt.datetime, leaving: int | None = None) -> None:
    """
    Let the worker apply an import.

    Parameters
    ----------
    leaving
        How many leave, as somebody confirmed it; needed only where the guard stops.

    Raises
    ------
    MappingUnclear, NothingToApply
        If there is nothing that can be applied.
    TooManyLeave
        If the guard stops and nobody confirmed this very number.
    ImportSettled, ImportUnderWay
        If this import was settled in the meantime, or another one is being applied.
    """
    outcome = queries.outcome_of(found)
    rules.check_mapping(queries.columns_of(found))
    if not outcome.total:
        raise errors.NothingToApply(
            _("The directory says the same as this file already. Discard it.")
        )
    if outcome.guard_stops and leaving != outcome.leaving:
        raise errors.TooManyLeave(
            _("%(leaving)s of %(present)s people would leave. Confirm the number, or bring the"
              " file as “add and update”.")
            % {"leaving": outcome.leaving, "present": outcome.present}
        )  # fmt: skip
    try:
        with transaction.atomic():
            move(
                Import.objects.filter(pk=found.pk, state=ImportState.CHECKED),
                state=ImportState.APPLYING,
                refusal=_settled(),
            )
            audit.record(actor_id=by.pk, action="people.import_started", target=found, at=now)
            write_import.enqueue(import_id=found.pk)
    except IntegrityError as taken:
        raise errors.ImportUnderWay(
            _("Another import is being applied. Wait until it is done, then apply this one.")
        ) from taken


@transaction.atomic
def retry_import(*, found: Import, by: User, now: dt.datetime) -> None:
    """
    Let the worker go on with an import whose work broke off.

    Raises
    ------
    ImportSettled
        If it did not break off.
    """
    _check_broken(found)
    move(
        Import.objects.filter(pk=found.pk, state=ImportState.APPLYING),
        state=ImportState.APPLYING,
        refusal=_settled(),
    )
    audit.record(actor_id=by.pk, action="people.import_retried", target=found, at=now)
    write_import.enqueue(import_id=found.pk)


@transaction.atomic
def stop_import(*, found: Import, by: User, now: dt.datetime) -> None:
    """
    Let go of an import whose work broke off, so that others can be applied.

    What was written stays: every line is in the directory as a whole or not at all.

    Raises
    ------
    ImportSettled
        If it did not break off.
    """
    _check_broken(found)
    _forget(found, ImportState.APPLYING, to=ImportState.FAILED)
    audit.record(actor_id=by.pk, action="people.import_stopped", target=found, at=now)


@transaction.atomic
def discard_import(*, found: Import, by: User, now: dt.datetime) -> None:
    """
    Forget a file; its lines are deleted.

    Raises
    ------
    ImportSettled
        If it was applied or discarded in the meantime.
    """
    _forget(found, ImportState.CHECKED, to=ImportState.DISCARDED)
    audit.record(actor_id=by.pk, action="people.import_discarded", target=found, at=now)


@jobs.job(every=dt.timedelta(days=1))
def forget_files() -> None:
    """Discard files nobody decided about for a week: they hold people's data."""
    now = timezone.now()
    old = Import.objects.filter(state=ImportState.CHECKED, created_at__lt=now - KEPT)
    for found in old.defer("rows"):
        with transaction.atomic():
            _forget(found, ImportState.CHECKED, to=ImportState.DISCARDED)
            audit.record(actor_id=None, action="people.import_discarded", target=found, at=now)


def _check_broken(found: Import) -> None:
    progress = jobs.progress(queries.progress_key(found))
    if progress is None or progress.state != "failed":
        raise _settled()


def _forget(found: Import, state: ImportState, *, to: ImportState) -> None:
    move(
        Import.objects.filter(pk=found.pk, state=state),
        state=to,
        rows={},
        outcome=queries.counts_only(found),
        refusal=_settled(),
    )


def _table(sheet: adapter.Sheet, sieve: rules.Sieve, directory: queries.Directory) -> rules.Table:
    """Leave dropped columns behind, and lines whose columns cannot be told apart."""
    width = len(sheet.headers)
    known = {rules.fold(word) for person in directory.people for word in (person.id, person.email)}
    known.discard("")
    return rules.Table(
        lines=tuple(
            (line, tuple(cells[place] for place in sieve.kept))
            for line, cells in sheet.lines
            if len(cells) == width
        ),
        misfits=tuple(
            rules.Misfit(line=line, cells=len(cells), ids=tuple(_known_words(cells, known)))
            for line, cells in sheet.lines
            if len(cells) != width
        ),
        width=width,
    )


def _known_words(cells: Sequence[str], known: set[str]) -> Iterator[str]:
    return (word for cell in cells if (word := rules.fold(cell)) in known)


def _outcome(
    table: rules.Table,
    columns: Sequence[rules.Column],
    directory: queries.Directory,
    *,
    source: str,
    mode: ImportMode,
) -> dict[str, Any]:
    plan = rules.make_plan(
        table,
        [column.field for column in columns],
        known=directory.people,
        grades=directory.grades,
        source=source,
        mode=mode,
    )
    return queries.to_json(plan, directory.grades)


def _source(name: str) -> Source:
    source, _is_new = Source.objects.get_or_create(name=" ".join(name.split())[:80])
    return source


def _pairs(columns: Sequence[rules.Column]) -> list[list[str]]:
    return [[column.field.value, column.by.value] for column in columns]


def _rows(table: rules.Table) -> dict[str, Any]:
    return {
        "lines": [[line, list(cells)] for line, cells in table.lines],
        "misfits": [[misfit.line, misfit.cells, list(misfit.ids)] for misfit in table.misfits],
        "width": table.width,
    }


def _settled() -> errors.ImportSettled:
    return errors.ImportSettled(
        _("This import was applied or discarded in the meantime. Look at it again.")
    )
