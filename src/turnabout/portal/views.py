"""Pages made of several apps."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from turnabout.core import theme as themes


@login_required
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/home.html", {})


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Keep the chosen theme in the browser and go back to where the reader was."""
    target = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        target = "/"
    response = HttpResponseRedirect(target)
    name = request.POST.get("theme", "")
    if name in themes.THEMES:
        themes.remember(response, name, is_https=request.is_secure())
    return response
