"""Two shared working hours a week, across zones and through every change of clocks."""

import datetime as dt

import pytest

from tests.support.matching import mentee, mentor, pairs_of, proposal, scene

pytestmark = pytest.mark.django_db

WEEK = range(5)
#: The clocks of London change on March 28, 2027, those of New York on March 14.
WINTER_ONLY = dt.date(2026, 12, 14)
INTO_SUMMER = dt.date(2027, 3, 8)


def hours(first: int, last: int, days=WEEK) -> dict[int, tuple[int, int]]:
    return dict.fromkeys(days, (first * 60, last * 60))


def shared(mine, theirs, *, zones, starts_on=WINTER_ONLY, weeks=2) -> float | None:
    """Give the hours a run says two people share, or nothing if it does not let them meet."""
    there = scene(
        mentor("ada", hours=mine, zone=zones[0]),
        mentee("ben", hours=theirs, zone=zones[1]),
        starts_on=starts_on,
        cadence={"sessions": 2, "weeks_between": weeks},
    )
    run = there.solve()
    return proposal(run, "ada", "ben").facts["hours"] if pairs_of(run) else None


def test_one_zone_shares_what_the_clocks_say():
    zones = ("Europe/London", "Europe/London")

    assert shared(hours(9, 17), hours(13, 18), zones=zones) == 5 * 4


def test_zones_are_taken_into_account():
    zones = ("Europe/London", "America/New_York")  # five hours apart in winter

    assert shared(hours(9, 17), hours(9, 17), zones=zones) == 5 * 3


def test_a_week_wraps_around_at_its_ends():
    zones = ("Pacific/Auckland", "America/Los_Angeles")  # 21 hours apart in December

    # Monday 9 to 11 in Auckland is Sunday noon to 14 in Los Angeles.
    assert shared(hours(9, 11, [0]), hours(12, 14, [6]), zones=zones) == 2


def test_two_hours_exactly_are_enough():
    zones = ("Europe/London", "Europe/London")

    assert shared(hours(9, 11, [2]), hours(9, 17), zones=zones) == 2


def test_half_an_hour_less_is_not():
    zones = ("Europe/London", "Europe/London")

    assert shared({2: (540, 630)}, hours(9, 17), zones=zones) is None


def test_quarters_of_an_hour_are_rounded_inwards():
    zones = ("Asia/Kathmandu", "Asia/Kathmandu")  # UTC+5:45

    # 9:00 to 11:30 there is 3:15 to 5:45: two whole hours from 3:30 on.
    assert shared({2: (540, 690)}, {2: (540, 690)}, zones=zones) == 2


def test_people_of_one_zone_lose_nothing_when_its_clocks_change():
    zones = ("Europe/London", "Europe/London")
    morning = hours(9, 11, [2])

    assert shared(morning, morning, zones=zones, starts_on=INTO_SUMMER) == 2


def test_the_week_with_the_fewest_hours_counts():
    zones = ("Europe/London", "Asia/Kolkata")  # 5:30 apart in winter, 4:30 in summer
    mine, theirs = hours(9, 10), hours(9, 15)

    # 9 to 10 in London is 14:30 to 15:30 in winter there, 13:30 to 14:30 in summer.
    assert shared(mine, theirs, zones=zones, starts_on=INTO_SUMMER) == 5 * 0.5
    assert shared(mine, theirs, zones=zones, starts_on=dt.date(2027, 5, 3)) == 5 * 1


def test_a_pair_that_only_meets_until_the_clocks_change_is_refused():
    zones = ("Europe/London", "Asia/Kolkata")
    mine, theirs = hours(9, 10), dict.fromkeys(WEEK, (870, 930))  # 14:30 to 15:30

    assert shared(mine, theirs, zones=zones, starts_on=WINTER_ONLY) == 5
    assert shared(mine, theirs, zones=zones, starts_on=INTO_SUMMER) is None


def test_the_weeks_between_two_changes_count_too():
    zones = ("Europe/London", "America/New_York")
    # Five hours apart, but four between March 14 and 28: 9 to 10 there is 14 to 15, then 13 to 14.
    mine, theirs = hours(14, 15), hours(9, 10)

    assert shared(mine, theirs, zones=zones, starts_on=WINTER_ONLY) == 5
    assert shared(mine, theirs, zones=zones, starts_on=INTO_SUMMER) is None


def test_the_refusal_says_how_many_hours_they_share():
    there = scene(mentor("ada", hours={0: (540, 600)}), mentee("ben"))
    run = there.solve()

    answer = there.why(run, "ada", "ben")

    assert answer.sentence == (
        "Not possible: Too few working hours in common: 1 in the weakest week, 2 needed."
    )
