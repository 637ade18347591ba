"""The order of grades."""

import datetime as dt
from typing import Literal

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.people import errors, rules
from turnabout.people.models import Grade


@transaction.atomic
def move_grade(*, name: str, to: Literal["up", "down"], by: User, now: dt.datetime) -> None:
    """
    Make a grade one step more senior or less.

    Direction and level gaps are counted in this order, so matching changes with it.

    Raises
    ------
    GradeGone
        If there is no such grade.
    """
    grades = {grade.name: grade for grade in Grade.objects.order_by("position", "pk")}
    if name not in grades:
        raise errors.GradeGone(_("There is no such grade any more. Look at the order again."))
    for position, moved in enumerate(rules.moved(list(grades), name, to)):
        grades[moved].position = position
    Grade.objects.bulk_update(grades.values(), ["position"])
    audit.record(
        actor_id=by.pk,
        action="people.grade_moved",
        target=grades[name],
        at=now,
        data={"to": to, "position": grades[name].position},
    )
