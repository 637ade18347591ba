"""Pairs, what each has done so far, their agreement and their sessions."""

import datetime as dt

from django.db import models
from django.db.models import Q

from turnabout.core.fields import PublicIdField
from turnabout.pairs import choices
from turnabout.pairs.models import agreement as agreement  # registered, not exported


class Pair(models.Model):
    """
    Two people of a cohort, from publication on.

    ``facts`` is what both are told about the match once signed in (level gap, reason by
    criterion, deeper link in the line); it holds open inputs only. An answer is read by nobody but
    its giver; both are wiped when the pair settles, so that nobody can look up who declined.
    """

    public_id = PublicIdField()
    cohort = models.ForeignKey("programs.Cohort", models.PROTECT, related_name="pairs")
    mentor = models.ForeignKey("people.Person", models.PROTECT, related_name="pairs_as_mentor")
    mentee = models.ForeignKey("people.Person", models.PROTECT, related_name="pairs_as_mentee")
    mentor_enrollment = models.ForeignKey("programs.Enrollment", models.PROTECT, related_name="+")
    mentee_enrollment = models.ForeignKey("programs.Enrollment", models.PROTECT, related_name="+")
    state = models.CharField(
        max_length=10, choices=choices.PairState, default=choices.PairState.PROPOSED
    )
    facts = models.JSONField(default=dict)
    has_deeper_link = models.BooleanField(default=False)
    proposed_at = models.DateTimeField()
    answer_by = models.DateTimeField()
    mentor_answer = models.CharField(max_length=10, choices=choices.Answer, blank=True)
    mentee_answer = models.CharField(max_length=10, choices=choices.Answer, blank=True)
    mentor_acknowledged_at = models.DateTimeField(null=True)
    mentee_acknowledged_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    mentor_oriented_at = models.DateTimeField(null=True)
    mentee_oriented_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["cohort", "mentor", "mentee"], name="pairs_pair_once_per_cohort"
            ),
            models.CheckConstraint(
                condition=~Q(mentor=models.F("mentee")), name="pairs_pair_two_people"
            ),
        ]
        indexes = [models.Index(fields=["state", "answer_by"], name="pairs_pair_to_settle")]

    def __str__(self) -> str:
        return self.public_id

    @property
    def is_live(self) -> bool:
        return self.state not in {choices.PairState.ENDED, choices.PairState.COMPLETED}


class Session(models.Model):
    """
    A meeting of a pair: date, length, state; never its content.

    ``sequence`` rises with every date that is proposed, so that a mail's button confirms the date
    it named and a calendar takes the later of two invitations. A planned session keeps its date
    while another one, ``moving_to``, waits for the other side.
    """

    public_id = PublicIdField()
    pair = models.ForeignKey(Pair, models.CASCADE, related_name="sessions")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(
        max_length=10, choices=choices.SessionState, default=choices.SessionState.PROPOSED
    )
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField()
    place = models.CharField(max_length=200, blank=True)
    proposed_by = models.CharField(max_length=10)
    sequence = models.PositiveIntegerField(default=0)
    moving_to = models.DateTimeField(null=True)
    moving_by = models.CharField(max_length=10, blank=True)
    held_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["pair", "number"], name="pairs_session_number"),
            models.CheckConstraint(
                condition=Q(minutes__range=(10, 240)), name="pairs_session_minutes"
            ),
        ]
        indexes = [models.Index(fields=["state", "starts_at"], name="pairs_session_to_remind")]

    def __str__(self) -> str:
        return self.public_id

    @property
    def ends_at(self) -> dt.datetime:
        return self.starts_at + dt.timedelta(minutes=self.minutes)


class SessionEvent(models.Model):
    """Proposed, confirmed, moved or held, and by which side."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="events")
    kind = models.CharField(max_length=10, choices=choices.EventKind)
    side = models.CharField(max_length=10)
    at = models.DateTimeField()
    starts_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} {self.session_id}"
