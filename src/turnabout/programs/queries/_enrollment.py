"""What somebody sees of their own enrollment, and what only a pair may read."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from turnabout.core import scope
from turnabout.programs import errors, rules
from turnabout.programs.choices import EnrollmentState, Side
from turnabout.programs.models import Cohort, Enrollment
from turnabout.programs.models.answers import Answers, TopicChoice
from turnabout.programs.queries import _candidates, _shared
from turnabout.skills import choices as skill_choices
from turnabout.skills import queries as skills

Draft = Mapping[str, Mapping[str, list[str]]]


@dataclass(frozen=True, kw_only=True)
class OwnDraft:
    """What somebody typed so far, by step and field, and when it was saved."""

    steps: Draft
    saved_at: dt.datetime | None


@dataclass(frozen=True, kw_only=True)
class OwnEnrollment:
    """An enrollment as its person sees it on home and in lists."""

    public_id: str
    cohort_name: str
    program_name: str
    side: str
    side_words: str
    state: str
    state_words: str
    level: str
    closes_on: dt.date

    @property
    def is_waiting(self) -> bool:
        """Sent in, and not matched yet."""
        return self.state in {
            EnrollmentState.SUBMITTED,
            EnrollmentState.WAITLISTED,
            EnrollmentState.AVAILABLE,
        }

    @property
    def is_closed(self) -> bool:
        """Enrollment is over, matching goes on."""
        return self.state == EnrollmentState.AVAILABLE


@dataclass(frozen=True, kw_only=True)
class SkillsElsewhere:
    """Keys and levels of skills that another enrollment of the person brought in."""

    offers: tuple[tuple[str, int], ...] = ()
    wishes: tuple[tuple[str, int], ...] = ()


def own_draft(enrollment: Enrollment) -> OwnDraft:
    """Give what the person typed so far. For the person alone. One query."""
    try:
        answers = Answers.objects.get(enrollment=enrollment)
    except Answers.DoesNotExist:
        return OwnDraft(steps={}, saved_at=None)
    return OwnDraft(steps=answers.draft, saved_at=answers.saved_at)


def own_answers(enrollment: Enrollment) -> rules.EnrollmentAnswers:
    """
    Give what was sent in, for the person alone; before that, the skills known from elsewhere.

    Four queries.
    """
    offers = skills.offers_of([enrollment.person_id]).get(enrollment.person_id, ())
    wishes = skills.wishes_of([enrollment.person_id]).get(enrollment.person_id, ())
    topics = TopicChoice.objects.filter(enrollment=enrollment).values_list("topic", "stance")
    return rules.EnrollmentAnswers(
        capacity=enrollment.capacity,
        languages=tuple(enrollment.languages),
        time_zone=enrollment.time_zone,
        hours={day: (start, end) for day, start, end in _candidates.hours_of(enrollment)},
        style=enrollment.style,
        offers=tuple((each.name, each.level) for each in offers),
        wishes=tuple((each.name, each.level) for each in wishes),
        topics=dict(topics),
        say=say(enrollment.pk),
    )


def say(enrollment_id: int) -> str:
    """Give what one side would like the other to understand. For a pair alone. One query."""
    found = Answers.objects.filter(enrollment=enrollment_id).values_list("say", flat=True)
    return next(iter(found), "")


def topic_map(enrollment_id: int) -> tuple[tuple[str, str], ...]:
    """
    Give every topic with what the mentor said about it; unanswered is closed. One query.

    For a pair alone: no page of staff may call this.
    """
    said = dict(TopicChoice.objects.filter(enrollment=enrollment_id).values_list("topic", "stance"))
    return tuple(
        (str(topic.label), said.get(topic.key, "closed")) for topic in skill_choices.TOPICS
    )


def invitation(public_id: str) -> Enrollment:
    """
    Give the enrollment an invitation is about. One query.

    Raises
    ------
    InvitationGone
        If enrollment closed since, and nobody had answered.
    """
    rows = Enrollment.objects.select_related("person", "cohort__program")
    try:
        return rows.get(public_id=public_id)
    except Enrollment.DoesNotExist:
        raise errors.InvitationGone(
            _("Enrollment is over, so this invitation does nothing any more. You need not answer.")
        ) from None


def skills_elsewhere(enrollment: Enrollment) -> SkillsElsewhere:
    """Give the person's skills if another enrollment holds them too. At most three queries."""
    others = Enrollment.objects.filter(person=enrollment.person_id, state__in=rules.HOLDING)
    if not others.exclude(pk=enrollment.pk).exists():
        return SkillsElsewhere()
    offers = skills.offers_of([enrollment.person_id]).get(enrollment.person_id, ())
    wishes = skills.wishes_of([enrollment.person_id]).get(enrollment.person_id, ())
    return SkillsElsewhere(
        offers=tuple((each.key, each.level) for each in offers),
        wishes=tuple((each.key, each.level) for each in wishes),
    )


@scope.once
def enrollments_of(person_id: int) -> tuple[Enrollment, ...]:
    """Give a person's enrollments, the newest cohort first. One query, once a request."""
    rows = Enrollment.objects.filter(person=person_id).exclude(state=EnrollmentState.LEFT)
    rows = rows.select_related("cohort__program").order_by("-cohort__created_at", "side", "pk")
    return tuple(rows)


def own_enrollments(person_id: int) -> tuple[OwnEnrollment, ...]:
    """Give a person's enrollments in words, the newest cohort first."""
    return tuple(own_enrollment(row) for row in enrollments_of(person_id))


def own_enrollment(row: Enrollment) -> OwnEnrollment:
    """Say what an enrollment is, from its loaded row. No query."""
    return OwnEnrollment(
        public_id=row.public_id,
        cohort_name=row.cohort.name,
        program_name=row.cohort.program.name,
        side=row.side,
        side_words=row.get_side_display(),
        state=row.state,
        state_words=row.get_state_display(),
        level=rules.level_in_words(row.side, _shared.settings_of(row.cohort.program)),
        closes_on=row.cohort.enroll_closes_on,
    )


def sides_to_join(cohort: Cohort, person_id: int) -> tuple[Side, ...]:
    """Give the sides somebody may still sign up for by themselves. One query."""
    taken = Enrollment.objects.filter(cohort=cohort, person=person_id)
    held = set(taken.exclude(state=EnrollmentState.WITHDRAWN).values_list("side", flat=True))
    open_sides = rules.sides_open(_shared.settings_of(cohort.program))
    return tuple(side for side in open_sides if side not in held)
