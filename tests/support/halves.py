"""One of the two programs of the world: cohorts, enrollments, runs and pairs in every state."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tests.conftest import NOW
from tests.support import accounts
from tests.support import people as directory
from turnabout.accounts.models import User
from turnabout.matching import services as matching
from turnabout.matching.models import Proposal, Run
from turnabout.pairs import queries as pair_queries
from turnabout.pairs import services as pairs
from turnabout.pairs.models import Pair, Session
from turnabout.people import services as people_services
from turnabout.people.models import Import, Person
from turnabout.programs import rules
from turnabout.programs import services as programs
from turnabout.programs.choices import Role, Side
from turnabout.programs.models import Cohort, Enrollment, Grant, Program

LAUNCH: Final = NOW - dt.timedelta(days=3)
TEXTS: Final = ("Listen more often.", "Every second Tuesday.", "Salaries of others.")
#: Pairs of the running cohort by number; whoever has a higher one is proposed like the second.
OWN, SAME, AGREEING, ACTIVE, ASKED, PLANNED, HELD, LATE = range(8)
STATES: Final = 8
STAFF: Final = ("reviewer", "sponsor", "community_lead", "analyst")
#: Somebody without the grades between: only the direction keeps them from being a mentor here.
TOO_SENIOR: Final = "too-senior"


@dataclass
class Half:
    """One program and all that is in it."""

    letter: str
    persons: Mapping[str, Person]
    manager: User
    second: User
    program: Program
    staff: dict[str, User] = field(default_factory=dict)
    grants: dict[str, Grant] = field(default_factory=dict)
    cohorts: dict[str, Cohort] = field(default_factory=dict)
    pairs: list[Pair] = field(default_factory=list)
    runs: dict[str, Run] = field(default_factory=dict)
    imports: dict[str, Import] = field(default_factory=dict)
    says: Callable[[str, str], str] = lambda letter, name: f"Said by {letter}-{name}."

    def person(self, name: str) -> Person:
        return self.persons[f"{self.letter}-{name}"]

    def user(self, name: str) -> User:
        """Give somebody's account, opened if there is none."""
        return people_services.open_account_for(person=self.person(name), now=NOW)

    def enrollment(self, name: str, cohort: str = "enrolling") -> Enrollment:
        return Enrollment.objects.select_related("cohort__program", "person__grade").get(
            cohort=self.cohorts[cohort], person=self.person(name)
        )

    def pair(self, number: int) -> Pair:
        """Give a pair of the running cohort as it is now."""
        return pair_queries.pairs_with_people().get(pk=self.pairs[number].pk)

    def two(self, cohort: str) -> tuple[Enrollment, Enrollment]:
        """Give two people whom a ready run of a cohort would bring together."""
        found = Proposal.objects.select_related("mentor__person", "mentee__person")
        first = found.filter(run=self.runs[cohort]).order_by("pk")[0]
        return first.mentor, first.mentee


def crew_of(letter: str, *, rows: int) -> list[dict[str, str]]:
    """
    List the people of one program.

    The first mentee stands three levels above all mentors, so that the first pair has a link in
    the line that both have to acknowledge; the other mentees are in another branch.
    """
    names: dict[str, tuple[str, str]] = {
        "chief": ("G6", ""),
        "mentee-0": ("G5", "chief"),
        "deputy": ("G3", "mentee-0"),
        "lead": ("G2", "deputy"),
        "participant": ("G1", "lead"),
        "peer": ("G1", "lead"),
        "line-0": ("G1", ""),
        "line-1": ("G1", ""),
        "decliner": ("G1", "lead"),
        TOO_SENIOR: ("G4", "lead"),
    }
    for number in range(STATES + rows):
        names[f"mentor-{number}"] = ("G1", "lead")
        names.setdefault(f"mentee-{number}", ("G5", "chief"))
    return [
        {
            "id": f"{letter}-{name}",
            "name": f"{name.title().replace('-', ' ')} of {letter.upper()}",
            "grade": grade,
            "manager": f"{letter}-{manager}" if manager else "E-0" if name == "chief" else "",
            "function": "Claims" if grade == "G1" else "Risk",
        }
        for name, (grade, manager) in names.items()
    ]


