"""One side proposes a date, the other confirms it, either moves it."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
import time_machine
from icalendar import Calendar

from tests.conftest import NOW
from tests.support import accounts, pairs
from tests.support.pairs import ADA, BEN, THURSDAY
from turnabout.pairs import errors, services
from turnabout.pairs.choices import SessionState
from turnabout.pairs.models import Session, SessionEvent

pytestmark = pytest.mark.django_db

FRIDAY = THURSDAY + dt.timedelta(days=1)
PROPOSED = "Ben Castell proposes a date"
BOOKED = "Your session is booked"
MOVED = "Your session has a new date"


def propose(story: pairs.Story, pair, *, side="mentee", starts_at=THURSDAY, now=NOW) -> Session:
    return services.propose_session(
        pair=pair,
        side=side,
        starts_at=starts_at,
        minutes=60,
        place="Room 4",
        by=pairs.both(story)[side],
        now=now,
    )


def invitation(email: str, subject: str):
    """Read the calendar file of a mail back, as a calendar would."""
    return Calendar.from_ical(pairs.mail(email, subject).calendar)


def move(story: pairs.Story, session: Session, *, side="mentee", sequence=0, to=FRIDAY) -> None:
    services.propose_move(
        session=session,
        side=side,
        sequence=sequence,
        starts_at=to,
        by=pairs.both(story)[side],
        now=NOW,
    )


def test_the_other_side_is_asked_and_nothing_is_booked_yet():
    story = pairs.ada_and_ben()

    session = propose(story, pairs.active(story))

    assert session.state == SessionState.PROPOSED
    assert PROPOSED in pairs.subjects(ADA)
    assert BOOKED not in pairs.subjects(ADA) + pairs.subjects(BEN)


def test_it_refuses_a_date_before_everything_is_ready():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    services.finish_orientation(pair=pair, side="mentor", by=story.ada, now=NOW)

    with pytest.raises(
        errors.NotReady,
        match=r"the mentee’s orientation, the mentor’s signature .*, the mentee’s signature",
    ):
        propose(story, pair)


def test_it_refuses_a_date_when_the_agreement_changed_since():
    story = pairs.ada_and_ben()
    pair = pairs.active(story)
    services.write_agreement(pair=pair, version=2, texts=("New", "New", ""), by=story.ben, now=NOW)

    with pytest.raises(errors.NotReady, match="the mentor’s signature"):
        propose(story, pair)


@pytest.mark.parametrize("starts_at", [NOW, NOW - dt.timedelta(minutes=1)])
def test_it_refuses_a_date_that_has_passed(starts_at: dt.datetime):
    story = pairs.ada_and_ben()
    pair = pairs.active(story)

    with pytest.raises(errors.NotInFuture, match="still to come"):
        propose(story, pair, starts_at=starts_at)


def test_it_refuses_a_second_date_while_one_is_open():
    story = pairs.ada_and_ben()
    pair = pairs.active(story)
    propose(story, pair)

    with pytest.raises(errors.SessionOpen, match="on the table"):
        propose(story, pair, side="mentor")


def test_both_calendars_get_one_event_with_a_neutral_title():
    story = pairs.ada_and_ben(zones=("America/New_York", "Europe/London"))

    session = pairs.planned(story)

    assert session.state == SessionState.PLANNED
    seen = [invitation(email, BOOKED) for email in (ADA, BEN)]
    for calendar in seen:
        (event,) = calendar.walk("VEVENT")
        assert calendar["METHOD"] == "REQUEST"
        assert str(event["SUMMARY"]) == "Ada Okafor and Ben Castell"
        assert event.decoded("DTSTART") == THURSDAY
        assert event.decoded("DTEND") - event.decoded("DTSTART") == dt.timedelta(hours=1)
        assert event.decoded("DTSTART").tzinfo == ZoneInfo("Europe/London")
        assert int(event["SEQUENCE"]) == 0
        assert {str(each) for each in event["ATTENDEE"]} == {f"mailto:{ADA}", f"mailto:{BEN}"}
    assert len({str(calendar.walk("VEVENT")[0]["UID"]) for calendar in seen}) == 1


def test_nothing_in_the_calendar_file_names_program_track_role_or_reason():
    story = pairs.ada_and_ben()
    pairs.planned(story)

    text = pairs.mail(ADA, BOOKED).calendar.lower().replace("\r\n ", "")

    for word in ("mentor", "mentee", "digital", "fluency", "cohort", "reverse", "data tools"):
        assert word not in text.replace("-//turnabout//sessions//en", ""), word


def test_the_mail_says_the_time_on_its_readers_clock():
    story = pairs.ada_and_ben(zones=("America/New_York", "Europe/London"))
    pairs.planned(story)

    assert "9:00 AM, New York time" in pairs.mail(ADA, BOOKED).text
    assert "2:00 PM, London time" in pairs.mail(BEN, BOOKED).text


def test_who_proposed_cannot_confirm():
    story = pairs.ada_and_ben()
    session = propose(story, pairs.active(story))

    with pytest.raises(errors.NotForYou, match="the other one confirms"):
        services.confirm_session(session=session, side="mentee", sequence=0, by=story.ben, now=NOW)


def test_a_date_that_passed_cannot_be_confirmed():
    story = pairs.ada_and_ben()
    session = propose(story, pairs.active(story))

    with pytest.raises(errors.NotInFuture):
        services.confirm_session(
            session=session, side="mentor", sequence=0, by=story.ada, now=THURSDAY
        )


def test_a_counter_proposal_asks_the_one_who_began():
    story = pairs.ada_and_ben()
    session = propose(story, pairs.active(story))

    move(story, session, side="mentor")
    services.confirm_session(session=session, side="mentee", sequence=1, by=story.ben, now=NOW)

    found = pairs.again(session)
    assert (found.state, found.starts_at) == (SessionState.PLANNED, FRIDAY)


def test_confirming_a_date_that_was_replaced_is_refused():
    story = pairs.ada_and_ben()
    session = propose(story, pairs.active(story))
    move(story, session, side="mentee")

    with pytest.raises(errors.DateChanged, match="another one was proposed"):
        services.confirm_session(session=session, side="mentor", sequence=0, by=story.ada, now=NOW)


def test_a_planned_session_keeps_its_date_until_the_other_agrees():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)

    move(story, session)

    waiting = pairs.again(session)
    assert (waiting.state, waiting.starts_at, waiting.moving_to) == (
        SessionState.PLANNED,
        THURSDAY,
        FRIDAY,
    )


def test_a_move_raises_the_sequence_of_the_same_event():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    first = invitation(BEN, BOOKED).walk("VEVENT")[0]

    move(story, session)
    services.confirm_session(session=session, side="mentor", sequence=1, by=story.ada, now=NOW)

    (event,) = invitation(BEN, MOVED).walk("VEVENT")
    assert event["UID"] == first["UID"]
    assert int(event["SEQUENCE"]) > int(first["SEQUENCE"])
    assert event.decoded("DTSTART") == FRIDAY
    assert pairs.again(session).moving_to is None


def test_a_move_is_an_event_of_the_side_that_asked_for_it():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)

    move(story, session, side="mentor")
    services.confirm_session(session=session, side="mentee", sequence=1, by=story.ben, now=NOW)

    events = SessionEvent.objects.filter(session=session).order_by("pk")
    assert list(events.values_list("kind", "side", "starts_at")) == [
        ("proposed", "mentee", THURSDAY),
        ("confirmed", "mentor", THURSDAY),
        ("proposed", "mentor", FRIDAY),
        ("moved", "mentor", FRIDAY),
    ]


def test_a_session_stores_dates_and_states_and_nothing_of_its_content():
    columns = {field.name for field in Session._meta.get_fields()}

    assert columns == {
        "id", "public_id", "pair", "number", "state", "starts_at", "minutes", "place",
        "proposed_by", "sequence", "moving_to", "moving_by", "held_at", "reminded_at", "events",
    }  # fmt: skip


@time_machine.travel(NOW, tick=False)
def test_the_page_proposes_on_its_readers_clock(client):
    story = pairs.ada_and_ben(zones=("America/New_York", "Europe/London"))
    pair = pairs.active(story)
    accounts.sign_in(client, story.ada)

    answer = client.post(
        f"/pairs/{pair.public_id}/sessions/",
        {"slot": "other", "day": "2027-04-01", "time": "09:30", "minutes": "20"},
    )

    assert answer.status_code == 302
    session = Session.objects.get(pair=pair)
    summer_in_new_york = dt.datetime(2027, 4, 1, 13, 30, tzinfo=dt.UTC)  # four hours behind
    assert (session.starts_at, session.minutes) == (summer_in_new_york, 20)


@time_machine.travel(NOW, tick=False)
def test_the_page_keeps_what_was_typed_when_it_refuses(client):
    story = pairs.ada_and_ben()
    pair = pairs.active(story)
    accounts.sign_in(client, story.ada)

    answer = client.post(
        f"/pairs/{pair.public_id}/sessions/",
        {"slot": "other", "day": "2020-01-01", "time": "09:30", "minutes": "60", "place": "Café"},
    )

    text = answer.content.decode()
    assert answer.status_code == 422
    assert "still to come" in text
    assert 'value="2020-01-01"' in text
    assert 'value="Café"' in text


@time_machine.travel(NOW, tick=False)
def test_the_page_takes_a_suggested_date(client):
    story = pairs.ada_and_ben()
    pair = pairs.active(story)
    accounts.sign_in(client, story.ben)
    page = client.get(f"/pairs/{pair.public_id}/")
    slot = page.context["page"].slots[1]

    client.post(f"/pairs/{pair.public_id}/sessions/", {"slot": slot.isoformat(), "minutes": "60"})

    assert Session.objects.get(pair=pair).starts_at == slot


@time_machine.travel(NOW, tick=False)
def test_the_page_confirms_and_moves(client):
    story = pairs.ada_and_ben()
    session = propose(story, pairs.active(story))
    accounts.sign_in(client, story.ada)
    url = f"/pairs/sessions/{session.public_id}"

    confirmed = client.post(f"{url}/confirm/", {"sequence": 0})
    moved = client.post(
        f"{url}/move/",
        {"sequence": 0, "day": "2026-12-03", "time": "10:00"},
    )

    assert (confirmed.status_code, moved.status_code) == (302, 302)
    found = pairs.again(session)
    assert (found.state, found.moving_by) == (SessionState.PLANNED, "mentor")
    assert "Ada Okafor proposes a date" in pairs.subjects(BEN)


def test_only_a_booked_date_comes_with_an_invitation():
    story = pairs.ada_and_ben()
    pairs.planned(story)

    message = pairs.mail(ADA, BOOKED)

    assert message.calendar_method == "REQUEST"
    assert pairs.mail(ADA, PROPOSED).calendar == ""
