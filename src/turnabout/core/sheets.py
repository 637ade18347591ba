"""CSV for a spreadsheet, which must not run what a cell says."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

#: What makes a spreadsheet take a cell for a formula, in both widths.
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
#: Tells a spreadsheet that a file is UTF-8; programs that read files do without.
MARK: Final = "\ufeff"


def safe_cell(text: str) -> str:
    """
    Give a cell that a spreadsheet shows instead of running.

    Examples
    --------
    >>> safe_cell("=1+1"), safe_cell("Ada")
    ("'=1+1", 'Ada')
    """
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def to_csv(headers: Sequence[str], rows: Iterable[Sequence[str]], *, mark: str = MARK) -> str:
    """Give a table as CSV, each cell safe; with ``mark=""`` for programs."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n" if mark else "\n")
    writer.writerow([safe_cell(cell) for cell in headers])
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return mark + target.getvalue()
