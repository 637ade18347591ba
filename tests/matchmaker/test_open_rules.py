"""Hours, languages, organizations, eligibility, pairs set aside: mask, pair and verifier agree."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from matchmaker import Person, Problem, count_by_rule, half_hours, sides, solve, verify
from matchmaker.errors import InvalidProblem, PinRefused, UnknownPerson
from matchmaker.generate import random_problem
from matchmaker.rules import (
    KINDS,
    Different,
    Eligible,
    Forbidden,
    MinimumSharedHours,
    Pinned,
    SamePerson,
    SharedLanguage,
    Unavailable,
)
from matchmaker.verify._truth import Truth


def is_allowed(rule, mentor: Person, mentee: Person) -> bool:
    """Ask the mask, the single pair and the verifier; all must say the same."""
    people = sides([mentor], [mentee])
    problem = Problem(*people, rules=(rule,))
    by_all, _ = Truth(problem).row(0)
    refusal = rule.refusal(*people, mentor=0, mentee=0)
    said = {bool(rule.mask(*people)[0, 0]), refusal is None, bool(by_all[0])}
    assert len(said) == 1
    assert refusal is None or refusal.text
    return said.pop()


def office(zone: str, week: dt.date, start: int = 9, end: int = 17) -> frozenset[int]:
    """Give Monday to Friday, in a zone, in a given week, as half-hours in UTC."""
    monday = dt.datetime.combine(week, dt.time(), dt.UTC)
    spans = []
    for day in range(5):
        local = [
            dt.datetime.combine(week + dt.timedelta(day), dt.time(hour), ZoneInfo(zone))
            for hour in (start, end)
        ]
        spans.append(tuple(int((one - monday).total_seconds() // 60) for one in local))
    return half_hours(spans)


WINTER, SPRING = dt.date(2026, 1, 12), dt.date(2026, 3, 16)


@pytest.mark.parametrize(
    ("zone", "other", "week", "shared"),
    [
        ("Europe/Oslo", "Europe/Oslo", WINTER, 40),
        ("Europe/Oslo", "America/New_York", WINTER, 10),
        # In the two weeks in which only one of them has moved its clocks, it is five hours.
        ("Europe/Oslo", "America/New_York", SPRING, 15),
        ("Europe/Oslo", "America/Los_Angeles", WINTER, 0),
        ("Europe/Oslo", "Asia/Kolkata", WINTER, 17.5),
        # A quarter of an hour is rounded inwards on both ends: 5 times 2.75 hours become 2.5.
        ("Europe/Oslo", "Asia/Kathmandu", WINTER, 15),
        ("Pacific/Auckland", "Europe/Oslo", WINTER, 0),
        ("Pacific/Auckland", "America/New_York", WINTER, 8),
    ],
)
def test_shared_hours_across_zones(zone, other, week, shared):
    mentor, mentee = (
        Person("ana", hours=office(zone, week)),
        Person("dana", hours=office(other, week)),
    )

    assert len(mentor.hours & mentee.hours) / 2 == shared
    assert is_allowed(MinimumSharedHours(), mentor, mentee) == (shared >= 2)
    assert is_allowed(MinimumSharedHours(shared), mentor, mentee)
    assert not is_allowed(MinimumSharedHours(shared + 0.5), mentor, mentee)


@pytest.mark.parametrize(("slots", "allowed"), [(3, False), (4, True), (5, True)])
def test_two_shared_hours_a_week_are_needed(slots, allowed):
    mentor = Person("ana", hours=frozenset(range(slots)))

    assert (
        is_allowed(MinimumSharedHours(), mentor, Person("dana", hours=frozenset(range(20))))
        is allowed
    )


def test_hours_too_few_are_said_with_the_number_needed():
    people = sides(
        [Person("ana", hours=frozenset({1, 2, 3}))], [Person("dana", hours=frozenset({3, 4}))]
    )

    assert MinimumSharedHours().refusal(*people, mentor=0, mentee=0).text == (
        "They share 0.5 working hours a week; 2 are needed."
    )


def test_a_week_wraps_at_both_ends():
    assert half_hours([(-60, 60)]) == frozenset({334, 335, 0, 1})
    assert half_hours([(7 * 1440 - 30, 7 * 1440 + 30)]) == frozenset({335, 0})
    assert half_hours([(10, 50)]) == frozenset()
    assert half_hours([(10, 60)]) == frozenset({1})


@pytest.mark.parametrize(
    ("mine", "theirs", "allowed"),
    [
        ({"en"}, {"en", "no"}, True),
        ({"en"}, {"no"}, False),
        (set(), {"no"}, False),
        (set(), set(), False),
    ],
)
def test_a_shared_language_is_needed(mine, theirs, allowed):
    mentor, mentee = (
        Person("a", languages=frozenset(mine)),
        Person("b", languages=frozenset(theirs)),
    )

    assert is_allowed(SharedLanguage(), mentor, mentee) is allowed


@pytest.mark.parametrize(
    ("mine", "theirs", "allowed"),
    [("north", "south", True), ("north", "north", False), ("", "south", False), ("", "", False)],
)
def test_a_different_organization_must_be_known_to_differ(mine, theirs, allowed):
    mentor, mentee = Person("a", organization=mine), Person("b", organization=theirs)

    assert is_allowed(Different(), mentor, mentee) is allowed
    assert Different("place").key == "different:place"


@pytest.mark.parametrize(
    ("mentors", "mentees", "allowed"),
    [
        (None, None, True),
        ({"ana"}, {"dana"}, True),
        ({"ben"}, None, False),
        (None, {"eric"}, False),
    ],
)
def test_only_the_eligible_take_part(mentors, mentees, allowed):
    rule = Eligible(mentors and frozenset(mentors), mentees and frozenset(mentees))

    assert is_allowed(rule, Person("ana"), Person("dana")) is allowed


@pytest.mark.parametrize(
    ("rule", "allowed"),
    [
        (Forbidden((("ana", "dana"),)), False),
        (Forbidden((("dana", "ana"),)), True),
        (Forbidden((("ana", "gone"), ("gone", "dana"))), True),
        (Unavailable((("ana", "dana"),)), False),
        (Unavailable((("dana", "ana"),)), False),
        (Unavailable((("ana", "gone"),)), True),
        (Pinned(), True),
    ],
)
def test_pairs_that_are_out(rule, allowed):
    assert is_allowed(rule, Person("ana"), Person("dana")) is allowed


def test_one_and_the_same_person_is_out_in_every_problem():
    assert not is_allowed(SamePerson(), Person("ana"), Person("ana"))
    assert Problem(*sides([Person("ana")], [Person("ana")])).rules == (SamePerson(),)


def test_every_rule_says_itself_in_words():
    problem = random_problem(2, 2, seed=1)
    rules = {*problem.rules, Eligible(), Forbidden(), Pinned(), Unavailable()}

    assert {type(rule) for rule in rules} == {*KINDS.values(), SamePerson}
    assert all(rule.words.text.endswith(".") for rule in rules)


@pytest.mark.parametrize("seed", range(5))
def test_mask_single_pair_and_verifier_agree_on_whole_cohorts(seed):
    problem = random_problem(25, 20, seed=seed)
    mask, is_open = problem.mask(), problem.mask(only_open=True)
    truth = Truth(problem)

    for row in range(25):
        by_all, by_open = truth.row(row)
        assert by_all.tolist() == mask[row].tolist()
        assert by_open.tolist() == is_open[row].tolist()
        for column in range(20):
            assert bool(mask[row, column]) == (not problem.refusals(mentor=row, mentee=column))


@pytest.mark.parametrize("seed", range(5))
def test_the_cascade_takes_the_rules_one_after_the_other(seed):
    problem = random_problem(25, 20, seed=seed)
    people = (problem.mentors, problem.mentees)
    left = {(row, column) for row in range(25) for column in range(20)}
    expected = []
    for rule in problem.rules:
        before = len(left)
        left = {(r, c) for r, c in left if rule.refusal(*people, mentor=r, mentee=c) is None}
        expected.append((rule.key, before - len(left), len(left)))

    found = count_by_rule(problem)

    assert found.total == 500
    assert [(step.rule, step.removed, step.left) for step in found.steps] == expected
    assert found.allowed == len(left)
    assert found.mentors_with_nobody == 25 - len({row for row, _ in left})
    assert found.mentees_with_nobody == 20 - len({column for _, column in left})


class NotOnMondays:
    """A rule of a caller's own; the verifier asks it pair by pair."""

    key = "not_on_mondays"
    is_open = True
    words = SamePerson().words

    def mask(self, mentors, mentees):
        return SamePerson().mask(mentors, mentees)

    def refusal(self, mentors, mentees, *, mentor, mentee):
        return SamePerson().refusal(mentors, mentees, mentor=mentor, mentee=mentee)


