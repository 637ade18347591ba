"""Ask for a run, solve it in the background, throw it away."""

import datetime as dt
import logging
import secrets
from collections.abc import Mapping
from typing import Final

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core import jobs
from turnabout.core.errors import DomainError
from turnabout.core.transitions import move
from turnabout.matching import adapter, errors, notices, queries, rules
from turnabout.matching.choices import OPEN, UNDER_WAY, ProposalState, RunState, WishKind
from turnabout.matching.models import Proposal, Run, Unmatched
from turnabout.notifications import services as notifications
from turnabout.programs import queries as programs
from turnabout.programs.choices import CohortState
from turnabout.programs.models import Cohort
from turnabout.programs.rules import Settings

logger = logging.getLogger("turnabout.matching")

#: Highest seed of a new run; a small number is read aloud more easily.
SEEDS: Final = 1000
#: Whoever waited longer than this is told by mail.
MAIL_AFTER_SECONDS: Final = 60
STEPS: Final = 3


@transaction.atomic
def request_run(
    *,
    cohort: Cohort,
    weights: Mapping[str, int] | None = None,
    coverage: str | None = None,
    by: User,
    now: dt.datetime,
) -> Run:
    """
    Ask for a run of a cohort; the worker solves it.

    Everything it is asked with is kept: the program's rules of this moment, these weights and
    objective, what is pinned, set aside and allowed against the direction. Ties are broken as in
    the run before, so that solving again moves nobody without need.

    Parameters
    ----------
    weights
        By criterion, 0 to 3; what is not named counts as the program says.
    coverage
        ``nobody_left_out`` or ``best_fit``; without it as the program says.

    Raises
    ------
    NotMatching
        If enrollment is not closed yet, or the cohort is over.
    NothingMatters
        If every weight is off.
    AlreadySolving
        If a run of this cohort is under way.
    """
    fresh = Cohort.objects.select_related("program").get(pk=cohort.pk)
    check_can_match(fresh)
    settings = rules.with_choices(
        programs.settings_of(fresh.program), weights=weights, coverage=coverage
    )
    spec = spec_of(fresh, settings)
    seed = queries.last_seed(fresh) or secrets.randbelow(SEEDS) + 1
    try:
        with transaction.atomic():
            run = Run.objects.create(
                cohort=fresh,
                number=queries.next_number(fresh),
                seed=seed,
                spec=spec.as_dict(),
                by_id=by.pk,
                asked_at=now,
            )
    except IntegrityError as fault:
        raise errors.AlreadySolving(
            _("A run of this cohort is under way. Wait for it, or stop it first.")
        ) from fault
    data = {"number": run.number, "seed": seed, "pins": len(spec.pins)}
    audit.record(actor_id=by.pk, action="matching.run_requested", target=run, at=now, data=data)
    solve_run.enqueue(run_id=run.pk)
    return run


def check_can_match(cohort: Cohort) -> None:
    """
    Check that a cohort is at the point where it is matched; late joiners are, while it runs.

    Raises
    ------
    NotMatching
    """
    if cohort.state in {CohortState.DRAFT, CohortState.ENROLLING}:
        raise errors.NotMatching(
            _("Enrollment is not closed yet. Close it on the page of the cohort, then match.")
        )
    if cohort.state not in {CohortState.MATCHING, CohortState.RUNNING}:
        raise errors.NotMatching(_("This cohort is over. Match the next one."))


def spec_of(cohort: Cohort, settings: Settings) -> rules.Spec:
    """Give what a run asked for now would be asked with."""
    return rules.Spec(
        settings=settings,
        starts_on=cohort.starts_on,
        pins=queries.pair_wishes(cohort, WishKind.PIN),
        forbidden=queries.pair_wishes(cohort, WishKind.FORBID),
        overrides=queries.overrides(cohort),
    )


