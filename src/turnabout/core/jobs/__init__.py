"""
Background jobs: in the caller's transaction, at least once.

A job is written as a row of the same database as what it is about, so both stand or fall
together. A worker takes it, and another takes it over when that worker dies.

>>> @jobs.job(retries=3, progress="matching.run:{run_id}")  # doctest: +SKIP
... def solve_run(*, run_id: int) -> None: ...
>>> solve_run.enqueue(run_id=5)  # doctest: +SKIP
"""

from turnabout.core.jobs import _housekeeping  # noqa: F401 - registers its job
from turnabout.core.jobs._options import Options
from turnabout.core.jobs._progress import Progress, progress, report
from turnabout.core.jobs._registry import Job, UnknownJob, job, loop
from turnabout.core.jobs._worker import Worker, drain, run_worker, tick

__all__ = [
    "Job",
    "Options",
    "Progress",
    "UnknownJob",
    "Worker",
    "drain",
    "job",
    "loop",
    "progress",
    "report",
    "run_worker",
    "tick",
]
