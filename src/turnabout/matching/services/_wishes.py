"""What a manager asks of the next run: keep this pair, not this pair, this pair all the same."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.matching import adapter, errors, queries, rules
from turnabout.matching.choices import ProposalState, RunState, WishKind
from turnabout.matching.models import Override, PairWish, Proposal
from turnabout.matching.services import _runs
from turnabout.programs import queries as programs
from turnabout.programs.models import Cohort, Enrollment


@transaction.atomic
def pin(
    *, cohort: Cohort, mentor: Enrollment, mentee: Enrollment, by: User, now: dt.datetime
) -> None:
    """
    Keep a pair in the next run; a pair that was set aside no longer is.

    Raises
    ------
    PairRefused
        If a rule does not allow the pair, it is not available, or pins hold all places of one.
    NotInRun
        If one of the two cannot be matched.
    """
    answer = _asked(cohort, mentor, mentee)
    if answer.status != "allowed":
        raise errors.PairRefused(" ".join(answer.refusals))
    _check_places(cohort, mentor, mentee)
    _wish(cohort, mentor, mentee, kind=WishKind.PIN, state=ProposalState.PINNED, by=by, now=now)
    _note("matching.pinned", cohort, mentor, mentee, by=by, now=now)


@transaction.atomic
def forbid(
    *, cohort: Cohort, mentor: Enrollment, mentee: Enrollment, by: User, now: dt.datetime
) -> None:
    """Set a pair aside: the next run does without it, and publishing this run leaves it out."""
    _wish(
        cohort, mentor, mentee, kind=WishKind.FORBID, state=ProposalState.FORBIDDEN, by=by, now=now
    )
    _note("matching.forbidden", cohort, mentor, mentee, by=by, now=now)


@transaction.atomic
def undo(
    *, cohort: Cohort, mentor: Enrollment, mentee: Enrollment, by: User, now: dt.datetime
) -> None:
    """
    Take a pin or a pair set aside back.

    Raises
    ------
    NoWish
        If somebody did so before.
    """
    deleted, _rows = PairWish.objects.filter(cohort=cohort, mentor=mentor, mentee=mentee).delete()
    if not deleted:
        raise errors.NoWish(_("This pair is neither pinned nor set aside. Reload the page."))
    _show(cohort, mentor, mentee, state=ProposalState.SUGGESTED)
    _note("matching.undone", cohort, mentor, mentee, by=by, now=now)


@transaction.atomic
def override(
    *,
    cohort: Cohort,
    mentor: Enrollment,
    mentee: Enrollment,
    reason: str,
    by: User,
    now: dt.datetime,
) -> None:
    """
    Allow two people against the direction, from the next run on. The other rules stay.

    Parameters
    ----------
    reason
        Kept, and shown to staff beside the pair.

    Raises
    ------
    ReasonMissing
        Without a reason.
    PairRefused
        If they may meet anyway, another rule refuses them, or they are not available.
    """
    why = rules.check_reason(reason)
    answer = _asked(cohort, mentor, mentee)
    if answer.status == "allowed":
        raise errors.PairRefused(_("These two may meet already. Pin them, if you want them kept."))
    if not answer.is_only_direction:
        raise errors.PairRefused(" ".join(answer.refusals))
    Override.objects.update_or_create(
        cohort=cohort,
        mentor=mentor,
        mentee=mentee,
        defaults={"reason": why, "by_id": by.pk, "at": now},
    )
    _note("matching.direction_overridden", cohort, mentor, mentee, by=by, now=now)


def _asked(cohort: Cohort, mentor: Enrollment, mentee: Enrollment) -> adapter.Answer:
    """
    Ask every rule about two people, whatever is pinned or set aside.

    Weights do not matter here, so one that counts is enough.
    """
    _runs.check_can_match(Cohort.objects.get(pk=cohort.pk))
    spec = rules.Spec(
        settings=rules.with_choices(
            programs.settings_of(cohort.program), weights={"skills": 1}, coverage=None
        ),
        starts_on=cohort.starts_on,
        overrides=queries.overrides(cohort),
    )
    prepared = adapter.build_problem(cohort, spec)
    return adapter.ask(prepared, mentor_id=mentor.pk, mentee_id=mentee.pk)


def _check_places(cohort: Cohort, mentor: Enrollment, mentee: Enrollment) -> None:
    for enrollment in (mentor, mentee):
        pins = queries.pins_of(cohort, [enrollment]).exclude(mentor=mentor, mentee=mentee)
        if pins.count() >= enrollment.capacity - enrollment.taken:
            raise errors.PairRefused(
                _("Every place of %(name)s is pinned already. Unpin one of these pairs first.")
                % {"name": enrollment.person.name}
            )


def _wish(
    cohort: Cohort,
    mentor: Enrollment,
    mentee: Enrollment,
    *,
    kind: WishKind,
    state: ProposalState,
    by: User,
    now: dt.datetime,
) -> None:
    PairWish.objects.update_or_create(
        cohort=cohort,
        mentor=mentor,
        mentee=mentee,
        defaults={"kind": kind, "by_id": by.pk, "at": now},
    )
    _show(cohort, mentor, mentee, state=state)


def _show(cohort: Cohort, mentor: Enrollment, mentee: Enrollment, *, state: ProposalState) -> None:
    """Mark the pair in the runs that can still be published."""
    Proposal.objects.filter(
        run__cohort=cohort, run__state=RunState.READY, mentor=mentor, mentee=mentee
    ).update(state=state)


def _note(
    action: str,
    cohort: Cohort,
    mentor: Enrollment,
    mentee: Enrollment,
    *,
    by: User,
    now: dt.datetime,
) -> None:
    data = {"mentor": mentor.pk, "mentee": mentee.pk}
    audit.record(actor_id=by.pk, action=action, target=cohort, at=now, data=data)
