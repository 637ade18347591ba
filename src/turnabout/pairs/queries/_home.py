"""What home says about somebody's pairs."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.core.acts import NextAct
from turnabout.pairs import rules
from turnabout.pairs.choices import PairState, SessionState
from turnabout.pairs.models import Pair, Session
from turnabout.pairs.models.agreement import Agreement
from turnabout.pairs.queries import _journey, _page, _reads, _shapes, _words
from turnabout.people import queries as people
from turnabout.people.models import Person
from turnabout.programs.choices import Side

RANK_ANSWER = 10
RANK_SESSION = 20
RANK_PROPOSE = 25
RANK_AGREE = 30
RANK_AHEAD = 35

#: Pairs home speaks of: those that may still come to something.
LIVE = (PairState.PROPOSED, PairState.AGREEING, PairState.ACTIVE)


@dataclass(frozen=True, kw_only=True)
class PartnerCard:
    """A pair as home shows it to one of the two."""

    public_id: str
    url: str
    side: str
    partner_side: str
    partner_name: str
    partner_about: str
    direction_words: str
    state: str
    state_words: str
    next_session: _shapes.SessionRow | None
    zone: str
    journey: tuple[_journey.Step, ...]
    held: int
    planned: int

    @property
    def is_proposed(self) -> bool:
        return self.state == PairState.PROPOSED


@dataclass(frozen=True, kw_only=True)
class _Case:
    """A pair of the reader with what its next act depends on."""

    pair: Pair
    side: Side
    agreement: Agreement | None
    sessions: Sequence[Session]
    now: dt.datetime

    @property
    def name(self) -> str:
        return _reads.person_on(self.pair, rules.other_side(self.side)).name

    def is_done(self, row: object, column: str) -> bool:
        return getattr(row, f"{self.side}_{column}") is not None

    def act(
        self,
        *,
        rank: int,
        title: str,
        reason: str,
        label: str,
        part: str = "",
        due_at: dt.datetime | None = None,
    ) -> NextAct:
        return NextAct(
            rank=rank,
            title=title,
            reason=reason,
            label=label,
            url=reverse("pairs:pair", args=[self.pair.public_id]) + part,
            side=self.side,
            side_words=_words.direction(self.pair, self.side),
            due_at=due_at,
        )


@dataclass(frozen=True, kw_only=True)
class PairsHome:
    """Somebody's live pairs and what each asks of them now."""

    cards: tuple[PartnerCard, ...]
    acts: tuple[NextAct, ...]


def home(user: User, now: dt.datetime) -> PairsHome:
    """Give what home says about somebody's pairs; four queries, one without a person."""
    if people.person_of(user) is None:
        return PairsHome(cards=(), acts=())
    pairs = tuple(_reads.pairs_of(user).filter(state__in=LIVE).order_by("proposed_at", "pk"))
    cases = _cases(pairs, {pair.pk: _reads.side_of(pair, user) for pair in pairs}, now)
    acts = [act for case in cases if (act := _next_act(case)) is not None]
    return PairsHome(
        cards=tuple(_card(case) for case in cases),
        acts=tuple(sorted(acts, key=lambda act: act.rank)),
    )


