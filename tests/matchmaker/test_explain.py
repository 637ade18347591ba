"""Why this pair, why not that one, why nobody, and what forcing a pair costs."""

import pytest

from matchmaker import (
    Objective,
    Person,
    Problem,
    check_pair,
    explain,
    explain_unmatched,
    sides,
    solve,
)
from matchmaker.criteria import Coverage, EqualCategory
from matchmaker.errors import UnknownPerson
from matchmaker.explain import Cost, Runner
from matchmaker.generate import random_problem, tiny_problem
from matchmaker.rules import Direction, Forbidden, Unavailable
from tests.matchmaker import oracle

PROBLEM = tiny_problem()
RESULT = solve(PROBLEM, seed=1)


@pytest.mark.parametrize("seed", range(3))
def test_bars_sum_to_the_score(seed):
    problem = random_problem(10, 10, seed=seed)
    result = solve(problem, seed=seed)

    for row, mentor in enumerate(problem.mentors.ids):
        for column, mentee in enumerate(problem.mentees.ids):
            found = explain(problem, result, mentor, mentee, runners=0)
            points = sum(one.points for one in found.contributions)
            assert points == pytest.approx(problem.scores()[row, column], abs=1e-8)
            assert found.score == pytest.approx(points, abs=1e-8)
            assert found.fit == pytest.approx(points / 9.5, abs=1e-8)
            assert len(found.contributions) == 5


def test_a_chosen_pair_says_why_in_one_sentence():
    problem = Problem(
        *sides(
            [Person("ana", offers={"chat": 1.0}, place="Oslo", function="IT")],
            [Person("dana", wishes={"chat": 1.0}, place="Oslo", function="Law")],
        ),
        criteria=(EqualCategory("place", 2.0), Coverage(5.0), EqualCategory("function", 9.0)),
    )

    found = explain(problem, solve(problem, seed=1), "ana", "dana")

    assert found.status == "chosen"
    assert found.sentence == (
        "The mentor offers chat: 100% of what the mentee wishes to learn;"
        " they have the same place: Oslo."
    )
    assert [reason.key for reason in found.because] == ["coverage", "equal"]
    assert (found.cost, found.cost_at_least) == (None, None)


def test_a_pinned_pair_says_so():
    problem = PROBLEM.with_pin("ana", "eric")

    found = explain(problem, solve(problem, seed=1), "ana", "eric")

    assert (found.status, found.reason.key) == ("chosen", "chosen.pinned")
    assert found.sentence == "This pair was pinned."


def test_a_refused_pair_names_the_rule_and_keeps_its_bars():
    problem = Problem(PROBLEM.mentors, PROBLEM.mentees, PROBLEM.criteria, (Direction(),))

    found = explain(problem, solve(problem, seed=1), "ben", "dana", exact=True)

    assert found.status == "refused"
    assert found.sentence.startswith("The mentee is at least 2 grades above the mentor.")
    assert {check.rule: check.is_passed for check in found.rules} == {
        "same_person": True,
        "direction": False,
    }
    assert found.score == 0.5
    assert (found.cost, found.cost_at_least) == (None, None)


def test_the_best_others_of_both_are_named():
    found = explain(PROBLEM, RESULT, "ben", "dana")

    assert found.status == "not_chosen"
    assert found.mentor_runners == (Runner("ben", "eric", 0.25, 0.25, is_chosen=True),)
    assert found.mentee_runners == (Runner("ana", "dana", 1.0, 1.0, is_chosen=True),)


def test_others_are_the_best_first_and_as_many_as_asked_for():
    problem = random_problem(9, 9, seed=4, rules=False)
    result = solve(problem, seed=4)
    mentor, mentee = result.matching[0]

    found = explain(problem, result, mentor, mentee, runners=8).mentor_runners

    row = problem.mentors.index(mentor)
    expected = sorted(problem.fits()[row, c] for c in range(9) if problem.mentees.ids[c] != mentee)
    assert [one.fit for one in found] == pytest.approx(expected[::-1])
    assert explain(problem, result, mentor, mentee, runners=2).mentor_runners == found[:2]


