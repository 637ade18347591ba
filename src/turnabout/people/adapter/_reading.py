"""CSV as HR systems write it."""

import csv
import io
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from turnabout.people import errors

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_LINES: Final = 50_000
MOST_COLUMNS: Final = 200
SEPARATORS: Final = ",;\t"
_SIGNATURES: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """
    A file as a table.

    ``lines`` are numbered as a text editor numbers them: a cell may go over several lines, and the
    first counts. Empty lines are left out.
    """

    headers: tuple[str, ...]
    lines: tuple[tuple[int, tuple[str, ...]], ...]


def read_sheet(content: bytes) -> Sheet:
    """
    Read a CSV file: UTF-8 or cp1252, separated by comma, semicolon or tab, one header row.

    Raises
    ------
    FileTooLarge
        Over 10 MB or 50,000 lines.
    NotACsvFile
        If the bytes are a workbook, a picture or no text.
    BrokenCsv
        If a quotation mark never closes.
    NoHeaderRow
        If there are no column names, or nobody below them.
    """
    text = _text(content)
    rows = _rows(text, _separator(text))
    if not rows or len(rows) == 1:
        raise errors.NoHeaderRow(
            _("There is nobody in this file. Put the names of the columns on the first line and"
              " one person on each line below.")
        )  # fmt: skip
    headers = tuple(cell.strip() for cell in rows[0][1])
    while headers and not headers[-1]:
        headers = headers[:-1]
    if len(headers) > MOST_COLUMNS:
        raise errors.FileTooLarge(
            _("This file has more than %(most)s columns. Leave out those that say nothing about"
              " grade, line or place.") % {"most": MOST_COLUMNS}
        )  # fmt: skip
    return Sheet(
        headers=headers,
        lines=tuple((number, _trimmed(cells, len(headers))) for number, cells in rows[1:]),
    )


def _text(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        raise errors.FileTooLarge(
            _("This file is larger than 10 MB. Split it, or leave out columns you do not need.")
        )
    if content.startswith(_SIGNATURES) or b"\0" in content:
        raise _not_text()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as wrong:
        raise _not_text() from wrong


def _not_text() -> errors.NotACsvFile:
    return errors.NotACsvFile(
        _("This is not a CSV file. In the spreadsheet choose “Save as”, “CSV UTF-8”, and bring"
          " that file.")
    )  # fmt: skip


def _separator(text: str) -> str:
    """Give what parts the first line into the most columns; of an endless line its beginning."""
    first = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    first = first[: csv.field_size_limit()]

    def parts(separator: str) -> int:
        return len(next(csv.reader([first], delimiter=separator), []))

    return max(SEPARATORS, key=parts)


def _rows(text: str, separator: str) -> list[tuple[int, tuple[str, ...]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, tuple[str, ...]]] = []
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((start, tuple(cells)))
            start = reader.line_num + 1
            if len(rows) > MOST_LINES + 1:
                raise errors.FileTooLarge(
                    _("This file has more than %(most)s people. Split it by source.")
                    % {"most": f"{MOST_LINES:,}"}
                )
    except csv.Error as wrong:
        raise errors.BrokenCsv(
            _("Line %(line)s cannot be read: a quotation mark opens and does not close, or a cell"
              " is far too long. Mend it there, then bring the file again.") % {"line": start}
        ) from wrong  # fmt: skip
    return rows


def _trimmed(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Drop empty cells behind the last column; a spreadsheet writes them without being asked."""
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    return cells
