"""Whom to invite."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from turnabout.programs.choices import Side


class InviteForm(forms.Form):
    """Ask for a side, and for people: by what the directory says, or by a list."""

    side = forms.ChoiceField(
        label=_("Invite as"),
        choices=[(Side.MENTOR, _("mentors")), (Side.MENTEE, _("mentees"))],
        widget=forms.RadioSelect,
    )
    by = forms.ChoiceField(
        label=_("Whom"),
        choices=[("filter", _("Everybody of a kind")), ("list", _("A list"))],
        widget=forms.RadioSelect,
        initial="filter",
    )
    function = forms.ChoiceField(label=_("Function"), required=False)
    place = forms.ChoiceField(label=_("Place"), required=False)
    grade = forms.ChoiceField(label=_("Grade"), required=False)
    people = forms.CharField(
        label=_("E-mails or employee ids, one a line"),
        required=False,
        max_length=100_000,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"}),
    )

    def __init__(
        self,
        *args: Any,
        functions: Iterable[str],
        places: Iterable[str],
        grades: Iterable[str],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        for name, values in (("function", functions), ("place", places), ("grade", grades)):
            field = self.fields[name]
            field.choices = [("", _("Any")), *((value, value) for value in values)]  # type: ignore[attr-defined] # a ChoiceField

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("by") == "list" and not data.get("people"):
            self.add_error("people", _("Paste at least one e-mail or employee id."))
        return data
