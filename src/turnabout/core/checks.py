"""What is looked at before anything is served."""

import sqlite3
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Warning, register  # noqa: A004

from turnabout.core import sqlite


@register()
def check_sqlite_library(**_kwargs: Any) -> list[CheckMessage]:
    """Say loudly that a faulty library runs with the safe, slower journal."""
    engine = settings.DATABASES["default"]["ENGINE"]
    if not engine.endswith("sqlite3") or sqlite.journal_mode(sqlite3.sqlite_version_info) == "WAL":
        return []
    return [
        Warning(
            f"SQLite {sqlite3.sqlite_version} can damage a database in its fast mode, so the safe,"
            " slower journal is used.",
            hint="Install the pysqlite3 wheel, or SQLite 3.51.3 or newer.",
            id="core.W001",
        )
    ]
