"""States, kinds and columns of the directory."""

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportMode(models.TextChoices):
    ADD = "add", _("Add and update")
    EVERYBODY = "everybody", _("Everybody: who is missing has left")


class ImportState(models.TextChoices):
    CHECKED = "checked", _("checked, nothing has changed yet")
    APPLYING = "applying", _("being applied")
    APPLIED = "applied", _("applied")
    DISCARDED = "discarded", _("discarded")
    FAILED = "failed", _("stopped halfway")


class LinkKind(models.TextChoices):
    """Links beside the line that count as power over somebody."""

    DOTTED = "dotted", _("dotted line")
    PAY = "pay", _("a say in pay or promotion")


class Field(models.TextChoices):
    """What a column of a file can be. The list is closed: nothing about identity, no roles."""

    EMPLOYEE_ID = "employee_id", _("Employee id")
    NAME = "name", _("Name")
    FIRST_NAME = "first_name", _("First name")
    PREFERRED_NAME = "preferred_name", _("Preferred first name")
    LAST_NAME = "last_name", _("Last name")
    EMAIL = "email", _("E-mail")
    GRADE = "grade", _("Grade")
    FUNCTION = "function", _("Function")
    UNIT = "unit", _("Unit")
    PLACE = "place", _("Place")
    ORGANIZATION = "organization", _("Organization")
    JOB_TITLE = "job_title", _("Job title")
    TIME_ZONE = "time_zone", _("Time zone")
    HIRED_ON = "hired_on", _("Hire date")
    MANAGER = "manager", _("Manager")
    DOTTED = "dotted", _("Dotted line manager")
    PAY = "pay", _("Pay decided by")
    STATUS = "status", _("Status (active or not)")
    LEAVE_OUT = "out", _("Leave out")


class MappedBy(models.TextChoices):
    """How a column came to its field."""

    NAME = "name", _("by its name")
    VALUES = "values", _("by its values")
    SAVED = "saved", _("as last time")
    YOU = "you", _("by you")
    NOBODY = "nobody", _("not known")


#: Columns whose text becomes a column of the same name, as it stands.
TEXTS: Final = (
    Field.FUNCTION,
    Field.UNIT,
    Field.PLACE,
    Field.ORGANIZATION,
    Field.JOB_TITLE,
)
