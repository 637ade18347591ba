"""The shape of what somebody sets for themselves."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from turnabout.accounts import rules


def zone_choices() -> list[tuple[str, str]]:
    """Give the time zones as people read them."""
    return [(zone, zone.replace("_", " ")) for zone in rules.zones()]


class SettingsForm(forms.Form):
    """Language and time zone of an account."""

    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        help_text=_("Times on every page and in every mail are in it."),
        choices=zone_choices,
    )
