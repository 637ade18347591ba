"""The same way of working is a part of the fit where a program says so."""

import pytest

from tests.support.matching import Scene, mentee, mentor, pairs_of, proposal, scene
from turnabout.programs.rules import CRITERIA

pytestmark = pytest.mark.django_db

NOTHING = dict.fromkeys(CRITERIA, 0)


def sentence(there: Scene) -> str:
    return proposal(there.solve(), "ada", "ben").facts["sentence"]


def test_two_pairs_score_what_somebody_adds_up_by_hand():
    # Both mentors teach Ben alike, and Mia alike: only the way of working tells them apart.
    there = scene(
        mentor("ada", style="try", offers=(("Alpha", 4), ("Beta", 2))),
        mentor("max", style="cases", offers=(("Alpha", 4), ("Beta", 2))),
        mentee("ben", style="try", wishes=(("Alpha", 0), ("Delta", 0))),
        mentee("mia", style="prepare", wishes=(("Beta", 0),)),
        weights=NOTHING | {"skills": 2, "style": 1},
    )

    run = there.solve()

    assert pairs_of(run) == {("ada", "ben"), ("max", "mia")}
    same, other = proposal(run, "ada", "ben"), proposal(run, "max", "mia")
    # Ben: 4/4 of the first of two wishes, and the same way. Mia: 2/4 of her one wish, another way.
    assert same.facts["fit"] == {"skills": 0.5, "style": 1.0}
    assert other.facts["fit"] == {"skills": 0.5, "style": 0.0}
    assert same.fit == pytest.approx(2 / 3)  # (2 * 0.5 + 1 * 1) / 3
    assert other.fit == pytest.approx(1 / 3)  # (2 * 0.5 + 1 * 0) / 3


@pytest.mark.parametrize(
    ("weight", "style", "said"),
    [
        (1, "try", "Ada teaches the skill Ben asked for (Alpha); the same way of working."),
        (1, "cases", "Ada teaches the skill Ben asked for (Alpha)."),
        (0, "try", "Ada teaches the skill Ben asked for (Alpha)."),
    ],
)
def test_it_is_said_where_it_counts_and_is_the_same(weight: int, style: str, said: str):
    there = scene(
        mentor("ada", name="Ada Okafor", style="try"),
        mentee("ben", name="Ben Castell", style=style),
        weights=NOTHING | {"skills": 2, "style": weight},
    )

    assert sentence(there) == said


def test_a_pair_with_nothing_else_to_say_has_a_sentence_too():
    there = scene(
        mentor("ada", style="try"), mentee("ben", style="cases"), weights=NOTHING | {"style": 1}
    )

    assert sentence(there) == "They chose two ways of working."
