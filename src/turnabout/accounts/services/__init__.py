"""What happens to accounts, roles and the organization."""

from turnabout.accounts.services._accounts import (
    change_own_settings,
    deactivate_account,
    note_sign_in,
    open_account,
    reactivate_account,
)
from turnabout.accounts.services._links import AdminInvitation, issue_admin_link, use_admin_link
from turnabout.accounts.services._newcomers import grant_role_by_address
from turnabout.accounts.services._organization import (
    change_organization,
    set_up_organization,
)
from turnabout.accounts.services._roles import (
    cancel_request,
    confirm_role,
    grant_role,
    withdraw_role,
)

__all__ = [
    "AdminInvitation",
    "cancel_request",
    "change_organization",
    "change_own_settings",
    "confirm_role",
    "deactivate_account",
    "grant_role",
    "grant_role_by_address",
    "issue_admin_link",
    "note_sign_in",
    "open_account",
    "reactivate_account",
    "set_up_organization",
    "use_admin_link",
    "withdraw_role",
]
