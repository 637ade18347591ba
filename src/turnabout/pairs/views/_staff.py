"""The pairs of a cohort, for those who run it: that they meet, never what they say."""

from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from turnabout.core.hx import Request
from turnabout.pairs import access, queries, services
from turnabout.pairs.forms import TableForm


@login_required
@require_safe
def cohort_pairs(request: Request, public_id: str) -> HttpResponse:
    cohort = access.get_cohort(request.user, public_id)
    form = TableForm(request.GET)
    state = form.wanted
    facts = queries.pair_facts([cohort])[cohort.pk]
    page = request.GET.get("page", 1)
    query = f"?{urlencode({'state': state})}" if state else ""
    context = {
        "export_url": reverse("pairs:export_pairs", args=[cohort.public_id]) + query,
        "cohort": cohort,
        "form": form,
        "state": state,
        "page": queries.staff_rows(cohort, state=state, page=page, facts=facts),
        "facts": facts,
    }
    return render(request, "pairs/cohort_pairs.html", context)


@login_required
@require_safe
def export_pairs(request: Request, public_id: str) -> HttpResponse:
    cohort = access.get_cohort(request.user, public_id)
    form = TableForm(request.GET)
    state = form.wanted
    text = services.export_table(cohort=cohort, state=state, by=request.user, now=timezone.now())
    return HttpResponse(
        text,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="pairs-{cohort.public_id}.csv"'},
    )
