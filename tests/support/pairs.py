"""Ada mentors Ben: a pair at each point of its way, brought there by services."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from tests.conftest import NOW
from tests.support import accounts, people
from turnabout.accounts.models import User
from turnabout.notifications.models import Message
from turnabout.pairs import queries, services
from turnabout.pairs.choices import Answer
from turnabout.pairs.models import Pair, Session
from turnabout.people import services as people_services
from turnabout.people.models import Person
from turnabout.programs import rules as program_rules
from turnabout.programs import services as programs
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort, Enrollment

ADA: Final = "ada@acme.example"
BEN: Final = "ben@acme.example"
FACTS: Final[Mapping[str, Any]] = {
    "sentence": "Ada teaches the data tools that Ben wants to learn.",
    "gap": {"kind": "grade", "levels": 4},
    "fit": {"skills": 0.9, "hours": 0.5, "place": 0.0},
}
#: What each wrote for the other while enrolling.
SAID: Final = {Side.MENTOR: "I think in drawings.", Side.MENTEE: "I am new to all of this."}
NINE_TO_FIVE: Final = dict.fromkeys(range(5), (540, 1020))
#: Thursday of the story's week, 14:00 in London.
THURSDAY: Final = dt.datetime(2026, 11, 26, 14, 0, tzinfo=dt.UTC)


Row = TypeVar("Row", Pair, Session)


@dataclass(frozen=True)
class Story:
    """A cohort that can be matched, with its manager and the two people."""

    cohort: Cohort
    cleo: User
    mentors: tuple[Enrollment, ...]
    mentees: tuple[Enrollment, ...]

    @property
    def ada(self) -> User:
        return user_of(self.mentors[0])

    @property
    def ben(self) -> User:
        return user_of(self.mentees[0])

    def new_pair(self, number: int = 0, **values: Any) -> services.NewPair:
        return services.NewPair(
            mentor_enrollment=self.mentors[number],
            mentee_enrollment=self.mentees[number],
            facts={**FACTS, **values.pop("facts", {})},
            **values,
        )


def user_of(enrollment: Enrollment) -> User:
    account = enrollment.person.account
    assert account is not None
    return account


def ada_and_ben(
    *,
    count: int = 1,
    zones: tuple[str, str] = ("Europe/London", "Europe/London"),
    hours: Mapping[int, tuple[int, int]] = NINE_TO_FIVE,
    now: dt.datetime = NOW,
) -> Story:
    """Give a cohort past enrollment: ``count`` on each side, Ada and Ben the first of them."""
    cleo = accounts.account("cleo@acme.example", name="Cleo")
    program = programs.create_program(
        name="Digital fluency 2026", blueprint="digital-fluency", by=cleo, now=now
    )
    today = now.date()
    dates = program_rules.CohortDates(
        opens_on=today,
        closes_on=today + dt.timedelta(days=14),
        starts_on=today + dt.timedelta(days=21),
    )
    cohort = programs.create_cohort(
        program=program, name="First cohort", dates=dates, places=500, by=cleo, now=now
    )
    programs.open_enrollment(cohort=cohort, by=cleo, now=now)
    cohort.refresh_from_db()
    directory = _people(count)
    for side in Side:
        letter, zone = ("S", zones[1]) if side == Side.MENTEE else ("M", zones[0])
        wanted = [directory[f"{letter}-{number}"] for number in range(count)]
        programs.invite(cohort=cohort, people=wanted, side=side, by=cleo, now=now)
        for person in wanted:
            _send_in(cohort, person, side=side, zone=zone, hours=hours, now=now)
    programs.close_enrollment(cohort=cohort, by=cleo, now=now)
    cohort.refresh_from_db()
    rows = Enrollment.objects.filter(cohort=cohort).select_related(
        "person__account", "person__grade"
    )
    found = {side: tuple(rows.filter(side=side).order_by("pk")) for side in Side}
    return Story(cohort, cleo, found[Side.MENTOR], found[Side.MENTEE])


def proposed(story: Story, number: int = 0, *, now: dt.datetime = NOW, **values: Any) -> Pair:
    """Publish one pair."""
    (pair,) = services.start_pairs(
        cohort=story.cohort, new_pairs=[story.new_pair(number, **values)], by=story.cleo, now=now
    )
    return pair


def agreeing(story: Story, number: int = 0, *, now: dt.datetime = NOW) -> Pair:
    """Let both say yes."""
    pair = proposed(story, number, now=now)
    for side in Side:
        services.answer(pair=pair, side=side, reply=Answer.ACCEPTED, now=now)
    return again(pair)


def active(story: Story, number: int = 0, *, now: dt.datetime = NOW) -> Pair:
    """Let both finish everything that comes before a session."""
    pair = agreeing(story, number, now=now)
    users = both(story, number)
    services.write_agreement(
        pair=pair,
        version=1,
        texts=("Ben asks before he tells.", "Every two weeks, on video.", "Nothing yet."),
        by=story.ada,
        now=now,
    )
    for side, user in users.items():
        services.finish_orientation(pair=pair, side=side, by=user, now=now)
        services.sign_agreement(pair=pair, side=side, version=2, by=user, now=now)
    return again(pair)


def planned(
    story: Story,
    number: int = 0,
    *,
    starts_at: dt.datetime = THURSDAY,
    minutes: int = 60,
    now: dt.datetime = NOW,
) -> Session:
    """Let Ben propose a date and Ada confirm it."""
    pair = active(story, number, now=now)
    session = services.propose_session(
        pair=pair,
        side=Side.MENTEE,
        starts_at=starts_at,
        minutes=minutes,
        place="Room 4",
        by=both(story, number)[Side.MENTEE],
        now=now,
    )
    services.confirm_session(
        session=session, side=Side.MENTOR, sequence=0, by=both(story, number)[Side.MENTOR], now=now
    )
    return again(session)


def both(story: Story, number: int = 0) -> dict[Side, User]:
    return {
        Side.MENTOR: user_of(story.mentors[number]),
        Side.MENTEE: user_of(story.mentees[number]),
    }


def again(row: Row) -> Row:
    """Read a row anew, with its people."""
    rows = queries.pairs_with_people() if isinstance(row, Pair) else queries.sessions_with_people()
    return rows.get(pk=row.pk)  # type: ignore[return-value]


def subjects(email: str) -> list[str]:
    """Give the subjects of somebody's mails about pairs, oldest first."""
    found = Message.objects.filter(to_email=email, kind__startswith="pairs.")
    return list(found.order_by("pk").values_list("subject", flat=True))


