"""Enrolling: begin, save while typing, send in, withdraw."""

import datetime as dt
from collections.abc import Mapping

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.people.models import Person
from turnabout.programs import errors, notices, queries, rules
from turnabout.programs.choices import CohortState, EnrollmentState, Side
from turnabout.programs.models import Cohort, Enrollment
from turnabout.programs.models.answers import Answers, TopicChoice
from turnabout.skills import services as skills

#: The counter of places by side.
COUNTERS = {Side.MENTOR: "mentors", Side.MENTEE: "mentees"}


@transaction.atomic
def enroll(*, cohort: Cohort, person: Person, side: str, by: User, now: dt.datetime) -> Enrollment:
    """
    Begin an enrollment without an invitation, or again after withdrawing.

    Raises
    ------
    EnrollmentNotOpen, EnrollmentClosed
        Outside of the days of enrollment.
    SideClosed
        If people are nominated for this side.
    HasLeft
        If the person has left.
    AlreadyEnrolled
        If the person is on this side of the cohort already.
    """
    _check_open(cohort, now=now)
    _check_listed(person)
    if Side(side) not in rules.sides_open(queries.settings_of(cohort.program)):
        raise errors.SideClosed(
            _("Mentees of this program are invited. Ask its manager for an invitation.")
        )
    twice = errors.AlreadyEnrolled(
        _("You are enrolled on this side already. Open your enrollment from home.")
    )
    enrollment = _again(cohort, person, side=side, refusal=twice)
    if enrollment is None:
        try:
            with transaction.atomic():
                enrollment = Enrollment.objects.create(
                    cohort=cohort, person=person, side=Side(side), state=EnrollmentState.STARTED
                )
        except IntegrityError:
            raise twice from None
    data = {"side": side}
    audit.record(actor_id=by.pk, action="programs.started", target=enrollment, at=now, data=data)
    return enrollment


@transaction.atomic
def save_draft(
    *,
    enrollment: Enrollment,
    step: str,
    data: Mapping[str, list[str]],
    by: User,
    now: dt.datetime,
) -> dt.datetime:
    """
    Keep one step as it was typed, complete or not. Nobody but its writer reads it.

    Returns
    -------
    datetime
        When it was saved.

    Raises
    ------
    AlreadySent
        If the answers can no longer be changed.
    """
    is_first = _touch(enrollment)
    answers, _is_new = Answers.objects.get_or_create(enrollment=enrollment)
    # The write comes first: of two saves at once the second waits, and reads what the first wrote.
    Answers.objects.filter(pk=answers.pk).update(saved_at=now)
    answers.refresh_from_db(fields=["draft"])
    draft = {**answers.draft, step: {name: list(values) for name, values in data.items()}}
    Answers.objects.filter(pk=answers.pk).update(draft=draft)
    if is_first:
        audit.record(actor_id=by.pk, action="programs.started", target=enrollment, at=now)
    return now


@transaction.atomic
def submit(
    *, enrollment: Enrollment, answers: rules.EnrollmentAnswers, by: User, now: dt.datetime
) -> None:
    """
    Send in the answers and take a place; sent again, they replace what was sent before.

    Raises
    ------
    EnrollmentNotOpen, EnrollmentClosed
        Outside of the days of enrollment.
    Unanswered
        If something required is missing.
    NotFarEnough
        If by grade nobody could be this person's partner.
    HasLeft
        If the person has left.
    CohortFull
        If all places of this side are taken.
    AlreadySent
        If the enrollment was matched or withdrawn meanwhile.
    """
    cohort, person, side = enrollment.cohort, enrollment.person, Side(enrollment.side)
    settings = queries.settings_of(cohort.program)
    _check_open(cohort, now=now)
    _check_listed(person)
    rules.check_answers(answers, side=side, settings=settings)
    rules.check_level_fit(
        queries.level_fit(person=person, side=side, settings=settings), side=side, settings=settings
    )
    is_first = _take_place(enrollment, side=side)
    _write(enrollment, answers=answers, settings=settings, by=by, now=now)
    action = "programs.enrolled" if is_first else "programs.answers_changed"
    audit.record(actor_id=by.pk, action=action, target=enrollment, at=now, data={"side": side})
    if is_first:
        notifications.post(notices.EnrollmentReceived(enrollment_id=enrollment.pk))


@transaction.atomic
def withdraw(*, enrollment: Enrollment, by: User, now: dt.datetime) -> None:
    """
    Take oneself out of a cohort that is not matched yet, and free the place.

    Raises
    ------
    AlreadyMatched
        If a pair holds this enrollment; end the pair instead.
    NotWithdrawable
        If nothing was sent in, or it was withdrawn before.
    """
    row = Enrollment.objects.get(pk=enrollment.pk)
    if row.state == EnrollmentState.MATCHED:
        raise errors.AlreadyMatched(_("You have a partner already. End the pair instead."))
    move(
        Enrollment.objects.filter(pk=row.pk, state__in=rules.PLACED, taken=0),
        state=EnrollmentState.WITHDRAWN,
        submitted_at=None,
        refusal=errors.NotWithdrawable(_("There is nothing to withdraw. Reload the page.")),
    )
    counter = COUNTERS[Side(row.side)]
    Cohort.objects.filter(pk=row.cohort_id).update(**{counter: F(counter) - 1})
    TopicChoice.objects.filter(enrollment=row).delete()
    Answers.objects.filter(enrollment=row).update(say="")
    audit.record(actor_id=by.pk, action="programs.withdrawn", target=enrollment, at=now)


