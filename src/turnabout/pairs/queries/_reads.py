"""Rows that several use cases read."""

import datetime as dt
import zoneinfo
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from django.db.models import Q, QuerySet

from turnabout.accounts import queries as accounts
from turnabout.accounts.models import User
from turnabout.pairs import rules
from turnabout.pairs.choices import PairState, SessionState
from turnabout.pairs.models import Pair, Session
from turnabout.pairs.models.agreement import Agreement
from turnabout.people.models import Person
from turnabout.programs.choices import Side

OPEN_SESSIONS: Final = (SessionState.PROPOSED, SessionState.PLANNED)
#: Both said yes, and the pair has not ended: the two may agree, book and meet.
MEETING: Final = (PairState.AGREEING, PairState.ACTIVE)


def pairs_with_people() -> QuerySet[Pair]:
    """Pairs with everything a page or a mail says about the two people; one query."""
    return Pair.objects.select_related(
        "cohort__program",
        "mentor__account",
        "mentor__grade",
        "mentee__account",
        "mentee__grade",
        "mentor_enrollment",
        "mentee_enrollment",
    )


def pairs_of(user: User) -> QuerySet[Pair]:
    """Pairs an account is one of the two of."""
    return pairs_with_people().filter(Q(mentor__account_id=user.pk) | Q(mentee__account_id=user.pk))


def sessions_with_people() -> QuerySet[Session]:
    """Sessions with their pair and its people; one query."""
    people = ("account", "grade")
    return Session.objects.select_related(
        "pair__cohort__program",
        *(f"pair__{side}__{name}" for side in Side.values for name in people),
        *(f"pair__{side}_enrollment" for side in Side.values),
    )


def sessions_of(user: User) -> QuerySet[Session]:
    """Sessions of the pairs an account is one of the two of."""
    return sessions_with_people().filter(
        Q(pair__mentor__account_id=user.pk) | Q(pair__mentee__account_id=user.pk)
    )


def agreement_of(pair: Pair) -> Agreement:
    """Give what a pair agreed; there is one as soon as both said yes."""
    return Agreement.objects.get(pair_id=pair.pk)


def person_on(pair: Pair, side: str) -> Person:
    return pair.mentor if side == Side.MENTOR else pair.mentee


def held_sessions(pair: Pair) -> int:
    return Session.objects.filter(pair_id=pair.pk, state=SessionState.HELD).count()


def open_session(pair: Pair) -> Session | None:
    """Give the session whose date is proposed or planned, the earliest first."""
    found = Session.objects.filter(pair_id=pair.pk, state__in=OPEN_SESSIONS)
    return found.order_by("number").first()


def earlier_pairs(person_ids: Collection[int]) -> frozenset[tuple[int, int]]:
    """
    Give who was or is paired with whom, in any cohort: nobody is proposed twice.

    Returns
    -------
    frozenset of (mentor, mentee)
        Keys of persons, whatever became of the pair.
    """
    wanted = frozenset(person_ids)
    rows = Pair.objects.values_list("mentor_id", "mentee_id")
    return frozenset(row for row in rows.iterator() if wanted.issuperset(row))


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A date one side proposed and the other has not confirmed."""

    starts_at: dt.datetime
    side: str
    is_move: bool


def offer_of(session: Session) -> Offer | None:
    """Give the date that waits for a yes, if there is one. No query."""
    if session.state == SessionState.PROPOSED:
        return Offer(starts_at=session.starts_at, side=session.proposed_by, is_move=False)
    if session.state == SessionState.PLANNED and session.moving_to is not None:
        return Offer(starts_at=session.moving_to, side=session.moving_by, is_move=True)
    return None


def offered_date_id(session: Session) -> str:
    """Name one of the dates that were proposed for a session, for the link in a mail."""
    return f"{session.public_id}.{session.sequence}"


def offered_date(subject_id: str) -> tuple[str, int]:
    """Read such a name: the session's public id, and which of its dates."""
    public_id, _dot, sequence = subject_id.partition(".")
    return public_id, int(sequence)


def side_of_person(pair: Pair, person_id: int) -> Side:
    """
    Say on which side of a pair somebody is.

    Raises
    ------
    ValueError
        For somebody who is neither of the two.
    """
    if person_id == pair.mentor_id:
        return Side.MENTOR
    if person_id == pair.mentee_id:
        return Side.MENTEE
    raise ValueError(f"Expected one of the pair {pair.pk}, got person {person_id}.")


def side_of(pair: Pair, user: User) -> Side:
    """Say on which side of a pair an account is; ``ValueError`` for anybody else."""
    if user.pk == pair.mentor.account_id:
        return Side.MENTOR
    if user.pk == pair.mentee.account_id:
        return Side.MENTEE
    raise ValueError(f"Expected one of the pair {pair.pk}, got account {user.pk}.")


def zone_on(pair: Pair, side: str) -> str:
    """
    Name the zone one of the two lives by: as they enrolled, else the account's, else the person's.

    The organization's zone where nothing is known; only then one query.
    """
    enrollment = pair.mentor_enrollment if side == Side.MENTOR else pair.mentee_enrollment
    person = person_on(pair, side)
    account = person.account
    names = (enrollment.time_zone, account.time_zone if account else "", person.time_zone)
    known = next((name for name in names if name and _is_zone(name)), "")
    return known or accounts.organization().time_zone


def must_acknowledge(pair: Pair, side: str) -> bool:
    """Say whether one side has yet to tick that the two stand in one line."""
    return pair.has_deeper_link and getattr(pair, f"{side}_acknowledged_at") is None


def missing(pair: Pair, agreement: Agreement | None = None) -> tuple[tuple[str, str], ...]:
    """List what stands between a pair and its first session, by what and whose."""
    page = agreement or agreement_of(pair)
    return rules.what_is_missing(
        oriented={side: getattr(pair, f"{side}_oriented_at") is not None for side in Side.values},
        signed={side: getattr(page, f"{side}_signed_at") is not None for side in Side.values},
    )


def sessions_to_ask_about(now: dt.datetime) -> tuple[Session, ...]:
    """Give the planned sessions whose time is over and about which nobody was asked."""
    begun = sessions_with_people().filter(
        state=SessionState.PLANNED, starts_at__lte=now, reminded_at=None
    )
    return tuple(
        session
        for session in begun.order_by("starts_at", "pk")
        if rules.is_over(starts_at=session.starts_at, minutes=session.minutes, now=now)
    )


def enrollments_over(before: dt.datetime) -> tuple[int, ...]:
    """Give the enrollments whose pairs had all ended before a moment. Two queries."""
    is_over = Q(ended_at__lte=before)
    sides = ("mentor_enrollment_id", "mentee_enrollment_id")
    ended, others = (
        {key for both in Pair.objects.filter(wanted).values_list(*sides) for key in both}
        for wanted in (is_over, ~is_over | Q(ended_at=None))
    )
    return tuple(sorted(ended - others))


def _is_zone(name: str) -> bool:
    """Say whether there is such a zone: a directory file may hold anything."""
    try:
        zoneinfo.ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True
