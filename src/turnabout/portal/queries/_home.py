"""Home of one person, gathered from every app."""

import datetime as dt
import zoneinfo
from dataclasses import dataclass

from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.accounts.choices import Role
from turnabout.accounts.models import User
from turnabout.core.acts import NextAct
from turnabout.matching import queries as matching
from turnabout.pairs import queries as pairs
from turnabout.people import queries as people
from turnabout.people.models import Person
from turnabout.portal.queries._frame import STAFF
from turnabout.programs import queries as programs


@dataclass(frozen=True, kw_only=True)
class Home:
    """Home of one person."""

    greeting: str
    zone: str
    today: dt.date
    act: NextAct | None
    other_acts: tuple[NextAct, ...]
    cards: tuple[pairs.PartnerCard, ...]
    waiting: tuple[programs.OwnEnrollment, ...]


def home(user: User, *, now: dt.datetime) -> Home:
    """Give somebody's home: the one next act, their pairs, and what they wait for."""
    zone = zoneinfo.ZoneInfo(user.time_zone or accounts.organization().time_zone)
    local = now.astimezone(zone)
    person = people.person_of(user)
    own = pairs.home(user, now)
    acts = [*own.acts, *_staff_acts(user, now)]
    if Role.ADMIN in accounts.role_names(user):
        acts += [*accounts.next_acts(user, now), *people.next_acts(user, now)]
    acts.sort(key=_order)
    return Home(
        greeting=_greeting(local.hour, user.name.split()[0] if user.name else ""),
        zone=zone.key,
        today=local.date(),
        act=acts[0] if acts else None,
        other_acts=tuple(acts[1:]),
        cards=own.cards,
        waiting=_waiting(person),
    )


def _staff_acts(user: User, now: dt.datetime) -> list[NextAct]:
    """Give what programs and runs ask; of two acts on the same page the run's says more."""
    asked = programs.next_acts(user, now)
    if STAFF.isdisjoint(programs.roles_anywhere(user)):
        return list(asked)
    runs = matching.next_acts(user, now)
    pages = {act.url for act in runs}
    return [*runs, *(act for act in asked if act.url not in pages)]


def _order(act: NextAct) -> tuple[int, float]:
    return act.rank, act.due_at.timestamp() if act.due_at else float("inf")


def _waiting(person: Person | None) -> tuple[programs.OwnEnrollment, ...]:
    if person is None:
        return ()
    return tuple(row for row in programs.own_enrollments(person.pk) if row.is_waiting)


def _greeting(hour: int, name: str) -> str:
    if not name:  # an address is no name to greet somebody by
        return _("Welcome")
    if 5 <= hour < 12:
        return _("Good morning, %(name)s") % {"name": name}
    if 12 <= hour < 18:
        return _("Good afternoon, %(name)s") % {"name": name}
    return _("Good evening, %(name)s") % {"name": name}
