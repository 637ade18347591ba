"""Whom mails go to, and the links they carry."""

import datetime as dt
from typing import Final
from urllib.parse import urlsplit

from django.urls import reverse

from turnabout.accounts import queries as accounts
from turnabout.core import doors
from turnabout.notifications import services as notifications
from turnabout.pairs import notices, queries, rules
from turnabout.pairs.models import Pair, Session
from turnabout.programs.choices import Side

ANSWER: Final = "pairs.answer"
CONFIRM: Final = "pairs.confirm_session"
HELD: Final = "pairs.held"

LIFETIME: Final = dt.timedelta(days=14)
SIDES: Final = (Side.MENTOR, Side.MENTEE)


def recipient(pair: Pair, side: str) -> notices.Recipient | None:
    """Give one of the two as mails address them; nobody without an address."""
    person = queries.person_on(pair, side)
    if not person.email:
        return None
    account = person.account
    return notices.Recipient(
        name=person.name,
        email=person.email,
        account_id=person.account_id,
        language=account.language if account else "",
        time_zone=queries.zone_on(pair, side),
    )


def meeting(session: Session) -> notices.Meeting:
    """Give what mails and calendars say about a session."""
    pair = session.pair
    organization = accounts.organization()
    host = urlsplit(organization.public_address).hostname or "localhost"
    people = [queries.person_on(pair, side) for side in SIDES]
    return notices.Meeting(
        uid=f"{session.public_id}@turnabout",
        sequence=session.sequence,
        starts_at=session.starts_at,
        minutes=session.minutes,
        place=session.place,
        zone=queries.zone_on(pair, Side.MENTEE),
        names=(people[0].name, people[1].name),
        addresses=tuple((person.name, person.email) for person in people if person.email),
        organizer_name=organization.name or "Turnabout",
        organizer_email=organization.sender or f"turnabout@{host}",
    )


def pair_url(pair: Pair) -> str:
    return notifications.absolute(doors.door("pair", pair.public_id))


def link_url(route: str, token: str) -> str:
    return notifications.absolute(reverse(route, args=[token]))


def partner_name(pair: Pair, side: str) -> str:
    """Give the name of the one opposite a side."""
    return queries.person_on(pair, rules.other_side(side)).name
