"""Where a pair is on its way, step by step."""

import zoneinfo
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _

from turnabout.pairs.choices import PairState, SessionState
from turnabout.pairs.models import Pair, Session
from turnabout.pairs.models.agreement import Agreement
from turnabout.programs import rules as program_rules


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step; ``state`` is ``done``, ``now`` or empty for what is ahead."""

    label: str
    note: str
    state: str
    url: str = ""


def cadence_of(pair: Pair) -> program_rules.Settings:
    """Read the program's settings; no query."""
    return program_rules.read_settings(pair.cohort.program.rules)


def journey(
    pair: Pair, *, sessions: Sequence[Session], agreement: Agreement | None, zone: str
) -> tuple[Step, ...]:
    """
    Give the way of a pair: orientation, agreement, each session, close.

    Parameters
    ----------
    sessions
        Those of the pair, by number.
    agreement
        ``None`` before both said yes.
    zone
        Of the reader, for the dates.
    """
    page = reverse("pairs:pair", args=[pair.public_id])
    is_oriented = None not in (pair.mentor_oriented_at, pair.mentee_oriented_at)
    is_signed = agreement is not None and None not in (
        agreement.mentor_signed_at,
        agreement.mentee_signed_at,
    )
    total = cadence_of(pair).cadence.sessions
    by_number = {session.number: session for session in sessions}
    count = max(total, *by_number) if by_number else total
    steps = [
        (_("Orientation"), _("done") if is_oriented else _("for both to read"), is_oriented),
        (_("Agreement"), _("signed") if is_signed else _("for both to sign"), is_signed),
        *(_session_step(number, by_number, zone) for number in range(1, count + 1)),
        (_("Close"), "", pair.state == PairState.COMPLETED),
    ]
    ahead = [number for number, (_label, _note, is_done) in enumerate(steps) if not is_done]
    current = ahead[0] if ahead and pair.state in {PairState.AGREEING, PairState.ACTIVE} else -1
    return tuple(
        Step(
            label=label,
            note=note,
            state="done" if is_done else "now" if number == current else "",
            url=f"{page}#sessions" if 2 <= number <= count + 1 and is_done else "",
        )
        for number, (label, note, is_done) in enumerate(steps)
    )


def session_note(session: Session, zone: str) -> str:
    """Say when a session is and how it stands: "November 26, held"."""
    day = formats.date_format(
        session.starts_at.astimezone(zoneinfo.ZoneInfo(zone)), "MONTH_DAY_FORMAT"
    )
    label = SessionState(session.state).label
    return _("%(day)s, %(state)s") % {"day": day, "state": label}


def _session_step(number: int, sessions: Mapping[int, Session], zone: str) -> tuple[str, str, bool]:
    label = _("Session %(number)d") % {"number": number}
    session = sessions.get(number)
    if session is None:
        return label, "", False
    return label, session_note(session, zone), session.state == SessionState.HELD
