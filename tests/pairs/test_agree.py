"""Before the first session: orientation by each, and one page both sign."""

import pytest

from tests.conftest import NOW
from tests.support import accounts, pairs
from tests.support.pairs import ADA, BEN
from turnabout.pairs import errors, queries, services
from turnabout.pairs.choices import PairState

pytestmark = pytest.mark.django_db

TEXTS = ("Ask before telling.", "Every two weeks.", "")
WAITS = "Your agreement waits for your signature"
OPEN = "You can book your first session"


def write(story: pairs.Story, pair, texts=TEXTS, *, version=1) -> None:
    services.write_agreement(pair=pair, version=version, texts=texts, by=story.ada, now=NOW)


def test_it_opens_the_way_when_both_are_oriented_and_both_signed():
    story = pairs.ada_and_ben()

    pair = pairs.active(story)

    assert pair.state == PairState.ACTIVE
    assert queries.missing(pair) == ()
    assert pairs.subjects(ADA).count(OPEN) == pairs.subjects(BEN).count(OPEN) == 1


@pytest.mark.parametrize("last", ["mentor orients", "mentee orients", "mentor signs"])
def test_it_does_not_matter_what_comes_last(last: str):
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair)
    acts = {
        "mentor orients": lambda: services.finish_orientation(
            pair=pair, side="mentor", by=story.ada, now=NOW
        ),
        "mentee orients": lambda: services.finish_orientation(
            pair=pair, side="mentee", by=story.ben, now=NOW
        ),
        "mentor signs": lambda: services.sign_agreement(
            pair=pair, side="mentor", version=2, by=story.ada, now=NOW
        ),
        "mentee signs": lambda: services.sign_agreement(
            pair=pair, side="mentee", version=2, by=story.ben, now=NOW
        ),
    }
    for name, act in acts.items():
        if name != last:
            act()
    before = pairs.again(pair).state

    acts[last]()

    assert (before, pairs.again(pair).state) == (PairState.AGREEING, PairState.ACTIVE)


def test_it_says_what_is_missing():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    services.finish_orientation(pair=pair, side="mentee", by=story.ben, now=NOW)

    missing = queries.missing(pairs.again(pair))

    assert missing == (
        ("orientation", "mentor"),
        ("agreement", "mentor"),
        ("agreement", "mentee"),
    )


def test_it_takes_both_signatures_away_when_the_text_changes():
    story = pairs.ada_and_ben()
    pair = pairs.active(story)

    write(story, pair, ("Another aim.", "Monthly.", ""), version=2)

    agreement = queries.agreement_of(pair)
    assert agreement.version == 3
    assert (agreement.mentor_signed_at, agreement.mentee_signed_at) == (None, None)
    assert pairs.again(pair).state == PairState.ACTIVE


def test_it_keeps_the_signatures_when_nothing_changed():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair)
    services.sign_agreement(pair=pair, side="mentor", version=2, by=story.ada, now=NOW)

    with pytest.raises(errors.NothingChanged, match="Change something"):
        write(story, pair, version=2)

    assert queries.agreement_of(pair).mentor_signed_at == NOW


def test_it_refuses_to_overwrite_what_the_other_saved_meanwhile():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair)

    with pytest.raises(errors.AgreementChanged, match="other version beside yours"):
        write(story, pair, ("Mine", "Mine", ""), version=1)

    assert queries.agreement_of(pair).aim == TEXTS[0]


def test_it_refuses_to_sign_what_was_not_read():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair)

    with pytest.raises(errors.AgreementChanged):
        services.sign_agreement(pair=pair, side="mentor", version=1, by=story.ada, now=NOW)


@pytest.mark.parametrize("texts", [("", "Every week.", ""), ("An aim.", "  ", "Pay.")])
def test_it_refuses_to_sign_an_unfinished_page(texts: tuple[str, str, str]):
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair, texts)

    with pytest.raises(errors.AgreementUnfinished, match="aim and a rhythm"):
        services.sign_agreement(pair=pair, side="mentor", version=2, by=story.ada, now=NOW)


def test_it_asks_the_other_to_sign_once():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair)

    services.sign_agreement(pair=pair, side="mentor", version=2, by=story.ada, now=NOW)
    services.sign_agreement(pair=pair, side="mentee", version=2, by=story.ben, now=NOW)

    assert pairs.subjects(BEN).count(WAITS) == 1
    assert pairs.subjects(ADA).count(WAITS) == 0


def test_pressing_twice_is_one_act():
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    write(story, pair)
    services.finish_orientation(pair=pair, side="mentor", by=story.ada, now=NOW)
    services.sign_agreement(pair=pair, side="mentor", version=2, by=story.ada, now=NOW)

    with pytest.raises(errors.AlreadyOriented):
        services.finish_orientation(pair=pair, side="mentor", by=story.ada, now=NOW)
    with pytest.raises(errors.AlreadySigned):
        services.sign_agreement(pair=pair, side="mentor", version=2, by=story.ada, now=NOW)


def test_it_refuses_before_both_said_yes():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)

    with pytest.raises(errors.NotAgreeing, match="both of you have said yes"):
        services.finish_orientation(pair=pair, side="mentor", by=story.ada, now=NOW)


def test_the_page_keeps_what_was_typed_beside_what_the_other_saved(client):
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    accounts.sign_in(client, story.ben)
    write(story, pair, ("Aim of Ada", "Rhythm of Ada", ""))
    mine = {"version": 1, "aim": "Aim of Ben", "rhythm": "Rhythm of Ben", "off_limits": "Pay"}

    answer = client.post(f"/pairs/{pair.public_id}/agreement/", mine)

    text = answer.content.decode()
    assert answer.status_code == 422
    for words in ("Aim of Ada", "Rhythm of Ada", "Aim of Ben", "Rhythm of Ben", "Pay"):
        assert words in text
    assert "nothing of it is lost" in text

    again = client.post(f"/pairs/{pair.public_id}/agreement/", {**mine, "version": 2})

    assert again.status_code == 302
    assert queries.agreement_of(pair).aim == "Aim of Ben"


def test_the_page_offers_the_version_that_stands_after_a_conflict(client):
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    accounts.sign_in(client, story.ben)
    write(story, pair)

    answer = client.post(
        f"/pairs/{pair.public_id}/agreement/", {"version": 1, "aim": "a", "rhythm": "b"}
    )

    form = answer.context["agreement_form"]
    assert {name: form[name].value() for name in ("version", "aim", "rhythm")} == {
        "version": "2",
        "aim": "a",
        "rhythm": "b",
    }
