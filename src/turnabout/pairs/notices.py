"""
Mails of a pair.

A subject names neither program nor track, and no mail says why two people were matched: that
stands behind signing in.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from turnabout.notifications.notices import Button, CalendarEvent, Mail, Notice, Words


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Whom a mail goes to, and in whose language and zone."""

    name: str
    email: str
    account_id: int | None
    language: str
    time_zone: str


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """What mails and calendars say about a session."""

    uid: str
    sequence: int
    starts_at: dt.datetime
    minutes: int
    place: str
    zone: str
    names: tuple[str, str]
    addresses: tuple[tuple[str, str], ...]
    organizer_name: str
    organizer_email: str

    def event(self) -> CalendarEvent:
        """Give the entry both calendars take: its title says who meets, and nothing else."""
        first, second = sorted(self.names)
        return CalendarEvent(
            uid=self.uid,
            sequence=self.sequence,
            starts_at=self.starts_at,
            minutes=self.minutes,
            zone=self.zone,
            title=str(_("%(first)s and %(second)s")) % {"first": first, "second": second},
            description="",
            organizer_name=self.organizer_name,
            organizer_email=self.organizer_email,
            attendees=self.addresses,
            location=self.place,
        )


@dataclass(frozen=True, kw_only=True)
class _ToOne(Notice):
    """A mail to one of the two, with one button."""

    to: Recipient
    url: str

    template: ClassVar[str]
    subject: ClassVar[Words]
    label: ClassVar[Words]

    def context(self) -> Mapping[str, object]:
        return {}

    def calendar(self) -> CalendarEvent | None:
        return None

    def mails(self) -> tuple[Mail, ...]:
        return (
            Mail(
                to_email=self.to.email,
                to_name=self.to.name,
                account_id=self.to.account_id,
                subject=self.subject,
                template=self.template,
                context={"name": self.to.name, **self.context()},
                button=Button(label=self.label, url=self.url),
                calendar=self.calendar(),
                language=self.to.language,
                time_zone=self.to.time_zone,
            ),
        )


@dataclass(frozen=True, kw_only=True)
class PairProposed(_ToOne):
    """Somebody is asked whether they want to be paired."""

    kind: ClassVar[str] = "pairs.pair_proposed"
    template: ClassVar[str] = "pairs/mail/pair_proposed.txt"
    subject: ClassVar[Words] = _("A pairing is proposed to you")
    label: ClassVar[Words] = _("Answer")

    answer_by: dt.datetime

    def context(self) -> Mapping[str, object]:
        return {"answer_by": self.answer_by}


@dataclass(frozen=True, kw_only=True)
class PairSettled(_ToOne):
    """Both hear the outcome, in the same words and at the same moment."""

    kind: ClassVar[str] = "pairs.pair_settled"
    template: ClassVar[str] = "pairs/mail/pair_settled.txt"
    subject: ClassVar[Words] = _("The outcome of your proposed pairing")
    label: ClassVar[Words] = _("See what comes next")

    proposed_at: dt.datetime
    is_agreed: bool

    def context(self) -> Mapping[str, object]:
        return {"proposed_at": self.proposed_at, "is_agreed": self.is_agreed}


@dataclass(frozen=True, kw_only=True)
class AgreementSigned(_ToOne):
    """The other side signed; it is the reader's turn."""

    kind: ClassVar[str] = "pairs.agreement_signed"
    template: ClassVar[str] = "pairs/mail/agreement_signed.txt"
    subject: ClassVar[Words] = _("Your agreement waits for your signature")
    label: ClassVar[Words] = _("Read and sign")

    partner_name: str

    def context(self) -> Mapping[str, object]:
        return {"partner_name": self.partner_name}


@dataclass(frozen=True, kw_only=True)
class PairActivated(_ToOne):
    """Everything before the first session is done."""

    kind: ClassVar[str] = "pairs.pair_activated"
    template: ClassVar[str] = "pairs/mail/pair_activated.txt"
    subject: ClassVar[Words] = _("You can book your first session")
    label: ClassVar[Words] = _("Propose a date")

    partner_name: str

    def context(self) -> Mapping[str, object]:
        return {"partner_name": self.partner_name}


@dataclass(frozen=True, kw_only=True)
class SessionProposed(_ToOne):
    """The other side proposes a date, or another date."""

    kind: ClassVar[str] = "pairs.session_proposed"
    template: ClassVar[str] = "pairs/mail/session_proposed.txt"
    subject: ClassVar[Words] = _("%(partner_name)s proposes a date")
    label: ClassVar[Words] = _("Look at the date")

    partner_name: str
    starts_at: dt.datetime
    minutes: int
    planned_at: dt.datetime | None = None

    def context(self) -> Mapping[str, object]:
        return {
            "partner_name": self.partner_name,
            "starts_at": self.starts_at,
            "minutes": self.minutes,
            "planned_at": self.planned_at,
        }


@dataclass(frozen=True, kw_only=True)
class SessionConfirmed(_ToOne):
    """A date both agreed to, with an invitation calendars accept."""

    kind: ClassVar[str] = "pairs.session_confirmed"
    template: ClassVar[str] = "pairs/mail/session_confirmed.txt"
    subject: ClassVar[Words] = _("Your session is booked")
    label: ClassVar[Words] = _("Open the session")

    meeting: Meeting

    def context(self) -> Mapping[str, object]:
        first, second = self.meeting.names
        return {
            "partner_name": second if first == self.to.name else first,
            "starts_at": self.meeting.starts_at,
            "minutes": self.meeting.minutes,
            "place": self.meeting.place,
        }

    def calendar(self) -> CalendarEvent | None:
        return self.meeting.event()


@dataclass(frozen=True, kw_only=True)
class SessionMoved(SessionConfirmed):
    """The other date both agreed to; calendars move the entry they have."""

    kind: ClassVar[str] = "pairs.session_moved"
    template: ClassVar[str] = "pairs/mail/session_moved.txt"
    subject: ClassVar[Words] = _("Your session has a new date")


@dataclass(frozen=True, kw_only=True)
class HeldReminder(_ToOne):
    """A session should be over: one press logs it."""

    kind: ClassVar[str] = "pairs.held_reminded"
    template: ClassVar[str] = "pairs/mail/held_reminder.txt"
    subject: ClassVar[Words] = _("Did you meet?")
    label: ClassVar[Words] = _("Log it as held")

    partner_name: str
    starts_at: dt.datetime

    def context(self) -> Mapping[str, object]:
        return {"partner_name": self.partner_name, "starts_at": self.starts_at}
