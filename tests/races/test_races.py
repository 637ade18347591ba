"""
What many want at the same moment happens once, on both databases (G29).

Each race has its negative control: the same code with its lock taken off, in which the fault has to
appear; otherwise the race would prove nothing.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.databases import Database

PLAY = "tests.races.play"
SETTINGS = "turnabout.config.settings"
RACES = ("accept", "places", "submit", "enroll", "publish", "hold", "link")
ROUNDS = 10
MANY_ROUNDS = 200

Seen = dict[str, dict[str, dict[str, Any]]]


@pytest.fixture(
    scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
)
def played(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Seen]:
    """Play all races on one empty database."""
    folder = tmp_path_factory.mktemp("races")
    environment = {"TURNABOUT_DATA_DIR": str(folder), "TURNABOUT_DATABASE_URL": ""}
    if request.param == "sqlite":
        yield Database("sqlite", environment).play(
            PLAY, str(ROUNDS), DJANGO_SETTINGS_MODULE=SETTINGS
        )
        return
    server = request.getfixturevalue("postgres_server")
    environment["TURNABOUT_DATABASE_URL"] = server.create("races")
    yield Database("postgres", environment).play(PLAY, str(ROUNDS), DJANGO_SETTINGS_MODULE=SETTINGS)
    server.drop("races")


@pytest.mark.parametrize("race", RACES)
def test_it_happens_once(played: Seen, race: str):
    ours = played[race]["ours"]

    assert (ours["violations"], ours["errors"]) == (0, []), ours
    assert ours["rounds"] >= 3


@pytest.mark.parametrize("race", RACES)
def test_without_its_lock_it_happens_more_than_once(played: Seen, race: str):
    control = played[race]["control"]

    assert control["violations"] >= 1, control
    assert "locked" not in str(control["errors"])


@pytest.mark.slow
@pytest.mark.parametrize("race", RACES)
def test_it_happens_once_in_many_rounds(database: Database, race: str):
    seen = database.play(PLAY, str(MANY_ROUNDS), race, timeout=900, DJANGO_SETTINGS_MODULE=SETTINGS)

    ours = seen[race]["ours"]
    assert (ours["rounds"], ours["violations"], ours["errors"]) == (MANY_ROUNDS, 0, []), ours
