"""What every test has: the clock of the story."""

import datetime as dt

import pytest

from tests.databases import bare_database, database, postgres_dsn, postgres_server, templates

__all__ = [
    "NOW",
    "bare_database",
    "database",
    "now",
    "postgres_dsn",
    "postgres_server",
    "templates",
]

#: The moment at which most tests happen: a Monday, 10:00 in London.
NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


@pytest.fixture
def now() -> dt.datetime:
    return NOW
