"""States of runs, proposals and what a manager asks of the next run."""

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class RunState(models.TextChoices):
    QUEUED = "queued", _("queued")
    SOLVING = "solving", _("solving")
    READY = "ready", _("ready")
    PUBLISHED = "published", _("published")
    DISCARDED = "discarded", _("discarded")
    FAILED = "failed", _("failed")


#: States in which a run waits for the solver.
UNDER_WAY: Final = (RunState.QUEUED, RunState.SOLVING)
#: States in which a run can be thrown away.
OPEN: Final = (*UNDER_WAY, RunState.READY, RunState.FAILED)


class ProposalState(models.TextChoices):
    SUGGESTED = "suggested", _("suggested")
    PINNED = "pinned", _("pinned")
    FORBIDDEN = "forbidden", _("not this pair")


class WishKind(models.TextChoices):
    """What a manager wants of a pair in the next run."""

    PIN = "pin", _("pinned")
    FORBID = "forbid", _("not this pair")
