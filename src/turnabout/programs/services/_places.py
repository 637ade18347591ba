"""Who is taken by a pair, and who is free again."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from django.db import transaction
from django.db.models import Case, F, Value, When
from django.utils.translation import gettext as _

from turnabout.core.transitions import move
from turnabout.programs import errors
from turnabout.programs.choices import EnrollmentState
from turnabout.programs.models import Enrollment

TAKEABLE = (EnrollmentState.AVAILABLE, EnrollmentState.MATCHED)


@transaction.atomic
def take(*, enrollment_ids: Iterable[int], now: dt.datetime) -> None:
    """
    Count these enrollments into pairs, all or none.

    Parameters
    ----------
    enrollment_ids
        Row numbers; one that stands twice is taken twice, as far as its capacity goes.

    Raises
    ------
    NotAvailable
        If somebody withdrew, left, or has as many partners as they asked for.
    """
    for enrollment_id, count in sorted(Counter(enrollment_ids).items()):
        move(
            Enrollment.objects.filter(
                pk=enrollment_id, state__in=TAKEABLE, taken__lte=F("capacity") - count
            ),
            taken=F("taken") + count,
            state=EnrollmentState.MATCHED,
            refusal=errors.NotAvailable(
                _("Somebody of these pairs is no longer available. Run the matching again.")
            ),
        )


@transaction.atomic
def release(*, enrollment: Enrollment, now: dt.datetime) -> None:
    """
    Give back one place; who has no partner left is available again.

    Raises
    ------
    NotAvailable
        If no pair holds this enrollment.
    """
    move(
        Enrollment.objects.filter(pk=enrollment.pk, taken__gte=1, state__in=TAKEABLE),
        taken=F("taken") - 1,
        state=Case(
            When(taken=1, then=Value(EnrollmentState.AVAILABLE.value)),
            default=Value(EnrollmentState.MATCHED.value),
        ),
        refusal=errors.NotAvailable(_("This enrollment is in no pair. Reload the page.")),
    )
