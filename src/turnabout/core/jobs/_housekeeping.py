"""The queue keeps itself small."""

import datetime as dt
from typing import Final

from django.utils import timezone

from turnabout.core import models
from turnabout.core.jobs import _queue, _registry

DONE_KEPT: Final = dt.timedelta(days=7)
FAILED_KEPT: Final = dt.timedelta(days=90)


@_registry.job(every=dt.timedelta(hours=1))
def prune_jobs() -> None:
    now = timezone.now()
    _queue.prune(done_before=now - DONE_KEPT, failed_before=now - FAILED_KEPT)
    models.Progress.objects.filter(updated_at__lt=now - FAILED_KEPT).delete()
