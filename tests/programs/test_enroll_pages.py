"""Enrolling through the pages: four steps, saved as typed, under ten required answers."""

import pytest

from tests.support import accounts
from tests.support import programs as support
from turnabout.programs import forms, queries, rules, services
from turnabout.programs.models import Enrollment
from turnabout.skills import queries as skills

TIME = {
    "language_1": "en",
    "time_zone": "Europe/London",
    "day_0_from": "09:00",
    "day_0_to": "17:00",
    "capacity": "2",
}
SKILLS = {
    "offer_1": "checking what you read online",
    "offer_1_level": "3",
    "offer_2": "Beekeeping",
    "offer_2_level": "2",
    "wish_1": "Negotiating",
    "topic_care": "open",
    "topic_pay": "closed",
    "say": "What a reorganization feels like.",
}
STYLE = {"style": "try"}


@pytest.fixture
def enrollment(cohort, people, cleo):
    return support.invited(cohort, people["ada"], side="mentor", by=cleo)[0]


@pytest.fixture
def ada(as_user, enrollment):
    return as_user(support.user_of(enrollment.person))


def url(enrollment, step=""):
    base = f"/programs/enrollments/{enrollment.public_id}/"
    return f"{base}{step}/" if step else base


def post(client, enrollment, step, data, action="continue"):
    return client.post(url(enrollment, step), {**data, "go": action})


def test_it_takes_a_mentor_from_the_first_step_to_a_place(ada, enrollment, cohort):
    assert ada.get(url(enrollment)).status_code == 200

    assert post(ada, enrollment, "time", TIME).url == url(enrollment, "skills")
    assert post(ada, enrollment, "skills", SKILLS).url == url(enrollment, "style")
    assert post(ada, enrollment, "style", STYLE).url == url(enrollment, "card")
    assert post(ada, enrollment, "card", {}, "send").url == url(enrollment)

    enrollment.refresh_from_db()
    cohort.refresh_from_db()
    assert (enrollment.state, enrollment.capacity, cohort.mentors) == ("submitted", 2, 1)
    assert enrollment.hours == {"0": [540, 1020]}
    found = skills.offers_of([enrollment.person_id])[enrollment.person_id]
    assert {(each.key, each.level) for each in found} == {
        ("digcomp:1.2", 3),
        ("free:beekeeping", 2),
    }
    assert queries.say(enrollment.pk) == "What a reorganization feels like."


def test_each_missing_level_is_asked_for_in_the_same_words(as_user, cohort, people, cleo):
    (enrollment,) = support.invited(cohort, people["ben"], side="mentee", by=cleo)
    ben = as_user(support.user_of(people["ben"]))

    answer = post(ben, enrollment, "skills", {"wish_1": "Beekeeping", "wish_2": "Budgeting"})

    page = answer.content.decode()
    assert answer.status_code == 422
    for number in (1, 2):
        assert f"with skill {number}: Choose the sentence that is true on an ordinary day." in page


def test_it_takes_a_mentee_too(as_user, cohort, people, cleo):
    (enrollment,) = support.invited(cohort, people["ben"], side="mentee", by=cleo)
    ben = as_user(support.user_of(people["ben"]))
    wishes = {"wish_1": "Beekeeping", "wish_1_level": "0", "offer_1": "", "say": ""}

    post(ben, enrollment, "time", TIME)
    post(ben, enrollment, "skills", wishes)
    post(ben, enrollment, "style", STYLE)
    post(ben, enrollment, "card", {}, "send")

    enrollment.refresh_from_db()
    assert (enrollment.state, enrollment.capacity) == ("submitted", 1)
    found = skills.wishes_of([enrollment.person_id])[enrollment.person_id]
    assert [(each.key, each.level) for each in found] == [("free:beekeeping", 0)]


