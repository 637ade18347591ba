"""Moments are said in the reader's zone, with the zone named; names become initials."""

import datetime as dt

import pytest
from django.utils import timezone

from turnabout.core.templatetags.names import initials
from turnabout.core.templatetags.when import clock, day, short_day, span, when

#: A Thursday afternoon in London, which is the next day in Auckland.
MOMENT = dt.datetime(2026, 11, 26, 14, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Europe/London", "Thursday, November 26, 2:00 PM, London time"),
        ("America/New_York", "Thursday, November 26, 9:00 AM, New York time"),
        ("Pacific/Auckland", "Friday, November 27, 3:00 AM, Auckland time"),
        ("UTC", "Thursday, November 26, 2:00 PM, UTC"),
    ],
)
def test_it_says_a_moment_in_the_zone_of_its_reader(zone: str, words: str):
    assert words in when(MOMENT, zone)


def test_it_keeps_the_moment_itself_for_machines():
    assert 'datetime="2026-11-26T14:00:00+00:00"' in when(MOMENT, "Pacific/Auckland")


def test_it_takes_the_current_zone_when_none_is_given():
    with timezone.override("Asia/Tokyo"):
        assert "11:00 PM, Tokyo time" in when(MOMENT)


def test_it_says_the_parts_of_a_moment():
    assert ">Thursday, November 26<" in day(MOMENT, "Europe/London")
    assert ">November 27<" in short_day(MOMENT, "Pacific/Auckland")
    assert ">2:00 PM<" in clock(MOMENT, "Europe/London")


def test_it_says_a_day_that_has_no_time():
    assert ">Thursday, November 26<" in day(dt.date(2026, 11, 26))


def test_it_says_midnight():
    assert ">12:00 AM<" in clock(dt.time(0, 0))


def test_it_says_a_length():
    said = span(MOMENT, MOMENT + dt.timedelta(hours=1), zone="Europe/London")

    assert "Thursday, November 26, 2:00 PM to 3:00 PM, London time" in said


def test_it_says_nothing_about_a_moment_that_is_not_set():
    assert [when(None), day(None), short_day(None), clock(None)] == ["", "", "", ""]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ada Okafor", "AO"),
        ("Ada M. Okafor", "AO"),
        ("Ada", "A"),
        ("  ada   okafor ", "AO"),
        ("(Ada) Okafor", "O"),
        ("山田 太郎", "山太"),
        ("", ""),
    ],
)
def test_it_shortens_a_name(name: str, letters: str):
    assert initials(name) == letters
