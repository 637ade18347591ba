"""The first run, and the same questions later."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.accounts import access, queries, rules, services
from turnabout.accounts.forms import OrganizationForm
from turnabout.core import hx
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request


@login_required
def first_run(request: Request) -> HttpResponse:
    facts = access.get_organization(request.user, to="change")
    if facts.is_set_up:
        return redirect("accounts:organization")
    form = OrganizationForm(request.POST or None, initial=_first_answers(request, facts))
    if form.is_valid():
        try:
            services.set_up_organization(by=request.user, now=timezone.now(), **form.cleaned_data)
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect(settings.LOGIN_REDIRECT_URL)
    return _answer(request, "accounts/first_run.html", form)


@login_required
def organization(request: Request) -> HttpResponse:
    to_change = request.method == "POST"
    facts = access.get_organization(request.user, to="change" if to_change else "see")
    form = OrganizationForm(request.POST or None, initial=vars(facts))
    if form.is_valid():
        try:
            services.change_organization(by=request.user, now=timezone.now(), **form.cleaned_data)
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("Saved. New mails and pages use it from now on."))
            return redirect("accounts:organization")
    return _answer(
        request,
        "accounts/organization.html",
        form,
        facts=facts,
        can_change=access.is_admin(request.user),
    )


def _first_answers(request: Request, facts: queries.OrganizationFacts) -> dict[str, Any]:
    """Propose what the request and the admin's own account know already."""
    here = f"{request.scheme}://{request.get_host()}"
    return {
        **vars(facts),
        "public_address": facts.public_address or here,
        "sender": facts.sender or request.user.email,
    }


def _answer(
    request: Request, template: str, form: OrganizationForm, **context: object
) -> HttpResponse:
    page = {**context, "form": form, "zones": rules.zones()}
    if form.is_bound:
        return hx.refused(request, template, page)
    return hx.fragment_or_page(request, template, page)
