"""What staff see of pairs: that they exist, where they are, and how often they met."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final, cast

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from turnabout.pairs.choices import EventKind, PairState, SessionState
from turnabout.pairs.models import Pair, Session, SessionEvent
from turnabout.pairs.models.agreement import Agreement
from turnabout.pairs.queries import _words
from turnabout.programs import rules as program_rules
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort

ROWS_A_PAGE: Final = 50


@dataclass(frozen=True, kw_only=True)
class StaffRow:
    """A pair in the table of its cohort; nothing either of the two wrote or answered."""

    mentor_name: str
    mentor_about: str
    mentee_name: str
    mentee_about: str
    turn: str
    state: str
    state_words: str
    held: int
    planned: int
    is_signed: bool
    last_moved_by: str


@dataclass(frozen=True, kw_only=True)
class PairFacts:
    """Totals of a cohort's pairs."""

    by_state: dict[str, int]
    held: int
    planned: int

    @property
    def live(self) -> int:
        over = {PairState.ENDED, PairState.COMPLETED}
        return sum(count for state, count in self.by_state.items() if state not in over)

    @property
    def total(self) -> int:
        return sum(self.by_state.values())


def staff_rows(cohort: Cohort, *, state: str, page: str | int, facts: PairFacts) -> Page[StaffRow]:
    """
    Give a page of the table; one query however many rows.

    Parameters
    ----------
    facts
        Totals of the cohort: they say how many pages there are.
    """
    count = facts.by_state.get(state, 0) if state else facts.total
    pages = _Counted(_pairs(cohort, state), count)
    number = pages.get_page(page).number
    found = Page(_rows(cohort, pages.page(number).object_list), number, pages)
    return cast("Page[StaffRow]", found)


def all_staff_rows(cohort: Cohort, *, state: str) -> tuple[StaffRow, ...]:
    """Give the whole table, for a file; one query."""
    return _rows(cohort, _pairs(cohort, state))


def pair_facts(cohorts: Collection[Cohort]) -> dict[int, PairFacts]:
    """
    Give totals by cohort; two queries.

    Sessions planned are those that the rhythm of the program gives to all live pairs.
    """
    keys = [cohort.pk for cohort in cohorts]
    by_state: dict[int, dict[str, int]] = defaultdict(dict)
    counted = Pair.objects.filter(cohort_id__in=keys).values_list("cohort_id", "state")
    for cohort_id, state, count in counted.annotate(count=Count("pk")).order_by():
        by_state[cohort_id][state] = count
    sessions = Session.objects.filter(pair__cohort_id__in=keys, state=SessionState.HELD)
    held = dict(sessions.values_list("pair__cohort_id").annotate(count=Count("pk")).order_by())
    return {
        cohort.pk: PairFacts(
            by_state=by_state[cohort.pk],
            held=held.get(cohort.pk, 0),
            planned=_sessions_each(cohort)
            * sum(
                count
                for state, count in by_state[cohort.pk].items()
                if state not in {PairState.PROPOSED, PairState.ENDED}
            ),
        )
        for cohort in cohorts
    }


class _Counted(Paginator[Any]):
    """Pages of a list whose length is known."""

    def __init__(self, rows: QuerySet[Pair], count: int) -> None:
        super().__init__(rows, ROWS_A_PAGE)
        self.count = count


def _pairs(cohort: Cohort, state: str) -> QuerySet[Pair]:
    """Give pairs with what the table counts, in the same query."""
    moves = SessionEvent.objects.filter(session__pair=OuterRef("pk"), kind=EventKind.MOVED)
    signed = Agreement.objects.filter(
        pair=OuterRef("pk"), mentor_signed_at__isnull=False, mentee_signed_at__isnull=False
    )
    pairs = Pair.objects.filter(cohort_id=cohort.pk).select_related(
        "mentor__grade", "mentee__grade"
    )
    if state:
        pairs = pairs.filter(state=state)
    return pairs.annotate(
        held=Count("sessions", filter=Q(sessions__state=SessionState.HELD)),
        is_signed=Exists(signed),
        mover=Subquery(moves.order_by("-at", "-pk").values("side")[:1]),
    ).order_by("mentor__name", "mentee__name", "pk")


def _rows(cohort: Cohort, pairs: Iterable[Any]) -> tuple[StaffRow, ...]:
    planned = _sessions_each(cohort)
    return tuple(
        StaffRow(
            mentor_name=pair.mentor.name,
            mentor_about=_words.about(pair.mentor),
            mentee_name=pair.mentee.name,
            mentee_about=_words.about(pair.mentee),
            turn=_words.turn(pair),
            state=pair.state,
            state_words=_words.state_words(pair),
            held=pair.held,
            planned=planned,
            is_signed=pair.is_signed,
            last_moved_by=_mover(pair.mover or ""),
        )
        for pair in pairs
    )


def _mover(side: str) -> str:
    return str(Side(side).label) if side else ""


def _sessions_each(cohort: Cohort) -> int:
    return program_rules.read_settings(cohort.program.rules).cadence.sessions
