"""Publish a run: pairs, mails and a running cohort, all or nothing, once."""

import datetime as dt
import re

import pytest

from tests.conftest import NOW
from tests.support import people
from tests.support.matching import HEADERS, Scene, mentee, mentor, pairs_of, proposal, scene
from turnabout.audit.models import Entry
from turnabout.matching import errors, queries, services
from turnabout.matching.choices import RunState
from turnabout.matching.models import PairWish, Run
from turnabout.notifications.models import Message
from turnabout.pairs.models import Pair
from turnabout.programs.choices import CohortState, EnrollmentState
from turnabout.programs.models import Enrollment

pytestmark = pytest.mark.django_db


def two_by_two() -> Scene:
    return scene(
        mentor("ada", name="Ada Okafor", offers=(("Alpha", 4),)),
        mentor("max", name="Max Ng", offers=(("Beta", 4),)),
        mentee("ben", name="Ben Castell", wishes=(("Alpha", 0),)),
        mentee("mia", name="Mia Moss", wishes=(("Beta", 0),)),
    )


def publish(there: Scene, run: Run):
    return services.publish(run=run, by=there.cleo, now=NOW)


def state_of(there: Scene, name: str, side: str) -> str:
    return Enrollment.objects.get(pk=there.enrollments[name, side].pk).state


def proposed_mails():
    return Message.objects.filter(kind="pairs.pair_proposed")


def reorganize(**managers: str) -> None:
    """Bring a file in which people report to somebody else."""
    rows = [
        [
            person.employee_id, person.name, str(person.email),
            person.grade.name if person.grade else "", person.function, person.place,
            person.organization, person.time_zone, "2020-01-06",
            managers[person.employee_id], "", "",
        ]
        for person in people.by_id().values()
        if person.employee_id in managers
    ]  # fmt: skip
    people.bring(people.to_csv(rows, HEADERS))


def test_a_run_that_is_not_published_makes_no_pair():
    there = two_by_two()

    there.solve()

    assert Pair.objects.count() == 0
    assert proposed_mails().count() == 0
    assert state_of(there, "ada", "mentor") == EnrollmentState.AVAILABLE


def test_publishing_makes_the_pairs_of_the_run():
    there = two_by_two()
    run = there.solve()

    made = publish(there, run)

    assert {(pair.mentor.employee_id, pair.mentee.employee_id) for pair in made} == pairs_of(run)
    run.refresh_from_db()
    there.cohort.refresh_from_db()
    assert (run.state, run.published_by_id, run.published_at) == (
        RunState.PUBLISHED, there.cleo.pk, NOW,
    )  # fmt: skip
    assert there.cohort.state == CohortState.RUNNING
    assert state_of(there, "ada", "mentor") == EnrollmentState.MATCHED
    assert proposed_mails().count() == 4
    assert Entry.objects.get(action="matching.run_published").data == {"number": 1, "pairs": 2}


def test_a_pair_is_told_the_facts_of_its_proposal():
    there = two_by_two()
    run = there.solve()
    facts = proposal(run, "ada", "ben").facts

    publish(there, run)

    pair = Pair.objects.get(mentor__employee_id="ada")
    assert pair.facts == facts
    assert pair.facts["gap"] == {"kind": "grade", "levels": 4}


def test_publishing_twice_is_one_publication():
    there = two_by_two()
    run = there.solve()
    publish(there, run)

    with pytest.raises(errors.RunSettled, match="Reload the page"):
        publish(there, run)

    assert Pair.objects.count() == 2
    assert proposed_mails().count() == 4


def test_a_discarded_run_cannot_be_published():
    there = two_by_two()
    run = there.solve()
    services.discard(run=run, by=there.cleo, now=NOW)

    with pytest.raises(errors.RunSettled):
        publish(there, run)

    assert Pair.objects.count() == 0


def test_it_refuses_when_the_directory_has_brought_a_pair_too_close():
    there = two_by_two()
    run = there.solve()
    reorganize(ada="ben")

    with pytest.raises(errors.PairInBreach) as refused:
        publish(there, run)

    assert str(refused.value) == (
        "The directory has changed since this run. Ada Okafor and Ben Castell may not meet any"
        " more: Ben is 1 step above Ada in the line. Solve again, then publish."
    )
    run.refresh_from_db()
    assert run.state == RunState.READY
    assert Pair.objects.count() == 0
    assert proposed_mails().count() == 0


