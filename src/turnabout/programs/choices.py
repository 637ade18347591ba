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


class Step(models.TextChoices):
    """The steps of enrolling, in their order."""

    TIME = "time", _("Role and time")
    SKILLS = "skills", _("Skills and topics")
    STYLE = "style", _("Working style")
    CARD = "card", _("Your card")


class Style(models.TextChoices):
    """How somebody likes to work. Matching asks only whether two people chose the same."""

    TALK = "talk", _("I think while talking")
    TRY = "try", _("I learn by trying it out together")
    PREPARE = "prepare", _("I like to read and prepare before we meet")
    CASES = "cases", _("I start from a case of last week")


class Reader(models.TextChoices):
    """Who reads an answer, besides the person who gave it."""

    CARD = "card", _("Possible partners, on your card, without your name.")
    PARTNER = "partner", _("Your partner, after you both agreed.")
    STAFF = "staff", _("Program staff, to match you.")
