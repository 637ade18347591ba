"""Reads that leave a trace."""

import datetime as dt

from django.db import transaction

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.people.models import Person


@transaction.atomic(savepoint=False)
def note_reading(*, person: Person, by: User, now: dt.datetime) -> None:
    """Write down that staff read the page of a named person."""
    audit.record(actor_id=by.pk, action="people.viewed", target=person, at=now)


@transaction.atomic(savepoint=False)
def note_export(*, count: int, by: User, now: dt.datetime) -> None:
    """Write down that a list of people left the product as a file."""
    audit.record(
        actor_id=by.pk, action="people.exported", target=None, at=now, data={"people": count}
    )
