"""What the frame of a page shows."""

from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.accounts.choices import Role
from turnabout.accounts.models import User


@dataclass(frozen=True)
class Item:
    """A link of the navigation."""

    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Navigation:
    """Links in the order they are shown; all empty for somebody who has not signed in."""

    participant: tuple[Item, ...] = ()
    staff: tuple[Item, ...] = ()
    menu: tuple[Item, ...] = ()
    footer: tuple[Item, ...] = ()
    banners: tuple[Any, ...] = ()
    person_name: str = ""
    initials: str = ""
    theme_url: str = ""
    sign_out_url: str = ""


@dataclass(frozen=True)
class Frame:
    organization_name: str = ""
    navigation: Navigation = field(default_factory=Navigation)


def frame(user: Any, *, path: str) -> Frame:
    """Give the frame of a page for its reader."""
    name = accounts.organization().name
    if not isinstance(user, User):
        return Frame(organization_name=name)
    roles = accounts.role_names(user)
    staff = []
    if Role.ADMIN in roles:
        staff.append(Item(_("Settings"), reverse("accounts:organization")))
    return Frame(
        organization_name=name,
        navigation=Navigation(
            participant=(Item(_("Home"), reverse("portal:home"), path == "/"),),
            staff=tuple(staff),
            person_name=str(user),
            initials="".join(word[0] for word in str(user).split()[:2]).upper(),
            theme_url=reverse("portal:theme"),
            sign_out_url=reverse("account_logout"),
        ),
    )
