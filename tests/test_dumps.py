"""Data of every version there was opens in this one, on both databases (G34)."""

import pytest

from tests.databases import Database, database, postgres_dsn, postgres_server
from tests.support import dumps

__all__ = ["database", "postgres_dsn", "postgres_server"]


def test_this_version_has_its_dumps():
    assert dumps.version() in dumps.versions()


@pytest.mark.parametrize("version", dumps.versions())
def test_home_pair_and_studio_open_on_data_of_every_version(database: Database, version: str):
    dumps.load(database, version)

    answers = database.play(dumps.STORY, "open")

    assert answers == {
        "home of a mentor": 200,
        "home of a manager": 200,
        "pair": 200,
        "studio": 200,
    }
