"""A cohort's way from draft to running, and who is taken."""

import datetime as dt

import pytest

from tests.conftest import NOW
from tests.support import programs as support
from turnabout.audit.models import Entry
from turnabout.programs import errors, queries, rules, services
from turnabout.programs.models import Cohort, Enrollment


def test_opening_starts_today_where_a_later_day_was_planned(program, cleo):
    later = rules.CohortDates(
        opens_on=dt.date(2026, 12, 1),
        closes_on=dt.date(2026, 12, 14),
        starts_on=dt.date(2027, 1, 4),
    )
    cohort = services.create_cohort(
        program=program, name="Second", dates=later, places=5, by=cleo, now=NOW
    )

    services.open_enrollment(cohort=cohort, by=cleo, now=NOW)

    cohort.refresh_from_db()
    program.refresh_from_db()
    assert (cohort.state, cohort.enroll_opens_on) == ("enrolling", NOW.date())
    assert program.state == "running"


def test_it_opens_once(cohort, cleo):
    with pytest.raises(errors.CohortNotDraft):
        services.open_enrollment(cohort=cohort, by=cleo, now=NOW)


def test_it_does_not_open_after_its_last_day(program, cleo):
    cohort = support.make_cohort(program, by=cleo, is_open=False)

    with pytest.raises(errors.DatesRefused, match="later dates"):
        services.open_enrollment(
            cohort=cohort, by=cleo, now=dt.datetime(2026, 12, 15, 9, tzinfo=dt.UTC)
        )


@pytest.mark.parametrize(
    ("opens", "closes", "starts", "sentence"),
    [
        ("2026-12-02", "2026-12-01", "2027-01-04", "before it opens"),
        ("2026-12-01", "2026-12-14", "2026-12-14", "before enrollment is over"),
    ],
)
def test_it_refuses_dates_out_of_order(program, cleo, opens, closes, starts, sentence):
    dates = rules.CohortDates(
        opens_on=dt.date.fromisoformat(opens),
        closes_on=dt.date.fromisoformat(closes),
        starts_on=dt.date.fromisoformat(starts),
    )

    with pytest.raises(errors.DatesRefused, match=sentence):
        services.create_cohort(program=program, name="X", dates=dates, places=5, by=cleo, now=NOW)

    assert not Cohort.objects.exists()


def test_places_never_fall_below_who_is_in(cohort, people, cleo):
    support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    support.enrolled(cohort, people["ivy"], side="mentor", by=cleo)

    with pytest.raises(errors.CohortFull, match="at least 2 places"):
        services.change_cohort(
            cohort=cohort, name="Cohort 1", dates=support.DATES, places=1, by=cleo, now=NOW
        )


def test_closing_makes_who_sent_available_and_leaves_out_who_did_not(cohort, people, cleo):
    sent = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    support.started(cohort, people["ivy"], side="mentor", by=cleo)
    support.invited(cohort, people["ben"], side="mentee", by=cleo)

    assert services.close_enrollment(cohort=cohort, by=cleo, now=NOW) == 1

    cohort.refresh_from_db()
    sent.refresh_from_db()
    found = queries.candidates(cohort)
    assert (cohort.state, sent.state) == ("matching", "available")
    assert [each.name for each in found.mentors] == ["Ada Okafor"]
    assert [(each.name, each.reason) for each in found.unfinished] == [("Ivy Brandt", "not_sent")]
    assert found.unfinished[0].sentence == "Has not sent in the answers yet."
    assert not Enrollment.objects.filter(person=people["ben"]).exists()


def test_closing_empties_every_draft(cohort, people, cleo):
    drafting = support.started(cohort, people["ivy"], side="mentor", by=cleo)
    assert queries.own_draft(drafting).steps == {"time": {"time_zone": ["UTC"]}}

    services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

    assert queries.own_draft(drafting).steps == {}


def test_it_closes_once(cohort, cleo):
    services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

    with pytest.raises(errors.CohortNotEnrolling):
        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)


def test_it_runs_after_matching_and_says_so_once_more_for_late_joiners(cohort, cleo):
    with pytest.raises(errors.CohortNotMatched):
        services.start_running(cohort=cohort, by=cleo, now=NOW)
    services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

    for _time in range(2):
        services.start_running(cohort=cohort, by=cleo, now=NOW)

    cohort.refresh_from_db()
    assert cohort.state == "running"


