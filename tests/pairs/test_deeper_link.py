"""Two people in one line, far enough apart: warned, and both note that they know (MAT-3b)."""

import pytest

from tests.conftest import NOW
from tests.support import accounts, pairs
from tests.support.pairs import ADA
from turnabout.audit.models import Entry
from turnabout.pairs import errors, services
from turnabout.pairs.choices import Answer, PairState

pytestmark = pytest.mark.django_db

WARNING = "You two are in one line of management, 3 steps apart."


def warned(story: pairs.Story):
    return pairs.proposed(story, has_deeper_link=True, facts={"line_steps": 3})


def test_it_refuses_a_yes_before_it_is_acknowledged():
    pair = warned(pairs.ada_and_ben())

    with pytest.raises(errors.NotAcknowledged, match="tick"):
        services.answer(pair=pair, side="mentor", reply=Answer.ACCEPTED, now=NOW)

    assert pairs.again(pair).mentor_answer == ""


def test_each_side_acknowledges_for_itself():
    story = pairs.ada_and_ben()
    pair = warned(story)

    services.acknowledge(pair=pair, side="mentor", now=NOW)

    found = pairs.again(pair)
    assert (found.mentor_acknowledged_at, found.mentee_acknowledged_at) == (NOW, None)
    with pytest.raises(errors.NotAcknowledged):
        services.answer(pair=pair, side="mentee", reply=Answer.ACCEPTED, now=NOW)


def test_it_goes_on_when_both_know_and_both_say_yes():
    story = pairs.ada_and_ben()
    pair = warned(story)

    for side in pairs.both(story):
        services.acknowledge(pair=pair, side=side, now=NOW)
        services.answer(pair=pair, side=side, reply=Answer.ACCEPTED, now=NOW)

    assert pairs.again(pair).state == PairState.AGREEING


def test_declining_needs_no_tick():
    pair = warned(pairs.ada_and_ben())

    services.answer(pair=pair, side="mentor", reply=Answer.DECLINED, now=NOW)

    assert pairs.again(pair).mentor_answer == Answer.DECLINED


def test_the_audit_does_not_tell_who_ticked():
    pair = warned(pairs.ada_and_ben())

    services.acknowledge(pair=pair, side="mentor", now=NOW)

    entry = Entry.objects.get(action="pairs.acknowledged")
    assert (entry.actor_id, entry.data) == (None, {})


def test_there_is_nothing_to_acknowledge_without_a_link():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)

    with pytest.raises(errors.AlreadyAcknowledged):
        services.acknowledge(pair=pair, side="mentor", now=NOW)


def test_the_page_warns_and_offers_the_answer_after_the_tick(client):
    story = pairs.ada_and_ben()
    pair = warned(story)
    accounts.sign_in(client, story.ada)
    url = f"/pairs/{pair.public_id}/"

    before = client.get(url).content.decode()
    unticked = client.post(f"{url}acknowledge/")
    ticked = client.post(f"{url}acknowledge/", {"is_read": "on"})
    after = client.get(url).content.decode()

    assert WARNING in before
    assert WARNING in after
    assert "Yes, pair me with Ben Castell" not in before
    assert "Decline" in before
    assert unticked.status_code == 422
    assert ticked.status_code == 302
    assert "Yes, pair me with Ben Castell" in after


def test_a_mail_button_cannot_say_yes_unread_and_stays_usable(client):
    story = pairs.ada_and_ben()
    pair = warned(story)
    path = pairs.link_in(pairs.mail(ADA, "A pairing is proposed to you").text)

    page = client.get(path).content.decode()
    refused = client.post(path, {"reply": "accepted"})
    services.acknowledge(pair=pair, side="mentor", now=NOW)
    done = client.post(path, {"reply": "accepted"})

    assert "one line" not in page
    assert 'value="accepted"' not in page
    assert refused.status_code == 422
    assert done.status_code == 200
    assert pairs.again(pair).mentor_answer == Answer.ACCEPTED
