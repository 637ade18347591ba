"""What somebody typed so far, as forms, answers and card."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings as django_settings
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from turnabout.accounts import queries as accounts
from turnabout.accounts.models import User
from turnabout.programs import forms, queries, rules
from turnabout.programs.choices import Step
from turnabout.programs.models import Enrollment
from turnabout.skills import choices as skill_choices
from turnabout.skills import queries as skills

TITLES: Final = {
    Step.TIME: _("Your role and time"),
    Step.SKILLS: _("What you bring"),
    Step.STYLE: _("How you like to work"),
    Step.CARD: _("Your card"),
}
FORMS: Final = (Step.TIME, Step.SKILLS, Step.STYLE)
NINE, FIVE = "09:00", "17:00"


@dataclass(frozen=True, kw_only=True)
class Catalog:
    """Skills to pick from: all names, those of the program's focus, and the framework by area."""

    names: tuple[str, ...]
    focus: tuple[skills.SkillRow, ...]
    areas: tuple[tuple[str, tuple[skills.SkillRow, ...]], ...]
    citation: str


@dataclass(frozen=True)
class Drafted:
    """An enrollment's answers as typed so far."""

    side: str
    function: str
    settings: rules.Settings
    typed: Mapping[str, Mapping[str, list[str]]]
    saved_at: dt.datetime | None

    def form(self, step: str, *, is_checked: bool = False) -> forms.StepForm:
        return forms.step_form(
            step,
            side=self.side,
            settings=self.settings,
            typed=self.typed.get(step, {}),
            is_checked=is_checked,
        )

    def checked(self) -> Iterator[forms.StepForm]:
        """Give each step's form, checked, in their order."""
        yield from self._checked

    @cached_property
    def _checked(self) -> tuple[forms.StepForm, ...]:
        return tuple(self.form(step, is_checked=True) for step in FORMS)

    def complete(self) -> frozenset[Step]:
        """Give the steps in which nothing is missing."""
        return frozenset(form.step for form in self._checked if form.is_valid())

    def answers(self) -> rules.EnrollmentAnswers:
        """Give what is valid so far; all of it once every step is complete."""
        found: dict[str, Any] = {}
        for form in self._checked:
            form.full_clean()
            found |= form.answers()
        return rules.EnrollmentAnswers(**found)

    def card(self) -> rules.ShortCard:
        return rules.short_card(
            self.answers(), side=self.side, function=self.function, settings=self.settings
        )


def drafted(enrollment: Enrollment, user: User) -> Drafted:
    """Read the draft; steps nobody touched begin with what is known. At most seven queries."""
    draft = queries.own_draft(enrollment)
    typed = {step: draft.steps.get(step) for step in FORMS}
    if typed[Step.TIME] is None or typed[Step.SKILLS] is None or typed[Step.STYLE] is None:
        known = _known(enrollment, user)
        typed = {step: known[step] if each is None else each for step, each in typed.items()}
    return Drafted(
        side=enrollment.side,
        function=enrollment.person.function,
        settings=queries.settings_of(enrollment.cohort.program),
        typed={step: each or {} for step, each in typed.items()},
        saved_at=draft.saved_at,
    )


def sent_card(enrollment: Enrollment) -> rules.ShortCard:
    """Make the card of what was sent in."""
    return rules.short_card(
        queries.own_answers(enrollment),
        side=enrollment.side,
        function=enrollment.person.function,
        settings=queries.settings_of(enrollment.cohort.program),
    )


def catalog(settings: rules.Settings) -> Catalog:
    """Give the skills people pick from: the program's focus first, then all by area."""
    rows = skills.catalog()
    focus = {f"digcomp:{code}" for code in settings.focus.skills}
    areas: dict[str, list[skills.SkillRow]] = {}
    for row in rows:
        if row.area:
            areas.setdefault(row.area, []).append(row)
    return Catalog(
        names=tuple(row.name for row in rows),
        focus=tuple(row for row in rows if row.key in focus),
        areas=tuple((name, tuple(found)) for name, found in areas.items()),
        citation=str(skill_choices.CITATION),
    )


def _known(enrollment: Enrollment, user: User) -> dict[str, Mapping[str, list[str]]]:
    """Begin with what was sent in before, else with what directory and account say."""
    answers = queries.own_answers(enrollment)
    time = _time(answers) if answers.languages else _first_time(enrollment, user)
    return {
        Step.TIME: time,
        Step.SKILLS: _skills(answers),
        Step.STYLE: {"style": [answers.style]} if answers.style else {},
    }


def _first_time(enrollment: Enrollment, user: User) -> dict[str, list[str]]:
    zone = enrollment.person.time_zone or user.time_zone or accounts.organization().time_zone
    language = user.language or django_settings.LANGUAGE_CODE
    typed = {"time_zone": [zone], "language_1": [language.split("-", maxsplit=1)[0]]}
    for day in range(5):
        typed |= {f"day_{day}_from": [NINE], f"day_{day}_to": [FIVE]}
    return typed | {"capacity": ["1"]}


def _time(answers: rules.EnrollmentAnswers) -> dict[str, list[str]]:
    typed = {"time_zone": [answers.time_zone], "capacity": [str(answers.capacity)]}
    for number, language in enumerate(answers.languages, 1):
        typed[f"language_{number}"] = [language]
    for day, (start, end) in answers.hours.items():
        typed |= {f"day_{day}_from": [_clock(start)], f"day_{day}_to": [_clock(end)]}
    return typed


def _skills(answers: rules.EnrollmentAnswers) -> dict[str, list[str]]:
    typed = {f"topic_{topic}": [stance] for topic, stance in answers.topics.items()}
    for kind, named in (("offer", answers.offers), ("wish", answers.wishes)):
        for number, (name, level) in enumerate(named, 1):
            typed |= {f"{kind}_{number}": [name], f"{kind}_{number}_level": [str(level)]}
    return typed | {"say": [answers.say]}


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
