"""The next act of a person about programs."""

import datetime as dt

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.accounts.models import User
from turnabout.core.acts import NextAct
from turnabout.people import queries as people
from turnabout.programs import rules
from turnabout.programs.choices import CohortState, EnrollmentState, Role, Side
from turnabout.programs.models import Enrollment, Program
from turnabout.programs.queries import _enrollment, _programs, _roles, _shared


def next_acts(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    """
    Give what somebody can do now: enroll, what their programs need, the first program.

    At most five queries; each question is asked only of somebody it can be about.
    """
    return (*_enrolling(user, now), *_managing(user, now), *_starting(user))


def _enrolling(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    person = people.person_of(user)
    if person is None or not person.is_listed:
        return ()
    today = _shared.today(now)
    rows = [
        row
        for row in _enrollment.enrollments_of(person.pk)
        if row.state in rules.BEFORE_SENDING
        and row.cohort.state == CohortState.ENROLLING
        and row.cohort.enroll_closes_on >= today
    ]
    rows.sort(key=lambda row: (row.cohort.enroll_closes_on, row.pk))
    return tuple(_enroll(row) for row in rows)


def _enroll(row: Enrollment) -> NextAct:
    is_started = row.state == EnrollmentState.STARTED
    settings = _shared.settings_of(row.cohort.program)
    about = {"program": row.cohort.program.name, "side": row.get_side_display()}
    other = Side.MENTEE if row.side == Side.MENTOR else Side.MENTOR
    level = rules.level_in_words(row.side, settings)
    words = {
        Side.MENTOR: _("You would be the mentor, %(level)s"),
        Side.MENTEE: _("You would be the mentee, %(level)s"),
    }
    last = dt.datetime.combine(row.cohort.enroll_closes_on, dt.time(23, 59))
    return NextAct(
        rank=40,
        title=_("Enroll in %(program)s as a %(side)s") % about,
        reason=_("It takes under five minutes. Without your answers there is no %(other)s for you.")
        % {"other": other.label},
        label=_("Continue") if is_started else _("Start"),
        url=reverse("programs:enroll", args=[row.public_id]),
        side=row.side,
        side_words=words[Side(row.side)] % {"level": level},
        due_at=timezone.make_aware(last),
    )


def _managing(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    held = _roles.grants_of(user)
    programs = [grant.program for grant in held if grant.role == Role.MANAGER]
    return tuple(
        NextAct(rank=60, title=step.title, reason=step.reason, label=step.label, url=step.url)
        for step in _programs.next_steps(programs, _shared.today(now))
    )


def _starting(user: User) -> tuple[NextAct, ...]:
    """Lead an admin whose people are in to the first program."""
    if OrganizationRole.ADMIN not in accounts.role_names(user):
        return ()
    if _roles.grants_of(user) or Program.objects.exists() or people.is_empty():
        return ()
    return (
        NextAct(
            rank=80,
            title=_("Make your first program"),
            reason=_("Your people are in. A blueprint brings the rules to begin with."),
            label=_("Choose a blueprint"),
            url=reverse("programs:create"),
        ),
    )
