"""The shape of what the two of a pair send."""

import datetime as dt
import zoneinfo
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from turnabout.core.errors import DomainError
from turnabout.core.templatetags.when import zone_name
from turnabout.pairs import errors, rules
from turnabout.pairs.choices import Answer, PairState

LONGEST = 1000


class AnswerForm(forms.Form):
    reply = forms.ChoiceField(choices=Answer.choices)


class AcknowledgeForm(forms.Form):
    is_read = forms.BooleanField(
        label=_("I have read this and still want to answer."),
        error_messages={"required": _("Tick it first, then you can answer.")},
    )


class OrientationForm(forms.Form):
    is_read = forms.BooleanField(
        label=_("I have read this."),
        error_messages={"required": _("Tick it when you have read it.")},
    )


class AgreementForm(forms.Form):
    """Three short texts; ``version`` is the one the writer had before them."""

    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    aim = forms.CharField(
        label=_("Our aim"),
        help_text=_("What should be different at the end? One sentence is enough."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    rhythm = forms.CharField(
        label=_("Our rhythm"),
        help_text=_("How often, how long, where, and who books."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    off_limits = forms.CharField(
        label=_("What is off limits"),
        help_text=_("Topics, people, decisions. No reason needed."),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    @property
    def texts(self) -> tuple[str, str, str]:
        """Give what was written, with line ends as everywhere else."""
        aim, rhythm, off_limits = (
            self.cleaned_data[name].replace("\r\n", "\n")
            for name in ("aim", "rhythm", "off_limits")
        )
        return aim, rhythm, off_limits


class SignForm(forms.Form):
    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class DateForm(forms.Form):
    """A date on the writer's clock; ``cleaned_data["starts_at"]`` is the moment."""

    day = forms.DateField(label=_("Day"), widget=forms.DateInput(attrs={"type": "date"}))
    time = forms.TimeField(
        label=_("Time"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )

    def __init__(self, *args: Any, zone: str, now: dt.datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._zone = zone
        local = now.astimezone(zoneinfo.ZoneInfo(zone))
        self._today = local.date()
        self.fields["day"].widget.attrs["min"] = self._today.isoformat()
        self.fields["time"].help_text = zone_name(local)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        day, time = cleaned.get("day"), cleaned.get("time")
        if day is not None and time is not None:
            try:
                rules.check_day(day, today=self._today)
                cleaned["starts_at"] = rules.local_moment(day, time, zone=self._zone)
            except errors.TooFarAhead as refusal:
                raise ValidationError({"day": str(refusal)}) from refusal
            except DomainError as refusal:
                raise ValidationError({"time": str(refusal)}) from refusal
        return cleaned


class MoveForm(DateForm):
    """Another date for a session; ``sequence`` is the date the writer had before them."""

    sequence = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class SlotField(forms.ChoiceField):
    """A moment that was suggested, or a word; suggestions may have changed since."""

    def valid_value(self, value: Any) -> bool:
        try:
            is_moment = dt.datetime.fromisoformat(str(value)).tzinfo is not None
        except ValueError:
            is_moment = False
        return is_moment or super().valid_value(value)


class SessionForm(DateForm):
    """A date for a new session: one that is suggested, or another."""

    OTHER = "other"

    slot = SlotField(label=_("When"), widget=forms.RadioSelect)
    minutes = forms.TypedChoiceField(label=_("How long"), coerce=int)
    place = forms.CharField(label=_("Where, or a video link"), max_length=200, required=False)

    field_order = ("slot", "day", "time", "minutes", "place")

    def __init__(
        self,
        *args: Any,
        zone: str,
        now: dt.datetime,
        slots: Sequence[tuple[dt.datetime, str]],
        minutes: int,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, zone=zone, now=now, **kwargs)
        suggested = [(moment.isoformat(), words) for moment, words in slots]
        lengths = sorted({*rules.LENGTHS, minutes}, reverse=True)
        self._offer("slot", [*suggested, (self.OTHER, _("Another date"))])
        self._offer("minutes", [(each, _("%(n)d minutes") % {"n": each}) for each in lengths])
        self.initial.setdefault("slot", suggested[0][0] if suggested else self.OTHER)
        self.initial.setdefault("minutes", minutes)
        self.use_required_attribute = False  # day and time are asked for beside another date
        is_suggested = self.is_bound and self.data.get("slot", self.OTHER) != self.OTHER
        for name in ("day", "time"):
            self.fields[name].required = not is_suggested
            self.fields[name].error_messages["required"] = _(
                "Say when, or choose one of the dates above."
            )

    def _offer(self, name: str, choices: list[tuple[Any, Any]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def clean(self) -> dict[str, Any]:
        chosen = self.cleaned_data.get("slot")
        if chosen and chosen != self.OTHER:
            return {**self.cleaned_data, "starts_at": dt.datetime.fromisoformat(chosen)}
        return super().clean()


class ConfirmForm(forms.Form):
    sequence = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class TableForm(forms.Form):
    """The filter of the staff table."""

    ALL = "all"

    state = forms.ChoiceField(label=_("State"), choices=[(ALL, _("All")), *PairState.choices])

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data if "state" in data else {"state": self.ALL})

    @property
    def wanted(self) -> str:
        """Give the state that is asked for; empty for all of them."""
        chosen = str(self.cleaned_data["state"]) if self.is_valid() else self.ALL
        return "" if chosen == self.ALL else chosen
