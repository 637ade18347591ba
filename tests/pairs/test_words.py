"""How far apart two people are and how well they fit, in words."""

import pytest

from turnabout.pairs import rules
from turnabout.pairs.choices import Answer, PairState


@pytest.mark.parametrize(
    ("kind", "levels", "to_mentor", "to_mentee", "between"),
    [
        ("grade", 4, "4 levels above you", "4 levels below you", "4 levels up"),
        ("grade", 1, "1 level above you", "1 level below you", "1 level up"),
        ("grade", -2, "2 levels below you", "2 levels above you", "2 levels down"),
        ("grade", 0, "on your level", "on your level", "the same level"),
        (
            "layers",
            2,
            "2 management layers above you",
            "2 management layers below you",
            "2 layers up",
        ),
        (
            "experience_years",
            1,
            "1 year of experience more than you",
            "1 year of experience less than you",
            "1 more year of experience",
        ),
        (
            "experience_years",
            0,
            "as experienced as you",
            "as experienced as you",
            "as experienced",
        ),
        ("something else", 3, "", "", ""),
    ],
)
def test_direction_is_always_in_words(
    kind: str, levels: int, to_mentor: str, to_mentee: str, between: str
):
    assert rules.gap_words(kind=kind, levels=levels, side="mentor") == to_mentor
    assert rules.gap_words(kind=kind, levels=levels, side="mentee") == to_mentee
    assert rules.turn_words(kind=kind, levels=levels) == between


@pytest.mark.parametrize(
    ("measured", "said"), [(4, 4), (3.4, 3), (0.3, 1), (-0.3, -1), (0, 0), (0.0, 0), (-7.6, -8)]
)
def test_a_gap_that_is_there_never_becomes_none(measured: float, said: int):
    assert rules.whole_gap(measured) == said


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (1.0, "much"),
        (0.67, "much"),
        (0.66, "some"),
        (0.34, "some"),
        (0.33, "a little"),
        (0, "none"),
    ],
)
def test_fit_is_said_in_four_words(share: float, words: str):
    assert rules.fit_words(share) == words


@pytest.mark.parametrize("steps", [1, 3, None])
def test_a_warning_says_how_far_apart_the_two_stand_if_it_is_known(steps: int | None):
    words = rules.warning_words(steps)

    assert words.startswith("You two are in one line of management")
    assert (f"{steps} step" in words) is (steps is not None)


@pytest.mark.parametrize(
    ("mentor", "mentee", "state"),
    [
        (Answer.ACCEPTED, Answer.ACCEPTED, PairState.AGREEING),
        (Answer.ACCEPTED, Answer.DECLINED, PairState.ENDED),
        (Answer.DECLINED, Answer.DECLINED, PairState.ENDED),
        (Answer.ACCEPTED, "", PairState.ENDED),
        ("", "", PairState.ENDED),
    ],
)
def test_only_two_yeses_are_a_yes(mentor: str, mentee: str, state: PairState):
    assert rules.outcome(mentor, mentee) == state
