"""Roles for addresses that may have no account yet."""

import datetime as dt

from django.db import transaction

from turnabout.accounts import queries
from turnabout.accounts.choices import Role
from turnabout.accounts.models import Grant, PendingGrant, User
from turnabout.accounts.services import _accounts, _roles


@transaction.atomic
def grant_role_by_address(
    *, email: str, name: str, role: Role, by: User, now: dt.datetime
) -> Grant | PendingGrant:
    """Open the account of an address if there is none, then grant the role as ``grant_role``."""
    zone = queries.organization().time_zone
    account = _accounts.open_account(email=email, name=name, time_zone=zone, by=by, now=now)
    return _roles.grant_role(account=account, role=role, by=by, now=now)
