"""Cohorts: dates, people, and the way from enrolling to matching."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from turnabout.core import hx
from turnabout.core.doors import door
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.programs import access, forms, queries, rules, services
from turnabout.programs.models import Cohort, Program


@login_required
def cohort_create(request: Request, public_id: str) -> HttpResponse:
    program = access.get_program(request.user, public_id, to="manage")
    form = forms.CohortForm(request.POST or None, initial=_suggested(program))
    if form.is_valid():
        try:
            cohort = services.create_cohort(
                program=program,
                name=form.cleaned_data["name"],
                dates=form.dates(),
                places=form.cleaned_data["places"],
                by=request.user,
                now=timezone.now(),
            )
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The cohort stands. Nobody is asked before you open it."))
            return redirect("programs:cohort", cohort.public_id)
    return _form_page(request, program=program, form=form, cohort=None)


@login_required
def cohort_edit(request: Request, public_id: str) -> HttpResponse:
    cohort = access.get_cohort(request.user, public_id, to="manage")
    form = forms.CohortForm(request.POST or None, initial=_dates_of(cohort))
    if form.is_valid():
        try:
            services.change_cohort(
                cohort=cohort,
                name=form.cleaned_data["name"],
                dates=form.dates(),
                places=form.cleaned_data["places"],
                by=request.user,
                now=timezone.now(),
            )
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The dates are changed."))
            return redirect("programs:cohort", cohort.public_id)
    return _form_page(request, program=cohort.program, form=form, cohort=cohort)


@login_required
@require_safe
def cohort(request: Request, public_id: str) -> HttpResponse:
    found = access.get_cohort(request.user, public_id, to="view")
    return _cohort_page(request, found)


@login_required
@require_POST
def open_enrollment(request: Request, public_id: str) -> HttpResponse:
    found = access.get_cohort(request.user, public_id, to="manage")
    try:
        services.open_enrollment(cohort=found, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _cohort_page(request, found, refusal=str(refusal))
    messages.success(request, _("Enrollment is open. Invite people next."))
    return redirect("programs:cohort", found.public_id)


@login_required
@require_POST
def close_enrollment(request: Request, public_id: str) -> HttpResponse:
    found = access.get_cohort(request.user, public_id, to="manage")
    try:
        available = services.close_enrollment(cohort=found, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _cohort_page(request, found, refusal=str(refusal))
    said = ngettext(
        "Enrollment is closed. %(count)d person waits for a partner.",
        "Enrollment is closed. %(count)d people wait for a partner.",
        available,
    )
    messages.success(request, said % {"count": available})
    return redirect(door("studio", found.public_id))


@login_required
@require_POST
def confirm_line(request: Request, public_id: str) -> HttpResponse:
    enrollment = access.get_enrollment(request.user, public_id, to="confirm_line")
    try:
        services.confirm_line(enrollment=enrollment, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _cohort_page(request, enrollment.cohort, refusal=str(refusal))
    said = _("Your word is noted: %(name)s can be matched.") % {"name": enrollment.person.name}
    messages.success(request, said)
    return redirect("programs:cohort", enrollment.cohort.public_id)


def _cohort_page(request: Request, found: Cohort, *, refusal: str = "") -> HttpResponse:
    wanted = queries.PeopleFilter(
        side=request.GET.get("side", ""),
        state=request.GET.get("state", ""),
        order=request.GET.get("order", "name"),
    )
    number = request.GET.get("page", "1")
    context = {
        "cohort": found,
        "program": found.program,
        "facts": queries.cohort_facts(found, queries.today(timezone.now())),
        "page": queries.cohort_people(found, wanted, int(number) if number.isdigit() else 1),
        "wanted": wanted,
        "states": queries.state_filters(),
        "orders": queries.order_choices(),
        "may_manage": "manager" in access.program_roles(request.user, found.program),
        "join_address": request.build_absolute_uri(
            reverse("programs:join", args=[found.public_id])
        ),
        "refusal": refusal,
    }
    answer = hx.refused if refusal else hx.fragment_or_page
    return answer(request, "programs/cohort.html", context)


def _form_page(
    request: Request, *, program: Program, form: forms.CohortForm, cohort: Cohort | None
) -> HttpResponse:
    context = {"program": program, "form": form, "cohort": cohort}
    answer = hx.refused if form.is_bound else hx.fragment_or_page
    return answer(request, "programs/cohort_form.html", context)


def _suggested(program: Program) -> dict[str, object]:
    today = queries.today(timezone.now())
    dates = rules.suggested_dates(today)
    number = queries.cohort_count(program) + 1
    return {
        "name": _("Cohort %(number)d") % {"number": number},
        "opens_on": dates.opens_on,
        "closes_on": dates.closes_on,
        "starts_on": dates.starts_on,
        "places": 50,
    }


def _dates_of(cohort: Cohort) -> dict[str, object]:
    return {
        "name": cohort.name,
        "opens_on": cohort.enroll_opens_on,
        "closes_on": cohort.enroll_closes_on,
        "starts_on": cohort.starts_on,
        "places": cohort.places,
    }
