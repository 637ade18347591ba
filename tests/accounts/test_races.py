"""What stays true when two admins act at the same moment."""

import pytest

from tests.databases import Database

PLAY = "tests.accounts.race_play"


def test_it_keeps_an_admin_when_two_withdraw_each_other(database: Database):
    assert database.play(PLAY, "admins") == [1, 1, 1, 1, 1]


def test_it_lets_one_of_eight_use_a_link(database: Database):
    assert database.play(PLAY, "link") == [1, 1, 1, 1, 1]


@pytest.mark.postgres
@pytest.mark.parametrize("database", ["postgres"], indirect=True)
def test_it_would_lose_every_admin_without_the_counter(database: Database):
    """The negative control: SQLite is left out, it lets one transaction write at a time."""
    assert 0 in database.play(PLAY, "admins", "without-counter")
