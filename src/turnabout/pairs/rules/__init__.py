"""What pairs and their sessions may do: plain values in, a refusal or a value out."""

from turnabout.pairs.rules._pairing import (
    ANSWER_DAYS,
    answer_by,
    check_can_answer,
    check_can_sign,
    fit_words,
    gap_words,
    missing_words,
    other_side,
    outcome,
    turn_words,
    warning_words,
    what_is_missing,
)
from turnabout.pairs.rules._sessions import (
    LENGTHS,
    check_can_confirm,
    check_can_hold,
    check_in_future,
    check_is_open,
    is_over,
    local_moment,
    whole_minute,
)
from turnabout.pairs.rules._slots import Week, suggested_slots

__all__ = [
    "ANSWER_DAYS",
    "LENGTHS",
    "Week",
    "answer_by",
    "check_can_answer",
    "check_can_confirm",
    "check_can_hold",
    "check_can_sign",
    "check_in_future",
    "check_is_open",
    "fit_words",
    "gap_words",
    "is_over",
    "local_moment",
    "missing_words",
    "other_side",
    "outcome",
    "suggested_slots",
    "turn_words",
    "warning_words",
    "what_is_missing",
    "whole_minute",
]
