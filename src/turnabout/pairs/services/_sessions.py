"""Dates of sessions: one side proposes, the other confirms."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.pairs import errors, notices, queries, rules
from turnabout.pairs.choices import EventKind, SessionState
from turnabout.pairs.models import Pair, Session, SessionEvent
from turnabout.pairs.services import _agreement, _mailing


@transaction.atomic
def propose_session(
    *,
    pair: Pair,
    side: str,
    starts_at: dt.datetime,
    minutes: int,
    place: str,
    by: User,
    now: dt.datetime,
) -> Session:
    """
    Propose the date of the next session to the other side.

    Raises
    ------
    NotReady
        While an orientation or a signature is missing; it says which.
    SessionOpen
        While another session waits for its date or is planned.
    NotInFuture, NotAgreeing
    """
    starts_at = rules.whole_minute(starts_at)
    rules.check_in_future(starts_at, now=now)
    _agreement.hold(pair)
    fresh = queries.pairs_with_people().get(pk=pair.pk)
    _check_ready(fresh)
    if queries.open_session(fresh) is not None:
        raise errors.SessionOpen(
            _("There is a date on the table already. Confirm it or propose another one there.")
        )
    session = Session.objects.create(
        pair=fresh,
        number=fresh.sessions.count() + 1,
        starts_at=starts_at,
        minutes=minutes,
        place=place,
        proposed_by=side,
    )
    note(session, kind=EventKind.PROPOSED, side=side, starts_at=starts_at, by=by, now=now)
    _ask_to_confirm(session, side=side, now=now)
    return session


@transaction.atomic
def propose_move(
    *,
    session: Session,
    side: str,
    sequence: int,
    starts_at: dt.datetime,
    by: User,
    now: dt.datetime,
) -> None:
    """
    Propose another date for a session.

    One that is only proposed has the new date at once; a planned one keeps its date until the
    other side says yes.

    Parameters
    ----------
    sequence
        Which of the proposed dates the writer had before them.

    Raises
    ------
    DateChanged
        If somebody else changed the date in the meantime.
    NotPlanned
        If the session is over.
    NotInFuture
    """
    starts_at = rules.whole_minute(starts_at)
    rules.check_in_future(starts_at, now=now)
    fresh = queries.sessions_with_people().get(pk=session.pk)
    rules.check_is_open(fresh.state)
    dates: dict[str, object] = (
        {"starts_at": starts_at, "proposed_by": side}
        if fresh.state == SessionState.PROPOSED
        else {"moving_to": starts_at, "moving_by": side}
    )
    move(
        Session.objects.filter(pk=fresh.pk, state=fresh.state, sequence=sequence),
        refusal=_date_changed(),
        sequence=sequence + 1,
        **dates,
    )
    note(fresh, kind=EventKind.PROPOSED, side=side, starts_at=starts_at, by=by, now=now)
    _ask_to_confirm(queries.sessions_with_people().get(pk=fresh.pk), side=side, now=now)


@transaction.atomic
def confirm_session(
    *, session: Session, side: str, sequence: int, by: User | None, now: dt.datetime
) -> None:
    """
    Say yes to the date the other side proposed; both get an invitation for their calendars.

    Parameters
    ----------
    sequence
        Which of the proposed dates was read: another one is not confirmed by it.
    by
        Who is signed in; nobody when it came by a mail's button.

    Raises
    ------
    DateChanged
        If it is confirmed already, or another date stands there now.
    NotForYou
        If this side proposed it.
    NotInFuture
        If the date has passed.
    """
    fresh = queries.sessions_with_people().get(pk=session.pk)
    offer = queries.offer_of(fresh)
    if offer is None or fresh.sequence != sequence:
        raise _date_changed()
    rules.check_can_confirm(starts_at=offer.starts_at, proposed_by=offer.side, side=side, now=now)
    move(
        Session.objects.filter(pk=fresh.pk, state=fresh.state, sequence=sequence),
        refusal=_date_changed(),
        state=SessionState.PLANNED,
        starts_at=offer.starts_at,
        moving_to=None,
        moving_by="",
        reminded_at=None,
    )
    kind = EventKind.MOVED if offer.is_move else EventKind.CONFIRMED
    mover = offer.side if offer.is_move else side
    note(fresh, kind=kind, side=mover, starts_at=offer.starts_at, by=by, now=now)
    _tell_both(queries.sessions_with_people().get(pk=fresh.pk), is_move=offer.is_move)


@transaction.atomic
def confirm_by_link(*, token: str, now: dt.datetime) -> None:
    """
    Confirm by the button of a mail: once, for the person it was sent to, the date it names.

    A refusal leaves the link as it was.

    Raises
    ------
    LinkGone, DateChanged, NotForYou, NotInFuture
    """
    link = notifications.use_link(token, act=_mailing.CONFIRM, now=now)
    public_id, sequence = queries.offered_date(link.subject_id)
    session = queries.sessions_with_people().get(public_id=public_id)
    side = queries.side_of_person(session.pair, link.person_id)
    confirm_session(session=session, side=side, sequence=sequence, by=None, now=now)


def note(
    session: Session,
    *,
    kind: EventKind,
    side: str,
    starts_at: dt.datetime,
    by: User | None,
    now: dt.datetime,
) -> None:
    """Write what happened to a session, by which side, for the pair's list and for the audit."""
    SessionEvent.objects.create(session=session, kind=kind, side=side, at=now, starts_at=starts_at)
    audit.record(
        actor_id=by.pk if by else None,
        action=f"pairs.session_{kind}",
        target=session,
        at=now,
        data={"side": side, "number": session.number, "minutes": session.minutes},
    )


def _check_ready(pair: Pair) -> None:
    missing = queries.missing(pair)
    if missing:
        raise errors.NotReady(
            _("Before the first session these are missing: %(what)s.")
            % {"what": rules.missing_words(missing)}
        )


def _ask_to_confirm(session: Session, *, side: str, now: dt.datetime) -> None:
    """Tell the side that did not propose the date, with a button for this date alone."""
    pair = session.pair
    reader = rules.other_side(side)
    offer = queries.offer_of(session)
    to = _mailing.recipient(pair, reader)
    if to is None or offer is None:
        return
    token = notifications.issue_link(
        act=_mailing.CONFIRM,
        subject_id=queries.offered_date_id(session),
        person_id=queries.person_on(pair, reader).pk,
        now=now,
        lifetime=min(_mailing.LIFETIME, offer.starts_at - now),
    )
    notifications.post(
        notices.SessionProposed(
            to=to,
            url=_mailing.link_url("pairs:confirm_link", token),
            partner_name=_mailing.partner_name(pair, reader),
            starts_at=offer.starts_at,
            minutes=session.minutes,
            planned_at=session.starts_at if offer.is_move else None,
        )
    )


def _tell_both(session: Session, *, is_move: bool) -> None:
    notice = notices.SessionMoved if is_move else notices.SessionConfirmed
    meeting = _mailing.meeting(session)
    for side in _mailing.SIDES:
        if (to := _mailing.recipient(session.pair, side)) is not None:
            notifications.post(notice(to=to, url=_mailing.pair_url(session.pair), meeting=meeting))


def _date_changed() -> errors.DateChanged:
    return errors.DateChanged(
        _("This date is confirmed already, or another one was proposed. Look at it again.")
    )
