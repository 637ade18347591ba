"""What staff see of pairs: that they exist, where they are, and how often they met."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet

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


def staff_rows(cohort: Cohort, *, state: str, page: str | int) -> Page[StaffRow]:
    """Give a page of the table; five queries however many rows."""
    pages: Paginator[Pair] = Paginator(_pairs(cohort, state), ROWS_A_PAGE)
    found = pages.get_page(page)
    found.object_list = _rows(cohort, list(found.object_list))  # type: ignore[assignment] # frozen rows for the template
    return found  # type: ignore[return-value] # as above


def all_staff_rows(cohort: Cohort, *, state: str) -> tuple[StaffRow, ...]:
    """Give the whole table, for a file; four queries."""
    return _rows(cohort, list(_pairs(cohort, state)))


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


def _pairs(cohort: Cohort, state: str) -> QuerySet[Pair]:
    pairs = Pair.objects.filter(cohort_id=cohort.pk).select_related(
        "mentor__grade", "mentee__grade"
    )
    if state:
        pairs = pairs.filter(state=state)
    return pairs.order_by("mentor__name", "mentee__name", "pk")


def _rows(cohort: Cohort, pairs: Sequence[Pair]) -> tuple[StaffRow, ...]:
    keys = [pair.pk for pair in pairs]
    held = dict(
        Session.objects.filter(pair_id__in=keys, state=SessionState.HELD)
        .values_list("pair_id")
        .annotate(count=Count("pk"))
        .order_by()
    )
    signed = frozenset(
        Agreement.objects.filter(
            pair_id__in=keys, mentor_signed_at__isnull=False, mentee_signed_at__isnull=False
        ).values_list("pair_id", flat=True)
    )
    moves = SessionEvent.objects.filter(session__pair_id__in=keys, kind=EventKind.MOVED)
    movers = dict(moves.order_by("at", "pk").values_list("session__pair_id", "side"))
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
            held=held.get(pair.pk, 0),
            planned=planned,
            is_signed=pair.pk in signed,
            last_moved_by=_mover(movers.get(pair.pk, "")),
        )
        for pair in pairs
    )


def _mover(side: str) -> str:
    return str(Side(side).label) if side else ""


def _sessions_each(cohort: Cohort) -> int:
    return program_rules.read_settings(cohort.program.rules).cadence.sessions
