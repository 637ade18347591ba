"""The process that runs jobs, and the same work done in the caller's process."""

import datetime as dt
import functools
import logging
import os
import secrets
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from django.db import close_old_connections, connection, connections
from django.utils import timezone

from turnabout.core import logs, models
from turnabout.core.jobs import _errors, _queue, _registry
from turnabout.core.jobs._options import Options
from turnabout.core.jobs._schedule import Clock

logger = logging.getLogger("turnabout.jobs")

#: Pause after something failed that is no job, such as a database that is away.
PAUSE: Final = 1.0
#: How often the worker looks whether it was asked to stop.
WATCH: Final = 0.5
#: Beats older than this belong to workers that will not come back.
FORGOTTEN: Final = dt.timedelta(days=1)


class Worker:
    """
    Runs jobs one after the other until it is asked to stop.

    Beside the main thread, one thread says that the worker is alive and one more runs each loop;
    each has its own database connection.
    """

    def __init__(self, options: Options) -> None:
        self.options = options
        self.worker_id = f"{socket.gethostname()[:30]}-{os.getpid()}-{secrets.token_hex(4)}"
        self._requests = 0
        self._is_leaving = False
        self._over = threading.Event()
        self._clock = Clock()
        self._next_tick = 0.0

    def run(self) -> None:
        """Work until somebody calls ``stop``."""
        self._beat()
        threads = [
            self._start(self._beat_on, name="beat"),
            self._start(self._watch, name="watch"),
        ]
        threads += [
            self._start(functools.partial(self._keep, loop), name=loop.name)
            for loop in _registry.loops()
        ]
        logger.info("Worker %s is ready", self.worker_id)
        try:
            while not self._requests:
                if not self._survive(self._step):
                    time.sleep(self.options.poll_seconds)
        finally:
            self._is_leaving = True
            self._over.set()
            end = time.monotonic() + self.options.grace_seconds
            for thread in threads:
                thread.join(max(0.0, end - time.monotonic()))
            self._survive(self._leave)
            connections.close_all()

    def stop(self, _number: int, _frame: FrameType | None) -> None:
        """
        Stop after the job at hand; at the second request at once.

        A signal handler: it may interrupt anything, so it takes no lock and only counts.
        """
        self._requests += 1
        if self._requests > 1 and not self._is_leaving:
            raise SystemExit(1)

    def _watch(self) -> None:
        """Ask for the second time when the job at hand takes too long."""
        while not self._over.wait(WATCH):
            if not self._requests:
                continue
            if not self._over.wait(self.options.grace_seconds):
                os.kill(os.getpid(), signal.SIGTERM)

    def _step(self) -> int:
        """Do one thing; give 0 if there was nothing to do."""
        close_old_connections()
        now = timezone.now()
        if time.monotonic() >= self._next_tick:
            self._next_tick = time.monotonic() + self.options.tick_seconds
            self._recover(now)
            self._clock.tick(now)
        claim = _queue.claim(worker_id=self.worker_id, now=now)
        if claim is None:
            return 0
        try:
            error = _queue.perform(claim)
        except BaseException:
            self._is_leaving = True
            _queue.release(claim)
            raise
        close_old_connections()
        _queue.settle(claim, error=error, now=timezone.now())
        return 1

    def _recover(self, now: dt.datetime) -> None:
        """
        Take jobs away from silent workers.

        A beat from the future is silence too: a clock was set back, and who is alive beats again.
        This worker does nothing right now, so a job that bears its own name was lost as well.
        """
        lease = dt.timedelta(seconds=self.options.lease_seconds)
        beats = models.WorkerBeat.objects.filter(
            beat_at__gt=now - lease, beat_at__lt=now + lease
        ).exclude(worker_id=self.worker_id)
        alive = frozenset(beats.values_list("worker_id", flat=True))
        _queue.recover(alive=alive, claims=self.options.claims, now=now)

    def _beat_on(self) -> None:
        while not self._over.wait(self.options.beat_seconds):
            self._survive(self._beat)

    def _beat(self) -> int:
        now = timezone.now()
        beats = models.WorkerBeat.objects
        if not beats.filter(worker_id=self.worker_id).update(beat_at=now):
            beats.create(worker_id=self.worker_id, started_at=now, beat_at=now)
            beats.filter(beat_at__lt=now - FORGOTTEN).delete()
        return 1

    def _leave(self) -> int:
        models.WorkerBeat.objects.filter(worker_id=self.worker_id).delete()
        return 1

    def _keep(self, loop: _registry.Loop) -> None:
        while not self._over.is_set():
            if not self._survive(loop.function):
                self._over.wait(loop.seconds)

    def _survive(self, act: Callable[[], int]) -> int:
        """Call what may fail without ending the worker; give what it gave, or 0 after a pause."""
        with _errors.Caught() as caught:
            return act()
        if caught.error is not None:
            logger.error("The worker goes on after:\n%s", logs.scrubbed(caught.error))
        connections.close_all()
        self._over.wait(PAUSE)
        return 0

    def _start(self, act: Callable[[], None], *, name: str) -> threading.Thread:
        def body() -> None:
            try:
                act()
            finally:
                connections.close_all()

        thread = threading.Thread(target=body, name=name, daemon=True)
        with _signals_held():
            thread.start()
        return thread


@contextmanager
def _signals_held() -> Iterator[None]:
    """
    Let the threads started here take no signals.

    One that reaches another thread is noted, but does not wake the main thread, where handlers
    run, out of a long call.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def run_worker() -> None:
    """Be a worker until a signal asks to stop: the body of ``turnabout worker``."""
    _registry.discover()
    with _signals_held():
        connection.ensure_connection()  # PostgreSQL's pool starts threads of its own
    worker = Worker(Options.from_settings())
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), worker.stop)
    worker.run()


def drain(*, now: dt.datetime | None = None, is_strict: bool = True) -> int:
    """
    Run everything that is due in this process, loops included; give how many jobs ran.

    For tests and the demo. Schedules fire by ``tick`` only.

    Parameters
    ----------
    now
        The moment to go by; jobs that are to run later stay. Without it, the clock's.
    is_strict
        Raise the exception of a job that fails, after it was written down.
    """
    _registry.discover()
    ran = 0
    did = 1
    while did:
        did = _drain_queue(now or timezone.now(), is_strict=is_strict)
        ran += did
        did += sum(_exhaust(loop) for loop in _registry.loops())
    return ran


def tick(*, now: dt.datetime) -> int:
    """Put the schedules whose turn has come into the queue; give how many were put."""
    _registry.discover()
    return Clock().tick(now)


def _drain_queue(now: dt.datetime, *, is_strict: bool) -> int:
    ran = 0
    while (claim := _queue.claim(worker_id="drain", now=now)) is not None:
        error = _queue.perform(claim)
        _queue.settle(claim, error=error, now=now)
        if error is not None and is_strict:
            raise error
        ran += 1
    return ran


def _exhaust(loop: _registry.Loop) -> int:
    total = 0
    while did := loop.function():
        total += did
    return total
