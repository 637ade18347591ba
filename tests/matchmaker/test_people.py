"""People and their columns: checked, frozen, and never a protected attribute."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, replace

import numpy as np
import pytest

from matchmaker import Person, Problem, sides
from matchmaker.arrays import digest
from matchmaker.criteria import CategoryTable, DifferentCategory, EqualCategory
from matchmaker.errors import (
    InvalidProblem,
    MatchmakerError,
    ProtectedAttribute,
    UnknownColumn,
    UnknownPerson,
)
from matchmaker.objective import Objective
from matchmaker.protected import is_protected
from matchmaker.reasons import Reason
from matchmaker.rules import Different

PROTECTED = [
    "gender",
    "Gender identity",
    "sex",
    "age",
    "Age group",
    "birth year",
    "birthYear",
    "year_of_birth",
    "DateOfBirth",
    "yearofbirth",
    "generation",
    "ethnicity",
    "Ethnic background",
    "race",
    "religion",
    "religion or belief",
    "disability",
    "is disabled",
    "sexual orientation",
    "sexualorientation",
    "nationality",
    "countryOfOrigin",
    "pregnancy",
    "marital-status",
    "trade union",
    "LGBTQ+",
    "pronouns",
    "characteristics",
    "identity to match",
]
HARMLESS = [
    "organization",
    "profession",
    "grade",
    "agency",
    "language",
    "management",
    "page",
    "trace",
    "place",
    "sextant works",
    "embrace",
    "experience",
    "average hours",
    "department",
]


@pytest.mark.parametrize("name", PROTECTED)
@pytest.mark.parametrize(
    "use",
    [
        lambda name: sides([Person("ana", columns={name: "x"})], []),
        EqualCategory,
        DifferentCategory,
        lambda name: CategoryTable(name, {}),
        Different,
    ],
)
def test_a_protected_attribute_is_refused_wherever_it_is_named(name, use):
    with pytest.raises(ProtectedAttribute, match="never feeds matching"):
        use(name)


@pytest.mark.parametrize("name", HARMLESS)
def test_names_that_only_look_alike_are_fine(name):
    assert not is_protected(name)


class ByGeneration(EqualCategory):
    """A criterion of somebody's own, with an honest column and a telling name."""

    @property
    def name(self) -> str:
        return "generation gap"


def test_a_criterion_named_like_a_protected_attribute_is_refused():
    with pytest.raises(ProtectedAttribute):
        Problem(*sides([], []), criteria=(ByGeneration("place"),))


def test_both_sides_share_skills_and_columns():
    mentors, mentees = sides(
        [Person("ana", offers={"b": 0.5}, columns={"profession": "Law"})],
        [Person("dana", wishes={"a": 2.0})],
    )

    assert mentors.skills == mentees.skills == ("a", "b")
    assert mentors.offers.tolist() == [[0, 0.5]]
    assert mentees.wishes.tolist() == [[2, 0]]
    assert mentors.column("profession") == ("Law",)
    assert mentees.column("profession") == ("",)
    assert mentors.column("organization") == ("",)


def test_people_are_found_by_id_only():
    mentors, _ = sides([Person("ana"), Person("ben")], [])

    assert (mentors.index("ben"), len(mentors)) == (1, 2)
    assert ("ben" in mentors, "zoe" in mentors) == (True, False)
    with pytest.raises(UnknownPerson):
        mentors.index("zoe")
    with pytest.raises(UnknownColumn):
        mentors.column("profession")


def test_some_rows_can_be_taken_in_any_order():
    mentors, _ = sides(
        [Person(name, grade=grade, columns={"c": name}) for grade, name in enumerate("xyz")], []
    )

    taken = mentors.take([2, 0])

    assert taken.ids == ("z", "x")
    assert taken.grades.tolist() == [2, 0]
    assert taken.column("c") == ("z", "x")
    assert mentors.take([]).ids == ()


