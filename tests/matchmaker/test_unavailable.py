"""Veto, block, closed topic, conflict, earlier pair: one class, one sentence, and nothing else."""

from dataclasses import asdict, replace

import pytest

from matchmaker import (
    Objective,
    Problem,
    check_pair,
    count_by_rule,
    explain,
    explain_unmatched,
    solve,
    verify,
)
from matchmaker.errors import PinRefused
from matchmaker.explain import Explanation
from matchmaker.generate import random_problem
from matchmaker.reasons import Reason
from matchmaker.rules import Unavailable

SENTENCE = "Not available in this run."


def cohort(seed: int) -> tuple[Problem, Problem]:
    """Give a problem, and the same with six pairs unavailable that would otherwise be good."""
    problem = random_problem(12, 12, seed=seed, rules=seed % 2 == 0)
    best = solve(problem, seed=seed).matching
    vetoes = tuple(best[:3]) + tuple((mentee, mentor) for mentor, mentee in best[3:6])
    return problem, replace(problem, rules=(*problem.rules, Unavailable(vetoes)))


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_said_of_an_unavailable_pair_but_that_it_is(seed):
    before, problem = cohort(seed)
    result = solve(problem, seed=seed)

    for mentor, mentee in solve(before, seed=seed).matching[:6]:
        found = explain(problem, result, mentor, mentee, exact=True)
        assert found == Explanation(mentor, mentee, "unavailable", Reason("unavailable"))
        assert found.sentence == found.reason.text == SENTENCE
        assert [check.rule for check in check_pair(problem, mentor, mentee)] == ["unavailable"]
        assert (mentor, mentee) not in result.matching


@pytest.mark.parametrize("seed", range(4))
def test_an_unavailable_pair_is_nobodys_runner_up(seed):
    before, problem = cohort(seed)
    result = solve(problem, seed=seed)
    vetoed = set(solve(before, seed=seed).matching[:6])
    shown = set()

    for mentor, mentee in result.matching:
        found = explain(problem, result, mentor, mentee, runners=99)
        shown |= {(one.mentor, one.mentee) for one in found.mentor_runners + found.mentee_runners}
    for one in result.unmatched:
        left = explain_unmatched(problem, result, one.id, role=one.role, runners=99)
        shown |= {(runner.mentor, runner.mentee) for runner in left.runners}

    assert shown
    assert not shown & vetoed


@pytest.mark.parametrize("seed", range(4))
def test_no_count_moves_with_it(seed):
    before, problem = cohort(seed)

    assert asdict(count_by_rule(problem)) == asdict(count_by_rule(before))
    assert "unavailable" not in {step.rule for step in count_by_rule(problem).steps}


@pytest.mark.parametrize("seed", range(4))
def test_the_words_of_an_unavailable_pair_are_the_same_for_whatever_reason_and_side(seed):
    before, _ = cohort(seed)
    mentor, mentee = solve(before, seed=seed).matching[0]
    found = set()
    for pair in ((mentor, mentee), (mentee, mentor)):
        problem = replace(before, rules=(*before.rules, Unavailable((pair,))))
        found.add(repr(explain(problem, solve(problem, seed=seed), mentor, mentee)))

    assert len(found) == 1


@pytest.mark.parametrize("kind", ["nobody_left_out", "best_fit"])
def test_the_reason_somebody_is_left_out_comes_from_open_rules_only(kind):
    problem = replace(random_problem(3, 3, seed=1, rules=False), objective=Objective(kind))
    mentor = problem.mentors.ids[0]
    everybody = Unavailable(tuple((mentor, mentee) for mentee in problem.mentees.ids))
    vetoed = replace(problem, rules=(*problem.rules, everybody))

    result = solve(vetoed, seed=1)

    reasons = {one.id: one.reason.key for one in result.unmatched}
    assert reasons[mentor] == "lost_on_price"
    left = explain_unmatched(vetoed, result, mentor, role="mentor")
    assert left.cascade.allowed == 3
    assert left.runners == ()
    assert verify(vetoed, result).is_proven


def test_it_cannot_be_pinned_and_the_refusal_says_the_one_sentence():
    _, problem = cohort(0)
    mentor, mentee = next(rule for rule in problem.rules if isinstance(rule, Unavailable)).pairs[0]
    if mentor not in problem.mentors:
        mentor, mentee = mentee, mentor

    with pytest.raises(PinRefused) as refused:
        problem.with_pin(mentor, mentee)

    assert [reason.text for reason in refused.value.reasons] == [SENTENCE]
