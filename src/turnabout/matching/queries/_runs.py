"""Runs and what stands beside them, for services."""

from collections.abc import Iterable

from django.db.models import Max, QuerySet

from turnabout.matching import rules
from turnabout.matching.choices import ProposalState, RunState, WishKind
from turnabout.matching.models import Override, PairWish, Proposal, Run
from turnabout.programs.models import Cohort, Enrollment


def runs() -> QuerySet[Run]:
    """Give runs with their cohort and program."""
    return Run.objects.select_related("cohort__program")


def progress_key(run: Run) -> str:
    """Give the key under which the progress of a run stands."""
    return f"matching.run:{run.pk}"


def newest_run(cohort: Cohort) -> Run | None:
    """Give the run a studio shows: the newest that was not discarded. One query."""
    kept = runs().filter(cohort=cohort).exclude(state=RunState.DISCARDED)
    return kept.order_by("-number").first()


def next_number(cohort: Cohort) -> int:
    """Give the number of the next run of a cohort. One query."""
    found = Run.objects.filter(cohort=cohort).aggregate(last=Max("number"))
    return int(found["last"] or 0) + 1


def last_seed(cohort: Cohort) -> int | None:
    """Give the seed of the last run, so that the next one breaks ties alike. One query."""
    seeds = Run.objects.filter(cohort=cohort).order_by("-number").values_list("seed", flat=True)
    return seeds.first()


def pair_wishes(cohort: Cohort, kind: WishKind) -> tuple[rules.PairIds, ...]:
    """Give pinned or forbidden pairs as public ids of enrollments. One query."""
    rows = PairWish.objects.filter(cohort=cohort, kind=kind).order_by("pk")
    return tuple(rows.values_list("mentor__public_id", "mentee__public_id"))


def overrides(cohort: Cohort) -> tuple[tuple[str, str, str], ...]:
    """Give the pairs allowed against the direction, with the reasons. One query."""
    rows = Override.objects.filter(cohort=cohort).order_by("pk")
    return tuple(rows.values_list("mentor__public_id", "mentee__public_id", "reason"))


def pins_of(cohort: Cohort, enrollments: Iterable[Enrollment]) -> QuerySet[PairWish]:
    """Give the pins that hold one of these enrollments, on whichever side it stands."""
    ids = [enrollment.pk for enrollment in enrollments]
    pins = PairWish.objects.filter(cohort=cohort, kind=WishKind.PIN)
    return pins.filter(mentor__in=ids) | pins.filter(mentee__in=ids)


def proposals_to_publish(run: Run) -> tuple[Proposal, ...]:
    """Give the pairs of a run that were not set aside, with both people. One query."""
    rows = Proposal.objects.filter(run=run).exclude(state=ProposalState.FORBIDDEN)
    people = ("mentor__person__account", "mentee__person__account")
    grades = ("mentor__person__grade", "mentee__person__grade")
    return tuple(rows.select_related(*people, *grades).order_by("fit", "pk"))


def enrollment_in(cohort: Cohort, public_id: str, *, side: str) -> Enrollment:
    """
    Give somebody of one side of a cohort. One query.

    Raises
    ------
    Enrollment.DoesNotExist
        If there is nobody of that id.
    """
    rows = Enrollment.objects.select_related("person")
    return rows.get(cohort=cohort, public_id=public_id, side=side)
