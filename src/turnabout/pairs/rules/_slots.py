"""Three dates that suit both, from the working hours each gave."""

import datetime as dt
import zoneinfo
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

DAYS_AHEAD: Final = 28
NOTICE_DAYS: Final = 2
STEP_MINUTES: Final = 30
DAY_MINUTES: Final = 24 * 60

Span = tuple[dt.datetime, dt.datetime]


@dataclass(frozen=True, kw_only=True)
class Week:
    """
    Somebody's working hours.

    Attributes
    ----------
    zone
        Name of the time zone the hours are in.
    hours
        By weekday (``"0"`` is Monday) the first minute of the local day and the one after the
        last, such as ``[540, 1020]``.
    """

    zone: str
    hours: Mapping[str, Sequence[int]]


def next_from(
    held: Sequence[dt.datetime], *, weeks_between: int, now: dt.datetime, starts_on: dt.date
) -> dt.datetime:
    """
    Give the moment from which dates of the next session are suggested.

    That is now, or as much before the turn as notice is given: the first day of the cohort, later
    the rhythm's next turn after the last session held. So the first suggestion falls on it.
    """
    turn = dt.datetime.combine(starts_on, dt.time(), tzinfo=dt.UTC)
    if held:
        turn = max(held) + dt.timedelta(weeks=weeks_between)
    return max(now, turn - dt.timedelta(days=NOTICE_DAYS))


def suggested_slots(
    mentor: Week, mentee: Week, *, minutes: int, now: dt.datetime, count: int = 3
) -> tuple[dt.datetime, ...]:
    """
    Suggest when two people could meet within both their working hours.

    Parameters
    ----------
    minutes
        How long they meet.
    count
        How many dates at most; each on another day of the mentee, whose calendar is the fuller.

    Returns
    -------
    tuple of datetime
        In UTC and in order, on the full or half hour of the mentee's clock, from the day after
        tomorrow to four weeks ahead; empty if the two share no such time. The same all day long.
    """
    length = dt.timedelta(minutes=minutes)
    zone = zoneinfo.ZoneInfo(mentee.zone)
    first_day = now.astimezone(zone).date() + dt.timedelta(days=NOTICE_DAYS)
    earliest = _moment(first_day, 0, zone)
    found: dict[dt.date, dt.datetime] = {}
    for start, end in _shared(_spans(mentor, now), _spans(mentee, now)):
        first = _on_the_half_hour(max(start, earliest), zone)
        if first + length <= end:
            found.setdefault(first.astimezone(zone).date(), first)
    return tuple(sorted(found.values())[:count])


def _spans(week: Week, now: dt.datetime) -> list[Span]:
    """List working hours from yesterday on, as moments: wall clock first, then UTC."""
    zone = zoneinfo.ZoneInfo(week.zone)
    today = now.astimezone(zone).date()
    days = (today + dt.timedelta(days=ahead) for ahead in range(-1, DAYS_AHEAD + 1))
    return [
        (_moment(day, hours[0], zone), _moment(day, hours[1], zone))
        for day in days
        if (hours := week.hours.get(str(day.weekday())))
    ]


def _moment(day: dt.date, minute: int, zone: zoneinfo.ZoneInfo) -> dt.datetime:
    whole_days, minute = divmod(minute, DAY_MINUTES)
    time = dt.time(minute // 60, minute % 60)
    wall = dt.datetime.combine(day + dt.timedelta(days=whole_days), time, tzinfo=zone)
    return wall.astimezone(dt.UTC)


def _shared(first: list[Span], second: list[Span]) -> Iterator[Span]:
    """Give what two lists of spans have in common; both are in order."""
    here = there = 0
    while here < len(first) and there < len(second):
        start = max(first[here][0], second[there][0])
        end = min(first[here][1], second[there][1])
        if start < end:
            yield start, end
        if first[here][1] <= second[there][1]:
            here += 1
        else:
            there += 1


def _on_the_half_hour(moment: dt.datetime, zone: zoneinfo.ZoneInfo) -> dt.datetime:
    """Round up to a full or half hour of a zone's clock."""
    local = moment.astimezone(zone)
    past = dt.timedelta(
        minutes=local.minute % STEP_MINUTES, seconds=local.second, microseconds=local.microsecond
    )
    return moment if not past else moment + dt.timedelta(minutes=STEP_MINUTES) - past
