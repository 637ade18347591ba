"""The shape of what managers send from the studio."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from turnabout.core import ids
from turnabout.programs.rules import CRITERIA

COVERAGES = (
    ("nobody_left_out", _("Nobody left out")),
    ("best_fit", _("Best fit")),
)


class RunForm(forms.Form):
    """Weights by criterion, and what comes first."""

    coverage = forms.ChoiceField(choices=COVERAGES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key, label in CRITERIA.items():
            self.fields[key] = forms.IntegerField(label=label, min_value=0, max_value=3)

    @property
    def weights(self) -> dict[str, int]:
        return {key: self.cleaned_data[key] for key in CRITERIA}


class TwoForm(forms.Form):
    """One of each side, by public id, and where on the page the reader is."""

    mentor = forms.CharField(min_length=ids.LENGTH, max_length=ids.LENGTH)
    mentee = forms.CharField(min_length=ids.LENGTH, max_length=ids.LENGTH)
    page = forms.IntegerField(min_value=1, required=False)
    shown = forms.CharField(max_length=10, required=False)


class OverrideForm(TwoForm):
    """Two people, and why they may meet against the direction."""

    reason = forms.CharField(max_length=500, required=False)


class WhyForm(forms.Form):
    """Two people as typed or chosen from the lists."""

    mentor = forms.CharField(max_length=400, label=_("Mentor"))
    mentee = forms.CharField(max_length=400, label=_("Mentee"))
    is_exact = forms.BooleanField(required=False)
