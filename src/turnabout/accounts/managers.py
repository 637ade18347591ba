"""How accounts are found."""

from typing import TYPE_CHECKING

from django.contrib.auth.base_user import BaseUserManager

if TYPE_CHECKING:
    from turnabout.accounts.models import User


class UserManager(BaseUserManager["User"]):
    """Accounts are opened by ``services.open_account``, so nothing is created here."""

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find an account by its e-mail address, however it is typed."""
        return self.get(email=(username or "").strip().lower())
