"""Eight threads want one link: run as a program by ``test_links``."""

import datetime as dt
import json
import sys
import threading
from collections.abc import Callable

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connections, transaction  # noqa: E402

from turnabout.notifications import errors, services  # noqa: E402
from turnabout.notifications.models import Link  # noqa: E402

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
ROUNDS = 25
THREADS = 8


def use(secret: str) -> bool:
    try:
        with transaction.atomic():
            services.use_link(secret, act="act", now=NOW)
    except errors.LinkGone:
        return False
    return True


def look_then_save(secret: str) -> bool:
    """Do it the wrong way: look, and write later what was true then."""
    try:
        services.peek_link(secret, act="act", now=NOW)
    except errors.LinkGone:
        return False
    connections.close_all()  # there are fewer connections than threads
    everybody_looked.wait()
    Link.objects.filter(used_at=None).update(used_at=NOW)
    return True


def play(attempt: Callable[[str], bool]) -> dict[str, object]:
    winners, failures = [], []
    for _round in range(ROUNDS):
        Link.objects.all().delete()
        secret = services.issue_link(act="act", subject_id="x", person_id=1, now=NOW)
        start, results = threading.Barrier(THREADS), []

        def compete(secret: str = secret, start: threading.Barrier = start) -> None:
            start.wait()
            try:
                results.append(attempt(secret))  # noqa: B023 - joined within the round
            except django.db.DatabaseError as error:
                failures.append(type(error).__name__)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=compete) for _number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        winners.append(sum(results))
    return {"winners": winners, "errors": failures}


everybody_looked = threading.Barrier(THREADS)

if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    attempts = {"use": use, "look_then_save": look_then_save}
    sys.stdout.write(json.dumps(play(attempts[sys.argv[1]])))
