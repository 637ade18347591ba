"""From publication to a pair that both said yes to, or none."""

import datetime as dt
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.pairs import errors, notices, queries, rules
from turnabout.pairs.choices import Answer, PairState
from turnabout.pairs.models import Pair
from turnabout.pairs.models.agreement import Agreement
from turnabout.pairs.services import _mailing
from turnabout.programs import errors as program_errors
from turnabout.programs import services as programs
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort, Enrollment


@dataclass(frozen=True, kw_only=True)
class NewPair:
    """
    A pair to be published.

    Attributes
    ----------
    mentor_enrollment, mentee_enrollment
        With ``person__account`` loaded.
    facts
        What both are told once signed in: ``sentence``, ``gap``, ``fit``, ``line_steps``.
    has_deeper_link
        Whether the two stand in one line of management, beyond the distance that is refused.
    """

    mentor_enrollment: Enrollment
    mentee_enrollment: Enrollment
    facts: Mapping[str, Any] = field(default_factory=dict)
    has_deeper_link: bool = False

    def as_pair(self, cohort: Cohort, *, now: dt.datetime) -> Pair:
        """
        Give the row, not saved yet.

        Raises
        ------
        ValueError
            If an enrollment is of another cohort or on the wrong side.
        """
        for enrollment, side in (
            (self.mentor_enrollment, Side.MENTOR),
            (self.mentee_enrollment, Side.MENTEE),
        ):
            if enrollment.cohort_id != cohort.pk or enrollment.side != side:
                raise ValueError(f"Expected a {side} of the cohort, got {enrollment.pk}.")
        return Pair(
            cohort=cohort,
            mentor=self.mentor_enrollment.person,
            mentee=self.mentee_enrollment.person,
            mentor_enrollment=self.mentor_enrollment,
            mentee_enrollment=self.mentee_enrollment,
            facts=dict(self.facts),
            has_deeper_link=self.has_deeper_link,
            proposed_at=now,
            answer_by=rules.answer_by(now),
        )


@transaction.atomic
def start_pairs(
    *, cohort: Cohort, new_pairs: Sequence[NewPair], by: User, now: dt.datetime
) -> tuple[Pair, ...]:
    """
    Propose pairs to their two people.

    Raises
    ------
    NotAvailable
        If two of them were paired before.
    programs.errors.DomainError
        If somebody is taken already.
    """
    rows = [new.as_pair(cohort, now=now) for new in new_pairs]
    known = queries.earlier_pairs({person for row in rows for person in _person_ids(row)})
    if any(_person_ids(row) in known for row in rows):
        raise errors.NotAvailable(_("Not available in this run."))
    programs.take(
        enrollment_ids=[
            enrollment_id
            for row in rows
            for enrollment_id in (row.mentor_enrollment_id, row.mentee_enrollment_id)
        ],
        now=now,
    )
    pairs = tuple(Pair.objects.bulk_create(rows))
    for pair in pairs:
        audit.record(actor_id=by.pk, action="pairs.proposed", target=pair, at=now)
        for side in _mailing.SIDES:
            _propose_to(pair, side, now=now)
    return pairs


def preview_mails(
    *, cohort: Cohort, new_pairs: Sequence[NewPair], now: dt.datetime
) -> tuple[notices.PairProposed, ...]:
    """Give the mails that ``start_pairs`` would send, with a button that leads nowhere."""
    rows = [new.as_pair(cohort, now=now) for new in new_pairs]
    return tuple(
        notices.PairProposed(to=to, url=notifications.absolute("/"), answer_by=row.answer_by)
        for row in rows
        for side in _mailing.SIDES
        if (to := _mailing.recipient(row, side)) is not None
    )


@transaction.atomic
def answer(*, pair: Pair, side: str, reply: str, now: dt.datetime) -> None:
    """
    Accept or decline for one side; the second answer settles the pair.

    The audit row says that somebody answered, and neither who nor what: nobody may learn from
    it who declined or stayed silent. Hence no ``by``.

    Raises
    ------
    AnswerTooLate, NotAcknowledged, AlreadyAnswered
    """
    fresh = Pair.objects.get(pk=pair.pk)
    rules.check_can_answer(
        answer=reply,
        has_deeper_link=fresh.has_deeper_link,
        has_acknowledged=getattr(fresh, f"{side}_acknowledged_at") is not None,
        is_in_time=now < fresh.answer_by,
    )
    move(
        Pair.objects.filter(
            pk=pair.pk, state=PairState.PROPOSED, answer_by__gt=now, **{f"{side}_answer": ""}
        ),
        refusal=errors.AlreadyAnswered(_("You have answered already. Nothing more to do here.")),
        **{f"{side}_answer": Answer(reply)},
    )
    audit.record(actor_id=None, action="pairs.answered", target=pair, at=now)
    answered = queries.pairs_with_people().get(pk=pair.pk)
    if answered.mentor_answer and answered.mentee_answer:
        _settle(answered, now=now)


