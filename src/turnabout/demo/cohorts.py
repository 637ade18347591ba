"""Three cohorts of the demo, each brought to its stage by the services people use."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from turnabout.accounts.models import User
from turnabout.matching import queries as run_queries
from turnabout.matching import services as matching
from turnabout.pairs import queries as pair_queries
from turnabout.pairs import services as pairs
from turnabout.pairs.choices import Answer
from turnabout.pairs.models import Pair
from turnabout.people import services as people
from turnabout.people.models import Person
from turnabout.programs import rules
from turnabout.programs import services as programs
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort, Enrollment, Program
from turnabout.skills.choices import COMPETENCES, SENIOR_SKILLS, TOPICS

WEEKS_AGO: Final = 11
RUNNING_PAIRS: Final = 12
READY_MENTORS, READY_MENTEES = 17, 16
ENROLLING_SENT, ENROLLING_ASKED = 4, 14
JUNIOR, SENIOR = range(3), range(4, 8)
STYLES: Final = ("talk", "try", "prepare", "cases")
AIMS: Final = (
    "Run meetings in which a newcomer speaks in the first ten minutes.",
    "Use the tools my team uses, without asking somebody to do it for me.",
    "Hear early what a decision does to people three levels down.",
)


@dataclass
class Stages:
    """Brings cohorts to a stage; ``now`` is today, the acts lie before it."""

    manager: User
    rng: random.Random
    now: dt.datetime

    def running(
        self, program: Program, everybody: Sequence[Person], *, first: tuple[Person, Person]
    ) -> set[int]:
        """Bring a cohort to eleven weeks after its launch, its pairs at different points."""
        launch = self.now - dt.timedelta(weeks=WEEKS_AGO)
        mentors = self._pick(everybody, JUNIOR, RUNNING_PAIRS, first=first[0])
        mentees = self._pick(everybody, SENIOR, RUNNING_PAIRS, first=first[1])
        cohort = self.enrolled("First cohort", program, mentors, mentees, at=launch)
        self._pin(cohort, first, at=launch)
        self.solve(cohort, at=launch)
        run = run_queries.newest_run(cohort)
        if run is None:
            raise ValueError("Expected a run.")
        published = matching.publish(run=run, by=self.manager, now=launch)
        for number, pair in enumerate(published):
            self.live(pair, number, launch)
        return {person.pk for person in (*mentors, *mentees)}

    def ready(self, program: Program, everybody: Sequence[Person]) -> set[int]:
        """Bring a cohort to a run that waits in the studio."""
        at = self.now - dt.timedelta(days=2)
        mentors = self._pick(everybody, JUNIOR, READY_MENTORS)
        mentees = self._pick(everybody, SENIOR, READY_MENTEES)
        cohort = self.enrolled("Autumn cohort", program, mentors, mentees, at=at)
        self.solve(cohort, at=at)
        return {person.pk for person in (*mentors, *mentees)}

    def enrolling(self, program: Program, everybody: Sequence[Person]) -> None:
        """Bring a cohort to where some of the invited have answered."""
        at = self.now - dt.timedelta(days=6)
        mentors = self._pick(everybody, JUNIOR, ENROLLING_ASKED)
        mentees = self._pick(everybody, SENIOR, ENROLLING_ASKED)
        cohort = self._opened("Second cohort", program, at=at, days_open=28)
        for side, asked in ((Side.MENTOR, mentors), (Side.MENTEE, mentees)):
            programs.invite(cohort=cohort, people=asked, side=side, by=self.manager, now=at)
            for person in asked[:ENROLLING_SENT]:
                self._submit(cohort, person, side, at=at + dt.timedelta(days=1))

    def _pick(
        self,
        everybody: Sequence[Person],
        grades: range,
        count: int,
        first: Person | None = None,
    ) -> list[Person]:
        fitting = [
            person
            for person in everybody
            if person.grade is not None and person.grade.position in grades and person != first
        ]
        chosen = self.rng.sample(fitting, count - (first is not None))
        return [first, *chosen] if first is not None else chosen

    def _opened(self, name: str, program: Program, *, at: dt.datetime, days_open: int) -> Cohort:
        opens = at.date()
        dates = rules.CohortDates(
            opens_on=opens,
            closes_on=opens + dt.timedelta(days=days_open),
            starts_on=opens + dt.timedelta(days=days_open + 14),
        )
        cohort = programs.create_cohort(
            program=program, name=name, dates=dates, places=30, by=self.manager, now=at
        )
        programs.open_enrollment(cohort=cohort, by=self.manager, now=at)
        return cohort

    def enrolled(
        self,
        name: str,
        program: Program,
        mentors: Sequence[Person],
        mentees: Sequence[Person],
        *,
        at: dt.datetime,
    ) -> Cohort:
        opened = at - dt.timedelta(days=24)
        cohort = self._opened(name, program, at=opened, days_open=20)
        for side, asked in ((Side.MENTOR, mentors), (Side.MENTEE, mentees)):
            programs.invite(cohort=cohort, people=asked, side=side, by=self.manager, now=opened)
            for person in asked:
                self._submit(cohort, person, side, at=opened + dt.timedelta(days=3))
        programs.close_enrollment(cohort=cohort, by=self.manager, now=at)
        return cohort

    def _submit(self, cohort: Cohort, person: Person, side: Side, *, at: dt.datetime) -> None:
        account = people.open_account_for(person=person, now=at)
        enrollment = Enrollment.objects.select_related("cohort__program", "person__grade").get(
            cohort=cohort, person=person, side=side
        )
        programs.submit(
            enrollment=enrollment, answers=self._answers(person, side), by=account, now=at
        )

    def _answers(self, person: Person, side: Side) -> rules.EnrollmentAnswers:
        codes = [f"digcomp:{one.code}" for one in self.rng.sample(COMPETENCES[:12], 3)]
        senior = [str(one.label) for one in self.rng.sample(SENIOR_SKILLS, 2)]
        taught = tuple((code, self.rng.randint(2, 4)) for code in codes)
        is_mentor = side == Side.MENTOR
        start = self.rng.choice((8, 9, 10)) * 60
        days = range(5) if is_mentor or self.rng.random() < 0.7 else range(1, 5)
        return rules.EnrollmentAnswers(
            languages=("en", "fr") if self.rng.random() < 0.25 else ("en",),
            time_zone=person.time_zone or "Europe/London",
            hours=dict.fromkeys(days, (start, start + 8 * 60)),
            style=self.rng.choice(STYLES),
            offers=taught if is_mentor else tuple((name, 4) for name in senior),
            wishes=((senior[0], 0),) if is_mentor else tuple((code, 1) for code in codes),
            topics=self._topics() if is_mentor else {},
            say="",
            capacity=1,
        )

    def _topics(self) -> dict[str, str]:
        stances = ("open", "open", "open", "ask", "closed")
        return {topic.key: self.rng.choice(stances) for topic in TOPICS}

    def _pin(self, cohort: Cohort, two: tuple[Person, Person], *, at: dt.datetime) -> None:
        mentor, mentee = (
            Enrollment.objects.select_related("person").get(cohort=cohort, person=person)
            for person in two
        )
        matching.pin(cohort=cohort, mentor=mentor, mentee=mentee, by=self.manager, now=at)

    def solve(self, cohort: Cohort, *, at: dt.datetime) -> None:
        run = matching.request_run(cohort=cohort, by=self.manager, now=at)
        matching.solve_run.call(run_id=run.pk)

    def live(self, pair: Pair, number: int, launch: dt.datetime) -> None:
        """Take a pair as far as its number says: the last ones lag behind."""
        at = launch + dt.timedelta(days=2)
        for side in Side:
            if number == RUNNING_PAIRS - 1 and side == Side.MENTEE:
                return  # still to answer
            if pair.has_deeper_link:
                pairs.acknowledge(pair=pair, side=side, now=at)
            pairs.answer(pair=pair, side=side, reply=Answer.ACCEPTED, now=at)
        self._agree(pair, number, at=at + dt.timedelta(days=3))
        if number >= RUNNING_PAIRS - 3:
            return  # agreed, no date yet
        for held in range(2 if number < 8 else 1):
            self._hold(pair, at=at + dt.timedelta(weeks=1 + 4 * held))
        if number % 3 == 0:
            self._propose(pair, at=self.now - dt.timedelta(days=1), ahead=dt.timedelta(days=4))

    def _agree(self, pair: Pair, number: int, *, at: dt.datetime) -> None:
        for side in Side:
            account = self._account(pair, side)
            pairs.finish_orientation(pair=pair, side=side, by=account, now=at)
        author = self._account(pair, Side.MENTOR)
        version = pair_queries.agreement_of(pair).version
        pairs.write_agreement(
            pair=pair,
            version=version,
            texts=(AIMS[number % len(AIMS)], "Once a month, one hour, on video.", ""),
            by=author,
            now=at,
        )
        version = pair_queries.agreement_of(pair).version
        for side in Side:
            account = self._account(pair, side)
            pairs.sign_agreement(pair=pair, side=side, version=version, by=account, now=at)

    def _propose(self, pair: Pair, *, at: dt.datetime, ahead: dt.timedelta) -> dt.datetime:
        day = at + ahead
        day += dt.timedelta(days=max(0, 7 - day.isoweekday()) % 7 if day.isoweekday() > 5 else 0)
        starts = day.replace(hour=13, minute=0, second=0, microsecond=0)
        while starts.isoweekday() > 5:
            starts += dt.timedelta(days=1)
        pairs.propose_session(
            pair=pair,
            side=Side.MENTEE,
            starts_at=starts,
            minutes=60,
            place="On video",
            by=self._account(pair, Side.MENTEE),
            now=at,
        )
        return starts

    def _hold(self, pair: Pair, *, at: dt.datetime) -> None:
        starts = self._propose(pair, at=at, ahead=dt.timedelta(days=3))
        session = pair_queries.open_session(pair)
        if session is None:
            raise ValueError("Expected the session that was just proposed.")
        pairs.confirm_session(
            session=session,
            side=Side.MENTOR,
            sequence=session.sequence,
            by=self._account(pair, Side.MENTOR),
            now=at + dt.timedelta(hours=2),
        )
        session.refresh_from_db()
        pairs.hold_session(
            session=session,
            side=Side.MENTEE,
            by=self._account(pair, Side.MENTEE),
            now=starts + dt.timedelta(hours=2),
        )

    def _account(self, pair: Pair, side: Side) -> User:
        person = pair.mentor if side == Side.MENTOR else pair.mentee
        return people.open_account_for(person=person, now=self.now)