def test_a_rule_of_ones_own_can_be_added():
    people = sides([Person("ana")], [Person("ana"), Person("dana")])
    problem = Problem(*people, rules=(NotOnMondays(),))

    with pytest.raises(ValueError, match="NotOnMondays"):
        _ = problem.feature_hash
    assert Truth(problem).row(0)[0].tolist() == [False, True]


def test_a_pin_that_breaks_a_rule_is_refused_with_the_reason():
    people = sides([Person("ana", organization="north")], [Person("dana", organization="north")])

    with pytest.raises(PinRefused) as refused:
        Problem(*people, rules=(Different("organization"), Pinned((("ana", "dana"),))))

    assert (refused.value.mentor, refused.value.mentee) == ("ana", "dana")
    assert [reason.key for reason in refused.value.reasons] == ["different.refused"]
    assert str(refused.value) == (
        "'ana' and 'dana' cannot be pinned: Their organization is the same, or not known."
    )


def test_a_pair_cannot_be_pinned_and_set_aside_at_once():
    problem = Problem(*sides([Person("ana")], [Person("dana")])).with_forbidden("ana", "dana")

    with pytest.raises(PinRefused):
        problem.with_pin("ana", "dana")


def test_more_pins_than_places_are_refused():
    people = sides([Person("ana")], [Person("dana"), Person("eric")])
    problem = Problem(*people).with_pin("ana", "dana")

    with pytest.raises(PinRefused, match="too few places"):
        problem.with_pin("ana", "eric")


