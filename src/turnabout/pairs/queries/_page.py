"""Everything the page of a pair shows to one of the two."""

import datetime as dt
import zoneinfo
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.core.templatetags.when import zone_name
from turnabout.pairs import rules
from turnabout.pairs.choices import SessionState
from turnabout.pairs.models import Pair, Session
from turnabout.pairs.models.agreement import Agreement
from turnabout.pairs.queries import _journey, _reads, _shapes, _words
from turnabout.programs import queries as programs
from turnabout.programs import rules as program_rules
from turnabout.programs.choices import Side, Stance, Style
from turnabout.programs.models import Enrollment

#: Lengths of a date that is only suggested: the program's own comes first.
SUGGESTED: Final = 3


#: What a side without a topic map shows of one.
NO_TOPICS: Final = _shapes.Topics(open=(), ask=(), closed=())


def pair_page(pair: Pair, side: str, *, now: dt.datetime) -> _shapes.PairPage:
    """
    Give the page of a pair to one of the two.

    Five queries at most, beside those the pair came with.
    """
    other = rules.other_side(side)
    zones = {each: _reads.zone_on(pair, each) for each in Side.values}
    is_meeting = pair.state in _reads.MEETING
    agreement = _reads.agreement_of(pair) if is_meeting else None
    sessions = _sessions(pair) if is_meeting else ()
    people = {each: _somebody(pair, each, zones) for each in Side.values}
    missing = _reads.missing(pair, agreement) if agreement else ()
    cadence = _journey.cadence_of(pair).cadence
    minutes = cadence.session_minutes
    next_from = rules.next_from(
        [session.starts_at for session in sessions if session.state == SessionState.HELD],
        weeks_between=cadence.weeks_between,
        now=now,
        starts_on=pair.cohort.starts_on,
    )
    return _shapes.PairPage(
        public_id=pair.public_id,
        side=side,
        state=pair.state,
        state_words=_words.state_words(pair),
        mentor=people[Side.MENTOR],
        mentee=people[Side.MENTEE],
        partner=people[other],
        direction=_words.direction(pair, side),
        turn=_words.turn(pair),
        sentence=str(pair.facts.get("sentence", "")),
        fit=_words.fit_rows(pair.facts),
        warning=_words.warning(pair),
        has_acknowledged=getattr(pair, f"{side}_acknowledged_at") is not None,
        own_answer=getattr(pair, f"{side}_answer"),
        answer_by=pair.answer_by,
        zone=zones[side],
        zone_words=_zone_words(zones, side, now),
        is_oriented=getattr(pair, f"{side}_oriented_at") is not None,
        partner_is_oriented=getattr(pair, f"{other}_oriented_at") is not None,
        agreement=_agreement_page(agreement, side) if agreement else None,
        missing=rules.missing_words(missing),
        journey=_journey.journey(pair, sessions=sessions, agreement=agreement, zone=zones[side]),
        sessions=tuple(session_row(session, side, now=now) for session in sessions),
        slots=slots(pair, minutes=minutes, now=next_from) if is_meeting and not missing else (),
        minutes=minutes,
        next_number=len(sessions) + 1,
        topics=_topics(pair) if is_meeting and side == Side.MENTEE else NO_TOPICS,
        say=programs.say(_enrollment(pair, other).pk) if is_meeting else "",
    )


def session_row(session: Session, side: str, *, now: dt.datetime) -> _shapes.SessionRow:
    """Give a session and what one side can do about it. No query."""
    offer = _reads.offer_of(session)
    return _shapes.SessionRow(
        public_id=session.public_id,
        number=session.number,
        sequence=session.sequence,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        minutes=session.minutes,
        place=session.place,
        state=session.state,
        state_words=str(SessionState(session.state).label),
        offered_at=offer.starts_at if offer else None,
        is_move=offer is not None and offer.is_move,
        can_confirm=offer is not None and offer.side != side and offer.starts_at > now,
        can_hold=session.state == SessionState.PLANNED and session.starts_at <= now,
        is_waiting=offer is not None and offer.side == side,
    )


def slots(pair: Pair, *, minutes: int, now: dt.datetime) -> tuple[dt.datetime, ...]:
    """Suggest dates within both working hours. No query."""
    mentor, mentee = (
        rules.Week(zone=_reads.zone_on(pair, side), hours=_enrollment(pair, side).hours)
        for side in Side.values
    )
    return rules.suggested_slots(mentor, mentee, minutes=minutes, now=now, count=SUGGESTED)


def _enrollment(pair: Pair, side: str) -> Enrollment:
    return pair.mentor_enrollment if side == Side.MENTOR else pair.mentee_enrollment


def _sessions(pair: Pair) -> tuple[Session, ...]:
    return tuple(Session.objects.filter(pair_id=pair.pk).order_by("number"))


def _somebody(pair: Pair, side: str, zones: dict[str, str]) -> _shapes.Somebody:
    person = _reads.person_on(pair, side)
    enrollment = _enrollment(pair, side)
    return _shapes.Somebody(
        name=person.name,
        about=_words.about(person),
        side=side,
        zone=zones[side],
        languages=", ".join(program_rules.language_name(code) for code in enrollment.languages),
        style=str(Style(enrollment.style).label) if enrollment.style else "",
    )


def _zone_words(zones: dict[str, str], side: str, now: dt.datetime) -> str:
    """Name both zones and what lies between them; empty when both live by the same clock."""
    own, other = (
        now.astimezone(zoneinfo.ZoneInfo(zones[each])) for each in (side, rules.other_side(side))
    )
    between = (other.utcoffset() or dt.timedelta()) - (own.utcoffset() or dt.timedelta())
    if zones[side] == zones[rules.other_side(side)]:
        return ""
    names = {"own": zone_name(own), "other": zone_name(other), "gap": _hours(abs(between))}
    if not between:
        return _("You live by %(own)s, your partner by %(other)s; the clocks agree today.") % names
    ahead = _("You live by %(own)s; your partner’s clock, %(other)s, is %(gap)s ahead.")
    behind = _("You live by %(own)s; your partner’s clock, %(other)s, is %(gap)s behind.")
    return (ahead if between > dt.timedelta() else behind) % names


def _hours(length: dt.timedelta) -> str:
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    if minutes:
        return _("%(hours)d:%(minutes)02d hours") % {"hours": hours, "minutes": minutes}
    return ngettext("%(hours)d hour", "%(hours)d hours", hours) % {"hours": hours}


def _agreement_page(agreement: Agreement, side: str) -> _shapes.AgreementPage:
    signed = {each: getattr(agreement, f"{each}_signed_at") for each in Side.values}
    both = [at for at in signed.values() if at is not None]
    return _shapes.AgreementPage(
        version=agreement.version,
        aim=agreement.aim,
        rhythm=agreement.rhythm,
        off_limits=agreement.off_limits,
        has_signed=signed[side] is not None,
        partner_has_signed=signed[rules.other_side(side)] is not None,
        signed_at=max(both) if len(both) == len(signed) else None,
    )


def _topics(pair: Pair) -> _shapes.Topics:
    chosen = programs.topic_map(pair.mentor_enrollment_id)
    by_stance = {
        stance: tuple(label for label, found in chosen if found == stance) for stance in Stance
    }
    return _shapes.Topics(
        open=by_stance[Stance.OPEN], ask=by_stance[Stance.ASK], closed=by_stance[Stance.CLOSED]
    )
