"""Try the cells of the permission table: who asks for what, and what came of it."""

import functools
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.permissions import DONE, KINDS, NOT_THERE, SHOWN, SIGN_IN, TABLE, Outcome, Route
from tests.support import scenes
from tests.support.halves import Half
from tests.support.world import Role, World, undone

METHODS: Final = ("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE")
#: What the middleware refuses before anybody is asked who they are.
REFUSED: Final = ("OPTIONS", "PUT", "PATCH", "DELETE", "TRACE")
PLACES: Final = ("own", "same", "other")
#: Something that was never there, for each part of an address.
MISSING: Final = {
    "public_id": "222222222222", "token": "x" * 32, "secret": "x" * 43, "step": "time",
}  # fmt: skip
#: Rows that say only that somebody looked or is signed in.
UNCOUNTED: Final = re.compile(
    r'^\s*(?:(?:INSERT INTO|UPDATE)\s+"django_session"'
    r'|(?:INSERT INTO|UPDATE|DELETE FROM)\s+"core_cache")',
    re.IGNORECASE,
)
WRITE: Final = re.compile(r"^\s*(?:INSERT|UPDATE|DELETE)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Spot:
    """One place of one route, with the object there and the roles for whom it is that place."""

    place: str
    half: Half
    found: Any
    side: str
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Answer:
    """What came back, whether it left something behind, and whether it was only a look."""

    response: HttpResponse
    wrote: bool
    is_look: bool

    @property
    def body(self) -> str:
        return self.response.content.decode(errors="replace")

    @property
    def face(self) -> tuple[object, ...]:
        """Give everything by which an outsider could tell two answers apart."""
        headers = {name: value for name, value in self.response.headers.items() if name != "Date"}
        return (
            self.response.status_code,
            self.response.content,
            sorted(headers.items()),
            sorted(self.response.cookies),
        )

    @property
    def leads_to(self) -> str:
        return urlsplit(self.response.headers.get("Location", "")).path

    @property
    def is_refused_method(self) -> bool:
        return self.response.status_code == 405

    def outcome(self, *, leaves_no_row: bool = False) -> Outcome | str:
        """Name what it comes to, or say what is wrong with it."""
        status = self.response.status_code
        leads_in = self.leads_to.startswith("/account/login/") and not self.wrote
        if status == 404:
            found = NOT_THERE
        elif status == 302 and leads_in:
            found = SIGN_IN
        elif status in {200, 204, 302}:
            found = DONE if self.wrote or leaves_no_row else SHOWN
        else:
            return f"status {status}: {_said(self.body)}"
        if self.wrote and (self.is_look or found is NOT_THERE):
            return f"{found}, and yet it wrote"
        return found


@functools.cache
def routes() -> dict[str, str]:
    """Give every route of the resolver, the sign-in library's included, with its pattern."""
    return dict(_walk(get_resolver()))


def names() -> list[str]:
    """Give the names in the table, each once."""
    return sorted({route.name for route in TABLE})


def rows_of(name: str) -> dict[str, Route]:
    """Give the rows of a route by method."""
    return {route.method: route for route in TABLE if route.name == name}


def places_of(route: Route) -> tuple[str, ...]:
    """Give the places where a route has an object of its own."""
    kind = KINDS[route.kind]
    return tuple(place for place in PLACES if getattr(kind, place) is not None)


def cells_of(name: str) -> Iterator[tuple[str, str, Role]]:
    """Give every cell of a route: method, place and role; the places are those of its rows."""
    places = dict.fromkeys(place for row in rows_of(name).values() for place in places_of(row))
    for method in METHODS:
        for place in places:
            for role in Role:
                yield method, place, role


def spots(world: World, route: Route) -> Iterator[Spot]:
    """Give the objects of a route, each with the roles for whom it stands at that place."""
    for place in places_of(route):
        groups: dict[tuple[str, Any, str], tuple[Half, Any, list[Role]]] = {}
        for role in Role:
            half = world.half_of(role) if place != "other" else world.other_half(role)
            found = getattr(KINDS[route.kind], place)(world, half, role)
            side = "mentee" if role is Role.MENTEE and place == "own" else "mentor"
            key = (half.letter, getattr(found, "pk", None), side)
            groups.setdefault(key, (half, found, []))[2].append(role)
        for (_letter, _pk, side), (half, found, roles) in groups.items():
            yield Spot(place, half, found, side, tuple(roles))


def target(world: World, route: Route, spot: Spot) -> scenes.Target:
    """Play the scene of a route, if it has one, and say where to send what."""
    if route.scene is not None:
        played = route.scene(world, spot.half, spot.found, spot.side)
        return scenes.Target(played.where, {**route.data, **played.data})
    if spot.found is not None:
        return scenes.Target({"public_id": spot.found.public_id}, route.data)
    return scenes.Target(_missing(route.name), route.data)


def missing(route: Route) -> scenes.Target:
    """Say where something would stand that never was."""
    return scenes.Target(_missing(route.name), route.data)


def visit(
    world: World,
    role: Role,
    route: Route,
    to: scenes.Target,
    *,
    method: str = "",
) -> Answer:
    """Ask as somebody, undo what it does, and leave their browser as it was."""
    if method in REFUSED:
        return ask(world.client(role), route, to, method=method)
    with undone(), _browser_of(world, role) as client:
        return ask(client, route, to, method=method)


def ask(client: Client, route: Route, to: scenes.Target, *, method: str = "") -> Answer:
    """Ask, and keep what it does."""
    headers = {"HX-Request": "true"} if route.is_fragment else {}
    url = reverse(route.name, kwargs=dict(to.where))
    cache.clear()  # the limits of signing in are about tries, not about rights
    statements: list[str] = []
    with connection.execute_wrapper(_recorder(statements)):
        if (method or route.method) == "POST":
            response = client.post(url, _fresh(to.data), headers=headers)
        else:
            response = client.generic(method or route.method, url, headers=headers)
    is_look = (method or route.method) in {"GET", "HEAD"}
    wrote = any(_is_write(statement, is_look=is_look) for statement in statements)
    return Answer(response, wrote, is_look)


def queries_of(client: Client, route: Route, to: scenes.Target) -> list[str]:
    """Give the statements of a page, without those that only open and close transactions."""
    statements: list[str] = []
    headers = {"HX-Request": "true"} if route.is_fragment else {}
    with connection.execute_wrapper(_recorder(statements)):
        client.generic(route.method, reverse(route.name, kwargs=dict(to.where)), headers=headers)
    return [
        statement
        for statement in statements
        if not statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT"))
    ]


@contextmanager
def _browser_of(world: World, role: Role) -> Iterator[Client]:
    client = world.client(role)
    before = dict(client.cookies)
    try:
        yield client
    finally:
        client.cookies.clear()
        client.cookies.update(before)


def _fresh(data: Mapping[str, Any]) -> dict[str, Any]:
    """Rewind files: the request before has read them."""
    for value in data.values():
        if hasattr(value, "seek"):
            value.seek(0)
    return dict(data)


def _recorder(statements: list[str]) -> Any:
    def record(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        statements.append(sql)
        return execute(sql, params, many, context)

    return record


def _is_write(statement: str, *, is_look: bool) -> bool:
    """Tell what changes something; a look at a named person or a list of them is noted."""
    if is_look and statement.startswith('INSERT INTO "audit_entry"'):
        return False
    return bool(WRITE.match(statement)) and not UNCOUNTED.match(statement)


def _missing(name: str) -> dict[str, str]:
    pattern = routes()[name]
    return {key: value for key, value in MISSING.items() if f":{key}>" in pattern}


def _walk(resolver: URLResolver, space: str = "", before: str = "") -> Iterator[tuple[str, str]]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from _walk(entry, inner, f"{before}{entry.pattern}")
        elif isinstance(entry, URLPattern):
            yield f"{space}{entry.name}", f"{before}{entry.pattern}"


def _said(body: str) -> str:
    """Find the sentence of a refusal in a page."""
    main = body.partition("<main")[2] or body
    words = " ".join(re.sub(r"<[^>]+>", " ", main).split())
    return words[:300]
