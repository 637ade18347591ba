"""
The table of rights: every route, every method it answers, every role.

``own`` is the role's own object (for staff: one of the program they work for), ``same`` another
one of the same program, ``other`` one of the other program. Whoever is not named gets
``NOT_THERE``; somebody who has not signed in gets ``SIGN_IN``. A route that is not here turns
``test_permissions`` red: somebody has to decide who may open it.

Not in the table yet: delegates, API and SCIM tokens, which come with their own issues.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from tests.support import scenes
from tests.support.halves import OWN, SAME, Half
from tests.support.scenes import Scene
from tests.support.world import Role, World


class Outcome(StrEnum):
    """What a request comes to; a fifth is the 405 of a method the table does not name."""

    SHOWN = "shown"
    DONE = "done"
    SIGN_IN = "sign in"
    NOT_THERE = "not there"


SHOWN, DONE, SIGN_IN, NOT_THERE = Outcome


@dataclass(frozen=True)
class Cells:
    """What one role gets at each place."""

    own: Outcome = NOT_THERE
    same: Outcome = NOT_THERE
    other: Outcome = NOT_THERE


SEE_OWN, SEE_PROGRAM, SEE_ALL = Cells(SHOWN), Cells(SHOWN, SHOWN), Cells(SHOWN, SHOWN, SHOWN)
DO_OWN, DO_PROGRAM, DO_ALL = Cells(DONE), Cells(DONE, DONE), Cells(DONE, DONE, DONE)
ASKED = Cells(SIGN_IN, SIGN_IN, SIGN_IN)
NOTHING = Cells()

(
    ANONYMOUS, NOBODY, PARTICIPANT, MENTOR, MENTEE, MEMBER_B, MANAGER, REVIEWER, SPONSOR,
    COMMUNITY_LEAD, ANALYST, CONTACT, ADMIN, PRIVACY_OFFICER, AUDITOR, EDITOR,
) = Role  # fmt: skip
SIGNED_IN: Final = tuple(role for role in Role if role is not ANONYMOUS)
IN_DIRECTORY: Final = (NOBODY, PARTICIPANT, MENTOR, MENTEE, MEMBER_B)
ENROLLED: Final = (PARTICIPANT, MENTOR, MENTEE, MEMBER_B)
PAIRED: Final = (MENTOR, MENTEE, MEMBER_B)
STAFF: Final = (MANAGER, REVIEWER)

Find = Callable[[World, Half, Role], Any]


@dataclass(frozen=True)
class Kind:
    """Which objects stand at the three places; without ``same`` there is one a program."""

    own: Find
    same: Find | None = None
    other: Find | None = None


def _cohort(name: str) -> Find:
    return lambda _world, half, _role: half.cohorts[name]


def _pair(number: int) -> Find:
    return lambda _world, half, _role: half.pair(number)


def _enrollment(name: str) -> Find:
    return lambda _world, half, _role: half.enrollment(name)


def _own_enrollment(_world: World, half: Half, role: Role) -> Any:
    names = {MENTOR: "mentor-0", MENTEE: "mentee-0", MEMBER_B: "mentor-0"}
    return half.enrollment(names.get(role, "participant"))


def _own_person(world: World, half: Half, role: Role) -> Any:
    names = {MENTEE: "mentee-0", PARTICIPANT: "participant"}
    return world.nobody if role is NOBODY else half.person(names.get(role, "mentor-0"))


def _of(kind: str, name: str) -> Find:
    return lambda _world, half, _role: getattr(half, kind)[name]


KINDS: Final[Mapping[str, Kind]] = {
    "program": Kind(lambda _w, half, _r: half.program, None, lambda _w, half, _r: half.program),
    "cohort": Kind(_cohort("enrolling"), _cohort("running"), _cohort("enrolling")),
    "matched": Kind(_cohort("matching"), _cohort("running"), _cohort("matching")),
    "paired": Kind(_cohort("running"), _cohort("matching"), _cohort("running")),
    "enrollment": Kind(_own_enrollment, _enrollment("peer"), _enrollment("mentor-0")),
    "invited": Kind(_enrollment("mentor-2"), _enrollment("mentor-4"), _enrollment("mentor-2")),
    "line": Kind(_enrollment("line-0"), _enrollment("line-1"), _enrollment("line-0")),
    "grant": Kind(_of("grants", "reviewer"), _of("grants", "second"), _of("grants", "reviewer")),
    "run": Kind(_of("runs", "matching"), _of("runs", "running"), _of("runs", "matching")),
    "pair": Kind(_pair(OWN), _pair(SAME), _pair(OWN)),
    "import": Kind(_of("imports", "own"), _of("imports", "same"), _of("imports", "own")),
    "person": Kind(
        _own_person,
        lambda _w, half, _r: half.person("mentor-1"),
        lambda _w, half, _r: half.person("mentor-0"),
    ),
    "organization grant": Kind(lambda world, _h, _r: world.grant),
    "request": Kind(lambda world, _h, _r: world.request),
    "": Kind(lambda _w, _h, _r: None),
}


@dataclass(frozen=True)
class Route:
    """One route with one method."""

    name: str
    method: str
    cells: Mapping[Role, Cells]
    kind: str = ""
    scene: Scene | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    anonymous: Cells = ASKED
    #: Headers of htmx, for what is only ever loaded by it.
    is_fragment: bool = False
    #: Done without a trace in the database: the choice of a theme stands in a cookie.
    leaves_no_row: bool = False
    #: Why the same POST sent twice does something twice; empty where it does not.
    adds: str = ""

    def cells_of(self, role: Role) -> Cells:
        return self.cells.get(role, self.anonymous if role is ANONYMOUS else NOTHING)


def each(roles: tuple[Role, ...], cells: Cells) -> dict[Role, Cells]:
    return dict.fromkeys(roles, cells)


def _see(
    name: str, cells: Mapping[Role, Cells], kind: str = "", scene: Scene | None = None, **more: Any
) -> Route:
    return Route(name, "GET", cells, kind, scene, **more)


def _do(
    name: str, cells: Mapping[Role, Cells], kind: str = "", scene: Scene | None = None, **more: Any
) -> Route:
    return Route(name, "POST", cells, kind, scene, **more)


_EVERYBODY_SEES = each(SIGNED_IN, SEE_ALL)
_EVERYBODY_DOES = each(SIGNED_IN, DO_ALL)
_STAFF_SEES = {**each(STAFF, SEE_PROGRAM), ADMIN: SEE_ALL}
_BROWSE = {MANAGER: SEE_OWN, ADMIN: SEE_OWN}
_IMPORT_SEES = {MANAGER: SEE_OWN, ADMIN: SEE_ALL}
_IMPORT_DOES = {MANAGER: DO_OWN, ADMIN: DO_ALL}
_MANAGES = {MANAGER: DO_PROGRAM}
_OPEN = {"anonymous": SEE_ALL}
_TWICE = "Each is another one; the list shows both, and one can be thrown away."
ROLE = {"email": "peer@acme.example", "role": "editor", "name": ""}

PORTAL: Final = (
    _see("portal:home", _EVERYBODY_SEES),
    _see("portal:program", {**each(STAFF, SEE_OWN), ADMIN: SEE_ALL}, "program"),
    _see("portal:settings", _EVERYBODY_SEES),
    _do("portal:settings", _EVERYBODY_DOES, data={"language": "en", "time_zone": "Europe/Paris"}),
    _do("portal:theme", _EVERYBODY_DOES, data={"theme": "dark"}, anonymous=DO_ALL,
        leaves_no_row=True),
    _see("portal:visibility", _EVERYBODY_SEES, **_OPEN),
)  # fmt: skip

#: Whoever is signed in is led home from the pages for signing in.
ACCOUNTS: Final = (
    _see("account_login", _EVERYBODY_SEES, **_OPEN),
    _do("account_login", _EVERYBODY_SEES, "", scenes.with_password, anonymous=DO_ALL),
    _see("account_request_login_code", _EVERYBODY_SEES, **_OPEN),
    _do("account_request_login_code", _EVERYBODY_SEES, data={"email": "nobody@acme.example"},
        anonymous=DO_ALL, adds="Another code replaces the first; five in five minutes at most."),
    _see("account_confirm_login_code", _EVERYBODY_SEES),
    _do("account_confirm_login_code", _EVERYBODY_SEES, data={"code": "BBBB-BBBB"}),
    _see("account_logout", _EVERYBODY_SEES),
    _do("account_logout", _EVERYBODY_DOES),
    _see("account_set_password", _EVERYBODY_SEES),
    _do("account_set_password", _EVERYBODY_DOES,
        data={"password1": scenes.PASSWORD, "password2": scenes.PASSWORD},
        adds="The second one is asked for the password in use, which is the new one now."),
    _see("account_change_password", _EVERYBODY_SEES),
    _do("account_change_password", _EVERYBODY_SEES),
    _see("accounts:admin_link", _EVERYBODY_SEES, "", scenes.admin_link, **_OPEN),
    _do("accounts:admin_link", _EVERYBODY_DOES, "", scenes.admin_link, anonymous=DO_ALL),
    _see("accounts:first_run", {ADMIN: SEE_OWN}),
    _do("accounts:first_run", {ADMIN: DO_OWN}, "", scenes.before_the_first_run),
    _see("accounts:organization", each((ADMIN, AUDITOR), SEE_OWN)),
    _do("accounts:organization", {ADMIN: DO_OWN}, data={**scenes.ORGANIZATION, "name": "Acme 2"}),
    _see("accounts:roles", each((ADMIN, PRIVACY_OFFICER, AUDITOR), SEE_OWN)),
    _do("accounts:roles", {ADMIN: DO_OWN}, data=ROLE),
    _do("accounts:withdraw_role", {ADMIN: DO_OWN}, "organization grant"),
    _do("accounts:confirm_role", {ADMIN: DO_OWN}, "request"),
    _do("accounts:cancel_request", {ADMIN: DO_OWN}, "request"),
)  # fmt: skip

#: The mailbox is there in the demo only.
MAILBOX: Final = tuple(
    _see(f"notifications:{name}", {}, anonymous=NOTHING)
    for name in ("mailbox", "message", "message_html", "message_calendar")
)

PEOPLE: Final = (
    _see("people:directory", _BROWSE),
    _see("people:export", _BROWSE),
    _see("people:grades", _BROWSE),
    _do("people:grades", {ADMIN: DO_OWN}, data={"grade": "G3", "to": "up"},
        adds="The button moves a grade by one; pressed twice, by two."),
    _see("people:imports", _BROWSE),
    _do("people:imports", {MANAGER: DO_OWN, ADMIN: DO_OWN}, "", scenes.file, adds=_TWICE),
    _see("people:import", _IMPORT_SEES, "import"),
    _do("people:import_columns", _IMPORT_DOES, "import", scenes.columns),
    _do("people:import_apply", _IMPORT_DOES, "import"),
    _do("people:import_discard", _IMPORT_DOES, "import"),
    _do("people:import_mend", _IMPORT_DOES, "import", scenes.broken),
    _see("people:import_changes", _IMPORT_SEES, "import"),
    _see("people:import_refused", _IMPORT_SEES, "import"),
    _see("people:person", _STAFF_SEES, "person"),
)  # fmt: skip

PROGRAMS: Final = (
    _see("programs:list", each((MANAGER, REVIEWER, ADMIN), SEE_OWN)),
    _see("programs:create", _BROWSE),
    _do("programs:create", {MANAGER: DO_OWN, ADMIN: DO_OWN}, adds=_TWICE,
        data={"name": "New program", "blueprint": "digital-fluency"}),
    _do("programs:withdraw_role", {MANAGER: DO_PROGRAM, ADMIN: DO_ALL}, "grant"),
    _see("programs:cohort", _STAFF_SEES, "cohort"),
    _see("programs:cohort_edit", {MANAGER: SEE_PROGRAM}, "cohort"),
    _do("programs:cohort_edit", _MANAGES, "cohort", scenes.editing),
    _do("programs:open", _MANAGES, "cohort", scenes.draft),
    _do("programs:close", _MANAGES, "cohort", scenes.enrolling),
    _see("programs:invite", {MANAGER: SEE_PROGRAM}, "cohort"),
    _do("programs:invite", _MANAGES, "cohort", scenes.inviting),
    _see("programs:join", each(IN_DIRECTORY, SEE_ALL), "cohort", scenes.joining),
    _do("programs:join", each(IN_DIRECTORY, DO_ALL), "cohort", scenes.joining),
    _see("programs:invitation", _EVERYBODY_SEES, "invited", scenes.invitation, **_OPEN),
    _do("programs:invitation", _EVERYBODY_DOES, "invited", scenes.invitation, anonymous=DO_ALL),
    _see("programs:enroll", each(ENROLLED, SEE_OWN), "enrollment"),
    _do("programs:withdraw", each(ENROLLED, DO_OWN), "enrollment", scenes.sent_in),
    _do("programs:decline", each(ENROLLED, DO_OWN), "enrollment"),
    _do("programs:confirm_line", _MANAGES, "line"),
    _see("programs:enroll_step", each(ENROLLED, SEE_OWN), "enrollment", scenes.step),
    _do("programs:enroll_step", each(ENROLLED, DO_OWN), "enrollment", scenes.step),
    _see("programs:cohort_create", {MANAGER: SEE_OWN}, "program"),
    _do("programs:cohort_create", {MANAGER: DO_OWN}, "program", data=scenes.DATES, adds=_TWICE),
    _see("programs:rules", {**each(STAFF, SEE_OWN), **each((ADMIN, AUDITOR), SEE_ALL)}, "program"),
    _do("programs:rules", {MANAGER: DO_OWN}, "program", scenes.ruling),
    _see("programs:roles", {MANAGER: SEE_OWN, ADMIN: SEE_ALL}, "program"),
    _do("programs:roles", {MANAGER: DO_OWN, ADMIN: DO_ALL}, "program",
        data={"email": "a-peer@acme.example", "role": "reviewer"}),
)  # fmt: skip

MATCHING: Final = (
    _see("matching:studio", each(STAFF, SEE_PROGRAM), "matched"),
    _do("matching:run", _MANAGES, "matched", scenes.solving),
    _do("matching:why", each(STAFF, SEE_PROGRAM), "matched", scenes.named),
    _do("matching:pin", _MANAGES, "matched", scenes.two),
    _do("matching:forbid", _MANAGES, "matched", scenes.two),
    _do("matching:undo", _MANAGES, "matched", scenes.pinned),
    _do("matching:override", _MANAGES, "matched", scenes.too_senior),
    _see("matching:progress", each(STAFF, SEE_PROGRAM), "run", is_fragment=True),
    _do("matching:discard", _MANAGES, "run"),
    _see("matching:publish", {MANAGER: SEE_PROGRAM}, "run"),
    _do("matching:publish", _MANAGES, "run"),
)

PAIRS: Final = (
    _see("pairs:answer_link", _EVERYBODY_SEES, "pair", scenes.answer_link, **_OPEN),
    _do("pairs:answer_link", _EVERYBODY_DOES, "pair", scenes.answer_link, anonymous=DO_ALL),
    _see("pairs:confirm_link", _EVERYBODY_SEES, "pair", scenes.confirm_link, **_OPEN),
    _do("pairs:confirm_link", _EVERYBODY_DOES, "pair", scenes.confirm_link, anonymous=DO_ALL),
    _see("pairs:hold_link", _EVERYBODY_SEES, "pair", scenes.hold_link, **_OPEN),
    _do("pairs:hold_link", _EVERYBODY_DOES, "pair", scenes.hold_link, anonymous=DO_ALL),
    _see("pairs:cohort_pairs", _STAFF_SEES, "paired"),
    _see("pairs:export_pairs", _STAFF_SEES, "paired"),
    _do("pairs:confirm_session", each(PAIRED, DO_OWN), "pair", scenes.confirming),
    _do("pairs:move_session", each(PAIRED, DO_OWN), "pair", scenes.moving),
    _do("pairs:hold_session", each(PAIRED, DO_OWN), "pair", scenes.holding),
    _see("pairs:pair", each(PAIRED, SEE_OWN), "pair"),
    _do("pairs:answer", each(PAIRED, DO_OWN), "pair", scenes.answering),
    _do("pairs:acknowledge", each(PAIRED, DO_OWN), "pair", scenes.reading),
    _do("pairs:orientation", each(PAIRED, DO_OWN), "pair", scenes.orienting),
    _do("pairs:agreement", each(PAIRED, DO_OWN), "pair", scenes.writing),
    _do("pairs:sign", each(PAIRED, DO_OWN), "pair", scenes.signing),
    _do("pairs:propose_session", each(PAIRED, DO_OWN), "pair", scenes.booking),
)

TABLE: Final = (*PORTAL, *ACCOUNTS, *MAILBOX, *PEOPLE, *PROGRAMS, *MATCHING, *PAIRS)

#: Pages of the sign-in library that must not exist: sign-up, change of address, reset by link.
ABSENT: Final = (
    "/account/signup/", "/account/email/", "/account/confirm-email/", "/account/inactive/",
    "/account/password/reset/", "/account/password/reset/done/", "/account/reauthenticate/",
    "/accounts/signup/", "/accounts/email/", "/accounts/password/reset/", "/accounts/login/",
    "/signup/", "/register/", "/admin/",
)  # fmt: skip
