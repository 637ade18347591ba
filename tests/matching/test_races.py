"""What many do at once happens once, on both databases."""

from typing import Any

from tests.databases import Database


def play(database: Database, name: str) -> Any:
    return database.play(
        "tests.matching.races_play", name, DJANGO_SETTINGS_MODULE="turnabout.config.settings"
    )


def test_a_run_everybody_publishes_is_published_once(database: Database):
    assert play(database, "publish") == {
        "outcomes": {"done": 1, "RunSettled": 7},
        "pairs": 3,
        "mails": 6,
    }


def test_a_run_everybody_asks_for_is_one_run(database: Database):
    assert play(database, "request") == {
        "outcomes": {"done": 1, "AlreadySolving": 7},
        "runs": 1,
    }


def test_a_run_two_workers_solve_is_stored_once(database: Database):
    assert play(database, "solve") == {"outcomes": {"done": 2}, "state": "ready", "proposals": 3}


def test_look_then_write_would_publish_eight_times(database: Database):
    assert play(database, "control") == {"believers": 8}
