"""Distance from power: generated manager trees against a walk of our own."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matchmaker import Person, Problem, check_pair, explain, sides, solve, verify
from matchmaker.errors import InvalidProblem, UnknownPerson
from matchmaker.generate import random_line
from matchmaker.rules import DeeperLink, Distance, Line
from matchmaker.verify._truth import Truth

# ceo ─ b ─ c ─ d ─ e ─ f, and c2 beside c; x stands alone.
CHAIN = {"ceo": None, "b": "ceo", "c": "b", "d": "c", "e": "d", "f": "e", "c2": "b", "x": None}


def steps_up(line: Line, person: str, manager: str) -> float:
    """Count levels by following every path upwards, one by one."""
    fewest = float("inf")
    paths = [(line.ids.index(person),)]
    while paths:
        path = paths.pop()
        if line.ids[path[-1]] == manager:
            fewest = min(fewest, len(path) - 1)
        own = [line.parents[path[-1]]] + [boss for one, boss in line.dotted if one == path[-1]]
        paths += [(*path, boss) for boss in own if boss >= 0 and boss not in path]
    return fewest


def is_too_close(line: Line, mentor: str, mentee: str, within: int) -> bool:
    if steps_up(line, mentor, mentee) <= within or steps_up(line, mentee, mentor) <= within:
        return True
    return any(
        max(steps_up(line, mentor, boss), steps_up(line, mentee, boss)) <= within
        for boss in line.ids
    )


def is_unknown(line: Line, person: str, within: int) -> bool:
    near = [one for one in line.ids if steps_up(line, person, one) < within]
    return any(not line.is_known[line.ids.index(one)] for one in near)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 14),
    st.integers(0, 10**6),
    st.sampled_from([2, 3, 4]),
    st.sampled_from([0.0, 0.3]),
    st.sampled_from([0.0, 0.2]),
)
def test_mask_single_pair_and_verifier_agree_with_a_walk_over_the_tree(
    size: int, seed: int, within: int, dotted: float, unknown: float
):
    line = random_line(size, seed=seed, dotted=dotted, unknown=unknown)
    rule = Distance(line, within)
    people = sides(*[[Person(one) for one in line.ids]] * 2)
    mask = rule.mask(*people)
    second = verify_rows(rule, people)

    for row, column in product(range(size), repeat=2):
        mentor, mentee = line.ids[row], line.ids[column]
        doubt = is_unknown(line, mentor, within) or is_unknown(line, mentee, within)
        expected = not (doubt or is_too_close(line, mentor, mentee, within))
        refusal = rule.refusal(*people, mentor=row, mentee=column)
        assert {bool(mask[row, column]), refusal is None, bool(second[row][column])} == {expected}


def verify_rows(rule, people):
    # Same person is a rule of its own; here only distance is asked.
    truth = Truth(Problem(*people, rules=(rule,)))
    allows = {one.key: row for one, row in truth._rules}["distance"]
    return [allows(row) for row in range(len(people[0]))]


@settings(max_examples=40, deadline=None)
@given(st.integers(4, 12), st.integers(0, 10**6), st.sampled_from([2, 3, 4]))
def test_no_result_ever_holds_a_pair_too_close(size: int, seed: int, within: int):
    line = random_line(size, seed=seed, dotted=0.2)
    people = sides(*[[Person(one) for one in line.ids]] * 2)

    result = solve(Problem(*people, rules=(Distance(line, within),)), seed=seed)

    assert not [pair for pair in result.matching if is_too_close(line, *pair, within)]


def refusal(mentor: str, mentee: str, within: int = 2, **given):
    people = sides([Person(mentor)], [Person(mentee)])
    rule = Distance(Line.of(CHAIN), within, **given)
    found = rule.refusal(*people, mentor=0, mentee=0)
    assert bool(rule.mask(*people)[0, 0]) == (found is None)
    return found and found.key


@pytest.mark.parametrize(
    ("mentor", "mentee", "within", "key"),
    [
        ("d", "c", 2, "distance.mentee_above"),
        ("d", "b", 2, "distance.mentee_above"),
        ("e", "b", 2, None),
        ("e", "b", 3, "distance.mentee_above"),
        ("f", "b", 3, None),
        ("f", "b", 4, "distance.mentee_above"),
        ("b", "d", 2, "distance.mentor_above"),
        ("c", "c2", 2, "distance.shared_manager"),
        ("d", "c2", 2, "distance.shared_manager"),
        ("e", "c2", 2, None),
        ("e", "c2", 3, "distance.shared_manager"),
        ("d", "x", 2, "distance.line_unknown"),
        ("d", "somebody new", 2, "distance.line_unknown"),
    ],
)
def test_who_is_too_close(mentor, mentee, within, key):
    assert refusal(mentor, mentee, within) == key


def test_a_dotted_line_counts_like_the_line():
    people = sides([Person("e")], [Person("c2")])
    rule = Distance(Line.of(CHAIN, dotted=[("e", "c2")]))

    assert rule.refusal(*people, mentor=0, mentee=0).key == "distance.mentee_above"
    assert not rule.mask(*people)[0, 0]


@pytest.mark.parametrize("pair", [("e", "b"), ("b", "e")])
def test_a_declared_role_in_pay_or_promotion_counts_either_way_round(pair):
    assert refusal("e", "b", declared=(pair,)) == "distance.declared"


def test_an_unknown_line_is_allowed_by_somebodys_word_for_a_person_or_a_pair():
    assert refusal("d", "x", confirmed_people=frozenset({"x"})) is None
    assert refusal("d", "x", confirmed_pairs=frozenset({("d", "x")})) is None
    assert refusal("d", "x", confirmed_pairs=frozenset({("e", "x")})) == "distance.line_unknown"


def test_a_word_does_not_lift_what_is_known():
    assert refusal("d", "c", confirmed_people=frozenset({"d", "c"})) == "distance.mentee_above"
    assert refusal("d", "c", confirmed_pairs=frozenset({("d", "c")})) == "distance.mentee_above"


@pytest.mark.parametrize(
    ("unknown", "whose"), [({"e"}, "mentor"), ({"b"}, "mentee"), ({"e", "b"}, "both")]
)
def test_it_says_whose_line_is_unknown(unknown, whose):
    people = sides([Person("e")], [Person("b")])
    rule = Distance(Line.of(CHAIN, unknown=unknown))

    assert rule.refusal(*people, mentor=0, mentee=0).params["whose"] == whose


def test_a_gap_in_the_chain_above_makes_a_line_unknown_as_far_as_the_rule_looks():
    line = Line.of(CHAIN, unknown={"d"})

    assert not line.is_known_within("e", 2)
    assert not line.is_known_within("f", 3)
    assert line.is_known_within("f", 2)
    assert line.is_known_within("c", 4)


@pytest.mark.parametrize(
    ("mentor", "mentee", "link"),
    [
        ("e", "b", DeeperLink(3, "mentee")),
        ("f", "ceo", DeeperLink(5, "mentee")),
        ("ceo", "f", DeeperLink(5, "mentor")),
        ("d", "b", None),
        ("e", "c2", None),
        ("x", "ceo", None),
    ],
)
def test_a_deeper_link_is_a_warning_at_any_depth(mentor, mentee, link):
    assert Distance(Line.of(CHAIN)).deeper_link(mentor, mentee) == link


def test_a_deeper_link_is_part_of_the_explanation_and_refuses_nothing():
    problem = Problem(*sides([Person("f")], [Person("ceo")]), rules=(Distance(Line.of(CHAIN)),))
    result = solve(problem, seed=1)

    found = explain(problem, result, "f", "ceo")

    assert found.status == "chosen"
    assert found.warnings[0].params == {"levels": 5, "above": "mentee"}
    assert found.warnings[0].text == (
        "The mentee is 5 levels above the other in the line; both acknowledge it."
    )
    assert verify(problem, result).is_proven


def test_a_circle_in_the_data_is_walked_once():
    line = Line.of({"a": "b", "b": "c", "c": "a"})

    assert line.ancestors("a") == {"b": 1, "c": 2}


@pytest.mark.parametrize("within", [1, 5])
def test_it_refuses_levels_outside_two_to_four(within):
    with pytest.raises(InvalidProblem):
        Distance(Line.of(CHAIN), within)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Line(("a", "a"), (-1, -1)),
        lambda: Line(("a",), (-1, -1)),
        lambda: Line(("a",), (1,)),
        lambda: Line(("a",), (-2,)),
        lambda: Line(("a",), (-1,), ((0, -1),)),
        lambda: Line(("a",), (-1,), (), (True, False)),
    ],
)
def test_it_refuses_a_line_that_does_not_fit_together(wrong):
    with pytest.raises(InvalidProblem):
        wrong()


@pytest.mark.parametrize(
    ("managers", "dotted"),
    [({"a": "z"}, []), ({"a": None}, [("a", "z")]), ({"a": None}, [("z", "a")])],
)
def test_it_refuses_a_manager_who_is_not_in_the_line(managers, dotted):
    with pytest.raises(UnknownPerson):
        Line.of(managers, dotted=dotted)


def test_every_refusal_has_words():
    checks = [
        check_pair(
            Problem(*sides([Person(a)], [Person(b)]), rules=(Distance(Line.of(CHAIN)),)), a, b
        )[1]
        for a, b in [("d", "c"), ("c", "d"), ("c", "c2"), ("d", "x")]
    ]

    assert [check.reason.text for check in checks] == [
        "The mentee is 1 level above the mentor in the line.",
        "The mentor is 1 level above the mentee in the line.",
        "They report to the same manager within 2 levels.",
        "The line is unknown; confirm that neither is above the other.",
    ]
    assert checks[0].words.text == (
        "Nobody within 2 levels above, and no shared manager that close."
    )
