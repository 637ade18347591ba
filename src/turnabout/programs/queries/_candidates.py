"""What matching reads: who takes part, and who is left out with the reason."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import F
from django.utils.translation import gettext as _

from turnabout.programs.choices import EnrollmentState, Side
from turnabout.programs.models import Cohort, Enrollment
from turnabout.skills import queries as skills
from turnabout.skills.queries import SkillAt


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """
    Somebody matching may place.

    Never topics, what they say or drafts. ``style`` is a key of ``Style``; ``capacity`` is how
    many more partners they take; ``hours`` are (weekday, first minute, last minute) of the local
    day, Monday is 0.
    """

    enrollment_id: int
    public_id: str
    person_id: int
    name: str
    side: str
    capacity: int
    languages: tuple[str, ...]
    time_zone: str
    hours: tuple[tuple[int, int, int], ...]
    grade: int
    grade_name: str
    function: str
    place: str
    organization: str
    style: str
    hired_on: dt.date | None
    offers: tuple[SkillAt, ...]
    wishes: tuple[SkillAt, ...]
    line_is_unknown: bool
    line_is_confirmed: bool


@dataclass(frozen=True, kw_only=True)
class Unfinished:
    """Somebody who is left out: ``reason`` is a key, ``sentence`` says it."""

    enrollment_id: int
    public_id: str
    name: str
    side: str
    reason: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Candidates:
    """Both sides of a cohort, and who is left out."""

    mentors: tuple[Candidate, ...]
    mentees: tuple[Candidate, ...]
    unfinished: tuple[Unfinished, ...]


@dataclass(frozen=True, kw_only=True)
class Unconfirmed:
    """Somebody who can be matched once a manager vouches for their line."""

    public_id: str
    name: str
    side: str


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """Whom matching passes over, and what would change that."""

    unfinished: tuple[Unfinished, ...]
    unconfirmed: tuple[Unconfirmed, ...]


IN_QUESTION = (
    EnrollmentState.STARTED,
    EnrollmentState.SUBMITTED,
    EnrollmentState.AVAILABLE,
    EnrollmentState.MATCHED,
)


def candidates(cohort: Cohort) -> Candidates:
    """
    Give both sides by name, and who is left out. Three queries.

    Somebody with fewer partners than they asked for is still among them. Who was invited and did
    not start is nowhere: ignoring an invitation leaves no trace.
    """
    rows = _rows(cohort)
    person_ids = {row.person_id for row in rows}
    offers, wishes = skills.offers_of(person_ids), skills.wishes_of(person_ids)
    found: dict[str, list[Candidate]] = {Side.MENTOR: [], Side.MENTEE: []}
    left_out = []
    for row in rows:
        if reason := unfinished_reason(row):
            left_out.append(_left_out(row, reason=reason))
        elif row.taken < row.capacity:
            found[row.side].append(_candidate(row, offers=offers, wishes=wishes))
    return Candidates(
        mentors=tuple(found[Side.MENTOR]),
        mentees=tuple(found[Side.MENTEE]),
        unfinished=tuple(left_out),
    )


def left_out(cohort: Cohort) -> LeftOut:
    """Give who is left out, and whose line needs a manager's word. One query."""
    rows = _rows(cohort)
    reasons = [(row, unfinished_reason(row)) for row in rows]
    return LeftOut(
        unfinished=tuple(_left_out(row, reason=reason) for row, reason in reasons if reason),
        unconfirmed=tuple(
            Unconfirmed(public_id=row.public_id, name=row.person.name, side=row.side)
            for row, reason in reasons
            if not reason and row.person.line_is_unknown and row.line_confirmed_at is None
        ),
    )


def unfinished_reason(enrollment: Enrollment) -> str:
    """Say as a key why somebody is left out of matching; empty if nothing is missing."""
    if not enrollment.person.is_listed:
        return "left"
    if enrollment.state == EnrollmentState.STARTED:
        return "not_sent"
    if enrollment.person.grade is None:
        return "no_grade"
    return "" if enrollment.hours else "no_hours"


def unfinished_sentence(reason: str) -> str:
    """Say in a sentence why somebody is left out."""
    sentences = {
        "left": _("Has left the organization, says the directory."),
        "not_sent": _("Has not sent in the answers yet."),
        "no_grade": _("Has no grade in the directory. Import it to make this person matchable."),
        "no_hours": _("Has not said when they work."),
    }
    return sentences[reason]


def _rows(cohort: Cohort) -> list[Enrollment]:
    rows = Enrollment.objects.filter(cohort=cohort, state__in=IN_QUESTION)
    rows = rows.exclude(state=EnrollmentState.MATCHED, taken__gte=F("capacity"))
    return list(rows.select_related("person__grade").order_by("person__name", "pk"))


def _left_out(row: Enrollment, *, reason: str) -> Unfinished:
    return Unfinished(
        enrollment_id=row.pk,
        public_id=row.public_id,
        name=row.person.name,
        side=row.side,
        reason=reason,
        sentence=unfinished_sentence(reason),
    )


def _candidate(row: Enrollment, *, offers: skills.Skills, wishes: skills.Skills) -> Candidate:
    person = row.person
    grade = person.grade
    if grade is None:
        raise ValueError(f"Expected a grade on {row.public_id}.")
    return Candidate(
        enrollment_id=row.pk,
        public_id=row.public_id,
        person_id=person.pk,
        name=person.name,
        side=row.side,
        capacity=row.capacity - row.taken,
        languages=tuple(row.languages),
        time_zone=row.time_zone,
        hours=hours_of(row),
        grade=grade.position,
        grade_name=grade.name,
        function=person.function,
        place=person.place,
        organization=person.organization,
        style=row.style,
        hired_on=person.hired_on,
        offers=offers.get(person.pk, ()),
        wishes=wishes.get(person.pk, ()),
        line_is_unknown=person.line_is_unknown,
        line_is_confirmed=row.line_confirmed_at is not None,
    )


def hours_of(enrollment: Enrollment) -> tuple[tuple[int, int, int], ...]:
    """Give the working hours as (weekday, first minute, last minute)."""
    return tuple(
        (int(day), int(start), int(end)) for day, (start, end) in sorted(enrollment.hours.items())
    )
