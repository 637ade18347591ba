"""
The races, run as a program by ``test_races``: the same thing wanted by many at once.

Arguments: how many rounds, and which races. Prints what each came to, as it is built (``ours``)
and with its lock taken off (``control``).
"""

import datetime as dt
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Final
from unittest import mock

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from tests.conftest import NOW  # noqa: E402
from tests.races.machine import THREADS, at_once, control, make_room  # noqa: E402
from tests.support import accounts, halves, people  # noqa: E402
from tests.support import pairs as stories  # noqa: E402
from turnabout.accounts.models import User  # noqa: E402
from turnabout.audit.models import Entry  # noqa: E402
from turnabout.matching import services as matching  # noqa: E402
from turnabout.notifications import services as notifications  # noqa: E402
from turnabout.notifications.models import Message  # noqa: E402
from turnabout.pairs import services as pairs  # noqa: E402
from turnabout.pairs.models import Pair, SessionEvent  # noqa: E402
from turnabout.people import services as people_services  # noqa: E402
from turnabout.people.models import Person  # noqa: E402
from turnabout.programs import services as programs  # noqa: E402
from turnabout.programs.choices import Side  # noqa: E402
from turnabout.programs.models import Cohort, Enrollment, Program  # noqa: E402

PLACES: Final = 3
ACCEPTING: Final = 16
CONTROL_ROUNDS: Final = 2
#: Rounds of these take longer to set up.
SLOW: Final = {"publish": 3}

Play = Callable[["Stage", int], tuple[Counter[str], int]]


class Stage:
    """What the races need, made before they start."""

    def __init__(self, *, pairs_needed: int) -> None:
        with transaction.atomic():
            self.story = stories.ada_and_ben(count=max(pairs_needed, 1))
            rows = [
                {"id": "chief", "name": "Chief of juniors", "grade": "G3", "manager": "E-0"},
                {"id": "boss", "name": "Boss of juniors", "grade": "G2", "manager": "chief"},
            ]
            rows += [
                {"id": f"X-{number}", "name": f"Senior {number}", "grade": "G5", "manager": "E-0"}
                for number in range(2)
            ]
            rows += [
                {"id": f"J-{number}", "name": f"Junior {number}", "grade": "G1", "manager": "boss"}
                for number in range(THREADS)
            ]
            directory = people.make_people(*rows)
        self.juniors = [directory[f"J-{number}"] for number in range(THREADS)]
        self.seniors = [directory[f"X-{number}"] for number in range(2)]
        self.manager = accounts.account("races@acme.example", name="Races")
        self.program: Program = programs.create_program(
            name="Races", blueprint="digital-fluency", by=self.manager, now=NOW
        )
        self.next_pair = 0
        self.accounts: dict[int, User] = {}

    def account(self, person: Person) -> User:
        if person.pk not in self.accounts:
            self.accounts[person.pk] = people_services.open_account_for(person=person, now=NOW)
        return self.accounts[person.pk]

    def number(self) -> int:
        """Give two people nobody has paired yet."""
        self.next_pair += 1
        return self.next_pair - 1

    def cohort(self, *, places: int = 100) -> Cohort:
        half = halves.Half("x", {}, self.manager, self.manager, self.program)
        return halves.new_cohort(half, f"Cohort {time.monotonic_ns()}", places=places)

    def invited(self, cohort: Cohort, *who: Person, side: str = Side.MENTOR) -> list[Enrollment]:
        programs.invite(cohort=cohort, people=who, side=side, by=self.manager, now=NOW)
        rows = Enrollment.objects.select_related("cohort__program", "person__grade")
        return list(rows.filter(cohort=cohort, side=side).order_by("pk"))

    def sender(self, enrollment: Enrollment) -> Callable[[], object]:
        account = self.account(enrollment.person)
        answers = halves.answers(enrollment.side, 1)
        return lambda: programs.submit(enrollment=enrollment, answers=answers, by=account, now=NOW)