def mail(email: str, subject: str) -> Message:
    """Give somebody's newest mail of that subject."""
    return Message.objects.filter(to_email=email, subject=subject).latest("pk")


def link_in(text: str) -> str:
    """Give the path of the address a mail's button leads to."""
    found = re.search(r"(?:https?://[^\s/]+)?(/pairs/\S+)", text)
    assert found, text
    return found[1]


def token_in(text: str) -> str:
    return link_in(text).rstrip("/").rpartition("/")[2]


def _people(count: int) -> dict[str, Person]:
    rows = [{"id": "E-0", "name": "Head", "grade": "G6"}]
    rows += [{"id": f"B-{level}", "grade": f"G{level}", "manager": "E-0"} for level in (2, 3, 4)]
    for number in range(count):
        mentor = {"id": f"M-{number}", "name": f"Mentor {number:02}", "function": "Data"}
        mentee = {"id": f"S-{number}", "name": f"Mentee {number:02}", "function": "Risk"}
        if number == 0:
            mentor |= {"name": "Ada Okafor", "email": ADA}
            mentee |= {"name": "Ben Castell", "email": BEN}
        rows += [{**mentor, "grade": "G1", "manager": "B-2"}, {**mentee, "grade": "G5"}]
    return people.make_people(*rows)


def _send_in(
    cohort: Cohort,
    person: Person,
    *,
    side: Side,
    zone: str,
    hours: Mapping[int, tuple[int, int]],
    now: dt.datetime,
) -> None:
    is_mentor = side == Side.MENTOR
    account = people_services.open_account_for(person=person, now=now)
    programs.submit(
        enrollment=Enrollment.objects.select_related("cohort__program", "person__grade").get(
            cohort=cohort, person=person, side=side
        ),
        answers=program_rules.EnrollmentAnswers(
            languages=("en",),
            time_zone=zone,
            hours=dict(hours),
            style="talk",
            offers=(("digcomp:1.2", 3), ("digcomp:2.1", 3)) if is_mentor else (),
            wishes=() if is_mentor else (("digcomp:1.2", 1), ("digcomp:2.1", 1)),
            topics={"care": "open", "pay": "ask"} if is_mentor else {},
            say=SAID[side],
        ),
        by=account,
        now=now,
    )
