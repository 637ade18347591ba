"""Programs, cohorts and roles."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from turnabout.programs import rules
from turnabout.programs.choices import Role


class DateInput(forms.DateInput):
    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class ProgramForm(forms.Form):
    """Ask for the blueprint and the name of a new program."""

    name = forms.CharField(
        label=_("Name"),
        max_length=120,
        help_text=_("People read it once they are signed in. No mail carries it."),
    )
    blueprint = forms.ChoiceField(label=_("Blueprint"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, blueprints: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["blueprint"]
        field.choices = list(blueprints)  # type: ignore[attr-defined] # a ChoiceField


class CohortForm(forms.Form):
    """Ask for name, dates and places of a cohort."""

    name = forms.CharField(label=_("Name"), max_length=120)
    opens_on = forms.DateField(label=_("First day of enrollment"), widget=DateInput)
    closes_on = forms.DateField(
        label=_("Last day of enrollment"),
        widget=DateInput,
        help_text=_("People can enroll until the end of this day."),
    )
    starts_on = forms.DateField(
        label=_("The cohort starts"),
        widget=DateInput,
        help_text=_("Leave time between for matching, and ten days for people to answer."),
    )
    places = forms.IntegerField(
        label=_("Places on each side"),
        min_value=1,
        max_value=10_000,
        help_text=_("So many mentors and so many mentees can enroll."),
    )

    def dates(self) -> rules.CohortDates:
        """Give the dates of a valid form."""
        return rules.CohortDates(
            opens_on=self.cleaned_data["opens_on"],
            closes_on=self.cleaned_data["closes_on"],
            starts_on=self.cleaned_data["starts_on"],
        )


class GrantForm(forms.Form):
    """Ask who receives which role of a program."""

    email = forms.EmailField(
        label=_("Work e-mail"),
        help_text=_("Of somebody in the directory. Who has no account yet gets one."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    role = forms.ChoiceField(label=_("Role"))

    def __init__(self, *args: Any, roles: Iterable[Role], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["role"]
        field.choices = [("", _("Choose a role")), *((role.value, role.label) for role in roles)]  # type: ignore[attr-defined] # a ChoiceField
