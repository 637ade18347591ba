"""Cohorts on their way from draft to running."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.programs import errors, queries, rules
from turnabout.programs.choices import CohortState, EnrollmentState, ProgramState
from turnabout.programs.models import Cohort, Enrollment, Program
from turnabout.programs.models.answers import Answers, DeclinedInvitation


@transaction.atomic
def create_cohort(
    *,
    program: Program,
    name: str,
    dates: rules.CohortDates,
    places: int,
    by: User,
    now: dt.datetime,
) -> Cohort:
    """
    Add a cohort to a program, as a draft.

    Parameters
    ----------
    places
        How many people each side takes.

    Raises
    ------
    DatesRefused
        If the dates are out of order.
    """
    rules.check_dates(dates)
    cohort = Cohort.objects.create(
        program=program,
        name=name,
        enroll_opens_on=dates.opens_on,
        enroll_closes_on=dates.closes_on,
        starts_on=dates.starts_on,
        places=places,
        created_at=now,
    )
    data = {"program": program.pk, "places": places}
    audit.record(actor_id=by.pk, action="programs.cohort_created", target=cohort, at=now, data=data)
    return cohort


@transaction.atomic
def change_cohort(
    *, cohort: Cohort, name: str, dates: rules.CohortDates, places: int, by: User, now: dt.datetime
) -> None:
    """
    Change name, dates and places of a cohort that has not been matched.

    Raises
    ------
    DatesRefused
        If the dates are out of order.
    CohortFull
        If more people than places are enrolled on a side already.
    CohortNotEnrolling
        If the cohort went on to matching.
    """
    rules.check_dates(dates)
    row = Cohort.objects.get(pk=cohort.pk)
    if row.state not in rules.COHORT_CHANGEABLE:
        raise errors.CohortNotEnrolling(
            _("This cohort went on to matching, so its dates and places stay. Add another cohort.")
        )
    move(
        Cohort.objects.filter(
            pk=cohort.pk,
            state__in=rules.COHORT_CHANGEABLE,
            mentors__lte=places,
            mentees__lte=places,
        ),
        name=name,
        enroll_opens_on=dates.opens_on,
        enroll_closes_on=dates.closes_on,
        starts_on=dates.starts_on,
        places=places,
        refusal=errors.CohortFull(
            _("More people are enrolled already. Keep at least %(count)d places.")
            % {"count": max(row.mentors, row.mentees)}
        ),
    )
    data = {"places": places}
    audit.record(actor_id=by.pk, action="programs.cohort_changed", target=cohort, at=now, data=data)


@transaction.atomic
def open_enrollment(*, cohort: Cohort, by: User, now: dt.datetime) -> None:
    """
    Let people enroll from today on, also where a later first day was planned.

    Raises
    ------
    CohortNotDraft
        If it was opened before.
    DatesRefused
        If its last day is over.
    """
    today = queries.today(now)
    row = Cohort.objects.get(pk=cohort.pk)
    if row.enroll_closes_on < today:
        raise errors.DatesRefused(
            _("The last day of enrollment is over. Give the cohort later dates first.")
        )
    move(
        Cohort.objects.filter(pk=cohort.pk, state=CohortState.DRAFT, enroll_closes_on__gte=today),
        state=CohortState.ENROLLING,
        enroll_opens_on=min(row.enroll_opens_on, today),
        refusal=errors.CohortNotDraft(_("Enrollment was opened already. Reload the page.")),
    )
    Program.objects.filter(pk=row.program_id, state=ProgramState.DRAFT).update(
        state=ProgramState.RUNNING
    )
    audit.record(actor_id=by.pk, action="programs.enrollment_opened", target=cohort, at=now)


@transaction.atomic
def close_enrollment(*, cohort: Cohort, by: User, now: dt.datetime) -> int:
    """
    Go on to matching: who sent in their answers becomes available.

    Whoever ignored or declined an invitation leaves no trace: those rows are deleted. Who started
    and did not send stays, and is left out with that reason. Drafts are emptied.

    Returns
    -------
    int
        How many people are available.

    Raises
    ------
    CohortNotEnrolling
        If enrollment is not open.
    """
    move(
        Cohort.objects.filter(pk=cohort.pk, state=CohortState.ENROLLING),
        state=CohortState.MATCHING,
        refusal=errors.CohortNotEnrolling(
            _("Enrollment of this cohort is not open. Reload the page.")
        ),
    )
    rows = Enrollment.objects.filter(cohort=cohort)
    available = rows.filter(state=EnrollmentState.SUBMITTED).update(state=EnrollmentState.AVAILABLE)
    Answers.objects.filter(enrollment__cohort=cohort).update(draft={})
    rows.filter(state=EnrollmentState.INVITED).delete()
    DeclinedInvitation.objects.filter(cohort=cohort).delete()
    data = {"available": available}
    audit.record(
        actor_id=by.pk, action="programs.enrollment_closed", target=cohort, at=now, data=data
    )
    return available


@transaction.atomic
def start_running(*, cohort: Cohort, by: User | None, now: dt.datetime) -> None:
    """
    Say that the cohort has pairs. Asked again, for late joiners, it changes nothing.

    Raises
    ------
    CohortNotMatched
        If the cohort still enrolls, or is closing.
    """
    move(
        Cohort.objects.filter(pk=cohort.pk, state__in=(CohortState.MATCHING, CohortState.RUNNING)),
        state=CohortState.RUNNING,
        refusal=errors.CohortNotMatched(
            _("This cohort is not being matched. Close its enrollment first.")
        ),
    )
    actor_id = by.pk if by else None
    audit.record(actor_id=actor_id, action="programs.cohort_started", target=cohort, at=now)
