"""At the same moment, on both databases: one import is applied, and once."""

from tests.databases import Database

PLAY = "tests.people.apply_play"


def test_one_of_eight_applies_a_dry_run(database: Database):
    assert database.play(PLAY, "one") == [1, 1, 1]


def test_without_the_test_in_the_write_several_would(database: Database):
    assert max(database.play(PLAY, "one", "without-test")) > 1


def test_one_of_eight_imports_is_applied(database: Database):
    assert database.play(PLAY, "several") == [1, 1, 1]


def test_two_workers_leave_what_one_would(database: Database):
    assert database.play(PLAY, "workers") == [[40, 0, 0]] * 3
