"""The one way an audit row is written."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.db.models import Model

from turnabout.audit.models import Entry
from turnabout.core import scope


def record(
    *,
    actor_id: int | None,
    action: str,
    target: Model | None,
    at: dt.datetime,
    data: Mapping[str, int | str | bool | None] | None = None,
) -> None:
    """
    Write one row in the caller's transaction.

    Parameters
    ----------
    actor_id
        The account that acted; ``None`` for the clock and for a mail link.
    action
        Past participle with its app in front, such as ``programs.enrolled``.
    data
        Ids, numbers, states; never anything a person wrote, a name or an address.

    Raises
    ------
    ValueError
        Outside a transaction: the act and its row stand or fall together.
    """
    if not transaction.get_connection().in_atomic_block:
        raise ValueError(f"Expected a transaction around {action}.")
    Entry.objects.create(
        at=at,
        actor_id=actor_id,
        action=action,
        target_type=target._meta.label_lower if target is not None else "",
        target_id=target.pk if target is not None else None,
        data=dict(data or {}),
    )
    scope.forget()  # whatever was done, reads of this request start anew
