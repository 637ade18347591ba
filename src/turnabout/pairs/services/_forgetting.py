"""What the two wrote for each other is deleted some time after their pair has ended."""

import datetime as dt

from turnabout.pairs import queries, rules
from turnabout.programs import services as programs


def forget_after_end(*, now: dt.datetime) -> int:
    """
    Delete what people wanted a partner to understand, 30 days after their last pair ended.

    Returns
    -------
    int
        Of how many people there was something to delete.
    """
    before = now - dt.timedelta(days=rules.KEPT_DAYS)
    return programs.forget_what_was_said(enrollment_ids=queries.enrollments_over(before), now=now)