def next_acts(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    """Give what somebody can do next in each of their pairs; three queries."""
    return home(user, now).acts


def my_pairs(person: Person, *, now: dt.datetime) -> tuple[PartnerCard, ...]:
    """Give somebody's live pairs as home shows them; three queries."""
    found = _reads.pairs_with_people().filter(
        Q(mentor_id=person.pk) | Q(mentee_id=person.pk), state__in=LIVE
    )
    pairs = tuple(found.order_by("proposed_at", "pk"))
    sides = {pair.pk: _reads.side_of_person(pair, person.pk) for pair in pairs}
    return tuple(_card(case) for case in _cases(pairs, sides, now))


def _cases(pairs: Sequence[Pair], sides: dict[int, Side], now: dt.datetime) -> tuple[_Case, ...]:
    keys = [pair.pk for pair in pairs]
    agreements = {row.pair_id: row for row in Agreement.objects.filter(pair_id__in=keys)}
    sessions = defaultdict(list)
    for session in Session.objects.filter(pair_id__in=keys).order_by("number"):
        sessions[session.pair_id].append(session)
    return tuple(
        _Case(
            pair=pair,
            side=sides[pair.pk],
            agreement=agreements.get(pair.pk),
            sessions=tuple(sessions[pair.pk]),
            now=now,
        )
        for pair in pairs
    )


def _card(case: _Case) -> PartnerCard:
    pair, side = case.pair, case.side
    other = rules.other_side(side)
    zone = _reads.zone_on(pair, side)
    rows = [_page.session_row(each, side, now=case.now) for each in case.sessions]
    return PartnerCard(
        public_id=pair.public_id,
        url=reverse("pairs:pair", args=[pair.public_id]),
        side=side,
        partner_side=other,
        partner_name=case.name,
        partner_about=_words.about(_reads.person_on(pair, other)),
        direction_words=_words.direction(pair, side),
        state=pair.state,
        state_words=_words.state_words(pair),
        next_session=next((row for row in rows if row.is_open), None),
        zone=zone,
        journey=_journey.journey(pair, sessions=case.sessions, agreement=case.agreement, zone=zone),
        held=sum(row.state == SessionState.HELD for row in rows),
        planned=_journey.cadence_of(pair).cadence.sessions,
    )


def _next_act(case: _Case) -> NextAct | None:
    if case.pair.state == PairState.PROPOSED:
        return _to_answer(case)
    if case.agreement is None:
        return None
    return _to_agree(case) or _to_meet(case, case.agreement)


def _to_answer(case: _Case) -> NextAct | None:
    if getattr(case.pair, f"{case.side}_answer") or case.now >= case.pair.answer_by:
        return None
    if case.pair.has_deeper_link and not case.is_done(case.pair, "acknowledged_at"):
        return case.act(
            rank=RANK_ANSWER,
            title=_("Read one thing, then answer"),
            reason=_("You two are in one line of management, and both should know it."),
            label=_("See who it is"),
            due_at=case.pair.answer_by,
        )
    return case.act(
        rank=RANK_ANSWER,
        title=_("A pairing is proposed to you"),
        reason=_("Declining costs nothing, and nobody is told who said what."),
        label=_("See who it is and answer"),
        due_at=case.pair.answer_by,
    )


def _to_agree(case: _Case) -> NextAct | None:
    if not case.is_done(case.pair, "oriented_at"):
        return case.act(
            rank=RANK_AGREE,
            title=_("Finish your orientation"),
            reason=_("The first session comes after it, for both of you."),
            label=_("Read it"),
            part="#orientation",
        )
    agreement = case.agreement
    if agreement is None or case.is_done(agreement, "signed_at"):
        return None
    if agreement.aim.strip() and agreement.rhythm.strip():
        return case.act(
            rank=RANK_AGREE,
            title=_("Read and sign your agreement"),
            reason=_("One page that only you and %(name)s can read.") % {"name": case.name},
            label=_("Read and sign"),
            part="#agreement",
        )
    return case.act(
        rank=RANK_AGREE,
        title=_("Write your agreement"),
        reason=_("An aim, a rhythm, and what is off limits: one page you and %(name)s both sign.")
        % {"name": case.name},
        label=_("Write it"),
        part="#agreement",
    )


def _to_meet(case: _Case, agreement: Agreement) -> NextAct | None:
    if _reads.missing(case.pair, agreement):
        return None
    session = next((each for each in case.sessions if each.state in _reads.OPEN_SESSIONS), None)
    if session is None:
        return _to_propose(case)
    return _to_confirm(case, session) or _to_hold(case, session)


def _to_confirm(case: _Case, session: Session) -> NextAct | None:
    """Give what a date that waits for a yes asks of the reader."""
    offer = _reads.offer_of(session)
    if offer is None:
        return None
    if offer.side != case.side and offer.starts_at > case.now:
        return case.act(
            rank=RANK_SESSION,
            title=_("%(name)s proposes a date") % {"name": case.name},
            reason=_("Confirm it or propose another one."),
            label=_("Look at the date"),
            part="#sessions",
            due_at=offer.starts_at,
        )
    if not offer.is_move and offer.starts_at <= case.now:  # nobody said yes in time
        return case.act(
            rank=RANK_SESSION,
            title=_("Propose another date"),
            reason=_("The one that was proposed has passed."),
            label=_("Choose a date"),
            part="#sessions",
        )
    return None


def _to_propose(case: _Case) -> NextAct | None:
    number = len(case.sessions) + 1
    if number > _journey.cadence_of(case.pair).cadence.sessions:
        return None
    return case.act(
        rank=RANK_SESSION if case.side == Side.MENTEE else RANK_PROPOSE,
        title=_("Propose a date for session %(number)d") % {"number": number},
        reason=_("Dates that suit both working hours are suggested."),
        label=_("Choose a date"),
        part="#sessions",
    )


def _to_hold(case: _Case, session: Session) -> NextAct | None:
    if session.state != SessionState.PLANNED:
        return None
    facts = {"number": session.number, "name": case.name}
    if rules.is_over(starts_at=session.starts_at, minutes=session.minutes, now=case.now):
        return case.act(
            rank=RANK_SESSION,
            title=_("Did session %(number)d take place?") % facts,
            reason=_("One press logs it, for both of you."),
            label=_("Log it as held"),
            part="#sessions",
        )
    return case.act(
        rank=RANK_AHEAD,
        title=_("Session %(number)d with %(name)s") % facts,
        reason=_("It is booked, and stands in your calendar."),
        label=_("Open the session"),
        part="#sessions",  # no due date: "by" would say that it may be sooner
    )
