"""What stands around a page: who is reading, and where they can go."""

from dataclasses import dataclass, field
from typing import Any, Final

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from turnabout.accounts import queries as accounts
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.accounts.models import User
from turnabout.core.templatetags.names import initials
from turnabout.notifications import queries as notifications
from turnabout.programs import queries as programs
from turnabout.programs.choices import Role

#: Organization roles that open a settings page, and the page they open.
SETTINGS_PAGES: Final = {
    OrganizationRole.ADMIN: "accounts:organization",
    OrganizationRole.AUDITOR: "accounts:organization",
    OrganizationRole.PRIVACY_OFFICER: "accounts:roles",
}
#: Roles of a program that open its page; of these, managers browse the directory too.
STAFF: Final = frozenset({Role.MANAGER, Role.REVIEWER})
#: Pages that send mail: those of signing in, which stand below mail in the stack, those of a
#: mail's button, enrollment, and the studio, which mails when a run took long.
SENDING: Final = (
    "/account/",
    "/programs/invitation/",
    "/programs/enrollments/",
    "/pairs/answer/",
    "/pairs/confirm/",
    "/matching/cohorts/",
)


@dataclass(frozen=True)
class Item:
    """A link of the navigation."""

    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Banner:
    """A line above every page."""

    text: str
    url: str = ""
    label: str = ""


@dataclass(frozen=True)
class Navigation:
    """Links in the order they are shown; empty for somebody who has not signed in."""

    participant: tuple[Item, ...] = ()
    staff: tuple[Item, ...] = ()
    menu: tuple[Item, ...] = ()
    footer: tuple[Item, ...] = ()
    banners: tuple[Banner, ...] = ()
    person_name: str = ""
    initials: str = ""
    theme_url: str = ""
    sign_out_url: str = ""


@dataclass(frozen=True)
class Frame:
    """What stands around a page."""

    organization_name: str = ""
    navigation: Navigation = field(default_factory=Navigation)


def frame(user: Any, *, path: str) -> Frame:
    """Give the frame of a page for its reader. At most three queries for somebody signed in."""
    name = accounts.organization().name
    footer = (Item(_("Who sees what"), reverse("portal:visibility")),)
    if not isinstance(user, User):
        return Frame(name, Navigation(footer=footer, banners=(*_banners(), *_waiting_mail(path))))
    roles = accounts.role_names(user)
    return Frame(
        name,
        Navigation(
            participant=(Item(_("Home"), reverse("portal:home"), path == "/"),),
            staff=_staff(roles, programs.roles_anywhere(user), path=path),
            menu=(
                Item(_("Language and time"), reverse("portal:settings")),
                Item(_("Password"), reverse("account_change_password")),
            ),
            footer=footer,
            banners=(*_banners(), *_waiting_mail(path)),
            person_name=str(user),
            initials=initials(str(user)),
            theme_url=reverse("portal:theme"),
            sign_out_url=reverse("account_logout"),
        ),
    )


def _banners() -> tuple[Banner, ...]:
    if not settings.TURNABOUT_DEMO:
        return ()
    return (
        Banner(
            _("An invented organization: nobody here is real, and no mail leaves this machine."),
            reverse("notifications:mailbox"),
            _("Open the mailbox"),
        ),
    )


def _waiting_mail(path: str) -> tuple[Banner, ...]:
    """Say that mail waits on pages that send some and do not say so themselves. No query."""
    if not path.startswith(SENDING) or settings.TURNABOUT_EMAIL_URL or settings.TURNABOUT_DEMO:
        return ()
    words = _("Mail is not set up, so codes and mails wait. Set %(setting)s and start again.")
    return (Banner(words % {"setting": notifications.SETTING}),)


def _staff(roles: frozenset[str], program_roles: frozenset[str], *, path: str) -> tuple[Item, ...]:
    is_admin = OrganizationRole.ADMIN in roles
    items = []
    if is_admin or not STAFF.isdisjoint(program_roles):
        url = reverse("programs:list")
        is_current = path.startswith((url, "/matching/", "/pairs/cohorts/"))
        items.append(Item(_("Programs"), url, is_current))
    if is_admin or Role.MANAGER in program_roles:
        url = reverse("people:directory")
        items.append(Item(_("People"), url, path.startswith(url)))
    page = next((page for role, page in SETTINGS_PAGES.items() if role in roles), "")
    if page:
        items.append(Item(_("Settings"), reverse(page), path.startswith("/settings/")))
    return tuple(items)
