"""Sessions of a pair: propose, confirm, move, log."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.core.hx import Request
from turnabout.pairs import access, queries, services
from turnabout.pairs.forms import ConfirmForm, MoveForm
from turnabout.pairs.views import _page

PART = "sessions"


@login_required
def propose_session(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id, to="book")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()
    page = queries.pair_page(seat.pair, seat.side, now=now)

    def perform(data: dict[str, Any]) -> None:
        services.propose_session(
            pair=seat.pair,
            side=seat.side,
            starts_at=data["starts_at"],
            minutes=data["minutes"],
            place=data["place"],
            by=request.user,
            now=now,
        )

    return _page.act(
        request,
        seat,
        form=("session_form", _page.session_form(page, now=now, data=request.POST)),
        perform=perform,
        now=now,
        said=(_("Proposed. %(name)s gets a mail to confirm it.") % _names(page), PART),
    )


@login_required
def move_session(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_session(request.user, public_id, to="move")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()
    form = MoveForm(
        request.POST, zone=queries.zone_on(seat.pair, seat.side), now=now, auto_id="move_%s"
    )

    def perform(data: dict[str, Any]) -> None:
        services.propose_move(
            session=seat.session,
            side=seat.side,
            sequence=data["sequence"],
            starts_at=data["starts_at"],
            by=request.user,
            now=now,
        )

    return _page.act(
        request,
        access.Seat(seat.pair, seat.side),
        form=("move_form", form),
        perform=perform,
        now=now,
        said=(_("Proposed. Your partner gets a mail to confirm it."), PART),
    )


@login_required
def confirm_session(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_session(request.user, public_id, to="book")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()

    def perform(data: dict[str, Any]) -> None:
        services.confirm_session(
            session=seat.session,
            side=seat.side,
            sequence=data["sequence"],
            by=request.user,
            now=now,
        )

    return _page.act(
        request,
        access.Seat(seat.pair, seat.side),
        form=("confirm_form", ConfirmForm(request.POST, auto_id="confirm_%s")),
        perform=perform,
        now=now,
        said=(_("Booked. Both of you get an invitation for your calendars."), PART),
    )


@login_required
def hold_session(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_session(request.user, public_id, to="hold")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()

    def perform(_data: dict[str, Any]) -> None:
        services.hold_session(session=seat.session, side=seat.side, by=request.user, now=now)

    return _page.act(
        request,
        access.Seat(seat.pair, seat.side),
        form=("held_form", Form(request.POST)),
        perform=perform,
        now=now,
        said=(_("Session %(number)d is logged as held.") % {"number": seat.session.number}, PART),
    )


def _names(page: queries.PairPage) -> dict[str, str]:
    return {"name": page.partner.name}
