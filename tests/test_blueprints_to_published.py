"""Each blueprint from creation to a published cohort, by the services the pages call."""

import pytest

from tests.conftest import NOW
from tests.support import accounts
from tests.support import programs as programs_support
from tests.support.people import bring_file
from turnabout.accounts.models import User
from turnabout.core import jobs
from turnabout.matching import services as matching
from turnabout.matching.choices import RunState
from turnabout.notifications.queries import mailbox
from turnabout.pairs.choices import PairState
from turnabout.pairs.models import Pair
from turnabout.people.models import Person
from turnabout.programs import queries, services
from turnabout.programs.choices import CohortState, ProgramState, Side
from turnabout.programs.models import Cohort

MENTORS = ("N-1019", "N-1029", "N-1026", "N-1027")
MENTEES = ("N-1006", "N-1008", "N-1007", "N-1011")
#: The four of the product's description, not of the code.
BLUEPRINTS = (
    "digital-fluency",
    "inclusion-dialogue",
    "phased-inclusion",
    "generations-retention",
)

pytestmark = pytest.mark.django_db


def test_there_are_these_four():
    assert {each.key for each in services.blueprints()} == set(BLUEPRINTS)


@pytest.mark.parametrize("blueprint", BLUEPRINTS)
def test_it_leads_from_creation_to_a_published_cohort(blueprint: str):
    directory = bring_file("people-40.csv")
    cleo = accounts.account("cleo.marchetti@northwind.example", name="Cleo Marchetti")
    program = programs_support.make_program(by=cleo, blueprint=blueprint)
    cohort = programs_support.make_cohort(program, by=cleo)
    for number in MENTORS:
        enroll(cohort, directory[number], Side.MENTOR, by=cleo)
    for number in MENTEES:
        enroll(cohort, directory[number], Side.MENTEE, by=cleo)
    assert services.close_enrollment(cohort=cohort, by=cleo, now=NOW) == 8
    cohort.refresh_from_db()

    run = matching.request_run(cohort=cohort, by=cleo, now=NOW)
    jobs.drain()
    run.refresh_from_db()
    assert run.state == RunState.READY
    published = matching.publish(run=run, by=cleo, now=NOW)

    assert len(published) == 4
    run.refresh_from_db()
    cohort.refresh_from_db()
    program.refresh_from_db()
    assert (run.state, cohort.state) == (RunState.PUBLISHED, CohortState.RUNNING)
    assert program.state == ProgramState.RUNNING
    gap = queries.settings_of(program).direction.grade_gap
    assert gap is not None
    for pair in Pair.objects.select_related("mentor__grade", "mentee__grade"):
        assert pair.state == PairState.PROPOSED
        assert pair.mentee.grade.position - pair.mentor.grade.position >= gap
        for person in (pair.mentor, pair.mentee):
            assert "A pairing is proposed to you" in [row.subject for row in mailbox(person.email)]


def enroll(cohort: Cohort, person: Person, side: Side, *, by: User) -> None:
    programs_support.enrolled(cohort, person, side=side, by=by)
