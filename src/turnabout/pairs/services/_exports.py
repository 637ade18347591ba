"""What staff take away as a file."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core import sheets
from turnabout.pairs import queries
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
    headers = (
        _("Mentor"),
        _("Mentee"),
        _("State"),
        _("Sessions held"),
        _("Sessions planned"),
        _("Agreement signed"),
        _("Last moved by"),
    )
    return sheets.to_csv(headers, [_cells(row) for row in rows])


def _cells(row: queries.StaffRow) -> tuple[str, ...]:
    return (
        row.mentor_name,
        row.mentee_name,
        row.state_words,
        str(row.held),
        str(row.planned),
        _("yes") if row.is_signed else _("no"),
        row.last_moved_by,
    )
