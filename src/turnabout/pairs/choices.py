"""States of pairs and sessions."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PairState(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    AGREEING = "agreeing", _("agreeing")
    ACTIVE = "active", _("active")
    PAUSED = "paused", _("paused")
    FROZEN = "frozen", _("frozen")
    CONCLUDING = "concluding", _("concluding")
    COMPLETED = "completed", _("completed")
    ENDED = "ended", _("ended")


class Answer(models.TextChoices):
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")


class SessionState(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    PLANNED = "planned", _("planned")
    HELD = "held", _("held")
    CANCELLED = "cancelled", _("cancelled")
    MISSED = "missed", _("missed")


class EventKind(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    CONFIRMED = "confirmed", _("confirmed")
    MOVED = "moved", _("moved")
    HELD = "held", _("held")
