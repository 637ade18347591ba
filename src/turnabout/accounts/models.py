"""Who signs in, what the organization is called, and who holds which of its roles."""

from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from turnabout.accounts.choices import Role, Theme
from turnabout.accounts.managers import UserManager
from turnabout.core.fields import PublicIdField


class User(AbstractBaseUser):
    """An account: an e-mail address that can sign in."""

    public_id = PublicIdField()
    email = models.EmailField(_("work e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=200, blank=True)
    is_active = models.BooleanField(default=True)
    language = models.CharField(max_length=20, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    theme = models.CharField(max_length=10, choices=Theme, default=Theme.SYSTEM)
    date_joined = models.DateTimeField(default=timezone.now)

    objects: ClassVar[UserManager[Self]] = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(email=Lower("email")), name="accounts_user_email_in_lower_case"
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)


class Organization(models.Model):
    """The one organization of this installation: the row with the key 1."""

    name = models.CharField(_("name"), max_length=200, blank=True)
    public_address = models.CharField(_("public address"), max_length=300, blank=True)
    sender = models.EmailField(_("sender"), blank=True)
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC")
    set_up_at = models.DateTimeField(null=True, blank=True)
    # How many hold the role of an admin. A counter, because only a condition on one row
    # keeps two admins from withdrawing each other at the same moment.
    admins = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(pk=1), name="accounts_organization_only_one"),
        ]

    def __str__(self) -> str:
        return self.name


class Grant(models.Model):
    """A role of the organization, held by an account."""

    public_id = PublicIdField()
    account = models.ForeignKey(User, models.CASCADE, related_name="organization_grants")
    role = models.CharField(max_length=20, choices=Role)
    granted_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    confirmed_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    granted_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["account", "role"], name="accounts_grant_once_per_role"
            ),
            models.CheckConstraint(
                condition=Q(role__in=Role.values), name="accounts_grant_known_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.role}"


class PendingGrant(models.Model):
    """A role that waits for the word of a second admin."""

    public_id = PublicIdField()
    account = models.ForeignKey(User, models.CASCADE, related_name="+")
    role = models.CharField(max_length=20, choices=Role)
    requested_by = models.ForeignKey(User, models.CASCADE, related_name="+")
    requested_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["account", "role"], name="accounts_pendinggrant_once_per_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.role}"


class AdminLink(models.Model):
    """A one-time way in that the shell hands out; only the hash of its secret is kept."""

    account = models.ForeignKey(User, models.CASCADE, related_name="+")
    secret_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(used_at__lte=F("expires_at")),
                name="accounts_adminlink_used_in_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.expires_at:%Y-%m-%d %H:%M}"
