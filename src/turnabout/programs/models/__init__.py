"""Programs, their cohorts, who enrolled and who runs them."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from turnabout.core.fields import PublicIdField
from turnabout.programs import choices
from turnabout.programs.models import answers as answers  # registered, not exported


class Program(models.Model):
    """
    A program made from a blueprint.

    ``rules`` is the blueprint's snapshot, edited since: direction, distance, cadence, capacity,
    weights, hours and objective, in the shape ``programs.adapter`` validates.
    """

    public_id = PublicIdField()
    name = models.CharField(max_length=120)
    blueprint = models.CharField(max_length=40)
    rules = models.JSONField()
    state = models.CharField(
        max_length=10, choices=choices.ProgramState, default=choices.ProgramState.DRAFT
    )
    created_at = models.DateTimeField()
    # How many manage it. A counter, because only a condition on one row keeps two managers from
    # withdrawing each other at the same moment.
    managers = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.name


class Grant(models.Model):
    """A role of one program. Nobody is manager and analyst of the same one."""

    public_id = PublicIdField()

    program = models.ForeignKey(Program, models.CASCADE, related_name="grants")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="program_grants"
    )
    role = models.CharField(max_length=20, choices=choices.Role)
    granted_at = models.DateTimeField()
    granted_by_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["program", "account", "role"], name="programs_grant_once"
            ),
            models.UniqueConstraint(
                fields=["program", "account"],
                condition=Q(role__in=[choices.Role.MANAGER, choices.Role.ANALYST]),
                name="programs_grant_manager_or_analyst",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} of {self.program_id}"


class Cohort(models.Model):
    """
    A group with dates.

    ``mentors`` and ``mentees`` count who submitted, against the places. ``asked_as_…`` count the
    invitations sent, so that no list of the invited has to be shown: who is missing in it would
    have declined.
    """

    public_id = PublicIdField()
    program = models.ForeignKey(Program, models.PROTECT, related_name="cohorts")
    name = models.CharField(max_length=120)
    state = models.CharField(
        max_length=10, choices=choices.CohortState, default=choices.CohortState.DRAFT
    )
    enroll_opens_on = models.DateField()
    enroll_closes_on = models.DateField()
    starts_on = models.DateField()
    places = models.PositiveIntegerField()
    mentors = models.PositiveIntegerField(default=0)
    mentees = models.PositiveIntegerField(default=0)
    asked_as_mentors = models.PositiveIntegerField(default=0)
    asked_as_mentees = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(mentors__lte=F("places")), name="programs_cohort_mentor_places"
            ),
            models.CheckConstraint(
                condition=Q(mentees__lte=F("places")), name="programs_cohort_mentee_places"
            ),
            models.CheckConstraint(
                condition=Q(enroll_closes_on__gte=F("enroll_opens_on")),
                name="programs_cohort_enroll_order",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Enrollment(models.Model):
    """
    A person on one side of a cohort.

    Staff may read languages, hours and working style; what else was answered stands in
    ``Answers``. ``taken`` counts the pairs that hold this enrollment, against ``capacity``.
    ``hours`` are the working hours by weekday as minutes of the local day:
    ``{"0": [540, 1020], …}``, Monday is 0.
    """

    public_id = PublicIdField()
    cohort = models.ForeignKey(Cohort, models.PROTECT, related_name="enrollments")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="enrollments")
    side = models.CharField(max_length=10, choices=choices.Side)
    state = models.CharField(
        max_length=10, choices=choices.EnrollmentState, default=choices.EnrollmentState.INVITED
    )
    capacity = models.PositiveSmallIntegerField(default=1)
    taken = models.PositiveSmallIntegerField(default=0)
    languages = models.JSONField(default=list)
    time_zone = models.CharField(max_length=60, blank=True)
    hours = models.JSONField(default=dict)
    style = models.CharField(max_length=40, blank=True)
    line_confirmed_by_id = models.BigIntegerField(null=True)
    line_confirmed_at = models.DateTimeField(null=True)
    invited_at = models.DateTimeField(null=True)
    submitted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["cohort", "person", "side"], name="programs_enrollment_once"
            ),
            models.CheckConstraint(
                condition=Q(taken__lte=F("capacity")), name="programs_enrollment_capacity"
            ),
            models.CheckConstraint(
                condition=Q(capacity__range=(1, 2)), name="programs_enrollment_one_or_two"
            ),
        ]
        indexes = [models.Index(fields=["cohort", "side", "state"], name="programs_enrollment_by")]

    def __str__(self) -> str:
        return self.public_id