def test_a_pin_in_one_role_takes_no_place_in_the_other():
    people = [Person("ana"), Person("ben")]

    problem = Problem(*sides(people, people)).with_pin("ana", "ben").with_pin("ben", "ana")

    assert solve(problem, seed=1).matching == (("ana", "ben"), ("ben", "ana"))


def test_a_pin_of_somebody_unknown_is_refused():
    with pytest.raises(UnknownPerson):
        Problem(*sides([Person("ana")], [Person("dana")])).with_pin("ana", "nobody")


def test_pins_and_pairs_set_aside_add_up():
    problem = random_problem(4, 4, seed=2, rules=False)
    mentors, mentees = problem.mentors.ids, problem.mentees.ids
    one = (mentors[0], mentees[1])
    other = (mentors[1], mentees[0])

    pinned = problem.with_pin(*one).with_pin(*other)
    aside = problem.with_forbidden(*one).with_forbidden(*other)

    assert set(pinned.pins) == {one, other}
    assert {one, other} <= set(solve(pinned, seed=1).matching)
    assert not {one, other} & set(solve(aside, seed=1).matching)
    assert verify(aside, solve(aside, seed=1)).is_proven


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: MinimumSharedHours(-1),
        lambda: MinimumSharedHours(169),
        lambda: Problem(*sides([], []), rules=(SharedLanguage(), SharedLanguage())),
        lambda: Problem(sides([Person("a", offers={"x": 1.0})], [])[0], sides([], [])[1]),
    ],
)
def test_it_refuses_what_is_no_problem(wrong):
    with pytest.raises(InvalidProblem):
        wrong()
