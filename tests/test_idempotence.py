"""Every form sent twice comes to the same as sent once (G35)."""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.test import Client

from tests.permissions import DONE, TABLE, Route
from tests.support import accounts, visits
from tests.support.visits import Spot
from tests.support.world import Role, World, built, undone

#: So that the database of tests is made; each module has one world in it.
pytestmark = pytest.mark.django_db

#: Rows that say that somebody tried, or is signed in; and names that Django keeps for itself.
UNCOUNTED = {"audit.entry", "sessions.session", "contenttypes.contenttype", "auth.permission"}
POSTS = [route for route in TABLE if route.method == "POST"]
ONCE = [route for route in POSTS if not route.adds]


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    with built(django_db_blocker) as found:
        yield found


def test_what_adds_something_each_time_says_why():
    assert {route.name for route in POSTS if route.adds} == {
        "account_request_login_code", "account_set_password", "people:grades", "people:imports",
        "programs:create", "programs:cohort_create",
    }  # fmt: skip


@pytest.mark.parametrize("route", ONCE, ids=lambda route: route.name)
def test_sent_twice_it_changes_nothing_more(world: World, route: Route):
    role, spot = _who_does(world, route)
    with undone():
        to = visits.target(world, route, spot)
        client = _browser(world, role)

        first = visits.ask(client, route, to)
        after_one = _everything()
        visits.ask(client, route, to)

        if role is not None:
            assert first.outcome(leaves_no_row=route.leaves_no_row) is DONE
        assert _everything() == after_one


def _who_does(world: World, route: Route) -> tuple[Role | None, Spot]:
    """Give somebody who may do it to something of their own; for what nobody may, nobody."""
    spots = [spot for spot in visits.spots(world, route) if spot.place == "own"]
    for spot, role in itertools.product(spots, reversed(Role)):
        if role in spot.roles and route.cells_of(role).own is DONE:
            return role, spot
    return None, spots[0]


def _browser(world: World, role: Role | None) -> Client:
    if role in {None, Role.ANONYMOUS}:
        return Client()
    assert role is not None
    return accounts.sign_in(Client(), world.users[role])


def _everything() -> dict[str, list[tuple[object, ...]]]:
    """Give every row of every table that is about people and what they agreed on."""
    found = {}
    for model in apps.get_models():
        if model._meta.label_lower not in UNCOUNTED:
            found[model._meta.label] = list(model.objects.order_by("pk").values_list())
    return found
