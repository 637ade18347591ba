"""A program's page: figures, phases, and the one thing to do next."""

import pytest

from tests.conftest import NOW
from tests.support import matching as runs
from tests.support import pairs, programs
from turnabout.portal import queries
from turnabout.portal.queries import _program
from turnabout.programs import services as programs_services
from turnabout.programs.models import Program

pytestmark = pytest.mark.django_db


def page_of(program: Program, cohort_id: str = "") -> queries.ProgramPage:
    return queries.program_page(program, cohort_id=cohort_id, now=NOW)


def states(page: queries.ProgramPage) -> list[str]:
    return [phase.state for phase in page.phases]


def test_a_program_without_a_cohort_asks_for_one():
    page = page_of(programs.make_program(by=programs.manager()))

    assert page.cohort is None
    assert [step.label for step in page.todo] == ["Add a cohort"]
    assert any("2 grades below" in rule for rule in page.rules)


def test_it_shows_the_newest_cohort_and_the_one_asked_for():
    by = programs.manager()
    program = programs.make_program(by=by)
    first = programs.make_cohort(program, by=by, name="First")
    programs.make_cohort(program, by=by, name="Second", is_open=False)

    assert page_of(program).cohort.name == "Second"
    assert page_of(program, first.public_id).cohort.name == "First"
    assert page_of(program, "nonsense").cohort.name == "Second"


def test_an_enrolling_cohort_is_in_its_second_phase():
    by = programs.manager()
    program = programs.make_program(by=by)
    programs.make_cohort(program, by=by)

    page = page_of(program)

    assert states(page) == [_program.DONE, _program.NOW, "", "", ""]
    assert [check.state for check in page.phases[1].checks] == [_program.DONE, _program.NOW, ""]


def test_a_phase_that_lies_behind_says_what_was_left_open_in_it():
    by = programs.manager()
    program = programs.make_program(by=by)
    programs.make_cohort(program, by=by)

    prepare = page_of(program).phases[0]

    # Nobody granted a second manager or a sponsor.
    assert [check.state for check in prepare.checks] == [_program.DONE, "", "", _program.DONE]
    assert prepare.state_words == "2 open"


def test_a_ready_run_is_the_one_thing_to_do():
    story = runs.scene(runs.mentor("ada"), runs.mentee("ben"))
    story.solve()

    page = page_of(story.cohort.program)

    assert len(page.todo) == 1
    assert page.todo[0].title.startswith("Look through the run")
    assert states(page) == [_program.DONE, _program.DONE, _program.NOW, "", ""]


def test_a_running_cohort_counts_pairs_and_who_has_still_to_answer():
    story = pairs.ada_and_ben()
    pairs.proposed(story)
    programs_services.start_running(cohort=story.cohort, by=story.cleo, now=NOW)

    page = page_of(story.cohort.program)

    assert page.figures[1].number == "1"
    assert page.figures[1].words == "pair, 1 still to answer"
    assert states(page)[3] == _program.NOW


def test_orientation_is_not_done_while_somebody_has_still_to_answer():
    story = pairs.ada_and_ben(count=2)
    pairs.active(story)
    pairs.proposed(story, 1)
    programs_services.start_running(cohort=story.cohort, by=story.cleo, now=NOW)

    run = page_of(story.cohort.program).phases[3]

    assert run.checks[0].state != _program.DONE


def test_people_who_wait_on_both_sides_of_a_running_cohort_are_not_forgotten():
    story = pairs.ada_and_ben(count=2)
    pairs.proposed(story)
    programs_services.start_running(cohort=story.cohort, by=story.cleo, now=NOW)

    page = page_of(story.cohort.program)

    assert [step.title for step in page.todo] == ["People on both sides wait for a partner"]
    assert page.todo[0].reason.startswith("1 + 1 are free")
