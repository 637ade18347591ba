"""
Who may see a pair: the two people in it, and nobody else.

Managers see that a pair exists in the table of the cohort; the page of a pair answers them as if it
did not exist.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from django.http import Http404

from turnabout.accounts.models import User
from turnabout.notifications import services as notifications
from turnabout.pairs import queries
from turnabout.pairs.models import Pair, Session
from turnabout.programs import access as programs
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort

Act = Literal["view", "answer", "agree", "book", "move", "hold"]

BOTH: Final = frozenset({Side.MENTOR, Side.MENTEE})

#: Which side may do what; a delegate of the mentee will stand here with "book" and "move".
ALLOWED: Final[Mapping[Act, frozenset[Side]]] = {
    "view": BOTH,
    "answer": BOTH,
    "agree": BOTH,
    "book": BOTH,
    "move": BOTH,
    "hold": BOTH,
}


@dataclass(frozen=True)
class Seat:
    """A pair, and on which side the reader is."""

    pair: Pair
    side: Side


@dataclass(frozen=True)
class SessionSeat:
    """
    A session, its pair, and on which side the reader is.

    ``is_current`` is false for a button about a date that is no longer on the table.
    """

    session: Session
    side: Side
    is_current: bool = True

    @property
    def pair(self) -> Pair:
        return self.session.pair


def get_pair(user: User, public_id: str, *, to: Act = "view") -> Seat:
    """
    Give a pair to one of the two people in it; one query.

    Raises
    ------
    Http404
        For everybody else, managers too.
    """
    try:
        pair = queries.pairs_of(user).get(public_id=public_id)
    except Pair.DoesNotExist as missing:
        raise Http404 from missing
    return Seat(pair, _allowed(queries.side_of(pair, user), to))


def get_session(user: User, public_id: str, *, to: Act = "view") -> SessionSeat:
    """
    Give a session to one of the two people in it; one query.

    Raises
    ------
    Http404
        For everybody else, managers too.
    """
    try:
        session = queries.sessions_of(user).get(public_id=public_id)
    except Session.DoesNotExist as missing:
        raise Http404 from missing
    return SessionSeat(session, _allowed(queries.side_of(session.pair, user), to))


def get_cohort(user: User, public_id: str, *, to: Literal["view"] = "view") -> Cohort:
    """Give a cohort to those who may see its pairs in a table: managers and reviewers."""
    return programs.get_cohort(user, public_id, to=to)


def get_pair_by_link(token: str, *, act: str, now: dt.datetime) -> Seat:
    """
    Give what a mail's button is about; the link is not used up.

    Raises
    ------
    LinkGone
        If the link does nothing any more.
    """
    link = notifications.peek_link(token, act=act, now=now)
    pair = queries.pairs_with_people().get(public_id=link.subject_id)
    return Seat(pair, queries.side_of_person(pair, link.person_id))


def get_session_by_link(token: str, *, act: str, now: dt.datetime) -> SessionSeat:
    """
    Give the session a mail's button is about; the link is not used up.

    Raises
    ------
    LinkGone
        If the link does nothing any more.
    """
    link = notifications.peek_link(token, act=act, now=now)
    public_id, _dot, sequence = link.subject_id.partition(".")
    session = queries.sessions_with_people().get(public_id=public_id)
    return SessionSeat(
        session,
        queries.side_of_person(session.pair, link.person_id),
        is_current=sequence in {"", str(session.sequence)},
    )


def _allowed(side: Side, to: Act) -> Side:
    if side not in ALLOWED[to]:
        raise Http404
    return side
