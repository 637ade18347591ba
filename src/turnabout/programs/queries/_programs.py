"""Figures of programs and cohorts: counts, dates, and what comes next."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from turnabout.core import scope
from turnabout.core.doors import door
from turnabout.programs.choices import CohortState, EnrollmentState, ProgramState, Role, Side
from turnabout.programs.models import Cohort, Enrollment, Grant, Program

SENT = (
    EnrollmentState.SUBMITTED,
    EnrollmentState.AVAILABLE,
    EnrollmentState.MATCHED,
    EnrollmentState.PAUSED,
    EnrollmentState.COMPLETED,
)


@dataclass(frozen=True, kw_only=True)
class SideCounts:
    """
    People of one side of a cohort.

    ``asked`` counts invitations sent, ``sent`` everybody who sent in the answers, matched or not.
    """

    asked: int = 0
    started: int = 0
    sent: int = 0
    available: int = 0
    matched: int = 0
    withdrawn: int = 0


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """What a manager does next about a cohort or program."""

    title: str
    reason: str
    label: str
    url: str


@dataclass(frozen=True, kw_only=True)
class CohortFacts:
    """A cohort in figures."""

    public_id: str
    name: str
    state: str
    state_words: str
    opens_on: dt.date
    closes_on: dt.date
    starts_on: dt.date
    places: int
    mentors: SideCounts
    mentees: SideCounts
    is_over: bool
    next_step: NextStep | None

    @property
    def url(self) -> str:
        return reverse("programs:cohort", args=[self.public_id])

    @property
    def is_draft(self) -> bool:
        return self.state == CohortState.DRAFT

    @property
    def is_enrolling(self) -> bool:
        return self.state == CohortState.ENROLLING

    @property
    def can_close(self) -> bool:
        """Closing cannot be taken back: it is offered once there is somebody to match."""
        return self.is_enrolling and bool(self.mentors.sent and self.mentees.sent)

    @property
    def is_matching(self) -> bool:
        return self.state == CohortState.MATCHING

    @property
    def is_running(self) -> bool:
        return self.state == CohortState.RUNNING


@dataclass(frozen=True, kw_only=True)
class ProgramFacts:
    """A program in figures, its cohorts oldest first."""

    public_id: str
    name: str
    blueprint: str
    state: str
    state_words: str
    managers: int
    roles: Mapping[str, int]
    cohorts: tuple[CohortFacts, ...]
    next_step: NextStep | None

    @property
    def url(self) -> str:
        return door("program", self.public_id)


def program_facts(program: Program, today: dt.date) -> ProgramFacts:
    """Give one program in figures. Three queries."""
    return _facts([program], today=today)[0]


def programs_facts(programs: QuerySet[Program], today: dt.date) -> tuple[ProgramFacts, ...]:
    """Give several programs in figures, the running ones first. Four queries."""
    return tuple(_facts(_in_order(programs), today=today))


def next_steps(programs: Iterable[Program], today: dt.date) -> tuple[NextStep, ...]:
    """Give what comes next in several programs, the running ones first. At most one query."""
    rows = _in_order(programs)
    cohorts = _cohorts(tuple(row.pk for row in rows)) if rows else ()
    steps: dict[int, list[NextStep | None]] = {row.pk: [] for row in rows}
    for cohort in cohorts:
        mentors, mentees = (SideCounts(sent=sent) for sent in (cohort.mentors, cohort.mentees))
        steps[cohort.program_id].append(
            _next(cohort, mentors=mentors, mentees=mentees, today=today)
        )
    found = (_next_step(row, steps[row.pk]) for row in rows)
    return tuple(step for step in found if step is not None)


def cohort_facts(cohort: Cohort, today: dt.date) -> CohortFacts:
    """Give one cohort in figures. One query."""
    return _cohort(cohort, _counts([cohort.pk]), today=today)


def cohort_count(program: Program) -> int:
    """Count the cohorts of a program. One query."""
    return Cohort.objects.filter(program=program).count()


def cohort_of(program: Program, public_id: str) -> Cohort | None:
    """Give a cohort of a program by its id, else the newest, if there is any. At most one query."""
    rows = list(reversed(_cohorts((program.pk,))))
    named = [row for row in rows if row.public_id == public_id]
    found = [*named, *rows]
    for row in found[:1]:
        row.program = program
        return row
    return None


_ORDER = (ProgramState.RUNNING, ProgramState.DRAFT, ProgramState.CLOSING, ProgramState.CLOSED)


def _in_order(programs: Iterable[Program]) -> list[Program]:
    order = {state: place for place, state in enumerate(_ORDER)}
    return sorted(programs, key=lambda row: (order[ProgramState(row.state)], row.name, row.pk))


@scope.once
def _cohorts(program_ids: tuple[int, ...]) -> tuple[Cohort, ...]:
    """Give the cohorts of programs, oldest first. One query, once a request."""
    return tuple(Cohort.objects.filter(program__in=program_ids).order_by("created_at", "pk"))


def _facts(programs: list[Program], *, today: dt.date) -> list[ProgramFacts]:
    ids = tuple(program.pk for program in programs)
    cohorts = _cohorts(ids)
    counts = _counts([cohort.pk for cohort in cohorts])
    roles: dict[int, dict[str, int]] = {pk: dict.fromkeys(Role.values, 0) for pk in ids}
    grants = Grant.objects.filter(program__in=ids).values_list("program_id", "role")
    for program_id, role, number in grants.annotate(number=Count("pk")).order_by():
        roles[program_id][role] = number
    return [
        _program(
            program,
            tuple(
                _cohort(cohort, counts, today=today)
                for cohort in cohorts
                if cohort.program_id == program.pk
            ),
            roles=roles[program.pk],
        )
        for program in programs
    ]


def _program(
    program: Program, cohorts: tuple[CohortFacts, ...], *, roles: Mapping[str, int]
) -> ProgramFacts:
    return ProgramFacts(
        public_id=program.public_id,
        name=program.name,
        blueprint=program.blueprint,
        state=program.state,
        state_words=program.get_state_display(),
        managers=program.managers,
        roles=roles,
        cohorts=cohorts,
        next_step=_next_step(program, [cohort.next_step for cohort in cohorts]),
    )


def _next_step(program: Program, steps: Sequence[NextStep | None]) -> NextStep | None:
    """Say what comes next: what the newest of the cohorts needs, or a first one."""
    if steps:
        return next((step for step in reversed(steps) if step), None)
    return NextStep(
        title=_("Give %(program)s its first cohort") % {"program": program.name},
        reason=_("A cohort is a group with dates: people enroll, are matched and start together."),
        label=_("Add a cohort"),
        url=reverse("programs:cohort_create", args=[program.public_id]),
    )


Counts = Mapping[tuple[int, str, str], int]


def _counts(cohort_ids: Iterable[int]) -> Counts:
    """Count by cohort, side and state; the invited are not counted, so that nobody is missed."""
    rows = Enrollment.objects.filter(cohort__in=cohort_ids)
    rows = rows.exclude(state=EnrollmentState.INVITED).order_by()
    counted = rows.values_list("cohort_id", "side", "state").annotate(number=Count("pk"))
    return {(cohort, side, state): number for cohort, side, state, number in counted}


def _cohort(cohort: Cohort, counts: Counts, *, today: dt.date) -> CohortFacts:
    mentors = _side(cohort, Side.MENTOR, counts, asked=cohort.asked_as_mentors)
    mentees = _side(cohort, Side.MENTEE, counts, asked=cohort.asked_as_mentees)
    return CohortFacts(
        public_id=cohort.public_id,
        name=cohort.name,
        state=cohort.state,
        state_words=cohort.get_state_display(),
        opens_on=cohort.enroll_opens_on,
        closes_on=cohort.enroll_closes_on,
        starts_on=cohort.starts_on,
        places=cohort.places,
        mentors=mentors,
        mentees=mentees,
        is_over=cohort.enroll_closes_on < today,
        next_step=_next(cohort, mentors=mentors, mentees=mentees, today=today),
    )


def _side(cohort: Cohort, side: Side, counts: Counts, *, asked: int) -> SideCounts:
    def count(*states: EnrollmentState) -> int:
        return sum(counts.get((cohort.pk, side, state), 0) for state in states)

    return SideCounts(
        asked=asked,
        started=count(EnrollmentState.STARTED),
        sent=count(*SENT),
        available=count(EnrollmentState.AVAILABLE),
        matched=count(EnrollmentState.MATCHED),
        withdrawn=count(EnrollmentState.WITHDRAWN),
    )


def _next(
    cohort: Cohort, *, mentors: SideCounts, mentees: SideCounts, today: dt.date
) -> NextStep | None:
    here = reverse("programs:cohort", args=[cohort.public_id])
    about = {"cohort": cohort.name, "mentors": mentors.sent, "mentees": mentees.sent}
    enrolled = _("Answers sent so far: %(mentors)d as a mentor, %(mentees)d as a mentee.") % about
    if cohort.state == CohortState.DRAFT:
        return NextStep(
            title=_("Open enrollment of %(cohort)s") % about,
            reason=_("Nobody can enroll before. Look at the rules and the dates first."),
            label=_("Look at the cohort"),
            url=here,
        )
    if cohort.state == CohortState.ENROLLING and cohort.enroll_closes_on < today:
        has_both = mentors.sent and mentees.sent
        edit = reverse("programs:cohort_edit", args=[cohort.public_id])
        title = _("Close enrollment of %(cohort)s") if has_both else _("Give %(cohort)s more time")
        return NextStep(
            title=title % about,
            reason=enrolled,
            label=_("Go on to matching") if has_both else _("Change the dates"),
            url=here if has_both else edit,
        )
    if cohort.state == CohortState.ENROLLING:
        return NextStep(
            title=_("Invite people to %(cohort)s") % about,
            reason=enrolled,
            label=_("Invite people"),
            url=reverse("programs:invite", args=[cohort.public_id]),
        )
    if cohort.state == CohortState.MATCHING:
        return NextStep(
            title=_("Match %(cohort)s") % about,
            reason=enrolled,
            label=_("Open the studio"),
            url=door("studio", cohort.public_id),
        )
    return None