def build_half(
    letter: str,
    persons: Mapping[str, Person],
    *,
    blueprint: str,
    rows: int,
    says: Callable[[str, str], str] | None = None,
) -> Half:
    """
    Bring one program to where it has something in every state.

    Parameters
    ----------
    says
        What somebody of the running cohort says to the other side, by letter and name.
    """
    manager = accounts.account(f"manager-{letter}@acme.example", name=f"Manager {letter}")
    second = accounts.account(f"second-{letter}@acme.example", name=f"Second {letter}")
    program = programs.create_program(
        name=f"Program {letter.upper()} 2027", blueprint=blueprint, by=manager, now=LAUNCH
    )
    half = Half(letter, persons, manager, second, program)
    if says is not None:
        half.says = says
    _grant_roles(half)
    _more_programs(half, rows=rows if letter == "a" else 0)
    _running(half, rows=rows)
    _matching(half, rows=rows)
    _enrolling(half, rows=rows)
    half.cohorts["draft"] = new_cohort(half, "Next cohort", is_open=False)
    half.imports = {
        "own": read_import(half, manager), "same": read_import(half, second),
    }  # fmt: skip
    for _number in range(rows):
        read_import(half, manager)
    half.program.refresh_from_db()
    return half


def new_cohort(
    half: Half, name: str, *, at: dt.datetime = NOW, is_open: bool = True, places: int = 100
) -> Cohort:
    """Add a cohort to the program, open for two weeks from that moment on."""
    today = at.date()
    dates = rules.CohortDates(
        opens_on=today,
        closes_on=today + dt.timedelta(days=14),
        starts_on=today + dt.timedelta(days=28),
    )
    cohort = programs.create_cohort(
        program=half.program, name=name, dates=dates, places=places, by=half.manager, now=at
    )
    if is_open:
        programs.open_enrollment(cohort=cohort, by=half.manager, now=at)
    return Cohort.objects.select_related("program").get(pk=cohort.pk)


def read_import(half: Half, by: User) -> Import:
    """Bring a file with one new person as far as the dry run."""
    row = (f"new-{half.letter}", "Nora New", "", "G1", "Claims", "Leeds", "Europe/London", "E-0")
    return directory.read(directory.to_csv([row]), by=by, source=f"HR {half.letter}")


def answers(side: str, number: int, **changes: Any) -> rules.EnrollmentAnswers:
    """Give complete answers; those with the same number fit each other best."""
    skill = f"Skill number {number}"
    given: dict[str, Any] = {
        "languages": ("en",),
        "time_zone": "Europe/London",
        "hours": dict.fromkeys(range(5), (540, 1020)),
        "style": "talk",
        "offers": ((skill, 4),) if side == Side.MENTOR else (("Negotiating", 4),),
        "wishes": (("Negotiating", 0),) if side == Side.MENTOR else ((skill, 0),),
        "topics": {"care": "open", "pay": "ask"} if side == Side.MENTOR else {},
        "say": f"Said by the {side} {number}.",
    }
    return rules.EnrollmentAnswers(**{**given, **changes})


def invite(half: Half, cohort: Cohort, *names: str, side: str, at: dt.datetime = NOW) -> None:
    programs.invite(
        cohort=cohort,
        people=[half.person(name) for name in names],
        side=side,
        by=half.manager,
        now=at,
    )


def enroll(
    half: Half,
    cohort: Cohort,
    name: str,
    *,
    answers: rules.EnrollmentAnswers,
    at: dt.datetime = NOW,
) -> None:
    """Let somebody who was invited send in their answers."""
    enrollment = Enrollment.objects.select_related("cohort__program", "person__grade").get(
        cohort=cohort, person=half.person(name)
    )
    programs.submit(enrollment=enrollment, answers=answers, by=half.user(name), now=at)


