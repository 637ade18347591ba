"""What staff do next about runs."""

import datetime as dt

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.accounts.models import User
from turnabout.core.acts import NextAct
from turnabout.matching.choices import RunState
from turnabout.matching.models import Run
from turnabout.programs.choices import Role

RANK = 60


def next_acts(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    """Give the runs a manager or reviewer should look at, one for each cohort. One query."""
    shown = {Role.MANAGER.value, Role.REVIEWER.value}
    rows = Run.objects.select_related("cohort").filter(
        cohort__program__grants__account=user, cohort__program__grants__role__in=shown
    )
    newest: dict[int, Run] = {}
    for run in rows.exclude(state=RunState.DISCARDED).order_by("cohort_id", "number"):
        newest[run.cohort_id] = run
    waiting = {RunState.READY, RunState.FAILED}
    return tuple(_act(run) for run in newest.values() if run.state in waiting)


def _act(run: Run) -> NextAct:
    url = reverse("matching:studio", args=[run.cohort.public_id])
    if run.state == RunState.FAILED:
        return NextAct(
            rank=RANK,
            title=_("A run of %(cohort)s could not be solved") % {"cohort": run.cohort.name},
            reason=run.failure,
            label=_("Open the studio"),
            url=url,
        )
    pairs = run.figures["pairs"]
    text = ngettext(
        "A run of %(cohort)s is ready: look through %(pairs)d pair",
        "A run of %(cohort)s is ready: look through %(pairs)d pairs",
        pairs,
    )
    return NextAct(
        rank=RANK,
        title=text % {"cohort": run.cohort.name, "pairs": pairs},
        reason=_("Nobody is told anything before you publish it."),
        label=_("Look through the pairs"),
        url=url,
    )
