"""
Calendar messages of RFC 5545 and RFC 5546: invite and cancel.

Property names and parameter names are written out here; only values come from data. What was
written is read back and compared before anybody gets it.
"""

import datetime as dt
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from turnabout.notifications import rules
from turnabout.notifications.choices import Method
from turnabout.notifications.notices import CalendarEvent

PRODID: Final = "-//Turnabout//Sessions//EN"
#: How much of a zone's rules is written around the meeting.
AROUND: Final = dt.timedelta(days=400)

__all__ = ["CalendarEvent", "invitation"]


def invitation(event: CalendarEvent, *, now: dt.datetime) -> bytes:
    """
    Write the calendar message for an event: METHOD, VTIMEZONE and one VEVENT.

    Parameters
    ----------
    event
        ``starts_at`` has a zone; the meeting keeps its local time in ``event.zone``.
    now
        The moment it is written (DTSTAMP).

    Raises
    ------
    ValueError
        If the calendar read back is not what was meant.
    """
    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", str(event.method))
    calendar.add_component(_vevent(event, now))
    day = event.starts_at.date()
    calendar.add_missing_timezones(first_date=day - AROUND, last_date=day + AROUND)
    written: bytes = calendar.to_ical()
    _check(written, event)
    return written


def _vevent(event: CalendarEvent, now: dt.datetime) -> Event:
    is_cancelled = event.method == Method.CANCEL
    zone = ZoneInfo(event.zone)
    vevent = Event()
    vevent.add("UID", event.uid)
    vevent.add("SEQUENCE", event.sequence)
    vevent.add("DTSTAMP", now.astimezone(dt.UTC))
    vevent.add("DTSTART", event.starts_at.astimezone(zone))
    vevent.add("DTEND", _ends_at(event).astimezone(zone))
    vevent.add("SUMMARY", rules.one_line(event.title))
    vevent.add("STATUS", "CANCELLED" if is_cancelled else "CONFIRMED")
    vevent.add("TRANSP", "TRANSPARENT" if is_cancelled else "OPAQUE")
    if event.description:
        vevent.add("DESCRIPTION", "\n".join(map(rules.one_line, event.description.splitlines())))
    if event.location:
        vevent.add("LOCATION", rules.one_line(event.location))
    vevent["ORGANIZER"] = _address(event.organizer_name, event.organizer_email)
    for name, email in event.attendees:
        attendee = _address(name, email)
        attendee.params["CUTYPE"] = vText("INDIVIDUAL")
        attendee.params["ROLE"] = vText("REQ-PARTICIPANT")
        if not is_cancelled:
            attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
            attendee.params["RSVP"] = vText("TRUE")
        vevent.add("ATTENDEE", attendee, encode=False)
    return vevent


def _ends_at(event: CalendarEvent) -> dt.datetime:
    """Count the minutes in UTC: within a zone the hour of a change would count twice or not."""
    return event.starts_at.astimezone(dt.UTC) + dt.timedelta(minutes=event.minutes)


def _address(name: str, email: str) -> vCalAddress:
    if any(char.isspace() or not char.isprintable() for char in email):
        raise ValueError("Expected an address without spaces and control characters.")
    address = vCalAddress(f"mailto:{email}")
    # Quotes and backslashes have no escape in a parameter.
    plain = rules.one_line(name).replace('"', "'").replace("\\", "/")
    address.params["CN"] = vText(plain or email)
    return address


def _check(written: bytes, event: CalendarEvent) -> None:
    """Read back what was written: one event, and each fact as it was given."""
    calendar: Any = Calendar.from_ical(written)
    events = calendar.walk("VEVENT")
    if len(events) != 1 or events[0].subcomponents:
        raise ValueError("Expected one event in the calendar message.")
    vevent = events[0]
    attendees = vevent.get("ATTENDEE", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    read = {
        "method": str(calendar["METHOD"]),
        "uid": str(vevent["UID"]),
        "sequence": int(vevent["SEQUENCE"]),
        "starts_at": vevent.decoded("DTSTART"),
        "ends_at": vevent.decoded("DTEND"),
        "title": str(vevent["SUMMARY"]),
        "organizer": str(vevent["ORGANIZER"]),
        "attendees": sorted(str(attendee) for attendee in attendees),
    }
    meant = {
        "method": str(event.method),
        "uid": event.uid,
        "sequence": event.sequence,
        "starts_at": event.starts_at,
        "ends_at": _ends_at(event),
        "title": rules.one_line(event.title),
        "organizer": f"mailto:{event.organizer_email}",
        "attendees": sorted(f"mailto:{email}" for _name, email in event.attendees),
    }
    differing = sorted(key for key, value in meant.items() if read[key] != value)
    if differing:
        raise ValueError(f"Expected the calendar message to read back, got other {differing}.")
