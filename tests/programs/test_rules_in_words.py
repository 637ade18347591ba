"""The rules of a program, said in words."""

import pytest

from turnabout.programs import adapter, rules


def settings_of(**direction):
    found = adapter.get("digital-fluency").settings.as_dict()
    found["direction"] |= direction
    return rules.read_settings(found)


def said(**direction):
    """Give the lines about direction: those before the one about distance."""
    lines = rules.rules_in_words(settings_of(**direction))
    distance = next(i for i, line in enumerate(lines) if line.startswith("Never within"))
    return lines[:distance]


def test_it_says_the_rules_of_a_shipped_blueprint():
    lines = rules.rules_in_words(adapter.get("inclusion-dialogue").settings)

    assert lines == (
        "The mentor stands at least 2 grades below the mentee",
        "Never within 2 steps in one line, and never with a shared manager within 2 steps",
        "A dotted line counts as a line",
        "At least 2 shared working hours a week",
        "A language in common",
        "A mentor has 1 mentee, or up to 2 if the mentor asks for it",
        "A mentee has 1 mentor",
        "As many people as possible get a partner, and then the best fit counts",
    )


@pytest.mark.parametrize(
    ("mode", "grades", "layers", "years"),
    [
        (
            "reverse",
            "The mentor stands at least 1 grade below the mentee",
            "The mentor stands at least 3 management layers below the mentee",
            "The mentor has at least 5 years less experience than the mentee",
        ),
        (
            "traditional",
            "The mentor stands at least 1 grade above the mentee",
            "The mentor stands at least 3 management layers above the mentee",
            "The mentor has at least 5 years more experience than the mentee",
        ),
        (
            "peer",
            "The two stand at most 1 grade apart",
            "The two stand at most 3 management layers apart",
            "The two are at most 5 years of experience apart",
        ),
    ],
)
def test_it_says_each_direction(mode, grades, layers, years):
    gaps = {"grade_gap": 1, "layers_gap": 3, "experience_gap_years": 5}

    every = said(mode=mode, combine="all", **gaps)
    alternatives = said(mode=mode, combine="any", **gaps)

    assert every == (grades, layers, years)
    assert len(alternatives) == 1
    assert alternatives[0].startswith("One of these is enough: ")
    for line in (grades, layers, years):
        assert line[0].lower() + line[1:] in alternatives[0]


@pytest.mark.parametrize(
    ("gap", "line"),
    [
        ("grade_gap", "The two hold the same grade"),
        ("layers_gap", "The two stand on the same management layer"),
        ("experience_gap_years", "The two have the same years of experience"),
    ],
)
def test_it_says_a_peer_gap_of_nothing(gap, line):
    assert said(mode="peer", **({"grade_gap": None} | {gap: 0})) == (line,)


def test_it_says_only_what_is_asked():
    assert said(mode="reverse", combine="any", grade_gap=None, layers_gap=1) == (
        "The mentor stands at least 1 management layer below the mentee",
    )
    assert said(mode="traditional", combine="any", grade_gap=None, experience_gap_years=1) == (
        "The mentor has at least 1 year more experience than the mentee",
    )


def test_it_says_the_weights_from_off_to_much():
    weights = rules.weights_in_words(adapter.get("digital-fluency").settings)

    assert [(each.key, str(each.word)) for each in weights] == [
        ("skills", "much"),
        ("learning_back", "a little"),
        ("function", "a little"),
        ("place", "off"),
        ("style", "a little"),
        ("hours", "some"),
    ]


def test_it_says_nothing_of_circles_and_suggestions_where_there_are_none():
    found = adapter.get("generations-retention").settings.as_dict()
    found["cadence"]["circles_every_weeks"] = None
    found["focus"] |= {"skills": [], "topics": []}

    lines = rules.plan_in_words(rules.read_settings(found))

    assert lines == (
        "Mentees sign up by themselves",
        "Mentors volunteer; nobody is named by somebody else",
        "6 sessions of 60 minutes",
        "A session every 4 weeks",
        "Session plans: Generations and staying",
    )
