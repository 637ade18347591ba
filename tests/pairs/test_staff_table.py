"""The pairs of a cohort, as those who run it see them."""

import csv
import datetime as dt
import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.conftest import NOW
from tests.support import accounts, pairs
from turnabout.audit.models import Entry
from turnabout.pairs import queries, services

pytestmark = pytest.mark.django_db


def test_it_counts_sessions_and_says_who_moved_last():
    story = pairs.ada_and_ben(count=2)
    pairs.proposed(story, 1)
    session = pairs.planned(story)
    friday = pairs.THURSDAY + dt.timedelta(days=1)
    services.propose_move(
        session=session, side="mentee", sequence=0, starts_at=friday, by=story.ben, now=NOW
    )
    services.confirm_session(session=session, side="mentor", sequence=1, by=story.ada, now=NOW)
    services.hold_session(session=session, side="mentor", by=None, now=friday)

    ada, other = queries.all_staff_rows(story.cohort, state="")

    assert (ada.mentor_name, ada.mentee_name, ada.turn) == (
        "Ada Okafor",
        "Ben Castell",
        "4 levels up",
    )
    assert (ada.held, ada.is_signed, ada.last_moved_by) == (1, True, "mentee")
    assert (other.held, other.is_signed, other.last_moved_by) == (0, False, "")
    assert {ada.planned, other.planned} == {
        queries.pair_facts([story.cohort])[story.cohort.pk].planned
    }


def test_it_shows_one_state():
    story = pairs.ada_and_ben(count=2)
    pairs.agreeing(story)
    pairs.proposed(story, 1)
    client = accounts.sign_in(Client(), story.cleo)

    text = client.get(f"/pairs/cohorts/{story.cohort.public_id}/?state=agreeing").content.decode()

    assert "Ada Okafor" in text
    assert "Mentor 01" not in text


def test_an_unknown_state_shows_all():
    story = pairs.ada_and_ben()
    pairs.proposed(story)
    client = accounts.sign_in(Client(), story.cleo)

    answer = client.get(f"/pairs/cohorts/{story.cohort.public_id}/?state=nonsense&page=99")

    assert answer.status_code == 200
    assert "Ada Okafor" in answer.content.decode()


def test_it_says_what_will_stand_there_before_there_are_pairs():
    story = pairs.ada_and_ben()
    client = accounts.sign_in(Client(), story.cleo)

    text = client.get(f"/pairs/cohorts/{story.cohort.public_id}/").content.decode()

    assert "No pairs yet" in text


def test_it_costs_the_same_at_two_and_at_twenty_rows():
    counts = []
    story = pairs.ada_and_ben(count=20)
    for count, new in ((2, range(2)), (20, range(2, 20))):
        services.start_pairs(
            cohort=story.cohort,
            new_pairs=[story.new_pair(number) for number in new],
            by=story.cleo,
            now=NOW,
        )
        client = accounts.sign_in(Client(), story.cleo)
        url = f"/pairs/cohorts/{story.cohort.public_id}/"
        client.get(url)  # the first page of a session also notes that somebody is here
        with CaptureQueriesContext(connection) as seen:
            page = client.get(url)
        assert len(page.context["page"].object_list) == count
        counts.append(len(seen))

    assert counts[0] == counts[1] <= 12, [query["sql"][:110] for query in seen]


def test_the_file_says_the_same_and_runs_nothing():
    story = pairs.ada_and_ben()
    pairs.proposed(story)
    client = accounts.sign_in(Client(), story.cleo)

    answer = client.get(f"/pairs/cohorts/{story.cohort.public_id}/export/")

    header, row = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert header[:3] == ["Mentor", "Mentee", "State"]
    assert row[:2] == ["Ada Okafor", "Ben Castell"]


def test_the_export_is_audited():
    story = pairs.ada_and_ben()
    pairs.proposed(story)
    client = accounts.sign_in(Client(), story.cleo)

    client.get(f"/pairs/cohorts/{story.cohort.public_id}/export/?state=proposed")

    row = Entry.objects.get(action="pairs.exported")
    assert (row.actor_id, row.data) == (story.cleo.pk, {"rows": 1, "state": "proposed"})