@pytest.mark.parametrize("key", ["digital-fluency", "inclusion-dialogue"])
@pytest.mark.parametrize("side", ["mentor", "mentee"])
def test_it_requires_at_most_ten_answers(key, side):
    settings = services.blueprint(key).settings

    steps = [
        forms.step_form(step, side=side, settings=settings, typed={})
        for step in ("time", "skills", "style")
    ]
    required = sum(form.required_answers for form in steps)

    may_ask = side == "mentor" and settings.capacity.mentor_may_ask_for > 1
    assert required <= 10
    assert required == rules.required_answers(side) - (side == "mentor" and not may_ask)


class TestSaving:
    """Nothing typed is lost."""

    def test_an_autosave_answers_204_with_a_stamp(self, ada, enrollment):
        answer = ada.post(url(enrollment, "skills"), {"say": "half a"}, headers={"X-Autosave": "1"})

        assert answer.status_code == 204
        assert answer.headers["X-Saved-At"] == "2026-11-23T10:00:00+00:00"
        page = ada.get(url(enrollment, "skills")).content.decode()
        assert "half a" in page
        assert 'data-saved-at="2026-11-23T10:00:00+00:00"' in page

    def test_the_first_save_starts_an_invitation_and_looking_does_not(self, ada, enrollment):
        ada.get(url(enrollment))
        ada.get(url(enrollment, "time"))
        assert Enrollment.objects.get(pk=enrollment.pk).state == "invited"

        ada.post(url(enrollment, "time"), {"time_zone": ""}, headers={"X-Autosave": "1"})

        assert Enrollment.objects.get(pk=enrollment.pk).state == "started"

    def test_it_keeps_what_is_wrong_as_it_was_typed(self, ada, enrollment):
        answer = post(ada, enrollment, "time", {**TIME, "day_0_from": "quarter past nine"})

        assert answer.status_code == 422
        assert 'value="quarter past nine"' in answer.content.decode()
        assert 'value="quarter past nine"' in ada.get(url(enrollment, "time")).content.decode()

    def test_going_back_keeps_everything_and_finds_no_fault(self, ada, enrollment):
        answer = post(ada, enrollment, "skills", {"say": "not finished", "offer_1": ""}, "back")

        assert answer.url == url(enrollment, "time")
        assert "not finished" in ada.get(url(enrollment, "skills")).content.decode()

    def test_another_skill_comes_without_a_script(self, ada, enrollment):
        filled = {"offer_1": "Chess", "offer_2": "Bees"}
        assert "offer_3" not in ada.get(url(enrollment, "skills")).content.decode()

        answer = post(ada, enrollment, "skills", filled, "add-offer")

        assert answer.url == url(enrollment, "skills") + "#offers"
        assert 'name="offer_3"' in ada.get(url(enrollment, "skills")).content.decode()

    def test_a_save_is_refused_once_enrollment_is_closed(self, ada, enrollment, cohort, cleo):
        ada.post(url(enrollment, "skills"), {"say": "first"}, headers={"X-Autosave": "1"})
        services.close_enrollment(cohort=cohort, by=cleo, now=support.NOW)

        answer = ada.post(url(enrollment, "skills"), {"say": "late"}, headers={"X-Autosave": "1"})

        assert answer.status_code == 422
        assert post(ada, enrollment, "skills", SKILLS).url == url(enrollment)

    def test_the_skills_of_another_enrollment_stand_there_already(
        self, ada, enrollment, cohort, people, cleo
    ):
        dan = people["dan"]
        support.enrolled(cohort, dan, side="mentor", by=cleo)
        (second,) = support.invited(cohort, dan, side="mentee", by=cleo)

        page = (
            accounts.sign_in(ada, support.user_of(dan)).get(url(second, "skills")).content.decode()
        )

        assert 'value="Beekeeping"' in page


