"""Calendar messages that calendars act on, whatever stands in names and titles."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from tests.conftest import NOW
from tests.notifications.conftest import Inbox
from turnabout.accounts.models import Organization
from turnabout.notifications import services
from turnabout.notifications.adapter import ics
from turnabout.notifications.choices import Method
from turnabout.notifications.models import Message
from turnabout.notifications.services import CalendarEvent

EVENT = CalendarEvent(
    uid="k7m2q9x4wd3p@mentoring.acme.example",
    sequence=2,
    starts_at=dt.datetime(2026, 12, 3, 13, 0, tzinfo=dt.UTC),
    minutes=45,
    zone="Europe/Berlin",
    title="Ada and Ben",
    description="Move it in Turnabout; answers here are not read.",
    organizer_name="Acme",
    organizer_email="mentoring@acme.example",
    attendees=(("Ada", "ada@acme.example"), ("Ben", "ben@acme.example")),
)


def lines(event: CalendarEvent) -> list[str]:
    """Give the unfolded lines, as RFC 5545 section 3.1 says to read them."""
    return ics.invitation(event, now=NOW).decode().replace("\r\n ", "").split("\r\n")


def vevent(event: CalendarEvent) -> Any:
    calendar: Any = Calendar.from_ical(ics.invitation(event, now=NOW))
    (found,) = calendar.walk("VEVENT")
    return found


def test_it_asks_each_attendee_for_an_answer() -> None:
    written = lines(EVENT)

    assert "METHOD:REQUEST" in written
    assert "UID:k7m2q9x4wd3p@mentoring.acme.example" in written
    assert "SEQUENCE:2" in written
    assert "DTSTAMP:20261123T100000Z" in written
    assert "DTSTART;TZID=Europe/Berlin:20261203T140000" in written
    assert "DTEND;TZID=Europe/Berlin:20261203T144500" in written
    assert "SUMMARY:Ada and Ben" in written
    assert "STATUS:CONFIRMED" in written
    assert "TRANSP:OPAQUE" in written
    assert "ORGANIZER;CN=Acme:mailto:mentoring@acme.example" in written
    attendees = [line for line in written if line.startswith("ATTENDEE")]
    assert len(attendees) == 2
    for line in attendees:
        assert "PARTSTAT=NEEDS-ACTION" in line
        assert "ROLE=REQ-PARTICIPANT" in line
        assert "RSVP=TRUE" in line


def test_it_cancels_under_the_same_uid_with_a_higher_sequence() -> None:
    cancelled = dataclasses.replace(EVENT, method=Method.CANCEL, sequence=3)

    written = lines(cancelled)

    assert "METHOD:CANCEL" in written
    assert "UID:k7m2q9x4wd3p@mentoring.acme.example" in written
    assert "SEQUENCE:3" in written
    assert "STATUS:CANCELLED" in written
    assert "TRANSP:TRANSPARENT" in written


@pytest.mark.parametrize(
    ("zone", "day", "offset"),
    [
        ("Europe/Berlin", dt.date(2026, 7, 1), 2),
        ("Europe/Berlin", dt.date(2026, 12, 1), 1),
        ("America/New_York", dt.date(2026, 7, 1), -4),
        ("Asia/Kolkata", dt.date(2026, 7, 1), 5.5),
        ("Australia/Lord_Howe", dt.date(2026, 7, 1), 10.5),
    ],
)
def test_it_brings_the_rules_of_its_zone(zone: str, day: dt.date, offset: float) -> None:
    noon = dt.datetime.combine(day, dt.time(12), ZoneInfo(zone))
    event = dataclasses.replace(EVENT, zone=zone, starts_at=noon)

    calendar: Any = Calendar.from_ical(ics.invitation(event, now=NOW))

    (vtimezone,) = calendar.walk("VTIMEZONE")
    assert str(vtimezone["TZID"]) == zone
    # By the rules in the file alone, not by the zone's name.
    local = dt.datetime.combine(day, dt.time(12), vtimezone.to_tz(lookup_tzid=False))
    assert local.utcoffset() == dt.timedelta(hours=offset)


def test_it_keeps_its_length_over_a_change_of_the_clock() -> None:
    before_the_change = dt.datetime(2026, 3, 29, 0, 30, tzinfo=dt.UTC)  # 1:30, then 3:00

    event = dataclasses.replace(EVENT, starts_at=before_the_change, minutes=60)

    assert vevent(event).decoded("DTEND") == before_the_change + dt.timedelta(hours=1)


@pytest.mark.parametrize(
    "text",
    [
        "Ada\r\nATTENDEE:mailto:eve@evil.example",
        "Ada\nBEGIN:VALARM",
        "semi;colon, comma: \\n back\\slash",
        'quote " and ; and :',
        "Ädä 🌱 \u2028 line",
    ],
)
def test_text_stays_text(text: str) -> None:
    event = dataclasses.replace(
        EVENT,
        title=text,
        description=text,
        location=text,
        organizer_name=text,
        attendees=((text, "ada@acme.example"),),
    )

    found = vevent(event)

    assert str(found["SUMMARY"]) == " ".join(text.split())
    assert str(found["ATTENDEE"]) == "mailto:ada@acme.example"
    assert str(found["ORGANIZER"]) == "mailto:mentoring@acme.example"
    assert found.subcomponents == []
    assert "eve@evil" not in str(found.get("ATTENDEE"))


@pytest.mark.parametrize("address", ["ada@acme.example\r\nX:1", "a b@acme.example", "ada\x00@x.y"])
def test_it_refuses_addresses_that_would_break_out(address: str) -> None:
    with pytest.raises(ValueError, match="without spaces"):
        ics.invitation(dataclasses.replace(EVENT, attendees=(("Ada", address),)), now=NOW)


def test_it_refuses_a_calendar_that_reads_back_differently(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = Calendar.to_ical
    monkeypatch.setattr(Calendar, "to_ical", lambda self: real(self).replace(b"UID:", b"UID:x"))

    with pytest.raises(ValueError, match="uid"):
        ics.invitation(EVENT, now=NOW)


def test_it_arrives_as_a_part_that_calendars_act_on_and_as_a_file(
    organization: Organization, mail_server: Inbox, post: Callable[..., Message]
) -> None:
    message = post(calendar=EVENT)

    services.deliver(clock=lambda: NOW)

    (letter,) = mail_server.letters
    parts = {part.get_content_type(): part for part in letter.walk()}
    assert letter.get_content_type() == "multipart/mixed"
    part = parts["text/calendar"]
    assert part.get_param("method") == "REQUEST"
    assert part.get_content_charset() == "utf-8"
    file = parts["application/ics"]
    assert file.get_filename() == "invite.ics"
    for payload in (part.get_content().encode(), file.get_content()):
        calendar: Any = Calendar.from_ical(payload)
        assert str(calendar.walk("VEVENT")[0]["UID"]) == EVENT.uid
    message.refresh_from_db()
    assert message.calendar == ""
