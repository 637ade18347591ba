"""The page of the studio, also for whoever sent something that was refused."""

from http import HTTPStatus
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from turnabout.core import jobs
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.matching import access, queries, services
from turnabout.programs.models import Cohort


@login_required
@require_safe
def studio(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_studio(request.user, public_id)
    return show(request, seat.cohort, can_match=seat.can_match)


def show(
    request: Request,
    cohort: Cohort,
    *,
    can_match: bool = True,
    refusal: DomainError | None = None,
    answer: services.WhyNot | None = None,
    typed: dict[str, str] | None = None,
    part: str = "",
) -> HttpResponse:
    """
    Show the studio; with a refusal the status is 422 and the sentence stands on top.

    Parameters
    ----------
    can_match
        Whether the reader manages the program, as everybody does who changed something.
    answer, typed
        What somebody asked about two people, and what was in the two fields.
    part
        For htmx, the part of the page that is wanted.
    """
    context = _context(request, cohort)
    context |= {"can_match": can_match, "refusal": refusal, "answer": answer, "typed": typed or {}}
    template = f"matching/studio.html#{part}" if part else "matching/studio.html"
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refusal else HTTPStatus.OK
    return render(request, template, context, status=status)


def _context(request: Request, cohort: Cohort) -> dict[str, Any]:
    """Give what the studio shows, with where the reader is in the list."""
    sent = request.POST if request.method == "POST" else request.GET
    page = queries.studio(
        cohort, request.user, page=sent.get("page", "1"), shown=sent.get("shown", "")
    )
    is_solving = page.state == "solving"
    return {
        "page": page,
        "progress": jobs.progress(page.progress_key) if is_solving else None,
    }


def only_post() -> HttpResponse:
    """Answer a GET on something that is only done; called for those who may do it."""
    return HttpResponseNotAllowed(["POST"])


def studio_url(cohort: Cohort, *, page: int | None = None, shown: str = "", part: str = "") -> str:
    """Give the address of the studio, of a page of its list, and of a place on it."""
    url = reverse("matching:studio", args=[cohort.public_id])
    query = {"page": page if page and page > 1 else "", "shown": "" if shown == "all" else shown}
    words = urlencode({key: value for key, value in query.items() if value})
    return f"{url}{'?' if words else ''}{words}{'#' if part else ''}{part}"
