"""What is looked at before anything is served."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from turnabout.notifications.adapter import email


@register()
def check_email_url(**_kwargs: Any) -> list[CheckMessage]:
    """Refuse a mail server's address that cannot be read."""
    if not settings.TURNABOUT_EMAIL_URL:
        return []
    try:
        email.parse(settings.TURNABOUT_EMAIL_URL)
    except ValueError as error:
        return [
            Error(
                f"TURNABOUT_EMAIL_URL cannot be read. {error}",
                hint="Write smtp://user:password@host:port, or smtps://… for TLS from the start.",
                id="notifications.E001",
            )
        ]
    return []
