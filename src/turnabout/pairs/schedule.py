"""What the clock does with pairs."""

import datetime as dt

from django.utils import timezone

from turnabout.core import jobs
from turnabout.pairs import services


@jobs.job(every=dt.timedelta(minutes=10))
def settle_pairs() -> None:
    services.settle_expired(now=timezone.now())


@jobs.job(every=dt.timedelta(minutes=15))
def ask_about_sessions() -> None:
    services.remind_held(now=timezone.now())


@jobs.job(every=dt.timedelta(days=1))
def forget_ended_pairs() -> None:
    services.forget_after_end(now=timezone.now())
