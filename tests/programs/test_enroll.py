"""Sending in answers: places, days, sides, and what is refused."""

import datetime as dt

import pytest

from tests.conftest import NOW
from tests.support import programs as support
from turnabout.notifications.queries import mailbox
from turnabout.programs import errors, queries, rules, services
from turnabout.programs.choices import EnrollmentState
from turnabout.programs.models import Enrollment
from turnabout.skills import queries as skills


def submit(enrollment, side="mentor", now=NOW, **changes):
    services.submit(
        enrollment=enrollment,
        answers=support.answers(side, **changes),
        by=support.user_of(enrollment.person),
        now=now,
    )
    enrollment.refresh_from_db()


def test_it_takes_a_place_and_says_so_by_mail(cohort, people, cleo):
    (enrollment,) = support.invited(cohort, people["ada"], side="mentor", by=cleo)

    submit(enrollment)

    cohort.refresh_from_db()
    assert (enrollment.state, cohort.mentors, cohort.mentees) == ("submitted", 1, 0)
    assert mailbox("ada@acme.example")[0].subject == "Your answers have arrived"


def test_it_keeps_what_staff_may_read_apart_from_what_they_may_not(cohort, people, cleo):
    enrollment = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    person_id = people["ada"].pk

    assert enrollment.languages == ["en", "de"]
    assert enrollment.hours["4"] == [540, 1020]
    assert [(s.key, s.level) for s in skills.offers_of([person_id])[person_id]] == [
        ("digcomp:1.2", 3),
        ("free:beekeeping", 2),
    ]
    assert dict(queries.topic_map(enrollment.pk))["Family and care"] == "open"
    assert dict(queries.topic_map(enrollment.pk))["Health and disability"] == "closed"
    assert queries.say(enrollment.pk) == "What a reorganization feels like."


def test_it_refuses_when_all_places_are_taken(program, people, cleo):
    cohort = support.make_cohort(program, by=cleo, places=1)
    support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    (second,) = support.invited(cohort, people["ivy"], side="mentor", by=cleo)

    with pytest.raises(errors.CohortFull, match="Your answers are kept"):
        submit(second)

    second.refresh_from_db()
    assert second.state == EnrollmentState.INVITED
    assert skills.offers_of([people["ivy"].pk]) == {}


def test_it_counts_each_side_by_itself(program, people, cleo):
    cohort = support.make_cohort(program, by=cleo, places=1)

    support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    support.enrolled(cohort, people["ben"], side="mentee", by=cleo)

    cohort.refresh_from_db()
    assert (cohort.mentors, cohort.mentees) == (1, 1)


@pytest.mark.parametrize(
    ("now", "refusal"),
    [
        (dt.datetime(2026, 11, 22, 23, 59, tzinfo=dt.UTC), errors.EnrollmentNotOpen),
        (dt.datetime(2026, 12, 15, 0, 0, tzinfo=dt.UTC), errors.EnrollmentClosed),
    ],
)
def test_it_refuses_outside_of_the_days(cohort, people, cleo, now, refusal):
    (enrollment,) = support.invited(cohort, people["ada"], side="mentor", by=cleo)

    with pytest.raises(refusal):
        submit(enrollment, now=now)


def test_it_takes_answers_until_the_last_minute_of_the_last_day(cohort, people, cleo):
    (enrollment,) = support.invited(cohort, people["ada"], side="mentor", by=cleo)

    submit(enrollment, now=dt.datetime(2026, 12, 14, 23, 59, tzinfo=dt.UTC))

    assert enrollment.state == EnrollmentState.SUBMITTED


@pytest.mark.parametrize(
    ("side", "missing", "sentence"),
    [
        ("mentor", {"languages": ()}, "language"),
        ("mentor", {"hours": {}}, "at least one day"),
        ("mentor", {"offers": ()}, "you can teach"),
        ("mentee", {"wishes": ()}, "want to learn"),
        ("mentee", {"style": ""}, "how you like to work"),
    ],
)
def test_it_says_what_is_missing(cohort, people, cleo, side, missing, sentence):
    who = people["ada"] if side == "mentor" else people["ben"]
    (enrollment,) = support.invited(cohort, who, side=side, by=cleo)

    with pytest.raises(errors.Unanswered, match=sentence):
        submit(enrollment, side=side, **missing)


def test_changed_answers_replace_the_first_and_take_no_second_place(cohort, people, cleo):
    enrollment = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)

    submit(enrollment, offers=(("Chess", 4),), topics={"care": "closed"}, say="")

    cohort.refresh_from_db()
    person_id = people["ada"].pk
    assert cohort.mentors == 1
    assert [each.name for each in skills.offers_of([person_id])[person_id]] == ["Chess"]
    assert dict(queries.topic_map(enrollment.pk))["Family and care"] == "closed"
    assert queries.say(enrollment.pk) == ""
    assert len(mailbox("ada@acme.example")) == 2  # the invitation, and one confirmation


def test_one_person_may_enroll_on_both_sides(program, people, cleo):
    settings = queries.settings_of(program)
    cohort = support.make_cohort(program, by=cleo)
    dan = people["dan"]  # two grades below the directors, two above the juniors

    support.enrolled(cohort, dan, side="mentor", by=cleo)
    support.enrolled(cohort, dan, side="mentee", by=cleo)

    found = queries.candidates(cohort)
    assert settings.direction.grade_gap == 2
    assert [each.person_id for each in found.mentors] == [dan.pk]
    assert [each.person_id for each in found.mentees] == [dan.pk]


