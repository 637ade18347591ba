"""States and kinds of programs, cohorts and enrollments."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ProgramState(models.TextChoices):
    DRAFT = "draft", _("draft")
    RUNNING = "running", _("running")
    CLOSING = "closing", _("closing")
    CLOSED = "closed", _("closed")


class CohortState(models.TextChoices):
    DRAFT = "draft", _("draft")
    ENROLLING = "enrolling", _("enrolling")
    MATCHING = "matching", _("matching")
    RUNNING = "running", _("running")
    CLOSING = "closing", _("closing")
    CLOSED = "closed", _("closed")


class EnrollmentState(models.TextChoices):
    INVITED = "invited", _("invited")
    STARTED = "started", _("started")
    SUBMITTED = "submitted", _("submitted")
    WAITLISTED = "waitlisted", _("waitlisted")
    AVAILABLE = "available", _("available")
    MATCHED = "matched", _("matched")
    PAUSED = "paused", _("paused")
    COMPLETED = "completed", _("completed")
    WITHDRAWN = "withdrawn", _("withdrawn")
    LEFT = "left", _("left")


class Side(models.TextChoices):
    """Who somebody is in a cohort. The mentor is the junior one."""

    MENTOR = "mentor", _("mentor")
    MENTEE = "mentee", _("mentee")


class Role(models.TextChoices):
    """Grants of one program."""

    MANAGER = "manager", _("Manager")
    REVIEWER = "reviewer", _("Reviewer")
    SPONSOR = "sponsor", _("Sponsor")
    COMMUNITY_LEAD = "community_lead", _("Community lead")
    ANALYST = "analyst", _("Analyst")


class Stance(models.TextChoices):
    """What somebody says about a topic."""

    OPEN = "open", _("Open")
    ASK = "ask", _("Ask first")
    CLOSED = "closed", _("Closed")
