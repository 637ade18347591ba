"""Working hours on the wall clock, as half-hours of the week in UTC, for every week of a term."""

import datetime as dt
import zoneinfo
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from matchmaker import half_hours

LocalWeek = tuple[tuple[int, int, int], ...]
"""Weekday (Monday is 0), start and exclusive end in minutes of the local day."""

WEEK: Final = dt.timedelta(days=7)


def mondays(starts_on: dt.date, *, weeks: int) -> tuple[dt.date, ...]:
    """Give the Monday of each week of a term, beginning with the week of its first day."""
    first = starts_on - dt.timedelta(days=starts_on.weekday())
    return tuple(first + place * WEEK for place in range(max(weeks, 1)))


@lru_cache(maxsize=100_000)
def in_utc(week: LocalWeek, zone: str, monday: dt.date) -> frozenset[int]:
    """
    Give the half-hours of one week in UTC, as clocks in that zone show them in that week.

    Clocks that change within the week are taken as they are on each day.
    """
    tz = zoneinfo.ZoneInfo(zone)
    start_of_week = dt.datetime.combine(monday, dt.time(), dt.UTC)

    def minute(day: int, minutes: int) -> int:
        wall = dt.datetime.combine(monday, dt.time()) + dt.timedelta(days=day, minutes=minutes)
        return int((wall.replace(tzinfo=tz) - start_of_week).total_seconds() // 60)

    return half_hours((minute(day, start), minute(day, end)) for day, start, end in week)


def different_weeks(
    people: Sequence[tuple[LocalWeek, str]], term: Sequence[dt.date]
) -> tuple[tuple[frozenset[int], ...], ...]:
    """
    Give everybody's half-hours for each week of the term that differs from the ones before.

    Without a change of clocks there is one week; with one there are usually two to four.
    """
    weeks = (tuple(in_utc(week, zone, monday) for week, zone in people) for monday in term)
    return tuple(dict.fromkeys(weeks))
