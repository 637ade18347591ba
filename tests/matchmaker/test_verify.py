"""A result is believed by nobody until other code has checked it: planted faults are found."""

from dataclasses import replace

import numpy as np
import pytest

from matchmaker import Pair, Person, Problem, Reason, Result, Unmatched, sides, solve, verify
from matchmaker.criteria import Coverage
from matchmaker.generate import random_problem, tiny_problem
from matchmaker.objective import SCALE, Objective
from matchmaker.rules import (
    Different,
    Direction,
    Distance,
    Forbidden,
    MinimumSharedHours,
    SharedLanguage,
    Unavailable,
)

PROBLEM = tiny_problem()  # ana-dana fits 1.0, ana-eric 0, ben-dana 0.5, ben-eric 0.25
RESULT = solve(PROBLEM, seed=1)


def found(result: Result, problem: Problem = PROBLEM) -> set[str]:
    verdict = verify(problem, result)
    assert verdict.is_proven == (not verdict.findings)
    assert all(finding.text for finding in verdict.findings)
    return {finding.key for finding in verdict.findings}


def certified(result: Result, **changes) -> Result:
    return replace(result, certificate=replace(result.certificate, **changes))


def test_a_right_result_is_proven():
    verdict = verify(PROBLEM, RESULT)

    assert verdict.findings == ()
    assert verdict.gap == pytest.approx(0, abs=1e-7)
    assert verdict.primal == pytest.approx(RESULT.certificate.primal, abs=1e-7)


@pytest.mark.parametrize("name", ["primal", "bound", "gap"])
@pytest.mark.parametrize("by", [0.01, -0.01, float("nan")])
def test_a_wrong_sum_is_found(name, by):
    wrong = certified(RESULT, **{name: getattr(RESULT.certificate, name) + by})

    assert "wrong.sum" in found(wrong)


@pytest.mark.parametrize("field", ["score", "fit"])
@pytest.mark.parametrize("stated", [0.9, float("nan")])
def test_a_wrong_score_is_found(field, stated):
    pairs = (replace(RESULT.pairs[0], **{field: stated}), *RESULT.pairs[1:])

    assert found(replace(RESULT, pairs=pairs)) == {f"wrong.{field}"}


def swapped(result: Result) -> Result:
    """Give the other way to pair the four, with sums that are right for it."""
    worse = (Pair("ana", "eric", 0.0, 0.0), Pair("ben", "dana", 0.5, 0.5))
    primal = result.certificate.primal - 0.75
    return certified(replace(result, pairs=worse), primal=primal, gap=result.certificate.gap + 0.75)


def test_a_hidden_better_set_of_pairs_is_found_though_every_sum_is_right():
    assert "wrong.not_proven" in found(swapped(RESULT))


def test_a_bound_that_claims_there_is_nothing_better_is_found():
    worse = swapped(RESULT)
    claimed = certified(worse, bound=worse.certificate.primal, gap=0.0)

    assert found(claimed) >= {"wrong.sum", "wrong.not_proven"}


@pytest.mark.parametrize("role", ["mentors", "mentees"])
@pytest.mark.parametrize("seed", range(6))
def test_one_price_too_high_proves_nothing(seed, role):
    problem = random_problem(7, 7, seed=seed, rules=False, objective=Objective("best_fit"))
    result = solve(problem, seed=seed)
    prices = getattr(result.certificate.duals, role)

    # A pair is worth at most 1, so a price raised by 2 lifts the bound by at least 1.
    for place in range(7):
        raised = (*prices[:place], prices[place] + 2 * SCALE, *prices[place + 1 :])
        duals = replace(result.certificate.duals, **{role: raised})
        assert found(certified(result, duals=duals), problem) == {"wrong.not_proven", "wrong.sum"}


