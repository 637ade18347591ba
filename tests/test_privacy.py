"""
Private text reaches its readers and nobody else: read everything as every role (G5, G19).

``tests/support/canaries.py`` says where the markers are and who may read each.
"""

import itertools
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django_tasks_db.models import DBTaskResult

from tests.conftest import NOW
from tests.support import canaries, halves, reading
from tests.support.reading import Keep, Seen
from tests.support.world import Role, World, built, undone
from turnabout.audit.models import Entry
from turnabout.core.models import Progress
from turnabout.notifications.models import Message
from turnabout.pairs import services as pairs
from turnabout.people.models import Person
from turnabout.portal import queries as portal_queries
from turnabout.programs import services as programs
from turnabout.programs.choices import Side
from turnabout.skills.choices import TOPICS

#: So that the database of tests is made; each module has one world in it.
pytestmark = pytest.mark.django_db

NAMES = sorted(canaries.READERS)
LEAST_MARKERS = 20
#: Words that would tell a track, a program or a reason to whoever sees a mail on a screen.
TRACKS = (
    "inclusion", "dialogue", "fluency", "digital", "phased", "generation", "retention", "track",
)  # fmt: skip


@pytest.fixture(scope="module")
def logged() -> Iterator[list[str]]:
    lines: list[str] = []
    handler, root = Keep(lines), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield lines
    root.removeHandler(handler)
    root.setLevel(before)


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any, logged: list[str]) -> Iterator[World]:
    with built(django_db_blocker, says=canaries.says) as found:
        yield found


@pytest.fixture(scope="module")
def seen(world: World, logged: list[str]) -> Seen:
    """Plant the markers, then read everything as everybody."""
    return reading.crawl(world, canaries.plant(world), logged)


@pytest.fixture(scope="module")
def letters(seen: Seen, world: World) -> list[Message]:
    return reading.letters(world)


def test_there_are_markers_enough(seen: Seen, record_property: Any):
    record_property("markers", len(NAMES))
    record_property("pages", sum(len(pages) for pages in seen.pages.values()))
    assert len(NAMES) >= LEAST_MARKERS
    assert set(seen.pages) == set(Role)


@pytest.mark.parametrize("name", NAMES)
def test_a_marker_is_read_by_its_readers_and_nobody_else(seen: Seen, name: str):
    found = seen.readers_of(name)

    assert found.keys() == canaries.READERS[name], found


def test_mails_hold_no_marker_but_for_whom_it_is(seen: Seen, world: World, letters: list[Message]):
    allowed = {
        world.a.person(name).email: marker
        for name, marker in (
            ("mentor-0", "session-place"), ("mentee-0", "session-place"),
            ("mentor-1", "session-place-of-same"), ("mentee-1", "session-place-of-same"),
        )
    }  # fmt: skip
    wrong = []
    for mail in letters:
        parts = {"subject": mail.subject, "text": mail.text, "html": mail.html}
        parts |= {"calendar": reading.unfolded(mail.calendar)}
        for (part, said), (name, marker) in itertools.product(
            parts.items(), seen.planted.texts.items()
        ):
            is_where_they_meet = part != "subject" and allowed.get(mail.to_email) == name
            if marker in said and not is_where_they_meet:
                wrong.append((mail.kind, part, name))

    assert wrong == []


def test_every_notice_was_read(letters: list[Message]):
    """Otherwise a new mail would pass by the tests around this one."""
    assert {mail.kind for mail in letters} == reading.kinds()


def test_no_mail_names_a_track_a_program_or_a_reason(letters: list[Message], world: World):
    words = [*TRACKS, "Skill number", "Negotiating"]
    for half in (world.a, world.b):
        words += [half.program.name, *(cohort.name for cohort in half.cohorts.values())]
        words += [pair.facts["sentence"] for pair in half.pairs]
    wrong = {
        (mail.kind, word)
        for mail in letters
        for word in words
        if word.lower() in f"{mail.subject} {mail.text} {mail.html} {mail.calendar}".lower()
    }

    assert wrong == set()


