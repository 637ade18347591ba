"""Who may see and change what; whatever one may not see answers as if it did not exist."""

from typing import Final, Literal

from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from turnabout.accounts import queries
from turnabout.accounts.choices import Role
from turnabout.accounts.models import Grant, PendingGrant, User

Reader = User | AnonymousUser

READ_ROLES: Final = frozenset({Role.ADMIN, Role.PRIVACY_OFFICER, Role.AUDITOR})
READ_ORGANIZATION: Final = frozenset({Role.ADMIN, Role.AUDITOR})
CHANGE: Final = frozenset({Role.ADMIN})


def roles(user: Reader) -> frozenset[str]:
    """Give the organization's roles an account holds, read anew each time. One query."""
    return queries.role_names(user) if isinstance(user, User) else frozenset()


def is_admin(user: Reader) -> bool:
    """Tell whether an account may change settings, grants and the directory."""
    return Role.ADMIN in roles(user)


def check_role(user: Reader, *wanted: str) -> frozenset[str]:
    """
    Give the account's roles if one of the wanted is among them.

    Raises
    ------
    Http404
        If none is.
    """
    held = roles(user)
    if held.isdisjoint(wanted):
        raise Http404
    return held


def get_organization(user: Reader, *, to: Literal["see", "change"]) -> queries.OrganizationFacts:
    """Give the organization's settings to an admin; an auditor may see them."""
    check_role(user, *(CHANGE if to == "change" else READ_ORGANIZATION))
    return queries.organization()


def get_roles_page(user: Reader, *, to: Literal["see", "change"]) -> bool:
    """Let admins, privacy officers and auditors see grants; tell whether this one may change."""
    return Role.ADMIN in check_role(user, *(CHANGE if to == "change" else READ_ROLES))


def get_grant(user: Reader, public_id: str, *, to: Literal["withdraw"]) -> Grant:
    """Give a grant to an admin."""
    check_role(user, *CHANGE)
    try:
        return Grant.objects.select_related("account").get(public_id=public_id)
    except Grant.DoesNotExist as missing:
        raise Http404 from missing


def get_pending_grant(
    user: Reader,
    public_id: str,
    *,
    to: Literal["confirm", "cancel"],
) -> PendingGrant:
    """Give a request for a role to an admin."""
    check_role(user, *CHANGE)
    try:
        return PendingGrant.objects.select_related("account").get(public_id=public_id)
    except PendingGrant.DoesNotExist as missing:
        raise Http404 from missing
