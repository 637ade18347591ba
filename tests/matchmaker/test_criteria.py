"""Every criterion: scores in [0, 1], as an inner product and pair by pair, and its words."""

import numpy as np
import pytest

from matchmaker import Person, Problem, sides, solve
from matchmaker.criteria import (
    KINDS,
    CategoryTable,
    Coverage,
    DifferentCategory,
    EqualCategory,
    GapPoints,
    LearningBack,
    LevelDifference,
    SharedHours,
)
from matchmaker.errors import InvalidProblem, UnknownColumn
from matchmaker.generate import random_problem

EVERY = [
    Coverage(),
    LearningBack(),
    DifferentCategory("function"),
    EqualCategory("place"),
    CategoryTable("place", {("Oslo", "Lima"): 0.5, ("Rome", "Oslo"): 1.0}, otherwise=0.25),
    SharedHours(full=12),
    GapPoints({1: 9, 2: 12, -1: 3}),
    GapPoints({1: 9, 2: 12}, towards="traditional"),
    GapPoints({0: 4, 2: 12}, towards="peer"),
    GapPoints({1: 0}),
    LevelDifference("grade", up_to=4),
    LevelDifference("layer", up_to=2),
    LevelDifference("experience", up_to=10),
]


@pytest.mark.parametrize("criterion", EVERY, ids=lambda one: one.name)
@pytest.mark.parametrize("seed", range(3))
def test_the_inner_product_is_the_score_of_each_pair(criterion, seed):
    problem = random_problem(15, 13, seed=seed)
    people = (problem.mentors, problem.mentees)

    first, second = criterion.lift(*people)
    pairs = [
        [criterion.pair(*people, mentor=row, mentee=column) for column in range(13)]
        for row in range(15)
    ]

    np.testing.assert_allclose(first @ second.T, pairs, atol=1e-12)
    assert 0 <= np.min(pairs) <= np.max(pairs) <= 1
    for row in range(15):
        assert criterion.why(*people, mentor=row, mentee=0).text.endswith(".")


def test_every_kind_is_tested():
    assert {type(one) for one in EVERY} == set(KINDS.values())
    assert {one.key for one in EVERY} == set(KINDS)


def test_every_kind_has_words_a_version_and_its_own_name():
    names = {one.name for one in EVERY}

    assert all(one.text == one.words.text and one.version == 1 for one in EVERY)
    assert {"coverage", "different:function", "level_difference:layer"} <= names


def one_pair(criterion, mentor: Person, mentee: Person):
    people = sides([mentor], [mentee])
    score = criterion.pair(*people, mentor=0, mentee=0)
    first, second = criterion.lift(*people)
    assert float((first @ second.T)[0, 0]) == pytest.approx(score)
    return score, criterion.why(*people, mentor=0, mentee=0).text


def test_coverage_is_the_share_of_wishes_by_weight():
    mentor = Person("ana", offers={"chat": 1.0, "video": 0.5})
    mentee = Person("dana", wishes={"chat": 3.0, "video": 2.0, "law": 1.0})

    assert one_pair(Coverage(), mentor, mentee) == (
        pytest.approx(4 / 6),
        "The mentor offers chat and video: 67% of what the mentee wishes to learn.",
    )


def test_learning_back_turns_the_two_round():
    mentor = Person("ana", wishes={"law": 1.0, "sales": 1.0})
    mentee = Person("dana", offers={"law": 1.0})

    assert one_pair(LearningBack(), mentor, mentee) == (
        0.5,
        "The mentee offers law: 50% of what the mentor wishes to learn.",
    )


@pytest.mark.parametrize("criterion", [Coverage(), LearningBack()])
def test_who_wishes_nothing_scores_nothing(criterion):
    score, text = one_pair(
        criterion, Person("ana", offers={"x": 1.0}), Person("dana", offers={"x": 1.0})
    )

    assert score == 0
    assert "nothing" in text


def test_a_reason_names_three_skills_the_most_wished_first():
    mentor = Person("ana", offers=dict.fromkeys("abcd", 1.0))
    mentee = Person("dana", wishes={"a": 1.0, "b": 2.0, "c": 3.0, "d": 4.0})

    assert one_pair(Coverage(), mentor, mentee)[1].startswith("The mentor offers d, c and b:")


@pytest.mark.parametrize(
    ("mine", "theirs", "differs", "equals"),
    [("IT", "Law", 1, 0), ("IT", "IT", 0, 1), ("", "IT", 0, 0), ("IT", "", 0, 0), ("", "", 0, 0)],
)
def test_unknown_categories_neither_differ_nor_equal(mine, theirs, differs, equals):
    mentor, mentee = Person("ana", function=mine), Person("dana", function=theirs)

    assert one_pair(DifferentCategory("function"), mentor, mentee)[0] == differs
    assert one_pair(EqualCategory("function"), mentor, mentee)[0] == equals


