"""The way in that the shell hands out."""

from http import HTTPStatus
from typing import Final

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from turnabout.accounts import queries, services
from turnabout.accounts.errors import LinkGone
from turnabout.core.hx import Request

BACKEND: Final = "allauth.account.auth_backends.AuthenticationBackend"


@sensitive_variables("secret")
def admin_link(request: Request, secret: str) -> HttpResponse:
    """Show one button; pressing it uses the link up and signs the admin in."""
    now = timezone.now()
    if request.method == "POST":
        try:
            account = services.use_admin_link(secret, now=now)
        except LinkGone:
            return _gone(request)
        login(request, account, backend=BACKEND)
        if not queries.organization().is_set_up:
            return redirect("accounts:first_run")
        return redirect(settings.LOGIN_REDIRECT_URL)
    if not queries.is_link_open(secret, now=now):
        return _gone(request)
    return render(request, "accounts/admin_link.html", {"organization": queries.organization()})


def _gone(request: Request) -> HttpResponse:
    return render(request, "accounts/admin_link_gone.html", status=HTTPStatus.NOT_FOUND)
