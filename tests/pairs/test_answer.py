"""A proposed pair is answered by both, or by the clock."""

import datetime as dt
from itertools import product

import pytest
import time_machine

from tests.conftest import NOW
from tests.support import pairs
from tests.support.pairs import ADA, BEN
from turnabout.audit.models import Entry
from turnabout.core import jobs
from turnabout.notifications.models import Message
from turnabout.pairs import errors, queries, schedule, services
from turnabout.pairs.choices import Answer, PairState
from turnabout.programs.models import Enrollment

pytestmark = pytest.mark.django_db

ASKED = "A pairing is proposed to you"
TOLD = "The outcome of your proposed pairing"
YES, NO = Answer.ACCEPTED, Answer.DECLINED


def states(story: pairs.Story) -> set[str]:
    rows = Enrollment.objects.filter(cohort=story.cohort)
    return set(rows.values_list("state", "taken"))


def test_it_asks_both_and_takes_both():
    story = pairs.ada_and_ben()

    pair = pairs.proposed(story)

    assert pair.state == PairState.PROPOSED
    assert pair.answer_by == NOW + dt.timedelta(days=10)
    assert states(story) == {("matched", 1)}
    assert pairs.subjects(ADA) == pairs.subjects(BEN) == [ASKED]


def test_it_goes_on_when_both_say_yes():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)

    services.answer(pair=pair, side="mentee", reply=YES, now=NOW)
    services.answer(pair=pair, side="mentor", reply=YES, now=NOW)

    settled = pairs.again(pair)
    assert (settled.state, settled.settled_at) == (PairState.AGREEING, NOW)
    assert states(story) == {("matched", 1)}
    assert pairs.subjects(ADA) == pairs.subjects(BEN) == [ASKED, TOLD]


@pytest.mark.parametrize(
    ("mentor", "mentee"), [both for both in product((YES, NO), repeat=2) if both != (YES, YES)]
)
def test_it_ends_and_releases_both_when_somebody_declines(mentor: Answer, mentee: Answer):
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)

    services.answer(pair=pair, side="mentor", reply=mentor, now=NOW)
    services.answer(pair=pair, side="mentee", reply=mentee, now=NOW)

    assert pairs.again(pair).state == PairState.ENDED
    assert states(story) == {("available", 0)}


def test_it_tells_nobody_anything_before_both_have_answered():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)

    services.answer(pair=pair, side="mentor", reply=NO, now=NOW)

    assert pairs.again(pair).state == PairState.PROPOSED
    assert states(story) == {("matched", 1)}
    assert pairs.subjects(ADA) == pairs.subjects(BEN) == [ASKED]
    assert queries.pair_page(pairs.again(pair), "mentee", now=NOW).own_answer == ""


def test_it_tells_both_the_same_words_whoever_declined():
    texts = set()
    story = pairs.ada_and_ben(count=2)
    for number, (mentor, mentee) in enumerate([(NO, YES), (YES, NO)]):
        pair = pairs.proposed(story, number)
        services.answer(pair=pair, side="mentor", reply=mentor, now=NOW)
        services.answer(pair=pair, side="mentee", reply=mentee, now=NOW)
        for message in Message.objects.filter(subject=TOLD):
            words = message.text.replace(message.to_name, "NAME")
            texts.add(words.replace(pairs.link_in(words), "LINK").replace(pair.public_id, ""))
        Message.objects.filter(subject=TOLD).delete()

    assert len(texts) == 1


def test_it_keeps_no_trace_of_who_declined():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    services.answer(pair=pair, side="mentor", reply=NO, now=NOW)
    services.answer(pair=pair, side="mentee", reply=YES, now=NOW)

    settled = pairs.again(pair)

    assert (settled.mentor_answer, settled.mentee_answer) == ("", "")
    answered = Entry.objects.filter(action="pairs.answered")
    assert [(row.actor_id, row.data) for row in answered] == [(None, {}), (None, {})]


def test_it_refuses_a_second_answer_of_one_side():
    pair = pairs.proposed(pairs.ada_and_ben())
    services.answer(pair=pair, side="mentor", reply=YES, now=NOW)

    with pytest.raises(errors.AlreadyAnswered, match="answered already"):
        services.answer(pair=pair, side="mentor", reply=NO, now=NOW)

    assert pairs.again(pair).mentor_answer == YES


def test_it_refuses_an_answer_when_the_ten_days_are_over():
    pair = pairs.proposed(pairs.ada_and_ben())

    with pytest.raises(errors.AnswerTooLate, match="ten days"):
        services.answer(pair=pair, side="mentor", reply=YES, now=NOW + dt.timedelta(days=10))


def test_it_takes_an_answer_up_to_the_last_second():
    pair = pairs.proposed(pairs.ada_and_ben())
    last = NOW + dt.timedelta(days=10, seconds=-1)

    services.answer(pair=pair, side="mentor", reply=YES, now=last)
    services.answer(pair=pair, side="mentee", reply=YES, now=last)

    assert pairs.again(pair).state == PairState.AGREEING


@pytest.mark.parametrize("answered", [(), ("mentor",), ("mentee",)])
def test_the_clock_ends_what_was_not_answered_after_ten_days(answered: tuple[str, ...]):
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    for side in answered:
        services.answer(pair=pair, side=side, reply=YES, now=NOW)

    with time_machine.travel(NOW + dt.timedelta(days=10, seconds=-1), tick=False):
        schedule.settle_pairs.call()
        before = pairs.again(pair).state
    with time_machine.travel(NOW + dt.timedelta(days=10), tick=False):
        schedule.settle_pairs.call()
        schedule.settle_pairs.call()

    assert before == PairState.PROPOSED
    assert pairs.again(pair).state == PairState.ENDED
    assert states(story) == {("available", 0)}
    assert pairs.subjects(ADA) == pairs.subjects(BEN) == [ASKED, TOLD]


def test_the_clock_runs_it_by_itself():
    pair = pairs.proposed(pairs.ada_and_ben())
    later = NOW + dt.timedelta(days=11)

    with time_machine.travel(later, tick=False):
        jobs.tick(now=later)
        jobs.drain()

    assert pairs.again(pair).state == PairState.ENDED


def test_it_proposes_an_ended_pair_to_nobody_again():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    services.settle_expired(now=NOW + dt.timedelta(days=10))
    two = {pair.mentor_id, pair.mentee_id}

    with pytest.raises(errors.NotAvailable, match=r"^Not available in this run\.$"):
        pairs.proposed(story, now=NOW + dt.timedelta(days=11))

    assert queries.earlier_pairs(two) == {(pair.mentor_id, pair.mentee_id)}
    assert queries.earlier_pairs({pair.mentor_id}) == frozenset()


def test_a_partner_who_left_does_not_hold_up_the_outcome():
    story = pairs.ada_and_ben()
    pair = pairs.proposed(story)
    Enrollment.objects.filter(pk=story.mentors[0].pk).update(state="left")

    settled = services.settle_expired(now=NOW + dt.timedelta(days=10))

    assert settled == 1
    assert pairs.again(pair).state == PairState.ENDED
    assert states(story) == {("left", 1), ("available", 0)}