def accept(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """Both press eight times each: two answers, one outcome, two mails."""
    pair = stories.proposed(stage.story, stage.number())
    sides = ("mentor", "mentee") * (ACCEPTING // 2)
    told = Message.objects.filter(kind="pairs.pair_settled").count()

    def presser(side: str) -> Callable[[], object]:
        return lambda: pairs.answer(pair=pair, side=side, reply="accepted", now=NOW)

    seen = at_once([presser(side) for side in sides])
    settled = Entry.objects.filter(action="pairs.settled", target_id=pair.pk).count()
    told = Message.objects.filter(kind="pairs.pair_settled").count() - told
    return seen, abs(seen["done"] - 2) + abs(settled - 1) + abs(told - 2)


def places(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """Eight send in, and there are three places."""
    cohort = stage.cohort(places=PLACES)
    enrollments = stage.invited(cohort, *stage.juniors)
    seen = at_once([stage.sender(each) for each in enrollments])
    cohort.refresh_from_db()
    sent = Enrollment.objects.filter(cohort=cohort, state="submitted").count()
    return seen, abs(sent - PLACES) + abs(cohort.mentors - PLACES)


def submit(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """One person sends in eight times: one place, one mail."""
    cohort = stage.cohort()
    (enrollment,) = stage.invited(cohort, stage.juniors[0])
    mails = Message.objects.filter(kind="programs.enrollment_received").count()
    seen = at_once([stage.sender(enrollment)] * THREADS)
    mails = Message.objects.filter(kind="programs.enrollment_received").count() - mails
    cohort.refresh_from_db()
    noted = Entry.objects.filter(action="programs.enrolled", target_id=enrollment.pk).count()
    return seen, abs(cohort.mentors - 1) + abs(noted - 1) + abs(mails - 1)


def enroll(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """One person begins eight times: one enrollment."""
    cohort, person = stage.cohort(), stage.juniors[0]
    account = stage.account(person)

    def begin() -> None:
        programs.enroll(cohort=cohort, person=person, side=Side.MENTOR, by=account, now=NOW)

    seen = at_once([begin] * THREADS)
    begun = Enrollment.objects.filter(cohort=cohort, person=person).count()
    return seen, abs(seen["done"] - 1) + abs(begun - 1)


def publish(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """Eight publish one run: its pairs are there once, and each person has one mail."""
    cohort = stage.cohort()
    _forget_pairs(stage)
    for side, who in ((Side.MENTOR, stage.juniors[:2]), (Side.MENTEE, stage.seniors)):
        for enrollment in stage.invited(cohort, *who, side=side):
            stage.sender(enrollment)()
    programs.close_enrollment(cohort=cohort, by=stage.manager, now=NOW)
    run = matching.request_run(cohort=cohort, by=stage.manager, now=NOW)
    matching.solve_run.call(run_id=run.pk)
    run = type(run).objects.select_related("cohort__program").get(pk=run.pk)
    expected = run.proposals.count()
    mails = Message.objects.filter(kind="pairs.pair_proposed").count()

    seen = at_once([lambda: matching.publish(run=run, by=stage.manager, now=NOW)] * THREADS)

    mails = Message.objects.filter(kind="pairs.pair_proposed").count() - mails
    made = Pair.objects.filter(cohort=cohort).count()
    past = THREADS - seen["done"] - seen["RunSettled"]  # those who got past the door and fell
    wrong = abs(seen["done"] - 1) + past + abs(made - expected) + abs(mails - 2 * expected)
    return seen, wrong if expected else THREADS


def hold(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """Eight log one session."""
    session = stories.planned(stage.story, stage.number())
    later = stories.THURSDAY + dt.timedelta(hours=1)

    def press() -> None:
        pairs.hold_session(session=session, side=Side.MENTOR, by=None, now=later)

    seen = at_once([press] * THREADS)
    events = SessionEvent.objects.filter(session=session, kind="held").count()
    return seen, abs(seen["done"] - 1) + abs(events - 1)


def link(stage: Stage, _round: int) -> tuple[Counter[str], int]:
    """Eight browsers press the button of one mail."""
    pair = stories.proposed(stage.story, stage.number())
    secret = notifications.issue_link(
        act=pairs.ANSWER, subject_id=pair.public_id, person_id=pair.mentor_id, now=NOW
    )
    seen = at_once(
        [lambda: pairs.answer_by_link(token=secret, reply="accepted", now=NOW)] * THREADS
    )
    noted = Entry.objects.filter(action="pairs.answered", target_id=pair.pk).count()
    past = THREADS - seen["done"] - seen["LinkUsed"]  # those whom only the answer itself stopped
    return seen, abs(seen["done"] - 1) + past + abs(noted - 1)


RACES: Final[dict[str, Play]] = {
    "accept": accept,
    "places": places,
    "submit": submit,
    "enroll": enroll,
    "publish": publish,
    "hold": hold,
    "link": link,
}
PAIRED: Final = ("accept", "hold", "link")


def run(name: str, stage: Stage, rounds: int) -> dict[str, Any]:
    """Play a race so often and add up what it came to."""
    started = time.perf_counter()
    outcomes: Counter[str] = Counter()
    wrong = 0
    for number in range(rounds):
        seen, violations = RACES[name](stage, number)
        outcomes += seen
        wrong += violations
    return {
        "rounds": rounds,
        "violations": wrong,
        "outcomes": dict(outcomes),
        "errors": [key for key in outcomes if key.startswith("error: ")],
        "seconds": round(time.perf_counter() - started, 2),
    }


def _forget_pairs(stage: Stage) -> None:
    """Let the same people be matched again: a pair is never proposed twice."""
    Pair.objects.filter(mentor__in=stage.juniors).delete()


def _without_constraint(act: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What keeps somebody from enrolling twice is a constraint: the control does without it."""
    all_of_them = Enrollment._meta.constraints
    (once,) = [each for each in all_of_them if each.name == "programs_enrollment_once"]
    others = [each for each in all_of_them if each is not once]
    with mock.patch.object(Enrollment._meta, "constraints", others):
        with connection.schema_editor() as editor:
            editor.remove_constraint(Enrollment, once)
        found = act()
    seen = Enrollment.objects.order_by("pk").values_list("pk", "cohort", "person", "side")
    first: dict[tuple[Any, ...], int] = {}
    for pk, *key in seen:
        first.setdefault(tuple(key), pk)
    Enrollment.objects.exclude(pk__in=first.values()).delete()
    with connection.schema_editor() as editor:
        editor.add_constraint(Enrollment, once)
    return found


def main(rounds: int, names: Sequence[str]) -> dict[str, Any]:
    make_room(ACCEPTING)
    call_command("migrate", verbosity=0)
    each = {name: min(rounds, SLOW.get(name, rounds)) if rounds < 100 else rounds for name in names}
    needed = sum(each[name] + CONTROL_ROUNDS for name in names if name in PAIRED)
    stage = Stage(pairs_needed=max(needed, 2))
    found: dict[str, Any] = {}
    for name in names:
        found[name] = {"ours": run(name, stage, each[name])}
    for name in names:
        found[name]["control"] = _control(name, stage)
    return found


def _control(name: str, stage: Stage) -> dict[str, Any]:
    if name == "enroll":
        return _without_constraint(lambda: run(name, stage, CONTROL_ROUNDS))
    with control():
        return run(name, stage, CONTROL_ROUNDS)


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), sys.argv[2:] or list(RACES))))  # noqa: T201
