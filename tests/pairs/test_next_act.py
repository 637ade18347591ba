"""Home tells each of the two the one thing to do next."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.conftest import NOW
from tests.support import pairs
from tests.support.pairs import THURSDAY
from turnabout.accounts.models import User
from turnabout.pairs import queries, services

pytestmark = pytest.mark.django_db

AFTER = THURSDAY + dt.timedelta(hours=2)


def title(user: User, *, now: dt.datetime = NOW) -> str:
    acts = queries.next_acts(user, now)
    return acts[0].title if acts else ""


def titles(story: pairs.Story, *, now: dt.datetime = NOW) -> tuple[str, str]:
    return title(story.ada, now=now), title(story.ben, now=now)


def test_it_asks_for_an_answer_and_names_the_day():
    story = pairs.ada_and_ben()
    pairs.proposed(story)

    (act,) = queries.next_acts(story.ada, NOW)

    assert act.rank == 10
    assert act.due_at == NOW + dt.timedelta(days=10)
    assert act.side_words == "You would mentor Ben Castell, 4 levels above you"
    assert queries.next_acts(story.ben, NOW)[0].side_words == (
        "Ada Okafor would mentor you, 4 levels below you"
    )


def test_it_asks_for_nothing_while_the_other_has_to_answer():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    services.answer(pair=pair, side="mentor", reply="accepted", now=NOW)

    assert titles(story) == ("", "A pairing is proposed to you")


def test_it_asks_to_read_the_warning_first():
    story = pairs.ada_and_ben()
    pairs.proposed(story, has_deeper_link=True)

    assert titles(story) == ("Read one thing, then answer",) * 2


def test_it_leads_through_what_comes_before_a_session():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    seen = [titles(story)]
    for side, user in pairs.both(story).items():
        services.finish_orientation(pair=pair, side=side, by=user, now=NOW)
    seen.append(titles(story))
    services.write_agreement(pair=pair, version=1, texts=("a", "b", ""), by=story.ben, now=NOW)
    seen.append(titles(story))
    services.sign_agreement(pair=pair, side="mentee", version=2, by=story.ben, now=NOW)
    seen.append(titles(story))

    assert seen == [
        ("Finish your orientation", "Finish your orientation"),
        ("Write your agreement", "Write your agreement"),
        ("Read and sign your agreement", "Read and sign your agreement"),
        ("Read and sign your agreement", ""),
    ]


def test_it_leads_from_a_date_to_a_session_held():
    story = pairs.ada_and_ben()
    pair = pairs.active(story)
    seen = [titles(story)]
    session = services.propose_session(
        pair=pair, side="mentee", starts_at=THURSDAY, minutes=60, place="", by=story.ben, now=NOW
    )
    seen.append(titles(story))
    services.confirm_session(session=session, side="mentor", sequence=0, by=story.ada, now=NOW)
    seen.append(titles(story))
    seen.append(titles(story, now=AFTER))
    services.hold_session(session=session, side="mentor", by=story.ada, now=AFTER)
    seen.append(titles(story, now=AFTER))

    assert seen == [
        ("Propose a date for session 1", "Propose a date for session 1"),
        ("Ben Castell proposes a date", ""),
        ("Session 1 with Ben Castell", "Session 1 with Ada Okafor"),
        ("Did session 1 take place?", "Did session 1 take place?"),
        ("Propose a date for session 2", "Propose a date for session 2"),
    ]


def test_it_asks_for_another_date_when_nobody_confirmed_in_time():
    story = pairs.ada_and_ben()
    services.propose_session(
        pair=pairs.active(story),
        side="mentee",
        starts_at=THURSDAY,
        minutes=60,
        place="",
        by=story.ben,
        now=NOW,
    )

    assert titles(story, now=AFTER) == ("Propose another date", "Propose another date")


def test_a_pair_that_ended_asks_for_nothing():
    story = pairs.ada_and_ben()
    pairs.proposed(story)
    later = NOW + dt.timedelta(days=10)
    services.settle_expired(now=later)

    assert titles(story, now=later) == ("", "")
    assert queries.my_pairs(story.ada.person, now=later) == ()


def test_the_card_shows_the_way_and_the_next_session():
    story = pairs.ada_and_ben()
    pairs.planned(story)

    (card,) = queries.my_pairs(story.ben.person, now=NOW)

    assert (card.partner_name, card.partner_side) == ("Ada Okafor", "mentor")
    assert card.direction_words == "Ada Okafor mentors you, 4 levels below you"
    assert card.next_session is not None
    assert card.next_session.starts_at == THURSDAY
    assert card.held == 0
    assert [(step.label, step.state) for step in card.journey[:3]] == [
        ("Orientation", "done"),
        ("Agreement", "done"),
        ("Session 1", "now"),
    ]
    assert card.journey[2].note == "November 26, planned"
    assert len(card.journey) == 3 + card.planned
    assert card.journey[-1].label == "Close"


def test_it_costs_the_same_for_one_pair_and_for_two():
    story = pairs.ada_and_ben(count=2)
    counts = []
    for number in range(2):
        pairs.active(story, number)
        with CaptureQueriesContext(connection) as seen:
            queries.next_acts(story.ada, NOW)
        counts.append(len(seen))

    assert counts == [4, 4]


def test_the_page_of_a_pair_takes_few_queries(client):
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    client.force_login(story.ben, backend="allauth.account.auth_backends.AuthenticationBackend")
    url = f"/pairs/{session.pair.public_id}/"
    client.get(url)

    with CaptureQueriesContext(connection) as seen:
        client.get(url)

    assert len(seen) <= 12, [query["sql"][:90] for query in seen]
