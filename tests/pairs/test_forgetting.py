"""What people wrote for a partner is deleted 30 days after their pair ended, as they are told."""

import datetime as dt

import pytest
import time_machine

from tests.conftest import NOW
from tests.support import pairs
from turnabout.audit.models import Entry
from turnabout.core import jobs
from turnabout.pairs import services
from turnabout.pairs.choices import Answer, PairState
from turnabout.pairs.models import Pair
from turnabout.programs import queries as programs

pytestmark = pytest.mark.django_db

DAYS = dt.timedelta(days=1)


def said(story: pairs.Story) -> list[str]:
    rows = [story.mentors[0], story.mentees[0]]
    return [programs.say(row.pk) for row in rows]


WRITTEN = [pairs.SAID["mentor"], pairs.SAID["mentee"]]


def ended(story: pairs.Story) -> Pair:
    pair = pairs.proposed(story)
    services.answer(pair=pair, side="mentor", reply=Answer.DECLINED, now=NOW)
    services.answer(pair=pair, side="mentee", reply=Answer.ACCEPTED, now=NOW)
    return pairs.again(pair)


def test_it_keeps_it_for_30_days_and_not_longer():
    story = pairs.ada_and_ben()
    ended(story)

    assert services.forget_after_end(now=NOW + 30 * DAYS - dt.timedelta(seconds=1)) == 0
    assert said(story) == WRITTEN

    assert services.forget_after_end(now=NOW + 30 * DAYS) == 2
    assert said(story) == ["", ""]


def test_it_keeps_it_while_they_meet():
    story = pairs.ada_and_ben()
    pairs.agreeing(story)

    assert services.forget_after_end(now=NOW + 300 * DAYS) == 0
    assert said(story) == WRITTEN


def test_it_keeps_it_for_whoever_has_another_partner_by_then():
    story = pairs.ada_and_ben(count=2)
    ended(story)
    (other,) = services.start_pairs(
        cohort=story.cohort,
        new_pairs=[
            services.NewPair(mentor_enrollment=story.mentors[0], mentee_enrollment=story.mentees[1])
        ],
        by=story.cleo,
        now=NOW + DAYS,
    )

    services.forget_after_end(now=NOW + 30 * DAYS)

    assert other.state == PairState.PROPOSED
    assert said(story) == [WRITTEN[0], ""]


def test_the_clock_does_it_and_the_audit_counts_and_names_nobody():
    story = pairs.ada_and_ben()
    ended(story)
    later = NOW + 31 * DAYS

    with time_machine.travel(later, tick=False):
        jobs.tick(now=later)
        jobs.drain()

    assert said(story) == ["", ""]
    entry = Entry.objects.get(action="programs.said_forgotten")
    assert (entry.data, entry.target_id, entry.actor_id) == ({"enrollments": 2}, None, None)


def test_it_is_done_once():
    story = pairs.ada_and_ben()
    ended(story)

    services.forget_after_end(now=NOW + 30 * DAYS)

    assert services.forget_after_end(now=NOW + 31 * DAYS) == 0
    assert Entry.objects.filter(action="programs.said_forgotten").count() == 1
