"""Inviting people: look whom it reaches, then mail."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import ngettext

from turnabout.core import hx
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.notifications import queries as notifications
from turnabout.people import queries as people
from turnabout.programs import access, forms, queries, services
from turnabout.programs.models import Cohort


@login_required
def invite(request: Request, public_id: str) -> HttpResponse:
    cohort = access.get_cohort(request.user, public_id, to="manage")
    side = request.GET.get("side", "")
    form = _form(request.POST or None, initial={"side": side, "by": "filter"})
    context: dict[str, Any] = {"cohort": cohort, "program": cohort.program, "form": form}
    if not form.is_valid():
        return _page(request, context, is_refused=form.is_bound)
    found = _found(form)
    context |= {"unknown": found.unknown, "side": form.cleaned_data["side"]}
    if request.POST.get("go") != "invite":
        reach = services.reach(cohort=cohort, people=found.people, side=form.cleaned_data["side"])
        return _page(request, context | {"reach": reach, "count": len(reach.new)})
    return _invite(request, cohort, found, context)


def _invite(
    request: Request, cohort: Cohort, found: queries.Found, context: dict[str, Any]
) -> HttpResponse:
    """Mail the invitations; lines that name nobody stay in the box."""
    form = context["form"]
    try:
        outcome = services.invite(
            cohort=cohort,
            people=found.people,
            side=form.cleaned_data["side"],
            by=request.user,
            now=timezone.now(),
        )
    except DomainError as refusal:
        form.add_error(None, str(refusal))
        return _page(request, context, is_refused=True)
    messages.success(request, _said(outcome))
    if not found.unknown and not outcome.without_email and not outcome.not_far_enough:
        return redirect("programs:cohort", cohort.public_id)
    left = "\n".join(text for _line, text in found.unknown)
    again = _form(None, initial=form.cleaned_data | {"people": left})
    return _page(request, context | {"form": again, "outcome": outcome})


def _form(data: QueryDict | None, *, initial: Mapping[str, object]) -> forms.InviteForm:
    known = people.choices_for_filters()
    return forms.InviteForm(
        data,
        functions=known.functions,
        places=known.places,
        grades=known.grades,
        initial=dict(initial),
    )


def _found(form: forms.InviteForm) -> queries.Found:
    data = form.cleaned_data
    if data["by"] == "list":
        return queries.people_named(data["people"].splitlines())
    persons = queries.people_by(function=data["function"], place=data["place"], grade=data["grade"])
    return queries.Found(people=persons, unknown=())


def _page(request: Request, context: dict[str, Any], *, is_refused: bool = False) -> HttpResponse:
    answer = hx.refused if is_refused else hx.fragment_or_page
    mail_state = notifications.mail_state()
    return answer(request, "programs/invite.html", context | {"mail_state": mail_state})


def _said(outcome: services.InviteOutcome) -> str:
    said = ngettext(
        "%(count)d invitation is on its way.", "%(count)d invitations are on their way.",
        outcome.mailed,
    ) % {"count": outcome.mailed}  # fmt: skip
    if outcome.asked_before:
        again = ngettext(
            "%(count)d person was asked before and is not asked twice.",
            "%(count)d people were asked before and are not asked twice.",
            outcome.asked_before,
        )
        return f"{said} {again % {'count': outcome.asked_before}}"
    return said
