"""Skills, and who offers or wishes which."""

from django.db import models

from turnabout.core.fields import PublicIdField


class Skill(models.Model):
    """
    Something one person can teach another.

    ``framework`` and ``code`` are set for a published framework's competence; a skill somebody
    typed has neither.
    """

    public_id = PublicIdField()
    framework = models.CharField(max_length=40, blank=True)
    code = models.CharField(max_length=20, blank=True)
    name = models.CharField(max_length=120)
    key = models.CharField(max_length=120, unique=True)

    def __str__(self) -> str:
        return self.name


class Offer(models.Model):
    """A skill a person can teach, at a level of 1 to 4."""

    person = models.ForeignKey("people.Person", models.CASCADE, related_name="offers")
    skill = models.ForeignKey(Skill, models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "skill"], name="skills_offer_once"),
            models.CheckConstraint(
                condition=models.Q(level__range=(1, 4)), name="skills_offer_level"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} offers {self.skill_id}"


class Wish(models.Model):
    """A skill a person wants to learn; ``level`` is where they stand today, 0 for not at all."""

    person = models.ForeignKey("people.Person", models.CASCADE, related_name="wishes")
    skill = models.ForeignKey(Skill, models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "skill"], name="skills_wish_once"),
            models.CheckConstraint(
                condition=models.Q(level__range=(0, 4)), name="skills_wish_level"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} wishes {self.skill_id}"
