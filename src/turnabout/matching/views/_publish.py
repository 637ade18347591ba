"""Look at what publishing sends, and publish."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import ngettext

from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.matching import access, services
from turnabout.matching.choices import RunState
from turnabout.matching.models import Run
from turnabout.matching.views._studio import show, studio_url
from turnabout.notifications import queries as notifications


@login_required
def publish(request: Request, public_id: str) -> HttpResponse:
    run = access.get_run(request.user, public_id, to="match")
    if request.method == "POST":
        return _publish(request, run)
    if run.state != RunState.READY:
        return redirect(studio_url(run.cohort))
    try:
        preview = services.preview(run=run, place=_place(request), now=timezone.now())
    except DomainError as refusal:
        return show(request, run.cohort, refusal=refusal)
    return render(
        request,
        "matching/publish.html",
        {"run": run, "preview": preview, "mail_state": notifications.mail_state()},
    )


def _publish(request: Request, run: Run) -> HttpResponse:
    try:
        made = services.publish(run=run, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return show(request, run.cohort, refusal=refusal)
    text = ngettext(
        "%(count)d pair is published. Both people are asked now.",
        "%(count)d pairs are published. Their people are asked now.",
        len(made),
    )
    messages.success(request, text % {"count": len(made)})
    return redirect("pairs:cohort_pairs", run.cohort.public_id)


def _place(request: Request) -> int:
    given = str(request.GET.get("page", ""))
    return int(given) if given.isdecimal() and len(given) < 6 else 1
