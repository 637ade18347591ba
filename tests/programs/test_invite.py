"""Inviting: whom a mail reaches, once each, and what nobody can tell from it."""

import re

import pytest

from tests.conftest import NOW
from tests.support import accounts
from tests.support import people as directory
from tests.support import programs as support
from turnabout.accounts import queries as account_queries
from turnabout.audit.models import Entry
from turnabout.notifications import errors as notifications
from turnabout.notifications.queries import mailbox, mailbox_message
from turnabout.people.models import Person
from turnabout.programs import errors, queries, services
from turnabout.programs.models import Enrollment
from turnabout.programs.models.answers import DeclinedInvitation


def invite(cohort, persons, *, by, side="mentor"):
    return services.invite(cohort=cohort, people=persons, side=side, by=by, now=NOW)


def token_of(email):
    mail = mailbox_message(mailbox(email)[0].public_id)
    return re.search(r"/programs/invitation/([\w-]+)/", mail.text)[1]


def pick(people, *names):
    return [people[name] for name in names]


def test_it_mails_each_person_one_button(cohort, people, cleo):
    outcome = invite(cohort, pick(people, "ada", "ivy"), by=cleo)

    assert outcome.mailed == 2
    mail = mailbox_message(mailbox("ada@acme.example")[0].public_id)
    assert len(re.findall(r"/programs/invitation/", mail.text)) == 1
    assert "free to decline" in mail.text


def test_no_mail_names_the_program_or_its_track(program, people, cleo):
    cohort = support.make_cohort(program, by=cleo, name="Wave of dialogue")

    invite(cohort, pick(people, "ada"), by=cleo)
    support.enrolled(cohort, people["ben"], side="mentee", by=cleo)
    support.with_role(program, people["dan"], "reviewer", by=cleo)

    rows = mailbox()
    assert len(rows) == 4
    for row in rows:
        mail = mailbox_message(row.public_id)
        for word in ("nclusion", "dialogue", "Wave"):
            assert word not in mail.subject + mail.text + mail.html


def test_nobody_is_mailed_twice(cohort, people, cleo):
    invite(cohort, pick(people, "ada"), by=cleo)

    again = invite(cohort, pick(people, "ada", "ivy"), by=cleo)

    assert (again.mailed, again.asked_before) == (1, 1)
    assert len(mailbox("ada@acme.example")) == 1


def test_it_lists_who_has_no_email_and_who_could_have_no_partner(cohort, people, cleo):
    outcome = invite(cohort, pick(people, "ada", "nil", "top"), by=cleo)

    assert outcome.without_email == ("Nil Nomail",)
    assert outcome.not_far_enough == ("Tove Top",)
    assert outcome.mailed == 1


@pytest.mark.parametrize("is_open", [False, True])
def test_it_refuses_outside_of_enrollment(program, people, cleo, is_open):
    cohort = support.make_cohort(program, by=cleo, is_open=is_open)
    if is_open:
        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

    with pytest.raises(errors.CohortNotEnrolling, match="Open it before"):
        invite(cohort, pick(people, "ada"), by=cleo)

    assert mailbox() == ()


def test_it_refuses_to_reach_nobody(cohort, cleo):
    with pytest.raises(errors.NobodyToInvite, match="another filter"):
        invite(cohort, [], by=cleo)


class TestSayingNo:
    """Declining or ignoring leaves no record anybody sees (MAT-2)."""

    def test_one_click_deletes_the_enrollment_without_an_audit_row(self, cohort, people, cleo):
        invite(cohort, pick(people, "ada"), by=cleo)
        before = list(Entry.objects.values_list("action", flat=True))

        services.decline_invitation(token=token_of("ada@acme.example"), now=NOW)

        assert not Enrollment.objects.exists()
        assert list(Entry.objects.values_list("action", flat=True)) == before
        assert Person.objects.get(employee_id="ada").account is None

    def test_declining_and_ignoring_look_the_same_to_staff(self, cohort, people, cleo):
        invite(cohort, pick(people, "ada", "ivy"), by=cleo)
        cohort.refresh_from_db()
        before = queries.cohort_facts(cohort, NOW.date())

        services.decline_invitation(token=token_of("ada@acme.example"), now=NOW)

        cohort.refresh_from_db()
        assert queries.cohort_facts(cohort, NOW.date()) == before
        assert queries.candidates(cohort).unfinished == ()
        for name in ("ada", "ivy"):
            reach = services.reach(cohort=cohort, people=[people[name]], side="mentor")
            assert (reach.new, reach.asked_before) == ((), 1)

    def test_who_declined_is_not_asked_again_before_enrollment_closes(self, cohort, people, cleo):
        invite(cohort, pick(people, "ada"), by=cleo)
        services.decline_invitation(token=token_of("ada@acme.example"), now=NOW)

        assert invite(cohort, pick(people, "ada"), by=cleo).mailed == 0
        assert invite(cohort, pick(people, "dan"), side="mentee", by=cleo).mailed == 1

    def test_the_hash_says_nothing_and_goes_with_the_close(self, cohort, people, cleo):
        invite(cohort, pick(people, "ada"), by=cleo)
        services.decline_invitation(token=token_of("ada@acme.example"), now=NOW)
        row = DeclinedInvitation.objects.get()
        assert re.fullmatch(r"[0-9a-f]{64}", row.keyed_hash)

        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

        assert not DeclinedInvitation.objects.exists()

    def test_ignored_invitations_go_with_the_close(self, cohort, people, cleo):
        invite(cohort, pick(people, "ada"), by=cleo)

        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

        assert not Enrollment.objects.exists()

    def test_who_sent_answers_withdraws_instead(self, cohort, people, cleo):
        invite(cohort, pick(people, "ada"), by=cleo)
        token = token_of("ada@acme.example")
        enrollment = Enrollment.objects.select_related("cohort__program", "person").get()
        ada = support.user_of(people["ada"])
        services.submit(enrollment=enrollment, answers=support.answers("mentor"), by=ada, now=NOW)

        with pytest.raises(errors.AlreadySent, match="withdraw"):
            services.decline_invitation(token=token, now=NOW)

        assert Enrollment.objects.get().state == "submitted"


