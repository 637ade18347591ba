"""A program that lets threads race for one import, and two workers write it; prints JSON."""

import json
import os
import sys
import threading
from collections.abc import Callable

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "turnabout.config.settings")

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import DatabaseError, connection  # noqa: E402

from tests.conftest import NOW  # noqa: E402
from tests.support import people as support  # noqa: E402
from turnabout.accounts.models import User  # noqa: E402
from turnabout.core.errors import DomainError  # noqa: E402
from turnabout.people import services  # noqa: E402
from turnabout.people.models import Import, Person  # noqa: E402
from turnabout.people.services import _imports  # noqa: E402

ROUNDS = 3
FORTY = (support.DATA / "people-40.csv").read_bytes()
ONE = b"Employee ID,Name\nE-1,Ada Okafor\n"


def together(*acts: Callable[[], None]) -> int:
    """Run acts at the same moment, each on a connection of its own; count those that went well."""
    start = threading.Barrier(len(acts))
    done: list[int] = []

    def run(act: Callable[[], None]) -> None:
        start.wait()
        try:
            act()
            done.append(1)
        except (DomainError, DatabaseError):
            pass
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[act]) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(done)


def apply(found: Import, by: User) -> Callable[[], None]:
    return lambda: services.apply_import(found=found, by=by, now=NOW)


def one_import() -> int:
    """Let eight people press the button of one dry run."""
    by = support.admin()
    return together(*[apply(support.read(ONE, by=by), by)] * 8)


def several_imports() -> int:
    """Let eight people apply a file each."""
    by = support.admin()
    return together(*[apply(support.read(ONE, by=by), by) for _ in range(8)])


def two_workers() -> list[int]:
    """Let two workers write one import; whoever is in the other's way tries again."""
    by = support.admin()
    found = support.read(FORTY, by=by)
    services.apply_import(found=found, by=by, now=NOW)
    together(*[lambda: services.write_import.call(import_id=found.pk)] * 2)
    services.write_import.call(import_id=found.pk)
    again = support.read(FORTY, by=by)
    return [Person.objects.count(), again.outcome["changed"], again.outcome["new"]]


def unguarded(rows: object, /, *, refusal: object, **values: object) -> None:
    """Write without a test, as the negative control does."""
    rows.model.objects.filter(pk__in=rows.model.objects.values("pk")).update(**values)  # type: ignore[attr-defined]


def main() -> None:
    play = {"one": one_import, "several": several_imports, "workers": two_workers}[sys.argv[1]]
    if "without-test" in sys.argv:
        _imports.move = unguarded
    call_command("migrate", verbosity=0)
    seen = []
    for _round in range(ROUNDS):
        seen.append(play())
        call_command("flush", interactive=False, verbosity=0)
    sys.stdout.write(json.dumps(seen))


if __name__ == "__main__":
    main()