@pytest.mark.parametrize("kind", ["nobody_left_out", "best_fit"])
@pytest.mark.parametrize("seed", range(6))
def test_the_exact_cost_is_what_trying_everything_says_and_the_bound_is_below(seed, kind):
    problem = random_problem(
        5, 6, seed=seed, most_places=1 + seed % 2, rules=seed > 3, objective=Objective(kind, 0.0)
    )
    result = solve(problem, seed=seed)
    best = oracle.best(problem)

    for mentor in problem.mentors.ids:
        for mentee in problem.mentees.ids:
            found = explain(problem, result, mentor, mentee, exact=True, runners=0)
            if found.status != "not_chosen":
                assert found.cost is None
                continue
            forced = oracle.best(problem.with_pin(mentor, mentee))
            lost = ((best[0] - forced[0]), (best[1] - forced[1]) / 10**7)
            if kind == "nobody_left_out":
                assert found.cost.people == lost[0]
            assert found.cost.fit == pytest.approx(lost[1], abs=2e-6)
            assert (found.cost_at_least.people, found.cost_at_least.fit) <= (
                lost[0],
                lost[1] + 2e-6,
            )


def test_what_forcing_a_pair_costs():
    found = explain(PROBLEM, RESULT, "ben", "dana", exact=True)

    assert found.cost == Cost(people=0, fit=0.75)
    assert found.cost_at_least.people == 0
    assert 0 <= found.cost_at_least.fit <= 0.75


def test_forcing_a_pair_can_cost_people():
    mentors, mentees = sides([Person("ana"), Person("ben")], [Person("dana"), Person("eric")])
    problem = Problem(mentors, mentees, rules=(Forbidden((("ben", "eric"),)),))

    found = explain(problem, solve(problem, seed=1), "ana", "dana", exact=True)

    assert found.cost == Cost(people=2, fit=0.0)
    assert (found.cost_at_least.people, found.cost_at_least.fit) <= (2, 0.0)


def test_a_pair_whose_places_are_pinned_away_has_no_cost():
    problem = PROBLEM.with_pin("ana", "eric")
    result = solve(problem, seed=1)

    found = explain(problem, result, "ana", "dana", exact=True)
    other = explain(problem, result, "ben", "eric", exact=True)

    assert {found.cost, found.cost_at_least, other.cost, other.cost_at_least} == {None}


def test_somebody_unmatched_is_told_how_far_each_rule_goes():
    problem = Problem(
        *sides(
            [Person("ana", grade=1.0), Person("ben", grade=3.0)],
            [Person("dana", grade=4.0), Person("eric", grade=2.0)],
        ),
        rules=(Direction(),),
    )
    result = solve(problem, seed=1)

    ben = explain_unmatched(problem, result, "ben", role="mentor")
    eric = explain_unmatched(problem, result, "eric", role="mentee")

    assert ben.reason.key == "no_feasible_partner"
    assert [(step.rule, step.left) for step in ben.cascade.steps] == [
        ("same_person", 2),
        ("direction", 0),
    ]
    assert (ben.runners, eric.runners) == ((), ())


def test_somebody_who_lost_is_shown_who_else_there_was():
    problem = Problem(
        *sides(
            [Person("ana", offers={"x": 1.0}), Person("ben", offers={"x": 0.5})],
            [Person("dana", wishes={"x": 1.0})],
        ),
        criteria=(Coverage(),),
    )
    result = solve(problem, seed=1)

    found = explain_unmatched(problem, result, "ben", role="mentor")

    assert found.reason.text == "The best set of pairs does without this person."
    assert found.runners == (Runner("ben", "dana", 0.5, 0.5, is_chosen=False),)


def test_who_is_matched_is_not_explained_as_unmatched():
    with pytest.raises(UnknownPerson):
        explain_unmatched(PROBLEM, RESULT, "ana", role="mentor")


@pytest.mark.parametrize("pair", [("nobody", "dana"), ("ana", "nobody")])
def test_nobody_unknown_is_explained(pair):
    with pytest.raises(UnknownPerson):
        explain(PROBLEM, RESULT, *pair)


def test_rules_nobody_may_see_are_not_among_those_passed():
    problem = Problem(
        PROBLEM.mentors, PROBLEM.mentees, (), (Direction(), Unavailable((("ana", "eric"),)))
    )

    assert [check.rule for check in check_pair(problem, "ana", "dana")] == [
        "same_person",
        "direction",
    ]
