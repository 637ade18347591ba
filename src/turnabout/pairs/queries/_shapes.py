"""What the page of a pair shows, as frozen rows: a template cannot query."""

import datetime as dt
from dataclasses import dataclass

from turnabout.pairs.choices import PairState, SessionState
from turnabout.pairs.queries import _journey, _reads, _words
from turnabout.programs.choices import Side


@dataclass(frozen=True, kw_only=True)
class Somebody:
    """One of the two, as both see each other."""

    name: str
    about: str
    side: str
    zone: str
    languages: str
    style: str


@dataclass(frozen=True, kw_only=True)
class AgreementPage:
    """What the two agreed in writing, and who has signed it."""

    version: int
    aim: str
    rhythm: str
    off_limits: str
    has_signed: bool
    partner_has_signed: bool
    signed_at: dt.datetime | None

    @property
    def is_signed(self) -> bool:
        return self.signed_at is not None

    @property
    def is_empty(self) -> bool:
        return not (self.aim or self.rhythm or self.off_limits)

    @property
    def can_be_signed(self) -> bool:
        return bool(self.aim.strip() and self.rhythm.strip()) and not self.has_signed


@dataclass(frozen=True, kw_only=True)
class SessionRow:
    """One session, and what its reader can do about it now."""

    public_id: str
    number: int
    sequence: int
    starts_at: dt.datetime
    ends_at: dt.datetime
    minutes: int
    place: str
    state: str
    state_words: str
    offered_at: dt.datetime | None
    is_move: bool
    can_confirm: bool
    can_hold: bool
    is_waiting: bool

    @property
    def is_open(self) -> bool:
        return self.state in {SessionState.PROPOSED, SessionState.PLANNED}

    @property
    def is_planned(self) -> bool:
        return self.state == SessionState.PLANNED


@dataclass(frozen=True, kw_only=True)
class Topics:
    """What the mentor is willing to talk about; why something is closed is asked of nobody."""

    open: tuple[str, ...]
    ask: tuple[str, ...]
    closed: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.open or self.ask or self.closed)


@dataclass(frozen=True, kw_only=True)
class PairPage:
    """A pair as one of the two sees it; ``state`` decides which parts are filled."""

    public_id: str
    side: str
    state: str
    state_words: str
    mentor: Somebody
    mentee: Somebody
    partner: Somebody
    direction: str
    turn: str
    sentence: str
    fit: tuple[_words.FitRow, ...]
    warning: str
    has_acknowledged: bool
    own_answer: str
    answer_by: dt.datetime
    zone: str
    zone_words: str
    is_oriented: bool
    partner_is_oriented: bool
    agreement: AgreementPage | None
    missing: str
    journey: tuple[_journey.Step, ...]
    sessions: tuple[SessionRow, ...]
    slots: tuple[dt.datetime, ...]
    minutes: int
    next_number: int
    topics: Topics
    say: str

    @property
    def is_proposed(self) -> bool:
        return self.state == PairState.PROPOSED

    @property
    def is_mentor(self) -> bool:
        return self.side == Side.MENTOR

    @property
    def is_over(self) -> bool:
        return not self.is_proposed and not self.is_meeting

    @property
    def is_meeting(self) -> bool:
        return self.state in _reads.MEETING

    @property
    def must_acknowledge(self) -> bool:
        return bool(self.warning) and not self.has_acknowledged

    @property
    def open_session(self) -> SessionRow | None:
        return next((row for row in self.sessions if row.is_open), None)

    @property
    def sign_kind(self) -> str:
        return self._kind("sign")

    @property
    def write_kind(self) -> str:
        return self._kind("write")

    @property
    def propose_kind(self) -> str:
        return self._kind("propose")

    @property
    def hold_kind(self) -> str:
        return self._kind("hold")

    def _kind(self, act: str) -> str:
        """Say how the button of an act looks: one on the page is filled."""
        return "primary" if self.focus == act else "quiet"

    @property
    def focus(self) -> str:
        """Name the one thing its reader can do next; the page has one filled button."""
        if self.is_proposed:
            open_acts = self._before_answer()
        elif self.agreement is not None:
            open_acts = self._before_sessions(self.agreement) or self._sessions()
        else:
            open_acts = ()
        return next(iter(open_acts), "")

    def _before_answer(self) -> tuple[str, ...]:
        if self.own_answer:
            return ()
        return ("acknowledge",) if self.must_acknowledge else ("answer",)

    def _before_sessions(self, agreement: AgreementPage) -> tuple[str, ...]:
        acts = {
            "orientation": not self.is_oriented,
            "sign": agreement.can_be_signed,
            "write": not agreement.has_signed,
        }
        return tuple(name for name, is_open in acts.items() if is_open)

    def _sessions(self) -> tuple[str, ...]:
        row = self.open_session
        acts = {
            "propose": self.can_propose,
            "hold": row is not None and row.can_hold,
            "confirm": row is not None and row.can_confirm,
        }
        return tuple(name for name, is_open in acts.items() if is_open)

    @property
    def can_propose(self) -> bool:
        return self.is_meeting and not self.missing and self.open_session is None
