"""What several reads need."""

import datetime as dt
import zoneinfo

from turnabout.accounts import queries as accounts
from turnabout.programs import rules
from turnabout.programs.models import Program


def today(now: dt.datetime) -> dt.date:
    """Give the day it is where the organization is. One query."""
    return now.astimezone(zoneinfo.ZoneInfo(accounts.organization().time_zone)).date()


def settings_of(program: Program) -> rules.Settings:
    """Read what a program runs by."""
    return rules.read_settings(program.rules, source=f"program {program.public_id}")
