"""How long somebody stays signed in, and in whose zone pages tell the time."""

import datetime as dt
from collections.abc import Callable
from typing import Final

from django.contrib.auth import logout
from django.http import HttpResponse
from django.utils import timezone

from turnabout.accounts import access, queries, rules
from turnabout.core.hx import Request

SIGNED_IN_AT: Final = "signed_in_at"
SEEN_AT: Final = "seen_at"
HAS_ROLE: Final = "has_role"
NOTED_EVERY: Final = dt.timedelta(minutes=5)


class SessionLimits:
    """
    End sessions that last or rest too long; those of role holders sooner.

    Whether somebody holds a role is read once a session, at its first page, and again with every
    note that they were seen, so that most pages cost no query and few a write.
    """

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        if request.user.is_authenticated:
            self._keep_or_end(request, now=timezone.now())
        return self.get_response(request)

    def _keep_or_end(self, request: Request, *, now: dt.datetime) -> None:
        session = request.session
        stamp = now.timestamp()
        signed_in_at = session.get(SIGNED_IN_AT, stamp)
        seen_at = session.get(SEEN_AT, 0.0 if SIGNED_IN_AT not in session else stamp)
        if SIGNED_IN_AT in session and rules.is_over(
            now=now,
            signed_in_at=_time(signed_in_at),
            seen_at=_time(seen_at),
            has_role=session.get(HAS_ROLE, False),
        ):
            logout(request)
        elif stamp - seen_at >= NOTED_EVERY.total_seconds():
            session[SIGNED_IN_AT] = signed_in_at
            session[SEEN_AT] = stamp
            session[HAS_ROLE] = bool(access.roles(request.user))


class ReadersZone:
    """Let pages tell the time in their reader's zone; who has none reads the organization's."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        if not request.user.is_authenticated:
            return self.get_response(request)
        with timezone.override(request.user.time_zone or queries.organization().time_zone):
            return self.get_response(request)


def _time(stamp: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(stamp, tz=dt.UTC)