class TestTaking:
    """Capacity is a counter, moved all or none."""

    @pytest.fixture
    def ada(self, cohort, people, cleo):
        return support.enrolled(cohort, people["ada"], side="mentor", by=cleo, capacity=2)

    @pytest.fixture
    def ben(self, cohort, people, cleo):
        return support.enrolled(cohort, people["ben"], side="mentee", by=cleo)

    @pytest.fixture
    def closed(self, cohort, ada, ben, cleo):
        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)
        return cohort

    def test_it_takes_as_often_as_asked_for(self, closed, ada, ben):
        services.take(enrollment_ids=[ada.pk, ada.pk, ben.pk], now=NOW)

        ada.refresh_from_db()
        ben.refresh_from_db()
        assert (ada.taken, ada.state, ben.taken, ben.state) == (2, "matched", 1, "matched")
        assert queries.candidates(closed).mentors == ()

    def test_somebody_with_room_left_is_still_a_candidate(self, closed, ada):
        services.take(enrollment_ids=[ada.pk], now=NOW)

        assert [each.capacity for each in queries.candidates(closed).mentors] == [1]

    def test_it_takes_all_or_none(self, closed, ada, ben):
        with pytest.raises(errors.NotAvailable):
            services.take(enrollment_ids=[ada.pk, ben.pk, ben.pk], now=NOW)

        ada.refresh_from_db()
        assert (ada.taken, ada.state) == (0, "available")

    def test_who_withdrew_is_not_taken(self, closed, ada, people):
        services.withdraw(enrollment=ada, by=support.user_of(people["ada"]), now=NOW)

        with pytest.raises(errors.NotAvailable, match="matching again"):
            services.take(enrollment_ids=[ada.pk], now=NOW)

    def test_who_gets_no_partner_left_is_available_again(self, closed, ada):
        services.take(enrollment_ids=[ada.pk, ada.pk], now=NOW)

        services.release(enrollment=ada, now=NOW)
        ada.refresh_from_db()
        assert (ada.taken, ada.state) == (1, "matched")
        services.release(enrollment=ada, now=NOW)
        ada.refresh_from_db()
        assert (ada.taken, ada.state) == (0, "available")
        with pytest.raises(errors.NotAvailable):
            services.release(enrollment=ada, now=NOW)


class TestLines:
    """Somebody whose line is unknown is matched with the manager's word only."""

    def test_a_manager_gives_their_word_once(self, cohort, people, cleo):
        lin = support.enrolled(cohort, people["lin"], side="mentor", by=cleo)
        assert [
            (each.line_is_unknown, each.line_is_confirmed)
            for each in queries.candidates(cohort).mentors
        ] == [(True, False)]

        services.confirm_line(enrollment=lin, by=cleo, now=NOW)

        assert queries.candidates(cohort).mentors[0].line_is_confirmed
        entry = Entry.objects.get(action="programs.line_confirmed")
        assert (entry.actor_id, entry.target_id) == (cleo.pk, lin.pk)
        with pytest.raises(errors.LineConfirmed):
            services.confirm_line(enrollment=lin, by=cleo, now=NOW)

    def test_a_known_line_needs_no_word(self, cohort, people, cleo):
        ada = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)

        with pytest.raises(errors.LineKnown):
            services.confirm_line(enrollment=ada, by=cleo, now=NOW)

    def test_the_page_asks_for_it_and_only_managers_answer(
        self, as_user, cohort, program, people, cleo
    ):
        lin = support.enrolled(cohort, people["lin"], side="mentor", by=cleo)
        reviewer = support.with_role(program, people["dan"], "reviewer", by=cleo)
        confirm = f"/programs/enrollments/{lin.public_id}/line/"
        page = f"/programs/cohorts/{cohort.public_id}/?state=line"

        assert as_user(reviewer).post(confirm).status_code == 404
        assert confirm not in as_user(reviewer).get(page).content.decode()
        browser = as_user(cleo)
        assert confirm in browser.get(page).content.decode()
        assert browser.post(confirm).status_code == 302

        assert "Line unknown, confirmed by a manager." in browser.get(page).content.decode()


def test_nothing_anybody_typed_is_in_the_audit(cohort, people, cleo):
    support.enrolled(cohort, people["ada"], side="mentor", by=cleo, say="CANARY")

    written = " ".join(str(entry.data) for entry in Entry.objects.all())

    assert "CANARY" not in written
    assert "eekeeping" not in written
    assert "ada" not in written.lower()