@jobs.job(retries=2, backoff=5, progress="matching.run:{run_id}")
def solve_run(*, run_id: int) -> None:
    """
    Solve a run that waits, or one whose worker was lost; nothing is done for any other.

    What cannot be solved as it was asked fails with a sentence. An answer that does not pass the
    check fails too, and nothing of it is kept.
    """
    if not _begin(run_id):
        return
    run = queries.runs().get(pk=run_id)
    key = queries.progress_key(run)
    try:
        jobs.report(key, done=1, total=STEPS, text=_("Reading the people"))
        prepared = adapter.build_problem(run.cohort, rules.read_spec(run.spec))
        jobs.report(key, done=2, total=STEPS, text=_("Solving, and checking the answer"))
        solved = adapter.solve(prepared, seed=run.seed)
    except DomainError as refusal:
        logger.warning("Run %s failed: %s", run.pk, refusal.code)
        _fail(run, refusal, now=timezone.now())
        return
    _keep(run, solved, now=timezone.now())


def _begin(run_id: int) -> bool:
    """Take a run up; tell whether there is something to solve."""
    waiting = Run.objects.filter(pk=run_id, state__in=UNDER_WAY)
    try:
        with transaction.atomic():
            move(waiting, state=RunState.SOLVING, refusal=_settled())
    except errors.RunSettled:
        logger.info("Run %s needs no solving any more", run_id)
        return False
    return True


def _fail(run: Run, refusal: DomainError, *, now: dt.datetime) -> None:
    longest = Run._meta.get_field("failure").max_length
    with transaction.atomic():
        move(
            Run.objects.filter(pk=run.pk, state=RunState.SOLVING),
            state=RunState.FAILED,
            failure=str(refusal)[:longest],
            refusal=_settled(),
        )
        data = {"refusal": refusal.code}
        audit.record(actor_id=None, action="matching.run_failed", target=run, at=now, data=data)


def _keep(run: Run, solved: adapter.Solved, *, now: dt.datetime) -> None:
    """Store what came out, unless somebody discarded the run in the meantime."""
    try:
        with transaction.atomic():
            _store(run, solved, now=now)
    except errors.RunSettled:
        logger.info("Run %s was discarded while it was solved", run.pk)


def _store(run: Run, solved: adapter.Solved, *, now: dt.datetime) -> None:
    move(
        Run.objects.filter(pk=run.pk, state=RunState.SOLVING),
        state=RunState.READY,
        figures=solved.figures,
        ready_at=now,
        refusal=_settled(),
    )
    Proposal.objects.bulk_create(
        Proposal(
            run=run,
            mentor_id=one.mentor_id,
            mentee_id=one.mentee_id,
            state=ProposalState.PINNED if one.is_pinned else ProposalState.SUGGESTED,
            fit=one.fit,
            facts=one.facts,
            has_deeper_link=one.has_deeper_link,
        )
        for one in solved.suggestions
    )
    Unmatched.objects.bulk_create(
        Unmatched(run=run, enrollment_id=one.enrollment_id, reason=one.reason)
        for one in solved.left_over
    )
    data = {"pairs": len(solved.suggestions), "left": len(solved.left_over)}
    audit.record(actor_id=None, action="matching.run_solved", target=run, at=now, data=data)
    if now - run.asked_at > dt.timedelta(seconds=MAIL_AFTER_SECONDS):
        notifications.post(notices.RunReady(run_id=run.pk))


@transaction.atomic
def discard(*, run: Run, by: User, now: dt.datetime) -> None:
    """
    Throw a run away, or stop one that is under way. Nobody is told anything.

    Raises
    ------
    RunSettled
        If it was published or discarded before.
    """
    move(
        Run.objects.filter(pk=run.pk, state__in=OPEN),
        state=RunState.DISCARDED,
        refusal=_settled(),
    )
    data = {"number": run.number}
    audit.record(actor_id=by.pk, action="matching.run_discarded", target=run, at=now, data=data)


def _settled() -> errors.RunSettled:
    return errors.RunSettled(
        _("This run was published or discarded in the meantime. Reload the page.")
    )
