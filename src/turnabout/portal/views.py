"""Pages made of several apps."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from turnabout.accounts import queries as accounts
from turnabout.accounts import services
from turnabout.core import hx
from turnabout.core import theme as themes
from turnabout.portal import queries
from turnabout.portal.forms import SettingsForm
from turnabout.programs import access as programs


@require_safe
@login_required
def home(request: hx.Request) -> HttpResponse:
    page = queries.home(request.user, now=timezone.now())
    return render(request, "portal/home.html", {"home": page})


@require_safe
@login_required
def program(request: hx.Request, public_id: str) -> HttpResponse:
    found = programs.get_program(request.user, public_id, to="view")
    page = queries.program_page(found, cohort_id=request.GET.get("cohort", ""), now=timezone.now())
    return render(request, "portal/program.html", {"page": page})


@login_required
def settings(request: hx.Request) -> HttpResponse:
    user = request.user
    initial = {
        "language": user.language or "en",
        "time_zone": user.time_zone or accounts.organization().time_zone,
    }
    form = SettingsForm(request.POST or None, initial=initial)
    if form.is_valid():
        services.change_own_settings(account=user, now=timezone.now(), **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("portal:settings")
    page, context = "portal/settings.html", {"form": form}
    return hx.refused(request, page, context) if form.is_bound else render(request, page, context)


@require_safe
def visibility(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/visibility.html", {"rows": queries.visibility_rows()})


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