@transaction.atomic
def confirm_line(*, enrollment: Enrollment, by: User, now: dt.datetime) -> None:
    """
    Give the manager's word that somebody whose line is unknown stands apart from their partners.

    Raises
    ------
    LineConfirmed
        If a manager did so before.
    LineKnown
        If the directory says whom the person reports to.
    """
    if not enrollment.person.line_is_unknown:
        raise errors.LineKnown(
            _("The directory says whom this person reports to. Nothing has to be confirmed.")
        )
    move(
        Enrollment.objects.filter(pk=enrollment.pk, line_confirmed_at=None),
        line_confirmed_at=now,
        line_confirmed_by_id=by.pk,
        refusal=errors.LineConfirmed(_("A manager confirmed this already. Reload the page.")),
    )
    audit.record(actor_id=by.pk, action="programs.line_confirmed", target=enrollment, at=now)


def _again(
    cohort: Cohort, person: Person, *, side: str, refusal: errors.AlreadyEnrolled
) -> Enrollment | None:
    """Let somebody who withdrew begin again; ``None`` if they never did."""
    try:
        enrollment = Enrollment.objects.get(
            cohort=cohort, person=person, side=side, state=EnrollmentState.WITHDRAWN
        )
    except Enrollment.DoesNotExist:
        return None
    move(
        Enrollment.objects.filter(pk=enrollment.pk, state=EnrollmentState.WITHDRAWN),
        state=EnrollmentState.STARTED,
        refusal=refusal,
    )
    enrollment.refresh_from_db()
    return enrollment


def _check_open(cohort: Cohort, *, now: dt.datetime) -> None:
    row = Cohort.objects.get(pk=cohort.pk)
    rules.check_window(
        state=row.state,
        opens_on=row.enroll_opens_on,
        closes_on=row.enroll_closes_on,
        today=queries.today(now),
    )


def _check_listed(person: Person) -> None:
    if not person.is_listed:
        raise errors.HasLeft(
            _("The directory says this person has left. Ask an admin if that is wrong.")
        )


def _touch(enrollment: Enrollment) -> bool:
    """Mark an invitation as started, and say so; what was sent in stays so while it is edited."""
    rows = Enrollment.objects.filter(pk=enrollment.pk)
    if rows.filter(state__in=(EnrollmentState.STARTED, EnrollmentState.SUBMITTED)).exists():
        return False
    move(rows.filter(state=EnrollmentState.INVITED), state=EnrollmentState.STARTED, refusal=_sent())
    return True


def _take_place(enrollment: Enrollment, *, side: Side) -> bool:
    """Move the enrollment and the counter of places; ``False`` if it has a place already."""
    rows = Enrollment.objects.filter(pk=enrollment.pk)
    if rows.filter(state=EnrollmentState.SUBMITTED).exists():
        move(
            rows.filter(state=EnrollmentState.SUBMITTED),
            state=EnrollmentState.SUBMITTED,
            refusal=_sent(),
        )
        return False
    move(
        rows.filter(state__in=rules.BEFORE_SENDING),
        state=EnrollmentState.SUBMITTED,
        refusal=_sent(),
    )
    counter = COUNTERS[side]
    move(
        Cohort.objects.filter(
            pk=enrollment.cohort_id,
            state=CohortState.ENROLLING,
            **{f"{counter}__lt": F("places")},
        ),
        **{counter: F(counter) + 1},
        refusal=errors.CohortFull(
            _(
                "All places for a %(side)s are taken. Your answers are kept: send them in when "
                "somebody withdraws, or ask the program's manager about the next cohort."
            )
            % {"side": side.label}
        ),
    )
    return True


def _write(
    enrollment: Enrollment,
    *,
    answers: rules.EnrollmentAnswers,
    settings: rules.Settings,
    by: User,
    now: dt.datetime,
) -> None:
    capacity = answers.capacity if enrollment.side == Side.MENTOR else settings.capacity.mentee
    Enrollment.objects.filter(pk=enrollment.pk).update(
        capacity=capacity,
        languages=list(answers.languages),
        time_zone=answers.time_zone,
        hours={str(day): list(span) for day, span in sorted(answers.hours.items())},
        style=answers.style,
        submitted_at=now,
    )
    Answers.objects.bulk_create(
        [Answers(enrollment=enrollment, say=answers.say)],
        update_conflicts=True,
        unique_fields=["enrollment"],
        update_fields=["say"],
    )
    TopicChoice.objects.filter(enrollment=enrollment).delete()
    TopicChoice.objects.bulk_create(
        TopicChoice(enrollment=enrollment, topic=topic, stance=stance)
        for topic, stance in sorted(answers.topics.items())
    )
    person = enrollment.person
    other = queries.skills_elsewhere(enrollment)
    offers = rules.joined(answers.offers, other.offers)
    wishes = rules.joined(answers.wishes, other.wishes)
    skills.set_offers(person=person, offers=offers, by_id=by.pk, now=now)
    skills.set_wishes(person=person, wishes=wishes, by_id=by.pk, now=now)


def _sent() -> errors.AlreadySent:
    return errors.AlreadySent(
        _("Your answers were sent in and can no longer be changed. See them on your home page.")
    )
