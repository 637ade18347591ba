"""The outbox, and the links that mails carry."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from turnabout.core.fields import PublicIdField
from turnabout.notifications.choices import Method, Status


class Message(models.Model):
    """
    One mail to one person, rendered when it was posted.

    The body is emptied once the mail is on its way: it holds the secrets of its links. The
    demo keeps it for its mailbox page.
    """

    public_id = PublicIdField()
    kind = models.CharField(max_length=100)
    is_private = models.BooleanField(default=False)
    is_urgent = models.BooleanField(default=False)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+"
    )
    to_email = models.CharField(max_length=320)
    to_name = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    calendar = models.TextField(blank=True)
    calendar_method = models.CharField(max_length=10, choices=Method, blank=True)
    message_id = models.CharField(max_length=320, unique=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.WAITING)
    code = models.CharField(max_length=40, blank=True)  # why the last attempt failed
    attempts = models.PositiveIntegerField(default=0)
    posted_at = models.DateTimeField(default=timezone.now)
    send_after = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True)
    lease_token = models.CharField(max_length=32, blank=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(status=Status.SENT, sent_at__isnull=False)
                | (~Q(status=Status.SENT) & Q(sent_at__isnull=True)),
                name="notifications_message_sent_has_a_time",
            ),
        ]
        indexes = [
            models.Index(
                fields=["send_after"],
                condition=Q(status=Status.WAITING),
                name="notifications_message_due",
            ),
            models.Index(fields=["to_email", "posted_at"], name="notifications_message_box"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.public_id}"


class Link(models.Model):
    """A button of a mail: one act, on one subject, for one person, once."""

    secret_hash = models.CharField(max_length=64, unique=True)
    act = models.CharField(max_length=100)
    subject_id = models.CharField(max_length=40)
    person_id = models.BigIntegerField()
    issued_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["act", "subject_id"], name="notifications_link_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.subject_id}"
