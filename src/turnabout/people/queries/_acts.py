"""What an admin does next about people."""

import datetime as dt

from django.urls import reverse
from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.accounts.choices import Role
from turnabout.accounts.models import User
from turnabout.core.acts import NextAct
from turnabout.people.choices import ImportState
from turnabout.people.models import Import
from turnabout.people.queries._directory import is_empty

RANK = 80


def next_acts(user: User, now: dt.datetime) -> tuple[NextAct, ...]:
    """Give what an admin does next: bring people, or decide about a file. At most three queries."""
    if Role.ADMIN not in accounts.role_names(user):
        return ()
    waiting = list(
        Import.objects.filter(state=ImportState.CHECKED, by_id=user.pk)
        .order_by("-pk")
        .values_list("public_id", "file_name")[:1]
    )
    if waiting:
        public_id, file_name = waiting[0]
        return (
            NextAct(
                rank=RANK,
                title=_("Decide about %(file)s") % {"file": file_name},
                reason=_("It was read, and nothing has changed yet."),
                label=_("See what it would change"),
                url=reverse("people:import", args=[public_id]),
            ),
        )
    if not is_empty():
        return ()
    return (
        NextAct(
            rank=RANK,
            title=_("Bring your people first"),
            reason=_("Programs need people to invite. A CSV file from your HR system is enough."),
            label=_("Import people"),
            url=reverse("people:imports"),
        ),
    )
