"""Cohorts that can be matched, brought there by services, from a few words a person."""

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from tests.conftest import NOW
from tests.support import accounts, people
from turnabout.accounts.models import User
from turnabout.core import jobs
from turnabout.matching import services
from turnabout.matching.models import Proposal, Run
from turnabout.people import services as people_services
from turnabout.people.models import Person
from turnabout.programs import queries as program_queries
from turnabout.programs import rules as program_rules
from turnabout.programs import services as programs
from turnabout.programs.choices import Role
from turnabout.programs.models import Cohort, Enrollment, Program

HEADERS: Final = (
    "Employee ID", "Name", "E-mail", "Grade", "Function", "Place", "Organization", "Time zone",
    "Hire date", "Manager", "Dotted line manager", "Pay decided by",
)  # fmt: skip
NINE_TO_FIVE: Final = dict.fromkeys(range(5), (540, 1020))


@dataclass(frozen=True, kw_only=True)
class Who:
    """
    Somebody in the directory and, with a ``side``, in the cohort.

    ``offers`` and ``wishes`` are skills with levels. Without ``manager`` somebody reports to a head
    of their own, so that nobody shares a line by accident.
    """

    id: str
    side: str = ""
    name: str = ""
    grade: str = "G1"
    function: str = "Claims"
    place: str = "Leeds"
    organization: str = "Acme"
    zone: str = "Europe/London"
    hired: str = "2020-01-06"
    manager: str | None = None
    dotted: str = ""
    pay: str = ""
    hours: Mapping[int, tuple[int, int]] = field(default_factory=lambda: dict(NINE_TO_FIVE))
    languages: tuple[str, ...] = ("en",)
    style: str = "talk"
    offers: tuple[tuple[str, int], ...] = (("Alpha", 4),)
    wishes: tuple[tuple[str, int], ...] = (("Omega", 0),)
    capacity: int = 1

    @property
    def email(self) -> str:
        return f"{self.id}@acme.example"


def mentor(id: str, **values: Any) -> Who:  # noqa: A002 - as the column is called
    """Give a junior who teaches "Alpha" and wishes "Omega"."""
    return Who(id=id, side="mentor", **values)


def mentee(id: str, **values: Any) -> Who:  # noqa: A002 - as the column is called
    """Give a senior, four grades up, who wishes "Alpha" and teaches "Omega"."""
    start: dict[str, Any] = {
        "grade": "G5",
        "function": "Risk",
        "place": "London",
        "organization": "Beta",
        "hired": "2001-01-08",
        "offers": (("Omega", 4),),
        "wishes": (("Alpha", 0),),
    }
    return Who(id=id, side="mentee", **{**start, **values})


@dataclass(frozen=True)
class Scene:
    """A cohort past enrollment, its manager Cleo, and everybody's enrollments."""

    cohort: Cohort
    cleo: User
    enrollments: Mapping[tuple[str, str], Enrollment]

    def mentor(self, name: str) -> Enrollment:
        return self.enrollments[name, "mentor"]

    def mentee(self, name: str) -> Enrollment:
        return self.enrollments[name, "mentee"]

    def two(self, one: str, other: str) -> dict[str, Any]:
        """Give the arguments that name two people of the cohort."""
        return {"cohort": self.cohort, "mentor": self.mentor(one), "mentee": self.mentee(other)}

    def pin(self, one: str, other: str) -> None:
        services.pin(**self.two(one, other), by=self.cleo, now=NOW)

    def forbid(self, one: str, other: str) -> None:
        services.forbid(**self.two(one, other), by=self.cleo, now=NOW)

    def override(self, one: str, other: str, reason: str = "They asked for each other.") -> None:
        services.override(**self.two(one, other), reason=reason, by=self.cleo, now=NOW)

    def why(self, run: Run, one: str, other: str) -> services.WhyNot:
        return services.why_not(run=run, mentor=self.mentor(one), mentee=self.mentee(other))

    def change(self, **sections: Mapping[str, Any]) -> None:
        """Change the program's rules: ``direction={"grade_gap": 1}``."""
        change_rules(self.cohort.program, by=self.cleo, sections=sections)

    def solve(self, *, now: dt.datetime = NOW, **choices: Any) -> Run:
        """Ask for a run and let the worker solve it."""
        run = services.request_run(cohort=self.cohort, by=self.cleo, now=now, **choices)
        jobs.drain()
        run.refresh_from_db()
        return run


def change_rules(program: Program, *, by: User, sections: Mapping[str, Mapping[str, Any]]) -> None:
    settings = program_queries.settings_of(program)
    changed = {
        name: dataclasses.replace(getattr(settings, name), **values)
        for name, values in sections.items()
    }
    programs.change_rules(
        program=program, settings=dataclasses.replace(settings, **changed), by=by, now=NOW
    )
    program.refresh_from_db()


