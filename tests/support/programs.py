"""Programs, cohorts and people who enroll, made by services."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from tests.conftest import NOW
from tests.support import accounts
from tests.support import people as directory
from turnabout.accounts.models import User
from turnabout.people import services as people_services
from turnabout.people.models import Person
from turnabout.programs import rules, services
from turnabout.programs.choices import Role
from turnabout.programs.models import Cohort, Enrollment, Program

DATES = rules.CohortDates(
    opens_on=dt.date(2026, 11, 23), closes_on=dt.date(2026, 12, 14), starts_on=dt.date(2027, 1, 11)
)
NINE_TO_FIVE = dict.fromkeys(range(5), (540, 1020))


def cast() -> dict[str, Person]:
    """
    Bring the cast: Ada and Ivy are juniors, Ben and Moe directors four grades above them.

    Sue and Kim fill the grades between. Gil has no grade, Lin's line is unknown, Nil has no e-mail;
    Cleo runs programs, Dan does not.
    """
    return directory.make_people(
        {"id": "top", "name": "Tove Top", "grade": "G6"},
        {"id": "ada", "name": "Ada Okafor", "grade": "G1", "manager": "cleo", "function": "Claims"},
        {"id": "ivy", "name": "Ivy Brandt", "grade": "G1", "manager": "dan", "function": "Risk"},
        {"id": "ben", "name": "Ben Castell", "grade": "G5", "manager": "top", "function": "Risk"},
        {"id": "moe", "name": "Moe Lindt", "grade": "G5", "manager": "top", "function": "Claims"},
        {"id": "cleo", "name": "Cleo Marchetti", "grade": "G3", "manager": "moe"},
        {"id": "dan", "name": "Dan Ferreira", "grade": "G3", "manager": "ben"},
        {"id": "sue", "name": "Sue Second", "grade": "G2", "manager": "dan"},
        {"id": "kim", "name": "Kim Fourth", "grade": "G4", "manager": "top"},
        {"id": "gil", "name": "Gil Nograde", "manager": "dan"},
        {"id": "lin", "name": "Lin Noline", "grade": "G1"},
        {"id": "nil", "name": "Nil Nomail", "grade": "G1", "manager": "dan", "email": ""},
    )


def user_of(person: Person) -> User:
    """Open somebody's account."""
    return people_services.open_account_for(person=person, now=NOW)


def make_program(
    *, by: User, blueprint: str = "inclusion-dialogue", name: str = "Inclusion dialogue 2027"
) -> Program:
    return services.create_program(name=name, blueprint=blueprint, by=by, now=NOW)


def make_cohort(
    program: Program, *, by: User, places: int = 50, is_open: bool = True, name: str = "Cohort 1"
) -> Cohort:
    cohort = services.create_cohort(
        program=program, name=name, dates=DATES, places=places, by=by, now=NOW
    )
    if is_open:
        services.open_enrollment(cohort=cohort, by=by, now=NOW)
        cohort.refresh_from_db()
    return cohort


def manager() -> User:
    """Give Cleo, who manages nothing yet."""
    return accounts.account("cleo@acme.example", name="Cleo Marchetti")


def answers(side: str, **changes: Any) -> rules.EnrollmentAnswers:
    """Give complete answers of one side."""
    mentor: Mapping[str, Any] = {
        "offers": (("digcomp:1.2", 3), ("Beekeeping", 2)),
        "wishes": (("Negotiating", 0),),
        "topics": {"care": "open", "pay": "ask", "faith": "closed"},
    }
    mentee: Mapping[str, Any] = {
        "offers": (("Negotiating", 4),),
        "wishes": (("digcomp:1.2", 0),),
    }
    first: dict[str, Any] = {
        "languages": ("en", "de"),
        "time_zone": "Europe/London",
        "hours": NINE_TO_FIVE,
        "style": "talk",
        "say": "What a reorganization feels like.",
    }
    return rules.EnrollmentAnswers(
        **{**first, **(mentor if side == "mentor" else mentee), **changes}
    )


def invited(cohort: Cohort, *persons: Person, side: str, by: User) -> tuple[Enrollment, ...]:
    services.invite(cohort=cohort, people=persons, side=side, by=by, now=NOW)
    rows = Enrollment.objects.select_related("cohort__program", "person__grade")
    return tuple(rows.get(cohort=cohort, person=person, side=side) for person in persons)


def started(cohort: Cohort, person: Person, *, side: str, by: User) -> Enrollment:
    """Invite somebody and save something of their first step."""
    (enrollment,) = invited(cohort, person, side=side, by=by)
    account = user_of(person)
    services.save_draft(
        enrollment=enrollment, step="time", data={"time_zone": ["UTC"]}, by=account, now=NOW
    )
    enrollment.refresh_from_db()
    return enrollment


def enrolled(cohort: Cohort, person: Person, *, side: str, by: User, **changes: Any) -> Enrollment:
    """Invite somebody who sends in complete answers."""
    (enrollment,) = invited(cohort, person, side=side, by=by)
    services.submit(
        enrollment=enrollment, answers=answers(side, **changes), by=user_of(person), now=NOW
    )
    enrollment.refresh_from_db()
    return enrollment


def with_role(program: Program, person: Person, role: Role, *, by: User) -> User:
    return services.grant_role_to(program=program, person=person, role=role, by=by, now=NOW).account
