"""A mail's button does one act for one person, signs nobody in, and opening it changes nothing."""

import datetime as dt

import pytest
import time_machine
from django.test import Client

from tests.conftest import NOW
from tests.support import pairs
from tests.support.pairs import ADA, BEN, THURSDAY
from turnabout.pairs import schedule, services
from turnabout.pairs.choices import PairState, SessionState
from turnabout.pairs.models import SessionEvent

pytestmark = pytest.mark.django_db

ASKED = "A pairing is proposed to you"
DATE = "Ben Castell proposes a date"
HELD = "Did you meet?"
AFTER = THURSDAY + dt.timedelta(hours=1)


def path_of(email: str, subject: str) -> str:
    return pairs.link_in(pairs.mail(email, subject).text)


def proposed_date(story: pairs.Story, *, starts_at: dt.datetime = THURSDAY):
    return services.propose_session(
        pair=pairs.active(story),
        side="mentee",
        starts_at=starts_at,
        minutes=60,
        place="",
        by=story.ben,
        now=NOW,
    )


def ask_about(story: pairs.Story):
    session = pairs.planned(story)
    with time_machine.travel(AFTER, tick=False):
        schedule.ask_about_sessions.call()
    return session


@time_machine.travel(NOW, tick=False)
def test_answering_needs_no_account_and_signs_nobody_in(client: Client):
    pair = pairs.proposed(pairs.ada_and_ben())

    for email in (ADA, BEN):
        answer = client.post(path_of(email, ASKED), {"reply": "accepted"})
        assert answer.status_code == 200

    assert pairs.again(pair).state == PairState.AGREEING
    assert "_auth_user_id" not in client.session
    assert client.get(f"/pairs/{pair.public_id}/").status_code == 302


@time_machine.travel(NOW, tick=False)
def test_opening_a_button_changes_nothing(client: Client):
    story = pairs.ada_and_ben()
    proposed = pairs.proposed(story)
    path = path_of(ADA, ASKED)

    for _again in range(3):
        assert client.get(path).status_code == 200
        assert client.head(path).status_code == 200

    assert pairs.again(proposed).mentor_answer == ""
    assert client.post(path, {"reply": "accepted"}).status_code == 200


@time_machine.travel(NOW, tick=False)
def test_the_page_of_a_button_shows_no_reason_no_direction_and_no_track(client: Client):
    pairs.proposed(pairs.ada_and_ben())

    text = client.get(path_of(ADA, ASKED)).content.decode()

    assert "Ben Castell" in text
    for word in ("data tools", "Digital fluency", "cohort", "mentor", "Risk", "levels"):
        assert word not in text, word


@time_machine.travel(NOW, tick=False)
def test_a_button_works_once(client: Client):
    pair = pairs.proposed(pairs.ada_and_ben())
    path = path_of(ADA, ASKED)
    client.post(path, {"reply": "accepted"})

    second = client.post(path, {"reply": "declined"})

    assert second.status_code == 410
    assert "used already" in second.content.decode()
    assert pairs.again(pair).mentor_answer == "accepted"


@time_machine.travel(NOW, tick=False)
def test_a_button_is_for_one_act(client: Client):
    story = pairs.ada_and_ben()
    proposed_date(story)
    token = pairs.token_in(pairs.mail(ADA, DATE).text)

    for other in (f"/pairs/answer/{token}/", f"/pairs/held/{token}/"):
        assert client.get(other).status_code == 404
        assert client.post(other, {"reply": "accepted"}).status_code == 404


@pytest.mark.parametrize("act", ["answer", "confirm", "held"])
def test_a_button_nobody_sent_is_not_there(client: Client, act: str):
    assert client.get(f"/pairs/{act}/nobody-sent-this/").status_code == 404
    assert client.post(f"/pairs/{act}/nobody-sent-this/").status_code == 404


def test_an_answer_button_ends_with_the_ten_days(client: Client):
    pairs.proposed(pairs.ada_and_ben())
    path = path_of(ADA, ASKED)

    with time_machine.travel(NOW + dt.timedelta(days=10), tick=False):
        answer = client.post(path, {"reply": "accepted"})

    assert answer.status_code == 410
    assert "expired" in answer.content.decode()


