"""
Let a session lie in the past: the one thing a journey cannot wait for. Run as a program.

The row is moved by two hours; then the clock's own job asks both whether they met.
"""

import datetime as dt
import json
import sys

import django

django.setup()

from django.utils import timezone  # noqa: E402

from turnabout.pairs.choices import SessionState  # noqa: E402
from turnabout.pairs.models import Session  # noqa: E402
from turnabout.pairs.schedule import ask_about_sessions  # noqa: E402

if __name__ == "__main__":
    now = timezone.now()
    starts_at = (now - dt.timedelta(hours=2)).replace(second=0, microsecond=0)
    moved = Session.objects.filter(state=SessionState.PLANNED).update(starts_at=starts_at)
    ask_about_sessions.call()
    sys.stdout.write(json.dumps({"moved": moved}) + "\n")
