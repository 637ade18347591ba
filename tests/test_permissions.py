"""The table of ``tests/permissions.py`` is the law: every route, every method, every role."""

import itertools
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.permissions import ABSENT, NOT_THERE, SIGN_IN, TABLE, Route
from tests.support import visits
from tests.support.visits import Answer, Spot
from tests.support.world import Role, World, built, undone

#: So that the database of tests is made; each module has one world in it.
pytestmark = pytest.mark.django_db

LEAST_CELLS = 5_000


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    logging.disable(logging.WARNING)  # each refusal is one
    with built(django_db_blocker) as found:
        yield found
    logging.disable(logging.NOTSET)


def test_the_table_names_every_route_and_no_other():
    assert set(visits.names()) == set(visits.routes())


def test_no_row_stands_twice():
    rows = [(route.name, route.method) for route in TABLE]

    assert sorted(rows) == sorted(set(rows))


def test_the_table_has_cells_enough(record_property: Any):
    cells = sum(1 for name in visits.names() for _cell in visits.cells_of(name))

    record_property("cells", cells)
    assert cells >= LEAST_CELLS


@pytest.mark.parametrize("name", visits.names())
def test_every_role_gets_what_the_table_says(world: World, name: str):
    wrong: list[str] = []
    tried: set[tuple[str, str, Role]] = set()
    rows = visits.rows_of(name)
    never = _Never(world)
    for row, methods in _shares(rows):
        for spot in visits.spots(world, row):
            with undone():
                to = visits.target(world, row, spot)
                for method, role in itertools.product(methods, spot.roles):
                    answer = visits.visit(world, role, row, to, method=method)
                    fault = _fault(row, method, spot, role, answer, never)
                    tried.add((method, spot.place, role))
                    if fault:
                        wrong.append(f"{method} {spot.place} as {role}: {fault}")

    assert not wrong, "\n".join(wrong)
    assert tried == set(visits.cells_of(name))


def test_a_method_nobody_uses_is_refused_before_anybody_is_asked_who_they_are(world: World):
    for method, role in itertools.product(visits.REFUSED, Role):
        answer = world.client(role).generic(method, "/nothing/here/")

        assert answer.status_code == 405


@pytest.mark.parametrize("path", ABSENT)
def test_pages_that_must_not_exist_do_not(world: World, path: str):
    for role in Role:
        for method in ("GET", "POST"):
            with undone():
                response = world.client(role).generic(method, path)

            assert response.status_code == 404, (path, role, method)


def _shares(rows: dict[str, Route]) -> list[tuple[Route, list[str]]]:
    """Deal all methods out to the rows: HEAD goes with GET, what no row answers with the first."""
    shares = {method: [method] for method in rows}
    first = next(iter(rows))
    for method in visits.METHODS:
        if method not in rows:
            shares["GET" if method == "HEAD" and "GET" in rows else first].append(method)
    return [(rows[method], share) for method, share in shares.items()]


@dataclass
class _Never:
    """The answers about ids that were never given: what a denial has to look like (G2)."""

    world: World
    known: dict[tuple[str, str, Role], Answer] = field(default_factory=dict)

    def is_like(self, answer: Answer, row: Route, method: str, role: Role) -> bool:
        key = (row.method, method, role)
        if key not in self.known:
            gone = visits.missing(row)
            self.known[key] = visits.visit(self.world, role, row, gone, method=method)
        never = self.known[key]
        if answer.outcome() is SIGN_IN:  # the address to return to differs
            return never.outcome() is SIGN_IN
        return answer.face == never.face


def _fault(row: Route, method: str, spot: Spot, role: Role, answer: Answer, never: _Never) -> str:
    """Say what is wrong with one cell, or nothing."""
    if method in visits.REFUSED:
        return "" if answer.is_refused_method else f"status {answer.response.status_code}"
    rows = visits.rows_of(row.name)
    listed = rows.get("GET" if method == "HEAD" else method)
    if listed is None:
        found = answer.outcome()
        if not answer.is_refused_method and found not in {NOT_THERE, SIGN_IN}:
            return f"expected a refused method, got {found}"
        is_told = _may_anything(rows, role) or never.is_like(answer, row, method, role)
    else:
        expected = getattr(listed.cells_of(role), spot.place)
        found = answer.outcome(leaves_no_row=listed.leaves_no_row)
        if found != expected:
            return f"expected {expected}, got {found}"
        is_told = expected is not NOT_THERE or never.is_like(answer, row, method, role)
    return "" if is_told else "an outsider can tell it from what is not there"


def _may_anything(rows: dict[str, Route], role: Role) -> bool:
    return any(
        getattr(row.cells_of(role), place) not in {NOT_THERE, SIGN_IN}
        for row in rows.values()
        for place in visits.places_of(row)
    )
