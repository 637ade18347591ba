"""A session is logged as held, once it has taken place."""

import datetime as dt

import pytest
import time_machine

from tests.conftest import NOW
from tests.support import accounts, pairs
from tests.support.pairs import THURSDAY
from turnabout.audit.models import Entry
from turnabout.pairs import errors, queries, services
from turnabout.pairs.choices import SessionState
from turnabout.pairs.models import SessionEvent

pytestmark = pytest.mark.django_db

AFTER = THURSDAY + dt.timedelta(hours=1)


def test_it_logs_a_session_and_counts_it():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)

    services.hold_session(session=session, side="mentor", by=story.ada, now=AFTER)

    found = pairs.again(session)
    assert (found.state, found.held_at) == (SessionState.HELD, AFTER)
    assert queries.held_sessions(found.pair) == 1


def test_it_can_be_logged_while_it_goes_on():
    session = pairs.planned(pairs.ada_and_ben())

    services.hold_session(session=session, side="mentee", by=None, now=THURSDAY)

    assert pairs.again(session).state == SessionState.HELD


def test_it_refuses_a_session_from_the_future():
    session = pairs.planned(pairs.ada_and_ben())

    with pytest.raises(errors.NotHeldYet, match="after it has taken place"):
        services.hold_session(
            session=session, side="mentor", by=None, now=THURSDAY - dt.timedelta(seconds=1)
        )

    assert queries.held_sessions(session.pair) == 0


def test_it_refuses_a_date_nobody_confirmed():
    story = pairs.ada_and_ben()
    session = services.propose_session(
        pair=pairs.active(story),
        side="mentee",
        starts_at=THURSDAY,
        minutes=60,
        place="",
        by=story.ben,
        now=NOW,
    )

    with pytest.raises(errors.NotPlanned, match="Confirm a date first"):
        services.hold_session(session=session, side="mentor", by=None, now=AFTER)


def test_pressing_twice_is_one_act():
    session = pairs.planned(pairs.ada_and_ben())
    services.hold_session(session=session, side="mentor", by=None, now=AFTER)

    with pytest.raises(errors.AlreadyHeld):
        services.hold_session(session=session, side="mentee", by=None, now=AFTER)

    assert SessionEvent.objects.filter(session=session, kind="held").count() == 1


def test_the_audit_says_which_session_and_how_long_and_no_more():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)

    services.hold_session(session=session, side="mentor", by=story.ada, now=AFTER)

    row = Entry.objects.get(action="pairs.session_held")
    assert row.actor_id == story.ada.pk
    assert row.data == {"side": "mentor", "number": 1, "minutes": 60}


def test_a_date_that_waits_is_dropped_when_they_met_anyway():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    services.propose_move(
        session=session,
        side="mentee",
        sequence=0,
        starts_at=THURSDAY + dt.timedelta(days=7),
        by=story.ben,
        now=NOW,
    )

    services.hold_session(session=session, side="mentor", by=story.ada, now=AFTER)

    assert pairs.again(session).moving_to is None


def test_the_page_logs_it_and_then_offers_the_next(client):
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    url = f"/pairs/{session.pair.public_id}/"

    with time_machine.travel(AFTER, tick=False):
        accounts.sign_in(client, story.ada)
        before = client.get(url).content.decode()
        twice = [client.post(f"/pairs/sessions/{session.public_id}/held/") for _press in range(2)]
        after = client.get(url).content.decode()

    assert "Log session 1 as held" in before
    assert [answer.status_code for answer in twice] == [302, 302]
    assert "Propose a date for session 2" in after


def test_the_page_refuses_before_it_began(client):
    story = pairs.ada_and_ben()
    session = pairs.planned(story)

    with time_machine.travel(NOW, tick=False):
        accounts.sign_in(client, story.ada)
        answer = client.post(f"/pairs/sessions/{session.public_id}/held/")

    assert answer.status_code == 422
    assert "after it has taken place" in answer.content.decode()
