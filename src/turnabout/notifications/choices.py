from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Status(TextChoices):
    """How far a mail has come."""

    WAITING = "waiting", _("waiting")
    SENT = "sent", _("sent")
    REFUSED = "refused", _("refused by the mail server")


class Method(TextChoices):
    """What a calendar message asks of the calendar it reaches (RFC 5546)."""

    REQUEST = "REQUEST", "REQUEST"
    CANCEL = "CANCEL", "CANCEL"
