"""The page of a pair: what each of the two reads and presses there."""

import datetime as dt

import pytest
import time_machine
from django.test import Client

from tests.conftest import NOW
from tests.support import accounts, pairs
from tests.support.pairs import ADA, BEN, THURSDAY
from turnabout.pairs import errors, queries, services
from turnabout.pairs.choices import PairState

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_the_time_of_the_story():
    with time_machine.travel(NOW, tick=False):
        yield


def page_of(user, pair, part: str = "", **data: object):
    client = accounts.sign_in(Client(), user)
    url = f"/pairs/{pair.public_id}/{part}"
    return client.post(url, data) if part else client.get(url)


def test_the_whole_way_to_a_session_can_be_pressed():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    for user in (story.ada, story.ben):
        assert page_of(user, pair, "answer/", reply="accepted").status_code == 302
    for user in (story.ada, story.ben):
        assert page_of(user, pair, "orientation/", is_read="on").status_code == 302
    text = {"version": 1, "aim": "Aim", "rhythm": "Rhythm", "off_limits": ""}
    assert page_of(story.ben, pair, "agreement/", **text).status_code == 302
    for user in (story.ada, story.ben):
        assert page_of(user, pair, "sign/", version=2).status_code == 302

    assert pairs.again(pair).state == PairState.ACTIVE
    assert "Propose a date for session 1" in page_of(story.ada, pair).content.decode()


def test_it_shows_why_and_how_well_and_both_directions():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)

    ada, ben = (page_of(user, pair).content.decode() for user in (story.ada, story.ben))

    assert "You would mentor Ben Castell, 4 levels above you" in ada
    assert "Ada Okafor would mentor you, 4 levels below you" in ben
    for text in (ada, ben):
        assert "Ada teaches the data tools that Ben wants to learn." in text
        assert "4 levels up" in text
        assert "What is taught and what is wished" in text


def test_pressing_an_answer_twice_is_said_and_harmless():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    client = accounts.sign_in(Client(), story.ada)
    url = f"/pairs/{pair.public_id}/"

    for _press in range(2):
        answer = client.post(f"{url}answer/", {"reply": "accepted"}, follow=True)

    assert "answered already" in answer.content.decode()
    assert pairs.again(pair).mentor_answer == "accepted"


@pytest.mark.parametrize(
    ("part", "data"),
    [("answer/", {"reply": "perhaps"}), ("orientation/", {}), ("sign/", {"version": "x"})],
)
def test_what_makes_no_sense_is_refused_on_the_page(part: str, data: dict[str, str]):
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)

    answer = page_of(story.ada, pair, part, **data)

    assert answer.status_code == 422
    assert "needs another look" in answer.content.decode()


def test_it_has_one_filled_button_wherever_the_pair_is():
    story = pairs.ada_and_ben(count=4)
    found = [
        pairs.proposed(story, 0),
        pairs.agreeing(story, 1),
        pairs.active(story, 2),
        pairs.planned(story, 3).pair,
    ]

    counts = [
        page_of(pairs.both(story, number)["mentee"], pair).content.decode().count("btn-primary")
        for number, pair in enumerate(found)
    ]

    assert counts == [1, 1, 1, 0]


def test_it_names_both_clocks_when_they_differ():
    story = pairs.ada_and_ben(zones=("Asia/Kolkata", "Europe/London"))
    pair = pairs.proposed(story)

    ada, ben = (queries.pair_page(pair, side, now=NOW).zone_words for side in ("mentor", "mentee"))

    assert (
        ada == "You live by Kolkata time; your partner’s clock, London time, is 5:30 hours behind."
    )
    assert (
        ben == "You live by London time; your partner’s clock, Kolkata time, is 5:30 hours ahead."
    )


def test_it_says_so_when_two_zones_have_one_clock_today():
    story = pairs.ada_and_ben(zones=("Europe/Lisbon", "Europe/London"))
    pair = pairs.proposed(story)

    words = queries.pair_page(pair, "mentor", now=NOW).zone_words

    assert words == "You live by Lisbon time, your partner by London time; the clocks agree today."


def test_it_says_nothing_of_clocks_in_one_zone():
    pair = pairs.proposed(pairs.ada_and_ben())

    assert queries.pair_page(pair, "mentor", now=NOW).zone_words == ""


def test_a_time_the_clocks_skip_is_refused_beside_the_field():
    story = pairs.ada_and_ben()
    pair = pairs.active(story)
    skipped = {"slot": "other", "day": "2027-03-28", "time": "01:30", "minutes": "60"}

    answer = page_of(story.ada, pair, "sessions/", **skipped)

    assert answer.status_code == 422
    assert "Clocks go forward" in str(answer.context["session_form"].errors["time"])


@pytest.mark.parametrize("day", ["9999-12-31", "2028-01-01"])
def test_a_day_that_is_years_away_is_refused_beside_the_field(day: str):
    story = pairs.ada_and_ben(zones=("America/New_York", "Europe/London"))
    pair = pairs.active(story)
    far = {"slot": "other", "day": day, "time": "23:59", "minutes": "60"}

    answer = page_of(story.ada, pair, "sessions/", **far)

    assert answer.status_code == 422
    assert "more than a year ahead" in str(answer.context["session_form"].errors["day"])


@pytest.mark.parametrize(
    "slot", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00-12:00", "2020-01-01T10:00:00+00:00"]
)
def test_a_made_up_slot_is_refused(slot: str):
    story = pairs.ada_and_ben()
    pair = pairs.active(story)

    answer = page_of(story.ada, pair, "sessions/", slot=slot, minutes="60")

    assert answer.status_code == 422


@pytest.mark.parametrize("slot", ["2026-11-26T14:00:00", "soon", ""])
def test_a_slot_that_is_no_moment_is_refused(slot: str):
    story = pairs.ada_and_ben()
    pair = pairs.active(story)

    answer = page_of(story.ada, pair, "sessions/", slot=slot, minutes="60")

    assert answer.status_code == 422


def test_another_date_needs_day_and_time():
    story = pairs.ada_and_ben()
    pair = pairs.active(story)

    answer = page_of(story.ada, pair, "sessions/", slot="other", minutes="60")

    assert set(answer.context["session_form"].errors) == {"day", "time"}


def test_a_session_that_is_over_cannot_be_moved():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    after = THURSDAY + dt.timedelta(hours=1)
    services.hold_session(session=session, side="mentor", by=story.ada, now=after)

    with pytest.raises(errors.NotPlanned, match="next one"):
        services.propose_move(
            session=session,
            side="mentee",
            sequence=0,
            starts_at=after + dt.timedelta(days=1),
            by=story.ben,
            now=after,
        )


def test_the_mails_can_be_looked_at_before_anything_is_published():
    story = pairs.ada_and_ben()

    shown = services.preview_mails(cohort=story.cohort, new_pairs=[story.new_pair()], now=NOW)

    assert [notice.to.email for notice in shown] == [ADA, BEN]
    assert pairs.subjects(ADA) == []


def test_two_of_the_same_side_are_no_pair():
    story = pairs.ada_and_ben()
    wrong = services.NewPair(mentor_enrollment=story.mentees[0], mentee_enrollment=story.mentors[0])

    with pytest.raises(ValueError, match="Expected a mentor"):
        services.start_pairs(cohort=story.cohort, new_pairs=[wrong], by=story.cleo, now=NOW)
