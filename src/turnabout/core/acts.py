"""The one next act that home shows."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class NextAct:
    """
    Something a person can do now.

    ``rank`` orders acts, the lowest first: 10 answer a proposed pair, 20 what a session needs,
    30 orientation and agreement, 40 enroll, 60 staff work, 80 set-up. ``side`` is ``mentor``,
    ``mentee`` or empty. All texts are translated and name the direction where there is one.
    """

    rank: int
    title: str
    reason: str
    label: str
    url: str
    side: str = ""
    side_words: str = ""
    due_at: dt.datetime | None = None
