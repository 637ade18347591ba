"""How accounts are found."""

from typing import TypeVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager

Account = TypeVar("Account", bound=AbstractBaseUser)


class UserManager(BaseUserManager[Account]):
    """Accounts are opened by ``services.open_account``, so nothing is created here."""

    def get_by_natural_key(self, username: str | None) -> Account:
        """Find an account by its e-mail address, however it is typed."""
        return self.get(email=(username or "").strip().lower())
