"""A program that lets threads race for the last admin and for a one-time link; prints JSON."""

import contextlib
import datetime as dt
import json
import os
import sys
import threading
from collections.abc import Callable

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "turnabout.config.settings")

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from turnabout.accounts import queries, rules, services  # noqa: E402
from turnabout.accounts.choices import Role  # noqa: E402
from turnabout.accounts.errors import LastAdmin, LinkGone  # noqa: E402
from turnabout.accounts.models import Grant, User  # noqa: E402
from turnabout.accounts.services import _roles  # noqa: E402

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
ROUNDS = 5


def together(*acts: Callable[[], None]) -> None:
    """Run acts at the same moment, each on a connection of its own."""
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], None]) -> None:
        start.wait()
        try:
            act()
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[act]) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def two_admins() -> tuple[User, User]:
    services.issue_admin_link("root@acme.example", now=NOW)
    root = queries.find_account("root@acme.example")
    assert root
    second = services.open_account(
        email="second@acme.example", name="", time_zone="UTC", by=root, now=NOW
    )
    services.grant_role(account=second, role=Role.ADMIN, by=root, now=NOW)
    return root, second


def admins_left() -> int:
    """Let two admins withdraw each other, after both have read that the other is there."""
    root, second = two_admins()
    check, both_read = rules.check_can_withdraw, threading.Barrier(2)

    def check_and_wait(**facts: object) -> None:
        check(**facts)
        with contextlib.suppress(threading.BrokenBarrierError):
            both_read.wait(timeout=0.3)

    def withdraw(holder: User, by: User) -> None:
        grant = Grant.objects.get(account=holder)
        with contextlib.suppress(LastAdmin):
            services.withdraw_role(grant=grant, by=by, now=NOW)

    rules.check_can_withdraw = check_and_wait
    together(lambda: withdraw(root, second), lambda: withdraw(second, root))
    rules.check_can_withdraw = check
    return Grant.objects.filter(role=Role.ADMIN).count()


def link_winners() -> int:
    """Let eight browsers use one link."""
    invitation = services.issue_admin_link("root@acme.example", now=NOW)
    winners: list[int] = []

    def use() -> None:
        with contextlib.suppress(LinkGone):
            winners.append(services.use_admin_link(invitation.secret, now=NOW).pk)

    together(*[use] * 8)
    return len(winners)


def main() -> None:
    if "without-counter" in sys.argv:
        _roles.move = lambda *_arguments, **_values: None
    call_command("migrate", verbosity=0)
    play = link_winners if "link" in sys.argv else admins_left
    seen = []
    for _round in range(ROUNDS):
        seen.append(play())
        call_command("flush", interactive=False, verbosity=0)
    sys.stdout.write(json.dumps(seen))


if __name__ == "__main__":
    main()
