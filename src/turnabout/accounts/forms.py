"""The shape of what people enter: labels, lengths, spellings."""

from typing import Any

from allauth.account import forms as sign_in
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from turnabout.accounts import rules
from turnabout.accounts.choices import Role
from turnabout.core.errors import DomainError


class CodeRequestForm(sign_in.RequestLoginCodeForm):  # type: ignore[misc]
    """Ask where to send a code."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        email = self.fields["email"]
        email.label = _("Work e-mail")
        email.help_text = _("We send a code. It works once, for ten minutes.")
        _ask_for_an_address(email)


class CodeForm(sign_in.ConfirmLoginCodeForm):  # type: ignore[misc]
    """Ask for the code that was mailed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = _("Code")
        code.widget.attrs = {
            "autocomplete": "one-time-code",
            "autocapitalize": "characters",
            "spellcheck": "false",
        }


class PasswordSignInForm(sign_in.LoginForm):  # type: ignore[misc]
    """Ask for address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        login, password = self.fields["login"], self.fields["password"]
        login.label = _("Work e-mail")
        _ask_for_an_address(login)
        password.label, password.help_text = _("Password"), ""
        password.widget.attrs = {"autocomplete": "current-password"}


class SetPasswordForm(sign_in.SetPasswordForm):  # type: ignore[misc]
    """Ask for a password, twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _name_new_passwords(self)


class ChangePasswordForm(sign_in.ChangePasswordForm):  # type: ignore[misc]
    """Ask for the password in use and a new one, twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        current = self.fields["oldpassword"]
        current.label, current.help_text = _("Current password"), ""
        current.widget.attrs = {"autocomplete": "current-password"}
        _name_new_passwords(self)


class OrganizationForm(forms.Form):
    """Ask what pages and mails say about the organization."""

    name = forms.CharField(label=_("Organization"), max_length=200)
    public_address = forms.CharField(
        label=_("Public address"),
        max_length=300,
        help_text=_("What people type to open this page. Mails link to it."),
        widget=forms.TextInput(attrs={"inputmode": "url", "spellcheck": "false"}),
    )
    sender = forms.EmailField(
        label=_("Sender"),
        help_text=_("Mails come from this address, and replies go to it."),
    )
    time_zone = forms.CharField(
        label=_("Time zone"),
        max_length=64,
        help_text=_("Type the nearest large city and choose from the list."),
        widget=forms.TextInput(attrs={"list": "zones", "spellcheck": "false"}),
    )

    def clean_public_address(self) -> str:
        return _accepted(rules.origin, self.cleaned_data["public_address"])

    def clean_time_zone(self) -> str:
        return _accepted(rules.zone, self.cleaned_data["time_zone"])


class GrantForm(forms.Form):
    """Ask who receives which role."""

    email = forms.EmailField(
        label=_("Work e-mail"),
        help_text=_("An address that has no account yet gets one."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    name = forms.CharField(
        label=_("Name"),
        max_length=200,
        required=False,
        help_text=_("Only needed for an address that has no account yet."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    role = forms.ChoiceField(
        label=_("Role"), choices=[("", _("Choose a role")), *Role.choices], initial=""
    )

    def clean_role(self) -> Role:
        return Role(self.cleaned_data["role"])


def _ask_for_an_address(field: forms.Field) -> None:
    """Use a real e-mail input; the library's would carry its type twice."""
    field.widget = forms.EmailInput(attrs={"autocomplete": "username"})
    field.widget.is_required = field.required


def _name_new_passwords(form: forms.Form) -> None:
    new, again = form.fields["password1"], form.fields["password2"]
    new.label, again.label = _("New password"), _("New password, again")
    new.help_text = _("8 to 128 characters of any kind. A few words together are easy to keep.")
    again.help_text = ""
    for field in (new, again):
        field.widget.attrs = {"autocomplete": "new-password"}


def _accepted(rule: Any, value: str) -> str:
    """Turn a rule's refusal into an error of the field."""
    try:
        return str(rule(value))
    except DomainError as refusal:
        raise ValidationError(str(refusal), code=refusal.code) from refusal
