"""The numbers of a program's rules."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from turnabout.programs import rules

GAPS = ("grade_gap", "layers_gap", "experience_gap_years")
WEIGHTS = tuple(rules.CRITERIA)


class RulesForm(forms.Form):
    """
    Ask for what a program runs by.

    What the form does not ask (rhythm, focus, how people come in) stays as the program has it.
    """

    mode = forms.ChoiceField(
        label=_("Direction"),
        widget=forms.RadioSelect,
        choices=[
            ("reverse", _("The mentor is the junior one")),
            ("traditional", _("The mentor is the senior one")),
            ("peer", _("Both stand about level")),
        ],
    )
    combine = forms.ChoiceField(
        label=_("If several distances are given"),
        widget=forms.RadioSelect,
        choices=[("any", _("One of them is enough")), ("all", _("All of them are needed"))],
    )
    grade_gap = forms.IntegerField(
        label=_("Grades between the two"), required=False, min_value=0, max_value=12
    )
    layers_gap = forms.IntegerField(
        label=_("Management layers between the two"), required=False, min_value=0, max_value=12
    )
    experience_gap_years = forms.IntegerField(
        label=_("Years of experience between the two"), required=False, min_value=0, max_value=40
    )
    levels = forms.TypedChoiceField(
        label=_("Too close in one line, or under a shared manager"),
        coerce=int,
        choices=[(2, _("within 2 steps")), (3, _("within 3 steps")), (4, _("within 4 steps"))],
    )
    shared_per_week = forms.IntegerField(
        label=_("Shared working hours a week, at least"), min_value=2, max_value=40
    )
    different_organization = forms.BooleanField(
        label=_("Only pairs from different organizations"), required=False
    )
    shared_language = forms.BooleanField(label=_("A language in common"), required=False)
    mentor_may_ask_for = forms.TypedChoiceField(
        label=_("Mentees a mentor may have"),
        coerce=int,
        choices=[(1, _("one")), (2, _("one, or two if the mentor asks for it"))],
    )
    mentee = forms.TypedChoiceField(
        label=_("Mentors a mentee may have"),
        coerce=int,
        choices=[(1, _("one")), (2, _("up to two"))],
    )
    coverage = forms.ChoiceField(
        label=_("What counts first"),
        widget=forms.RadioSelect,
        choices=[
            ("nobody_left_out", _("As many people as possible get a partner")),
            ("best_fit", _("The best fit, even if more people stay without")),
        ],
    )
    mentees = forms.ChoiceField(
        label=_("How mentees come in"),
        widget=forms.RadioSelect,
        choices=[
            ("nominated", _("They are invited, and may decline with one click")),
            ("open", _("They sign up by themselves, or are invited")),
        ],
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, settings: rules.Settings) -> None:
        super().__init__(data, initial=_initial(settings))
        self._settings = settings
        for key, label in rules.CRITERIA.items():
            self.fields[f"weight_{key}"] = forms.IntegerField(
                label=label, min_value=0, max_value=3, initial=getattr(settings.weights, key)
            )

    def weights(self) -> list[tuple[str, str, int]]:
        """Give name, label and value of each weight, as typed."""
        return [
            (f"weight_{key}", str(label), _whole(self[f"weight_{key}"].value()))
            for key, label in rules.CRITERIA.items()
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if self.errors:
            return data
        gaps = [data[name] for name in GAPS if data.get(name) is not None]
        if not gaps:
            self.add_error("grade_gap", _("Give at least one of the three distances."))
        elif data["mode"] != "peer" and 0 in gaps:
            self.add_error(
                "grade_gap", _("A distance of 0 only makes sense where both stand about level.")
            )
        return data

    def settings(self) -> rules.Settings:
        """
        Give the settings of a valid form.

        Raises
        ------
        UnreadableSettings
            If the form lets something through that a program cannot run by.
        """
        data = self.cleaned_data
        found = self._settings.as_dict()
        found["direction"] |= {name: data[name] for name in ("mode", "combine", *GAPS)}
        found["distance"] |= {"levels": data["levels"]}
        found["hours"] |= {"shared_per_week": data["shared_per_week"]}
        found["rules"] |= {
            name: data[name] for name in ("different_organization", "shared_language")
        }
        found["capacity"] |= {name: data[name] for name in ("mentor_may_ask_for", "mentee")}
        found["objective"] |= {"coverage": data["coverage"]}
        found["enroll"] |= {"mentees": data["mentees"]}
        found["weights"] |= {key: data[f"weight_{key}"] for key in WEIGHTS}
        return rules.read_settings(found)


def _initial(settings: rules.Settings) -> dict[str, object]:
    found = settings.as_dict()
    sections = ("direction", "distance", "hours", "rules", "capacity", "objective", "enroll")
    initial: dict[str, object] = {"mentees": settings.enroll.mentees}
    for section in sections:
        initial |= {key: value for key, value in found[section].items() if key != "mentors"}
    return initial


def _whole(typed: object) -> int:
    return int(str(typed)) if str(typed).isdigit() else 0
