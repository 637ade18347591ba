"""Nobody meets somebody with power over them: the line, dotted lines, a say in pay."""

import random

import pytest

from tests.conftest import NOW
from tests.support.matching import Who, mentee, mentor, pairs_of, proposal, scene
from turnabout.matching import adapter, queries, services
from turnabout.people.models import Person
from turnabout.programs import queries as program_queries
from turnabout.programs import services as programs

pytestmark = pytest.mark.django_db


def boss(id: str, manager: str = "", **values) -> Who:  # noqa: A002 - as the column is called
    return Who(id=id, grade="G5", manager=manager, **values)


def answers(there) -> dict[tuple[str, str], str]:
    """Ask about every mentor and every mentee of a scene."""
    spec = services._runs.spec_of(there.cohort, program_queries.settings_of(there.cohort.program))
    prepared = adapter.build_problem(there.cohort, spec)
    return {
        (one.person.employee_id, other.person.employee_id): adapter.ask(
            prepared, mentor_id=one.pk, mentee_id=other.pk
        ).status
        for (_one, side), one in there.enrollments.items()
        for (_other, other_side), other in there.enrollments.items()
        if (side, other_side) == ("mentor", "mentee")
    }


@pytest.mark.parametrize(("levels", "expected"), [(2, {3, 4, 5}), (3, {4, 5}), (4, {5})])
def test_somebody_in_ones_own_line_is_too_close_up_to_n_steps(levels: int, expected: set[int]):
    # boss-1 is Ada's manager, boss-2 the manager's manager, and so on.
    chain = [mentee(f"boss-{step}", manager=f"boss-{step + 1}") for step in range(1, 5)]
    there = scene(
        mentor("ada", manager="boss-1"),
        *chain,
        mentee("boss-5", manager=""),
        distance={"levels": levels},
    )

    found = answers(there)

    allowed = {step for step in range(1, 6) if found["ada", f"boss-{step}"] == "allowed"}
    assert allowed == expected


def test_a_shared_manager_within_n_steps_is_too_close():
    there = scene(
        boss("top-boss"),
        boss("near", "top-boss"),
        boss("far", "top-boss"),
        mentor("ada", manager="near"),
        mentee("peer", manager="near"),
        mentee("cousin", manager="far"),
        mentee("stranger"),
    )

    assert answers(there) == {
        ("ada", "peer"): "refused",
        ("ada", "cousin"): "refused",
        ("ada", "stranger"): "allowed",
    }


def test_a_dotted_line_counts_as_a_line():
    there = scene(
        boss("elsewhere"),
        mentor("ada", dotted="ben"),
        mentor("max"),
        mentee("ben", manager="elsewhere"),
    )

    assert answers(there) == {("ada", "ben"): "refused", ("max", "ben"): "allowed"}


def test_a_say_in_pay_counts_both_ways():
    there = scene(mentor("ada", pay="ben"), mentor("max"), mentee("ben"), mentee("mia", pay="max"))

    assert answers(there) == {
        ("ada", "ben"): "refused",
        ("max", "ben"): "allowed",
        ("ada", "mia"): "allowed",
        ("max", "mia"): "refused",
    }


def test_an_unknown_line_needs_the_managers_word():
    there = scene(mentor("ada", manager=""), mentee("ben"))
    before = there.solve()
    why = there.why(before, "ada", "ben").sentence
    listed = queries.studio(there.cohort, there.cleo).left_out.unconfirmed

    programs.confirm_line(enrollment=there.mentor("ada"), by=there.cleo, now=NOW)
    after = there.solve()

    assert pairs_of(before) == set()
    assert "Confirm the line" in why
    assert [one.name for one in listed] == ["ada"]
    assert pairs_of(after) == {("ada", "ben")}
    assert queries.studio(there.cohort, there.cleo).left_out.unconfirmed == ()


def test_a_longer_link_in_one_line_is_a_warning():
    there = scene(
        boss("three", "four"),
        boss("two", "three"),
        boss("one", "two"),
        mentor("ada", name="Ada Okafor", manager="one"),
        mentee("four", name="Ben Castell", manager=""),
    )

    run = there.solve()

    found = proposal(run, "ada", "four")
    assert found.has_deeper_link
    assert (found.facts["line_steps"], found.facts["line_above"]) == (4, "mentee")
    page = queries.studio(there.cohort, there.cleo)
    assert page.run is not None
    (row,) = page.run.rows.object_list
    assert [chip.words for chip in row.chips] == [
        "in one line: Ben is 4 steps above Ada, both will acknowledge it"
    ]


def test_no_link_is_no_warning():
    there = scene(mentor("ada"), mentee("ben"))

    run = there.solve()

    assert not proposal(run, "ada", "ben").has_deeper_link
    assert "line_steps" not in proposal(run, "ada", "ben").facts


@pytest.mark.parametrize("seed", range(3))
def test_no_run_over_a_grown_line_ever_pairs_two_who_are_close(seed: int):
    draw = random.Random(seed)
    ids = [f"p{number}" for number in range(40)]
    managers = {one: draw.choice(ids[:place]) if place else "" for place, one in enumerate(ids)}
    dotted = {one: draw.choice(ids) for one in draw.sample(ids, 6)}
    people = []
    for place, one in enumerate(ids):
        make = mentee if place < 20 else mentor
        other = dotted.get(one, "")
        people.append(make(one, manager=managers[one], dotted=other if other != one else ""))
    there = scene(*people)

    run = there.solve()

    def above(person: str) -> set[str]:
        """The person and whoever two steps reach, solid or dotted."""
        reached = {person}
        for _step in range(2):
            reached |= {
                boss for one in reached for boss in (managers[one], dotted.get(one)) if boss
            }
        return reached

    found = pairs_of(run)
    assert found, f"seed {seed}"
    for one, other in found:
        assert not above(one) & above(other), f"seed {seed}: {one} and {other}"


def test_a_circle_of_managers_ends():
    there = scene(mentor("ada", manager="max"), mentor("max"), mentee("ben"), mentee("mia"))
    ada, max_ = there.mentor("ada").person, there.mentor("max").person
    Person.objects.filter(pk=max_.pk).update(manager=ada)  # no import lets a circle in

    run = there.solve()

    assert run.failure == ""
    assert run.figures["pairs"] == 2
