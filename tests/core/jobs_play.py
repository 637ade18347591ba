"""
What happens with real workers: run as a program by ``test_jobs_with_workers``.

Each play is one function; it prints what it saw as JSON.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from tests.core.jobs_app import services  # noqa: E402
from tests.core.jobs_app.models import Trace  # noqa: E402
from turnabout.core import tasks_compat  # noqa: E402
from turnabout.core.models import ScheduleSlot, WorkerBeat  # noqa: E402

PATIENCE = 60.0


def rollback() -> Any:
    """A: what is enqueued in a transaction that is undone does not run."""
    with transaction.atomic():
        services.leave_trace.enqueue(name="undone")
        transaction.set_rollback(True)
    with transaction.atomic():
        services.leave_trace.enqueue(name="kept")
    with worker():
        wait_for(lambda: traces()["kept"])
        wait_for(lambda: not waiting())
    return traces()


def once(count: str) -> Any:
    """B: with two workers, each of many jobs runs once."""
    with transaction.atomic():
        for number in range(int(count)):
            services.leave_trace.enqueue(name=str(number))
    with worker(), worker():
        wait_for(lambda: not waiting() and not running())
    workers = Trace.objects.values_list("process", flat=True).distinct().count()
    return {"runs": sorted(traces().values()), "workers": workers}


def retry() -> Any:
    """C: a job that fails twice succeeds at the third attempt."""
    with transaction.atomic():
        services.fail_twice.enqueue(name="third time")
    with worker() as process:
        wait_for(lambda: status("fail_twice") in {"SUCCESSFUL", "FAILED"})
        output = stop(process)
    row = row_of("fail_twice")
    stored = f"{row.args_kwargs} {row.traceback} {row.exception_class_path} {output}"
    return {"status": row.status, "traces": traces(), "is_told": "private" in stored}


def killed(patience: str) -> Any:
    """D: a worker is killed in the middle of a job; within ``patience`` another does it, or not."""
    with transaction.atomic():
        services.hang_once.enqueue(name="job")
    with worker() as first:
        wait_for(lambda: traces()["job"])
        with worker():
            wait_for(lambda: WorkerBeat.objects.count() == 2)
            first.kill()
            first.wait()
            wait_for(lambda: traces()["job done"], seconds=float(patience), is_needed=False)
    return {"status": status("hang_once"), "traces": traces()}


def schedule(seconds: str, *, is_unique: bool = True) -> Any:
    """E: two workers, one schedule; how often does a turn come up twice?"""
    if not is_unique:
        constraint = ScheduleSlot._meta.constraints.pop()  # SQLite remakes the table from these
        with connection.schema_editor() as editor:
            editor.remove_constraint(ScheduleSlot, constraint)
    with worker(), worker():
        wait_for(lambda: WorkerBeat.objects.count() == 2)
        wanted = len(set(turns())) + int(seconds)
        wait_for(lambda: len(set(turns())) >= wanted)
    with worker():  # what the two left behind
        wait_for(lambda: not waiting() and not running())
    return {"turns": len(set(turns())), "rows": len(turns()), "runs": traces()["second"]}


def schedule_without_constraint(seconds: str) -> Any:
    return schedule(seconds, is_unique=False)


def asked_to_stop() -> Any:
    """A worker that is asked to stop finishes its job and says goodbye."""
    with transaction.atomic():
        services.take_a_second.enqueue(name="job")
        services.leave_trace.enqueue(name="next")
    with worker() as process:
        wait_for(lambda: traces()["job begun"])
        process.send_signal(signal.SIGTERM)
        code = process.wait(PATIENCE)
    return {"code": code, "traces": traces(), "beats": WorkerBeat.objects.count()}


def asked_in_vain(*more: str) -> Any:
    """A worker whose job goes on and on is asked to stop, perhaps by ``more`` signals."""
    with transaction.atomic():
        services.hang_once.enqueue(name="job")
    with worker() as process:
        wait_for(lambda: traces()["job"])
        process.send_signal(signal.SIGTERM)
        for name in more:
            process.send_signal(signal.Signals[name])
        process.wait(PATIENCE)
    return {"status": status("hang_once"), "beats": WorkerBeat.objects.count()}


def poison() -> Any:
    """A job that ends each of its workers is failed after the agreed number of claims."""
    with transaction.atomic():
        services.kill_the_worker.enqueue(name="job")
    for _turn in range(10):
        with worker() as process:
            wait_for(lambda: process.poll() is not None or status("kill_the_worker") == "FAILED")
        if status("kill_the_worker") == "FAILED":
            break
    row = row_of("kill_the_worker")
    return {"traces": traces(), "status": row.status, "error": row.exception_class_path}


def traces() -> Counter[str]:
    return Counter(Trace.objects.values_list("name", flat=True))


def turns() -> list[int]:
    slots = ScheduleSlot.objects.filter(schedule__endswith="every_second")
    return list(slots.values_list("slot", flat=True))


def waiting() -> int:
    return rows().filter(status="READY").count()


def running() -> int:
    return rows().filter(status="RUNNING").count()


def rows() -> Any:
    return tasks_compat.DBTaskResult.objects.all()


def row_of(job: str) -> Any:
    return next(row for row in rows() if row.args_kwargs["kwargs"]["name"].endswith(job))


def status(job: str) -> str:
    return str(row_of(job).status)


@contextmanager
def worker() -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", "django", "worker"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        stop(process)


def stop(process: "subprocess.Popen[str]") -> str:
    """Ask a worker to stop, and give what it said."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    if process.stdout is None or process.stdout.closed:
        return ""
    try:
        output, _nothing = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return output


def wait_for(
    happened: Callable[[], Any], *, seconds: float = PATIENCE, is_needed: bool = True
) -> None:
    """Look again and again until it happened; fail after a while, unless it is not needed."""
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            if is_needed:
                raise TimeoutError(f"{rows().values('status', 'args_kwargs')}")
            return
        time.sleep(0.02)


if __name__ == "__main__":
    play, *arguments = sys.argv[1:]
    os.environ.setdefault("TURNABOUT_TEST_SCHEDULE", "yes" if "schedule" in play else "")
    call_command("migrate", run_syncdb=True, verbosity=0)
    sys.stdout.write(json.dumps(globals()[play](*arguments)))
