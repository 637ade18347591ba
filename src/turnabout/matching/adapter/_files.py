"""Files of ``turnabout match``: two lists of people, rules, and names of columns."""

import csv
import datetime as dt
import io
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.utils.translation import gettext as _

from turnabout.matching import errors
from turnabout.people import rules as people
from turnabout.people.choices import Field

MOST_BYTES: Final = 10 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Listed:
    """
    The people of one file: rows by column, columns about identity and biography gone.

    ``columns`` finds a column's place by every name it goes by; ``dropped`` are the headers of
    columns nobody read.
    """

    file_name: str
    headers: tuple[str, ...]
    columns: Mapping[str, int]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    dropped: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Tell whether there is a column of that name."""
        return name.casefold() in self.columns

    def column(self, name: str) -> tuple[str, ...]:
        """
        Give a column by its header, its meaning such as ``grade``, or its name in the map.

        Raises
        ------
        BadInput
            If there is none, or it was dropped.
        """
        if not self.has(name):
            raise errors.BadInput(self._missing(name))
        place = self.columns[name.casefold()]
        return tuple(cells[place] for _line, cells in self.rows)

    def _missing(self, name: str) -> str:
        values = {"file": self.file_name, "name": name, "headers": ", ".join(self.headers)}
        if name.casefold() in {header.casefold() for header in self.dropped}:
            return (
                _(
                    "%(file)s: “%(name)s” speaks of identity or biography. Such columns are dropped"
                    " unread and cannot be used."
                )
                % values
            )
        return (
            _("%(file)s has no column “%(name)s”. It has: %(headers)s. Name one of them by --map.")
            % values
        )


def read_people(
    path: Path, *, names: Mapping[str, str], grades: Sequence[str], today: dt.date
) -> Listed:
    """
    Read a CSV of people; columns about identity and biography are dropped by the import's rules.

    Parameters
    ----------
    names
        Header → what it is: a field of the import such as ``grade``, or a name of one's own.
    grades
        Lowest to highest; a column made of them is the grade, whatever its name.

    Raises
    ------
    BadInput
        If the file cannot be read, or a line has another number of cells.
    """
    lines = _lines(path)
    headers = tuple(cell.strip() for cell in lines[0][1])
    for line, cells in lines[1:]:
        if len(cells) != len(headers):
            raise errors.BadInput(
                _("%(file)s, line %(line)d: expected %(cells)d cells, got %(found)d.")
                % {
                    "file": path.name,
                    "line": line,
                    "cells": len(headers),
                    "found": len(cells),
                }
            )
    sieve = people.sift(headers, lines[1:], today=today)
    rows = tuple(
        (line, tuple(cells[place].strip() for place in sieve.kept)) for line, cells in lines[1:]
    )
    kept = tuple(headers[place] for place in sieve.kept)
    guessed = people.guess(kept, rows, saved={}, grades=grades)
    columns = {column.header.casefold(): place for place, column in enumerate(guessed)}
    for place, column in enumerate(guessed):
        if column.field != Field.LEAVE_OUT:
            columns.setdefault(column.field.value, place)
    for header, name in names.items():
        if header.casefold() in columns:
            columns[name.casefold()] = columns[header.casefold()]
    return Listed(
        file_name=path.name, headers=kept, columns=columns, rows=rows, dropped=sieve.dropped
    )


def read_toml(path: Path) -> Mapping[str, Any]:
    """
    Read a TOML file.

    Raises
    ------
    BadInput
        If there is none, or it is no TOML.
    """
    try:
        return tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as fault:
        raise errors.BadInput(f"{path.name}: {fault}") from fault


def read_names(path: Path | None) -> dict[str, str]:
    """
    Read the file of ``--map``: a table ``[columns]`` of header = name.

    Raises
    ------
    BadInput
        If it holds anything else.
    """
    if path is None:
        return {}
    found = read_toml(path)
    names = found.get("columns", {})
    if set(found) - {"columns"} or not isinstance(names, dict):
        raise errors.BadInput(
            _("%(file)s: expected a table [columns] and nothing else.") % {"file": path.name}
        )
    strange = [header for header, name in names.items() if not isinstance(name, str)]
    if strange:
        raise errors.BadInput(
            _("%(file)s: expected a name for “%(header)s”.")
            % {"file": path.name, "header": strange[0]}
        )
    return dict(names)


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    text = _text(path)
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(",;\t", key=lambda one: len(next(csv.reader([first], delimiter=one), [])))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        lines = [(reader.line_num, cells) for cells in reader if any(map(str.strip, cells))]
    except csv.Error as fault:
        raise errors.BadInput(
            _("%(file)s, line %(line)d cannot be read: %(fault)s.")
            % {"file": path.name, "line": reader.line_num, "fault": fault}
        ) from fault
    if len(lines) < 2:
        raise errors.BadInput(
            _("%(file)s holds nobody: one line of column names is needed, and one for each person.")
            % {"file": path.name}
        )
    return lines


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise errors.BadInput(
            _("%(file)s cannot be read: %(fault)s.") % {"file": path, "fault": fault.strerror}
        ) from fault
    if len(content) > MOST_BYTES or b"\0" in content:
        raise errors.BadInput(_("%(file)s is no text file of at most 10 MB.") % {"file": path.name})
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
