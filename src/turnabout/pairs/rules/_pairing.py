"""From a proposed pair to one that may meet."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.pairs import errors
from turnabout.pairs.choices import Answer, PairState
from turnabout.programs.choices import Side

ANSWER_DAYS: Final = 10
#: Days after a pair's end until what both wrote for each other is deleted.
KEPT_DAYS: Final = 30

#: Lowest share of a criterion that is called by a word, best first.
_STRONG: Final = 2 / 3
_SOME: Final = 1 / 3


def other_side(side: str) -> Side:
    return Side.MENTEE if side == Side.MENTOR else Side.MENTOR


def answer_by(proposed_at: dt.datetime) -> dt.datetime:
    """Give the end of the ten days, which does not belong to them."""
    return proposed_at + dt.timedelta(days=ANSWER_DAYS)


def check_can_answer(
    *, answer: str, has_deeper_link: bool, has_acknowledged: bool, is_in_time: bool
) -> None:
    """
    Check one side's answer.

    Raises
    ------
    AnswerTooLate
        When the ten days are over.
    NotAcknowledged
        For a yes to a partner in the same line by somebody who has not ticked that they know.
    """
    if not is_in_time:
        raise errors.AnswerTooLate(
            _("The ten days to answer are over. You are available for another pair.")
        )
    if answer == Answer.ACCEPTED and has_deeper_link and not has_acknowledged:
        raise errors.NotAcknowledged(
            _("Sign in, read that you two are in one line, tick it, and then accept.")
        )


def outcome(mentor_answer: str, mentee_answer: str) -> PairState:
    """Say what becomes of a pair once it settles; a missing answer is not a yes."""
    both = mentor_answer == mentee_answer == Answer.ACCEPTED
    return PairState.AGREEING if both else PairState.ENDED


def what_is_missing(
    *, oriented: Mapping[str, bool], signed: Mapping[str, bool]
) -> tuple[tuple[str, str], ...]:
    """
    List what stands between a pair and its first session, by what and whose.

    Parameters
    ----------
    oriented, signed
        By side, whether that side finished the orientation and signed the agreement.
    """
    sides = (Side.MENTOR.value, Side.MENTEE.value)
    open_orientation = tuple(("orientation", side) for side in sides if not oriented[side])
    open_agreement = tuple(("agreement", side) for side in sides if not signed[side])
    return open_orientation + open_agreement


def missing_words(missing: tuple[tuple[str, str], ...]) -> str:
    """Say what is missing, as the end of a sentence."""
    words = {
        ("orientation", "mentor"): _("the mentor’s orientation"),
        ("orientation", "mentee"): _("the mentee’s orientation"),
        ("agreement", "mentor"): _("the mentor’s signature under the agreement"),
        ("agreement", "mentee"): _("the mentee’s signature under the agreement"),
    }
    return ", ".join(words[each] for each in missing)


def check_can_sign(*, aim: str, rhythm: str) -> None:
    """
    Check that there is something to sign.

    Raises
    ------
    AgreementUnfinished
        If aim or rhythm is empty. What is off limits may be.
    """
    if not aim.strip() or not rhythm.strip():
        raise errors.AgreementUnfinished(_("Write an aim and a rhythm first, save, and then sign."))


def whole_gap(levels: float) -> int:
    """Round a gap to whole steps or years; one that is there never becomes none."""
    return round(levels) or (0 if levels == 0 else 1 if levels > 0 else -1)


def gap_words(*, kind: str, levels: int, side: str) -> str:
    """
    Say how far the other one stands from the reader.

    Parameters
    ----------
    kind
        What is counted: ``grade``, ``layers`` or ``experience_years``.
    levels
        How far the mentee stands above the mentor.
    """
    apart = abs(levels)
    above = {
        "grade": ngettext("%(n)d level above you", "%(n)d levels above you", apart),
        "layers": ngettext(
            "%(n)d management layer above you", "%(n)d management layers above you", apart
        ),
        "experience_years": ngettext(
            "%(n)d year of experience more than you",
            "%(n)d years of experience more than you",
            apart,
        ),
    }
    below = {
        "grade": ngettext("%(n)d level below you", "%(n)d levels below you", apart),
        "layers": ngettext(
            "%(n)d management layer below you", "%(n)d management layers below you", apart
        ),
        "experience_years": ngettext(
            "%(n)d year of experience less than you",
            "%(n)d years of experience less than you",
            apart,
        ),
    }
    if levels == 0 and kind == "experience_years":
        return _("as experienced as you")
    if levels == 0:
        return _("on your level")
    partner_is_above = (levels > 0) == (side == Side.MENTOR)
    words = (above if partner_is_above else below).get(kind, "")
    return words % {"n": apart} if words else ""


def turn_words(*, kind: str, levels: int) -> str:
    """Say how far the mentee stands from the mentor, to be read between the two."""
    if levels == 0 and kind == "experience_years":
        return _("as experienced")
    if levels == 0:
        return _("the same level")
    apart = abs(levels)
    up = {
        "grade": ngettext("%(n)d level up", "%(n)d levels up", apart),
        "layers": ngettext("%(n)d layer up", "%(n)d layers up", apart),
        "experience_years": ngettext(
            "%(n)d more year of experience", "%(n)d more years of experience", apart
        ),
    }
    down = {
        "grade": ngettext("%(n)d level down", "%(n)d levels down", apart),
        "layers": ngettext("%(n)d layer down", "%(n)d layers down", apart),
        "experience_years": ngettext(
            "%(n)d year less of experience", "%(n)d years less of experience", apart
        ),
    }
    words = (up if levels > 0 else down).get(kind, "")
    return words % {"n": apart} if words else ""


def fit_words(share: float) -> str:
    """Say how much of a criterion a pair meets."""
    if share >= _STRONG:
        return _("much")
    if share >= _SOME:
        return _("some")
    return _("a little") if share > 0 else _("none")


def warning_words(steps: int | None) -> str:
    """Say that the two stand in one line of management."""
    if steps is None:
        return _(
            "You two are in one line of management. That is far enough to be allowed, and"
            " both of you should know it."
        )
    return ngettext(
        "You two are in one line of management, %(n)d step apart. That is far enough to be"
        " allowed, and both of you should know it.",
        "You two are in one line of management, %(n)d steps apart. That is far enough to be"
        " allowed, and both of you should know it.",
        steps,
    ) % {"n": steps}
