"""What every test has: the clock of the story."""

import datetime as dt

import pytest

from tests.databases import database, postgres_dsn, postgres_server

__all__ = ["NOW", "database", "now", "postgres_dsn", "postgres_server"]

#: The moment at which most tests happen: a Monday, 10:00 in London.
NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


@pytest.fixture
def now() -> dt.datetime:
    return NOW