def test_it_refuses_when_somebody_is_not_senior_any_more():
    there = two_by_two()
    run = there.solve()
    there.change(direction={"grade_gap": 5})

    with pytest.raises(errors.PairInBreach, match="does not stand far enough above"):
        publish(there, run)


def test_an_overridden_direction_is_published():
    there = scene(mentor("ada", grade="G4"), mentee("ben", grade="G5"))
    there.override("ada", "ben")
    run = there.solve()

    made = publish(there, run)

    assert len(made) == 1


def test_it_refuses_when_somebody_withdrew():
    there = two_by_two()
    run = there.solve()
    Enrollment.objects.filter(pk=there.mentor("ada").pk).update(state=EnrollmentState.WITHDRAWN)

    with pytest.raises(errors.NotInRun, match="Solve again"):
        publish(there, run)

    assert Pair.objects.count() == 0


def test_a_pair_set_aside_is_left_out_and_stays_available():
    there = two_by_two()
    run = there.solve()
    there.forbid("ada", "ben")

    made = publish(there, run)

    assert [(pair.mentor.employee_id, pair.mentee.employee_id) for pair in made] == [("max", "mia")]
    assert state_of(there, "ada", "mentor") == EnrollmentState.AVAILABLE
    assert state_of(there, "ben", "mentee") == EnrollmentState.AVAILABLE


def test_it_refuses_when_every_pair_is_set_aside():
    there = scene(mentor("ada"), mentee("ben"))
    run = there.solve()
    there.forbid("ada", "ben")

    with pytest.raises(errors.RunEmpty, match="solve again"):
        publish(there, run)


def test_who_has_no_partner_stays_available_and_is_matched_later():
    there = scene(mentor("ada"), mentor("max"), mentee("ben"))
    publish(there, there.solve())
    (left,) = [name for name in ("ada", "max") if state_of(there, name, "mentor") == "available"]
    there.cohort.refresh_from_db()
    Enrollment.objects.filter(pk=there.mentee("ben").pk).update(capacity=2)

    second = there.solve()
    made = publish(there, second)

    assert pairs_of(second) == {(left, "ben")}
    assert len(made) == 1
    assert list(Run.objects.order_by("number").values_list("state", flat=True)) == [
        RunState.PUBLISHED, RunState.PUBLISHED,
    ]  # fmt: skip


def test_other_ready_runs_are_discarded_and_used_pins_are_gone():
    there = two_by_two()
    older = there.solve()
    there.pin("ada", "ben")
    newer = there.solve()

    publish(there, newer)

    older.refresh_from_db()
    assert older.state == RunState.DISCARDED
    assert PairWish.objects.count() == 0


def test_the_preview_shows_what_is_sent():
    there = two_by_two()
    run = there.solve()

    preview = services.preview(run=run, place=1, now=NOW)
    publish(there, run)

    first = queries.proposals_to_publish(run)[0]
    assert (preview.pairs, preview.mails, preview.place) == (2, 4, 1)
    assert [mail.to_email for mail in preview.shown] == [
        first.mentor.person.email,
        first.mentee.person.email,
    ]
    for mail in preview.shown:
        sent = proposed_mails().get(to_email=mail.to_email)
        assert mail.subject == sent.subject
        assert without_links(mail.text) == without_links(sent.text)


def without_links(text: str) -> str:
    """Leave out the one line that differs: the button's address."""
    return re.sub(r"\S*/\S*", "", text)


def test_a_preview_changes_nothing():
    there = two_by_two()
    run = there.solve()

    services.preview(run=run, place=2, now=NOW)

    assert (Pair.objects.count(), proposed_mails().count()) == (0, 0)


def test_who_has_no_address_is_named():
    there = two_by_two()
    run = there.solve()
    person = there.mentor("max").person
    type(person).objects.filter(pk=person.pk).update(email=None)

    preview = services.preview(run=run, place=1, now=NOW)

    assert preview.without_mail == ("Max Ng",)
    assert preview.mails == 3


def test_a_run_somebody_waited_for_is_told_by_mail():
    there = two_by_two()

    there.solve(now=NOW - dt.timedelta(days=1))

    mail = Message.objects.get(kind="matching.run_ready")
    assert mail.to_email == "cleo@acme.example"
    assert "2 pairs wait" in mail.text