def scene(
    *everybody: Who,
    starts_on: dt.date = dt.date(2027, 1, 11),
    is_closed: bool = True,
    unsent: Sequence[str] = (),
    **sections: Mapping[str, Any],
) -> Scene:
    """
    Give a cohort of these people, past enrollment.

    Parameters
    ----------
    unsent
        Ids of people who started and did not send in their answers.
    sections
        What differs from the blueprint's rules: ``weights={"skills": 3}``.
    """
    cleo = accounts.account("cleo@acme.example", name="Cleo Marsh")
    program = programs.create_program(
        name="Digital fluency 2027", blueprint="digital-fluency", by=cleo, now=NOW
    )
    if sections:
        change_rules(program, by=cleo, sections=sections)
    cohort = new_cohort(program, "First cohort", starts_on=starts_on, by=cleo)
    return enrolled(cohort, everybody, by=cleo, is_closed=is_closed, unsent=unsent)


def new_cohort(program: Program, name: str, *, starts_on: dt.date, by: User) -> Cohort:
    dates = program_rules.CohortDates(
        opens_on=NOW.date(), closes_on=NOW.date() + dt.timedelta(days=14), starts_on=starts_on
    )
    cohort = programs.create_cohort(
        program=program, name=name, dates=dates, places=500, by=by, now=NOW
    )
    programs.open_enrollment(cohort=cohort, by=by, now=NOW)
    cohort.refresh_from_db()
    return cohort


def enrolled(
    cohort: Cohort,
    everybody: Sequence[Who],
    *,
    by: User,
    is_closed: bool = True,
    unsent: Sequence[str] = (),
) -> Scene:
    """Enroll people in an open cohort and close it."""
    directory = bring(*everybody)
    for side in ("mentor", "mentee"):
        wanted = [who for who in everybody if who.side == side]
        if wanted:
            _enroll(cohort, wanted, directory, side=side, by=by, unsent=unsent)
    if is_closed:
        programs.close_enrollment(cohort=cohort, by=by, now=NOW)
    cohort.refresh_from_db()
    rows = Enrollment.objects.filter(cohort=cohort).select_related(
        "cohort__program", "person__account", "person__grade"
    )
    return Scene(cohort, by, {(row.person.employee_id, row.side): row for row in rows})


def bring(*everybody: Who) -> dict[str, Person]:
    """Bring people into the directory, each with a head of their own unless they have a manager."""
    rows: dict[str, list[str]] = {}
    for grade in range(1, 7):  # every grade is there from the first file on
        rows[f"grade-{grade}"] = _row(Who(id=f"grade-{grade}", grade=f"G{grade}", manager="top"))
    rows["top"] = _row(Who(id="top", grade="G6", manager=""))
    for who in everybody:
        boss = f"head-{who.id}" if who.manager is None else who.manager
        rows[who.id] = _row(dataclasses.replace(who, manager=boss))
        if who.manager is None:
            rows[boss] = _row(Who(id=boss, grade="G6", manager=""))
    people.bring(people.to_csv(list(rows.values()), HEADERS))
    return people.by_id()


def _row(who: Who) -> list[str]:
    return [
        who.id, who.name or who.id, who.email, who.grade, who.function, who.place,
        who.organization, who.zone, who.hired, who.manager or "", who.dotted, who.pay,
    ]  # fmt: skip


def _enroll(
    cohort: Cohort,
    wanted: Sequence[Who],
    directory: Mapping[str, Person],
    *,
    side: str,
    by: User,
    unsent: Sequence[str],
) -> None:
    programs.invite(
        cohort=cohort, people=[directory[who.id] for who in wanted], side=side, by=by, now=NOW
    )
    for who in wanted:
        person = directory[who.id]
        account = people_services.open_account_for(person=person, now=NOW)
        enrollment = Enrollment.objects.select_related("cohort__program", "person__grade").get(
            cohort=cohort, person=person, side=side
        )
        if who.id in unsent:
            programs.save_draft(
                enrollment=enrollment, step="time", data={"languages": ["en"]}, by=account, now=NOW
            )
        else:
            programs.submit(enrollment=enrollment, answers=_answers(who), by=account, now=NOW)


def _answers(who: Who) -> program_rules.EnrollmentAnswers:
    return program_rules.EnrollmentAnswers(
        languages=who.languages,
        time_zone=who.zone,
        hours=who.hours,
        style=who.style,
        offers=who.offers,
        wishes=who.wishes,
        topics={"care": "open"} if who.side == "mentor" else {},
        capacity=who.capacity,
    )


def pairs_of(run: Run) -> set[tuple[str, str]]:
    """Give the proposed pairs of a run as ids of the directory."""
    rows = Proposal.objects.filter(run=run)
    return set(rows.values_list("mentor__person__employee_id", "mentee__person__employee_id"))


def proposal(run: Run, one: str, other: str) -> Proposal:
    return Proposal.objects.get(
        run=run, mentor__person__employee_id=one, mentee__person__employee_id=other
    )


def reviewer(scene: Scene, email: str = "rita@acme.example") -> User:
    """Give a reviewer of the scene's program."""
    account = accounts.account(email, name="Rita")
    programs.grant_role(
        program=scene.cohort.program, account=account, role=Role.REVIEWER, by=scene.cleo, now=NOW
    )
    return account
