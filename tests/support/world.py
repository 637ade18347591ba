"""
One world for the tests that look at everything: two programs, every role, every state.

Built by services alone. ``built`` keeps it in a transaction that is rolled back at the end of a
module; a test that changes something does so in a savepoint of its own.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

import time_machine
from django.core.cache import cache
from django.db import transaction
from django.test import Client, override_settings

from tests.conftest import NOW
from tests.support import accounts
from tests.support import people as directory
from tests.support.halves import Half, build_half, crew_of
from turnabout.accounts import services as account_services
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.accounts.models import Grant, PendingGrant, User
from turnabout.people import services as people_services
from turnabout.people.models import Person

#: A hash that takes no time: how passwords are kept is tested elsewhere.
QUICK: Final = "django.contrib.auth.hashers.MD5PasswordHasher"

Says = Callable[[str, str], str]


class Role(StrEnum):
    """
    Who tries: the roles of ``product.md`` §3, and three who hold none.

    Delegates and API tokens come with later issues and get their rows then.
    """

    ANONYMOUS = "anonymous"
    NOBODY = "nobody"  # in the directory, with an account, and nothing else
    PARTICIPANT = "participant"  # enrolled in A, not paired
    MENTOR = "mentor"  # of a pair of A
    MENTEE = "mentee"  # of the same pair
    MEMBER_B = "member of b"  # the mentor of a pair of B
    MANAGER = "manager"  # this one and the four below: of A
    REVIEWER = "reviewer"
    SPONSOR = "sponsor"
    COMMUNITY_LEAD = "community lead"
    ANALYST = "analyst"
    CONTACT = "contact"
    ADMIN = "admin"
    PRIVACY_OFFICER = "privacy officer"
    AUDITOR = "auditor"
    EDITOR = "editor"


ORGANIZATION_ROLES: Final = {
    Role.CONTACT: OrganizationRole.CONTACT,
    Role.PRIVACY_OFFICER: OrganizationRole.PRIVACY_OFFICER,
    Role.AUDITOR: OrganizationRole.AUDITOR,
    Role.EDITOR: OrganizationRole.EDITOR,
}


@dataclass
class World:
    """What was built. Rows are as they were at that moment: read them anew after an act."""

    a: Half
    b: Half
    root: User
    second_admin: User
    nobody: Person
    users: Mapping[Role, User]
    grant: Grant
    request: PendingGrant
    clients: dict[Role, Client] = field(default_factory=dict)

    def half_of(self, role: Role) -> Half:
        """Give the program whose objects are a role's own; staff of A and others look at A."""
        return self.b if role is Role.MEMBER_B else self.a

    def other_half(self, role: Role) -> Half:
        return self.a if role is Role.MEMBER_B else self.b

    def client(self, role: Role) -> Client:
        """Give a browser in which somebody of this role is signed in."""
        if role not in self.clients:
            client = Client(raise_request_exception=False)
            if role is not Role.ANONYMOUS:
                accounts.sign_in(client, self.users[role])
                client.get("/")  # the session notes once that it was seen
            self.clients[role] = client
        return self.clients[role]


@contextmanager
def built(blocker: Any, *, rows: int = 2, says: Says | None = None) -> Iterator[World]:
    """
    Build a world, freeze the clock at ``NOW``, and undo everything afterwards.

    Parameters
    ----------
    blocker
        ``django_db_blocker``.
    rows
        How many more there are of everything a list shows.
    says
        What people of the running cohorts say to the other side, by letter and name.
    """
    with (
        blocker.unblock(),
        time_machine.travel(NOW, tick=False),
        override_settings(PASSWORD_HASHERS=[QUICK]),
        transaction.atomic(),
    ):
        cache.clear()
        world = build(rows=rows, says=says)
        for role in Role:
            world.client(role)  # now: what begins within a test is undone with it
        yield world
        transaction.set_rollback(True)


@contextmanager
def undone() -> Iterator[None]:
    """Undo whatever is written within."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def build(*, rows: int = 2, says: Says | None = None) -> World:
    """Build the world; the second program stays small."""
    root = accounts.with_role("root@acme.example", OrganizationRole.ADMIN, name="Root Admin")
    accounts.set_up(root)
    second = accounts.with_role("second@acme.example", OrganizationRole.ADMIN, name="Second Admin")
    persons = directory.make_people(
        {"id": "E-0", "name": "Rhea Root", "grade": "G6"},
        *[{"id": f"grade-{n}", "name": f"Grade {n}", "grade": f"G{n}", "manager": "E-0"}
          for n in range(1, 7)],
        {"id": "nobody", "name": "Norma Nowhere", "grade": "G2", "manager": "grade-3"},
        *crew_of("a", rows=rows),
        *crew_of("b", rows=2),
    )  # fmt: skip
    a = build_half("a", persons, blueprint="inclusion-dialogue", rows=rows, says=says)
    b = build_half("b", persons, blueprint="digital-fluency", rows=2, says=says)
    grant, request = _organization_roles(root, rows=rows)
    return World(
        a=a,
        b=b,
        root=root,
        second_admin=second,
        nobody=persons["nobody"],
        users=_users(a, b, root=root, nobody=persons["nobody"]),
        grant=grant,
        request=request,
    )


def _users(a: Half, b: Half, *, root: User, nobody: Person) -> dict[Role, User]:
    holders = {
        role: accounts.with_role(f"{held}@acme.example", held, name=f"{held} holder")
        for role, held in ORGANIZATION_ROLES.items()
    }
    return holders | {
        Role.NOBODY: people_services.open_account_for(person=nobody, now=NOW),
        Role.PARTICIPANT: a.user("participant"),
        Role.MENTOR: a.user("mentor-0"),
        Role.MENTEE: a.user("mentee-0"),
        Role.MEMBER_B: b.user("mentor-0"),
        Role.MANAGER: a.manager,
        Role.REVIEWER: a.staff["reviewer"],
        Role.SPONSOR: a.staff["sponsor"],
        Role.COMMUNITY_LEAD: a.staff["community_lead"],
        Role.ANALYST: a.staff["analyst"],
        Role.ADMIN: root,
    }


def _organization_roles(root: User, *, rows: int) -> tuple[Grant, PendingGrant]:
    """Let editors be granted, and somebody wait for a role that takes two admins."""
    second = account_services.open_account(
        email="second@acme.example", name="", time_zone="", now=NOW
    )
    found: Any = None
    for number in range(rows):
        editor = accounts.account(f"editor-{number}@acme.example", name=f"Editor {number}")
        found = account_services.grant_role(
            account=editor, role=OrganizationRole.EDITOR, by=root, now=NOW
        )
    waiting: Any = None
    for number in range(rows):
        asked = accounts.account(f"asked-{number}@acme.example", name=f"Asked {number}")
        waiting = account_services.grant_role(
            account=asked,
            role=OrganizationRole.PRIVACY_OFFICER,
            by=second if number % 2 == rows % 2 - 1 or number == rows - 1 else root,
            now=NOW,
        )
    assert isinstance(found, Grant)
    assert isinstance(waiting, PendingGrant)
    return found, waiting


def later(**span: int) -> dt.datetime:
    return NOW + dt.timedelta(**span)
