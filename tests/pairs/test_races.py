"""What many ask for at once happens once, on both databases."""

from typing import Any

from tests.databases import Database


def play(database: Database, name: str, *arguments: str) -> Any:
    return database.play(
        "tests.pairs.races_play",
        name,
        *arguments,
        DJANGO_SETTINGS_MODULE="turnabout.config.settings",
    )


def test_a_pair_both_accept_at_once_is_settled_once(database: Database):
    seen = play(database, "accept", "10")

    assert seen == {
        "outcomes": {"done": 20, "AlreadyAnswered": 60},
        "states": {"agreeing": 10},
        "settled": 10,
        "told": 20,
    }


def test_a_pair_accepted_and_declined_at_once_ends_once(database: Database):
    seen = play(database, "answer_against_decline", "10")

    assert seen == {"states": {"ended": 10}, "taken": {"0": 20}, "settled": 10, "told": 20}


def test_several_workers_settle_an_expired_pair_once(database: Database):
    seen = play(database, "clock", "4")

    assert seen == {"states": {"ended": 5}, "settled": 5, "told": 10}


def test_the_last_two_steps_at_once_open_the_way_once(database: Database):
    seen = play(database, "last_steps", "10")

    assert seen == {"states": {"active": 10}, "activated": 10}


def test_a_session_everybody_logs_is_held_once(database: Database):
    seen = play(database, "hold")

    assert seen == {"outcomes": {"done": 1, "AlreadyHeld": 7}, "events": 1}


def test_a_session_everybody_proposes_is_proposed_once(database: Database):
    seen = play(database, "propose")

    assert seen == {"outcomes": {"done": 1, "SessionOpen": 7}, "sessions": 1}


def test_looking_before_writing_would_have_several_winners(database: Database):
    seen = play(database, "control", "3")

    assert seen == {"believers": [8, 8, 8]}
