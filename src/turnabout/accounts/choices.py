"""What an account can be, and how it likes to look at pages."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """Roles of the whole organization; those of one program belong to ``programs``."""

    ADMIN = "admin", _("Admin")
    PRIVACY_OFFICER = "privacy_officer", _("Privacy officer")
    AUDITOR = "auditor", _("Auditor")
    EDITOR = "editor", _("Editor")
    CONTACT = "contact", _("Confidential contact")


class Theme(TextChoices):
    SYSTEM = "system", _("Like the device")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")
