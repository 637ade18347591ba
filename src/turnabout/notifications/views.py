"""The demo's mailbox."""

import csp.constants as csp
from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from turnabout.notifications import access
from turnabout.notifications.forms import RecipientForm

#: A mail brings its own styles and nothing else; it may do nothing but lead somewhere.
MAIL_POLICY = {
    "default-src": [csp.NONE],
    "style-src": [csp.UNSAFE_INLINE],
    "img-src": [csp.NONE],
    "form-action": [csp.NONE],
    "base-uri": [csp.NONE],
    "frame-ancestors": [csp.NONE],
}


@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    form = RecipientForm(request.GET or None)
    to = form.cleaned_data["to"] if form.is_valid() else ""
    context = {"rows": access.visible_messages(to), "form": form, "to": to}
    return render(request, "notifications/mailbox.html", context)


@require_safe
def message(request: HttpRequest, public_id: str) -> HttpResponse:
    context = {"message": access.get_message(public_id)}
    return render(request, "notifications/message.html", context)


@require_safe
@csp_replace(MAIL_POLICY)  # type: ignore[arg-type]  # typed for views without arguments only
def message_html(_request: HttpRequest, public_id: str) -> HttpResponse:
    return HttpResponse(access.get_message(public_id).html)


@require_safe
def message_calendar(_request: HttpRequest, public_id: str) -> HttpResponse:
    calendar = access.get_message(public_id).calendar
    if not calendar:
        raise Http404
    return HttpResponse(
        calendar,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="invite.ics"'},
    )
