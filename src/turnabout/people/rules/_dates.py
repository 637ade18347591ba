"""Dates as HR systems write them."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

#: The first that reads most of a column is the column's; month first where both would read all.
FORMATS: Final = (
    "%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y", "%Y%m%d",
    "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%d-%b-%Y", "%d.%m.%y",
)  # fmt: skip
EARLIEST: Final = 1900
_TIME: Final = re.compile(r"[ T]\d{1,2}:\d\d.*$")


def date_in(text: str, form: str) -> dt.date | None:
    """Read one date, or give nothing; a time of day behind it does not matter."""
    try:
        moment = dt.datetime.strptime(_TIME.sub("", text), form)  # noqa: DTZ007 - only a day
    except ValueError:
        return None
    return moment.date() if moment.year >= EARLIEST else None


def any_date(text: str) -> dt.date | None:
    """Read a date in any of the formats."""
    for form in FORMATS:
        if (day := date_in(text, form)) is not None:
            return day
    return None


def format_of(values: Sequence[str]) -> str:
    """
    Give the format that reads most of a column.

    Examples
    --------
    >>> format_of(["01/02/2020", "31/12/2021"])
    '%d/%m/%Y'
    """
    different = sorted({value for value in values if value})[:2000]
    return max(
        FORMATS, key=lambda form: sum(date_in(value, form) is not None for value in different)
    )


def is_open_to_doubt(values: Sequence[str]) -> bool:
    """Tell whether month and day could be the other way round in every line."""
    slashed = {value for value in values if "/" in value}
    return bool(slashed) and all(
        date_in(value, "%m/%d/%Y") and date_in(value, "%d/%m/%Y") for value in slashed
    )
