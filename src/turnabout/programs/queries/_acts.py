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
from turnabout.programs.queries import _programs, _shared


def next_acts(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    """
    Give what somebody can do now: enroll, what their programs need, the first program.

    At most eight queries.
    """
    return (*_enrolling(user, now), *_managing(user, now), *_starting(user))


def _enrolling(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    rows = Enrollment.objects.filter(
        person__account=user.pk,
        person__left_on=None,
        state__in=rules.BEFORE_SENDING,
        cohort__state=CohortState.ENROLLING,
        cohort__enroll_closes_on__gte=_shared.today(now),
    )
    rows = rows.select_related("cohort__program").order_by("cohort__enroll_closes_on", "pk")
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
    programs = Program.objects.filter(grants__account=user.pk, grants__role=Role.MANAGER)
    facts = _programs.programs_facts(programs, _shared.today(now))
    steps = (program.next_step for program in facts)
    return tuple(
        NextAct(rank=60, title=step.title, reason=step.reason, label=step.label, url=step.url)
        for step in steps
        if step is not None
    )


def _starting(user: User) -> tuple[NextAct, ...]:
    """Lead an admin whose people are in to the first program."""
    if OrganizationRole.ADMIN not in accounts.role_names(user):
        return ()
    if Program.objects.exists() or people.is_empty():
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
