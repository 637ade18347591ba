"""Ask for a run, watch it, throw it away."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from turnabout.core import hx, jobs
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.matching import access, queries, services
from turnabout.matching.choices import UNDER_WAY
from turnabout.matching.errors import NothingMatters
from turnabout.matching.forms import RunForm
from turnabout.matching.views._studio import only_post, show, studio_url


@login_required
def run(request: Request, public_id: str) -> HttpResponse:
    cohort = access.get_cohort(request.user, public_id, to="match")
    if request.method != "POST":
        return only_post()
    form = RunForm(request.POST)
    if not form.is_valid():
        refusal = NothingMatters(_("Choose how much each thing matters, from off to much."))
        return show(request, cohort, refusal=refusal)
    try:
        services.request_run(
            cohort=cohort,
            weights=form.weights,
            coverage=form.cleaned_data["coverage"],
            by=request.user,
            now=timezone.now(),
        )
    except DomainError as refusal:
        return show(request, cohort, refusal=refusal)
    return redirect(studio_url(cohort))


@login_required
@require_safe
def progress(request: Request, public_id: str) -> HttpResponse:
    """Show how far a run has come; once it is over the studio is loaded anew."""
    found = access.get_run(request.user, public_id, to="review")
    url = studio_url(found.cohort)
    if not hx.is_fragment(request):
        return redirect(url)
    state = jobs.progress(queries.progress_key(found))
    if found.state not in UNDER_WAY or (state is not None and state.state == "failed"):
        return HttpResponse(headers={"HX-Redirect": url})
    return render(
        request, "matching/_progress.html", {"progress": state, "run_id": found.public_id}
    )


@login_required
def discard(request: Request, public_id: str) -> HttpResponse:
    found = access.get_run(request.user, public_id, to="match")
    if request.method != "POST":
        return only_post()
    try:
        services.discard(run=found, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return show(request, found.cohort, refusal=refusal)
    messages.success(request, _("Run %(number)d is discarded.") % {"number": found.number})
    return redirect(studio_url(found.cohort))
