"""What background work leaves in the database beside the queue itself."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class WorkerBeat(models.Model):
    """A worker that is alive: it writes ``beat_at`` every few seconds."""

    worker_id = models.CharField(max_length=64, unique=True)
    started_at = models.DateTimeField()
    beat_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.worker_id


class ScheduleSlot(models.Model):
    """One turn of a schedule that was put into the queue."""

    schedule = models.CharField(max_length=200)
    slot = models.BigIntegerField(help_text=_("Number of whole periods since 1970."))
    fired_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["schedule", "slot"], name="core_scheduleslot_once_per_slot"
            )
        ]

    def __str__(self) -> str:
        return f"{self.schedule} {self.slot}"


class Progress(models.Model):
    """How far a long job has come, for a page to show."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    key = models.CharField(max_length=200, unique=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    done = models.PositiveBigIntegerField(default=0)
    total = models.PositiveBigIntegerField(default=0)
    text = models.CharField(max_length=200, blank=True)
    updated_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "progress"

    def __str__(self) -> str:
        return self.key