class TestTheLink:
    """The button of the mail: GET changes nothing, POST opens the account, the code signs in."""

    @pytest.fixture
    def link(self, cohort, people, cleo, at_noon):
        accounts.set_up(directory.admin())
        invite(cohort, pick(people, "ada"), by=cleo)
        return f"/programs/invitation/{token_of('ada@acme.example')}/"

    def test_looking_changes_nothing_and_names_no_track(self, client, link):
        for _time in range(2):
            page = client.get(link)
            assert page.status_code == 200
        text = page.content.decode()
        assert "2 or more levels below them" in text
        assert "nclusion" not in text
        assert account_queries.find_account("ada@acme.example") is None
        assert Enrollment.objects.get().state == "invited"

    def test_it_opens_the_account_and_a_code_signs_in_to_the_enrollment(self, client, link):
        enrollment = Enrollment.objects.get()
        to = f"/programs/enrollments/{enrollment.public_id}/"

        answer = client.post(link, {"answer": "enroll", "next": to})

        assert answer.status_code == 302
        assert answer.url.startswith("/account/login/code/confirm/")
        assert Person.objects.get(employee_id="ada").account.email == "ada@acme.example"
        assert "_auth_user_id" not in client.session
        code = accounts.code_for("ada@acme.example")
        signed_in = client.post(answer.url, {"code": code})
        assert signed_in.url == to
        assert client.get(to).status_code == 200

    def test_it_works_once(self, client, link):
        client.post(link, {"answer": "enroll", "next": "/"})

        for answer in (client.get(link), client.post(link, {"answer": "enroll"})):
            assert answer.status_code == 404
            assert "used already" in answer.content.decode()

    def test_declining_takes_one_click_and_no_sign_in(self, client, link):
        answer = client.post(link, {"answer": "decline"})

        assert "Declined" in answer.content.decode()
        assert account_queries.find_account("ada@acme.example") is None
        assert client.get(link).status_code == 404

    def test_it_goes_on_at_once_for_who_is_signed_in(self, as_user, link, people):
        ada = as_user(support.user_of(people["ada"]))
        enrollment = Enrollment.objects.get()

        answer = ada.post(link, {"answer": "enroll"})

        assert answer.url == f"/programs/enrollments/{enrollment.public_id}/"

    def test_somebody_elses_browser_is_signed_out_first(self, as_user, link, people):
        dan = as_user(support.user_of(people["dan"]))

        answer = dan.post(link, {"answer": "enroll"})

        assert answer.url.startswith("/account/login/code/confirm/")
        assert "_auth_user_id" not in dan.session

    def test_an_invented_link_does_nothing(self, client, link):
        answer = client.get("/programs/invitation/invented/")

        assert answer.status_code == 404
        assert "not complete" in answer.content.decode()

    def test_it_says_so_when_enrollment_closed_over_it(self, client, link, cohort, cleo):
        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)

        for answer in (client.get(link), client.post(link, {"answer": "enroll"})):
            assert answer.status_code == 404
            assert "Enrollment is over" in answer.content.decode()

    def test_it_stops_with_the_last_day(self, cohort, people, cleo, link):
        late = NOW.replace(month=12, day=16)

        with pytest.raises(notifications.LinkExpired):
            services.accept_invitation(token=token_of("ada@acme.example"), now=late)


class TestThePage:
    """Looking whom it reaches, then mailing."""

    @pytest.fixture
    def page(self, cohort):
        return f"/programs/cohorts/{cohort.public_id}/invite/"

    def test_it_says_how_many_a_filter_reaches_and_mails_nobody(self, as_user, cleo, page):
        answer = as_user(cleo).post(
            page, {"side": "mentor", "by": "filter", "grade": "G1", "go": "look"}
        )

        text = answer.content.decode()
        assert "This reaches 3 people" in text
        assert "Invite 3 people as mentors" in text
        assert "Nil Nomail" in text
        assert mailbox() == ()

    def test_it_invites_by_filter(self, as_user, cleo, page, cohort):
        answer = as_user(cleo).post(
            page, {"side": "mentor", "by": "filter", "grade": "G5", "go": "invite"}
        )

        assert answer.status_code == 200  # it says who could have no partner
        assert "Ben Castell, Moe Lindt" in answer.content.decode()

    def test_a_list_keeps_the_lines_that_name_nobody(self, as_user, cleo, page):
        lines = "ADA@acme.example\nnobody@acme.example\n\nivy\nE-404"

        answer = as_user(cleo).post(
            page, {"side": "mentor", "by": "list", "people": lines, "go": "invite"}
        )

        text = answer.content.decode()
        assert "Line 2: nobody@acme.example" in text
        assert "Line 5: E-404" in text
        assert ">\nnobody@acme.example\nE-404</textarea>" in text
        assert len(mailbox()) == 2

    def test_it_asks_for_a_side_and_for_people(self, as_user, cleo, page):
        answer = as_user(cleo).post(page, {"by": "list", "people": " "})

        assert answer.status_code == 422
        assert "Paste at least one" in answer.content.decode()

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_only_managers_invite(self, as_user, program, people, cleo, page, method):
        support.with_role(program, people["dan"], "reviewer", by=cleo)
        for name in ("dan", "ada"):
            browser = as_user(support.user_of(people[name]))
            assert getattr(browser, method)(page).status_code == 404
