"""Who stands close to whom, in a fixed number of queries."""

import itertools
import random

import pytest

from tests.support import people as support
from turnabout.people import queries, rules
from turnabout.people.rules import LineMap

#      1
#    2   3
#   4 5   6
#   7
TREE = LineMap(managers={1: None, 2: 1, 3: 1, 4: 2, 5: 2, 6: 3, 7: 4})


@pytest.mark.parametrize(
    ("one", "other", "levels", "wanted"),
    [
        (7, 4, 2, True),  # the manager
        (7, 2, 2, True),  # the manager's manager
        (7, 1, 2, False),  # three levels above
        (7, 1, 3, True),
        (4, 5, 2, True),  # one manager
        (4, 6, 2, True),  # one manager's manager
        (7, 6, 2, False),  # 1 is three levels above 7
        (7, 5, 2, True),  # 2 is within two levels of both
        (2, 7, 2, True),  # below counts like above
    ],
)
def test_it_tells_who_is_too_close(one: int, other: int, levels: int, wanted: bool):
    assert TREE.are_related(one, other, levels) is wanted


def test_a_say_beside_the_line_counts_in_both_directions():
    line = LineMap(managers={1: None, 2: None}, influences=((1, 2, "pay"),))

    assert line.are_related(1, 2, 2)
    assert line.are_related(2, 1, 2)
    assert line.has_say_over(1, 2)
    assert not line.has_say_over(2, 1)


def test_a_circle_has_an_end():
    line = LineMap(managers={1: 2, 2: 3, 3: 1})

    assert line.above(1) == (2, 3)


@pytest.mark.parametrize("seed", range(20))
def test_pairs_found_together_are_those_found_one_by_one(seed: int):
    dice = random.Random(seed)
    managers = {person: dice.choice([None, *range(person)]) for person in range(40)}
    influences = tuple((dice.randrange(40), dice.randrange(40), "dotted") for _ in range(10))
    line = LineMap(managers=managers, influences=tuple(i for i in influences if i[0] != i[1]))
    people = dice.sample(range(40), 25)

    found = rules.related(line, people, 2)

    assert found == {
        one: frozenset(
            other for other in people if other != one and line.are_related(one, other, 2)
        )
        for one in people
    }, f"seed {seed}"


@pytest.mark.django_db
def test_the_database_says_the_same_as_the_whole_line(django_assert_num_queries):
    people = support.bring_file()
    chosen = [person.pk for person in people.values()][::2]
    line = queries.line_map()

    for levels in (2, 3, 4):
        with django_assert_num_queries(2):
            found = queries.related_within(chosen, levels)

        assert found == rules.related(line, chosen, levels)
        assert all(
            line.are_related(one, other, levels) == (other in found[one])
            for one, other in itertools.combinations(chosen, 2)
        )


@pytest.mark.django_db
def test_the_whole_line_takes_two_queries(django_assert_num_queries):
    support.bring_file()

    with django_assert_num_queries(2):
        line = queries.line_map()

    assert len(line.managers) == 40
    assert list(line.managers.values()).count(None) == 1