def test_nothing_of_a_side_or_problem_can_be_changed():
    mentors, mentees = sides([Person("ana", columns={"c": "x"})], [Person("dana")])
    problem = Problem(mentors, mentees)

    with pytest.raises(ValueError, match="read-only"):
        mentors.grades[0] = 3
    with pytest.raises(TypeError):
        mentors.columns["c"] = ("y",)
    with pytest.raises(FrozenInstanceError):
        problem.rules = ()


@pytest.mark.parametrize(
    "person",
    [
        Person(""),
        Person("ana", capacity=-1),
        Person("ana", offers={"x": 1.5}),
        Person("ana", offers={"x": float("nan")}),
        Person("ana", wishes={"x": -1.0}),
        Person("ana", wishes={"x": float("inf")}),
        Person("ana", grade=float("inf")),
        Person("ana", hours=frozenset({336})),
        Person("ana", hours=frozenset({-1})),
    ],
)
def test_it_refuses_values_out_of_their_range(person):
    with pytest.raises(InvalidProblem):
        sides([person], [])


def test_it_refuses_the_same_id_twice_on_a_side():
    with pytest.raises(InvalidProblem):
        sides([Person("ana"), Person("ana")], [])


def test_it_refuses_columns_of_another_length_or_width():
    mentors, _ = sides([Person("ana")], [])

    with pytest.raises(InvalidProblem):
        replace(mentors, grades=np.zeros(2))
    with pytest.raises(InvalidProblem):
        replace(mentors, columns={"c": ()})
    with pytest.raises(InvalidProblem):
        replace(mentors, offers=np.zeros((1, 3)))


def test_equal_problems_have_equal_fingerprints_and_others_do_not():
    def problem(**given):
        return Problem(*sides([Person("ana", **given)], [Person("dana")]))

    plain = problem().feature_hash

    assert plain == problem().feature_hash
    assert len(plain) == 64
    changes = [
        {"grade": 1.0},
        {"capacity": 2},
        {"offers": {"x": 1.0}},
        {"languages": frozenset({"en"})},
        {"hours": frozenset({1})},
        {"function": "IT"},
        {"columns": {"c": "x"}},
    ]
    assert plain not in {problem(**change).feature_hash for change in changes}
    assert plain != replace(problem(), objective=Objective("best_fit")).feature_hash


def test_problems_and_reasons_can_be_copied_and_pickled():
    mentors, mentees = sides([Person("ana", columns={"c": "x"})], [Person("dana")])
    problem = Problem(mentors, mentees, criteria=(CategoryTable("function", {("a", "b"): 0.5}),))
    reason = Reason("equal", {"column": "c", "value": "x"})

    assert pickle.loads(pickle.dumps(problem)).feature_hash == problem.feature_hash
    assert copy.deepcopy(problem).feature_hash == problem.feature_hash
    assert copy.deepcopy(reason) == reason
    assert asdict(reason) == {"key": "equal", "params": {"column": "c", "value": "x"}}
    assert repr(reason.params) == "{'column': 'c', 'value': 'x'}"


def test_only_values_have_fingerprints():
    assert digest((None, True, {"a": 1})) != digest((None, False, {"a": 1}))
    with pytest.raises(ValueError, match="fingerprinted"):
        digest(object())


@pytest.mark.parametrize("wrong", [{"kind": "most"}, {"tie_break": 1e-3}, {"tie_break": -1.0}])
def test_it_refuses_what_is_no_objective(wrong):
    with pytest.raises(InvalidProblem):
        Objective(**wrong)


def test_a_reason_is_a_known_key_with_parameters():
    reason = Reason("coverage", {"skills": ["a", "b"], "share": 0.5})

    assert reason == Reason("coverage", {"skills": ("a", "b"), "share": 0.5})
    with pytest.raises(ValueError, match="ENGLISH"):
        Reason("because_i_say_so")


def test_every_refusal_has_a_stable_code():
    def all_of(kind):
        return {kind, *(one for child in kind.__subclasses__() for one in all_of(child))}

    codes = [kind.code for kind in all_of(MatchmakerError)]

    assert len(set(codes)) == len(codes)
    assert {"protected_attribute", "pin_refused", "too_large", "bad_file"} <= set(codes)
