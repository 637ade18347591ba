"""
The same run published, and the same cohort matched, by many at once: run by ``test_races``.

Each play is one function; it prints what it saw as JSON.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from threading import Barrier, Thread
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from tests.conftest import NOW  # noqa: E402
from tests.support.matching import mentee, mentor, scene  # noqa: E402
from turnabout.core.errors import DomainError  # noqa: E402
from turnabout.matching import services  # noqa: E402
from turnabout.matching.models import Proposal, Run  # noqa: E402
from turnabout.notifications.models import Message  # noqa: E402
from turnabout.pairs.models import Pair  # noqa: E402

THREADS = 8
if connection.vendor == "postgresql":  # each thread holds a connection while it waits
    connection.settings_dict["OPTIONS"]["pool"] = {"min_size": 1, "max_size": THREADS + 2}


def story() -> Any:
    return scene(*(make(f"{make.__name__}{n}") for make in (mentor, mentee) for n in range(3)))


def publish() -> Any:
    """Eight presses on one button."""
    there = story()
    run = there.solve()
    outcomes = at_once([lambda: services.publish(run=run, by=there.cleo, now=NOW)] * THREADS)
    mails = Message.objects.filter(kind="pairs.pair_proposed").count()
    return {"outcomes": outcomes, "pairs": Pair.objects.count(), "mails": mails}


def request() -> Any:
    """Eight ask for a run of the same cohort."""
    there = story()
    outcomes = at_once(
        [lambda: services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)] * THREADS
    )
    return {"outcomes": outcomes, "runs": Run.objects.count()}


def solve() -> Any:
    """Two workers hold the same job, as after one was thought to be lost."""
    there = story()
    run = services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)
    outcomes = at_once([lambda: services.solve_run.call(run_id=run.pk)] * 2)
    run.refresh_from_db()
    return {"outcomes": outcomes, "state": run.state, "proposals": Proposal.objects.count()}


def control() -> Any:
    """How it must not be done: look, then write. How many believe that they published?"""
    there = story()
    run = there.solve()
    start = Barrier(THREADS)

    def press() -> None:
        found = Run.objects.get(pk=run.pk)
        start.wait(timeout=30)  # the race, made certain: all have looked before one writes
        if found.state != "ready":
            raise DomainError("somebody was first")
        Run.objects.filter(pk=run.pk).update(state="published")

    return {"believers": at_once([press] * THREADS)["done"]}


def at_once(acts: Sequence[Callable[[], object]]) -> Counter[str]:
    """Let each act in a thread of its own, released together; count refusals and the others."""
    gate = Barrier(len(acts))
    seen: list[str] = []

    def run(act: Callable[[], object]) -> None:
        connection.ensure_connection()
        gate.wait(timeout=30)
        try:
            act()
        except DomainError as refusal:
            seen.append(type(refusal).__name__)
        else:
            seen.append("done")
        finally:
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    if len(seen) != len(acts):
        raise RuntimeError(f"Expected {len(acts)} outcomes, got {seen}.")
    return Counter(seen)


if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    print(json.dumps(globals()[sys.argv[1]]()))  # noqa: T201 - the answer
