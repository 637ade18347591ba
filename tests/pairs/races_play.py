"""
The same thing asked for by many at once: run as a program by ``test_races``.

Each play is one function; it prints what it saw as JSON.
"""

import datetime as dt
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
from tests.support import pairs  # noqa: E402
from turnabout.audit.models import Entry  # noqa: E402
from turnabout.core.errors import DomainError  # noqa: E402
from turnabout.notifications.models import Message  # noqa: E402
from turnabout.pairs import services  # noqa: E402
from turnabout.pairs.choices import Answer  # noqa: E402
from turnabout.pairs.models import Pair, SessionEvent  # noqa: E402
from turnabout.programs.models import Enrollment  # noqa: E402

THREADS = 8
if connection.vendor == "postgresql":  # each thread holds a connection while it waits
    connection.settings_dict["OPTIONS"]["pool"] = {"min_size": 1, "max_size": THREADS + 2}
TOLD = "pairs.pair_settled"


def accept(rounds: str) -> Any:
    """Both sides press four times each, all at the same moment."""
    story = pairs.ada_and_ben(count=int(rounds))
    outcomes: Counter[str] = Counter()
    for number in range(int(rounds)):
        pair = pairs.proposed(story, number)
        presses = [presser(pair, side) for side in ("mentor", "mentee") * (THREADS // 2)]
        outcomes += at_once(presses)
    return {"outcomes": outcomes, "states": states(), **settled()}


def answer_against_decline(rounds: str) -> Any:
    """One side accepts while the other declines."""
    story = pairs.ada_and_ben(count=int(rounds))
    for number in range(int(rounds)):
        pair = pairs.proposed(story, number)
        at_once([presser(pair, "mentor"), presser(pair, "mentee", Answer.DECLINED)])
    taken = Counter(Enrollment.objects.values_list("taken", flat=True))
    return {"states": states(), "taken": taken, **settled()}


def clock(workers: str) -> Any:
    """Several workers settle the same expired pairs."""
    story = pairs.ada_and_ben(count=5)
    for number in range(5):
        pairs.proposed(story, number)
    later = NOW + dt.timedelta(days=10)
    at_once([lambda: services.settle_expired(now=later)] * int(workers))
    return {"states": states(), **settled()}


def last_steps(rounds: str) -> Any:
    """The last orientation and the last signature come at the same moment."""
    story = pairs.ada_and_ben(count=int(rounds))
    for number in range(int(rounds)):
        pair = pairs.agreeing(story, number)
        users = pairs.both(story, number)
        services.write_agreement(
            pair=pair, version=1, texts=("Aim", "Rhythm", ""), by=story.ada, now=NOW
        )
        services.finish_orientation(pair=pair, side="mentor", by=users["mentor"], now=NOW)
        services.sign_agreement(pair=pair, side="mentee", version=2, by=users["mentee"], now=NOW)
        at_once([last_tick(pair, users["mentee"]), last_signature(pair, users["mentor"])])
    activated = Entry.objects.filter(action="pairs.activated").count()
    return {"states": states(), "activated": activated}


def hold() -> Any:
    """Everybody logs the same session."""
    session = pairs.planned(pairs.ada_and_ben())
    later = pairs.THURSDAY + dt.timedelta(hours=1)

    def press() -> None:
        services.hold_session(session=session, side="mentor", by=None, now=later)

    outcomes = at_once([press] * THREADS)
    return {"outcomes": outcomes, "events": SessionEvent.objects.filter(kind="held").count()}


def propose() -> Any:
    """Everybody proposes the first session."""
    story = pairs.ada_and_ben()
    pair = pairs.active(story)

    def press() -> None:
        services.propose_session(
            pair=pair,
            side="mentee",
            starts_at=pairs.THURSDAY,
            minutes=60,
            place="",
            by=story.ben,
            now=NOW,
        )

    return {"outcomes": at_once([press] * THREADS), "sessions": pair.sessions.count()}


def control(rounds: str) -> Any:
    """How it must not be done: look, then write. How many believe that they were the one?"""
    story = pairs.ada_and_ben(count=int(rounds))
    believers = []
    for number in range(int(rounds)):
        pair = pairs.proposed(story, number)
        start = Barrier(THREADS)

        def press(pk: int = pair.pk, start: Barrier = start) -> None:
            found = Pair.objects.get(pk=pk)
            start.wait(timeout=30)  # the race, made certain: all have looked before one writes
            if found.mentor_answer:
                raise DomainError("somebody was first")
            Pair.objects.filter(pk=pk).update(mentor_answer=Answer.ACCEPTED)

        believers.append(at_once([press] * THREADS)["done"])
    return {"believers": believers}


def presser(pair: Pair, side: str, reply: Answer = Answer.ACCEPTED) -> Callable[[], object]:
    return lambda: services.answer(pair=pair, side=side, reply=reply, now=NOW)


def last_tick(pair: Pair, user: Any) -> Callable[[], object]:
    return lambda: services.finish_orientation(pair=pair, side="mentee", by=user, now=NOW)


def last_signature(pair: Pair, user: Any) -> Callable[[], object]:
    return lambda: services.sign_agreement(pair=pair, side="mentor", version=2, by=user, now=NOW)


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


def states() -> Counter[str]:
    return Counter(Pair.objects.values_list("state", flat=True))


def settled() -> dict[str, int]:
    return {
        "settled": Entry.objects.filter(action="pairs.settled").count(),
        "told": Message.objects.filter(kind=TOLD).count(),
    }


if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    name, *arguments = sys.argv[1:]
    print(json.dumps(globals()[name](*arguments)))  # noqa: T201 - the answer
