"""Jobs in one process: what may be enqueued, what is written down, who may write it."""

import datetime as dt
import json
import logging
from typing import Any

import pytest
import time_machine
from django.db import OperationalError, transaction

from tests.conftest import NOW
from turnabout.core import jobs, models
from turnabout.core.jobs import _queue
from turnabout.core.tasks_compat import DBTaskResult

CANARY = "ada is afraid of ben"
ran: list[str] = []


@jobs.job()
def note(*, name: str) -> None:
    ran.append(name)


@jobs.job(retries=2, backoff=10, progress="note:{name}")
def fail(*, name: str) -> None:
    ran.append(name)
    try:
        {}[CANARY]
    except KeyError as error:
        raise RuntimeError(f"{CANARY}: {name}") from error


@jobs.job(progress="steps:{count}")
def go_in_steps(*, count: int) -> None:
    for step in range(count):
        jobs.report(f"steps:{count}", done=step, total=count)
        ran.append(str(jobs.progress(f"steps:{count}")))


@jobs.job(every=dt.timedelta(hours=1))
def hourly() -> None:
    ran.append("hourly")


@pytest.fixture(autouse=True)
def _forget() -> None:
    ran.clear()


def row() -> DBTaskResult[Any, Any]:
    return DBTaskResult.objects.get()


@pytest.mark.django_db
def test_it_runs_what_is_due() -> None:
    note.enqueue(name="now")
    note.enqueue_at(NOW + dt.timedelta(hours=1), name="later")

    assert jobs.drain(now=NOW) == 1
    assert ran == ["now"]
    assert jobs.drain(now=NOW + dt.timedelta(hours=1)) == 1
    assert ran == ["now", "later"]


@pytest.mark.django_db(transaction=True)
def test_it_refuses_to_enqueue_outside_a_transaction() -> None:
    with pytest.raises(ValueError, match="transaction around"):
        note.enqueue(name="lost")

    assert not DBTaskResult.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_it_forgets_what_was_enqueued_in_a_transaction_that_failed() -> None:
    with transaction.atomic():
        note.enqueue(name="lost")
        transaction.set_rollback(True)

    assert jobs.drain(now=NOW) == 0


def test_it_runs_at_once_when_called() -> None:
    note.call(name="inline")

    assert ran == ["inline"]


@pytest.mark.django_db
def test_it_refuses_arguments_the_function_does_not_have() -> None:
    with pytest.raises(TypeError):
        note.enqueue(title="x")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        note.enqueue(name=object())  # type: ignore[arg-type]


def test_it_refuses_functions_that_a_row_cannot_call() -> None:
    def by_position(name: str) -> None:
        ran.append(name)

    def with_argument(*, name: str) -> None:
        ran.append(name)

    with pytest.raises(ValueError, match="keyword-only"):
        jobs.job()(by_position)
    with pytest.raises(ValueError, match="no arguments"):
        jobs.job(every=dt.timedelta(hours=1))(with_argument)
    with pytest.raises(ValueError, match="progress key"):
        jobs.job(progress="{title}")(with_argument)


def test_it_refuses_two_jobs_of_one_name() -> None:
    def note(*, name: str) -> None:
        ran.append(name)

    with pytest.raises(ValueError, match="one job named"):
        jobs.job()(note)


@pytest.mark.django_db
def test_it_waits_twice_as_long_after_each_failure_and_then_gives_up() -> None:
    fail.enqueue(name="x")
    waits = []
    now = NOW

    for _attempt in range(2):
        assert jobs.drain(now=now, is_strict=False) == 1
        assert row().status == "READY"
        waits.append(row().run_after - now)
        now = row().run_after
    jobs.drain(now=now, is_strict=False)

    assert waits == [dt.timedelta(seconds=10), dt.timedelta(seconds=20)]
    assert row().status == "FAILED"
    assert row().finished_at == now
    assert ran == ["x", "x", "x"]


@pytest.mark.django_db
def test_it_raises_the_exception_of_a_job_that_is_drained_in_a_test() -> None:
    fail.enqueue(name="x")

    with pytest.raises(RuntimeError, match=CANARY):
        jobs.drain(now=NOW)

    assert row().exception_class_path == "builtins.RuntimeError"


@pytest.mark.django_db
def test_it_writes_down_where_a_job_failed_but_nothing_it_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    fail.enqueue(name="x")

    jobs.drain(now=NOW, is_strict=False)

    stored = json.dumps(list(DBTaskResult.objects.values()), default=str)
    assert CANARY not in stored + caplog.text
    assert row().exception_class_path == "builtins.RuntimeError"
    assert "test_jobs.py" in row().traceback
    assert "fail" in caplog.text


@pytest.mark.django_db
def test_it_fails_a_job_this_version_does_not_know(caplog: pytest.LogCaptureFixture) -> None:
    note.enqueue(name="x")
    arguments = {"args": [], "kwargs": {"name": "gone.job", "kwargs": {}, "attempt": 1}}
    DBTaskResult.objects.update(args_kwargs=arguments)

    jobs.drain(now=NOW, is_strict=False)

    assert row().status == "FAILED"
    assert row().exception_class_path.endswith("UnknownJob")


