"""
What has to be so before something can be done, and what is sent then.

Each scene gets the world, the program of the object, the object, and the side that will act; it
changes the world by services and says where to send what. Tests undo it.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.conftest import NOW
from tests.support import halves
from tests.support import people as directory
from tests.support.halves import Half
from tests.support.world import World
from turnabout.accounts import services as accounts
from turnabout.accounts.models import Organization
from turnabout.core.jobs import _progress
from turnabout.matching import services as matching
from turnabout.notifications import services as notifications
from turnabout.pairs import queries as pair_queries
from turnabout.pairs import services as pairs
from turnabout.pairs.models import Pair, Session
from turnabout.people import queries as people_queries
from turnabout.people import services as people
from turnabout.people.models import Import
from turnabout.programs import queries as program_queries
from turnabout.programs import services as programs
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort, Enrollment
from turnabout.programs.rules import CRITERIA

PASSWORD: Final = "four quiet words together"
ORGANIZATION: Final = {
    "name": "Acme",
    "public_address": "https://mentoring.acme.example",
    "sender": "mentoring@acme.example",
    "time_zone": "Europe/London",
}
DATES: Final = {
    "name": "Cohort of a test",
    "opens_on": "2026-11-23",
    "closes_on": "2026-12-14",
    "starts_on": "2027-01-11",
    "places": "90",
}
TIME: Final = {
    "language_1": "en",
    "time_zone": "Europe/London",
    "day_0_from": "09:00",
    "day_0_to": "17:00",
    "capacity": "1",
}
AHEAD: Final = {"day": "2026-11-27", "time": "14:00"}


@dataclass(frozen=True)
class Target:
    """Where to send something, and what."""

    where: Mapping[str, str]
    data: Mapping[str, Any] = field(default_factory=dict)


Scene = Callable[[World, Half, Any, str], Target]


def at(row: Any, **data: Any) -> Target:
    return Target({"public_id": row.public_id}, data)


# Cohorts and programs


def draft(_world: World, half: Half, cohort: Cohort, _side: str) -> Target:
    return at(half.cohorts["draft"] if cohort.state == "enrolling" else _new(half, is_open=False))


def enrolling(_world: World, half: Half, cohort: Cohort, _side: str) -> Target:
    return at(cohort if cohort.state == "enrolling" else _new(half))


def editing(world: World, half: Half, cohort: Cohort, side: str) -> Target:
    return Target(enrolling(world, half, cohort, side).where, DATES)


def inviting(world: World, half: Half, cohort: Cohort, side: str) -> Target:
    asked = {"side": "mentor", "by": "list", "people": world.nobody.email, "go": "invite"}
    return Target(enrolling(world, half, cohort, side).where, asked)


def joining(_world: World, half: Half, _cohort: Cohort, _side: str) -> Target:
    return at(_new(half), side="mentor")


def ruling(_world: World, half: Half, _program: Any, _side: str) -> Target:
    settings = program_queries.settings_of(half.program).as_dict()
    sections = ("direction", "hours", "rules", "capacity", "objective")
    sent = {key: value for section in sections for key, value in settings[section].items()}
    sent |= {f"weight_{key}": value for key, value in settings["weights"].items()}
    sent |= {"levels": settings["distance"]["levels"], "mentees": settings["enroll"]["mentees"]}
    sent["shared_per_week"] = 3
    kept = {key: value for key, value in sent.items() if value is not None and value is not False}
    return Target({"public_id": half.program.public_id}, kept)


# Enrolling


def step(_world: World, _half: Half, enrollment: Enrollment, _side: str) -> Target:
    return Target({"public_id": enrollment.public_id, "step": "time"}, TIME)


def sent_in(_world: World, half: Half, enrollment: Enrollment, _side: str) -> Target:
    name = enrollment.person.employee_id.partition("-")[2]
    answers = halves.answers(enrollment.side, 1)
    halves.enroll(half, enrollment.cohort, name, answers=answers)
    return at(enrollment)


def invitation(_world: World, _half: Half, enrollment: Enrollment, _side: str) -> Target:
    secret = notifications.issue_link(
        act=programs.ACT,
        subject_id=enrollment.public_id,
        person_id=enrollment.person_id,
        now=NOW,
    )
    return Target({"token": secret})


# Runs


def two(_world: World, half: Half, cohort: Cohort, _side: str) -> Target:
    mentor, mentee = half.two(_which(half, cohort))
    return at(cohort, mentor=mentor.public_id, mentee=mentee.public_id)


def pinned(world: World, half: Half, cohort: Cohort, side: str) -> Target:
    mentor, mentee = half.two(_which(half, cohort))
    matching.pin(cohort=cohort, mentor=mentor, mentee=mentee, by=half.manager, now=NOW)
    return two(world, half, cohort, side)


def named(_world: World, half: Half, cohort: Cohort, _side: str) -> Target:
    mentor, mentee = half.two(_which(half, cohort))
    return at(cohort, mentor=mentor.person.name, mentee=mentee.person.name)


def too_senior(_world: World, half: Half, cohort: Cohort, _side: str) -> Target:
    which = _which(half, cohort)
    mentor = half.enrollment(halves.TOO_SENIOR, which)
    _other, mentee = half.two(which)
    return at(
        cohort, mentor=mentor.public_id, mentee=mentee.public_id, reason="They know each other."
    )


def solving(_world: World, _half: Half, cohort: Cohort, _side: str) -> Target:
    weights = dict.fromkeys(CRITERIA, 1)
    return at(cohort, coverage="best_fit", **weights)


# Pairs and sessions


def answering(_world: World, half: Half, pair: Pair, side: str) -> Target:
    _acknowledge(half, pair, side)
    return at(pair, reply="accepted")


def reading(_world: World, _half: Half, pair: Pair, _side: str) -> Target:
    return at(pair, is_read="on")


def orienting(_world: World, _half: Half, pair: Pair, _side: str) -> Target:
    halves.accept(pair, at=NOW)
    return at(pair, is_read="on")


def writing(_world: World, _half: Half, pair: Pair, _side: str) -> Target:
    halves.accept(pair, at=NOW)
    return at(pair, version="1", aim="An aim", rhythm="A rhythm", off_limits="Nothing")


def signing(_world: World, _half: Half, pair: Pair, _side: str) -> Target:
    halves.accept(pair, at=NOW)
    pairs.write_agreement(
        pair=pair, version=1, texts=halves.TEXTS, by=halves.both(pair)[Side.MENTOR], now=NOW
    )
    return at(pair, version="2")


def booking(_world: World, _half: Half, pair: Pair, _side: str) -> Target:
    halves.activate(pair, at=NOW)
    return at(pair, slot="other", minutes="60", place="Room 4", **AHEAD)


def confirming(_world: World, _half: Half, pair: Pair, side: str) -> Target:
    return at(_proposed(pair, side), sequence="0")


def moving(_world: World, _half: Half, pair: Pair, side: str) -> Target:
    session = _proposed(pair, side)
    halves.confirm(session, at=NOW)
    return at(session, sequence="0", **AHEAD)


def holding(_world: World, _half: Half, pair: Pair, side: str) -> Target:
    return at(_over(pair, side))


# Buttons of mails


def answer_link(world: World, half: Half, pair: Pair, side: str) -> Target:
    _acknowledge(half, pair, side)
    person = pair_queries.person_on(pair, side)
    return _link(pairs.ANSWER, pair.public_id, person.pk, reply="accepted")


def confirm_link(_world: World, _half: Half, pair: Pair, side: str) -> Target:
    session = _proposed(pair, side)
    person = pair_queries.person_on(pair, side)
    return _link(pairs.CONFIRM, pair_queries.offered_date_id(session), person.pk)


def hold_link(_world: World, _half: Half, pair: Pair, side: str) -> Target:
    session = _over(pair, side)
    return _link(pairs.HELD, session.public_id, pair_queries.person_on(pair, side).pk)


# People


def columns(_world: World, _half: Half, found: Import, _side: str) -> Target:
    chosen = {
        f"column-{column.place}": column.field for column in people_queries.mapped_columns(found)
    }
    return at(found, mode="everybody", **chosen)


def broken(_world: World, half: Half, found: Import, _side: str) -> Target:
    """Let the work on an import break off."""
    people.apply_import(found=found, by=half.manager, now=NOW)
    _progress.mark(people_queries.progress_key(found), _progress.State.FAILED)
    return at(found, act="stop")


def file(_world: World, _half: Half, _found: Any, _side: str) -> Target:
    content = directory.to_csv([("x-1", "Xenia", "", "G1", "Claims", "Leeds", "", "E-0")])
    upload = SimpleUploadedFile("people.csv", content, content_type="text/csv")
    return Target({}, {"file": upload, "source": "HR", "mode": "add"})


# Accounts


def admin_link(world: World, _half: Half, _found: Any, _side: str) -> Target:
    return Target({"secret": accounts.issue_admin_link(world.root.email, now=NOW).secret})


def before_the_first_run(_world: World, _half: Half, _found: Any, _side: str) -> Target:
    Organization.objects.update(set_up_at=None)
    return Target({}, ORGANIZATION)


def with_password(world: World, _half: Half, _found: Any, _side: str) -> Target:
    account = world.second_admin  # nobody who tries: a new password ends one's sessions
    account.set_password(PASSWORD)
    account.save(update_fields=["password"])
    return Target({}, {"login": account.email, "password": PASSWORD})


def _new(half: Half, *, is_open: bool = True) -> Cohort:
    return halves.new_cohort(half, "Cohort of a test", is_open=is_open)


def _which(half: Half, cohort: Cohort) -> str:
    return next(name for name, each in half.cohorts.items() if each.pk == cohort.pk)


def _acknowledge(half: Half, pair: Pair, side: str) -> None:
    if pair.has_deeper_link:
        pairs.acknowledge(pair=pair, side=side, now=NOW)


def _proposed(pair: Pair, side: str) -> Session:
    """Let the other side propose a date."""
    halves.activate(pair, at=NOW)
    return halves.propose(pair, side=_other(side), at=NOW)


def _over(pair: Pair, side: str) -> Session:
    """Let a planned session lie an hour back."""
    before = NOW - dt.timedelta(days=1)
    halves.activate(pair, at=before)
    session = halves.propose(
        pair, side=_other(side), starts_at=NOW - dt.timedelta(hours=2), at=before
    )
    halves.confirm(session, at=before)
    return session


def _other(side: str) -> Side:
    return Side.MENTEE if side == Side.MENTOR else Side.MENTOR


def _link(act: str, subject_id: str, person_id: int, **data: str) -> Target:
    secret = notifications.issue_link(act=act, subject_id=subject_id, person_id=person_id, now=NOW)
    return Target({"token": secret}, data)