@time_machine.travel(NOW, tick=False)
def test_a_reply_that_is_none_is_refused_and_the_button_stays(client: Client):
    pair = pairs.proposed(pairs.ada_and_ben())
    path = path_of(ADA, ASKED)

    assert client.post(path, {"reply": "perhaps"}).status_code == 422
    assert client.post(path, {"reply": "declined"}).status_code == 200

    assert pairs.again(pair).mentor_answer == "declined"


@time_machine.travel(NOW, tick=False)
def test_an_answer_given_on_the_page_leaves_nothing_for_the_button(client: Client):
    pair = pairs.proposed(pairs.ada_and_ben())
    services.answer(pair=pair, side="mentor", reply="accepted", now=NOW)

    answer = client.post(path_of(ADA, ASKED), {"reply": "declined"})

    assert answer.status_code == 422
    assert "answered already" in answer.content.decode()
    assert pairs.again(pair).mentor_answer == "accepted"


@time_machine.travel(NOW, tick=False)
def test_a_date_is_confirmed_from_the_mail(client: Client):
    session = proposed_date(pairs.ada_and_ben())
    path = path_of(ADA, DATE)

    page = client.get(path).content.decode()
    answer = client.post(path)

    assert "Thursday, November 26, 2:00 PM, London time" in page
    assert answer.status_code == 200
    assert pairs.again(session).state == SessionState.PLANNED


@time_machine.travel(NOW, tick=False)
def test_a_button_confirms_the_date_it_names_and_no_other(client: Client):
    story = pairs.ada_and_ben()
    session = proposed_date(story)
    path = path_of(ADA, DATE)
    services.propose_move(
        session=session,
        side="mentee",
        sequence=0,
        starts_at=THURSDAY + dt.timedelta(days=1),
        by=story.ben,
        now=NOW,
    )

    page = client.get(path)
    answer = client.post(path)

    assert "not on the table any more" in page.content.decode()
    assert answer.status_code == 422
    assert pairs.again(session).state == SessionState.PROPOSED
    assert client.post(path_of(ADA, DATE)).status_code == 200


def test_both_are_asked_once_whether_they_met():
    session = ask_about(pairs.ada_and_ben())

    with time_machine.travel(AFTER + dt.timedelta(days=1), tick=False):
        schedule.ask_about_sessions.call()

    assert pairs.subjects(ADA).count(HELD) == pairs.subjects(BEN).count(HELD) == 1
    assert pairs.again(session).state == SessionState.PLANNED


def test_nobody_is_asked_before_the_session_is_over():
    pairs.planned(pairs.ada_and_ben())

    asked = services.remind_held(now=AFTER - dt.timedelta(seconds=1))

    assert asked == 0


def test_a_session_is_logged_from_the_mail_once(client: Client):
    session = ask_about(pairs.ada_and_ben())
    paths = path_of(ADA, HELD), path_of(BEN, HELD)

    with time_machine.travel(AFTER, tick=False):
        first, second = (client.post(path).status_code for path in paths)

    assert (first, second) == (200, 422)
    assert pairs.again(session).state == SessionState.HELD
    assert SessionEvent.objects.filter(session=session, kind="held").count() == 1


def test_a_session_that_moved_on_is_not_logged_by_the_old_mail(client: Client):
    story = pairs.ada_and_ben()
    session = ask_about(story)
    later = AFTER + dt.timedelta(days=7)
    services.propose_move(
        session=session, side="mentee", sequence=0, starts_at=later, by=story.ben, now=AFTER
    )
    services.confirm_session(session=session, side="mentor", sequence=1, by=story.ada, now=AFTER)

    with time_machine.travel(AFTER, tick=False):
        answer = client.post(path_of(ADA, HELD))

    assert answer.status_code == 422
    assert "taken place" in answer.content.decode()
    assert pairs.again(session).state == SessionState.PLANNED
