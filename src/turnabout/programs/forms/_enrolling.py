"""The steps of enrolling. Each is drawn from what was typed so far, complete or not."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from django import forms
from django.forms import BoundField
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from turnabout.accounts import rules as account_rules
from turnabout.programs import rules
from turnabout.programs.choices import Side, Stance, Step, Style
from turnabout.skills import choices as skills
from turnabout.skills import rules as skill_rules

SLOTS: Final = 6
FIRST_SLOTS: Final = 2
LANGUAGES: Final = 3
LONGEST_SAY: Final = 600
LONGEST_VALUE: Final = 2000
LEVEL_MISSING: Final = gettext_lazy("Choose the sentence that is true on an ordinary day.")

OFFER_LEVELS: Final = tuple((level.number, level.sentence) for level in skills.LEVELS)
WISH_LEVELS: Final = tuple(
    (level.number, level.sentence) for level in (skills.NOT_YET, *skills.LEVELS)
)


class StepForm(forms.Form):
    """One step; ``collective`` counts required answers that are made of several fields."""

    step: ClassVar[Step]
    collective: ClassVar[int] = 0

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        side: str,
        settings: rules.Settings,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}))
        self.side = Side(side)
        self.settings = settings
        self.build()

    def build(self) -> None:
        """Add the fields that depend on side and program."""

    def answers(self) -> dict[str, Any]:
        """
        Give the valid answers of this step, by the name they have in ``EnrollmentAnswers``.

        A step that asks nothing gives none.
        """
        return {}

    @property
    def required_answers(self) -> int:
        return sum(field.required for field in self.fields.values()) + self.collective


@dataclass(frozen=True)
class Day:
    """A weekday with its two fields."""

    name: str
    start: BoundField
    end: BoundField


class TimeForm(StepForm):
    """Role and time."""

    step = Step.TIME
    collective = 1  # hours on at least one day

    time_zone = forms.ChoiceField(label=gettext_lazy("Your time zone"))

    def build(self) -> None:
        if self.side == Side.MENTOR and self.settings.capacity.mentor_may_ask_for > 1:
            self.fields["capacity"] = forms.TypedChoiceField(
                label=_("How many mentees"),
                coerce=int,
                widget=forms.RadioSelect,
                choices=[(1, _("One mentee")), (2, _("One, or two if needed: I ask for it"))],
                initial=1,
            )
        zones = [("", _("Choose a time zone")), *((zone, zone) for zone in account_rules.zones())]
        self.fields["time_zone"].choices = zones  # type: ignore[attr-defined] # a ChoiceField
        for number in range(1, LANGUAGES + 1):
            self.fields[f"language_{number}"] = forms.ChoiceField(
                label=_LANGUAGE_LABELS[number - 1],
                required=number == 1,
                choices=[("", _("Choose a language")), *rules.languages()],
            )
        for day in range(7):
            for end, label in (("from", _("%(day)s, from")), ("to", _("%(day)s, to"))):
                self.fields[f"day_{day}_{end}"] = forms.TimeField(
                    label=label % {"day": WEEKDAYS[day]},
                    required=False,
                    widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
                )

    def days(self) -> list[Day]:
        """Give the weekdays with their fields."""
        return [
            Day(str(WEEKDAYS[day]), self[f"day_{day}_from"], self[f"day_{day}_to"])
            for day in range(7)
        ]

    def languages(self) -> list[BoundField]:
        """Give the fields of languages."""
        return [self[f"language_{number}"] for number in range(1, LANGUAGES + 1)]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for day in range(7):
            start, end = data.get(f"day_{day}_from"), data.get(f"day_{day}_to")
            if (start is None) != (end is None):
                missing = f"day_{day}_to" if end is None else f"day_{day}_from"
                if missing not in self.errors:
                    self.add_error(missing, _("Give both ends, or leave both empty."))
            elif start is not None and end is not None and not _is_day(start, end):
                self.add_error(f"day_{day}_to", _("End at least half an hour after the start."))
        if not self.errors and not self._hours():
            self.add_error("day_0_from", _("Say when you work on at least one day."))
        return data

    def answers(self) -> dict[str, Any]:
        data = self.cleaned_data
        languages = (data.get(f"language_{number}") for number in range(1, LANGUAGES + 1))
        return {
            "capacity": data.get("capacity") or 1,
            "languages": tuple(dict.fromkeys(filter(None, languages))),
            "time_zone": data.get("time_zone", ""),
            "hours": self._hours(),
        }

    def _hours(self) -> dict[int, tuple[int, int]]:
        hours = {}
        for day in range(7):
            start = self.cleaned_data.get(f"day_{day}_from")
            end = self.cleaned_data.get(f"day_{day}_to")
            if start is not None and end is not None and _is_day(start, end):
                hours[day] = (_minutes(start), _minutes(end))
        return hours


@dataclass(frozen=True)
class Slot:
    """One skill: its name, and its level where that is asked."""

    name: BoundField
    level: BoundField | None


class SkillsForm(StepForm):
    """Skills and topics."""

    step = Step.SKILLS

    def build(self) -> None:
        is_mentor = self.side == Side.MENTOR
        self._add_skills("offer", levels=OFFER_LEVELS, is_required=is_mentor)
        levels = () if is_mentor else WISH_LEVELS
        self._add_skills("wish", levels=levels, is_required=not is_mentor)
        if is_mentor:
            for topic in skills.TOPICS:
                self.fields[f"topic_{topic.key}"] = forms.ChoiceField(
                    label=topic.label,
                    required=False,
                    choices=Stance.choices,
                    widget=forms.RadioSelect,
                )
        label = (
            _("One thing you would like somebody senior to understand")
            if is_mentor
            else _("One thing you would like somebody junior to understand")
        )
        self.fields["say"] = forms.CharField(
            label=label,
            required=False,
            max_length=LONGEST_SAY,
            widget=forms.Textarea(attrs={"rows": 3}),
        )

    def _add_skills(
        self, kind: str, *, levels: Iterable[tuple[int, Any]], is_required: bool
    ) -> None:
        for number in range(1, SLOTS + 1):
            self.fields[f"{kind}_{number}"] = forms.CharField(
                label=_SKILL_LABELS[kind] % {"number": number},
                required=is_required and number == 1,
                max_length=skill_rules.LONGEST_NAME,
                widget=forms.TextInput(
                    attrs={"list": "skills", "autocomplete": "off", "placeholder": " "}
                ),
            )
            if levels:
                self.fields[f"{kind}_{number}_level"] = forms.TypedChoiceField(
                    label=_LEVEL_LABELS[kind] % {"number": number},
                    required=is_required and number == 1,
                    coerce=int,
                    empty_value=None,
                    error_messages={"required": LEVEL_MISSING},
                    choices=list(levels),
                    widget=forms.RadioSelect,
                )

    def offers(self) -> list[Slot]:
        """Give the slots of offers to draw: those filled and one more."""
        return self._slots("offer")

    def wishes(self) -> list[Slot]:
        """Give the slots of wishes to draw: those filled and one more."""
        return self._slots("wish")

    def topics(self) -> list[BoundField]:
        """Give the fields of topics, those of the program's focus first."""
        first = self.settings.focus.topics
        keys = (*first, *(topic.key for topic in skills.TOPICS if topic.key not in first))
        return [self[f"topic_{key}"] for key in keys if f"topic_{key}" in self.fields]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for kind in ("offer", "wish"):
            self._check_names(kind, data)
            self._check_levels(kind, data)
        return data

    def answers(self) -> dict[str, Any]:
        data = self.cleaned_data
        topics = {topic.key: data.get(f"topic_{topic.key}") for topic in skills.TOPICS}
        return {
            "offers": self._named("offer"),
            "wishes": self._named("wish"),
            "topics": {key: stance for key, stance in topics.items() if stance},
            "say": data.get("say", ""),
        }

    def _slots(self, kind: str) -> list[Slot]:
        names = [self[f"{kind}_{number}"] for number in range(1, SLOTS + 1)]
        filled = max((place for place, name in enumerate(names, 1) if name.value()), default=0)
        return [
            Slot(
                name,
                self[f"{kind}_{number}_level"] if f"{kind}_{number}_level" in self.fields else None,
            )
            for number, name in enumerate(names, 1)
            if number <= max(FIRST_SLOTS, filled + 1)
        ]

    def _check_names(self, kind: str, data: Mapping[str, Any]) -> None:
        for number in range(1, SLOTS + 1):
            name = data.get(f"{kind}_{number}")
            if name and not skill_rules.is_meaningful(name):
                self.add_error(f"{kind}_{number}", _("Say this skill in a few words of your own."))

    def _check_levels(self, kind: str, data: Mapping[str, Any]) -> None:
        for number in range(1, SLOTS + 1):
            field = f"{kind}_{number}_level"
            needs_level = field in self.fields and data.get(f"{kind}_{number}")
            if needs_level and data.get(field) is None and field not in self.errors:
                self.add_error(field, LEVEL_MISSING)

    def _named(self, kind: str) -> tuple[tuple[str, int], ...]:
        data = self.cleaned_data
        found: dict[str, tuple[str, int]] = {}
        for number in range(1, SLOTS + 1):
            name = data.get(f"{kind}_{number}")
            level = data.get(f"{kind}_{number}_level")
            is_levelled = f"{kind}_{number}_level" in self.fields
            if name and (level is not None or not is_levelled):
                found[skill_rules.meant(name).key] = (name, level or 0)
        return tuple(found.values())