@transaction.atomic
def answer_by_link(*, token: str, reply: str, now: dt.datetime) -> None:
    """
    Answer by the button of a mail: once, for the person it was sent to.

    A refusal leaves the link as it was.

    Raises
    ------
    LinkGone, AnswerTooLate, NotAcknowledged, AlreadyAnswered
    """
    link = notifications.use_link(token, act=_mailing.ANSWER, now=now)
    pair = queries.pairs_with_people().get(public_id=link.subject_id)
    side = queries.side_of_person(pair, link.person_id)
    answer(pair=pair, side=side, reply=reply, now=now)


@transaction.atomic
def acknowledge(*, pair: Pair, side: str, now: dt.datetime) -> None:
    """
    Note that somebody knows that the two stand in one line.

    The audit row does not say who: without a tick there is no yes, so of a pair that ended it
    would tell who declined. Hence no ``by``.

    Raises
    ------
    AlreadyAcknowledged
        If that is noted, or there is nothing to tick any more.
    """
    column = f"{side}_acknowledged_at"
    move(
        Pair.objects.filter(
            pk=pair.pk, state=PairState.PROPOSED, has_deeper_link=True, **{column: None}
        ),
        refusal=errors.AlreadyAcknowledged(_("This is noted already. You can answer now.")),
        **{column: now},
    )
    audit.record(actor_id=None, action="pairs.acknowledged", target=pair, at=now)


def settle_expired(*, now: dt.datetime) -> int:
    """
    Settle the pairs whose ten days are over.

    Each in a transaction of its own, so that one does not hold up the others.

    Returns
    -------
    int
        How many were settled.
    """
    due = Pair.objects.filter(state=PairState.PROPOSED, answer_by__lte=now)
    settled = 0
    for pk in list(due.order_by("pk").values_list("pk", flat=True)):
        try:
            with transaction.atomic():
                _settle(queries.pairs_with_people().get(pk=pk), now=now)
        except errors.AlreadySettled:  # another worker was first
            continue
        settled += 1
    return settled


def _person_ids(pair: Pair) -> tuple[int, int]:
    return pair.mentor_id, pair.mentee_id


def _propose_to(pair: Pair, side: Side, *, now: dt.datetime) -> None:
    to = _mailing.recipient(pair, side)
    if to is None:
        return
    token = notifications.issue_link(
        act=_mailing.ANSWER,
        subject_id=pair.public_id,
        person_id=queries.person_on(pair, side).pk,
        now=now,
        lifetime=pair.answer_by - now,
    )
    notifications.post(
        notices.PairProposed(
            to=to, url=_mailing.link_url("pairs:answer_link", token), answer_by=pair.answer_by
        )
    )


def _settle(pair: Pair, *, now: dt.datetime) -> None:
    """Move a pair on, wipe both answers, tell both at once."""
    state = rules.outcome(pair.mentor_answer, pair.mentee_answer)
    is_agreed = state == PairState.AGREEING
    move(
        Pair.objects.filter(
            pk=pair.pk,
            state=PairState.PROPOSED,
            mentor_answer=pair.mentor_answer,
            mentee_answer=pair.mentee_answer,
        ),
        refusal=errors.AlreadySettled(_("This pair is settled. Open it to see the outcome.")),
        state=state,
        mentor_answer="",
        mentee_answer="",
        settled_at=now,
        ended_at=None if is_agreed else now,
    )
    audit.record(
        actor_id=None, action="pairs.settled", target=pair, at=now, data={"state": str(state)}
    )
    if is_agreed:
        Agreement.objects.create(pair=pair)
    else:
        _release(pair.mentor_enrollment, now=now)
        _release(pair.mentee_enrollment, now=now)
    for side in _mailing.SIDES:
        if (to := _mailing.recipient(pair, side)) is not None:
            notifications.post(
                notices.PairSettled(
                    to=to,
                    url=_mailing.pair_url(pair),
                    proposed_at=pair.proposed_at,
                    is_agreed=is_agreed,
                )
            )


def _release(enrollment: Enrollment, *, now: dt.datetime) -> None:
    """Make somebody available again; who left in the meantime has no place to give back."""
    with suppress(program_errors.NotAvailable):
        programs.release(enrollment=enrollment, now=now)
