"""Answers to htmx and to a plain browser from one view."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django_htmx.middleware import HtmxDetails

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class Request(HttpRequest):
    """A request as the middleware hands it on."""

    htmx: HtmxDetails
    user: Any


def fragment_or_page(
    request: HttpRequest, template: str, context: Mapping[str, Any], *, status: int = 200
) -> HttpResponse:
    """Render ``page.html#part`` for htmx, ``page.html`` for everybody else."""
    page, _, part = template.partition("#")
    wanted = template if part and is_fragment(request) else page
    return render(request, wanted, dict(context), status=status)


def refused(request: HttpRequest, template: str, context: Mapping[str, Any]) -> HttpResponse:
    """Show a form again with what was typed and what is wrong: status 422."""
    return fragment_or_page(request, template, context, status=422)


def fragment_or_redirect(
    request: HttpRequest, template: str, context: Mapping[str, Any], *, to: str
) -> HttpResponse:
    """Render the part for htmx; send everybody else to ``to``, so that a reload repeats nothing."""
    if is_fragment(request):
        return render(request, template, dict(context))
    return HttpResponseRedirect(to)


def is_fragment(request: HttpRequest) -> bool:
    """Tell whether a part of the page is asked for (a boosted link asks for the whole)."""
    details = cast("Request", request).htmx
    return bool(details) and not details.boosted and not details.history_restore_request


def user_id(request: HttpRequest) -> int:
    """Give the signed-in account's row number."""
    user = cast("AbstractBaseUser", request.user)
    return int(user.pk)
