"""What the two write, answer and say is read by nobody else, and by no file that leaves."""

import json

import pytest
import time_machine
from django.test import Client

from tests.conftest import NOW
from tests.support import accounts, pairs
from turnabout.audit.models import Entry
from turnabout.notifications.models import Message
from turnabout.pairs import queries, services
from turnabout.pairs.models import Pair

pytestmark = pytest.mark.django_db

CANARY = "kanari-7q2"
TEXTS = (f"{CANARY} aim", f"{CANARY} rhythm", f"{CANARY} limits")


def story_with_private_text() -> tuple[pairs.Story, Pair]:
    story = pairs.ada_and_ben()
    pair = pairs.agreeing(story)
    services.write_agreement(pair=pair, version=1, texts=TEXTS, by=story.ada, now=NOW)
    for side, user in pairs.both(story).items():
        services.finish_orientation(pair=pair, side=side, by=user, now=NOW)
        services.sign_agreement(pair=pair, side=side, version=2, by=user, now=NOW)
    services.propose_session(
        pair=pair,
        side="mentee",
        starts_at=pairs.THURSDAY,
        minutes=60,
        place=f"{CANARY} place",
        by=story.ben,
        now=NOW,
    )
    return story, pair


def test_staff_read_that_it_is_signed_and_nothing_of_it():
    story, pair = story_with_private_text()
    client = accounts.sign_in(Client(), story.cleo)
    table = f"/pairs/cohorts/{pair.cohort.public_id}/"

    texts = [client.get(path).content.decode() for path in (table, f"{table}export/")]

    assert "signed" in texts[0]
    assert "Ada Okafor" in texts[0]
    for text in texts:
        for private in (CANARY, *pairs.SAID.values(), "Pay and promotion", "data tools"):
            assert private not in text


def test_the_two_read_it():
    story, pair = story_with_private_text()

    for user in (story.ada, story.ben):
        text = accounts.sign_in(Client(), user).get(f"/pairs/{pair.public_id}/").content.decode()
        assert all(words in text for words in TEXTS)


def test_neither_audit_nor_mails_hold_any_of_it():
    story_with_private_text()

    audit = json.dumps(list(Entry.objects.values_list("action", "data")))
    mails = " ".join(
        f"{mail.subject} {mail.text} {mail.html}"
        for mail in Message.objects.filter(kind__startswith="pairs.")
    )

    assert CANARY not in audit
    assert CANARY not in mails
    assert all(name not in audit for name in ("Ada", "Ben", "acme.example"))


def test_mails_name_no_track_no_program_and_no_reason():
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    services.remind_held(now=pairs.THURSDAY + pairs.dt.timedelta(hours=2))
    services.propose_move(
        session=session,
        side="mentor",
        sequence=0,
        starts_at=pairs.THURSDAY + pairs.dt.timedelta(days=1),
        by=story.ada,
        now=NOW,
    )
    services.confirm_session(session=session, side="mentee", sequence=1, by=story.ben, now=NOW)

    mails = Message.objects.filter(kind__startswith="pairs.")

    kinds = set(mails.values_list("kind", flat=True))
    assert kinds == {
        "pairs.pair_proposed", "pairs.pair_settled", "pairs.agreement_signed",
        "pairs.pair_activated", "pairs.session_proposed", "pairs.session_confirmed",
        "pairs.session_moved", "pairs.held_reminded",
    }  # fmt: skip
    for mail in mails:
        said = f"{mail.subject} {mail.text} {mail.calendar}".lower()
        for word in ("digital", "fluency", "first cohort", "data tools", "levels", "mentor"):
            assert word not in said, (mail.kind, word)


def test_the_mail_that_asks_names_nobody():
    pairs.proposed(pairs.ada_and_ben())

    mail = pairs.mail(pairs.ADA, "A pairing is proposed to you")

    assert "Ben" not in mail.text + mail.html


def test_the_topic_map_is_shown_after_both_said_yes_and_to_the_mentee_alone():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    before = queries.pair_page(pair, "mentee", now=NOW)
    services.answer(pair=pair, side="mentor", reply="accepted", now=NOW)
    services.answer(pair=pair, side="mentee", reply="accepted", now=NOW)

    agreed = pairs.again(pair)
    ben, ada = (queries.pair_page(agreed, side, now=NOW) for side in ("mentee", "mentor"))

    assert before.topics.is_empty
    assert before.say == ""
    assert (ben.topics.open, ben.topics.ask) == (("Family and care",), ("Pay and promotion",))
    assert "Health and disability" in ben.topics.closed
    assert ada.topics.is_empty
    assert (ben.say, ada.say) == (pairs.SAID["mentor"], pairs.SAID["mentee"])


@time_machine.travel(NOW, tick=False)
def test_a_declined_pair_shows_both_the_same_page():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    services.answer(pair=pair, side="mentor", reply="declined", now=NOW)
    services.answer(pair=pair, side="mentee", reply="accepted", now=NOW)

    pages = []
    for user, partner in ((story.ada, "Ben Castell"), (story.ben, "Ada Okafor")):
        text = accounts.sign_in(Client(), user).get(f"/pairs/{pair.public_id}/").content.decode()
        body = text.partition("<main")[2].partition("</main>")[0]
        pages.append(body.replace(partner, "PARTNER"))

    for page in pages:
        assert "does not come about" in page
        assert "data tools" not in page
    heads = [page.partition("</h1>")[2] for page in pages]
    assert heads[0] == heads[1]


def test_staff_see_that_it_ended_and_not_how():
    story = pairs.ada_and_ben(count=2)
    for number, side in enumerate(("mentor", "mentee")):
        pair = pairs.proposed(story, number)
        other = {"mentor": "mentee", "mentee": "mentor"}[side]
        services.answer(pair=pair, side=side, reply="declined", now=NOW)
        services.answer(pair=pair, side=other, reply="accepted", now=NOW)

    rows = queries.all_staff_rows(story.cohort, state="")

    told = {
        tuple(
            value
            for name, value in vars(row).items()
            if not name.startswith(("mentor_", "mentee_"))
        )
        for row in rows
    }
    assert len(rows) == 2
    assert len(told) == 1