def test_the_second_side_keeps_the_skills_of_the_first(cohort, people, cleo):
    dan = people["dan"]
    support.enrolled(cohort, dan, side="mentor", by=cleo)

    support.enrolled(cohort, dan, side="mentee", by=cleo, offers=(), wishes=(("Chess", 1),))

    assert {each.key for each in skills.offers_of([dan.pk])[dan.pk]} == {
        "digcomp:1.2",
        "free:beekeeping",
    }
    assert {each.key for each in skills.wishes_of([dan.pk])[dan.pk]} == {
        "free:chess",
        "free:negotiating",
    }


def test_it_refuses_a_second_enrollment_on_the_same_side(cohort, people, cleo):
    ada = support.user_of(people["ada"])
    services.enroll(cohort=cohort, person=people["ada"], side="mentor", by=ada, now=NOW)

    with pytest.raises(errors.AlreadyEnrolled):
        services.enroll(cohort=cohort, person=people["ada"], side="mentor", by=ada, now=NOW)

    assert Enrollment.objects.filter(person=people["ada"]).count() == 1


def test_mentees_do_not_sign_up_where_they_are_nominated(cohort, people):
    with pytest.raises(errors.SideClosed, match="invitation"):
        services.enroll(
            cohort=cohort,
            person=people["ben"],
            side="mentee",
            by=support.user_of(people["ben"]),
            now=NOW,
        )


def test_withdrawing_frees_the_place_and_the_way_back(cohort, people, cleo):
    enrollment = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    ada = support.user_of(people["ada"])

    services.withdraw(enrollment=enrollment, by=ada, now=NOW)

    cohort.refresh_from_db()
    enrollment.refresh_from_db()
    assert (cohort.mentors, enrollment.state) == (0, "withdrawn")
    assert queries.say(enrollment.pk) == ""
    again = services.enroll(cohort=cohort, person=people["ada"], side="mentor", by=ada, now=NOW)
    assert (again.pk, again.state) == (enrollment.pk, "started")


def test_nobody_withdraws_twice(cohort, people, cleo):
    enrollment = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    ada = support.user_of(people["ada"])
    services.withdraw(enrollment=enrollment, by=ada, now=NOW)

    with pytest.raises(errors.NotWithdrawable):
        services.withdraw(enrollment=enrollment, by=ada, now=NOW)

    cohort.refresh_from_db()
    assert cohort.mentors == 0


def test_a_matched_person_ends_the_pair_instead_of_withdrawing(cohort, people, cleo):
    enrollment = support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    services.close_enrollment(cohort=cohort, by=cleo, now=NOW)
    services.take(enrollment_ids=[enrollment.pk], now=NOW)

    with pytest.raises(errors.AlreadyMatched, match="End the pair"):
        services.withdraw(enrollment=enrollment, by=support.user_of(people["ada"]), now=NOW)


class TestLevels:
    """Who may take which side: by direction, never by trait (F18)."""

    def test_a_mentor_needs_a_grade_in_use_that_far_above(self, cohort, people, cleo):
        people["top"].refresh_from_db()
        enrollment = services.enroll(
            cohort=cohort,
            person=people["top"],
            side="mentor",
            by=support.user_of(people["top"]),
            now=NOW,
        )

        with pytest.raises(errors.NotFarEnough, match="2 or more levels below"):
            submit(enrollment)

    def test_somebody_without_a_grade_may_enroll_and_is_left_out_with_the_reason(
        self, cohort, people, cleo
    ):
        support.enrolled(cohort, people["gil"], side="mentor", by=cleo)

        found = queries.candidates(cohort)

        assert found.mentors == ()
        assert [(each.name, each.reason) for each in found.unfinished] == [
            ("Gil Nograde", "no_grade")
        ]

    @pytest.mark.parametrize(
        ("mode", "side", "position", "fit"),
        [
            ("reverse", "mentor", 4, rules.LevelFit.FITS),
            ("reverse", "mentor", 5, rules.LevelFit.NOBODY),
            ("reverse", "mentee", 3, rules.LevelFit.FITS),
            ("reverse", "mentee", 2, rules.LevelFit.NOBODY),
            ("traditional", "mentor", 3, rules.LevelFit.FITS),
            ("traditional", "mentor", 2, rules.LevelFit.NOBODY),
            ("traditional", "mentee", 5, rules.LevelFit.NOBODY),
            ("peer", "mentor", 6, rules.LevelFit.FITS),
            ("reverse", "mentor", None, rules.LevelFit.NO_GRADE),
        ],
    )
    def test_the_gap_counts_in_the_direction_of_the_program(self, mode, side, position, fit):
        settings = services.blueprint("digital-fluency").settings.as_dict()
        settings["direction"]["mode"] = mode

        found = rules.level_fit(
            side, rules.read_settings(settings), position=position, lowest=1, highest=6
        )

        assert found is fit

    def test_another_condition_may_replace_the_grades_only_where_any_is_enough(self):
        settings = services.blueprint("digital-fluency").settings.as_dict()
        settings["direction"] |= {"experience_gap_years": 5}
        either = rules.read_settings(settings)
        settings["direction"] |= {"combine": "all"}
        both = rules.read_settings(settings)

        assert rules.level_fit("mentor", either, position=6, lowest=1, highest=6) == "fits"
        assert rules.level_fit("mentor", both, position=6, lowest=1, highest=6) == "nobody"