def start(half: Half, name: str, *, data: Mapping[str, list[str]] | None = None) -> None:
    """Let somebody who was invited type something."""
    programs.save_draft(
        enrollment=half.enrollment(name),
        step="time",
        data=data or {"time_zone": ["UTC"]},
        by=half.user(name),
        now=NOW,
    )


def accept(pair: Pair, *, at: dt.datetime = LAUNCH) -> None:
    """Let both say yes."""
    for side in both(pair):
        if pair.has_deeper_link:
            pairs.acknowledge(pair=pair, side=side, now=at)
        pairs.answer(pair=pair, side=side, reply="accepted", now=at)


def activate(pair: Pair, *, texts: tuple[str, str, str] = TEXTS, at: dt.datetime = LAUNCH) -> None:
    """Let both say yes, get ready and sign."""
    accept(pair, at=at)
    users = both(pair)
    pairs.write_agreement(pair=pair, version=1, texts=texts, by=users[Side.MENTOR], now=at)
    for side, user in users.items():
        pairs.finish_orientation(pair=pair, side=side, by=user, now=at)
        pairs.sign_agreement(pair=pair, side=side, version=2, by=user, now=at)


def propose(
    pair: Pair,
    *,
    side: str = Side.MENTEE,
    starts_at: dt.datetime = NOW + dt.timedelta(days=3),
    place: str = "",
    at: dt.datetime = LAUNCH,
) -> Session:
    """Let one side propose a date to a pair that is active."""
    return pairs.propose_session(
        pair=pair_queries.pairs_with_people().get(pk=pair.pk),
        side=side,
        starts_at=starts_at,
        minutes=60,
        place=place,
        by=both(pair)[Side(side)],
        now=at,
    )


def confirm(session: Session, *, at: dt.datetime = LAUNCH) -> None:
    """Let the other side say yes to a date."""
    side = Side.MENTOR if session.proposed_by == Side.MENTEE else Side.MENTEE
    pairs.confirm_session(
        session=session, side=side, sequence=0, by=both(session.pair)[side], now=at
    )


def both(pair: Pair) -> dict[Side, User]:
    found = {Side.MENTOR: pair.mentor.account, Side.MENTEE: pair.mentee.account}
    return {side: user for side, user in found.items() if user is not None}


def _grant_roles(half: Half) -> None:
    half.grants["second"] = programs.grant_role(
        program=half.program, account=half.second, role=Role.MANAGER, by=half.manager, now=LAUNCH
    )
    for role in STAFF:
        account = accounts.account(f"{role}-{half.letter}@acme.example", name=f"{role} holder")
        half.staff[role] = account
        half.grants[role] = programs.grant_role(
            program=half.program, account=account, role=role, by=half.manager, now=LAUNCH
        )


def _more_programs(half: Half, *, rows: int) -> None:
    for number in range(rows):
        program = programs.create_program(
            name=f"More {number}", blueprint="phased-inclusion", by=half.manager, now=LAUNCH
        )
        new_cohort(Half(half.letter, {}, half.manager, half.second, program), f"Cohort {number}")