def test_categories_have_words():
    mentor = Person("ana", function="IT", columns={"profession": "Policy"})
    mentee = Person("dana", function="Law", columns={"profession": "Policy"})

    assert (
        one_pair(DifferentCategory(), mentor, mentee)[1] == "They differ in function: IT and Law."
    )
    assert one_pair(EqualCategory("profession"), mentor, mentee)[1] == (
        "They have the same profession: Policy."
    )
    table = CategoryTable("function", {("IT", "Law"): 0.75})
    assert one_pair(table, mentor, mentee) == (0.75, "Function: IT and Law.")
    assert one_pair(table, mentor, Person("eric")) == (0, "Function: IT and not known.")
    assert one_pair(CategoryTable("function", {}, otherwise=0.5), mentor, mentee)[0] == 0.5


def test_shared_hours_count_up_to_full():
    def at(hours):
        return Person("x", hours=frozenset(range(2 * hours)))

    assert one_pair(SharedHours(full=10), at(4), at(30)) == (
        0.4,
        "They share 4 working hours a week.",
    )
    assert one_pair(SharedHours(full=10), at(12), at(30))[0] == 1


@pytest.mark.parametrize(
    ("towards", "mentor", "mentee", "points"),
    [
        ("reverse", 1.0, 3.0, 12),
        ("reverse", 3.0, 1.0, 0),
        ("traditional", 3.0, 2.0, 9),
        ("traditional", 2.0, 3.0, 0),
        ("peer", 3.0, 1.0, 12),
        ("reverse", 1.0, 4.0, 0),
        ("reverse", 1.0, 2.5, 0),
        ("reverse", None, 2.0, 0),
    ],
)
def test_points_by_gap_come_back_as_points(towards, mentor, mentee, points):
    criterion = GapPoints({1: 9, 2: 12}, towards)

    score, _ = one_pair(criterion, Person("ana", grade=mentor), Person("dana", grade=mentee))

    assert criterion.weight * score == pytest.approx(points, abs=1e-12)


def test_totals_in_points_are_whole():
    mentors, mentees = sides(
        [Person("ana", grade=4.0, columns={"profession": "Law"})],
        [Person("dana", grade=3.0, columns={"profession": "Law"})],
    )
    points = GapPoints({1: 9, 2: 12}, "traditional"), EqualCategory("profession", 10)

    result = solve(Problem(mentors, mentees, criteria=points), seed=1)

    assert result.score == 19
    assert result.pairs[0].fit == pytest.approx(19 / 22)


def test_a_level_difference_counts_whoever_stands_above():
    criterion = LevelDifference("grade", up_to=4)

    assert one_pair(criterion, Person("a", grade=1.0), Person("b", grade=4.0)) == (
        0.75,
        "They are 3 grades apart.",
    )
    assert one_pair(criterion, Person("a", grade=9.0), Person("b", grade=1.0))[0] == 1
    assert one_pair(criterion, Person("a"), Person("b", grade=1.0)) == (
        0,
        "The level of one of them is not known.",
    )


def test_a_gap_that_is_not_known_has_words():
    assert one_pair(GapPoints({1: 9}), Person("a"), Person("b", grade=1.0))[1] == (
        "The grade of one of them is not known."
    )
    assert one_pair(GapPoints({1: 9}), Person("a", grade=1.0), Person("b", grade=2.0))[1] == (
        "They are 1 grade apart."
    )


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Coverage(weight=-1),
        lambda: LearningBack(weight=float("nan")),
        lambda: EqualCategory("place", weight=float("inf")),
        lambda: CategoryTable("place", {("a", "b"): 1.5}),
        lambda: CategoryTable("place", {}, otherwise=-0.1),
        lambda: SharedHours(full=0),
        lambda: GapPoints({}),
        lambda: GapPoints({1: -3}),
        lambda: GapPoints({1: 3}, towards="up"),
        lambda: LevelDifference("age"),
        lambda: LevelDifference(up_to=0),
    ],
)
def test_it_refuses_what_is_no_criterion(wrong):
    with pytest.raises(InvalidProblem):
        wrong()


def test_it_refuses_a_column_these_people_do_not_have():
    people = sides([Person("ana")], [Person("dana")])

    with pytest.raises(UnknownColumn):
        Problem(*people, criteria=(EqualCategory("profession"),))
