"""What is done to the data folder before anything is served."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from turnabout.config.refusals import Refused
from turnabout.demo import scenarios


def migrate() -> None:
    """
    Bring the database to this version.

    Raises
    ------
    Refused
        If a newer version has been here: going back would lose what it knows.
    """
    executor = MigrationExecutor(connection)
    known = set(executor.loader.disk_migrations)
    unknown = sorted(set(executor.loader.applied_migrations) - known)
    ours = [f"{app}.{name}" for app, name in unknown]
    if ours:
        raise Refused(
            f"A newer version of Turnabout has used {settings.TURNABOUT_DATA_DIR} ({ours[0]});"
            " start that version or restore a backup made before it."
        )
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False)
    if "DatabaseCache" in settings.CACHES["default"]["BACKEND"]:
        call_command("createcachetable", verbosity=0)


def collect_static() -> None:
    """Gather and compress the static files, unless nothing has changed since last time."""
    root = Path(settings.STATIC_ROOT)
    mark = _fingerprint()
    stamp = root / ".stamp"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == mark:
        return
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)
    stamp.write_text(mark, encoding="utf-8")


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in sorted(finder.list([]), key=lambda found: found[0]):
            digest.update(f"{name} {Path(storage.path(name)).stat().st_mtime_ns}\n".encode())
    return digest.hexdigest()


def fill_demo(mark: str, address: str) -> None:
    """Fill an empty database with the invented organization, once; its links lead here."""
    file = Path(settings.TURNABOUT_DATA_DIR) / mark
    now = timezone.now()
    if file.exists() and file.read_text(encoding="utf-8") == "filled":
        scenarios.move_to(address, now=now)
        return
    file.write_text("filling", encoding="utf-8")
    scenarios.fill(now=now, address=address)
    file.write_text("filled", encoding="utf-8")


def demo_greeting(address: str) -> str:
    """Name one person a role and the way in."""
    lines = [f"  {role:<22} {email}" for role, email in scenarios.sign_ins()]
    return "\n".join(
        [
            "This is an invented organization. Sign in with one of these addresses:",
            *lines,
            f"The code that is asked for stands in the mailbox: {address}/mailbox/",
            "",
        ]
    )
