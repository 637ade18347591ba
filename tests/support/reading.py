"""Read everything as everybody: pages of each role, letters, and what is logged meanwhile."""

import itertools
import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.test import Client
from django.urls import reverse

from tests.conftest import NOW
from tests.permissions import KINDS, TABLE, Route
from tests.support import accounts, canaries, halves, scenes, visits
from tests.support.halves import Half
from tests.support.world import Role, World, undone
from turnabout.accounts.models import User
from turnabout.core import jobs, logs
from turnabout.matching import services as matching
from turnabout.notifications.models import Message
from turnabout.notifications.notices import Notice
from turnabout.pairs import services as pairs
from turnabout.people.models import Person
from turnabout.programs.choices import Side
from turnabout.programs.models import Enrollment

#: What differs from one answer to the next without saying anything.
CHANGING = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"|data-csrf="[^"]+"')


@dataclass
class Seen:
    """Everything that was read, by role, and everything that was logged meanwhile."""

    planted: canaries.Planted
    pages: dict[Role, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    logged: list[str] = field(default_factory=list)

    def readers_of(self, name: str) -> dict[Role, str]:
        """Give who read a marker, each with the first place."""
        text = self.planted.texts[name]
        found: dict[Role, str] = {}
        for role, pages in self.pages.items():
            place = next((place for place, body in pages if text in body), None)
            if place is not None:
                found[role] = place
        return found


class Keep(logging.Handler):
    """Keeps what production would write, by its own formatter."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(level=logging.INFO)
        self.setFormatter(logs.Formatter())
        self.lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def crawl(world: World, planted: canaries.Planted, logged: list[str]) -> Seen:
    """Ask for every page and try every act as every role, and undo what that does."""
    found = Seen(planted, logged=logged)
    for route, role in itertools.product(TABLE, Role):
        read(world, route, role, found)
    for (name, secret), role in itertools.product(planted.links, Role):
        with undone():
            body = world.client(role).get(reverse(name, args=[secret])).content.decode()
        found.pages[role].append((name, body.replace(secret, "")))  # the form's own address
    return found


def read(world: World, route: Route, role: Role, found: Seen) -> None:
    """Read what a route answers one role: pages wherever there is something, acts on one's own."""
    for row in _objects(world, route, role):
        for where in _addresses(route, row):
            answer = visits.visit(world, role, route, scenes.Target(where, route.data))
            found.pages[role].append((f"{route.method} {route.name}", answer.body))
            if answer.response.status_code == 302 and route.method == "POST":
                with undone():
                    page = world.client(role).get(answer.response.headers["Location"])
                found.pages[role].append((f"after {route.name}", page.content.decode()))


def _objects(world: World, route: Route, role: Role) -> Iterable[Any]:
    kind = KINDS[route.kind]
    own = kind.own(world, world.half_of(role), role)
    if route.method == "POST" or own is None:
        return [own]
    rows = {own.pk: own}
    for half in (world.a, world.b):
        for find in filter(None, (kind.own, kind.same, kind.other)):
            row = find(world, half, Role.MENTOR)
            rows[row.pk] = row
        rows |= {row.pk: row for row in _more(half, route.kind)}
    return rows.values()


def _addresses(route: Route, row: Any) -> Iterator[dict[str, str]]:
    pattern = visits.routes()[route.name]
    if ":step>" in pattern:
        for step in ("time", "skills", "style", "card"):
            yield {"public_id": row.public_id, "step": step}
    elif ":token>" not in pattern:  # the links that were planted are read apart
        yield {"public_id": row.public_id} if row is not None else dict(visits.missing(route).where)


def _more(half: Half, kind: str) -> list[Any]:
    if kind == "pair":
        return list(half.pairs)
    if kind == "enrollment":
        return list(Enrollment.objects.filter(cohort=half.cohorts["running"])[:2])
    if kind in {"cohort", "matched", "paired"}:
        return list(half.cohorts.values())
    return list(half.runs.values()) if kind == "run" else []


def unfolded(calendar: str) -> str:
    """Undo the line folding of RFC 5545."""
    return calendar.replace("\r\n ", "").replace("\r\n", "\n").replace("\\,", ",")


def kinds() -> set[str]:
    """Give the kinds of all notices there are."""
    found, waiting = set(), [Notice]
    while waiting:
        shape = waiting.pop()
        waiting += shape.__subclasses__()
        if shape.__module__.startswith("turnabout.") and hasattr(shape, "kind"):
            found.add(shape.kind)
    return found


def names_and_addresses() -> list[str]:
    names = Person.objects.values_list("name", flat=True)
    addresses = User.objects.values_list("email", flat=True)
    return sorted(
        {*names, *addresses, *Person.objects.exclude(email=None).values_list("email", flat=True)}
    )


def letters(world: World) -> list[Message]:
    """Give every mail that was posted, with one of each kind that was not, and post nothing."""
    with undone():
        _let_everything_be_mailed(world)
        return list(Message.objects.order_by("pk"))


def _let_everything_be_mailed(world: World) -> None:
    """Do what sends the mails that building and planting did not send."""
    half = world.a
    client = Client()
    email = world.users[Role.NOBODY].email
    client.post(reverse("account_request_login_code"), {"email": email})
    accounts.sign_in(client, world.users[Role.NOBODY])
    passwords = dict.fromkeys(("password1", "password2"), scenes.PASSWORD)
    client.post(reverse("account_set_password"), passwords)
    asked = NOW - (scenes.dt.timedelta(hours=1))
    run = matching.request_run(cohort=half.cohorts["matching"], by=half.manager, now=asked)
    matching.solve_run.call(run_id=run.pk)
    session = half.pair(halves.OWN).sessions.get()
    users = halves.both(session.pair)
    pairs.confirm_session(
        session=session, side=Side.MENTOR, sequence=1, by=users[Side.MENTOR], now=NOW
    )
    pairs.remind_held(now=NOW + scenes.dt.timedelta(days=5))


def fail_a_run(world: World, monkeypatch: Any, private: str) -> None:
    """Let the job that solves a run break off with a private word in its message."""

    def break_off(*_arguments: Any, **_values: Any) -> None:
        raise RuntimeError(private)

    half = world.a
    with monkeypatch.context() as patched:
        patched.setattr("turnabout.matching.adapter.solve", break_off)
        matching.request_run(cohort=half.cohorts["matching"], by=half.manager, now=NOW)
        jobs.drain(is_strict=False)


def sign_in_wrongly(world: World, private: str) -> None:
    """Type something private where a password, an address and a code belong."""
    client = Client()
    email = world.users[Role.NOBODY].email
    client.post(reverse("account_login"), {"login": email, "password": private})
    unknown = f"{private.replace(' ', '-')}@acme.example"
    for name, data in (
        ("account_login", {"login": unknown, "password": private}),
        ("account_request_login_code", {"email": unknown}),
        ("account_request_login_code", {"email": email}),
        ("account_confirm_login_code", {"code": private}),
    ):
        client.post(reverse(name), data)
    accounts.sign_in(client, world.users[Role.NOBODY])
    passwords = dict.fromkeys(("password1", "password2"), private)
    client.post(reverse("account_set_password"), passwords)


def press_buttons(planted: canaries.Planted) -> set[int]:
    """Press the buttons of mails wrongly, rightly and once more; give what was answered."""
    client = Client()
    told = set()
    for (name, secret), data in itertools.product(
        planted.links, ({"reply": "?"}, {"reply": "accepted"}, {"reply": "accepted"})
    ):
        url = reverse(name, args=[secret])
        told |= {client.post(url, data).status_code, client.get(url).status_code}
    return told


def what_others_read(world: World, *, more: Iterable[User] = ()) -> list[str]:
    """Give every page about the cohorts of A as those read it who are in none of its pairs."""
    half = world.a
    cohorts = [half.cohorts[name].public_id for name in ("running", "enrolling")]
    urls = ["/", "/programs/", f"/programs/{half.program.public_id}/"]
    for public_id in cohorts:
        urls += [
            f"/programs/cohorts/{public_id}/",
            f"/programs/cohorts/{public_id}/invite/",
            f"/pairs/cohorts/{public_id}/",
            f"/pairs/cohorts/{public_id}/export/",
            f"/matching/cohorts/{public_id}/",
        ]
    clients = [world.client(role) for role in Role if role not in canaries.OF_THE_PAIR]
    clients += [accounts.sign_in(Client(), user) for user in more]
    found = []
    for client, url in itertools.product(clients, urls):
        with undone():
            found.append(CHANGING.sub("", client.get(url).content.decode()))
    return found
