"""Who holds which role of the organization."""

from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from turnabout.accounts import access, queries, services
from turnabout.accounts.forms import GrantForm
from turnabout.accounts.models import Grant, User
from turnabout.core import hx
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request


@login_required
def roles(request: Request) -> HttpResponse:
    may_change = access.get_roles_page(
        request.user, to="change" if request.method == "POST" else "see"
    )
    form = GrantForm(request.POST or None)
    if form.is_valid():
        try:
            granted = services.grant_role_by_address(
                by=request.user, now=timezone.now(), **form.cleaned_data
            )
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _said(granted))
            return redirect("accounts:roles")
    page = _page(request.user, form=form, may_change=may_change)
    if form.is_bound:
        return hx.refused(request, "accounts/roles.html", page)
    return hx.fragment_or_page(request, "accounts/roles.html", page)


@login_required
@require_POST
def withdraw_role(request: Request, public_id: str) -> HttpResponse:
    grant = access.get_grant(request.user, public_id, to="withdraw")
    try:
        services.withdraw_role(grant=grant, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _refused(request, refusal)
    messages.success(request, _("Withdrawn. It ends with their next page."))
    return redirect("accounts:roles")


@login_required
@require_POST
def confirm_role(request: Request, public_id: str) -> HttpResponse:
    pending = access.get_pending_grant(request.user, public_id, to="confirm")
    try:
        services.confirm_role(pending=pending, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _refused(request, refusal)
    messages.success(request, _("Confirmed. The role is theirs from their next page on."))
    return redirect("accounts:roles")


@login_required
@require_POST
def cancel_request(request: Request, public_id: str) -> HttpResponse:
    pending = access.get_pending_grant(request.user, public_id, to="cancel")
    try:
        services.cancel_request(pending=pending, by=request.user, now=timezone.now())
    except DomainError as refusal:
        return _refused(request, refusal)
    messages.success(request, _("The request is cancelled. Nobody received the role."))
    return redirect("accounts:roles")


def _said(granted: object) -> str:
    if isinstance(granted, Grant):
        return _("Granted. The role is theirs from their next page on.")
    return _("Asked for. Another admin has to confirm it on this page.")


def _page(user: User, *, form: GrantForm, may_change: bool) -> dict[str, Any]:
    return {
        "form": form,
        "may_change": may_change,
        "grants": queries.grant_rows(user),
        "requests": queries.pending_rows(user),
    }


def _refused(request: Request, refusal: DomainError) -> HttpResponse:
    page = _page(request.user, form=GrantForm(), may_change=True)
    return hx.fragment_or_page(
        request,
        "accounts/roles.html",
        {**page, "refusal": str(refusal)},
        status=HTTPStatus.UNPROCESSABLE_ENTITY,
    )