class StyleForm(StepForm):
    """Working style."""

    step = Step.STYLE

    style = forms.ChoiceField(
        label=gettext_lazy("How do you like to work with somebody?"),
        choices=Style.choices,
        widget=forms.RadioSelect,
    )

    def answers(self) -> dict[str, Any]:
        return {"style": self.cleaned_data.get("style", "")}


_FORMS: dict[str, type[StepForm]] = {
    form.step.value: form for form in (TimeForm, SkillsForm, StyleForm)
}
_SKILL_LABELS = {
    "offer": gettext_lazy("Skill you can teach, %(number)d"),
    "wish": gettext_lazy("Skill you want to learn, %(number)d"),
}
_LEVEL_LABELS = {
    "offer": gettext_lazy("How far you are with skill %(number)d"),
    "wish": gettext_lazy("Where you stand today with skill %(number)d"),
}
_LANGUAGE_LABELS = (
    gettext_lazy("Language you like to work in"),
    gettext_lazy("Another language"),
    gettext_lazy("A third language"),
)


def step_form(
    step: str,
    *,
    side: str,
    settings: rules.Settings,
    typed: Mapping[str, list[str]],
    is_checked: bool = False,
) -> StepForm:
    """
    Give the form of a step with what was typed.

    Parameters
    ----------
    typed
        Values by field, as ``save_draft`` keeps them.
    is_checked
        Whether to check it; otherwise it shows what was typed and finds no fault.
    """
    values = {name: each[-1] for name, each in typed.items() if each}
    shape = _FORMS[step]
    if is_checked:
        return shape(values, side=side, settings=settings)
    return shape(side=side, settings=settings, initial=values)


def known_fields(form: StepForm, posted: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Give what was posted for the fields of a step, each at most so long."""
    return {
        name: [value[:LONGEST_VALUE] for value in values[:1]]
        for name, values in posted.items()
        if name in form.fields
    }


def _is_day(start: dt.time, end: dt.time) -> bool:
    return _minutes(end) - _minutes(start) >= rules.SHORTEST_DAY_MINUTES


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute
