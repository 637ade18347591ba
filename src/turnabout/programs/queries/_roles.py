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
def grants_of(user: User) -> tuple[Grant, ...]:
    """Give every role of a program somebody holds, with the program. One query, once a request."""
    held = Grant.objects.filter(account_id=user.pk).select_related("program")
    return tuple(held.order_by("pk"))


def roles_of(user: User, program_id: int) -> frozenset[str]:
    """Give the roles of a program somebody holds. One query a request, for all programs."""
    return frozenset(grant.role for grant in grants_of(user) if grant.program_id == program_id)


def roles_anywhere(user: User) -> frozenset[str]:
    """Give the roles somebody holds in any program: for navigation, not for rights."""
    return frozenset(grant.role for grant in grants_of(user))
