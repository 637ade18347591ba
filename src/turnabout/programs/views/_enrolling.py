"""Enrolling, in four steps that save while somebody types."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from turnabout.core import hx
from turnabout.core.doors import door
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.programs import access, forms, queries, rules, services
from turnabout.programs.choices import EnrollmentState, Step
from turnabout.programs.models import Enrollment
from turnabout.programs.views import _drafts

STEPS = tuple(Step)


@login_required
@require_safe
def enroll(request: Request, public_id: str) -> HttpResponse:
    enrollment = access.get_enrollment(request.user, public_id)
    return _overview(request, enrollment)


@login_required
def join(request: Request, public_id: str) -> HttpResponse:
    cohort, person = access.get_cohort_to_join(request.user, public_id)
    sides = queries.sides_to_join(cohort, person.pk)
    context: dict[str, Any] = {
        "cohort": cohort,
        "program": cohort.program,
        "sides": [
            {"side": side, "level": rules.level_in_words(side, queries.settings_of(cohort.program))}
            for side in sides
        ],
    }
    if request.method != "POST":
        return hx.fragment_or_page(request, "programs/join.html", context)
    side = request.POST.get("side", "")
    if side not in sides:
        raise Http404
    try:
        enrollment = services.enroll(
            cohort=cohort, person=person, side=side, by=request.user, now=timezone.now()
        )
    except DomainError as refusal:
        return hx.refused(request, "programs/join.html", context | {"refusal": str(refusal)})
    return redirect("programs:enroll_step", enrollment.public_id, Step.TIME)


@login_required
def enroll_step(request: Request, public_id: str, step: str) -> HttpResponse:
    enrollment = access.get_enrollment(request.user, public_id)
    if step not in STEPS:
        raise Http404
    if enrollment.state not in rules.CHANGEABLE or enrollment.cohort.state != "enrolling":
        return _gone_by(request, enrollment)
    if step == Step.CARD:
        return _card(request, enrollment)
    if request.method == "POST":
        return _save(request, enrollment, step=step)
    return _step_page(request, enrollment, step=step)


@login_required
@require_POST
def withdraw(request: Request, public_id: str) -> HttpResponse:
    enrollment = access.get_enrollment(request.user, public_id)
    try:
        services.withdraw(enrollment=enrollment, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _overview(request, enrollment, refusal=str(refusal))
    messages.success(request, _("You are out of this cohort. Somebody else can have your place."))
    return redirect(door("home"))


@login_required
@require_POST
def decline(request: Request, public_id: str) -> HttpResponse:
    enrollment = access.get_enrollment(request.user, public_id)
    try:
        services.decline(enrollment=enrollment, now=timezone.now())
    except DomainError as refusal:
        return _overview(request, enrollment, refusal=str(refusal))
    messages.success(request, _("Declined. No record of it is shown to anybody."))
    return redirect(door("home"))


def _overview(request: Request, enrollment: Enrollment, *, refusal: str = "") -> HttpResponse:
    settings = queries.settings_of(enrollment.cohort.program)
    is_sent = enrollment.submitted_at is not None
    fit = queries.level_fit(person=enrollment.person, side=enrollment.side, settings=settings)
    context = {
        "enrollment": queries.own_enrollment(enrollment),
        "plan": rules.plan_in_words(settings)[2:],
        "is_sent": is_sent,
        "can_change": _is_open(enrollment),
        "can_decline": enrollment.state in rules.BEFORE_SENDING,
        "can_withdraw": enrollment.state in rules.PLACED,
        "is_started": enrollment.state == EnrollmentState.STARTED,
        "has_no_grade": fit is rules.LevelFit.NO_GRADE,
        "is_nobody_far_enough": fit is rules.LevelFit.NOBODY,
        "card": _drafts.sent_card(enrollment) if is_sent else None,
        "other_sides": queries.sides_to_join(enrollment.cohort, enrollment.person_id)
        if _is_open(enrollment)
        else (),
        "join_url": reverse("programs:join", args=[enrollment.cohort.public_id]),
        "refusal": refusal,
    }
    answer = hx.refused if refusal else hx.fragment_or_page
    return answer(request, "programs/enrollment.html", context)


def _save(request: Request, enrollment: Enrollment, *, step: str) -> HttpResponse:
    """Keep what was typed whatever it is; go on only if it is complete."""
    settings = queries.settings_of(enrollment.cohort.program)
    empty = forms.step_form(step, side=enrollment.side, settings=settings, typed={})
    typed = forms.known_fields(empty, dict(request.POST.lists()))
    try:
        saved_at = services.save_draft(
            enrollment=enrollment, step=step, data=typed, by=request.user, now=timezone.now()
        )
    except DomainError:
        return _gone_by(request, enrollment)
    if request.headers.get("X-Autosave"):
        return HttpResponse(
            status=HTTPStatus.NO_CONTENT, headers={"X-Saved-At": saved_at.isoformat()}
        )
    to = _next_url(enrollment, step=step, action=request.POST.get("go", ""))
    if to:
        return redirect(to)
    form = forms.step_form(
        step, side=enrollment.side, settings=settings, typed=typed, is_checked=True
    )
    if form.is_valid():
        return redirect(_step_url(enrollment, STEPS[STEPS.index(Step(step)) + 1]))
    return _step_page(request, enrollment, step=step, form=form)


def _card(request: Request, enrollment: Enrollment) -> HttpResponse:
    if request.method != "POST":
        return _step_page(request, enrollment, step=Step.CARD)
    if request.POST.get("go") == "back":
        return redirect(_step_url(enrollment, Step.STYLE))
    drafted = _drafts.drafted(enrollment, request.user)
    for form in drafted.checked():
        if not form.is_valid():
            return _step_page(request, enrollment, step=form.step, form=form)
    try:
        services.submit(
            enrollment=enrollment,
            answers=drafted.answers(),
            by=request.user,
            now=timezone.now(),
        )
    except DomainError as refusal:
        return _step_page(request, enrollment, step=Step.CARD, refusal=str(refusal))
    messages.success(request, _("Your answers are sent. A mail says what comes next."))
    return redirect("programs:enroll", enrollment.public_id)


def _step_page(
    request: Request,
    enrollment: Enrollment,
    *,
    step: str,
    form: forms.StepForm | None = None,
    refusal: str = "",
) -> HttpResponse:
    drafted = _drafts.drafted(enrollment, request.user)
    if hx.is_fragment(request):
        return render(request, "programs/_short_card.html", {"card": drafted.card()})
    context: Mapping[str, Any] = {
        "enrollment": queries.own_enrollment(enrollment),
        "step": step,
        "title": _drafts.TITLES[Step(step)],
        "stages": _stages(enrollment, current=step, drafted=drafted),
        "form": form or (drafted.form(step) if step != Step.CARD else None),
        "who": {asked.key: " ".join(rules.who_sees(asked.key)) for asked in rules.ASKED},
        "catalog": _drafts.catalog(drafted.settings),
        "card": drafted.card(),
        "saved_at": drafted.saved_at,
        "key": f"{request.user.public_id}:{enrollment.public_id}:{step}",
        "action": _step_url(enrollment, step),
        "unfinished": [each.label for each in STEPS[:3] if each not in drafted.complete()],
        "is_sent": enrollment.submitted_at is not None,
        "refusal": refusal,
    }
    is_refused = bool(refusal) or (form is not None and form.is_bound)
    answer = hx.refused if is_refused else hx.fragment_or_page
    return answer(request, f"programs/enroll_{step}.html", context)


def _stages(
    enrollment: Enrollment, *, current: str, drafted: _drafts.Drafted
) -> list[dict[str, object]]:
    complete = drafted.complete()
    return [
        {
            "label": step.label,
            "state": "now" if step == current else "done" if step in complete else "",
            "url": _step_url(enrollment, step),
        }
        for step in STEPS
    ]


def _next_url(enrollment: Enrollment, *, step: str, action: str) -> str:
    if action in {"add-offer", "add-wish"}:
        part = "offers" if action == "add-offer" else "wishes"
        return f"{_step_url(enrollment, step)}#{part}"
    place = STEPS.index(Step(step))
    if action == "back":
        if place == 0:
            return reverse("programs:enroll", args=[enrollment.public_id])
        return _step_url(enrollment, STEPS[place - 1])
    return ""


def _step_url(enrollment: Enrollment, step: str) -> str:
    return reverse("programs:enroll_step", args=[enrollment.public_id, str(step)])


def _gone_by(request: Request, enrollment: Enrollment) -> HttpResponse:
    """Answer an autosave with 422 and a page with what became of the enrollment."""
    if request.headers.get("X-Autosave"):
        return HttpResponse(status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return redirect("programs:enroll", enrollment.public_id)


def _is_open(enrollment: Enrollment) -> bool:
    cohort = enrollment.cohort
    return (
        enrollment.state in rules.CHANGEABLE
        and cohort.state == "enrolling"
        and queries.today(timezone.now()) <= cohort.enroll_closes_on
    )