@pytest.mark.parametrize("seed", range(6))
def test_prices_that_overlook_a_better_pair_are_found(seed):
    problem = random_problem(7, 7, seed=seed, rules=False)
    best = solve(problem, seed=seed)
    overlooking = solve(problem.with_forbidden(*best.matching[0]), seed=seed)
    posing = certified(overlooking, feature_hash=problem.feature_hash)

    assert found(posing, problem) == {"wrong.not_proven", "wrong.sum"}


@pytest.mark.parametrize("seed", range(10))
def test_no_worse_set_of_pairs_passes_with_the_best_ones_prices(seed):
    problem = random_problem(8, 8, seed=seed, rules=False)
    best = solve(problem, seed=seed)
    worse = solve(problem.with_forbidden(*best.matching[0]), seed=seed)
    posing = replace(
        worse,
        certificate=replace(
            best.certificate,
            primal=worse.certificate.primal,
            gap=best.certificate.bound - worse.certificate.primal,
        ),
    )

    assert best.certificate.bound - worse.certificate.primal > 1e-3
    assert found(posing, problem) == {"wrong.not_proven"}


def test_a_wider_tolerance_is_found():
    assert found(certified(RESULT, tolerance=0.1)) == {"wrong.tolerance"}
    assert found(certified(RESULT, tolerance=-1.0)) == {"wrong.tolerance"}


def test_a_result_of_other_data_is_found():
    assert found(certified(RESULT, feature_hash="0" * 64)) == {"wrong.problem"}
    other = replace(PROBLEM, criteria=(Coverage(weight=2.0),))
    assert "wrong.problem" in found(RESULT, other)


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        (Forbidden((("ana", "dana"),)), "forbidden"),
        (Unavailable((("dana", "ana"),)), "unavailable"),
        (Direction(towards="traditional"), "direction"),
    ],
)
def test_a_broken_rule_is_found(rule, key):
    strict = replace(PROBLEM, rules=(rule,))
    posing = certified(RESULT, feature_hash=strict.feature_hash)

    broken = [one for one in verify(strict, posing).findings if one.key == "wrong.broken_rule"]

    assert {one.params["rule"] for one in broken} == {key}


@pytest.mark.parametrize("seed", range(6))
def test_whatever_a_rule_refuses_is_found(seed):
    problem = random_problem(6, 6, seed=seed)
    result = solve(problem, seed=seed)
    refused = [
        (mentor, mentee)
        for row, mentor in enumerate(problem.mentors.ids)
        for column, mentee in enumerate(problem.mentees.ids)
        if problem.refusals(mentor=row, mentee=column)
    ]

    assert refused
    for mentor, mentee in refused:
        planted = replace(result, pairs=(Pair(mentor, mentee, 0.0, 0.0),))
        assert "wrong.broken_rule" in found(planted, problem)


def test_people_over_their_places_are_found():
    pairs = (*RESULT.pairs, Pair("ana", "eric", 0.0, 0.0))

    assert "wrong.over_capacity" in found(replace(RESULT, pairs=pairs))


def test_a_pair_made_twice_is_found():
    roomy = replace(
        PROBLEM, mentors=replace(PROBLEM.mentors, capacities=PROBLEM.mentors.capacities + 1)
    )
    result = solve(roomy, seed=1)

    assert "wrong.repeated_pair" in found(
        replace(result, pairs=(*result.pairs, result.pairs[0])), roomy
    )


@pytest.mark.parametrize(
    "pairs",
    [(Pair("nobody", "dana", 1.0, 1.0),), (Pair("ana", "nobody", 1.0, 1.0),)],
)
def test_unknown_people_are_found(pairs):
    assert found(replace(RESULT, pairs=pairs)) == {"wrong.unknown_person"}


@pytest.mark.parametrize("role", ["mentor", "mentee"])
def test_unknown_people_left_out_are_found(role):
    stranger = (Unmatched("nobody", role, Reason("lost_on_price")),)

    assert found(replace(RESULT, unmatched=stranger)) == {"wrong.unknown_person"}


