"""
How many statements each page takes: at most twelve, and the same with ten times the rows.

``tests/snapshots/query_counts.json`` is the baseline, one key a page, role and state. A number that
changed on purpose is written anew by

    TURNABOUT_TEST_REWRITE=1 .venv/bin/pytest tests/test_query_counts.py

Statements that only open and close transactions are left out.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.conftest import NOW
from tests.permissions import SHOWN, TABLE, Route
from tests.support import accounts, halves, visits
from tests.support.scenes import Target
from tests.support.world import Role, World, built, undone
from turnabout.programs import services as programs
from turnabout.programs.choices import Role as ProgramRole

#: So that the database of tests is made; each module has one world in it.
pytestmark = pytest.mark.django_db

BASELINE = Path(__file__).parent / "snapshots" / "query_counts.json"
MOST = 12
FEW, MANY = 2, 20
PAGES = [route for route in TABLE if route.method == "GET"]
STATES = {
    "proposed": halves.OWN,
    "agreeing": halves.AGREEING,
    "active": halves.ACTIVE,
    "asked": halves.ASKED,
    "planned": halves.PLANNED,
    "held": halves.HELD,
}

Counts = dict[str, int]


@pytest.fixture(scope="module")
def few(django_db_setup: None, django_db_blocker: Any) -> Counts:
    return _measured(django_db_blocker, rows=FEW)


@pytest.fixture(scope="module")
def many(django_db_setup: None, django_db_blocker: Any) -> Counts:
    return _measured(django_db_blocker, rows=MANY)


def test_every_page_is_measured(few: Counts):
    measured = {key.split()[0] for key in few}

    assert measured == {route.name for route in PAGES if _is_page(route)}


def test_no_page_takes_more_than_twelve(many: Counts):
    assert {key: count for key, count in many.items() if count > MOST} == {}


def test_no_page_takes_more_with_more_rows(few: Counts, many: Counts):
    assert few.keys() == many.keys()
    assert {key: (few[key], many[key]) for key in few if few[key] != many[key]} == {}


def test_every_page_takes_what_the_baseline_says(many: Counts):
    if os.environ.get("TURNABOUT_TEST_REWRITE"):
        text = json.dumps(dict(sorted(many.items())), indent=1)
        BASELINE.write_text(f"{text}\n", encoding="utf-8")

    assert many == json.loads(BASELINE.read_text(encoding="utf-8"))


def _is_page(route: Route) -> bool:
    """Leave out the pages of the demo, which nobody sees here."""
    return any(route.cells_of(role).own is SHOWN for role in Role)


def _measured(blocker: Any, *, rows: int) -> Counts:
    found: Counts = {}
    with built(blocker, rows=rows) as world:
        for route in PAGES:
            for key, client, to in _views(world, route):
                found[f"{route.name} {key}"] = _count(client, route, to)
        found |= _homes_of_several_roles(world)
        for state, number in STATES.items():
            pair = world.a.pair(number)
            for side, user in halves.both(pair).items():
                client = accounts.sign_in(Client(), user)
                pages = {"pairs:pair": Target({"public_id": pair.public_id})}
                for name, to in (pages | {"portal:home": Target({})}).items():
                    (route,) = [each for each in PAGES if each.name == name]
                    found[f"{name} {state} as the {side}"] = _count(client, route, to)
    return found


def _homes_of_several_roles(world: World) -> Counts:
    """Measure home of people who are several things at once."""
    found: Counts = {}
    (home,) = [each for each in PAGES if each.name == "portal:home"]
    for role in (Role.ADMIN, Role.MENTOR, Role.MENTEE):
        with undone():
            programs.grant_role(
                program=world.a.program,
                account=world.users[role],
                role=ProgramRole.MANAGER,
                by=world.a.manager,
                now=NOW,
            )
            found[f"portal:home as {role} and manager"] = _count(
                world.client(role), home, Target({})
            )
    return found


def _views(world: World, route: Route) -> Iterator[tuple[str, Client, Target]]:
    """Give each way to look at a page: by role, and by state or step of its object."""
    for spot in visits.spots(world, route):
        if spot.place != "own":
            continue
        with undone():
            to = visits.target(world, route, spot)
            for role in spot.roles:
                if route.cells_of(role).own is SHOWN:
                    client = world.client(role)
                    yield f"as {role}", client, to
                    for state, where in _states(route, spot):
                        yield f"{state} as {role}", client, Target(where)


def _states(route: Route, spot: visits.Spot) -> Iterator[tuple[str, dict[str, str]]]:
    if route.kind in {"cohort", "matched", "paired"} and route.scene is None:
        for name, cohort in spot.half.cohorts.items():
            yield name, {"public_id": cohort.public_id}
    elif route.kind == "run":
        yield "late joiners", {"public_id": spot.half.runs["running"].public_id}
    elif route.name == "programs:enroll_step":
        for step in ("skills", "style", "card"):
            yield step, {"public_id": spot.found.public_id, "step": step}


def _count(client: Client, route: Route, to: Target) -> int:
    """Count the statements of the second look: the first one fills what is read once a process."""
    with undone():
        visits.queries_of(client, route, to)
        return len(visits.queries_of(client, route, to))
