"""What comes before a first session: orientation, and one page both sign."""

import datetime as dt

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.pairs import errors, notices, queries, rules
from turnabout.pairs.choices import PairState
from turnabout.pairs.models import Pair
from turnabout.pairs.models.agreement import Agreement
from turnabout.pairs.services import _mailing


@transaction.atomic
def finish_orientation(*, pair: Pair, side: str, by: User, now: dt.datetime) -> None:
    """
    Note that one side has been through the orientation.

    Raises
    ------
    NotAgreeing
        Before both said yes, or after the pair ended.
    AlreadyOriented
        If it is noted already.
    """
    hold(pair)
    column = f"{side}_oriented_at"
    move(
        Pair.objects.filter(pk=pair.pk, **{column: None}),
        refusal=errors.AlreadyOriented(_("Your orientation is noted already.")),
        **{column: now},
    )
    audit.record(actor_id=by.pk, action="pairs.oriented", target=pair, at=now, data={"side": side})
    _activate_if_ready(pair, now=now)


@transaction.atomic
def write_agreement(
    *, pair: Pair, version: int, texts: tuple[str, str, str], by: User, now: dt.datetime
) -> None:
    """
    Save the page a pair agrees on; both signatures under the text before are gone.

    Parameters
    ----------
    version
        The version the writer had before them.
    texts
        Aim, rhythm, and what is off limits.

    Raises
    ------
    AgreementChanged
        If the other side saved something in the meantime; nothing is overwritten.
    NothingChanged
        If it is the text that stands already, so that signatures stay.
    NotAgreeing
        Before both said yes, or after the pair ended.
    """
    hold(pair)
    agreement = queries.agreement_of(pair)
    if version == agreement.version and texts == _texts(agreement):
        raise errors.NothingChanged(_("This is what is saved already. Change something first."))
    aim, rhythm, off_limits = texts
    move(
        Agreement.objects.filter(pk=agreement.pk, version=version),
        refusal=_changed(),
        version=version + 1,
        aim=aim,
        rhythm=rhythm,
        off_limits=off_limits,
        mentor_signed_at=None,
        mentee_signed_at=None,
    )
    audit.record(
        actor_id=by.pk,
        action="pairs.agreement_changed",
        target=pair,
        at=now,
        data={"version": version + 1},
    )


@transaction.atomic
def sign_agreement(*, pair: Pair, side: str, version: int, by: User, now: dt.datetime) -> None:
    """
    Sign the version that was read.

    Raises
    ------
    AgreementChanged
        If there is a newer one.
    AgreementUnfinished
        If aim or rhythm is empty.
    AlreadySigned
        If this side has signed it.
    NotAgreeing
        Before both said yes, or after the pair ended.
    """
    hold(pair)
    agreement = queries.agreement_of(pair)
    if agreement.version != version:
        raise _changed()
    rules.check_can_sign(aim=agreement.aim, rhythm=agreement.rhythm)
    column = f"{side}_signed_at"
    move(
        Agreement.objects.filter(pk=agreement.pk, version=version, **{column: None}),
        refusal=errors.AlreadySigned(_("You have signed this version already.")),
        **{column: now},
    )
    audit.record(
        actor_id=by.pk,
        action="pairs.agreement_signed",
        target=pair,
        at=now,
        data={"version": version, "side": side},
    )
    other = rules.other_side(side)
    if getattr(agreement, f"{other}_signed_at") is None:
        _ask_to_sign(pair, other)
    _activate_if_ready(pair, now=now)


def hold(pair: Pair) -> None:
    """
    Check that the two are still agreeing or meeting, and keep it so to the end of the transaction.

    What both do at the same moment stands in several rows; this one is written first by
    everybody, so that the second waits for the first and then sees what it did.

    Raises
    ------
    NotAgreeing
        Before both said yes, or after the pair ended.
    """
    move(
        Pair.objects.filter(pk=pair.pk, state__in=queries.MEETING),
        refusal=errors.NotAgreeing(
            _("This is possible once both of you have said yes, and until the pair ends.")
        ),
        state=F("state"),
    )


def _activate_if_ready(pair: Pair, *, now: dt.datetime) -> None:
    """Open the way to the first session if nothing is missing any more."""
    fresh = queries.pairs_with_people().get(pk=pair.pk)
    if fresh.state != PairState.AGREEING or queries.missing(fresh):
        return
    move(
        Pair.objects.filter(pk=pair.pk, state=PairState.AGREEING),
        refusal=errors.NotAgreeing(_("This pair is past that point. Open it to see where it is.")),
        state=PairState.ACTIVE,
    )
    audit.record(actor_id=None, action="pairs.activated", target=pair, at=now)
    for side in _mailing.SIDES:
        if (to := _mailing.recipient(fresh, side)) is not None:
            notifications.post(
                notices.PairActivated(
                    to=to,
                    url=_mailing.pair_url(fresh),
                    partner_name=_mailing.partner_name(fresh, side),
                )
            )


def _ask_to_sign(pair: Pair, side: str) -> None:
    if (to := _mailing.recipient(pair, side)) is not None:
        notifications.post(
            notices.AgreementSigned(
                to=to,
                url=_mailing.pair_url(pair),
                partner_name=_mailing.partner_name(pair, side),
            )
        )


def _texts(agreement: Agreement) -> tuple[str, str, str]:
    return agreement.aim, agreement.rhythm, agreement.off_limits


def _changed() -> errors.AgreementChanged:
    return errors.AgreementChanged(
        _("The text was changed in the meantime. Read the other version beside yours, then save.")
    )
