"""The people of a cohort, as its staff see them."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from turnabout.programs import rules
from turnabout.programs.choices import EnrollmentState, Side, Style
from turnabout.programs.models import Cohort, Enrollment
from turnabout.programs.queries import _candidates
from turnabout.skills import queries as skills

PAGE_SIZE: Final = 50
ORDERS: Final = {
    "name": ("person__name", "pk"),
    "-name": ("-person__name", "-pk"),
    "grade": ("person__grade__position", "person__name", "pk"),
    "-grade": ("-person__grade__position", "person__name", "pk"),
    "function": ("person__function", "person__name", "pk"),
    "sent": ("submitted_at", "pk"),
}
#: Filters beside the states.
UNFINISHED: Final = "unfinished"
LINE: Final = "line"


@dataclass(frozen=True, kw_only=True)
class PeopleFilter:
    """What staff look for; empty means any."""

    side: str = ""
    state: str = ""
    order: str = "name"


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """
    Somebody of a cohort: directory facts, and the answers the visibility table gives to staff.

    ``reason`` says why the person is left out of matching, if so.
    """

    public_id: str
    name: str
    side: str
    side_words: str
    state: str
    state_words: str
    grade: str
    function: str
    place: str
    submitted_at: dt.datetime | None
    reason: str
    line_is_unknown: bool
    line_is_confirmed: bool
    capacity: int
    languages: tuple[str, ...]
    time_zone: str
    hours: tuple[tuple[int, int, int], ...]
    style: str
    offers: tuple[str, ...]
    wishes: tuple[str, ...]

    @property
    def needs_confirmation(self) -> bool:
        return self.line_is_unknown and not self.line_is_confirmed


def cohort_people(cohort: Cohort, wanted: PeopleFilter, page: int = 1) -> "Page[PersonRow]":
    """Give a page of the people of a cohort. Four queries, whatever its length."""
    rows = _filtered(cohort, wanted).order_by(*ORDERS.get(wanted.order, ORDERS["name"]))
    found = Paginator(rows.select_related("person__grade"), PAGE_SIZE).get_page(page)
    enrollments = list(found.object_list)
    person_ids = [row.person_id for row in enrollments]
    offers, wishes = skills.offers_of(person_ids), skills.wishes_of(person_ids)
    shown = [_row(row, offers=offers, wishes=wishes) for row in enrollments]
    return Page(shown, found.number, found.paginator)  # type: ignore[arg-type] # rows are shown frozen


def state_filters() -> tuple[tuple[str, str], ...]:
    """Give what the list can be filtered by, with words."""
    states = (
        EnrollmentState.STARTED,
        EnrollmentState.SUBMITTED,
        EnrollmentState.AVAILABLE,
        EnrollmentState.MATCHED,
        EnrollmentState.WITHDRAWN,
    )
    return (
        ("", _("Everybody")),
        *((state.value, state_words(state)) for state in states),
        (UNFINISHED, _("Left out of matching")),
        (LINE, _("Line unknown")),
    )


def order_choices() -> tuple[tuple[str, str], ...]:
    """Give what the list can be sorted by, with words."""
    return (
        ("name", _("Name, from A")),
        ("-name", _("Name, from Z")),
        ("-grade", _("Grade, highest first")),
        ("grade", _("Grade, lowest first")),
        ("function", _("Function")),
        ("sent", _("When they sent their answers")),
    )


def state_words(state: str) -> str:
    """Say a state of an enrollment as staff read it."""
    words = {
        EnrollmentState.STARTED: _("Started, not sent"),
        EnrollmentState.SUBMITTED: _("Answers sent"),
        EnrollmentState.AVAILABLE: _("Waits for a partner"),
        EnrollmentState.MATCHED: _("Has a partner"),
        EnrollmentState.WITHDRAWN: _("Withdrew"),
    }
    return words.get(EnrollmentState(state)) or str(EnrollmentState(state).label)


def _filtered(cohort: Cohort, wanted: PeopleFilter) -> QuerySet[Enrollment]:
    rows = Enrollment.objects.filter(cohort=cohort).exclude(state=EnrollmentState.INVITED)
    if wanted.side in Side.values:
        rows = rows.filter(side=wanted.side)
    if wanted.state == UNFINISHED:
        rows = rows.filter(_left_out())
    elif wanted.state == LINE:
        rows = rows.filter(person__line_is_unknown=True)
    elif wanted.state in EnrollmentState.values:
        rows = rows.filter(state=wanted.state)
    return rows


def _left_out() -> Q:
    in_question = Q(state__in=_candidates.IN_QUESTION)
    missing = Q(state=EnrollmentState.STARTED) | Q(person__grade=None) | Q(hours={})
    return in_question & (missing | Q(person__left_on__isnull=False))


def _row(row: Enrollment, *, offers: skills.Skills, wishes: skills.Skills) -> PersonRow:
    person = row.person
    is_sent = row.submitted_at is not None
    reason = _candidates.unfinished_reason(row) if row.state in _candidates.IN_QUESTION else ""
    return PersonRow(
        public_id=row.public_id,
        name=person.name,
        side=row.side,
        side_words=row.get_side_display(),
        state=row.state,
        state_words=state_words(row.state),
        grade=person.grade.name if person.grade else "",
        function=person.function,
        place=person.place,
        submitted_at=row.submitted_at,
        reason=_candidates.unfinished_sentence(reason) if reason else "",
        line_is_unknown=person.line_is_unknown,
        line_is_confirmed=row.line_confirmed_at is not None,
        capacity=row.capacity,
        languages=tuple(rules.language_name(code) for code in row.languages),
        time_zone=row.time_zone,
        hours=_candidates.hours_of(row),
        style=str(Style(row.style).label) if row.style else "",
        offers=tuple(each.name for each in offers.get(person.pk, ())) if is_sent else (),
        wishes=tuple(each.name for each in wishes.get(person.pk, ())) if is_sent else (),
    )
