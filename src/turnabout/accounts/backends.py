"""What Django loads by its dotted path."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


class LongestPassword:
    """Refuse passwords so long that hashing them would be an attack."""

    def __init__(self, most: int = 128) -> None:
        self.most = most

    def validate(self, password: str, user: object = None) -> None:
        if len(password) > self.most:
            raise ValidationError(
                ngettext(
                    "This password is too long. Use at most %(most)d character.",
                    "This password is too long. Use at most %(most)d characters.",
                    self.most,
                ),
                code="password_too_long",
                params={"most": self.most},
            )

    def get_help_text(self) -> str:
        return _("Use at most %(most)d characters.") % {"most": self.most}