class TestCard:
    """The short card is what possible partners see."""

    def test_it_stands_beside_the_form_and_holds_what_was_typed(self, ada, enrollment):
        post(ada, enrollment, "skills", SKILLS)

        card = ada.get(url(enrollment, "skills"), headers={"HX-Request": "true"}).content.decode()

        assert "<html" not in card
        assert "Checking what you read online, Beekeeping" in card
        assert "Someone in Claims" in card
        assert "mentor, 2 or more levels below them" in card
        assert "Family and care" in card

    def test_it_has_no_name_job_title_or_closed_topic(self, ada, enrollment):
        post(ada, enrollment, "skills", SKILLS)

        card = ada.get(url(enrollment, "skills"), headers={"HX-Request": "true"}).content.decode()

        assert "Ada" not in card
        assert "Okafor" not in card
        assert "Pay and promotion" not in card
        assert "reorganization" not in card

    def test_sending_goes_to_the_step_in_which_something_is_missing(self, ada, enrollment):
        post(ada, enrollment, "skills", SKILLS)
        post(ada, enrollment, "time", {"language_1": "en", "time_zone": "UTC", "capacity": "1"})

        answer = post(ada, enrollment, "card", {}, "send")

        assert answer.status_code == 422
        assert "Say when you work on at least one day." in answer.content.decode()
        assert "Your role and time" in answer.content.decode()


def test_it_says_what_to_do_when_the_cohort_is_full(ada, enrollment, cohort, people, cleo):
    services.change_cohort(
        cohort=cohort, name="Cohort 1", dates=support.DATES, places=1, by=cleo, now=support.NOW
    )
    support.enrolled(cohort, people["ivy"], side="mentor", by=cleo)
    for step, data in (("time", TIME), ("skills", SKILLS), ("style", STYLE)):
        post(ada, enrollment, step, data)

    answer = post(ada, enrollment, "card", {}, "send")

    assert answer.status_code == 422
    assert "All places for a mentor are taken. Your answers are kept" in answer.content.decode()
    assert "reorganization" in ada.get(url(enrollment, "skills")).content.decode()


def test_somebody_without_a_grade_is_told_so(as_user, cohort, people, cleo):
    (enrollment,) = support.invited(cohort, people["gil"], side="mentor", by=cleo)

    page = as_user(support.user_of(people["gil"])).get(url(enrollment)).content.decode()

    assert "The directory has no grade for you." in page


@pytest.mark.parametrize("step", ["", "time", "skills", "style", "card"])
def test_nobody_else_finds_an_enrollment(as_user, enrollment, people, cleo, step):
    for other in (cleo, support.user_of(people["dan"])):
        client = as_user(other)
        assert client.get(url(enrollment, step)).status_code == 404
        if step:
            assert client.post(url(enrollment, step), {}).status_code == 404


def test_declining_deletes_what_was_typed(ada, enrollment):
    ada.post(url(enrollment, "skills"), {"say": "half a"}, headers={"X-Autosave": "1"})

    answer = ada.post(url(enrollment, "decline"))

    assert answer.status_code == 302
    assert not Enrollment.objects.filter(pk=enrollment.pk).exists()


def test_withdrawing_after_sending_goes_home(ada, enrollment, cohort):
    for step, data in (("time", TIME), ("skills", SKILLS), ("style", STYLE)):
        post(ada, enrollment, step, data)
    post(ada, enrollment, "card", {}, "send")

    assert ada.post(url(enrollment, "withdraw")).url == "/"

    cohort.refresh_from_db()
    assert cohort.mentors == 0


def test_a_signed_in_person_joins_without_an_invitation(as_user, cohort, people):
    ivy = as_user(support.user_of(people["ivy"]))
    join = f"/programs/cohorts/{cohort.public_id}/join/"

    page = ivy.get(join).content.decode()
    assert "Enroll as a mentor" in page
    assert "Enroll as a mentee" not in page  # mentees of this program are nominated

    answer = ivy.post(join, {"side": "mentor"})

    enrollment = Enrollment.objects.get(person=people["ivy"])
    assert answer.url == url(enrollment, "time")
    assert ivy.post(join, {"side": "mentee"}).status_code == 404
