"""Who may see and change runs; whatever one may not see answers as if it did not exist."""

from dataclasses import dataclass
from typing import Literal

from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from turnabout.accounts.models import User
from turnabout.matching import queries
from turnabout.matching.models import Run
from turnabout.programs import access as programs
from turnabout.programs.choices import Role, Side
from turnabout.programs.models import Cohort, Enrollment

Reader = User | AnonymousUser
To = Literal["review", "match"]


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A cohort, and whether its reader may also change something."""

    cohort: Cohort
    can_match: bool


def get_cohort(user: Reader, public_id: str, *, to: To) -> Cohort:
    """Give a cohort to its program's managers, and to ``review`` to its reviewers."""
    return programs.get_cohort(user, public_id, to=to)


def get_studio(user: Reader, public_id: str) -> Seat:
    """Give a cohort to its program's managers and reviewers, and tell which of the two."""
    try:
        cohort = Cohort.objects.select_related("program").get(public_id=public_id)
    except Cohort.DoesNotExist as missing:
        raise Http404 from missing
    roles = programs.program_roles(user, cohort.program)
    if roles.isdisjoint(programs.STAFF):
        raise Http404
    return Seat(cohort=cohort, can_match=Role.MANAGER in roles)


def get_run(user: Reader, public_id: str, *, to: To) -> Run:
    """Give a run to the same people."""
    try:
        run = queries.runs().get(public_id=public_id)
    except Run.DoesNotExist as missing:
        raise Http404 from missing
    get_cohort(user, run.cohort.public_id, to=to)
    return run


def get_two(cohort: Cohort, *, mentor: str, mentee: str) -> tuple[Enrollment, Enrollment]:
    """Give two people of a cohort somebody may match, one of each side."""
    try:
        return (
            queries.enrollment_in(cohort, mentor, side=Side.MENTOR),
            queries.enrollment_in(cohort, mentee, side=Side.MENTEE),
        )
    except Enrollment.DoesNotExist as missing:
        raise Http404 from missing
