"""Keep this pair, not this pair, this pair all the same: what a manager asks of the next run."""

import pytest

from tests.conftest import NOW
from tests.support.matching import mentee, mentor, pairs_of, proposal, scene
from turnabout.audit.models import Entry
from turnabout.matching import errors, queries, services
from turnabout.matching.choices import ProposalState, RunState, WishKind
from turnabout.matching.models import Override, PairWish
from turnabout.programs import services as programs

pytestmark = pytest.mark.django_db


def two_by_two():
    """Ada fits Ben and Max fits Mia, by their skills."""
    return scene(
        mentor("ada", offers=(("Alpha", 4),)),
        mentor("max", offers=(("Beta", 4),)),
        mentee("ben", wishes=(("Alpha", 0),)),
        mentee("mia", wishes=(("Beta", 0),)),
    )


def test_solving_again_keeps_what_is_pinned():
    there = two_by_two()
    assert pairs_of(there.solve()) == {("ada", "ben"), ("max", "mia")}

    there.pin("ada", "mia")
    run = there.solve()

    assert pairs_of(run) == {("ada", "mia"), ("max", "ben")}
    assert proposal(run, "ada", "mia").state == ProposalState.PINNED
    assert proposal(run, "max", "ben").state == ProposalState.SUGGESTED


def test_solving_again_does_without_what_is_set_aside():
    there = two_by_two()
    there.solve()

    there.forbid("ada", "ben")

    assert pairs_of(there.solve()) == {("ada", "mia"), ("max", "ben")}


def test_undo_takes_a_wish_back():
    there = two_by_two()
    before = there.solve()
    there.forbid("ada", "ben")
    aside = proposal(before, "ada", "ben").state

    services.undo(**there.two("ada", "ben"), by=there.cleo, now=NOW)

    assert aside == ProposalState.FORBIDDEN
    assert proposal(before, "ada", "ben").state == ProposalState.SUGGESTED
    assert pairs_of(there.solve()) == pairs_of(before)


def test_undo_twice_is_refused():
    there = two_by_two()

    with pytest.raises(errors.NoWish, match="Reload the page"):
        services.undo(**there.two("ada", "ben"), by=there.cleo, now=NOW)


def test_the_last_wish_about_a_pair_counts():
    there = two_by_two()
    there.solve()

    there.forbid("ada", "ben")
    there.pin("ada", "ben")

    assert list(PairWish.objects.values_list("kind", flat=True)) == [WishKind.PIN]
    assert proposal(there.solve(), "ada", "ben").state == ProposalState.PINNED


def test_it_refuses_a_pin_that_a_rule_does_not_allow():
    there = scene(mentor("ada", manager="ben"), mentee("ben"))

    with pytest.raises(errors.PairRefused, match="1 step above"):
        there.pin("ada", "ben")

    assert PairWish.objects.count() == 0


def test_it_refuses_more_pins_than_places():
    there = two_by_two()
    there.pin("ada", "ben")

    with pytest.raises(errors.PairRefused, match="Every place of ada is pinned already"):
        there.pin("ada", "mia")


def test_pinning_the_same_pair_again_is_fine():
    there = two_by_two()
    there.pin("ada", "ben")

    there.pin("ada", "ben")

    assert PairWish.objects.count() == 1


def test_a_pin_of_somebody_who_withdrew_is_passed_over():
    there = two_by_two()
    there.pin("ada", "mia")
    programs.withdraw(enrollment=there.mentee("mia"), by=there.cleo, now=NOW)

    run = there.solve()

    assert run.state == RunState.READY
    assert pairs_of(run) == {("ada", "ben")}


def test_a_pin_the_rules_refuse_by_now_fails_the_run_and_names_the_two():
    there = two_by_two()
    there.pin("ada", "ben")
    there.change(direction={"grade_gap": 5})

    run = there.solve()

    assert run.state == RunState.FAILED
    assert run.failure.startswith("ada and ben are pinned, but cannot meet.")
    assert run.failure.endswith("Unpin them first.")


def test_an_override_allows_a_pair_against_the_direction():
    there = scene(mentor("ada", grade="G4"), mentee("ben", grade="G5"))
    assert pairs_of(there.solve()) == set()

    there.override("ada", "ben", "Ben asked for exactly her.")
    run = there.solve()

    assert pairs_of(run) == {("ada", "ben")}
    page = queries.studio(there.cohort, there.cleo)
    assert page.run is not None
    assert [row.override for row in page.run.rows.object_list] == ["Ben asked for exactly her."]


def test_an_override_is_logged_without_its_words():
    there = scene(mentor("ada", grade="G4"), mentee("ben", grade="G5"))

    there.override("ada", "ben", "Ben asked for exactly her.")

    entry = Entry.objects.get(action="matching.direction_overridden")
    assert (entry.actor_id, entry.at) == (there.cleo.pk, NOW)
    assert entry.data == {"mentor": there.mentor("ada").pk, "mentee": there.mentee("ben").pk}
    assert Override.objects.get().reason == "Ben asked for exactly her."


def test_an_override_allows_nothing_but_the_direction():
    there = scene(mentor("ada", grade="G4", manager="ben"), mentee("ben", grade="G5"))

    with pytest.raises(errors.PairRefused, match="above ada in the line"):
        there.override("ada", "ben")

    assert Override.objects.count() == 0


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_an_override_needs_a_reason(reason: str):
    there = scene(mentor("ada", grade="G4"), mentee("ben", grade="G5"))

    with pytest.raises(errors.ReasonMissing, match="Say why"):
        there.override("ada", "ben", reason)


def test_an_override_of_what_is_allowed_is_refused():
    there = two_by_two()

    with pytest.raises(errors.PairRefused, match="may meet already"):
        there.override("ada", "ben")
