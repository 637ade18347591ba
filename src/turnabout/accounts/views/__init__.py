"""Pages for signing in, for the first run and for settings."""

from turnabout.accounts.views._admin_link import admin_link
from turnabout.accounts.views._organization import first_run, organization
from turnabout.accounts.views._roles import cancel_request, confirm_role, roles, withdraw_role
from turnabout.accounts.views._sign_in import (
    ChangePassword,
    ConfirmCode,
    RequestCode,
    SetPassword,
    SignIn,
    SignOut,
)

__all__ = [
    "ChangePassword",
    "ConfirmCode",
    "RequestCode",
    "SetPassword",
    "SignIn",
    "SignOut",
    "admin_link",
    "cancel_request",
    "confirm_role",
    "first_run",
    "organization",
    "roles",
    "withdraw_role",
]
