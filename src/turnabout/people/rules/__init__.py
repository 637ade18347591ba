"""What the directory knows about files, lines and grades, without a database."""

from turnabout.people.rules._grades import moved, order
from turnabout.people.rules._headers import NAMES, Column, is_private, is_second_header, key_of
from turnabout.people.rules._known import Known, Value
from turnabout.people.rules._line import LineMap, related
from turnabout.people.rules._mapping import Sieve, check_mapping, chosen, guess, sift
from turnabout.people.rules._plan import (
    GUARD_PERCENT,
    HERE,
    LINE,
    SOURCE,
    Difference,
    Entry,
    Plan,
    guard_stops,
    make_plan,
    percent,
)
from turnabout.people.rules._records import Line, Misfit, Record, Table
from turnabout.people.rules._refusals import (
    SHORT,
    Caution,
    Fault,
    Notice,
    Refusal,
    sentence,
    warning_words,
)
from turnabout.people.rules._text import fold

__all__ = [
    "GUARD_PERCENT",
    "HERE",
    "LINE",
    "NAMES",
    "SHORT",
    "SOURCE",
    "Caution",
    "Column",
    "Difference",
    "Entry",
    "Fault",
    "Known",
    "Line",
    "LineMap",
    "Misfit",
    "Notice",
    "Plan",
    "Record",
    "Refusal",
    "Sieve",
    "Table",
    "Value",
    "check_mapping",
    "chosen",
    "fold",
    "guard_stops",
    "guess",
    "is_private",
    "is_second_header",
    "key_of",
    "make_plan",
    "moved",
    "order",
    "percent",
    "related",
    "sentence",
    "sift",
    "warning_words",
]
