"""What a column is, told by its values: identity and biography come in under any name."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Final

from turnabout.people.choices import TEXTS
from turnabout.people.rules import _dates, _headers

#: Values that only columns about identity, or about roles in a program, are made of.
TELLING: Final = frozenset(
    """
    male female man woman men women nonbinary transgender cisgender genderfluid genderqueer
    agender intersex mr mrs ms miss mx sir madam herr frau
    heterosexual straight gay lesbian bisexual pansexual asexual queer bisexualorpansexual
    gayorlesbian heterosexualorstraight
    white black asian hispanic latino latina latinx caucasian mixed blackorafricanamerican
    americanindian pacificislander twoormoreraces
    christian muslim jewish hindu buddhist sikh atheist agnostic noreligion
    disabled notdisabled nondisabled ablebodied
    single married divorced widowed separated cohabiting civilpartnership
    babyboomer babyboomers boomer boomers millennial millennials generationx generationy
    generationz generationalpha genx geny genz
    mentor mentee both
    """.split()  # noqa: SIM905 - a list a person can read
)
#: Letters that tell where both of the first two occur.
LETTERS: Final = frozenset("mfxd")
#: Values that say nothing, beside which the others decide.
SILENT: Final = frozenset(
    {"", "na", "none", "unknown", "other", "yes", "no", "y", "n", "prefernottosay", "undisclosed",
     "notdisclosed", "notspecified", "prefernottodisclose"}
)  # fmt: skip
SHARE: Final = 0.8
PROSE_CHARACTERS: Final = 120
YEARS_TO_BE_A_BIRTH: Final = 15


def is_telling(header: str, values: Sequence[str], *, today: dt.date) -> bool:
    """
    Tell whether a column's values speak of identity or tell a life.

    A vocabulary is looked for in free text, since people may be called White and grades M; prose,
    dates of birth and birth years only where the name says nothing: a hire date may be old as well.
    """
    filled = [value for value in values if _headers.key_of(value) not in SILENT]
    if not filled:
        return False
    known = _headers.field_of(header)
    if known in {None, *TEXTS} and _is_vocabulary(filled):
        return True
    return known is None and (_is_prose(filled) or _are_births(filled, today))


def _is_vocabulary(values: Sequence[str]) -> bool:
    words = [[_headers.key_of(part) for part in re.split(r"[;,/|]", value)] for value in values]
    said = {word for part in words for word in part}
    telling = TELLING | LETTERS if said >= {"m", "f"} else TELLING
    return sum(telling.issuperset(part) for part in words) >= SHARE * len(values)


def _is_prose(values: Sequence[str]) -> bool:
    return sum(map(len, values)) >= PROSE_CHARACTERS * len(values)


def _are_births(values: Iterable[str], today: dt.date) -> bool:
    """Dates or years that all lie where births of working people lie."""
    years = [_year(value) for value in values]
    found = [year for year in years if year is not None]
    if len(found) < SHARE * len(years):
        return False
    return all(1920 <= year <= today.year - YEARS_TO_BE_A_BIRTH for year in found)


def _year(value: str) -> int | None:
    if re.fullmatch(r"(19|20)\d\d", value):
        return int(value)
    day = _dates.any_date(value) or _dates.any_date(value, _dates.DAY_FIRST)
    return day.year if day else None
