"""Which columns come in, as which field."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from turnabout.people import errors
from turnabout.people.choices import Field, MappedBy
from turnabout.people.rules import _headers, _private
from turnabout.people.rules._headers import Column
from turnabout.people.rules._text import clean, fold

SAMPLE = 500
SHARE = 0.8


@dataclass(frozen=True, kw_only=True)
class Sieve:
    """Which columns may come in, by place, and the names of those that may not."""

    kept: tuple[int, ...]
    dropped: tuple[str, ...]


def sift(
    headers: Sequence[str], lines: Sequence[tuple[int, Sequence[str]]], *, today: dt.date
) -> Sieve:
    """Part columns about identity, biography and roles from the others."""
    sample = [cells for _, cells in lines[:SAMPLE]]
    kept, dropped = [], []
    for place, header in enumerate(headers):
        values = [clean(cells[place]) for cells in sample if place < len(cells)]
        if _headers.is_private(header) or _private.is_telling(header, values, today=today):
            dropped.append(header or _("Column %(number)s") % {"number": place + 1})
        else:
            kept.append(place)
    return Sieve(kept=tuple(kept), dropped=tuple(dropped))


def guess(
    headers: Sequence[str],
    lines: Sequence[tuple[int, Sequence[str]]],
    *,
    saved: Mapping[str, str],
    grades: Sequence[str],
) -> tuple[Column, ...]:
    """Give each column its field: as last time, by its name, else by its values."""
    columns = list(_headers.columns(headers, saved))
    for name, has in (
        (Field.EMAIL, lambda value: "@" in value),
        (Field.GRADE, {fold(grade) for grade in grades}.__contains__),
    ):
        if any(column.field == name for column in columns):
            continue
        for place, column in enumerate(columns):
            if column.by == MappedBy.NOBODY and _mostly(has, _values(lines, place)):
                columns[place] = replace(column, field=name, by=MappedBy.VALUES)
                break
    return tuple(columns)


def chosen(columns: Sequence[Column], fields: Sequence[Field]) -> tuple[Column, ...]:
    """Give the columns the fields that somebody chose."""
    return tuple(
        column if column.field == name else replace(column, field=name, by=MappedBy.YOU)
        for column, name in zip(columns, fields, strict=True)
    )


def check_mapping(columns: Sequence[Column]) -> None:
    """
    Refuse a mapping that cannot tell people apart.

    Raises
    ------
    MappingUnclear
        If two columns have one field, or nothing says who somebody is.
    """
    fields = [column.field for column in columns if column.field != Field.LEAVE_OUT]
    for name, count in Counter(fields).items():
        if count > 1:
            raise errors.MappingUnclear(
                _("%(count)s columns are mapped to “%(field)s”. Choose one, leave out the others.")
                % {"count": count, "field": name.label}
            )
    if not {Field.EMPLOYEE_ID, Field.EMAIL} & set(fields):
        raise errors.MappingUnclear(
            _("No column holds an employee id or an e-mail. Map one of them, so that people can be"
              " told apart.")
        )  # fmt: skip
    if not {Field.NAME, Field.LAST_NAME} & set(fields):
        raise errors.MappingUnclear(
            _("No column holds a name. Map “Name”, or “First name” and “Last name”.")
        )


def _values(lines: Sequence[tuple[int, Sequence[str]]], place: int) -> list[str]:
    return [fold(clean(cells[place])) for _, cells in lines[:SAMPLE] if place < len(cells)]


def _mostly(has: Callable[[str], bool], values: Sequence[str]) -> bool:
    filled = [value for value in values if value]
    return bool(filled) and sum(map(has, filled)) >= SHARE * len(filled)
