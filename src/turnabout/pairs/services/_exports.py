"""What staff take away as a file."""

import datetime as dt

from django.db import transaction

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.pairs import adapter, queries
from turnabout.programs.models import Cohort


@transaction.atomic
def export_table(*, cohort: Cohort, state: str, by: User, now: dt.datetime) -> str:
    """Give the pairs of a cohort as CSV, and note who took them away."""
    rows = queries.all_staff_rows(cohort, state=state)
    audit.record(
        actor_id=by.pk,
        action="pairs.exported",
        target=cohort,
        at=now,
        data={"rows": len(rows), "state": state},
    )
    return adapter.table_csv(rows)
