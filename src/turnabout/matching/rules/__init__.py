"""What a run is asked with, and what is said about its pairs: plain values in and out."""

from turnabout.matching.rules._outside import OutsideRules, read_outside
from turnabout.matching.rules._spec import (
    PairIds,
    Spec,
    check_reason,
    has_few_hours,
    read_spec,
    with_choices,
)
from turnabout.matching.rules._words import (
    BARS,
    NOT_AVAILABLE,
    Facts,
    called,
    deeper_words,
    direction_words,
    gap_words,
    number,
    rule_words,
    sentence,
    shared_hours,
    unmatched_words,
)

__all__ = [
    "BARS",
    "NOT_AVAILABLE",
    "Facts",
    "OutsideRules",
    "PairIds",
    "Spec",
    "called",
    "check_reason",
    "deeper_words",
    "direction_words",
    "gap_words",
    "has_few_hours",
    "number",
    "read_outside",
    "read_spec",
    "rule_words",
    "sentence",
    "shared_hours",
    "unmatched_words",
    "with_choices",
]
