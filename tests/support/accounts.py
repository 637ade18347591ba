"""Accounts, roles and the way in, for the tests of every app."""

import datetime as dt
import re

from django.test import Client

from tests.conftest import NOW
from turnabout.accounts import queries, services
from turnabout.accounts.choices import Role
from turnabout.accounts.models import PendingGrant, User
from turnabout.notifications.models import Message

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
CODE_KIND = "accounts.code_requested"


def account(email: str, *, name: str = "", now: dt.datetime = NOW) -> User:
    """Open an account as an import does."""
    return services.open_account(email=email, name=name, time_zone="Europe/London", now=now)


def with_role(email: str, role: Role, *, name: str = "", now: dt.datetime = NOW) -> User:
    """Open an account that holds a role, by way of the admins there are."""
    newcomer = account(email, name=name, now=now)
    admins = queries.holders(Role.ADMIN)
    if role == Role.ADMIN and not admins:
        services.issue_admin_link(email, now=now)
        return newcomer
    first = admins[0] if admins else with_role("root@acme.example", Role.ADMIN, name="Root")
    granted = services.grant_role(account=newcomer, role=role, by=first, now=now)
    if isinstance(granted, PendingGrant):
        services.confirm_role(pending=granted, by=admins[1], now=now)
    return newcomer


def set_up(by: User, *, now: dt.datetime = NOW) -> None:
    """Answer the first-run page."""
    services.set_up_organization(
        name="Acme",
        public_address="https://mentoring.acme.example",
        sender="mentoring@acme.example",
        time_zone="Europe/London",
        by=by,
        now=now,
    )


def sign_in(client: Client, user: User) -> Client:
    """Sign somebody in without the pages; ``tests/accounts`` takes those."""
    client.force_login(user, backend=BACKEND)
    return client


def code_for(email: str) -> str:
    """Read the newest code for an address out of the outbox."""
    mail = Message.objects.filter(kind=CODE_KIND, to_email=email).latest("pk")
    found = re.search(r"\b[B-Z]{4}-[B-Z]{4}\b", mail.text)
    assert found, mail.text
    return found[0]
