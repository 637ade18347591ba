"""
Buttons of mails: each does one act for one person, and signs nobody in.

Opening the address only shows what the button would do.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.notifications.errors import LinkGone, LinkUnknown
from turnabout.pairs import access, queries, services
from turnabout.pairs.choices import Answer
from turnabout.pairs.forms import AnswerForm
from turnabout.pairs.rules import other_side


def answer_link(request: Request, token: str) -> HttpResponse:
    now = timezone.now()
    try:
        seat = access.get_pair_by_link(token, act=services.ANSWER, now=now)
    except LinkGone as gone:
        return _gone(request, gone)
    context = {
        "pair": seat.pair,
        "partner_name": queries.person_on(seat.pair, other_side(seat.side)).name,
        "zone": queries.zone_on(seat.pair, seat.side),
        "must_read_first": queries.must_acknowledge(seat.pair, seat.side),
    }

    def perform(data: dict[str, Any]) -> None:
        services.answer_by_link(token=token, reply=Answer(data["reply"]), now=now)

    return _one_act(
        request,
        "pairs/answer_link.html",
        context,
        form=AnswerForm(request.POST or None),
        perform=perform,
        done=(
            _("Thank you, your answer is noted"),
            _(
                "Both of you hear the outcome at the same moment: once both have answered, or when"
                " the ten days are over."
            ),
        ),
    )


def confirm_link(request: Request, token: str) -> HttpResponse:
    now = timezone.now()
    try:
        seat = access.get_session_by_link(token, act=services.CONFIRM, now=now)
    except LinkGone as gone:
        return _gone(request, gone)
    zone = queries.zone_on(seat.pair, seat.side)
    context = {
        "row": queries.session_row(seat.session, seat.side, now=now),
        "is_this_date": seat.is_current,
        "partner_name": queries.person_on(seat.pair, other_side(seat.side)).name,
        "pair": seat.pair,
        "zone": zone,
    }

    def perform(_data: dict[str, Any]) -> None:
        services.confirm_by_link(token=token, now=now)

    return _one_act(
        request,
        "pairs/confirm_link.html",
        context,
        form=Form(request.POST) if request.method == "POST" else Form(),
        perform=perform,
        done=(
            _("The date is booked"),
            _("Both of you get an invitation for your calendars by mail."),
        ),
    )


def hold_link(request: Request, token: str) -> HttpResponse:
    now = timezone.now()
    try:
        seat = access.get_session_by_link(token, act=services.HELD, now=now)
    except LinkGone as gone:
        return _gone(request, gone)
    zone = queries.zone_on(seat.pair, seat.side)
    context = {
        "row": queries.session_row(seat.session, seat.side, now=now),
        "partner_name": queries.person_on(seat.pair, other_side(seat.side)).name,
        "pair": seat.pair,
        "zone": zone,
    }

    def perform(_data: dict[str, Any]) -> None:
        services.hold_by_link(token=token, now=now)

    return _one_act(
        request,
        "pairs/hold_link.html",
        context,
        form=Form(request.POST) if request.method == "POST" else Form(),
        perform=perform,
        done=(_("Logged as held"), _("Nothing more to do.")),
    )


def _one_act(
    request: Request,
    template: str,
    context: Mapping[str, Any],
    *,
    form: Form,
    perform: Callable[[dict[str, Any]], object],
    done: tuple[str, str],
) -> HttpResponse:
    """Show what a button would do, or do it and say so; nothing here needs signing in."""
    if form.is_valid():
        try:
            perform(form.cleaned_data)
        except LinkGone as gone:
            return _gone(request, gone)
        except DomainError as refusal:
            form.add_error(None, str(refusal))
        else:
            title, words = done
            return render(request, "pairs/link_done.html", {"title": title, "words": words})
    status = 422 if form.errors else 200
    return render(request, template, {**context, "form": form}, status=status)


def _gone(request: Request, gone: LinkGone) -> HttpResponse:
    """Say why a link does nothing any more; one that never was is not there."""
    if isinstance(gone, LinkUnknown):
        raise Http404 from gone
    return render(request, "pairs/link_gone.html", {"words": str(gone)}, status=410)
