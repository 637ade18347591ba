"""Why not these two: the answer, and what forcing them would cost."""

import pytest

from tests.conftest import NOW
from tests.support.matching import mentee, mentor, pairs_of, scene
from turnabout.matching import errors, services
from turnabout.programs import services as programs
from turnabout.programs.rules import CRITERIA

pytestmark = pytest.mark.django_db

ONLY_SKILLS = dict.fromkeys(CRITERIA, 0) | {"skills": 3}


def test_a_pair_of_the_run_is_called_one():
    there = scene(mentor("ada"), mentee("ben"))
    run = there.solve()

    answer = there.why(run, "ada", "ben")

    assert (answer.status, answer.sentence) == ("pair", "They are a pair in this run.")


def test_forcing_a_pair_costs_what_it_costs_by_hand():
    # Ada teaches Ben all he asks for, Max teaches Mia half; crossed over it is a half and nothing.
    there = scene(
        mentor("ada", offers=(("Alpha", 4),)),
        mentor("max", offers=(("Beta", 2), ("Alpha", 2))),
        mentee("ben", wishes=(("Alpha", 0),)),
        mentee("mia", wishes=(("Beta", 0),)),
        weights=ONLY_SKILLS,
    )
    run = there.solve()

    answer = there.why(run, "ada", "mia")

    # 1.5 before, 0.5 after: two thirds less. Both other pairs are gone.
    assert pairs_of(run) == {("ada", "ben"), ("max", "mia")}
    assert answer.status == "possible"
    assert answer.sentence == "Possible: 2 other pairs would change, and the fit falls by 66.7%."


def test_forcing_a_pair_may_cost_a_partner():
    there = scene(
        mentor("ada", languages=("en", "fr")),
        mentor("lea", languages=("fr",)),
        mentee("ben", languages=("en",)),
        mentee("mia", languages=("en", "fr")),
    )
    run = there.solve()

    answer = there.why(run, "ada", "mia")

    assert pairs_of(run) == {("ada", "ben"), ("lea", "mia")}
    assert answer.sentence == (
        "Possible: 2 other pairs would change, and 2 more people would have no partner."
    )


def test_a_refusal_says_which_rule():
    there = scene(
        mentor("ada", name="Ada Okafor", manager="ben", languages=("fr",)),
        mentee("ben", name="Ben Castell"),
    )
    run = there.solve()

    answer = there.why(run, "ada", "ben")

    assert answer.status == "refused"
    assert answer.sentence == (
        "Not possible: Ben is 1 step above Ada in the line. They have no language in common."
    )
    assert not answer.can_override


def test_only_the_direction_can_be_overridden():
    there = scene(mentor("ada", grade="G4"), mentee("ben", grade="G5"))
    run = there.solve()

    assert there.why(run, "ada", "ben").can_override


def test_a_pair_set_aside_says_so():
    there = scene(mentor("ada"), mentor("max"), mentee("ben"), mentee("mia"))
    there.forbid("ada", "ben")
    run = there.solve()

    assert there.why(run, "ada", "ben").sentence == (
        "Not possible: You set this pair aside. Take that back to allow it."
    )


def test_a_pinned_place_cannot_be_given_away():
    there = scene(mentor("ada"), mentor("max"), mentee("ben"), mentee("mia"))
    there.pin("ada", "ben")
    run = there.solve()

    assert there.why(run, "ada", "mia").sentence == (
        "Possible, but pins hold all places of one of the two. Unpin that pair first."
    )


def test_an_answer_about_other_people_by_now_is_not_given():
    there = scene(mentor("ada"), mentor("max"), mentee("ben"), mentee("mia"))
    run = there.solve()
    programs.withdraw(enrollment=there.mentor("max"), by=there.cleo, now=NOW)

    answer = there.why(run, "ada", "mia")

    assert answer.status == "changed"
    assert "Solve again, then ask" in answer.sentence


def test_who_is_gone_cannot_be_asked_about():
    there = scene(mentor("ada"), mentor("max"), mentee("ben"), mentee("mia"))
    run = there.solve()
    programs.withdraw(enrollment=there.mentor("max"), by=there.cleo, now=NOW)

    with pytest.raises(errors.NotInRun, match="Solve again"):
        there.why(run, "max", "mia")


def test_people_are_found_by_name_or_by_the_line_of_the_list():
    there = scene(mentor("ada", name="Ada Okafor"), mentee("ben", name="Ben Castell"))
    run = there.solve()

    for typed in ("Ada Okafor", "ada  okafor", "Ada Okafor · Claims, Leeds"):
        assert services.find(run, typed, side="mentor") == there.mentor("ada")


def test_two_of_one_name_have_to_be_told_apart():
    there = scene(
        mentor("one", name="Ada Okafor"),
        mentor("two", name="Ada Okafor"),
        mentee("ben"),
        mentee("mia"),
    )
    run = there.solve()

    with pytest.raises(errors.AmbiguousName, match="Choose one from the list"):
        services.find(run, "Ada Okafor", side="mentor")

    label = f"Ada Okafor · Claims, Leeds · {there.mentor('two').public_id[:4]}"
    assert services.find(run, label, side="mentor") == there.mentor("two")


def test_a_name_of_the_other_side_is_nobody():
    there = scene(mentor("ada"), mentee("ben"))
    run = there.solve()

    with pytest.raises(errors.NotInRun, match="Choose a name from the list"):
        services.find(run, "ben", side="mentor")
