"""What is asked and wished about two people of a cohort."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.core import hx
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.matching import access, errors, queries, services
from turnabout.matching.choices import RunState
from turnabout.matching.forms import OverrideForm, TwoForm, WhyForm
from turnabout.matching.views._studio import only_post, show, studio_url
from turnabout.programs.models import Cohort, Enrollment


@login_required
def pin(request: Request, public_id: str) -> HttpResponse:
    def act(cohort: Cohort, mentor: Enrollment, mentee: Enrollment, _form: TwoForm) -> str:
        services.pin(
            cohort=cohort, mentor=mentor, mentee=mentee, by=request.user, now=timezone.now()
        )
        return _("Pinned. The next run keeps this pair.")

    return _two(request, public_id, TwoForm(request.POST), act)


@login_required
def forbid(request: Request, public_id: str) -> HttpResponse:
    def act(cohort: Cohort, mentor: Enrollment, mentee: Enrollment, _form: TwoForm) -> str:
        services.forbid(
            cohort=cohort, mentor=mentor, mentee=mentee, by=request.user, now=timezone.now()
        )
        return _("Set aside. Solve again to find both another partner.")

    return _two(request, public_id, TwoForm(request.POST), act)


@login_required
def undo(request: Request, public_id: str) -> HttpResponse:
    def act(cohort: Cohort, mentor: Enrollment, mentee: Enrollment, _form: TwoForm) -> str:
        services.undo(
            cohort=cohort, mentor=mentor, mentee=mentee, by=request.user, now=timezone.now()
        )
        return _("Taken back.")

    return _two(request, public_id, TwoForm(request.POST), act)


@login_required
def override(request: Request, public_id: str) -> HttpResponse:
    def act(cohort: Cohort, mentor: Enrollment, mentee: Enrollment, form: TwoForm) -> str:
        services.override(
            cohort=cohort,
            mentor=mentor,
            mentee=mentee,
            reason=form.cleaned_data["reason"],
            by=request.user,
            now=timezone.now(),
        )
        return _("Allowed against the direction, from the next run on. Your reason is kept.")

    return _two(request, public_id, OverrideForm(request.POST), act)


@login_required
def why(request: Request, public_id: str) -> HttpResponse:
    """Answer about two people on the studio's page; names never stand in an address."""
    seat = access.get_studio(request.user, public_id)
    if request.method != "POST":
        return only_post()
    part = "why" if hx.is_fragment(request) else ""
    form = WhyForm(request.POST)
    typed = {key: str(request.POST.get(key, "")) for key in ("mentor", "mentee")}
    try:
        answer = _answer(seat.cohort, form)
    except DomainError as refusal:
        return show(
            request,
            seat.cohort,
            can_match=seat.can_match,
            refusal=refusal,
            typed=typed,
            part=part,
        )
    return show(
        request, seat.cohort, can_match=seat.can_match, answer=answer, typed=typed, part=part
    )


def _answer(cohort: Cohort, form: WhyForm) -> services.WhyNot:
    run = queries.newest_run(cohort)
    if run is None or run.state != RunState.READY:
        raise errors.RunSettled(_("There is no run to ask about. Solve first, then ask."))
    if not form.is_valid():
        raise errors.NotInRun(_("Choose one person from each of the two lists."))
    sent = form.cleaned_data
    mentor = services.find(run, sent["mentor"], side="mentor")
    mentee = services.find(run, sent["mentee"], side="mentee")
    return services.why_not(run=run, mentor=mentor, mentee=mentee, is_exact=sent["is_exact"])


def _two(
    request: Request,
    public_id: str,
    form: TwoForm,
    act: Callable[[Cohort, Enrollment, Enrollment, TwoForm], str],
) -> HttpResponse:
    """Find the two, do what is asked, and go back to where the reader was."""
    cohort = access.get_cohort(request.user, public_id, to="match")
    if request.method != "POST":
        return only_post()
    form.is_valid()
    sent = form.cleaned_data
    mentor, mentee = access.get_two(
        cohort, mentor=sent.get("mentor", ""), mentee=sent.get("mentee", "")
    )
    try:
        said = act(cohort, mentor, mentee, form)
    except DomainError as refusal:
        return show(request, cohort, refusal=refusal)
    messages.success(request, said)
    return redirect(
        studio_url(
            cohort,
            page=sent.get("page"),
            shown=sent.get("shown", ""),
            part=f"pair-{mentor.public_id}-{mentee.public_id}",
        )
    )
