"""The matching studio as frozen rows."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.core.paginator import Page, Paginator

from turnabout.accounts.models import User
from turnabout.matching import rules
from turnabout.matching.choices import UNDER_WAY, ProposalState, RunState, WishKind
from turnabout.matching.models import PairWish, Proposal, Run, Unmatched
from turnabout.matching.queries import _figures, _people, _rows, _runs
from turnabout.programs import queries as programs
from turnabout.programs.choices import CohortState
from turnabout.programs.models import Cohort
from turnabout.programs.rules import Settings, WeightInWords, weights_in_words

PER_PAGE: Final = 20
FILTERS: Final = ("all", "pinned")


@dataclass(frozen=True, kw_only=True)
class RunPage:
    """What a solved run shows."""

    public_id: str
    number: int
    is_ready: bool
    published_at: dt.datetime | None
    to_publish: int
    set_aside: int
    pairs: int
    pairs_words: str
    typical: str
    weakest: str
    allowed: str
    is_any_allowed: bool
    total: str
    few_hours: int
    proof: str
    counts: tuple[_figures.CountRow, ...]
    rows: "Page[_rows.ProposalRow]"
    left_over: tuple[_figures.LeftOverRow, ...]
    people: _people.RunPeople


@dataclass(frozen=True, kw_only=True)
class Studio:
    """
    The studio of a cohort.

    ``state`` says which page it is: ``closed`` (not to be matched now), ``empty`` (no run yet),
    ``solving``, ``failed``, or ``run``.
    """

    state: str
    cohort_id: str
    cohort_name: str
    program_id: str
    program_name: str
    is_enrolling: bool
    run_id: str
    run_number: int
    progress_key: str
    failure: str
    weights: tuple[WeightInWords, ...]
    choices: tuple[_figures.Choice, ...]
    pins: int
    forbidden: int
    run: RunPage | None
    left_out: programs.LeftOut
    shown: str


def studio(cohort: Cohort, user: User, *, page: int | str = 1, shown: str = "all") -> Studio:
    """Give the studio. Six queries, whatever the number of pairs."""
    run = _runs.newest_run(cohort)
    wishes = {(wish.mentor_id, wish.mentee_id): wish for wish in _wishes(cohort)}
    settings = (
        rules.read_spec(run.spec).settings
        if run is not None
        else programs.settings_of(cohort.program)
    )
    kinds = [wish.kind for wish in wishes.values()]
    state = _state(cohort, run)
    shown = shown if shown in FILTERS else FILTERS[0]
    return Studio(
        state=state,
        cohort_id=cohort.public_id,
        cohort_name=cohort.name,
        program_id=cohort.program.public_id,
        program_name=cohort.program.name,
        is_enrolling=cohort.state == CohortState.ENROLLING,
        run_id=run.public_id if run else "",
        run_number=run.number if run else 0,
        progress_key=_runs.progress_key(run) if run else "",
        failure=run.failure if run else "",
        weights=weights_in_words(settings),
        choices=_figures.choices(settings, run.figures if run else {}),
        pins=kinds.count(WishKind.PIN),
        forbidden=kinds.count(WishKind.FORBID),
        run=_run_page(run, settings, wishes, user, page=page, shown=shown)
        if run is not None and state == "run"
        else None,
        left_out=programs.left_out(cohort),
        shown=shown,
    )


def _settings(cohort: Cohort, run: Run | None) -> Settings:
    """Give what the shown run was asked with; before the first, what the program says."""
    if run is None:
        return programs.settings_of(cohort.program)
    return rules.read_spec(run.spec).settings


def _wishes(cohort: Cohort) -> Sequence[PairWish]:
    return list(PairWish.objects.filter(cohort=cohort).order_by("pk"))


def _state(cohort: Cohort, run: Run | None) -> str:
    if run is None:
        matched = cohort.state in {CohortState.MATCHING, CohortState.RUNNING}
        return "empty" if matched else "closed"
    if run.state in UNDER_WAY:
        return "solving"
    return "failed" if run.state == RunState.FAILED else "run"


def _run_page(
    run: Run,
    settings: Settings,
    wishes: Mapping[tuple[int, int], PairWish],
    user: User,
    *,
    page: int | str,
    shown: str,
) -> RunPage:
    people = ("mentor__person__grade", "mentee__person__grade")
    found = Proposal.objects.filter(run=run).select_related(*people).order_by("fit", "pk")
    proposals = list(found)
    unmatched = list(
        Unmatched.objects.filter(run=run)
        .select_related("enrollment__person__grade")
        .order_by("enrollment__side", "enrollment__person__name", "pk")
    )
    listed = [one for one in proposals if shown == "all" or one.state == ProposalState.PINNED]
    paged = Paginator(listed, PER_PAGE).get_page(page)
    writer = _rows.Writer(run, settings, wishes, user)
    rows = [writer.row(one) for one in paged.object_list]
    aside = sum(one.state == ProposalState.FORBIDDEN for one in proposals)
    figures = run.figures
    return RunPage(
        public_id=run.public_id,
        number=run.number,
        is_ready=run.state == RunState.READY,
        published_at=run.published_at,
        to_publish=len(proposals) - aside,
        set_aside=aside,
        pairs=figures["pairs"],
        pairs_words=_figures.pairs_words(figures["pairs"], unmatched),
        typical=_figures.fit(figures["typical"]),
        weakest=_figures.fit(figures["weakest"]),
        allowed=_figures.grouped(figures["allowed"]),
        is_any_allowed=figures["allowed"] > 0,
        total=_figures.grouped(figures["total"]),
        few_hours=figures["few_hours"],
        proof=_figures.proof(run),
        counts=_figures.counts(settings, figures),
        rows=Page(rows, paged.number, paged.paginator),  # type: ignore[arg-type] # shown frozen
        left_over=tuple(_figures.left_over(one) for one in unmatched),
        people=_people.run_people(proposals, unmatched),
    )
