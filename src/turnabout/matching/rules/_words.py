"""Sentences about pairs, rules and runs, made from stored facts in the reader's language."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from turnabout.programs.rules import Settings

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

Facts = Mapping[str, Any]

#: The short name of each criterion beside its bar.
BARS: Final[Mapping[str, "_StrPromise"]] = {
    "skills": gettext_lazy("Skills"),
    "learning_back": gettext_lazy("In return"),
    "function": gettext_lazy("Function"),
    "place": gettext_lazy("Place"),
    "style": gettext_lazy("Style"),
    "hours": gettext_lazy("Hours"),
}
_COLUMNS: Final[Mapping[str, "_StrPromise"]] = {
    "function": gettext_lazy("function"),
    "place": gettext_lazy("place"),
}
NOT_AVAILABLE: Final = gettext_lazy("Not available in this run.")


def number(value: float) -> str:
    """
    Print a number without needless decimals.

    Examples
    --------
    >>> number(2.0), number(2.5)
    ('2', '2.5')
    """
    return f"{value:.1f}".removesuffix(".0")


def called(name: str, other: str) -> str:
    """
    Give the first word of a name, or all of it where the other one begins alike, or with "van".

    Examples
    --------
    >>> called("Ada Okafor", "Ben Castell"), called("Ada Okafor", "Ada Ng"), called("Cher", "Ada")
    ('Ada', 'Ada Okafor', 'Cher')
    """
    first = name.split(maxsplit=1)[0] if name.split() else name
    begins_alike = other.split()[:1] == [first]
    return name if begins_alike or first.islower() else first


def sentence(facts: Facts, *, mentor: str, mentee: str) -> str:
    """
    Say in one sentence why these two, one clause for each criterion that counts.

    Two ways of working are passed over, unless there is nothing else to say.

    Parameters
    ----------
    facts
        Of a proposal; only ``reason`` is read.
    mentor, mentee
        Names.
    """
    names = {"mentor": called(mentor, mentee), "mentee": called(mentee, mentor)}
    clauses = [_CLAUSES[part["key"]](part["params"], names) for part in facts["reason"]]
    said = [clause for clause in clauses if clause] or [_("they chose two ways of working")]
    return capfirst("; ".join(said) + ".")


def _skills(params: Facts, names: Mapping[str, str]) -> str:
    return _taught(params, teacher=names["mentor"], learner=names["mentee"])


def _learning_back(params: Facts, names: Mapping[str, str]) -> str:
    return _taught(params, teacher=names["mentee"], learner=names["mentor"])


def _taught(params: Facts, *, teacher: str, learner: str) -> str:
    asked, taught = params["asked"], params["taught"]
    values = {"teacher": teacher, "learner": learner, "asked": asked, "taught": len(taught)}
    values["skills"] = ", ".join(taught)
    if not asked:
        return _("%(learner)s asked for no skill") % values
    if not taught:
        text = ngettext(
            "%(teacher)s does not teach the skill %(learner)s asked for",
            "%(teacher)s teaches none of the %(asked)d skills %(learner)s asked for",
            asked,
        )
        return text % values
    if asked > 1 and len(taught) == asked:
        return _("%(teacher)s teaches all %(learner)s asked for (%(skills)s)") % values
    text = ngettext(
        "%(teacher)s teaches the skill %(learner)s asked for (%(skills)s)",
        "%(teacher)s teaches %(taught)d of the %(asked)d skills %(learner)s asked for (%(skills)s)",
        asked,
    )
    return text % values


def _categories(params: Facts, _names: Mapping[str, str]) -> str:
    texts = {
        "different": _("different %(columns)s"),
        "same": _("same %(columns)s"),
        "unknown": _("%(columns)s not known"),
    }
    clauses = [
        text % {"columns": _listed([str(_COLUMNS[name]) for name in params[key]])}
        for key, text in texts.items()
        if params[key]
    ]
    return ", ".join(clauses)


def _style(params: Facts, _names: Mapping[str, str]) -> str:
    return _("the same way of working") if params["is_same"] else ""


def _hours(params: Facts, _names: Mapping[str, str]) -> str:
    return shared_hours(params["hours"])


_CLAUSES: Final = {
    "skills": _skills,
    "learning_back": _learning_back,
    "categories": _categories,
    "style": _style,
    "hours": _hours,
}


def shared_hours(hours: float) -> str:
    """Say how many working hours a week two people share, in the week where it is fewest."""
    text = ngettext(
        "%(hours)s shared working hour a week",
        "%(hours)s shared working hours a week",
        1 if hours == 1 else 2,
    )
    return text % {"hours": number(hours)}


def gap_words(gap: Facts | None) -> str:
    """Say how far the mentee stands from the mentor: "4 levels up"."""
    if gap is None:
        return _("level not known")
    levels = gap["levels"]
    if not levels:
        return _("same level")
    up = {
        "grade": ngettext("%(n)s level up", "%(n)s levels up", abs(levels)),
        "layers": ngettext("%(n)s layer up", "%(n)s layers up", abs(levels)),
        "experience_years": ngettext("%(n)s year more", "%(n)s years more", abs(levels)),
    }
    down = {
        "grade": ngettext("%(n)s level down", "%(n)s levels down", abs(levels)),
        "layers": ngettext("%(n)s layer down", "%(n)s layers down", abs(levels)),
        "experience_years": ngettext("%(n)s year less", "%(n)s years less", abs(levels)),
    }
    return (up if levels > 0 else down)[gap["kind"]] % {"n": number(abs(levels))}


def deeper_words(*, steps: int, above: str, mentor: str, mentee: str) -> str:
    """Say that the two stand in one line, further apart than the rule refuses."""
    upper, lower = (mentee, mentor) if above == "mentee" else (mentor, mentee)
    text = ngettext(
        "in one line: %(upper)s is %(steps)d step above %(lower)s, both will acknowledge it",
        "in one line: %(upper)s is %(steps)d steps above %(lower)s, both will acknowledge it",
        steps,
    )
    return text % {"upper": called(upper, lower), "lower": called(lower, upper), "steps": steps}


def rule_words(rule: str, settings: Settings) -> str:
    """Say what a rule demands, as the head of a row of counts."""
    if rule == "direction":
        return capfirst(direction_words(settings))
    if rule == "distance":
        levels = settings.distance.levels
        text = ngettext(
            "Never within %(levels)d step in one line",
            "Never within %(levels)d steps in one line",
            levels,
        )
        return text % {"levels": levels}
    if rule == "minimum_shared_hours":
        hours = settings.hours.shared_per_week
        text = ngettext(
            "At least %(hours)d shared hour a week", "At least %(hours)d shared hours a week", hours
        )
        return text % {"hours": hours}
    return str(_RULES[rule])


_RULES: Final[Mapping[str, "_StrPromise"]] = {
    "same_person": gettext_lazy("Nobody with themselves"),
    "shared_language": gettext_lazy("A language in common"),
    "different:organization": gettext_lazy("From different organizations"),
    "forbidden": gettext_lazy("Set aside for this run"),
    "pinned": gettext_lazy("Pinned pairs are kept"),
}


def direction_words(settings: Settings) -> str:
    """Say who has to be the junior one, and by how much."""
    direction = settings.direction
    measures = (
        (direction.grade_gap, _levels),
        (direction.layers_gap, _layers),
        (direction.experience_gap_years, _years),
    )
    gaps = [words(gap) for gap, words in measures if gap is not None]
    joint = _(" or ") if direction.combine == "any" else _(" and ")
    texts = {
        "reverse": _("mentor at least %(gaps)s below"),
        "traditional": _("mentor at least %(gaps)s above"),
        "peer": _("at most %(gaps)s apart"),
    }
    return texts[direction.mode] % {"gaps": joint.join(gaps)}


def _levels(gap: int) -> str:
    return ngettext("%(n)d level", "%(n)d levels", gap) % {"n": gap}


def _layers(gap: int) -> str:
    return ngettext("%(n)d management layer", "%(n)d management layers", gap) % {"n": gap}


def _years(gap: int) -> str:
    text = ngettext("%(n)d year of experience", "%(n)d years of experience", gap)
    return text % {"n": gap}


def unmatched_words(reason: str) -> str:
    """Say why a run placed somebody with nobody."""
    return str(_UNMATCHED[reason])


_UNMATCHED: Final[Mapping[str, "_StrPromise"]] = {
    "no_places": gettext_lazy("All of their places are taken."),
    "no_feasible_partner": gettext_lazy("The rules allow nobody on the other side."),
    "no_fit": gettext_lazy("Nobody the rules allow fits at all."),
    "lost_on_price": gettext_lazy("The best set of pairs does without this person."),
}


def _listed(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return _("%(most)s and %(last)s") % {"most": ", ".join(words[:-1]), "last": words[-1]}
