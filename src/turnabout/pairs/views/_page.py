"""The page of a pair, with the form that was sent and refused if there is one."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import strip_tags

from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.core.templatetags.when import when
from turnabout.notifications import queries as notifications
from turnabout.pairs import access, errors, queries
from turnabout.pairs.forms import (
    AcknowledgeForm,
    AgreementForm,
    MoveForm,
    OrientationForm,
    SessionForm,
)

#: Pressed twice, or by both: what was asked for is so, and that is all there is to say.
ALREADY: Final = (
    errors.AlreadyAnswered,
    errors.AlreadyAcknowledged,
    errors.AlreadyOriented,
    errors.AlreadySigned,
    errors.AlreadyHeld,
    errors.NothingChanged,
)

POST_ONLY: Final = ["POST"]


def only_post() -> HttpResponse:
    """Answer a GET on something that is only done; called for those who may do it."""
    return HttpResponseNotAllowed(POST_ONLY)


def only_look() -> HttpResponse:
    """Answer a POST on something that only shows; called for those who may see it."""
    return HttpResponseNotAllowed(["GET", "HEAD"])


def page_url(public_id: str, *, part: str = "") -> str:
    url = reverse("pairs:pair", args=[public_id])
    return f"{url}#{part}" if part else url


def show(
    request: Request, seat: access.Seat, *, now: dt.datetime, sent: Mapping[str, forms.Form]
) -> HttpResponse:
    """Show a pair; a form in ``sent`` stands in place of a fresh one, and the status is 422."""
    page = queries.pair_page(seat.pair, seat.side, now=now)
    context: dict[str, Any] = {**_fresh_forms(page, now=now), **sent}
    written = sent.get("agreement_form")
    context["is_conflict"] = written is not None and _is_outdated(written, page)
    context["page"] = page
    context["refused"] = next(iter(sent.values()), None)
    context["mail_state"] = notifications.mail_state()
    return render(request, "pairs/pair.html", context, status=422 if sent else 200)


def act(
    request: Request,
    seat: access.Seat,
    *,
    form: tuple[str, forms.Form],
    perform: Callable[[dict[str, Any]], object],
    now: dt.datetime,
    said: tuple[str, str],
) -> HttpResponse:
    """
    Do what a form asks for and go back to the pair, or show the form again with the refusal.

    Parameters
    ----------
    form
        The name the page has for it, and the form.
    said
        What is said afterwards, and the part of the page to return to.
    """
    name, sent = form
    done, part = said
    if sent.is_valid():
        try:
            perform(sent.cleaned_data)
        except ALREADY as fact:
            messages.info(request, str(fact))
            return HttpResponseRedirect(page_url(seat.pair.public_id, part=part))
        except DomainError as refusal:
            sent.add_error(None, str(refusal))
        else:
            messages.success(request, done)
            return HttpResponseRedirect(page_url(seat.pair.public_id, part=part))
    fresh = access.get_pair(request.user, seat.pair.public_id)
    return show(request, fresh, now=now, sent={name: sent})


def session_form(
    page: queries.PairPage, *, now: dt.datetime, data: Mapping[str, Any] | None = None
) -> SessionForm:
    slots = [(moment, strip_tags(when(moment, page.zone))) for moment in page.slots]
    return SessionForm(
        data, zone=page.zone, now=now, slots=slots, minutes=page.minutes, auto_id="session_%s"
    )


def _is_outdated(form: forms.Form, page: queries.PairPage) -> bool:
    """
    Say whether the other side saved another text while this one was written.

    Both then stand side by side, and saving again is about the text that stands now.
    """
    if page.agreement is None or form.data.get("version") == str(page.agreement.version):
        return False
    typed = {name: form.data[name] for name in form.data}
    form.data = {**typed, "version": str(page.agreement.version)}
    return True


def _fresh_forms(page: queries.PairPage, *, now: dt.datetime) -> dict[str, Any]:
    """Give the forms the page needs where it is."""
    found: dict[str, Any] = {}
    if page.is_proposed:
        found["acknowledge_form"] = AcknowledgeForm(auto_id="acknowledge_%s")
    if page.is_meeting and page.agreement:
        found["orientation_form"] = OrientationForm(auto_id="orientation_%s")
        initial = {
            name: getattr(page.agreement, name)
            for name in ("version", "aim", "rhythm", "off_limits")
        }
        found["agreement_form"] = AgreementForm(initial=initial, auto_id="agreement_%s")
    if page.can_propose:
        found["session_form"] = session_form(page, now=now)
    if page.open_session:
        found["move_form"] = MoveForm(
            initial={"sequence": page.open_session.sequence},
            zone=page.zone,
            now=now,
            auto_id="move_%s",
        )
    return found
