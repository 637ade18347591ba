"""Who is in the directory, and one of them."""

from collections.abc import Iterator
from typing import Any, Final

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from turnabout.core import hx, sheets
from turnabout.core.hx import Request
from turnabout.people import access, queries, services
from turnabout.people.forms import FilterForm

COLUMNS: Final = ("name", "function", "place", "grade")


@login_required
@require_safe
def directory(request: Request) -> HttpResponse:
    is_admin = access.check_can_browse(request.user)
    form = FilterForm(request.GET, offered=queries.choices_for_filters())
    filters = form.filters()
    page = queries.directory(filters, request.GET.get("page", 1))
    ids = {row.id for row in page.object_list}
    context = {
        "form": form,
        "page": page,
        "headings": list(_headings(request.GET, filters.sort)),
        "linked": ids if is_admin else access.visible_ids(request.user, ids),
        "is_empty": not page.paginator.count and queries.is_empty(),
        "query": request.GET.urlencode(),
    }
    return hx.fragment_or_page(request, "people/directory.html#rows", context)


@login_required
@require_safe
def export(request: Request) -> HttpResponse:
    is_admin = access.check_can_browse(request.user)
    form = FilterForm(request.GET, offered=queries.choices_for_filters())
    rows = list(queries.all_rows(form.filters()))
    services.note_export(count=len(rows), by=request.user, now=timezone.now())
    names = ["name", "grade", "function", "unit", "place", "organization", "job_title"]
    headers = [_("Name"), _("Grade"), _("Function"), _("Unit"), _("Place"), _("Organization"),
               _("Job title")]  # fmt: skip
    if is_admin:
        names = ["employee_id", "email", *names]
        headers = [_("Employee id"), _("E-mail"), *headers]
    cells = [[str(getattr(row, name)) for name in names] for row in rows]
    return csv_response("people.csv", sheets.to_csv(headers, cells))


@login_required
@require_safe
def person(request: Request, public_id: str) -> HttpResponse:
    found = access.get_person(request.user, public_id)
    services.note_reading(person=found, by=request.user, now=timezone.now())
    page = queries.person_page(found)
    context = {
        "page": page,
        "may_browse": access.can_browse(request.user),
        "may_follow": access.sees_everybody(request.user),
    }
    return hx.fragment_or_page(request, "people/person.html", context)


def csv_response(name: str, text: str) -> HttpResponse:
    """Answer with a file for a spreadsheet."""
    return HttpResponse(
        text,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _headings(asked: QueryDict, sort: str) -> Iterator[dict[str, Any]]:
    """Give each column's name, the link that sorts by it, and how it is sorted now."""
    labels = {
        "name": _("Name"),
        "function": _("Function"),
        "place": _("Place"),
        "grade": _("Grade"),
    }
    for name in COLUMNS:
        query = asked.copy()
        query.pop("page", None)
        query["sort"] = f"-{name}" if sort == name else name
        order = {name: "ascending", f"-{name}": "descending"}.get(sort, "")
        yield {"label": labels[name], "url": f"?{query.urlencode()}", "order": order}