@pytest.mark.django_db
def test_a_worker_that_lost_its_job_cannot_end_it() -> None:
    note.enqueue(name="x")
    lost = _queue.claim(worker_id="first", now=NOW)
    assert lost is not None
    _queue.recover(alive=frozenset({"second"}), claims=5, now=NOW)
    later = NOW + dt.timedelta(seconds=1)
    held = _queue.claim(worker_id="second", now=later)
    assert held is not None

    _queue.settle(lost, error=None, now=later)

    assert row().status == "RUNNING"
    _queue.settle(held, error=None, now=later)
    assert row().status == "SUCCESSFUL"


@pytest.mark.django_db
def test_it_leaves_the_jobs_of_living_workers_alone() -> None:
    note.enqueue(name="x")
    _queue.claim(worker_id="first", now=NOW)

    assert _queue.recover(alive=frozenset({"first"}), claims=5, now=NOW) == 0
    assert row().status == "RUNNING"


@pytest.mark.django_db
def test_it_fails_a_job_that_lost_too_many_workers() -> None:
    fail.enqueue(name="x")

    for turn in range(5):
        now = NOW + dt.timedelta(minutes=turn)
        assert _queue.claim(worker_id=f"worker {turn}", now=now) is not None
        _queue.recover(alive=frozenset(), claims=5, now=now)

    assert row().status == "FAILED"
    assert row().exception_class_path == "turnabout.core.jobs.WorkerLost"
    progress = jobs.progress("note:x")
    assert progress is not None
    assert progress.state == "failed"


@pytest.mark.django_db
def test_it_says_how_far_a_job_has_come() -> None:
    assert jobs.progress("steps:2") is None

    go_in_steps.enqueue(count=2)
    waiting = jobs.progress("steps:2")
    jobs.drain(now=NOW)
    done = jobs.progress("steps:2")

    assert waiting is not None
    assert (waiting.state, waiting.percent, waiting.is_over) == ("waiting", None, False)
    assert "done=1, total=2" in ran[1]
    assert "state='running'" in ran[1].replace("State.RUNNING", "'running'")
    assert done is not None
    assert (done.state, done.percent, done.is_over) == ("done", 100, True)


@pytest.mark.django_db
def test_it_shows_a_job_that_will_be_tried_again_as_waiting() -> None:
    fail.enqueue(name="x")

    jobs.drain(now=NOW, is_strict=False)

    progress = jobs.progress("note:x")
    assert progress is not None
    assert progress.state == "waiting"


@pytest.mark.django_db
def test_it_fires_a_schedule_once_in_its_period() -> None:
    jobs.tick(now=NOW)
    jobs.tick(now=NOW + dt.timedelta(minutes=59))
    jobs.drain(now=NOW)
    assert ran == ["hourly"]

    jobs.tick(now=NOW + dt.timedelta(minutes=60))
    jobs.drain(now=NOW)
    assert ran == ["hourly", "hourly"]


@pytest.mark.django_db
def test_it_fires_nothing_twice_when_the_clock_is_set_back() -> None:
    jobs.tick(now=NOW)
    jobs.tick(now=NOW + dt.timedelta(hours=1))
    jobs.tick(now=NOW)
    jobs.drain(now=NOW)

    assert ran == ["hourly", "hourly"]


@pytest.mark.django_db
def test_it_prunes_what_is_over_and_keeps_what_is_not() -> None:
    note.enqueue(name="done")
    jobs.drain(now=NOW)
    note.enqueue_at(NOW + dt.timedelta(days=365), name="waiting")

    with time_machine.travel(NOW + dt.timedelta(days=6), tick=False):
        jobs._housekeeping.prune_jobs.call()
        assert DBTaskResult.objects.count() == 2
    with time_machine.travel(NOW + dt.timedelta(days=8), tick=False):
        jobs._housekeeping.prune_jobs.call()

    assert row().status == "READY"


@pytest.mark.django_db
def test_a_worker_is_silent_when_its_beat_is_too_old_or_from_the_future() -> None:
    worker = jobs.Worker(jobs.Options(lease_seconds=30))
    for worker_id, beat_at in {
        "alive": NOW - dt.timedelta(seconds=29),
        "old": NOW - dt.timedelta(seconds=31),
        "future": NOW + dt.timedelta(hours=1),
    }.items():
        models.WorkerBeat.objects.create(worker_id=worker_id, started_at=NOW, beat_at=beat_at)
        note.enqueue(name=worker_id)
        _queue.claim(worker_id=worker_id, now=NOW)

    worker._recover(NOW)

    running = DBTaskResult.objects.filter(status="RUNNING")
    assert [row.worker_ids for row in running] == [["alive"]]


def test_it_refuses_a_lease_that_a_living_worker_could_miss() -> None:
    with pytest.raises(ValueError, match="two beats"):
        jobs.Options(beat_seconds=10, lease_seconds=15)


@pytest.mark.django_db
def test_a_worker_outlives_what_fails_around_it_and_does_not_repeat_it(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs._worker, "PAUSE", 0.0)
    monkeypatch.setattr(jobs._worker.connections, "close_all", lambda: ran.append("closed"))
    worker = jobs.Worker(jobs.Options())

    def lose_the_database() -> int:
        raise OperationalError(CANARY)

    assert worker._survive(lose_the_database) == 0
    assert worker._survive(lambda: 7) == 7

    assert ran == ["closed"]  # so that the next step connects anew
    assert "OperationalError" in caplog.text
    assert CANARY not in caplog.text
