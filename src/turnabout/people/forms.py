"""The shape of what staff enter about people."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from turnabout.people import adapter
from turnabout.people.choices import Field, ImportMode
from turnabout.people.queries import FilterChoices, Filters, MappedColumn

MEGABYTE = 1024 * 1024


class FileForm(forms.Form):
    """Ask for a file, where it is from, and who it speaks of."""

    file = forms.FileField(
        label=_("CSV file"),
        help_text=_("Up to 10 MB and 50,000 people, with the names of the columns on top."),
        max_length=200,
        error_messages={
            "empty": _("This file is empty. Export it again, then bring it."),
            "max_length": _("The name of this file is too long. Rename it, then bring it again."),
        },
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv,text/plain"}),
    )
    source = forms.CharField(
        label=_("Where it is from"),
        max_length=80,
        help_text=_("The mapping of columns is kept under this name for next time."),
        widget=forms.TextInput(attrs={"list": "sources", "autocomplete": "off"}),
    )
    mode = forms.ChoiceField(
        label=_("What the file holds"),
        choices=ImportMode.choices,
        initial=ImportMode.ADD,
        widget=forms.RadioSelect,
    )

    def clean_file(self) -> UploadedFile[Any]:
        file = cast("UploadedFile[Any]", self.cleaned_data["file"])
        if (file.size or 0) > adapter.MOST_BYTES:
            raise ValidationError(
                _("This file is larger than 10 MB. Split it, or leave out columns you do not need.")
            )
        return file


class ColumnsForm(forms.Form):
    """Ask for the field of each column."""

    mode = forms.ChoiceField(
        label=_("What the file holds"), choices=ImportMode.choices, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, columns: Sequence[MappedColumn], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.columns = columns
        for column in columns:
            label = _("Field for %(header)s") % {"header": column.header}
            self.fields[_name(column)] = forms.ChoiceField(
                label=label,
                choices=Field.choices,
                initial=column.field,
                widget=forms.Select(
                    attrs={"aria-label": label, "class": "form-select form-select-sm"}
                ),
            )

    def rows(self) -> list[tuple[MappedColumn, forms.BoundField]]:
        """Pair each column with its list of fields."""
        return [(column, self[_name(column)]) for column in self.columns]

    def chosen(self) -> list[Field]:
        """Give the chosen fields in the order of the columns."""
        return [Field(self.cleaned_data[_name(column)]) for column in self.columns]


class ConfirmForm(forms.Form):
    """Take the number of leavers that somebody ticked."""

    leaving = forms.IntegerField(required=False, min_value=0)


class GradeForm(forms.Form):
    """Take which grade moves where."""

    grade = forms.CharField(max_length=60, strip=False)
    to = forms.ChoiceField(choices=(("up", _("More senior")), ("down", _("Less senior"))))


class FilterForm(forms.Form):
    """Ask whom of the directory to show."""

    search = forms.CharField(
        label=_("Search"), required=False, max_length=100, widget=forms.TextInput
    )
    function = forms.ChoiceField(label=_("Function"), required=False)
    place = forms.ChoiceField(label=_("Place"), required=False)
    grade = forms.ChoiceField(label=_("Grade"), required=False)
    who = forms.ChoiceField(
        label=_("Who"),
        required=False,
        choices=(
            ("here", _("Everybody here")),
            ("unknown", _("Line unknown")),
            ("left", _("Who left")),
        ),
    )
    sort = forms.ChoiceField(
        required=False,
        choices=[
            (sign + name, name) for name in ("name", "function", "place", "grade")
            for sign in ("", "-")
        ],
        widget=forms.HiddenInput,
    )  # fmt: skip

    def __init__(self, data: Any, *, offered: FilterChoices) -> None:
        super().__init__(data)
        for name, values in (
            ("function", offered.functions),
            ("place", offered.places),
            ("grade", offered.grades),
        ):
            field = cast("forms.ChoiceField", self.fields[name])
            field.choices = [("", _("All")), *((value, value) for value in values)]

    def filters(self) -> Filters:
        """Give the filters; whatever does not fit any more is left out."""
        self.is_valid()
        found = {name: value for name, value in self.cleaned_data.items() if value}
        return Filters(**found)


def _name(column: MappedColumn) -> str:
    return f"column-{column.place}"
