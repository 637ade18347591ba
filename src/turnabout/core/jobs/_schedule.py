"""Jobs that run by themselves: once in each period, however many workers there are."""

import datetime as dt
from typing import Any, Final

from django.db import IntegrityError, transaction

from turnabout.core import models
from turnabout.core.jobs import _registry

SLOTS_KEPT: Final = 10_000


class Clock:
    """
    The schedules as one worker sees them.

    It remembers which turns are taken, so that most looks cost no query. Turns missed while no
    worker ran are not made up for; a clock that is set back fires nothing twice.
    """

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def tick(self, now: dt.datetime) -> int:
        """Put the schedules whose turn has come into the queue; give how many were put."""
        return sum(self._turn(job, every, now) for job, every in _registry.scheduled())

    def _turn(self, job: _registry.Job[..., Any], every: dt.timedelta, now: dt.datetime) -> bool:
        slot = int(now.timestamp() // every.total_seconds())
        if self._taken.get(job.name) == slot:
            return False
        fired = fire(job, slot=slot, now=now)
        self._taken[job.name] = slot
        return fired


def fire(job: _registry.Job[..., Any], *, slot: int, now: dt.datetime) -> bool:
    """Take a turn and enqueue the job in one transaction; give whether it was still free."""
    try:
        with transaction.atomic():
            models.ScheduleSlot.objects.create(schedule=job.name, slot=slot, fired_at=now)
            job.enqueue()
    except IntegrityError:  # another worker was first
        return False
    models.ScheduleSlot.objects.filter(schedule=job.name, slot__lt=slot - SLOTS_KEPT).delete()
    return True
