"""The set of pairs is the best there is: against trying everything, LP and SciPy's assignment."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment, linprog
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from matchmaker import Objective, Person, Problem, sides, solve, verify
from matchmaker.criteria import Coverage, EqualCategory, SharedHours
from matchmaker.errors import CertificateFailed, TooLarge
from matchmaker.generate import random_problem, tiny_problem
from matchmaker.rules import Different, Direction, Forbidden, Part, Unavailable
from matchmaker.solvers import dense
from matchmaker.solvers.market import NOT_ALLOWED, Market
from matchmaker.solvers.prices import Pricing
from tests.matchmaker import oracle

EXACT = {
    "nobody_left_out": Objective("nobody_left_out", 0.0),
    "best_fit": Objective("best_fit", 0.0),
}


@pytest.mark.parametrize("kind", ["nobody_left_out", "best_fit"])
@pytest.mark.parametrize("seed", range(12))
def test_it_finds_the_best_set_up_to_eight_a_side(seed: int, kind: str):
    problem = random_problem(
        2 + seed % 7, 8 - seed % 4, seed=seed, objective=EXACT[kind], rules=seed % 3 > 0
    )

    result = solve(problem, seed=seed)

    assert oracle.value(problem, result) == oracle.best(problem)
    assert result.certificate.gap == 0


@pytest.mark.parametrize("kind", ["nobody_left_out", "best_fit"])
@pytest.mark.parametrize("seed", range(8))
def test_it_finds_the_best_set_when_people_have_several_places(seed: int, kind: str):
    problem = random_problem(4, 5, seed=seed, most_places=3, objective=EXACT[kind], rules=False)

    result = solve(problem, seed=seed)

    assert oracle.value(problem, result) == oracle.best(problem)
    assert len(set(result.matching)) == len(result.matching)


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    grades = st.one_of(st.none(), st.integers(0, 3).map(float))
    levels = st.dictionaries(st.sampled_from("xyz"), st.sampled_from([0.5, 1.0]))

    def people(side: str) -> list[Person]:
        return [
            Person(
                f"{side}{number}",
                capacity=draw(st.integers(0, 2)),
                grade=draw(grades),
                organization=draw(st.sampled_from(["", "north", "south"])),
                function=draw(st.sampled_from(["IT", "Law"])),
                offers=draw(levels),
                wishes=draw(levels),
            )
            for number in range(draw(st.integers(1, 5)))
        ]

    mentors, mentees = sides(people("r"), people("e"))
    pairs = st.lists(
        st.tuples(st.sampled_from(mentors.ids), st.sampled_from(mentees.ids)), max_size=3
    )
    possible = (
        Direction((Part("grade", draw(st.sampled_from([0.0, 1.0]))),)),
        Different("organization"),
        Forbidden(tuple(draw(pairs))),
        Unavailable(tuple(draw(pairs))),
    )
    return Problem(
        mentors,
        mentees,
        criteria=(Coverage(3.0), EqualCategory("function", 1.0)) if draw(st.booleans()) else (),
        rules=tuple(rule for rule in possible if draw(st.booleans())),
        objective=Objective(draw(st.sampled_from(list(EXACT))), draw(st.sampled_from([0.0, 1e-6]))),
    )


@settings(max_examples=120, deadline=None)
@given(problems(), st.integers(0, 3))
def test_any_small_problem_is_solved_best_and_proven(problem: Problem, seed: int):
    result = solve(problem, seed=seed)
    found, best = oracle.value(problem, result), oracle.best(problem)

    assert found[0] == best[0]
    assert best[1] - 10 * len(result.pairs) <= found[1] <= best[1]
    assert verify(problem, result).findings == ()


@pytest.mark.parametrize("seed", range(6))
def test_it_agrees_with_linear_programming_up_to_sixty_a_side(seed: int):
    problem = random_problem(
        20 + 8 * seed,
        60 - 5 * seed,
        seed=seed,
        most_places=1 + seed % 2,
        rules=seed % 2 == 0,
        objective=EXACT["best_fit"],
    )
    can = np.array(oracle.allowed(problem))
    fits = np.where(can, problem.fits(), -1.0)
    mentors, mentees = fits.shape
    pairs = np.arange(fits.size)
    rows = coo_array((np.ones(fits.size), (pairs // mentees, pairs)), shape=(mentors, fits.size))
    columns = coo_array((np.ones(fits.size), (pairs % mentees, pairs)), shape=(mentees, fits.size))
    both = np.vstack([rows.toarray(), columns.toarray()])
    places = np.concatenate([problem.mentors.capacities, problem.mentees.capacities])
    highest = -linprog(-fits.ravel(), A_ub=both, b_ub=places, bounds=(0, 1), method="highs").fun

    result = solve(problem, seed=seed)

    assert sum(pair.fit for pair in result.pairs) == pytest.approx(highest, abs=1e-5)


@pytest.mark.parametrize("seed", range(6))
def test_nobody_left_out_places_as_many_as_can_be_placed(seed: int):
    problem = random_problem(60, 50 + seed, seed=seed)
    can = csr_array(np.array(oracle.allowed(problem)))
    most = int((maximum_bipartite_matching(can, perm_type="column") >= 0).sum())

    assert len(solve(problem, seed=seed).pairs) == most


@pytest.mark.parametrize("seed", range(4))
def test_it_agrees_with_scipys_assignment(seed: int):
    problem = random_problem(40, 60, seed=seed, rules=False, objective=EXACT["best_fit"])
    fits = problem.fits()
    first, second = linear_sum_assignment(fits, maximize=True)

    found = sum(pair.fit for pair in solve(problem, seed=1).pairs)

    assert found == pytest.approx(fits[first, second].sum(), abs=1e-5)


def test_everybody_gets_one_mentee_before_anybody_gets_two():
    mentors, mentees = sides(
        [
            Person("best", capacity=2, offers={"x": 1.0}),
            Person("other", capacity=2, offers={"x": 0.1}),
        ],
        [Person("dana", wishes={"x": 1.0}), Person("eric", wishes={"x": 1.0})],
    )
    problem = Problem(mentors, mentees, criteria=(Coverage(),))

    assert {mentor for mentor, _ in solve(problem, seed=1).matching} == {"best", "other"}
    best_fit = replace(problem, objective=Objective("best_fit"))
    assert {mentor for mentor, _ in solve(best_fit, seed=1).matching} == {"best"}


def test_two_people_with_two_places_each_still_meet_once():
    mentors, mentees = sides([Person("ana", capacity=2)], [Person("dana", capacity=2)])

    assert solve(Problem(mentors, mentees), seed=1).matching == (("ana", "dana"),)


def test_best_fit_forces_no_pair_that_adds_nothing():
    mentors, mentees = sides([Person("ana")], [Person("dana", wishes={"x": 1.0})])
    problem = Problem(mentors, mentees, criteria=(Coverage(),), objective=Objective("best_fit"))

    result = solve(problem, seed=1)

    assert result.pairs == ()
    assert {one.reason.key for one in result.unmatched} == {"no_fit"}
    assert verify(problem, result).is_proven


def test_pins_are_kept_whatever_they_cost():
    problem = tiny_problem().with_pin("ben", "dana")

    result = solve(problem, seed=1)

    assert result.matching == (("ana", "eric"), ("ben", "dana"))
    assert [pair.is_pinned for pair in result.pairs] == [False, True]
    assert verify(problem, result).is_proven


@pytest.mark.parametrize("kind", ["nobody_left_out", "best_fit"])
@pytest.mark.parametrize("seed", range(8))
def test_with_a_pin_the_rest_is_the_best_there_is(seed: int, kind: str):
    problem = random_problem(5, 5, seed=seed, most_places=2, objective=EXACT[kind], rules=False)
    pinned = problem.with_pin(problem.mentors.ids[seed % 5], problem.mentees.ids[0])

    result = solve(pinned, seed=seed)

    assert set(pinned.pins) <= set(result.matching)
    assert oracle.value(pinned, result) == oracle.best(pinned)
    assert verify(pinned, result).is_proven


@pytest.mark.parametrize(("mentors", "mentees"), [(0, 0), (0, 3), (3, 0)])
def test_an_empty_side_is_a_result_too(mentors: int, mentees: int):
    problem = Problem(
        *sides(
            [Person(f"r{number}") for number in range(mentors)],
            [Person(f"e{number}") for number in range(mentees)],
        ),
        criteria=(Coverage(), SharedHours()),
        rules=(Direction(), Different("organization")),
    )

    result = solve(problem, seed=1)

    assert result.pairs == ()
    assert result.fit == 0
    assert {one.reason.key for one in result.unmatched} <= {"no_feasible_partner"}
    assert verify(problem, result).is_proven


def test_somebody_without_a_place_is_told_so():
    mentors, mentees = sides([Person("ana", capacity=0)], [Person("dana")])
    problem = Problem(mentors, mentees)

    result = solve(problem, seed=1)

    assert {one.id: one.reason.key for one in result.unmatched} == {
        "ana": "no_places",
        "dana": "lost_on_price",
    }
    assert verify(problem, result).is_proven


def test_how_to_work_changes_nothing_of_the_answer():
    problem = random_problem(20, 20, seed=5)
    plain = solve(problem, seed=5)

    assert solve(problem, seed=5, budget=1, gap=0.1, executor=object(), warm=plain) == plain


@pytest.mark.parametrize("wrong", [{"budget": 0}, {"gap": -0.1}])
def test_it_refuses_a_budget_or_gap_below_its_range(wrong: dict[str, float]):
    with pytest.raises(ValueError, match="Expected a"):
        solve(tiny_problem(), seed=1, **wrong)


def test_it_refuses_more_places_than_one_matrix_holds(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dense, "MOST_COPIES", 1)

    with pytest.raises(TooLarge):
        solve(tiny_problem(), seed=1)


def test_it_refuses_values_that_floating_point_cannot_hold():
    market = _market([[2**52]])

    with pytest.raises(TooLarge):
        dense.solve_dense(market)


def test_a_set_of_pairs_that_is_not_best_is_mended_before_it_is_priced():
    market = _market([[10, 9], [9, 1]])
    pricing = Pricing(market, np.array([[True, False], [False, False]]))

    pricing.settle()

    assert market.value(pricing.chosen) == 18
    assert market.bound(pricing.row_prices, pricing.column_prices) == 18


def test_a_set_of_pairs_with_a_better_cycle_is_never_certified():
    pricing = Pricing(_market([[1, 9], [9, 1]]), np.eye(2, dtype=bool))

    with pytest.raises(CertificateFailed):
        pricing.settle()


def test_no_result_comes_back_when_the_proof_does_not_close(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Market, "bound", lambda *prices: 0)

    with pytest.raises(CertificateFailed):
        solve(tiny_problem(), seed=1)


@pytest.mark.parametrize("seed", range(40))
def test_any_prices_give_a_bound_and_the_solvers_prices_close_it(seed: int):
    rng = np.random.default_rng(seed)
    values = rng.integers(0, 50, (4, 5))
    values = np.where(rng.random((4, 5)) < 0.3, NOT_ALLOWED, values)
    market = Market(
        values,
        rng.integers(0, 3, 4),
        rng.integers(0, 3, 5),
        rng.integers(0, 99, 4),
        rng.integers(0, 99, 5),
    )
    solution = dense.solve_dense(market)
    best = market.value(solution.chosen)

    assert market.bound(solution.row_prices, solution.column_prices) == best
    assert market.bound(rng.integers(-99, 99, 4), rng.integers(-99, 99, 5)) >= best


def _market(values: list[list[int]]) -> Market:
    matrix = np.array(values)
    ones = [np.ones(size, dtype=np.int64) for size in matrix.shape]
    return Market(matrix, ones[0], ones[1], 0 * ones[0], 0 * ones[1])
