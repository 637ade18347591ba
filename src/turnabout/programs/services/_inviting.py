"""Inviting people to a cohort, and their yes or no by the button of the mail."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.notifications import services as notifications
from turnabout.people import services as people_services
from turnabout.people.models import Person
from turnabout.programs import errors, notices, queries, rules
from turnabout.programs.choices import CohortState, EnrollmentState, Side
from turnabout.programs.models import Cohort, Enrollment
from turnabout.programs.models.answers import DeclinedInvitation

#: The act that the link of an invitation stands for.
ACT: Final = "programs.invitation"

ASKED = {Side.MENTOR: "asked_as_mentors", Side.MENTEE: "asked_as_mentees"}


@dataclass(frozen=True, kw_only=True)
class InviteOutcome:
    """
    What became of an invitation.

    ``asked_before`` counts everybody who is not asked twice, whatever they answered, so that
    nobody can read from it who declined.
    """

    mailed: int
    asked_before: int
    without_email: tuple[str, ...] = ()
    not_far_enough: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """An invitation somebody follows, and the account that enrolls."""

    enrollment: Enrollment
    account: User


@dataclass(frozen=True, kw_only=True)
class Reach:
    """
    Whom an invitation would reach.

    ``asked_before`` are all who are not asked twice, whatever they answered.
    """

    new: tuple[Person, ...]
    asked_before: int
    without_email: tuple[str, ...]
    not_far_enough: tuple[str, ...]


def reach(*, cohort: Cohort, people: Iterable[Person], side: str) -> Reach:
    """Say whom an invitation would reach, and mail nobody. Four queries."""
    listed = [person for person in people if person.is_listed]
    with_email = [person for person in listed if person.email]
    settings = queries.settings_of(cohort.program)
    fits = queries.level_fits(persons=with_email, side=side, settings=settings)
    far = [person for person in with_email if fits[person.pk] is not rules.LevelFit.NOBODY]
    new = _new(cohort, people=far, side=side)
    return Reach(
        new=tuple(new),
        asked_before=len(far) - len(new),
        without_email=tuple(person.name for person in listed if not person.email),
        not_far_enough=tuple(
            person.name for person in with_email if fits[person.pk] is rules.LevelFit.NOBODY
        ),
    )


@transaction.atomic
def invite(
    *, cohort: Cohort, people: Iterable[Person], side: str, by: User, now: dt.datetime
) -> InviteOutcome:
    """
    Mail an invitation to whoever was not asked for this side of the cohort before.

    Raises
    ------
    CohortNotEnrolling, EnrollmentClosed
        Outside of the days of enrollment.
    TooManyToInvite
        For more people than one invitation may reach.
    NobodyToInvite
        If no people are given.
    """
    asked = list({person.pk: person for person in people}.values())
    _check_can_invite(cohort, count=len(asked), now=now)
    found = reach(cohort=cohort, people=asked, side=side)
    invited = _write(cohort, people=found.new, side=side, now=now)
    data: dict[str, int | str | bool | None] = {"side": side, "count": len(invited)}
    audit.record(actor_id=by.pk, action="programs.invited", target=cohort, at=now, data=data)
    if invited:
        links = _links(invited, cohort=cohort, now=now)
        notifications.post(notices.Invited(cohort_id=cohort.pk, invitations=links))
    return InviteOutcome(
        mailed=len(invited),
        asked_before=found.asked_before,
        without_email=found.without_email,
        not_far_enough=found.not_far_enough,
    )


@transaction.atomic
def accept_invitation(*, token: str, now: dt.datetime) -> Accepted:
    """
    Use the link of an invitation: open the account that enrolls, and tie it to the person.

    Nobody is signed in: the code that goes to the address does that.

    Raises
    ------
    LinkGone, InvitationGone
        If the link was used, has expired, was never issued, or enrollment closed.
    """
    link = notifications.use_link(token, act=ACT, now=now)
    enrollment = queries.invitation(link.subject_id)
    account = people_services.open_account_for(person=enrollment.person, now=now)
    return Accepted(enrollment=enrollment, account=account)


@transaction.atomic
def decline_invitation(*, token: str, now: dt.datetime) -> None:
    """
    Decline by the link of an invitation. See ``decline``.

    Raises
    ------
    LinkGone, InvitationGone
        If the link was used, has expired, was never issued, or enrollment closed.
    """
    link = notifications.use_link(token, act=ACT, now=now)
    decline(enrollment=queries.invitation(link.subject_id), now=now)


@transaction.atomic
def decline(*, enrollment: Enrollment, now: dt.datetime) -> None:
    """
    Delete an enrollment that was not sent in, with all that was typed.

    No row says who declined, the audit neither. A keyed hash that nobody reads keeps the person
    from being asked twice, until enrollment closes.

    Raises
    ------
    AlreadySent
        If the answers were sent in; withdraw instead.
    """
    move(
        Enrollment.objects.filter(pk=enrollment.pk, state__in=rules.BEFORE_SENDING),
        state=EnrollmentState.WITHDRAWN,
        refusal=errors.AlreadySent(
            _("You sent in your answers already. Sign in to withdraw from the program.")
        ),
    )
    notifications.withdraw_links(act=ACT, subject_id=enrollment.public_id, now=now)
    DeclinedInvitation.objects.get_or_create(
        cohort_id=enrollment.cohort_id,
        keyed_hash=_hash(enrollment.cohort_id, enrollment.person_id, side=enrollment.side),
    )
    Enrollment.objects.filter(pk=enrollment.pk).delete()


def _check_can_invite(cohort: Cohort, *, count: int, now: dt.datetime) -> None:
    if not count:
        raise errors.NobodyToInvite(
            _("This reaches nobody. Choose another filter, or other people.")
        )
    if count > rules.MOST_INVITED_AT_ONCE:
        raise errors.TooManyToInvite(
            _("This reaches %(count)d people, and one invitation at most %(most)d. Narrow it down.")
            % {"count": count, "most": rules.MOST_INVITED_AT_ONCE}
        )
    # Of two invitations at once the second waits here, and then sees whom the first one asked.
    move(
        Cohort.objects.filter(pk=cohort.pk, state=CohortState.ENROLLING),
        state=CohortState.ENROLLING,
        refusal=errors.CohortNotEnrolling(
            _("Enrollment of this cohort is not open. Open it before you invite people.")
        ),
    )
    row = Cohort.objects.get(pk=cohort.pk)
    rules.check_window(
        state=row.state,
        opens_on=row.enroll_opens_on,
        closes_on=row.enroll_closes_on,
        today=queries.today(now),
    )


def _new(cohort: Cohort, *, people: Iterable[Person], side: str) -> list[Person]:
    enrolled = set(
        Enrollment.objects.filter(cohort=cohort, side=side).values_list("person_id", flat=True)
    )
    declined = set(
        DeclinedInvitation.objects.filter(cohort=cohort).values_list("keyed_hash", flat=True)
    )
    return [
        person
        for person in people
        if person.pk not in enrolled and _hash(cohort.pk, person.pk, side=side) not in declined
    ]


def _write(
    cohort: Cohort, *, people: Iterable[Person], side: str, now: dt.datetime
) -> list[Enrollment]:
    try:
        with transaction.atomic():
            invited = Enrollment.objects.bulk_create(
                Enrollment(cohort=cohort, person=person, side=Side(side), invited_at=now)
                for person in people
            )
    except IntegrityError:
        raise errors.AlreadyEnrolled(
            _("Somebody of them enrolled just now. Send the invitation again.")
        ) from None
    counter = ASKED[Side(side)]
    Cohort.objects.filter(pk=cohort.pk).update(**{counter: F(counter) + len(invited)})
    return invited


def _links(
    invited: list[Enrollment], *, cohort: Cohort, now: dt.datetime
) -> tuple[tuple[int, str], ...]:
    lifetime = cohort.enroll_closes_on - queries.today(now) + dt.timedelta(days=1)
    return tuple(
        (
            enrollment.pk,
            notifications.issue_link(
                act=ACT,
                subject_id=enrollment.public_id,
                person_id=enrollment.person_id,
                now=now,
                lifetime=lifetime,
            ),
        )
        for enrollment in invited
    )


def _hash(cohort_id: int, person_id: int, *, side: str) -> str:
    text = f"{cohort_id}:{person_id}:{side}"
    return salted_hmac("programs.declined_invitation", text, algorithm="sha256").hexdigest()
