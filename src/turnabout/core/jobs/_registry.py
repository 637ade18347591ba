"""Functions the worker runs, by name."""

import datetime as dt
import inspect
from collections.abc import Callable
from string import Formatter
from typing import Any, Final, Generic, ParamSpec, TypeVar

from django.db import router, transaction
from django.utils.module_loading import autodiscover_modules

from turnabout.core.jobs import _progress
from turnabout.core.tasks_compat import DBTaskResult, task

P = ParamSpec("P")
R = TypeVar("R")

LONGEST_WAIT: Final = 3600.0

_jobs: dict[str, "Job[..., Any]"] = {}
_loops: dict[str, "Loop"] = {}


class Job(Generic[P, R]):
    """
    A function that runs in the worker, at least once.

    It may run again after a crash, so it asks the database what is still to be done.
    """

    def __init__(
        self,
        function: Callable[P, R],
        *,
        retries: int,
        backoff: float,
        every: dt.timedelta | None,
        progress: str,
    ) -> None:
        self.function = function
        self.name = _name(function)
        self.retries = retries
        self.backoff = backoff
        self.every = every
        self._progress = progress
        self._signature = inspect.signature(function)
        kinds = {parameter.kind for parameter in self._signature.parameters.values()}
        if kinds - {inspect.Parameter.KEYWORD_ONLY}:
            raise ValueError(f"Expected keyword-only arguments of {self.name}.")
        if every is not None and (kinds or every <= dt.timedelta(0)):
            raise ValueError(f"Expected no arguments and a positive interval of {self.name}.")
        fields = {field for _, field, _, _ in Formatter().parse(progress) if field is not None}
        if not fields <= self._signature.parameters.keys():
            raise ValueError(f"Expected the progress key of {self.name} to name its arguments.")

    def __repr__(self) -> str:
        return f"<Job {self.name}>"

    def enqueue(self, *_args: P.args, **kwargs: P.kwargs) -> None:
        """
        Put one run into the queue, in the caller's transaction.

        Arguments are ids and other plain JSON, never what somebody wrote.

        Raises
        ------
        ValueError
            Without an open transaction: the job could run although what it is about is undone.
        """
        self._put(kwargs, run_after=None)

    def enqueue_at(self, moment: dt.datetime, /, *_args: P.args, **kwargs: P.kwargs) -> None:
        """Put one run into the queue that does not start before ``moment``."""
        self._put(kwargs, run_after=moment)

    def call(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run it here and now; an exception passes."""
        return self.function(*args, **kwargs)

    def wait_after(self, attempt: int) -> dt.timedelta | None:
        """Give the pause after a failed attempt, doubled each time; nothing after the last."""
        if attempt > self.retries:
            return None
        return dt.timedelta(seconds=min(LONGEST_WAIT, self.backoff * 2 ** (attempt - 1)))

    def progress_key(self, kwargs: dict[str, Any]) -> str:
        """Give the key under which this run's progress stands, if it has one."""
        return self._progress.format(**kwargs)

    def _put(self, kwargs: dict[str, Any], *, run_after: dt.datetime | None) -> None:
        database = router.db_for_write(DBTaskResult)
        if not transaction.get_connection(database).in_atomic_block:
            raise ValueError(f"Expected a transaction around {self.name} and what it is about.")
        self._signature.bind(**kwargs)
        perform.using(run_after=run_after).enqueue(name=self.name, kwargs=kwargs, attempt=1)
        if key := self.progress_key(kwargs):
            _progress.mark(key, _progress.State.WAITING, done=0, total=0, text="")


class Loop:
    """A function that every worker calls again and again, in a thread of its own."""

    def __init__(self, function: Callable[[], int], *, seconds: float) -> None:
        self.function = function
        self.name = _name(function)
        self.seconds = seconds


class UnknownJob(LookupError):
    """The queue names a job that this version does not have."""


def job(
    *,
    retries: int = 3,
    backoff: float = 10,
    every: dt.timedelta | None = None,
    progress: str = "",
) -> Callable[[Callable[P, R]], Job[P, R]]:
    """
    Make a keyword-only function a job; it stands in ``services`` or ``schedule`` of its app.

    Parameters
    ----------
    retries
        How often it is tried again after an exception.
    backoff
        Seconds before the first retry; doubled for each further one, at most an hour.
    every
        Run it by itself once in each such period (counted from 1970 in UTC), however many workers
        there are. Such a function takes no arguments.
    progress
        Key of its progress, made from the arguments: ``"matching.run:{run_id}"``. The queue then
        keeps the state; the function adds counts by ``jobs.report``.
    """

    def register(function: Callable[P, R]) -> Job[P, R]:
        made = Job(function, retries=retries, backoff=backoff, every=every, progress=progress)
        known = _jobs.get(made.name)
        if known is not None and _place(known.function) != _place(function):
            raise ValueError(f"Expected one job named {made.name}, got two.")
        _jobs[made.name] = made
        return made

    return register


def loop(*, seconds: float) -> Callable[[Callable[[], int]], Callable[[], int]]:
    """
    Let every worker call a function again and again, beside its jobs.

    For what must not wait behind a long job. The function says how much it did: after 0 comes a
    pause of ``seconds``, otherwise it is called again at once. Several workers call it at the same
    time.
    """

    def register(function: Callable[[], int]) -> Callable[[], int]:
        made = Loop(function, seconds=seconds)
        _loops[made.name] = made
        return function

    return register


@task()
def perform(*, name: str, kwargs: dict[str, Any], attempt: int) -> None:
    """Run a job by its name: the only task the framework knows of."""
    job = known(name)
    if job is None:
        raise UnknownJob(name)
    job.call(**kwargs)


def known(name: str) -> Job[..., Any] | None:
    """Give the job of that name, if this version has it."""
    return _jobs.get(name)


def scheduled() -> tuple[tuple[Job[..., Any], dt.timedelta], ...]:
    """Give the jobs that run by themselves, and how often."""
    return tuple((made, made.every) for made in _jobs.values() if made.every is not None)


def loops() -> tuple[Loop, ...]:
    return tuple(_loops.values())


def discover() -> None:
    """Import the files in which apps define their jobs."""
    autodiscover_modules("services", "schedule")


def _name(function: Callable[..., Any]) -> str:
    """Give ``app.function``: it stays the same when the function moves within its app."""
    package, _, rest = function.__module__.partition(".")
    app = rest.partition(".")[0] if package == "turnabout" else function.__module__
    return f"{app}.{function.__name__}"


def _place(function: Callable[..., Any]) -> tuple[str, str]:
    return function.__module__, function.__qualname__