def _running(half: Half, *, rows: int) -> None:
    """Publish a run but for one pair, bring pairs to their states, and solve again."""
    opened = LAUNCH - dt.timedelta(days=10)
    cohort = new_cohort(half, "First cohort", at=opened)
    _everybody(half, cohort, range(STATES + rows), at=opened)
    invite(half, cohort, TOO_SENIOR, side=Side.MENTOR, at=opened)
    enroll(half, cohort, TOO_SENIOR, answers=answers(Side.MENTOR, 99), at=opened)
    programs.close_enrollment(cohort=cohort, by=half.manager, now=LAUNCH)
    half.cohorts["running"] = cohort
    first = _solve(cohort, by=half.manager, at=LAUNCH)
    late = [half.enrollment(f"{side}-{LATE}", "running") for side in Side]
    two = {"cohort": cohort, "mentor": late[0], "mentee": late[1], "by": half.manager}
    matching.forbid(**two, now=LAUNCH)
    matching.publish(run=first, by=half.manager, now=LAUNCH)
    matching.undo(**two, now=LAUNCH)
    found = pair_queries.pairs_with_people().filter(cohort=cohort)
    half.pairs = sorted(found, key=lambda pair: _number(pair.mentor))
    for number in (AGREEING, ACTIVE, ASKED, PLANNED, HELD):
        _advance(half.pairs[number], number)
    half.runs["running"] = _solve(cohort, by=half.manager, at=NOW)
    cohort.refresh_from_db()


def _number(person: Person) -> int:
    return int(person.employee_id.rpartition("-")[2])


def _advance(pair: Pair, number: int) -> None:
    if number == AGREEING:
        accept(pair)
        return
    activate(pair)
    if number == ASKED:
        propose(pair)
    elif number == PLANNED:
        confirm(propose(pair, place="Room 4"))
    elif number == HELD:
        session = propose(pair, starts_at=NOW - dt.timedelta(days=1))
        confirm(session)
        pairs.hold_session(session=session, side=Side.MENTEE, by=both(pair)[Side.MENTEE], now=NOW)


def _matching(half: Half, *, rows: int) -> None:
    """Bring a cohort to a run that waits in the studio, with somebody left out."""
    opened = LAUNCH - dt.timedelta(days=5)
    cohort = new_cohort(half, "Second cohort", at=opened)
    half.cohorts["matching"] = cohort
    _everybody(half, cohort, range(1, rows + 2), at=opened, shift=1)
    invite(half, cohort, TOO_SENIOR, "peer", side=Side.MENTOR, at=opened)
    enroll(half, cohort, TOO_SENIOR, answers=answers(Side.MENTOR, 99), at=opened)
    programs.save_draft(
        enrollment=half.enrollment("peer", "matching"),
        step="time",
        data={"time_zone": ["UTC"]},
        by=half.user("peer"),
        now=opened,
    )
    programs.close_enrollment(cohort=cohort, by=half.manager, now=LAUNCH)
    half.runs["matching"] = _solve(cohort, by=half.manager, at=NOW)
    cohort.refresh_from_db()


def _everybody(
    half: Half, cohort: Cohort, numbers: range, *, at: dt.datetime, shift: int = 0
) -> None:
    for side in Side:
        invite(half, cohort, *[f"{side}-{n}" for n in numbers], side=side, at=at)
        for n in numbers:
            moved = n + shift if side == Side.MENTEE and shift else n
            said = {"say": half.says(half.letter, f"{side}-{n}")} if not shift else {}
            enroll(half, cohort, f"{side}-{n}", answers=answers(side, moved, **said), at=at)


def _solve(cohort: Cohort, *, by: User, at: dt.datetime) -> Run:
    run = matching.request_run(cohort=cohort, by=by, now=at)
    matching.solve_run.call(run_id=run.pk)
    return Run.objects.select_related("cohort__program").get(pk=run.pk)


def _enrolling(half: Half, *, rows: int) -> None:
    """Open a cohort with people who were asked, who began, and who sent in."""
    cohort = new_cohort(half, "Third cohort")
    half.cohorts["enrolling"] = cohort
    began = ("participant", "peer", "line-0", "line-1", "mentor-0")
    invite(half, cohort, *began, "decliner", side=Side.MENTOR)
    invite(half, cohort, "mentee-0", side=Side.MENTEE)
    for name in (*began, "mentee-0"):
        start(half, name)
    for side in Side:
        asked = [f"{side}-{n}" for n in range(1, STATES + rows)]
        invite(half, cohort, *asked, side=side)
        for n, name in enumerate(asked[::2]):
            enroll(half, cohort, name, answers=answers(side, n))