def test_calendar_entries_say_who_meets_and_nothing_else(letters: list[Message]):
    entries = [mail for mail in letters if mail.calendar]

    assert {mail.kind for mail in entries} >= {"pairs.session_confirmed", "pairs.session_moved"}
    for mail in entries:
        calendar = reading.unfolded(mail.calendar)
        (title,) = re.findall(r"^SUMMARY:(.*)$", calendar, re.MULTILINE)
        names = {name.strip() for name in title.split(" and ")}
        assert len(names) == 2
        assert Person.objects.filter(name__in=names).count() == 2
        event = calendar.partition("BEGIN:VEVENT")[2].partition("END:VEVENT")[0]
        assert re.findall(r"^(?:DESCRIPTION|COMMENT|CATEGORIES):(.+)$", event, re.MULTILINE) == []


def test_audit_rows_hold_no_marker_no_name_and_no_address(seen: Seen):
    rows = json.dumps(list(Entry.objects.values_list("action", "target_type", "data")))

    assert [name for name, text in seen.planted.texts.items() if text in rows] == []
    assert [name for name in reading.names_and_addresses() if name in rows] == []


def test_jobs_hold_ids_and_nothing_else(seen: Seen, world: World, monkeypatch: Any):
    private = "Kanari job zq7"
    with undone():
        reading.fail_a_run(world, monkeypatch, private)

        rows = json.dumps(
            [
                list(DBTaskResult.objects.values("args_kwargs", "traceback", "return_value")),
                list(Progress.objects.values("key", "text")),
            ],
            default=str,
        )

    assert "RuntimeError" in rows
    assert private not in rows
    assert [name for name, text in seen.planted.texts.items() if text in rows] == []
    assert [name for name in reading.names_and_addresses() if name in rows] == []


def test_an_error_page_says_nothing_of_the_error(world: World, logged: list[str], monkeypatch: Any):
    private = "Kanari error zq7"

    def break_off(*_arguments: Any, **_values: Any) -> None:
        raise RuntimeError(private)

    monkeypatch.setattr(portal_queries, "home", break_off)
    for role in set(Role) - {Role.ANONYMOUS}:
        answer = world.client(role).get("/")

        assert answer.status_code == 500
        assert private not in answer.content.decode()
    written = "\n".join(logged)
    assert "builtins.RuntimeError" in written
    assert private not in written


def test_logs_hold_no_marker_no_secret_and_no_address(seen: Seen, world: World, monkeypatch: Any):
    with undone():
        reading.fail_a_run(world, monkeypatch, "Kanari job zq7")
        reading.sign_in_wrongly(world, "Kanari password zq7")
        told = reading.press_buttons(seen.planted)
    written = "\n".join(seen.logged)

    assert told >= {200, 410, 422}
    assert len(seen.logged) > 100
    assert [name for name, text in seen.planted.texts.items() if text in written] == []
    assert [word for word in reading.names_and_addresses() if word in written] == []
    assert "kanari" not in written.lower()


def test_staff_never_read_a_topic(seen: Seen):
    """A topic map is a choice, so its words are the marker; rules name the program's focus."""
    labels = [str(topic.label) for topic in TOPICS]
    outside = set(Role) - {
        Role.ANONYMOUS, Role.NOBODY, Role.PARTICIPANT, Role.MENTOR, Role.MENTEE, Role.MEMBER_B,
    }  # fmt: skip
    found = [
        (role, place, label)
        for role in outside
        for place, body in seen.pages[role]
        for label in labels
        if label in body and not place.endswith(" programs:rules")
    ]

    assert found == []


@pytest.mark.parametrize("reply", ["accepted", "declined"])
def test_one_answer_changes_nothing_that_anybody_else_reads(world: World, reply: str):
    pair = world.a.pair(-1)
    partner = halves.both(pair)[Side.MENTEE]
    before = reading.what_others_read(world, more=[partner])
    with undone():
        pairs.answer(pair=pair, side=Side.MENTOR, reply=reply, now=NOW)

        assert reading.what_others_read(world, more=[partner]) == before


def test_a_declined_invitation_reads_like_one_that_was_ignored(world: World):
    asked = world.a.enrollment("mentor-4")
    before = reading.what_others_read(world)
    with undone():
        programs.decline(enrollment=asked, now=NOW)

        assert reading.what_others_read(world) == before
