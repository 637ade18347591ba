"""Files that leave: rows of text no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable
from typing import Final

from django.utils.translation import gettext as _

from turnabout.pairs.queries import StaffRow

#: What a spreadsheet runs when a cell begins with it.
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def table_csv(rows: Iterable[StaffRow]) -> str:
    """Give the table of pairs as CSV, with a header in the reader's language."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(
        [
            _("Mentor"),
            _("Mentee"),
            _("State"),
            _("Sessions held"),
            _("Sessions planned"),
            _("Agreement signed"),
            _("Last moved by"),
        ]
    )
    for row in rows:
        writer.writerow(
            [
                plain(row.mentor_name),
                plain(row.mentee_name),
                row.state_words,
                row.held,
                row.planned,
                _("yes") if row.is_signed else _("no"),
                row.last_moved_by,
            ]
        )
    return file.getvalue()


def plain(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run."""
    return f"'{text}" if text.startswith(FORMULA) else text
