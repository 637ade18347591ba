"""
Rows of the queue and their states: each change is one conditional update.

A claim is known by its row and the moment it was made. A worker that was silent for too long has
lost its claim, so whatever it still writes about the job changes nothing.
"""

import datetime as dt
import logging
import uuid
from dataclasses import dataclass
from typing import Any, Final

from django.db import transaction
from django.db.models import Q, QuerySet

from turnabout.core import logs
from turnabout.core.jobs import _errors, _progress, _registry
from turnabout.core.tasks_compat import DBTaskResult, TaskResultStatus, get_date_max

logger = logging.getLogger("turnabout.jobs")

WORKER_LOST: Final = "turnabout.core.jobs.WorkerLost"

Rows = QuerySet[DBTaskResult[Any, Any]]


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One attempt at one job, by one worker."""

    row_id: uuid.UUID
    name: str
    kwargs: dict[str, Any]
    attempt: int
    started_at: dt.datetime
    workers_before: tuple[str, ...]


def claim(*, worker_id: str, now: dt.datetime) -> Claim | None:
    """Take the next job that is due, if there is one."""
    while (row := _next_due(now)) is not None:
        taken = (
            _rows()
            .filter(pk=row.pk, status=TaskResultStatus.READY, started_at=row.started_at)
            .update(
                status=TaskResultStatus.RUNNING,
                started_at=now,
                worker_ids=[*row.worker_ids, worker_id],
            )
        )
        if taken:
            return _claim_of(row, started_at=now)
    return None


def perform(claim: Claim) -> Exception | None:
    """Run what was claimed; an exception is handed back, a request to stop passes."""
    logger.info("%s started (%s, attempt %d)", claim.name, claim.row_id, claim.attempt)
    with _errors.Caught() as caught:
        _mark(claim, _progress.State.RUNNING)
        _registry.perform.call(name=claim.name, kwargs=claim.kwargs, attempt=claim.attempt)
    return caught.error


def settle(claim: Claim, *, error: Exception | None, now: dt.datetime) -> None:
    """Write down how an attempt ended: done, to be tried again, or failed for good."""
    if error is None:
        _end(claim, _progress.State.DONE, status=TaskResultStatus.SUCCESSFUL, finished_at=now)
        logger.info("%s done (%s)", claim.name, claim.row_id)
        return
    trace = logs.scrubbed(error)
    logger.error("%s failed (%s, attempt %d)\n%s", claim.name, claim.row_id, claim.attempt, trace)
    facts = {"exception_class_path": _errors.class_path(error), "traceback": trace}
    wait = _wait_after(claim)
    if wait is None:
        _end(
            claim, _progress.State.FAILED, status=TaskResultStatus.FAILED, finished_at=now, **facts
        )
    else:
        _end(
            claim,
            _progress.State.WAITING,
            status=TaskResultStatus.READY,
            run_after=now + wait,
            worker_ids=[],
            args_kwargs=_arguments(claim, attempt=claim.attempt + 1),
            **facts,
        )


def release(claim: Claim) -> None:
    """Give a job back unfinished because its worker has to stop now."""
    _end(
        claim,
        _progress.State.WAITING,
        status=TaskResultStatus.READY,
        worker_ids=list(claim.workers_before),
    )


def recover(*, alive: frozenset[str], claims: int, now: dt.datetime) -> int:
    """
    Put the jobs of lost workers back into the queue.

    A job that lost ``claims`` workers is failed: it may be what ends them.
    """
    recovered = 0
    for row in _rows().filter(status=TaskResultStatus.RUNNING).order_by("enqueued_at", "pk"):
        if row.started_at is None or (row.worker_ids and row.worker_ids[-1] in alive):
            continue
        lost = _claim_of(row, started_at=row.started_at)
        logger.warning("%s lost its worker (%s)", lost.name, lost.row_id)
        if len(row.worker_ids) < claims:
            recovered += _end(lost, _progress.State.WAITING, status=TaskResultStatus.READY)
        else:
            recovered += _end(
                lost,
                _progress.State.FAILED,
                status=TaskResultStatus.FAILED,
                finished_at=now,
                exception_class_path=WORKER_LOST,
            )
    return recovered


def prune(*, done_before: dt.datetime, failed_before: dt.datetime) -> None:
    """Delete what nobody will ask about any more."""
    rows = _rows()
    rows.filter(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=done_before).delete()
    rows.filter(status=TaskResultStatus.FAILED, finished_at__lt=failed_before).delete()


def _rows() -> Rows:
    return DBTaskResult.objects.filter(task_path=_registry.perform.module_path)


def _next_due(now: dt.datetime) -> DBTaskResult[Any, Any] | None:
    due = Q(run_after=get_date_max()) | Q(run_after__lte=now)  # the first: no time was asked for
    ready = _rows().filter(due, status=TaskResultStatus.READY)
    return ready.order_by("-priority", "run_after", "enqueued_at", "pk").first()


def _claim_of(row: DBTaskResult[Any, Any], *, started_at: dt.datetime) -> Claim:
    return Claim(
        row_id=row.pk,
        name=row.args_kwargs["kwargs"]["name"],
        kwargs=row.args_kwargs["kwargs"]["kwargs"],
        attempt=row.args_kwargs["kwargs"]["attempt"],
        started_at=started_at,
        workers_before=tuple(row.worker_ids),
    )


def _end(claim: Claim, state: _progress.State, **values: object) -> int:
    """End a claim that still holds, and say so in the progress; give 0 if it no longer holds."""
    with transaction.atomic():
        changed = (
            _rows()
            .filter(pk=claim.row_id, status=TaskResultStatus.RUNNING, started_at=claim.started_at)
            .update(**values)
        )
        if changed:
            _mark(claim, state)
        else:
            logger.warning("%s was given to another worker (%s)", claim.name, claim.row_id)
    return changed


def _mark(claim: Claim, state: _progress.State) -> None:
    job = _registry.known(claim.name)
    if job is not None and (key := job.progress_key(claim.kwargs)):
        _progress.mark(key, state)


def _wait_after(claim: Claim) -> dt.timedelta | None:
    job = _registry.known(claim.name)
    return job.wait_after(claim.attempt) if job is not None else None


def _arguments(claim: Claim, *, attempt: int) -> dict[str, Any]:
    kwargs = {"name": claim.name, "kwargs": claim.kwargs, "attempt": attempt}
    return {"args": [], "kwargs": kwargs}
