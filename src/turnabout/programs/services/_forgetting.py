"""What is deleted by itself, as people are told beside the field."""

import datetime as dt
from collections.abc import Collection

from django.db import transaction

from turnabout.audit import services as audit
from turnabout.programs.models.answers import Answers


@transaction.atomic
def forget_what_was_said(*, enrollment_ids: Collection[int], now: dt.datetime) -> int:
    """
    Empty what these people wanted the other side to understand.

    Returns
    -------
    int
        How many had written something.
    """
    written = Answers.objects.filter(enrollment_id__in=enrollment_ids).exclude(say="")
    count = written.update(say="")
    if count:
        audit.record(
            actor_id=None, action="programs.said_forgotten", target=None, at=now,
            data={"enrollments": count},
        )  # fmt: skip
    return count
