"""Dates of sessions and when they may be logged."""

import datetime as dt
import zoneinfo
from typing import Final

from django.utils.translation import gettext as _

from turnabout.pairs import errors
from turnabout.pairs.choices import SessionState

#: Minutes a session can be booked for, the usual first.
LENGTHS: Final = (60, 45, 30, 20)
MOST_DAYS_AHEAD: Final = 366


def local_moment(day: dt.date, time: dt.time, *, zone: str) -> dt.datetime:
    """
    Give the moment a clock on the wall shows, in UTC.

    An hour that comes twice is its first; one that does not come, because clocks go forward, is
    refused.

    Raises
    ------
    NoSuchTime
        For a time that is skipped on that day.
    """
    wall = dt.datetime.combine(day, time, tzinfo=zoneinfo.ZoneInfo(zone))
    moment = wall.astimezone(dt.UTC)
    if moment.astimezone(wall.tzinfo).replace(tzinfo=None) != wall.replace(tzinfo=None):
        raise errors.NoSuchTime(
            _("Clocks go forward on that day and skip this time. Choose an hour later.")
        )
    return moment


def whole_minute(moment: dt.datetime) -> dt.datetime:
    """Drop seconds: calendars and clocks on the wall know minutes."""
    return moment.replace(second=0, microsecond=0)


def check_day(day: dt.date, *, today: dt.date) -> None:
    """
    Check that a day is not further away than anybody plans.

    Raises
    ------
    TooFarAhead
        For one more than a year ahead.
    """
    if (day - today).days > MOST_DAYS_AHEAD:
        raise errors.TooFarAhead(_("This is more than a year ahead. Choose an earlier day."))


def check_in_future(starts_at: dt.datetime, *, now: dt.datetime) -> None:
    """
    Check a date to be proposed or confirmed.

    Raises
    ------
    NotInFuture
        For a date that has passed.
    TooFarAhead
        For one more than a year ahead.
    """
    if starts_at <= now:
        raise errors.NotInFuture(_("This date has passed. Choose one that is still to come."))
    check_day(starts_at.date(), today=now.date())


def check_can_hold(*, state: str, starts_at: dt.datetime, now: dt.datetime) -> None:
    """
    Check that a session can be logged as held.

    Raises
    ------
    AlreadyHeld
        If it is.
    NotPlanned
        If its date was never confirmed, or it was cancelled.
    NotHeldYet
        Before it has begun.
    """
    if state == SessionState.HELD:
        raise errors.AlreadyHeld(_("This session is logged as held already."))
    if state != SessionState.PLANNED:
        raise errors.NotPlanned(_("Confirm a date first; then this can be logged as held."))
    if starts_at > now:
        raise errors.NotHeldYet(
            _("A session can be logged after it has taken place. Come back then.")
        )


def check_is_open(state: str) -> None:
    """
    Check that a session still has a date to change.

    Raises
    ------
    NotPlanned
        If it was held, missed or cancelled.
    """
    if state not in {SessionState.PROPOSED, SessionState.PLANNED}:
        raise errors.NotPlanned(_("This session is over. Propose a date for the next one."))


def check_can_confirm(
    *, starts_at: dt.datetime, proposed_by: str, side: str, now: dt.datetime
) -> None:
    """
    Check that a side may say yes to a date.

    Raises
    ------
    NotForYou
        If it proposed the date itself.
    NotInFuture
        If the date has passed.
    """
    if proposed_by == side:
        raise errors.NotForYou(
            _("You proposed this date, so the other one confirms it. You can propose another.")
        )
    check_in_future(starts_at, now=now)


def is_over(*, starts_at: dt.datetime, minutes: int, now: dt.datetime) -> bool:
    return starts_at + dt.timedelta(minutes=minutes) <= now
