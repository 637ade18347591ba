"""
What a message is: each app writes its own notices on these.

A notice is a frozen dataclass of ids; ``mails`` reads what it needs and says who gets what.
"""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from turnabout.accounts.models import User
from turnabout.notifications.choices import Method

#: A translatable text, marked with ``gettext_lazy``: the language is known when it is rendered.
Words = str | Promise


@dataclass(frozen=True, kw_only=True)
class Button:
    """The one button of a mail; ``url`` is complete (``services.absolute``)."""

    label: Words
    url: str


@dataclass(frozen=True, kw_only=True)
class CalendarEvent:
    """
    One meeting as calendars see it.

    ``uid`` stays the same for the life of the meeting, ``sequence`` rises with every change;
    ``title`` names neither program nor track. ``attendees`` are (name, address).
    """

    uid: str
    sequence: int
    starts_at: dt.datetime
    minutes: int
    zone: str
    title: str
    description: str
    organizer_name: str
    organizer_email: str
    attendees: tuple[tuple[str, str], ...]
    method: Method = Method.REQUEST
    location: str = ""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """
    One mail to one person.

    Attributes
    ----------
    subject
        May have places such as ``%(name)s``, filled from ``context``. Names no track.
    template
        A text of paragraphs, ``<app>/mail/<name>.txt``; the HTML part is made from it.
    language, time_zone
        The recipient's; empty means the installation's.
    """

    to_email: str
    to_name: str
    subject: Words
    template: str
    context: Mapping[str, object] = field(default_factory=dict)
    account_id: int | None = None
    button: Button | None = None
    calendar: CalendarEvent | None = None
    language: str = ""
    time_zone: str = ""


class Notice(ABC):
    """
    Something people are told.

    Attributes
    ----------
    kind
        A dotted past participle such as ``pairs.pair_proposed``.
    private
        Staff see no delivery row of it.
    urgent
        Goes before all others, such as a code somebody waits for.
    """

    kind: ClassVar[str]
    private: ClassVar[bool] = False
    urgent: ClassVar[bool] = False

    @abstractmethod
    def mails(self) -> tuple[Mail, ...]:
        """Say who gets what."""


@dataclass(frozen=True, kw_only=True)
class CodeRequested(Notice):
    """The code somebody signs in with."""

    kind = "accounts.code_requested"
    private = True
    urgent = True

    account_id: int | None
    code: str = field(repr=False)

    def mails(self) -> tuple[Mail, ...]:
        """Address it to the account; without one (see ``services.rehearse``) to nobody."""
        return (
            mail_to_account(
                self.account_id,
                subject=_("Your code to sign in"),
                template="notifications/mail/code_requested.txt",
                context={"code": self.code},
            ),
        )


@dataclass(frozen=True, kw_only=True)
class PasswordChanged(Notice):
    """A password was set or changed, in case it was somebody else."""

    kind = "accounts.password_changed"
    private = True

    account_id: int

    def mails(self) -> tuple[Mail, ...]:
        return (
            mail_to_account(
                self.account_id,
                subject=_("Your password was changed"),
                template="notifications/mail/password_changed.txt",
            ),
        )


def mail_to_account(
    account_id: int | None,
    *,
    subject: Words,
    template: str,
    context: Mapping[str, object] | None = None,
) -> Mail:
    """Address a mail to an account, in its language and zone."""
    if account_id is None:
        account = User(email="nobody@example.invalid")
    else:
        account = User.objects.get(pk=account_id)
    return Mail(
        to_email=account.email,
        to_name=account.name,
        subject=subject,
        template=template,
        context=context or {},
        account_id=account.pk,
        language=account.language,
        time_zone=account.time_zone,
    )
