"""Who holds which role of a program."""

import datetime as dt
from dataclasses import dataclass

from turnabout.accounts.models import User
from turnabout.core import scope
from turnabout.programs.choices import Role
from turnabout.programs.models import Grant, Program


@dataclass(frozen=True, kw_only=True)
class RoleRow:
    """A role somebody holds."""

    public_id: str
    name: str
    email: str
    role: str
    role_words: str
    granted_at: dt.datetime
    is_last_manager: bool


def role_rows(program: Program) -> tuple[RoleRow, ...]:
    """Give every grant of a program, managers first, then by name. One query."""
    order = {role: place for place, role in enumerate(Role.values)}
    grants = Grant.objects.filter(program=program).select_related("account")
    rows = sorted(grants, key=lambda row: (order[row.role], str(row.account), row.pk))
    managers = sum(row.role == Role.MANAGER for row in rows)
    return tuple(
        RoleRow(
            public_id=row.public_id,
            name=str(row.account),
            email=row.account.email,
            role=row.role,
            role_words=row.get_role_display(),
            granted_at=row.granted_at,
            is_last_manager=row.role == Role.MANAGER and managers == 1,
        )
        for row in rows
    )


@scope.once
def roles_of(user: User, program_id: int) -> frozenset[str]:
    """Give the roles of a program somebody holds. One query, once a request."""
    held = Grant.objects.filter(program=program_id, account_id=user.pk)
    return frozenset(held.values_list("role", flat=True))


@scope.once
def roles_anywhere(user: User) -> frozenset[str]:
    """Give the roles somebody holds in any program: for navigation, not for rights. One query."""
    return frozenset(Grant.objects.filter(account_id=user.pk).values_list("role", flat=True))
