"""The engine's reasons about two people, with their names, in the reader's language."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from matchmaker import Reason
from turnabout.matching import rules

Names = Mapping[str, str]


def said(reason: Reason, *, mentor: str, mentee: str) -> str:
    """
    Say why a rule refuses two people, as one sentence.

    Raises
    ------
    ValueError
        For a reason nobody wrote a sentence for.
    """
    try:
        write = _SENTENCES[reason.key]
    except KeyError:
        raise ValueError(f"Expected a reason with a sentence, got {reason.key!r}.") from None
    names = {"mentor": rules.called(mentor, mentee), "mentee": rules.called(mentee, mentor)}
    return write(reason.params, names)


def _direction(params: Mapping[str, Any], names: Names) -> str:
    known = [gap for gap in params["gaps"] if gap["gap"] is not None]
    if not known:
        return _("It is not known which of the two is the senior one. Complete the directory.")
    if params["towards"] == "peer":
        found = [_apart(gap["of"], gap["gap"]) for gap in known]
        text = _("%(mentor)s and %(mentee)s are not close enough: they are %(found)s apart.")
        return text % {**names, "found": ", ".join(found)}
    upper, lower = ("mentee", "mentor") if params["towards"] == "reverse" else ("mentor", "mentee")
    found = [_stands(gap["of"], gap["gap"]) for gap in known]
    text = _("%(upper)s does not stand far enough above %(lower)s: %(found)s.")
    return text % {"upper": names[upper], "lower": names[lower], "found": ", ".join(found)}


def _stands(of: str, gap: float) -> str:
    if gap == 0:
        return {
            "grade": _("the same level"),
            "layer": _("the same management layer"),
            "experience": _("the same experience"),
        }[of]
    text = _("%(apart)s above") if gap > 0 else _("%(apart)s below")
    return text % {"apart": _apart(of, gap)}


def _apart(of: str, gap: float) -> str:
    size = abs(gap)
    plural = 1 if size == 1 else 2
    text = {
        "grade": ngettext("%(n)s level", "%(n)s levels", plural),
        "layer": ngettext("%(n)s management layer", "%(n)s management layers", plural),
        "experience": ngettext("%(n)s year of experience", "%(n)s years of experience", plural),
    }[of]
    return text % {"n": rules.number(size)}


def _above(upper: str, lower: str) -> Callable[[Mapping[str, Any], Names], str]:
    def write(params: Mapping[str, Any], names: Names) -> str:
        levels = int(params["levels"])
        text = ngettext(
            "%(upper)s is %(levels)d step above %(lower)s in the line.",
            "%(upper)s is %(levels)d steps above %(lower)s in the line.",
            levels,
        )
        return text % {"upper": names[upper], "lower": names[lower], "levels": levels}

    return write


def _shared_manager(params: Mapping[str, Any], _names: Names) -> str:
    within = int(params["within"])
    text = ngettext(
        "They share a manager within %(within)d step.",
        "They share a manager within %(within)d steps.",
        within,
    )
    return text % {"within": within}


def _line_unknown(params: Mapping[str, Any], names: Names) -> str:
    if params["whose"] == "both":
        return _(
            "Nobody knows whom the two report to. Confirm their lines, or import their managers."
        )
    text = _("Nobody knows whom %(name)s reports to. Confirm the line, or import the manager.")
    return text % {"name": names[params["whose"]]}


def _hours(params: Mapping[str, Any], _names: Names) -> str:
    text = _("Too few working hours in common: %(hours)s in the weakest week, %(needed)s needed.")
    return text % {
        "hours": rules.number(params["hours"]),
        "needed": rules.number(params["at_least"]),
    }


def _no_place(params: Mapping[str, Any], _names: Names) -> str:
    return _("One of the two is pinned more often than they have places.")


_SENTENCES: Final[Mapping[str, Callable[[Mapping[str, Any], Names], str]]] = {
    "unavailable": lambda _params, _names: str(rules.NOT_AVAILABLE),
    "direction": _direction,
    "distance.mentee_above": _above("mentee", "mentor"),
    "distance.mentor_above": _above("mentor", "mentee"),
    "distance.shared_manager": _shared_manager,
    "distance.declared": lambda _params, _names: _(
        "One of the two has a say in the other’s pay or promotion."
    ),
    "distance.line_unknown": _line_unknown,
    "minimum_shared_hours": _hours,
    "shared_language": lambda _params, _names: _("They have no language in common."),
    "different.refused": lambda _params, _names: _(
        "They are from the same organization, or it is not known."
    ),
    "forbidden": lambda _params, _names: _("You set this pair aside. Take that back to allow it."),
    "same_person": lambda _params, _names: _("They are one and the same person."),
    "pin.no_place": _no_place,
}
