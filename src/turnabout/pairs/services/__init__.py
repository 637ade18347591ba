"""Use cases of pairs and their sessions."""

from turnabout.pairs.services._agreement import (
    finish_orientation,
    sign_agreement,
    write_agreement,
)
from turnabout.pairs.services._exports import export_table
from turnabout.pairs.services._forgetting import forget_after_end
from turnabout.pairs.services._held import hold_by_link, hold_session, remind_held
from turnabout.pairs.services._mailing import ANSWER, CONFIRM, HELD
from turnabout.pairs.services._proposals import (
    NewPair,
    acknowledge,
    answer,
    answer_by_link,
    preview_mails,
    settle_expired,
    start_pairs,
)
from turnabout.pairs.services._sessions import (
    confirm_by_link,
    confirm_session,
    propose_move,
    propose_session,
)

__all__ = [
    "ANSWER",
    "CONFIRM",
    "HELD",
    "NewPair",
    "acknowledge",
    "answer",
    "answer_by_link",
    "confirm_by_link",
    "confirm_session",
    "export_table",
    "finish_orientation",
    "forget_after_end",
    "hold_by_link",
    "hold_session",
    "preview_mails",
    "propose_move",
    "propose_session",
    "remind_held",
    "settle_expired",
    "sign_agreement",
    "start_pairs",
    "write_agreement",
]
