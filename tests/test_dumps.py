"""Data of every version there was opens in this one, on both databases (G34)."""

import pytest

from tests.databases import Database
from tests.support import dumps


def test_this_version_has_its_dumps():
    assert dumps.version() in dumps.versions()


@pytest.mark.parametrize("version", dumps.versions())
def test_home_pair_and_studio_open_on_data_of_every_version(bare_database: Database, version: str):
    dumps.load(bare_database, version)

    answers = bare_database.play(dumps.STORY, "open")

    assert answers == {
        "home of a mentor": 200,
        "home of a manager": 200,
        "pair": 200,
        "studio": 200,
    }
