"""From a file to people: upload, dry run, progress, result."""

from http import HTTPStatus
from typing import Any, Final

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from turnabout.core import hx, jobs, sheets
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.people import access, queries, rules, services
from turnabout.people.choices import ImportMode, ImportState
from turnabout.people.forms import ColumnsForm, ConfirmForm, FileForm
from turnabout.people.models import Import
from turnabout.people.views._directory import csv_response

PER_PAGE: Final = 50
LISTS: Final = ("new", "changed", "leaving", "refused")


@login_required
def imports(request: Request) -> HttpResponse:
    access.check_can_browse(request.user)
    form = FileForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            found = services.read_file(
                content=file.read(),
                file_name=file.name,
                source=form.cleaned_data["source"],
                mode=ImportMode(form.cleaned_data["mode"]),
                by=request.user,
                now=timezone.now(),
            )
        except DomainError as refusal:
            form.add_error("file", str(refusal))
        else:
            return redirect("people:import", found.public_id)
    earlier = Paginator(
        access.visible_imports(request.user).defer("rows").order_by("-pk"), PER_PAGE
    )
    page = earlier.get_page(request.GET.get("page", 1))
    context = {
        "form": form,
        "page": page,
        "rows": queries.import_rows(list(page.object_list)),
        "sources": queries.source_names(),
    }
    if form.is_bound:
        return hx.refused(request, "people/imports.html", context)
    return hx.fragment_or_page(request, "people/imports.html", context)


@login_required
@require_safe
def show_import(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    if found.state == ImportState.CHECKED:
        return hx.fragment_or_page(request, "people/import.html", _dry_run(found))
    if found.state == ImportState.APPLYING:
        return hx.fragment_or_page(request, "people/import_progress.html#work", _progress(found))
    if hx.is_fragment(request):
        return HttpResponse(headers={"HX-Refresh": "true"})
    context = {"found": found, "outcome": queries.outcome_of(found)}
    return hx.fragment_or_page(request, "people/import_done.html", context)


@login_required
def map_columns(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    form = ColumnsForm(request.POST, columns=queries.mapped_columns(found))
    if form.is_valid():
        try:
            services.map_columns(
                found=found, fields=form.chosen(), mode=ImportMode(form.cleaned_data["mode"])
            )
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("Read again. Nothing has changed yet."))
            return redirect("people:import", public_id)
    return _refused(request, found, form=form)


@login_required
def apply_import(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    form = ConfirmForm(request.POST)
    leaving = form.cleaned_data["leaving"] if form.is_valid() else None
    try:
        services.apply_import(found=found, by=request.user, now=timezone.now(), leaving=leaving)
    except DomainError as refusal:
        return _refused(request, found, refusal=str(refusal))
    return redirect("people:import", public_id)


@login_required
def discard_import(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    try:
        services.discard_import(found=found, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _refused(request, found, refusal=str(refusal))
    messages.success(request, _("Discarded. Nothing has changed, and its lines are deleted."))
    return redirect("people:imports")


@login_required
def mend_import(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    mend = services.stop_import if request.POST.get("act") == "stop" else services.retry_import
    try:
        mend(found=found, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _refused(request, found, refusal=str(refusal))
    return redirect("people:import", public_id)


@login_required
@require_safe
def changes(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    outcome = queries.outcome_of(found)
    asked = request.GET.get("list", "")
    shown = asked if asked in LISTS else "changed"
    rows = {
        "new": outcome.newcomers,
        "changed": outcome.changes,
        "leaving": outcome.leavers,
        "refused": outcome.refusals,
    }[shown]
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page", 1))
    context = {
        "found": found,
        "outcome": outcome,
        "shown": shown,
        "page": page,
        "kept": len(rows),
        "all": getattr(outcome, shown),
    }
    return hx.fragment_or_page(request, "people/import_changes.html", context)


@login_required
@require_safe
def refused_lines(request: Request, public_id: str) -> HttpResponse:
    found = access.get_import(request.user, public_id)
    rows = [(str(line.line), line.reason) for line in queries.outcome_of(found).refusals]
    return csv_response("refused-lines.csv", sheets.to_csv([_("Line"), _("Reason")], rows))


def _dry_run(found: Import, *, form: ColumnsForm | None = None) -> dict[str, Any]:
    columns = queries.mapped_columns(found)
    outcome = queries.outcome_of(found)
    lines = found.rows.get("lines", ())
    return {
        "found": found,
        "outcome": outcome,
        "form": form or ColumnsForm(columns=columns, initial={"mode": found.mode}),
        "first_line": lines[0][0] if lines else 2,
        "unclear": _unclear(found),
        "is_everybody": found.mode == ImportMode.EVERYBODY,
        "guard_percent": rules.GUARD_PERCENT,
        "is_first": set(outcome.new_grades) == set(outcome.grades),
    }


def _unclear(found: Import) -> str:
    """Say what keeps the columns from telling people apart, if anything does."""
    try:
        rules.check_mapping(queries.columns_of(found))
    except DomainError as refusal:
        return str(refusal)
    return ""


def _progress(found: Import) -> dict[str, Any]:
    return {
        "found": found,
        "outcome": queries.outcome_of(found),
        "progress": jobs.progress(queries.progress_key(found)),
    }


def _refused(
    request: Request, found: Import, *, refusal: str = "", form: ColumnsForm | None = None
) -> HttpResponse:
    """Show the import as it is now, and what was refused."""
    found.refresh_from_db()
    context: dict[str, Any] = {"refusal": refusal}
    if found.state == ImportState.CHECKED:
        return hx.refused(request, "people/import.html", {**_dry_run(found, form=form), **context})
    if found.state == ImportState.APPLYING:
        page, context = "people/import_progress.html", {**_progress(found), **context}
    else:
        outcome = queries.outcome_of(found)
        page, context = "people/import_done.html", {"found": found, "outcome": outcome, **context}
    return hx.fragment_or_page(request, page, context, status=HTTPStatus.UNPROCESSABLE_ENTITY)
