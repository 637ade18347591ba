"""What cotton components need to draw a form and to pass attributes on safely."""

from collections.abc import Mapping
from typing import Final

from django import forms, template
from django.forms import BoundField
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()

CLASSES: Final[tuple[tuple[type[forms.Widget], str], ...]] = (
    (forms.CheckboxInput, ""),
    (forms.Select, "form-select"),
    (forms.Textarea, "form-control"),
    (forms.widgets.Input, "form-control"),
)
DJANGO_ROWS: Final = 10  # a textarea's rows where nobody chose


@register.filter
def attributes(attrs: Mapping[str, object]) -> SafeString:
    """
    Write what was passed on to a component, escaped.

    Cotton's own ``{{ attrs }}`` trusts a value that begins and ends with a quotation mark, so
    text somebody typed could add an attribute there.
    """
    spoken = attrs.attrs_dict() if hasattr(attrs, "attrs_dict") else attrs
    parts = [
        format_html(" {}", name) if value is True else format_html(' {}="{}"', name, value)
        for name, value in spoken.items()
        if value is not False and value is not None
    ]
    return format_html_join("", "{}", ((part,) for part in parts))


@register.simple_tag
def control(field: BoundField, *, who: bool | str = "") -> SafeString:
    """Draw a field's input with our class, tied to its help, its errors and who can see it."""
    widget = field.field.widget
    classes = [str(widget.attrs.get("class", "")), _class_of(widget)]
    attrs: dict[str, str | bool] = {"class": " ".join(filter(None, classes))}
    if described := describedby(field, who=who):
        attrs["aria-describedby"] = described
    if isinstance(widget, forms.Textarea) and int(widget.attrs.get("rows", 0)) == DJANGO_ROWS:
        attrs["rows"] = "4"
    return field.as_widget(attrs={name: value for name, value in attrs.items() if value})


@register.simple_tag
def describedby(field: BoundField, *, who: bool | str = "") -> str:
    """List the ids of what stands around a field, in reading order."""
    parts = (
        (bool(field.help_text), "helptext"),
        (bool(field.errors), "error"),
        (bool(who), "who"),
    )
    return " ".join(f"{field.auto_id}_{name}" for is_there, name in parts if is_there)


@register.filter
def anchor(field: BoundField) -> str:
    """Give the id a link in the error summary goes to: the input, else the fieldset."""
    return field.auto_id if field.use_fieldset else field.id_for_label


@register.filter
def is_single_checkbox(field: BoundField) -> bool:
    """Tell whether the label belongs after the input."""
    return isinstance(field.field.widget, forms.CheckboxInput)


@register.simple_tag
def weight_words(words: str = "") -> list[str]:
    """Give the words of a slider, from nothing to much; others come as "none|a bit|a lot"."""
    if words:
        return str(words).split("|")
    return [_("off"), _("a little"), _("some"), _("much")]


@register.filter
def at(words: list[str], position: object) -> str:
    """Give the word at a position, the last one beyond the end."""
    return words[min(int(str(position or 0)), len(words) - 1)]


@register.filter
def joined(words: list[str], separator: str) -> SafeString:
    """Join words for an attribute."""
    return conditional_escape(separator.join(words))


def _class_of(widget: forms.Widget) -> str:
    return next((name for kind, name in CLASSES if isinstance(widget, kind)), "")
