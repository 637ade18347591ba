"""Direction is data: who stands above whom, by how much; what is unknown never counts."""

from itertools import product

import pytest

from matchmaker import Person, Problem, Side, check_pair, sides, solve, verify
from matchmaker.errors import InvalidProblem
from matchmaker.rules import Direction, Override, Part

# Of one measure: (mentor's value, mentee's value), and whether the mentee stands two above.
SEEN = {"held": True, "missed": False, "unknown": False}
GRADE = {"held": (3.0, 5.0), "missed": (3.0, 4.0), "unknown": (3.0, None)}
LAYER = {"held": (5.0, 3.0), "missed": (5.0, 4.0), "unknown": (None, 3.0)}
YEARS = {"held": (4.0, 6.0), "missed": (4.0, 5.9), "unknown": (None, None)}
PARTS = (Part("grade", 2), Part("layer", 2), Part("experience", 2))


def two(grade=(None, None), layer=(None, None), years=(None, None)) -> tuple[Side, Side]:
    return sides(
        [Person("ana", grade=grade[0], layer=layer[0], experience=years[0])],
        [Person("dana", grade=grade[1], layer=layer[1], experience=years[1])],
    )


def verdicts(rule: Direction, people: tuple[Side, Side]) -> set[bool]:
    """Ask the mask, the single pair and the verifier; all must say the same."""
    problem = Problem(*people, rules=(rule,))
    refused = rule.refusal(*people, mentor=0, mentee=0)
    result = solve(problem, seed=1)
    assert verify(problem, result).is_proven
    return {bool(rule.mask(*people)[0, 0]), refused is None, result.matching == (("ana", "dana"),)}


@pytest.mark.parametrize("combine", ["any", "all"])
@pytest.mark.parametrize("states", list(product(SEEN, repeat=3)))
def test_parts_are_combined_by_any_or_all_and_unknown_never_satisfies(states, combine):
    people = two(GRADE[states[0]], LAYER[states[1]], YEARS[states[2]])
    join = any if combine == "any" else all

    assert verdicts(Direction(PARTS, combine), people) == {join(SEEN[state] for state in states)}


@pytest.mark.parametrize(
    ("towards", "mentor", "mentee", "is_allowed"),
    [
        ("reverse", 2.0, 4.0, True),
        ("reverse", 2.0, 3.0, False),
        ("reverse", 4.0, 2.0, False),
        ("traditional", 4.0, 2.0, True),
        ("traditional", 3.0, 2.0, False),
        ("traditional", 2.0, 4.0, False),
        ("peer", 2.0, 4.0, True),
        ("peer", 4.0, 2.0, True),
        ("peer", 2.0, 3.0, False),
    ],
)
def test_direction_is_data(towards, mentor, mentee, is_allowed):
    assert verdicts(Direction(towards=towards), two((mentor, mentee))) == {is_allowed}


@pytest.mark.parametrize(("gap", "is_allowed"), [(0, True), (1, True), (2, False)])
def test_peers_stand_at_most_so_far_apart(gap, is_allowed):
    rule = Direction((Part("grade", 0, 1),), towards="peer")

    assert verdicts(rule, two((3.0, 3.0 + gap))) == {is_allowed}
    assert verdicts(rule, two((3.0 + gap, 3.0))) == {is_allowed}


@pytest.mark.parametrize(("gap", "is_allowed"), [(0, False), (1, True), (2, True), (3, False)])
def test_a_range_includes_both_its_ends(gap, is_allowed):
    rule = Direction((Part("grade", 1, 2),), towards="traditional")

    assert verdicts(rule, two((3.0 + gap, 3.0))) == {is_allowed}


def test_two_grades_are_the_default():
    assert Direction().parts == (Part("grade", 2.0, None),)
    assert Direction().towards == "reverse"


def test_an_override_with_a_reason_allows_one_pair():
    people = two((3.0, 3.0))
    rule = Direction(overrides=(Override("ana", "dana", "Dana asked for Ana by name."),))

    assert verdicts(rule, people) == {True}
    check = check_pair(Problem(*people, rules=(rule,)), "ana", "dana")[1]
    assert check.is_passed
    assert check.reason.key == "direction.overridden"
    assert "Dana asked for Ana by name." in check.reason.text


def test_an_override_that_is_not_needed_is_not_mentioned():
    rule = Direction(overrides=(Override("ana", "dana", "To be sure."),))

    assert check_pair(Problem(*two((1.0, 9.0)), rules=(rule,)), "ana", "dana")[1].reason is None


def test_an_override_of_somebody_else_allows_nothing():
    rule = Direction(overrides=(Override("ben", "dana", "x"), Override("ana", "eric", "x")))

    assert verdicts(rule, two((3.0, 3.0))) == {False}


def test_a_refusal_says_what_is_demanded_and_what_was_found():
    people = two((3.0, 4.0), years=(1.0, None))
    rule = Direction((Part("grade"), Part("experience", 5)), "any")

    assert rule.refusal(*people, mentor=0, mentee=0).text == (
        "The mentee is at least 2 grades or at least 5 years of experience above the mentor."
        " Here it is 1 grade."
    )
    assert Direction().refusal(*two(), mentor=0, mentee=0).text == (
        "The mentee is at least 2 grades above the mentor. That is not known for both of them."
    )
    unknown = Direction((Part("grade"), Part("layer")), "all").refusal(*two(), mentor=0, mentee=0)
    assert unknown.text.endswith("None of it is known for both of them.")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Direction(), "The mentee is at least 2 grades above the mentor."),
        (
            Direction((Part("grade", 1, 2),), towards="traditional"),
            "The mentor is 1 to 2 grades above the mentee.",
        ),
        (
            Direction((Part("layer", 0, 1),), towards="peer"),
            "The two are at most 1 management layer apart.",
        ),
    ],
)
def test_the_rule_says_itself_in_words(rule, words):
    assert rule.words.text == words


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Direction(parts=()),
        lambda: Direction(combine="some"),
        lambda: Direction(towards="sideways"),
        lambda: Part("age"),
        lambda: Part("grade", -1),
        lambda: Part("grade", 3, 2),
        lambda: Override("ana", "dana", "  "),
    ],
)
def test_it_refuses_what_is_no_direction(wrong):
    with pytest.raises(InvalidProblem):
        wrong()
