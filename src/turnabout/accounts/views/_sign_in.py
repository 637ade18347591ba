"""
The sign-in library's views with our pages.

They stay classes because the library's are; each only says which template and form it uses.
"""

import time
from http import HTTPStatus
from typing import Any

from allauth.account import views
from allauth.account.adapter import get_adapter
from allauth.account.authentication import get_authentication_records
from django.http import HttpResponse

from turnabout.accounts import forms, queries, rules


class Refusing:
    """Answer a form that is not valid with 422, like every other page."""

    def form_invalid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_invalid(form)  # type: ignore[misc]
        if response.status_code == HTTPStatus.OK:
            response.status_code = HTTPStatus.UNPROCESSABLE_ENTITY
        return response


class Entrance(Refusing):
    """One page with both ways in: a mailed code, or a password."""

    template_name = "accounts/sign_in.html"
    is_password = False

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        form = context["form"]
        return {
            **context,
            "code_form": forms.CodeRequestForm() if self.is_password else form,
            "password_form": form if self.is_password else forms.PasswordSignInForm(),
            "is_password_open": self.is_password and form.is_bound,
            "organization": queries.organization(),
        }


class SignIn(Entrance, views.LoginView):  # type: ignore[misc]
    form_class = forms.PasswordSignInForm
    is_password = True


class RequestCode(Entrance, views.RequestLoginCodeView):  # type: ignore[misc]
    """Mail a code to an account that is open; answer everybody else the same, as slowly."""

    form_class = forms.CodeRequestForm

    def form_valid(self, form: Any) -> HttpResponse:
        account = queries.find_account(form.cleaned_data["email"])
        if account is None or not account.is_active:
            get_adapter().rehearse_code()
        response: HttpResponse = super().form_valid(form)
        return response


class ConfirmCode(Refusing, views.ConfirmLoginCodeView):  # type: ignore[misc]
    form_class = forms.CodeForm
    template_name = "accounts/confirm_code.html"


class SignOut(views.LogoutView):  # type: ignore[misc]
    template_name = "accounts/sign_out.html"


class SetPassword(Refusing, views.PasswordSetView):  # type: ignore[misc]
    form_class = forms.SetPasswordForm
    template_name = "accounts/password.html"


class ChangePassword(Refusing, views.PasswordChangeView):  # type: ignore[misc]
    """Change a password; whoever has just signed in by code need not know the old one."""

    form_class = forms.ChangePasswordForm
    template_name = "accounts/password.html"

    def get_form_class(self) -> Any:
        return forms.SetPasswordForm if self._has_fresh_code() else self.form_class

    def _has_fresh_code(self) -> bool:
        oldest = time.time() - rules.CODE_TRUSTED_FOR.total_seconds()
        records = get_authentication_records(self.request, self.request.user)
        return any(record["method"] == "code" and record["at"] > oldest for record in records)
