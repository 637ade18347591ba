"""The settings of a program as sentences, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from turnabout.programs.rules._settings import Settings
from turnabout.skills import choices as skills

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

WEIGHT_WORDS = (
    gettext_lazy("off"),
    gettext_lazy("a little"),
    gettext_lazy("some"),
    gettext_lazy("much"),
)

CRITERIA = {
    "skills": gettext_lazy("Teaches what they want to learn"),
    "learning_back": gettext_lazy("Learns something back"),
    "function": gettext_lazy("A different function"),
    "place": gettext_lazy("A different place"),
    "style": gettext_lazy("The same way of working"),
    "hours": gettext_lazy("Shared working hours"),
}

TRACKS = {
    "A": gettext_lazy("Digital fluency"),
    "B": gettext_lazy("Inclusion"),
    "C": gettext_lazy("Generations and staying"),
}


@dataclass(frozen=True)
class WeightInWords:
    """One criterion with its weight from 0 to 3 and the word for it."""

    key: str
    label: _StrPromise
    value: int
    word: _StrPromise


def rules_in_words(settings: Settings) -> tuple[str, ...]:
    """
    Say who may be paired with whom, one rule a line.

    The lines are heads of a list, so they end without a full stop.
    """
    levels = settings.distance.levels
    hours = settings.hours.shared_per_week
    lines = [
        *_direction(settings),
        ngettext(
            "Never within %(levels)d step in one line, "
            "and never with a shared manager within %(levels)d step",
            "Never within %(levels)d steps in one line, "
            "and never with a shared manager within %(levels)d steps",
            levels,
        )
        % {"levels": levels},
        _("A dotted line counts as a line"),
        ngettext(
            "At least %(hours)d shared working hour a week",
            "At least %(hours)d shared working hours a week",
            hours,
        )
        % {"hours": hours},
    ]
    if settings.rules.shared_language:
        lines.append(_("A language in common"))
    if settings.rules.different_organization:
        lines.append(_("From different organizations"))
    return (*lines, *_capacity(settings), _coverage(settings))


def weights_in_words(settings: Settings) -> tuple[WeightInWords, ...]:
    """Say how much each criterion counts, in the order of the studio."""
    values = {key: getattr(settings.weights, key) for key in CRITERIA}
    return tuple(
        WeightInWords(key, label, values[key], WEIGHT_WORDS[values[key]])
        for key, label in CRITERIA.items()
    )


def plan_in_words(settings: Settings) -> tuple[str, ...]:
    """Say how people come in, how often they meet and what is suggested to them first."""
    return (*_enrollment(settings), *_rhythm(settings), *_focus(settings))


def _direction(settings: Settings) -> list[str]:
    conditions = _CONDITIONS[settings.direction.mode](settings)
    if len(conditions) > 1 and settings.direction.combine == "any":
        listed = "; ".join(conditions)
        return [_("One of these is enough: %(conditions)s") % {"conditions": listed}]
    return [capfirst(condition) for condition in conditions]


def _reverse(settings: Settings) -> list[str]:
    direction = settings.direction
    conditions = []
    if (grades := direction.grade_gap) is not None:
        text = ngettext(
            "the mentor stands at least %(gap)d grade below the mentee",
            "the mentor stands at least %(gap)d grades below the mentee",
            grades,
        )
        conditions.append(text % {"gap": grades})
    if (layers := direction.layers_gap) is not None:
        text = ngettext(
            "the mentor stands at least %(gap)d management layer below the mentee",
            "the mentor stands at least %(gap)d management layers below the mentee",
            layers,
        )
        conditions.append(text % {"gap": layers})
    if (years := direction.experience_gap_years) is not None:
        text = ngettext(
            "the mentor has at least %(gap)d year less experience than the mentee",
            "the mentor has at least %(gap)d years less experience than the mentee",
            years,
        )
        conditions.append(text % {"gap": years})
    return conditions


def _traditional(settings: Settings) -> list[str]:
    direction = settings.direction
    conditions = []
    if (grades := direction.grade_gap) is not None:
        text = ngettext(
            "the mentor stands at least %(gap)d grade above the mentee",
            "the mentor stands at least %(gap)d grades above the mentee",
            grades,
        )
        conditions.append(text % {"gap": grades})
    if (layers := direction.layers_gap) is not None:
        text = ngettext(
            "the mentor stands at least %(gap)d management layer above the mentee",
            "the mentor stands at least %(gap)d management layers above the mentee",
            layers,
        )
        conditions.append(text % {"gap": layers})
    if (years := direction.experience_gap_years) is not None:
        text = ngettext(
            "the mentor has at least %(gap)d year more experience than the mentee",
            "the mentor has at least %(gap)d years more experience than the mentee",
            years,
        )
        conditions.append(text % {"gap": years})
    return conditions


def _peer(settings: Settings) -> list[str]:
    direction = settings.direction
    conditions = []
    if (grades := direction.grade_gap) is not None:
        text = ngettext(
            "the two stand at most %(gap)d grade apart",
            "the two stand at most %(gap)d grades apart",
            grades,
        )
        conditions.append(text % {"gap": grades} if grades else _("the two hold the same grade"))
    if (layers := direction.layers_gap) is not None:
        text = ngettext(
            "the two stand at most %(gap)d management layer apart",
            "the two stand at most %(gap)d management layers apart",
            layers,
        )
        same = _("the two stand on the same management layer")
        conditions.append(text % {"gap": layers} if layers else same)
    if (years := direction.experience_gap_years) is not None:
        text = ngettext(
            "the two are at most %(gap)d year of experience apart",
            "the two are at most %(gap)d years of experience apart",
            years,
        )
        same = _("the two have the same years of experience")
        conditions.append(text % {"gap": years} if years else same)
    return conditions


_CONDITIONS = {"reverse": _reverse, "traditional": _traditional, "peer": _peer}


def _capacity(settings: Settings) -> list[str]:
    capacity = settings.capacity
    own = ngettext(
        "A mentor has %(count)d mentee", "A mentor has %(count)d mentees", capacity.mentor
    ) % {"count": capacity.mentor}
    if capacity.mentor_may_ask_for > capacity.mentor:
        own = _("%(own)s, or up to %(more)d if the mentor asks for it") % {
            "own": own,
            "more": capacity.mentor_may_ask_for,
        }
    other = ngettext(
        "A mentee has %(count)d mentor", "A mentee has up to %(count)d mentors", capacity.mentee
    ) % {"count": capacity.mentee}
    return [own, other]


def _coverage(settings: Settings) -> str:
    if settings.objective.coverage == "nobody_left_out":
        return _("As many people as possible get a partner, and then the best fit counts")
    return _("The best fit counts, even if more people stay without a partner")


def _enrollment(settings: Settings) -> list[str]:
    mentees = {
        "nominated": _("Mentees are nominated and may decline with one click"),
        "open": _("Mentees sign up by themselves"),
    }
    mentors = {"open": _("Mentors volunteer; nobody is named by somebody else")}
    return [mentees[settings.enroll.mentees], mentors[settings.enroll.mentors]]


def _rhythm(settings: Settings) -> list[str]:
    cadence = settings.cadence
    lines = [
        ngettext(
            "%(count)d session of %(minutes)d minutes",
            "%(count)d sessions of %(minutes)d minutes",
            cadence.sessions,
        )
        % {"count": cadence.sessions, "minutes": cadence.session_minutes},
        ngettext("A session every week", "A session every %(weeks)d weeks", cadence.weeks_between)
        % {"weeks": cadence.weeks_between},
    ]
    if (weeks := cadence.circles_every_weeks) is not None:
        text = ngettext(
            "Mentors meet in a circle every week",
            "Mentors meet in a circle every %(weeks)d weeks",
            weeks,
        )
        lines.append(text % {"weeks": weeks})
    return lines


def _focus(settings: Settings) -> list[str]:
    focus = settings.focus
    lines = [_("Session plans: %(track)s") % {"track": TRACKS[focus.track]}]
    if focus.skills:
        labels = "; ".join(str(skills.competence(code).label) for code in focus.skills)
        lines.append(_("Skills suggested first: %(labels)s") % {"labels": labels})
    if focus.topics:
        labels = "; ".join(str(skills.topic(key).label) for key in focus.topics)
        lines.append(_("Topics suggested first: %(labels)s") % {"labels": labels})
    return lines
