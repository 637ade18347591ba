"""A SQLite library that can damage a database in WAL mode is never used in it (G36)."""

import sqlite3

import pytest
from django.db import connection

from turnabout.core import checks, sqlite


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 6, 23), "WAL"),
        ((3, 7, 0), "TRUNCATE"),
        ((3, 40, 1), "TRUNCATE"),
        ((3, 51, 2), "TRUNCATE"),
        ((3, 51, 3), "WAL"),
        ((3, 53, 4), "WAL"),
    ],
)
def test_it_keeps_a_faulty_library_out_of_the_fast_mode(version: tuple[int, int, int], mode: str):
    assert sqlite.journal_mode(version) == mode


def test_it_says_so_at_start_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))

    assert [message.id for message in checks.check_sqlite_library()] == ["core.W001"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="asks SQLite about itself")
@pytest.mark.django_db
def test_a_connection_has_the_profile():
    with connection.cursor() as cursor:

        def pragma(name: str) -> object:
            row = cursor.execute(f"PRAGMA {name}").fetchone()
            return row[0] if row else 0

        assert pragma("foreign_keys") == 1
        assert pragma("synchronous") == 2  # FULL
        assert pragma("mmap_size") == 0
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
