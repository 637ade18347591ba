"""Imports, one and all."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from turnabout.people import rules
from turnabout.people.choices import Field, ImportState, MappedBy
from turnabout.people.models import Import, Source

PROGRESS: Final = "people.import:{import_id}"


@dataclass(frozen=True, kw_only=True)
class MappedColumn:
    """A column of the file on the page: its name, its field, and what the first person says."""

    place: int
    header: str
    field: str
    by: str
    example: str


@dataclass(frozen=True, kw_only=True)
class ImportRow:
    """An import in the list."""

    public_id: str
    file_name: str
    source: str
    state: str
    state_words: str
    created_at: dt.datetime
    applied_at: dt.datetime | None
    new: int
    changed: int
    leaving: int
    refused: int


def columns_of(found: Import) -> tuple[rules.Column, ...]:
    """Give the columns that came in, with the field of each; no query."""
    return tuple(
        rules.Column(header=header, field=Field(name), by=MappedBy(by))
        for header, (name, by) in zip(found.headers, found.mapping, strict=True)
    )


def table_of(found: Import) -> rules.Table:
    """Give the cells that came in; no query unless ``rows`` was deferred."""
    return rules.Table(
        lines=tuple((line, cells) for line, cells in found.rows.get("lines", ())),
        misfits=tuple(
            rules.Misfit(line=line, cells=cells, ids=tuple(ids))
            for line, cells, ids in found.rows.get("misfits", ())
        ),
        width=found.rows.get("width", 0),
    )


def mapped_columns(found: Import) -> tuple[MappedColumn, ...]:
    """Give the columns for the page, with an example from the first line."""
    lines: Sequence[tuple[int, Sequence[str]]] = found.rows.get("lines", ())
    first = lines[0][1] if lines else ()
    return tuple(
        MappedColumn(
            place=place,
            header=column.header or _("Column %(number)s") % {"number": place + 1},
            field=column.field.value,
            by=str(column.by.label),
            example=first[place] if place < len(first) else "",
        )
        for place, column in enumerate(columns_of(found))
    )


def progress_key(found: Import) -> str:
    """Give the key of an import's progress."""
    return PROGRESS.format(import_id=found.pk)


def import_rows(imports: Sequence[Import]) -> tuple[ImportRow, ...]:
    """Give imports as rows; no query if their sources were selected."""
    return tuple(
        ImportRow(
            public_id=found.public_id,
            file_name=found.file_name,
            source=found.source.name,
            state=found.state,
            state_words=str(ImportState(found.state).label),
            created_at=found.created_at,
            applied_at=found.applied_at,
            new=found.outcome.get("new", 0),
            changed=found.outcome.get("changed", 0),
            leaving=found.outcome.get("leaving", 0),
            refused=found.outcome.get("refused", 0),
        )
        for found in imports
    )


def source_names() -> tuple[str, ...]:
    """Give the names of all sources. One query."""
    return tuple(Source.objects.order_by("name").values_list("name", flat=True))
