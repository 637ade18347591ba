"""
The invented organization, filled by the same services people use, each at its own moment.

Three cohorts: one that runs since eleven weeks, one whose run is ready in the studio, one that
enrolls. Everything is drawn from one seed, so that every demo tells the same story.
"""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.db import transaction

from turnabout.accounts import queries as account_queries
from turnabout.accounts import services as accounts
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.accounts.models import User
from turnabout.core import jobs
from turnabout.demo import adapter, cohorts
from turnabout.people import queries as people_queries
from turnabout.people import services as people
from turnabout.people.choices import ImportMode
from turnabout.people.models import Person
from turnabout.programs import services as programs
from turnabout.programs.choices import Role
from turnabout.programs.models import Program

SEED: Final = 41
ORGANIZATION: Final = "Harbor Mutual"
SOURCE: Final = "HR export"

#: Who signs in as what, by their name in the cast.
ROLES: Final = (
    ("Mentor (junior)", "ada"),
    ("Mentee (senior)", "ben"),
    ("Program manager", "clara"),
    ("Admin", "iris"),
    ("Sponsor", "helen"),
    ("Analyst", "priya"),
    ("Confidential contact", "idris"),
    ("Reviewer", "reviewer"),
    ("Community lead", "community_lead"),
    ("Privacy officer", "privacy_officer"),
    ("Auditor", "auditor"),
    ("Editor", "editor"),
)
#: Who stands in the story by their role alone.
OFFICERS: Final = (
    Role.REVIEWER,
    Role.COMMUNITY_LEAD,
    OrganizationRole.PRIVACY_OFFICER,
    OrganizationRole.AUDITOR,
    OrganizationRole.EDITOR,
)


@dataclass(frozen=True)
class Cast:
    """The people the story is about, by their short names."""

    people: dict[str, Person]
    accounts: dict[str, User]


def sign_ins() -> list[tuple[str, str]]:
    """Give a role and an address for everybody the demo names."""
    cast = _named()
    return [(role, cast[name].email) for role, name in ROLES]


def _named() -> dict[str, adapter.DemoPerson]:
    rows = adapter.people()
    return adapter.first_cast(rows) | adapter.officers(rows, [str(role) for role in OFFICERS])


def fill(*, now: dt.datetime, address: str) -> None:
    """
    Fill an empty database: all of it, or nothing.

    Parameters
    ----------
    address
        Where this demo is reached, for the links in its mails.
    """
    with transaction.atomic():
        admin = _organization(address, now=now)
        _people(admin, now=now)
        cast = _cast(now=now)
        _grant(cast, admin, now=now)
        rng = random.Random(SEED)  # noqa: S311 - a story, not a secret
        everybody = _everybody()
        dialogue = _program("Inclusion dialogue 2026", "inclusion-dialogue", cast, now=now)
        fluency = _program("Digital fluency 2026", "digital-fluency", cast, now=now)
        stages = cohorts.Stages(manager=cast.accounts["clara"], rng=rng, now=now)
        used = stages.running(dialogue, everybody, first=(cast.people["ada"], cast.people["ben"]))
        rest = [person for person in everybody if person.pk not in used]
        used |= stages.ready(fluency, rest)
        rest = [person for person in rest if person.pk not in used]
        stages.enrolling(dialogue, rest)


def move_to(address: str, *, now: dt.datetime) -> None:
    """Let the links of new mails lead to where the demo is reached today."""
    facts = account_queries.organization()
    if facts.public_address == address:
        return
    admin = account_queries.holders(OrganizationRole.ADMIN)[0]
    accounts.change_organization(
        name=facts.name,
        public_address=address,
        sender=facts.sender,
        time_zone=facts.time_zone,
        by=admin,
        now=now,
    )


def _organization(address: str, *, now: dt.datetime) -> User:
    cast = adapter.first_cast(adapter.people())
    admin = accounts.issue_admin_link(cast["iris"].email, now=now).account
    accounts.set_up_organization(
        name=ORGANIZATION,
        public_address=address,
        sender=f"mentoring@{adapter.DOMAIN}",
        time_zone="Europe/London",
        by=admin,
        now=now,
    )
    return admin


def _people(admin: User, *, now: dt.datetime) -> None:
    found = people.read_file(
        content=adapter.to_csv(adapter.people()).encode(),
        file_name="harbor-mutual.csv",
        source=SOURCE,
        mode=ImportMode.ADD,
        by=admin,
        now=now,
    )
    people.apply_import(found=found, by=admin, now=now)
    jobs.drain()


def _cast(*, now: dt.datetime) -> Cast:
    named = _named()
    rows = {name: people_queries.person_by_email(row.email) for name, row in named.items()}
    return Cast(
        people=rows,
        accounts={
            name: people.open_account_for(person=person, now=now) for name, person in rows.items()
        },
    )


def _grant(cast: Cast, admin: User, *, now: dt.datetime) -> None:
    for name in ("idris", "maud"):
        accounts.grant_role(
            account=cast.accounts[name], role=OrganizationRole.CONTACT, by=admin, now=now
        )
    for office in OFFICERS:
        if isinstance(office, OrganizationRole):
            accounts.grant_role(account=cast.accounts[office], role=office, by=admin, now=now)


def _program(name: str, blueprint: str, cast: Cast, *, now: dt.datetime) -> Program:
    clara = cast.accounts["clara"]
    since = now - dt.timedelta(days=150)
    program = programs.create_program(name=name, blueprint=blueprint, by=clara, now=since)
    granted = [("helen", Role.SPONSOR), ("priya", Role.ANALYST), ("iris", Role.MANAGER)]
    granted += [(str(office), office) for office in OFFICERS if isinstance(office, Role)]
    for short, role in granted:
        programs.grant_role(
            program=program, account=cast.accounts[short], role=role, by=clara, now=since
        )
    return program


def _everybody() -> Sequence[Person]:
    """Give everybody, the cast's helpers left out: they run the program."""
    cast = adapter.first_cast(adapter.people())
    busy = {cast[name].email for name in ("clara", "iris", "helen", "idris", "maud", "priya")}
    return [person for person in people_queries.listed_people() if person.email not in busy]
