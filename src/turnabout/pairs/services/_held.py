"""After a session: log that it took place, and ask when nobody did."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.pairs import errors, notices, queries, rules
from turnabout.pairs.choices import EventKind, SessionState
from turnabout.pairs.models import Session
from turnabout.pairs.services import _mailing, _sessions
from turnabout.programs.choices import Side


@transaction.atomic
def hold_session(*, session: Session, side: str, by: User | None, now: dt.datetime) -> None:
    """
    Log a session as held; one of the two is enough.

    Raises
    ------
    NotHeldYet
        Before it has begun.
    AlreadyHeld
        If it is logged.
    NotPlanned
        If its date was never confirmed.
    """
    fresh = Session.objects.get(pk=session.pk)
    rules.check_can_hold(state=fresh.state, starts_at=fresh.starts_at, now=now)
    move(
        Session.objects.filter(pk=fresh.pk, state=SessionState.PLANNED, starts_at__lte=now),
        refusal=errors.AlreadyHeld(_("This session is logged as held already.")),
        state=SessionState.HELD,
        held_at=now,
        moving_to=None,
        moving_by="",
    )
    _sessions.note(fresh, kind=EventKind.HELD, side=side, starts_at=fresh.starts_at, by=by, now=now)


@transaction.atomic
def hold_by_link(*, token: str, now: dt.datetime) -> None:
    """
    Log a session as held by the button of a mail: once, for the person it was sent to.

    A refusal leaves the link as it was.

    Raises
    ------
    LinkGone, NotHeldYet, AlreadyHeld, NotPlanned
    """
    link = notifications.use_link(token, act=_mailing.HELD, now=now)
    session = queries.sessions_with_people().get(public_id=link.subject_id)
    side = queries.side_of_person(session.pair, link.person_id)
    hold_session(session=session, side=side, by=None, now=now)


def remind_held(*, now: dt.datetime) -> int:
    """
    Ask both, once a date, whether a session that should be over took place.

    Returns
    -------
    int
        About how many sessions somebody was asked.
    """
    due = queries.sessions_to_ask_about(now)
    asked = 0
    for session in due:
        try:
            with transaction.atomic():
                _ask(session, now=now)
        except errors.AlreadyHeld:  # logged, moved or asked about in the meantime
            continue
        asked += 1
    return asked


def _ask(session: Session, *, now: dt.datetime) -> None:
    move(
        Session.objects.filter(
            pk=session.pk,
            state=SessionState.PLANNED,
            starts_at=session.starts_at,
            reminded_at=None,
        ),
        refusal=errors.AlreadyHeld(_("This session is logged as held already.")),
        reminded_at=now,
    )
    for side in _mailing.SIDES:
        _ask_side(session, side, now=now)


def _ask_side(session: Session, side: Side, *, now: dt.datetime) -> None:
    pair = session.pair
    to = _mailing.recipient(pair, side)
    if to is None:
        return
    token = notifications.issue_link(
        act=_mailing.HELD,
        subject_id=session.public_id,
        person_id=queries.person_on(pair, side).pk,
        now=now,
    )
    notifications.post(
        notices.HeldReminder(
            to=to,
            url=_mailing.link_url("pairs:hold_link", token),
            partner_name=_mailing.partner_name(pair, side),
            starts_at=session.starts_at,
        )
    )