@pytest.mark.parametrize("changes", [{"mentors": ()}, {"mentees": (1, 2, 3)}, {"scale": 0}])
def test_prices_of_other_people_are_found(changes):
    duals = replace(RESULT.certificate.duals, **changes)

    assert found(certified(RESULT, duals=duals)) == {"wrong.prices"}


def test_a_missing_or_invented_pin_is_found():
    pinned = PROBLEM.with_pin("ben", "dana")
    right = solve(pinned, seed=1)
    without = certified(RESULT, feature_hash=pinned.feature_hash)
    invented = replace(RESULT, pairs=tuple(replace(pair, is_pinned=True) for pair in RESULT.pairs))

    assert found(right, pinned) == set()
    assert "wrong.missing_pin" in found(without, pinned)
    assert found(invented) == {"wrong.pin_flag"}


LEFT = Problem(*sides([Person("ana"), Person("ben")], [Person("dana")]))
LEFT_RESULT = solve(LEFT, seed=1)


def test_somebody_left_out_and_not_listed_is_found():
    assert found(replace(LEFT_RESULT, unmatched=()), LEFT) == {"wrong.unmatched"}


def test_somebody_listed_and_not_left_out_is_found():
    listed = (*RESULT.unmatched, Unmatched("ana", "mentor", Reason("lost_on_price")))

    assert found(replace(RESULT, unmatched=listed)) == {"wrong.unmatched"}


def test_somebody_listed_twice_is_found():
    twice = LEFT_RESULT.unmatched * 2

    assert found(replace(LEFT_RESULT, unmatched=twice), LEFT) == {"wrong.sum"}


def test_a_wrong_reason_is_found():
    untrue = (replace(LEFT_RESULT.unmatched[0], reason=Reason("no_feasible_partner")),)

    assert found(replace(LEFT_RESULT, unmatched=untrue), LEFT) == {"wrong.reason"}


@pytest.mark.parametrize("kind", ["nobody_left_out", "best_fit"])
@pytest.mark.parametrize("seed", range(10))
def test_every_result_of_the_solver_is_proven(seed, kind):
    problem = random_problem(
        4 + seed,
        9,
        seed=seed,
        most_places=1 + seed % 3,
        objective=Objective(kind),
        rules=seed % 2 > 0,
    )

    assert verify(problem, solve(problem, seed=seed)).findings == ()


MASKS = [Direction, Distance, MinimumSharedHours, SharedLanguage, Different]


@pytest.mark.parametrize("kind", MASKS)
def test_a_mask_that_refuses_too_much_is_found_out(kind, monkeypatch):
    problem = random_problem(12, 12, seed=6)
    assert len(solve(problem, seed=1).pairs) > 1
    honest = kind.mask

    def strict(self, mentors, mentees):
        mask = honest(self, mentors, mentees)
        mask[: len(mask) // 2] = False
        return mask

    monkeypatch.setattr(kind, "mask", strict)

    assert "wrong.not_proven" in found(solve(problem, seed=1), problem)


@pytest.mark.parametrize("kind", MASKS)
def test_a_mask_that_allows_too_much_is_found_out(kind, monkeypatch):
    problem = random_problem(12, 12, seed=6)
    only = replace(problem, rules=tuple(rule for rule in problem.rules if isinstance(rule, kind)))
    monkeypatch.setattr(
        kind, "mask", lambda self, mentors, mentees: np.ones((len(mentors), len(mentees)), bool)
    )

    broken = [one for one in verify(only, solve(only, seed=1)).findings if "rule" in one.params]

    assert {one.params["rule"] for one in broken} == {only.rules[-1].key}


def test_a_criterion_whose_product_is_not_its_score_is_found_out(monkeypatch):
    honest = Coverage.lift

    def halved(self, mentors, mentees):
        first, second = honest(self, mentors, mentees)
        return first / 2, second

    monkeypatch.setattr(Coverage, "lift", halved)

    assert "wrong.sum" in found(solve(PROBLEM, seed=1))
