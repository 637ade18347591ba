"""The directory: persons, grades, who reports to whom, and the imports that filled it."""

from django.conf import settings
from django.db import models

from turnabout.core.fields import PublicIdField
from turnabout.people import choices


class Grade(models.Model):
    """An ordered level; a higher ``position`` is more senior."""

    name = models.CharField(max_length=60, unique=True)
    position = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return self.name


class Source(models.Model):
    """Where rows come from, with the column mapping kept for next time."""

    name = models.CharField(max_length=80, unique=True)
    mapping = models.JSONField(default=dict)

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """
    Somebody in the directory.

    Age, birth year and anything about identity have no column. ``line_is_unknown`` tells a manager
    who is named but nowhere in the file from one who is not there at all.
    """

    public_id = PublicIdField()
    employee_id = models.CharField(max_length=200, unique=True)
    source = models.ForeignKey(Source, models.PROTECT, related_name="+", null=True)
    name = models.CharField(max_length=200)
    email = models.EmailField(max_length=254, null=True, unique=True)  # noqa: DJ001 - unique, so empty is null
    grade = models.ForeignKey(Grade, models.PROTECT, related_name="+", null=True)
    function = models.CharField(max_length=120, blank=True)
    unit = models.CharField(max_length=120, blank=True)
    place = models.CharField(max_length=120, blank=True)
    organization = models.CharField(max_length=120, blank=True)
    job_title = models.CharField(max_length=120, blank=True)
    time_zone = models.CharField(max_length=60, blank=True)
    hired_on = models.DateField(null=True)
    manager = models.ForeignKey("self", models.SET_NULL, related_name="reports", null=True)
    line_is_unknown = models.BooleanField(default=False)
    left_on = models.DateField(null=True)
    account = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.SET_NULL, related_name="person", null=True
    )

    class Meta:
        indexes = [
            models.Index(fields=["name", "id"], name="people_person_by_name"),
            models.Index(fields=["function"], name="people_person_function"),
        ]

    def __str__(self) -> str:
        return self.public_id

    @property
    def is_listed(self) -> bool:
        """Somebody who has not left."""
        return self.left_on is None


class Influence(models.Model):
    """A link of power beside the line: ``holder`` has a say over ``person``."""

    holder = models.ForeignKey(Person, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.CASCADE, related_name="influences")
    kind = models.CharField(max_length=10, choices=choices.LinkKind)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["holder", "person", "kind"], name="people_influence_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.holder_id} over {self.person_id}"


class Import(models.Model):
    """
    One file of people: its rows as read, what they would do, and how far that has come.

    ``rows`` holds the cells as read, without the columns that were dropped: those are never
    stored. Once the import is applied or discarded, ``rows`` is empty and ``outcome`` holds
    counts only. ``mapping`` is a pair for each of ``headers``: its field and how it got it.
    """

    public_id = PublicIdField()
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")
    file_name = models.CharField(max_length=200)
    mode = models.CharField(max_length=10, choices=choices.ImportMode)
    state = models.CharField(max_length=10, choices=choices.ImportState)
    headers = models.JSONField(default=list)
    dropped = models.JSONField(default=list)
    mapping = models.JSONField(default=list)
    rows = models.JSONField(default=dict)
    outcome = models.JSONField(default=dict)
    by_id = models.BigIntegerField()
    created_at = models.DateTimeField()
    applied_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["state"],
                condition=models.Q(state=choices.ImportState.APPLYING),
                name="people_import_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return self.public_id
