"""An earlier pair is unavailable: one sentence, and no figure that moves with it."""

import datetime as dt
import json
import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.conftest import NOW
from tests.support import accounts
from tests.support.matching import Scene, enrolled, mentee, mentor, new_cohort, pairs_of, scene
from turnabout.matching import errors
from turnabout.matching.models import Run
from turnabout.pairs import services as pairs
from turnabout.pairs.choices import Answer
from turnabout.programs.choices import Side

pytestmark = pytest.mark.django_db

SENTENCE = "Not available in this run."
LATER = dt.date(2027, 9, 13)


def people():
    """Ada fits Ben and Max fits Mia; crossed over they may meet, and nobody would choose it."""
    return (
        mentor("ada", name="Ada Okafor", offers=(("Alpha", 4),)),
        mentor("max", name="Max Ng", offers=(("Beta", 4),)),
        mentee("ben", name="Ben Castell", wishes=(("Alpha", 0),)),
        mentee("mia", name="Mia Moss", wishes=(("Beta", 0),)),
    )


def were_a_pair(there: Scene, one: str, other: str, reply: Answer = Answer.DECLINED) -> None:
    """Let two people of the scene decline each other in another cohort of the program."""
    program = there.cohort.program
    before = enrolled(
        new_cohort(program, "Before", starts_on=dt.date(2026, 12, 14), by=there.cleo),
        [who for who in people() if who.id in {one, other}],
        by=there.cleo,
    )
    run = before.solve()
    assert pairs_of(run) == {(one, other)}
    (pair,) = pairs.start_pairs(
        cohort=before.cohort,
        new_pairs=[
            pairs.NewPair(
                mentor_enrollment=before.mentor(one), mentee_enrollment=before.mentee(other)
            )
        ],
        by=there.cleo,
        now=NOW,
    )
    for side in Side:
        pairs.answer(pair=pair, side=side, reply=reply, now=NOW)


def test_two_who_were_a_pair_are_not_proposed_again():
    there = scene(*people())
    were_a_pair(there, "ada", "ben")

    run = there.solve()

    assert pairs_of(run) == {("ada", "mia"), ("max", "ben")}


def test_the_answer_is_one_sentence():
    there = scene(*people())
    were_a_pair(there, "ada", "ben")

    answer = there.why(there.solve(), "ada", "ben")

    assert (answer.status, answer.sentence) == ("unavailable", SENTENCE)
    assert not answer.can_override


def test_it_cannot_be_pinned_or_overridden():
    there = scene(*people())
    were_a_pair(there, "ada", "ben")

    with pytest.raises(errors.PairRefused, match=f"^{SENTENCE}$"):
        there.pin("ada", "ben")
    with pytest.raises(errors.PairRefused, match=f"^{SENTENCE}$"):
        there.override("ada", "ben")


def shown(client: Client, there: Scene) -> str:
    """Give the studio as text, without the number and speed of the run."""
    url = reverse("matching:studio", args=[there.cohort.public_id])
    page = client.get(url).content.decode()
    body = page[page.index("<main") : page.index("</main>")]
    body = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", body)
    body = re.sub(r"/matching/runs/\w+/", "", body)
    body = re.sub(r"Discard run \d+", "", body)
    return re.sub(r"Run \d+, seed (\d+), engine ([\d.]+), [\d.]+ s", r"seed \1", body)


def test_nothing_on_the_page_moves_with_it(client: Client):
    there = scene(*people())
    accounts.sign_in(client, there.cleo)
    there.solve()
    without = shown(client, there)

    were_a_pair(there, "ada", "mia")
    run = there.solve()

    assert shown(client, there) == without
    assert there.why(run, "ada", "mia").sentence == SENTENCE


def test_no_stored_figure_moves_with_it():
    there = scene(*people())
    before = there.solve()

    were_a_pair(there, "ada", "mia")
    after = there.solve()

    moves = {"seconds", "feature_hash"}
    kept = [
        {key: value for key, value in run.figures.items() if key not in moves}
        for run in (before, after)
    ]
    assert kept[0] == kept[1]
    assert after.figures["allowed"] == 4


def test_who_has_nobody_else_is_told_nothing_about_it():
    there = scene(
        mentor("ada", name="Ada Okafor", offers=(("Alpha", 4),)),
        mentee("ben", name="Ben Castell", wishes=(("Alpha", 0),)),
    )
    were_a_pair(there, "ada", "ben")

    run = there.solve()

    assert run.figures["allowed"] == 1
    assert set(run.unmatched.values_list("reason", flat=True)) == {"lost_on_price"}


def test_a_run_without_a_pair_does_not_blame_the_rules(client: Client):
    there = scene(
        mentor("ada", name="Ada Okafor", offers=(("Alpha", 4),)),
        mentee("ben", name="Ben Castell", wishes=(("Alpha", 0),)),
    )
    were_a_pair(there, "ada", "ben")
    there.solve()
    accounts.sign_in(client, there.cleo)

    page = shown(client, there)

    assert "Whom the rules allow is not available in this run." in page
    assert "The rules allow no pair" not in page
    assert "No pair can be made in this run." in page
    assert "No other set of 0" not in page


def test_the_run_does_not_hold_who_is_unavailable():
    there = scene(*people())
    were_a_pair(there, "ada", "mia")

    run = there.solve()

    kept = json.dumps([run.spec, run.figures])
    for name in ("ada", "mia"):
        enrollment = there.mentor(name) if name == "ada" else there.mentee(name)
        assert enrollment.public_id not in kept
    assert Run.objects.count() == 2
