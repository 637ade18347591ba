"""Let threads do something at the same moment, as it is built and with its lock taken off."""

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from threading import Barrier, BrokenBarrierError, Thread, local
from typing import Any, Final
from unittest import mock

from django.db import connection, transaction
from django.db.models import QuerySet

from turnabout.core import transitions
from turnabout.core.errors import DomainError

THREADS: Final = 8
#: How long those who have looked wait for the others, in seconds.
PATIENCE: Final = 0.4

_mine = local()


def make_room(threads: int = THREADS) -> None:
    """Let every thread hold a connection while it waits: the pool of PostgreSQL is smaller."""
    if connection.vendor == "postgresql":
        connection.settings_dict["OPTIONS"]["pool"] = {"min_size": 1, "max_size": threads + 2}


def at_once(acts: Sequence[Callable[[], object]]) -> Counter[str]:
    """
    Let each act in a thread of its own, released together.

    Returns
    -------
    Counter
        ``done``, refusals by their class, and ``error: …`` for anything else.
    """
    gate, looked = Barrier(len(acts)), Barrier(len(acts))
    seen: list[str] = []
    stands_alone = Control.is_on and connection.vendor == "sqlite"

    def run(act: Callable[[], object]) -> None:
        connection.ensure_connection()
        _mine.looked = looked
        connection.in_atomic_block = stands_alone  # what it asks for is not there, and is not asked
        gate.wait(timeout=30)
        try:
            act()
        except DomainError as refusal:
            seen.append(type(refusal).__name__)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is counted
            seen.append(f"error: {type(fault).__name__}: {str(fault)[:80]}")
        else:
            seen.append("done")
        finally:
            connection.in_atomic_block = False
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    with _unlocked() if Control.is_on else contextlib.nullcontext():
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
    if len(seen) != len(acts):
        raise RuntimeError(f"Expected {len(acts)} outcomes, got {seen}.")
    return Counter(seen)


class Control:
    """Whether the next acts play without their lock."""

    is_on = False


@contextlib.contextmanager
def control() -> Iterator[None]:
    """Take the lock off whatever is done at once within."""
    Control.is_on = True
    try:
        yield
    finally:
        Control.is_on = False


@contextlib.contextmanager
def _unlocked() -> Iterator[None]:
    """
    Let every change of state look first, and write later what was true when it looked.

    On SQLite, where one transaction writes at a time, each statement stands alone as well.
    """
    locked = transitions.move
    users = [
        module
        for name, module in list(sys.modules.items())
        if name.startswith("turnabout.") and getattr(module, "move", None) is locked
    ]
    with contextlib.ExitStack() as patches:
        for module in users:
            patches.enter_context(mock.patch.object(module, "move", look_then_write))
        if connection.vendor == "sqlite":
            nothing = {"__enter__": lambda _self: None, "__exit__": lambda _self, *_fault: None}
            patches.enter_context(mock.patch.multiple(transaction.Atomic, **nothing))
        yield


def look_then_write(rows: QuerySet[Any, Any], /, *, refusal: DomainError, **values: Any) -> None:
    """Do what ``move`` does, in two steps with time between them."""
    sums = {
        f"new_{name}": value
        for name, value in values.items()
        if hasattr(value, "resolve_expression")
    }
    row = rows.annotate(**sums).values("pk", *sums).order_by("pk").first()
    if row is None:
        raise refusal
    with contextlib.suppress(BrokenBarrierError):
        _mine.looked.wait(timeout=PATIENCE)
    plain = {name: row.get(f"new_{name}", value) for name, value in values.items()}
    rows.model._default_manager.filter(pk=row["pk"]).update(**plain)
