"""Dates as HR systems write them."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

#: Dates that can be read in one way only.
FORMATS: Final = (
    "%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%d-%m-%Y", "%Y%m%d", "%d %b %Y", "%d %B %Y", "%b %d, %Y",
    "%B %d, %Y", "%d-%b-%Y", "%d.%m.%y",
)  # fmt: skip
#: Which of the two a column means is told by its dates; month first where both would read all.
MONTH_FIRST: Final = "%m/%d/%Y"
DAY_FIRST: Final = "%d/%m/%Y"
EARLIEST: Final = 1900
_TIME: Final = re.compile(r"[ T]\d{1,2}:\d\d.*$")


def date_in(text: str, form: str) -> dt.date | None:
    """Read one date, or give nothing; a time of day behind it does not matter."""
    try:
        moment = dt.datetime.strptime(_TIME.sub("", text), form)  # noqa: DTZ007 - only a day
    except ValueError:
        return None
    return moment.date() if moment.year >= EARLIEST else None


def any_date(text: str, slashed: str = MONTH_FIRST) -> dt.date | None:
    """Read a date; ``slashed`` says how 02/03/2024 is meant."""
    for form in (slashed, *FORMATS) if "/" in text else FORMATS:
        if (day := date_in(text, form)) is not None:
            return day
    return None


def slashed_format(values: Sequence[str]) -> str:
    """
    Give the format that reads most of a column's dates with slashes.

    Examples
    --------
    >>> slashed_format(["01/02/2020", "31/12/2021"])
    '%d/%m/%Y'
    """
    different = sorted({value for value in values if "/" in value})[:2000]

    def reads(form: str) -> int:
        return sum(date_in(value, form) is not None for value in different)

    return max((MONTH_FIRST, DAY_FIRST), key=reads)


def is_open_to_doubt(values: Sequence[str]) -> bool:
    """Tell whether month and day could be the other way round in every line with slashes."""
    slashed = {value for value in values if "/" in value}
    return bool(slashed) and all(
        date_in(value, MONTH_FIRST) and date_in(value, DAY_FIRST) for value in slashed
    )
