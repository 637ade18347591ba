"""What the worker does by itself."""

import datetime as dt

from django.utils import timezone

from turnabout.core import jobs
from turnabout.notifications import services


@jobs.loop(seconds=0.5)
def deliver_mail() -> int:
    return services.deliver(clock=timezone.now)


@jobs.job(every=dt.timedelta(days=1))
def purge_mail() -> None:
    services.purge(now=timezone.now())
