"""Where matching of a cohort stands, for the program's page."""

from dataclasses import dataclass

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.matching.choices import ProposalState, RunState
from turnabout.matching.models import Run
from turnabout.programs import queries as programs
from turnabout.programs.models import Cohort


@dataclass(frozen=True, kw_only=True)
class CohortRun:
    """What the runs of a cohort have come to; ``pairs`` are those of the ready run."""

    has_ready: bool = False
    has_published: bool = False
    is_solving: bool = False
    pairs: int = 0


def cohort_run(cohort: Cohort) -> CohortRun:
    """Tell where matching of a cohort stands. One query."""
    shown = Q(proposals__state__in=[ProposalState.SUGGESTED, ProposalState.PINNED])
    rows = Run.objects.filter(cohort=cohort).exclude(state=RunState.DISCARDED)
    counted = rows.annotate(pairs=Count("proposals", filter=shown)).order_by("number")
    found = list(counted.values_list("state", "pairs"))
    newest, pairs = found[-1] if found else ("", 0)
    return CohortRun(
        has_ready=newest == RunState.READY,
        has_published=any(state == RunState.PUBLISHED for state, _pairs in found),
        is_solving=newest in {RunState.QUEUED, RunState.SOLVING},
        pairs=pairs if newest == RunState.READY else 0,
    )


def next_step(cohort: Cohort, run: CohortRun) -> programs.NextStep | None:
    """Say what a manager does with the ready run of a cohort. No query."""
    if not run.has_ready:
        return None
    return programs.NextStep(
        title=_("Look through the run of %(cohort)s") % {"cohort": cohort.name},
        reason=ngettext(
            "%(pairs)d pair is suggested. Nobody hears of it before you publish.",
            "%(pairs)d pairs are suggested. Nobody hears of them before you publish.",
            run.pairs,
        )
        % {"pairs": run.pairs},
        label=_("Open the studio"),
        url=reverse("matching:studio", args=[cohort.public_id]),
    )
