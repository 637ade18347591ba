import datetime as dt
import os
import signal
import time

from tests.core.jobs_app.models import Trace
from turnabout.core import jobs


@jobs.job()
def leave_trace(*, name: str) -> None:
    _trace(name)


@jobs.job(retries=3, backoff=0.05)
def fail_twice(*, name: str) -> None:
    _trace(name)
    if Trace.objects.filter(name=name).count() < 3:
        raise LookupError("ada@example.org said something private")


@jobs.job()
def hang_once(*, name: str) -> None:
    """Take longer than anybody waits, the first time."""
    _trace(name)
    if Trace.objects.filter(name=name).count() == 1:
        time.sleep(300)
    _trace(f"{name} done")


@jobs.job()
def take_a_second(*, name: str) -> None:
    _trace(f"{name} begun")
    time.sleep(1)
    _trace(f"{name} done")


@jobs.job()
def kill_the_worker(*, name: str) -> None:
    _trace(name)
    os.kill(os.getpid(), signal.SIGKILL)


@jobs.job(every=dt.timedelta(seconds=1))
def every_second() -> None:
    if os.environ.get("TURNABOUT_TEST_SCHEDULE"):
        _trace("second")


def _trace(name: str) -> None:
    Trace.objects.create(name=name, process=os.getpid())
