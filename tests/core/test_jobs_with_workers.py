"""Real worker processes on a database of each kind, killed, stopped and doubled."""

import json
from typing import Any

import pytest

from tests.databases import Database

QUICK: dict[str, float] = {
    "poll_seconds": 0.05,
    "beat_seconds": 0.25,
    "lease_seconds": 1.0,
    "tick_seconds": 0.1,
    "grace_seconds": 20.0,
}


def play(database: Database, name: str, *arguments: str, **options: float) -> Any:
    return database.play(
        "tests.core.jobs_play",
        name,
        *arguments,
        DJANGO_SETTINGS_MODULE="tests.core.jobs_settings",
        TURNABOUT_TEST_JOBS=json.dumps({**QUICK, **options}),
    )


def test_it_does_not_run_what_was_rolled_back(database: Database) -> None:
    seen = play(database, "rollback")

    assert seen == {"kept": 1}


def test_it_runs_each_job_once_with_two_workers(database: Database) -> None:
    seen = play(database, "once", "300")

    assert seen == {"runs": [1] * 300, "workers": 2}


def test_it_tries_again_and_tells_nobody_what_the_exception_said(database: Database) -> None:
    seen = play(database, "retry")

    assert seen == {"status": "SUCCESSFUL", "traces": {"third time": 3}, "is_told": False}


def test_it_hands_the_job_of_a_killed_worker_to_another(database: Database) -> None:
    seen = play(database, "killed", "30")

    assert seen == {"status": "SUCCESSFUL", "traces": {"job": 2, "job done": 1}}


def test_without_an_end_of_the_lease_the_job_of_a_killed_worker_stays(database: Database) -> None:
    seen = play(database, "killed", "2", lease_seconds=3600.0)

    assert seen == {"status": "RUNNING", "traces": {"job": 1}}


def test_it_fires_a_schedule_once_a_turn_with_two_workers(database: Database) -> None:
    seen = play(database, "schedule", "3")

    assert seen["turns"] >= 3
    assert seen["rows"] == seen["runs"] == seen["turns"]


def test_without_the_constraint_a_schedule_fires_twice(database: Database) -> None:
    seen = play(database, "schedule_without_constraint", "3")

    assert seen["rows"] > seen["turns"]


def test_it_finishes_its_job_when_asked_to_stop(database: Database) -> None:
    seen = play(database, "asked_to_stop")

    assert seen == {"code": 0, "traces": {"job begun": 1, "job done": 1}, "beats": 0}


def test_it_stops_at_once_when_asked_twice(database: Database) -> None:
    seen = play(database, "asked_in_vain", "SIGINT")

    assert seen == {"status": "READY", "beats": 0}


def test_it_gives_its_job_back_when_that_takes_too_long_to_stop(database: Database) -> None:
    seen = play(database, "asked_in_vain", grace_seconds=0.5)

    assert seen == {"status": "READY", "beats": 0}


@pytest.mark.slow
def test_it_fails_a_job_that_ends_its_workers(database: Database) -> None:
    seen = play(database, "poison", claims=3)

    assert seen == {
        "traces": {"job": 3},
        "status": "FAILED",
        "error": "turnabout.core.jobs.WorkerLost",
    }
