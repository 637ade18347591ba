"""What people answer while enrolling: read by its writer, later by the pair; never by staff."""

from django.db import models

from turnabout.programs import choices


class Answers(models.Model):
    """
    What a person answers while enrolling: private to that person.

    ``draft`` is the form as typed so far, ``say`` the one thing the other side should understand;
    the topic map stands in ``TopicChoice``. Nobody but the person reads any of it before there
    is a pair; staff never do.
    """

    enrollment = models.OneToOneField("programs.Enrollment", models.CASCADE, related_name="+")
    draft = models.JSONField(default=dict)
    saved_at = models.DateTimeField(null=True)
    say = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"answers of {self.enrollment_id}"


class TopicChoice(models.Model):
    """One line of a topic map: open, ask first or closed. Staff never read it."""

    enrollment = models.ForeignKey("programs.Enrollment", models.CASCADE, related_name="+")
    topic = models.CharField(max_length=40)
    stance = models.CharField(max_length=10, choices=choices.Stance)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["enrollment", "topic"], name="programs_topicchoice_once"
            ),
        ]

    def __str__(self) -> str:
        return f"topic of {self.enrollment_id}"


class DeclinedInvitation(models.Model):
    """
    That somebody is not to be asked again, until enrollment closes. Nobody reads it.

    ``keyed_hash`` says neither who nor which side to anybody without the installation's key.
    """

    cohort = models.ForeignKey("programs.Cohort", models.CASCADE, related_name="+")
    keyed_hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["cohort", "keyed_hash"], name="programs_declinedinvitation_once"
            ),
        ]

    def __str__(self) -> str:
        return f"declined in {self.cohort_id}"
