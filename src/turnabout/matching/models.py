"""Runs of matching, what each proposed, and what managers ask of the next one."""

from django.db import models

from turnabout.core.fields import PublicIdField
from turnabout.matching import choices


class Run(models.Model):
    """
    One execution of matching.

    ``spec`` is the snapshot the run was asked with (weights, objective, rules, pins, forbidden
    pairs, overrides); ``figures`` what came out (counts by rule, matched, typical and weakest fit,
    proof, seconds). ``number`` counts within the cohort, in which one run at a time is under way.
    """

    public_id = PublicIdField()
    cohort = models.ForeignKey("programs.Cohort", models.PROTECT, related_name="runs")
    number = models.PositiveIntegerField()
    state = models.CharField(
        max_length=10, choices=choices.RunState, default=choices.RunState.QUEUED
    )
    seed = models.PositiveIntegerField()
    spec = models.JSONField()
    figures = models.JSONField(default=dict)
    failure = models.CharField(max_length=400, blank=True)
    by_id = models.BigIntegerField()
    asked_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)
    published_by_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["cohort", "number"], name="matching_run_number"),
            models.UniqueConstraint(
                fields=["cohort"],
                condition=models.Q(state__in=choices.UNDER_WAY),
                name="matching_run_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"run {self.number} of {self.cohort_id}"


class Proposal(models.Model):
    """A suggested pair: fit in [0, 1], its parts by criterion, and its reason as keys."""

    public_id = PublicIdField()
    run = models.ForeignKey(Run, models.CASCADE, related_name="proposals")
    mentor = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    mentee = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    state = models.CharField(
        max_length=10, choices=choices.ProposalState, default=choices.ProposalState.SUGGESTED
    )
    fit = models.FloatField()
    facts = models.JSONField(default=dict)
    has_deeper_link = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["run", "mentor", "mentee"], name="matching_proposal_once"
            ),
        ]

    def __str__(self) -> str:
        return self.public_id


class Unmatched(models.Model):
    """Somebody the run placed with nobody, and why, as a key."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="unmatched")
    enrollment = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    reason = models.CharField(max_length=40)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "enrollment"], name="matching_unmatched_once"),
        ]

    def __str__(self) -> str:
        return f"{self.enrollment_id}: {self.reason}"


class PairWish(models.Model):
    """Pin or forbid a pair in the next run of a cohort."""

    cohort = models.ForeignKey("programs.Cohort", models.CASCADE, related_name="+")
    mentor = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    mentee = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=choices.WishKind)
    by_id = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["cohort", "mentor", "mentee"], name="matching_pairwish_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.mentor_id} {self.mentee_id}"


class Override(models.Model):
    """A pair allowed against the direction rule, with the manager's reason."""

    cohort = models.ForeignKey("programs.Cohort", models.CASCADE, related_name="+")
    mentor = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    mentee = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    reason = models.TextField()
    by_id = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["cohort", "mentor", "mentee"], name="matching_override_once"
            ),
        ]

    def __str__(self) -> str:
        return f"override {self.mentor_id} {self.mentee_id}"
