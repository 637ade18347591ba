"""Moments as their reader meets them: in the reader's zone, with the zone named."""

import datetime as dt
import zoneinfo

from django import template
from django.utils import formats, timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()

Zone = str | dt.tzinfo | None


@register.filter
def when(moment: dt.datetime | None, zone: Zone = None) -> SafeString | str:
    """Say "Thursday, November 26, 2:00 PM, London time"."""
    if not moment:
        return ""
    local = _local(moment, zone)
    words = f"{_day(local)}, {_clock(local)}, {zone_name(local)}"
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), words)


@register.filter
def day(moment: dt.datetime | dt.date | None, zone: Zone = None) -> SafeString | str:
    """Say "Thursday, November 26"; for days within a year of today."""
    if not moment:
        return ""
    local = _local(moment, zone) if isinstance(moment, dt.datetime) else moment
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), _day(local))


@register.filter
def short_day(moment: dt.datetime | dt.date | None, zone: Zone = None) -> SafeString | str:
    """Say "November 26", for lists."""
    if not moment:
        return ""
    local = _local(moment, zone) if isinstance(moment, dt.datetime) else moment
    words = formats.date_format(local, "MONTH_DAY_FORMAT")
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), words)


@register.filter
def clock(moment: dt.datetime | dt.time | None, zone: Zone = None) -> SafeString | str:
    """Say "2:00 PM"."""
    if moment is None or moment == "":
        return ""
    local = _local(moment, zone) if isinstance(moment, dt.datetime) else moment
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), _clock(local))


@register.simple_tag
def span(start: dt.datetime, end: dt.datetime, *, zone: Zone = None) -> SafeString:
    """Say "Thursday, November 26, 2:00 PM to 3:00 PM, London time"."""
    first, last = _local(start, zone), _local(end, zone)
    words = _("%(day)s, %(start)s to %(end)s, %(zone)s") % {
        "day": _day(first),
        "start": _clock(first),
        "end": _clock(last),
        "zone": zone_name(first),
    }
    return format_html('<time datetime="{}">{}</time>', start.isoformat(), words)


def zone_name(local: dt.datetime) -> str:
    """Name the zone by its city, as its people do; UTC and offsets by their own name."""
    key = getattr(local.tzinfo, "key", "")
    area, _slash, city = key.rpartition("/")
    if not area or area == "Etc":
        return local.tzname() or ""
    return _("%(city)s time") % {"city": city.replace("_", " ")}


def _local(moment: dt.datetime, zone: Zone) -> dt.datetime:
    """Move a moment to a zone given by name or value; nothing given is the current one."""
    if isinstance(zone, str) and zone:
        return moment.astimezone(zoneinfo.ZoneInfo(zone))
    return moment.astimezone(
        zone if isinstance(zone, dt.tzinfo) else timezone.get_current_timezone()
    )


def _day(local: dt.date) -> str:
    weekday = formats.date_format(local, "l")
    return f"{weekday}, {formats.date_format(local, 'MONTH_DAY_FORMAT')}"


def _clock(local: dt.datetime | dt.time) -> str:
    return formats.time_format(local, "TIME_FORMAT")
