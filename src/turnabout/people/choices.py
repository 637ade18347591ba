"""States and kinds of the directory."""

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
    FAILED = "failed", _("failed")


class LinkKind(models.TextChoices):
    """Links beside the line that count as power over somebody."""

    DOTTED = "dotted", _("dotted line")
    PAY = "pay", _("a say in pay or promotion")
