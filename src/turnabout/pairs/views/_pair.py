"""A pair: answer it, get ready, agree."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from turnabout.core.hx import Request
from turnabout.pairs import access, services
from turnabout.pairs.choices import Answer
from turnabout.pairs.forms import (
    AcknowledgeForm,
    AgreementForm,
    AnswerForm,
    OrientationForm,
    SignForm,
)
from turnabout.pairs.views import _page


@login_required
def pair(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id)
    if request.method == "POST":
        return _page.only_look()
    return _page.show(request, seat, now=timezone.now(), sent={})


@login_required
def answer(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id, to="answer")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()

    def perform(data: dict[str, Any]) -> None:
        services.answer(pair=seat.pair, side=seat.side, reply=Answer(data["reply"]), now=now)

    return _page.act(
        request,
        seat,
        form=("answer_form", AnswerForm(request.POST)),
        perform=perform,
        now=now,
        said=(_("Your answer is noted."), ""),
    )


@login_required
def acknowledge(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id, to="answer")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()

    def perform(_data: dict[str, Any]) -> None:
        services.acknowledge(pair=seat.pair, side=seat.side, now=now)

    return _page.act(
        request,
        seat,
        form=("acknowledge_form", AcknowledgeForm(request.POST, auto_id="acknowledge_%s")),
        perform=perform,
        now=now,
        said=(_("Noted. You can answer now."), "answer"),
    )


@login_required
def orientation(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id, to="agree")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()

    def perform(_data: dict[str, Any]) -> None:
        services.finish_orientation(pair=seat.pair, side=seat.side, by=request.user, now=now)

    return _page.act(
        request,
        seat,
        form=("orientation_form", OrientationForm(request.POST, auto_id="orientation_%s")),
        perform=perform,
        now=now,
        said=(_("Your orientation is noted."), "agreement"),
    )


@login_required
def agreement(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id, to="agree")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()
    form = AgreementForm(request.POST, auto_id="agreement_%s")

    def perform(data: dict[str, Any]) -> None:
        services.write_agreement(
            pair=seat.pair, version=data["version"], texts=form.texts, by=request.user, now=now
        )

    return _page.act(
        request,
        seat,
        form=("agreement_form", form),
        perform=perform,
        now=now,
        said=(_("Saved. Both of you can sign it now."), "agreement"),
    )


@login_required
def sign(request: Request, public_id: str) -> HttpResponse:
    seat = access.get_pair(request.user, public_id, to="agree")
    if request.method != "POST":
        return _page.only_post()
    now = timezone.now()

    def perform(data: dict[str, Any]) -> None:
        services.sign_agreement(
            pair=seat.pair, side=seat.side, version=data["version"], by=request.user, now=now
        )

    return _page.act(
        request,
        seat,
        form=("sign_form", SignForm(request.POST, auto_id="sign_%s")),
        perform=perform,
        now=now,
        said=(_("You have signed."), "agreement"),
    )
