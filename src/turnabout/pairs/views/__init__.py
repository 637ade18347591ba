"""Pages of a pair, its mail buttons, and the table staff see."""

from turnabout.pairs.views._links import answer_link, confirm_link, hold_link
from turnabout.pairs.views._pair import (
    acknowledge,
    agreement,
    answer,
    orientation,
    pair,
    sign,
)
from turnabout.pairs.views._sessions import (
    confirm_session,
    hold_session,
    move_session,
    propose_session,
)
from turnabout.pairs.views._staff import cohort_pairs, export_pairs

__all__ = [
    "acknowledge",
    "agreement",
    "answer",
    "answer_link",
    "cohort_pairs",
    "confirm_link",
    "confirm_session",
    "export_pairs",
    "hold_link",
    "hold_session",
    "move_session",
    "orientation",
    "pair",
    "propose_session",
    "sign",
]
