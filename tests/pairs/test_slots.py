"""Three dates within both working hours, across zones and changes of the clock."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from turnabout.pairs import errors, rules

NINE_TO_FIVE = {str(day): (540, 1020) for day in range(5)}
LONDON, NEW_YORK = "Europe/London", "America/New_York"


def week(zone: str, hours=NINE_TO_FIVE) -> rules.Week:
    return rules.Week(zone=zone, hours=hours)


def utc(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=dt.UTC)


def test_it_suggests_the_first_shared_hour_of_three_days():
    monday = utc(2026, 11, 23, 10)

    found = rules.suggested_slots(week(LONDON), week(LONDON), minutes=60, now=monday)

    assert found == (utc(2026, 11, 25, 9), utc(2026, 11, 26, 9), utc(2026, 11, 27, 9))


def test_it_finds_what_two_zones_share():
    """Nine in New York is fourteen in London in winter; both work until seventeen there."""
    found = rules.suggested_slots(
        week(NEW_YORK), week(LONDON), minutes=60, now=utc(2026, 11, 23, 10)
    )

    assert [moment.hour for moment in found] == [14, 14, 14]


def test_it_follows_the_weeks_in_which_only_one_side_has_changed_its_clocks():
    """In 2026 New York changes on March 8 and London on March 29: four hours apart between."""
    before = rules.suggested_slots(week(NEW_YORK), week(LONDON), minutes=60, now=utc(2026, 3, 2))
    between = rules.suggested_slots(week(NEW_YORK), week(LONDON), minutes=60, now=utc(2026, 3, 9))
    after = rules.suggested_slots(week(NEW_YORK), week(LONDON), minutes=60, now=utc(2026, 3, 30))

    hours = [{slot.hour for slot in found} for found in (before, between, after)]
    assert hours == [{14}, {13}, {13}]
    london = [
        {slot.astimezone(ZoneInfo(LONDON)).hour for slot in found} for found in (between, after)
    ]
    assert london == [{13}, {14}]


def test_it_finds_nothing_where_nothing_is_shared():
    found = rules.suggested_slots(
        week("Asia/Tokyo"), week(NEW_YORK), minutes=60, now=utc(2026, 11, 23)
    )

    assert found == ()


@pytest.mark.parametrize("hours", [{}, {"5": (600, 660)}])
def test_it_finds_nothing_without_hours_of_one_side(hours: dict[str, tuple[int, int]]):
    assert (
        rules.suggested_slots(week(LONDON, hours), week(LONDON), minutes=60, now=utc(2026, 11, 23))
        == ()
    )


def test_a_shared_half_hour_is_enough_for_twenty_minutes_only():
    late = week(LONDON, {"2": (540, 570)})

    short = rules.suggested_slots(late, week(LONDON), minutes=20, now=utc(2026, 11, 23))
    long = rules.suggested_slots(late, week(LONDON), minutes=45, now=utc(2026, 11, 23))

    assert [slot.isoweekday() for slot in short] == [3, 3, 3]
    assert long == ()


def test_it_begins_on_the_full_or_half_hour_of_the_mentees_clock():
    found = rules.suggested_slots(
        week("Asia/Kathmandu"), week("Asia/Kolkata"), minutes=60, now=utc(2026, 11, 23)
    )

    assert {slot.astimezone(ZoneInfo("Asia/Kolkata")).minute % 30 for slot in found} == {0}


def test_it_suggests_the_same_all_day_long():
    morning = rules.suggested_slots(
        week(LONDON), week(LONDON), minutes=60, now=utc(2026, 11, 23, 8)
    )
    evening = rules.suggested_slots(
        week(LONDON), week(LONDON), minutes=60, now=utc(2026, 11, 23, 17, 45)
    )

    assert morning == evening


spans = st.tuples(st.integers(0, 47), st.integers(1, 48)).filter(lambda span: span[0] < span[1])
weeks = st.builds(
    lambda zone, hours: week(
        zone, {str(day): (first * 30, last * 30) for day, (first, last) in hours.items()}
    ),
    st.sampled_from([LONDON, NEW_YORK, "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"]),
    st.dictionaries(st.integers(0, 6), spans),
)


def is_at_work(moment: dt.datetime, person: rules.Week) -> bool:
    """Independent of the rule: look at the wall clock of that minute."""
    local = moment.astimezone(ZoneInfo(person.zone))
    first, last = person.hours.get(str(local.weekday()), (0, 0))
    return first <= local.hour * 60 + local.minute < last


@settings(max_examples=150, deadline=None)
@given(weeks, weeks, st.sampled_from([20, 60]), st.integers(0, 364))
def test_every_suggested_minute_is_working_time_of_both(mentor, mentee, minutes: int, day: int):
    now = utc(2026, 1, 1, 7) + dt.timedelta(days=day)

    found = rules.suggested_slots(mentor, mentee, minutes=minutes, now=now)

    days = {slot.astimezone(ZoneInfo(mentee.zone)).date() for slot in found}
    assert len(days) == len(found) <= 3
    for slot in found:
        assert slot > now
        for minute in range(minutes):
            moment = slot + dt.timedelta(minutes=minute)
            assert is_at_work(moment, mentor), (slot, moment)
            assert is_at_work(moment, mentee), (slot, moment)


def test_a_time_on_the_wall_is_a_moment():
    summer = rules.local_moment(dt.date(2026, 7, 1), dt.time(14), zone=LONDON)
    winter = rules.local_moment(dt.date(2026, 12, 1), dt.time(14), zone=LONDON)

    assert (summer, winter) == (utc(2026, 7, 1, 13), utc(2026, 12, 1, 14))


def test_a_time_the_clocks_skip_is_refused():
    with pytest.raises(errors.NoSuchTime, match="an hour later"):
        rules.local_moment(dt.date(2026, 3, 29), dt.time(1, 30), zone=LONDON)


def test_a_time_that_comes_twice_is_its_first():
    found = rules.local_moment(dt.date(2026, 10, 25), dt.time(1, 30), zone=LONDON)

    assert found == utc(2026, 10, 25, 0, 30)


START = dt.date(2026, 11, 2)


def test_dates_of_the_next_session_follow_the_rhythm():
    held = [utc(2026, 11, 2, 10), utc(2026, 11, 16, 10)]

    base = rules.next_from(held, weeks_between=4, now=utc(2026, 11, 17), starts_on=START)
    found = rules.suggested_slots(week(LONDON), week(LONDON), minutes=60, now=base)

    # Four weeks after November 16 is December 14, a Monday.
    assert found[0].date() == dt.date(2026, 12, 14)


def test_no_date_is_suggested_before_the_cohort_starts():
    base = rules.next_from([], weeks_between=4, now=utc(2026, 10, 20), starts_on=START)
    found = rules.suggested_slots(week(LONDON), week(LONDON), minutes=60, now=base)

    assert found[0].date() == START


def test_a_pair_behind_its_rhythm_is_offered_the_next_days():
    late = utc(2027, 3, 1)
    held = [utc(2026, 11, 16, 10)]

    assert rules.next_from(held, weeks_between=4, now=late, starts_on=START) == late
    assert rules.next_from([], weeks_between=4, now=late, starts_on=START) == late
