"""How the sign-in library speaks to people: through our outbox, in our words."""

from typing import Any, Final

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from turnabout.accounts import queries as account_queries
from turnabout.accounts import services as accounts
from turnabout.accounts.models import User
from turnabout.notifications import notices, services

PASSWORD_MAILS: Final = {"account/email/password_set", "account/email/password_changed"}
SAID: Final = {
    "account/messages/password_set.txt": _("Your password is set."),
    "account/messages/password_changed.txt": _("Your password is changed."),
}


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Closed registration, one page for everybody, mails through the outbox."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _(
            "Address and password do not belong together. Check both, or sign in with a code."
        ),
        "incorrect_code": _("This is not the code. Copy it from the newest mail."),
        "too_many_login_attempts": _("Too many attempts. Wait five minutes, then try again."),
        "rate_limited": _("Too many attempts. Wait five minutes, then try again."),
        "enter_current_password": _(
            "This is not your password. Sign in with a code if you forgot it."
        ),
    }

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        return False

    def is_ajax(self, _request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str | None) -> bool:
        host = self.request.get_host()
        return url_has_allowed_host_and_scheme(
            url, allowed_hosts={host}, require_https=self.request.is_secure()
        )

    def get_password_change_redirect_url(self, _request: HttpRequest) -> str:
        return resolve_url(settings.LOGIN_REDIRECT_URL)

    def respond_user_inactive(self, _request: HttpRequest, _user: User) -> HttpResponse:
        return redirect(settings.LOGIN_URL)

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        method = get_authentication_records(request, user)[-1]["method"]
        accounts.note_sign_in(account=user, method=method, now=timezone.now())
        response: HttpResponse = super().post_login(request, user, **kwargs)
        return response

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """
        Post the library's mail as a notice of ours.

        Raises
        ------
        ValueError
            For a mail of a page that is not mounted, and for an unknown address.
        """
        account = account_queries.find_account(email)
        if account is None:
            raise ValueError(f"Expected an account for a mail of {template_prefix}.")
        with transaction.atomic():
            services.post(_notice(template_prefix, account.pk, context))

    def rehearse_code(self) -> None:
        """Take as long for an address without account as for one that gets a code."""
        notice = notices.CodeRequested(account_id=None, code=self.generate_login_code())
        with transaction.atomic():
            services.rehearse(notice)

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        said = message or SAID.get(message_template or "")
        if said:
            messages.add_message(request, level, said, extra_tags=extra_tags)


def _notice(template_prefix: str, account_id: int, context: dict[str, Any]) -> notices.Notice:
    if template_prefix == "account/email/login_code":
        return notices.CodeRequested(account_id=account_id, code=context["code"])
    if template_prefix in PASSWORD_MAILS:
        return notices.PasswordChanged(account_id=account_id)
    raise ValueError(f"Expected a mail of a mounted page, got {template_prefix}.")
