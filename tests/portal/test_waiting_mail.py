"""Every page that sends mail says that it waits, and names the setting."""

import pytest
from django.test import Client

from tests.conftest import NOW
from tests.support import accounts, programs
from tests.support.matching import mentee, mentor, scene
from turnabout.matching import services as matching
from turnabout.programs.models import Enrollment

pytestmark = pytest.mark.django_db

SETTING = "TURNABOUT_EMAIL_URL"


@pytest.fixture
def there():
    """Give a cohort with a pair that has still to answer, and one more run to publish."""
    found = scene(mentor("ada"), mentee("ben"), mentor("max"), mentee("mia"))
    found.forbid("max", "mia")
    found.forbid("max", "ben")
    found.forbid("ada", "mia")
    matching.publish(run=found.solve(), by=found.cleo, now=NOW)
    for one, other in (("max", "mia"), ("max", "ben"), ("ada", "mia")):
        matching.undo(**found.two(one, other), by=found.cleo, now=NOW)
    found.solve()
    return found


def pages(there) -> dict[str, str]:
    """Give the pages of somebody signed in that send mail, by who reads them."""
    cohort = there.cohort
    run = cohort.runs.get(state="ready")
    pair = cohort.pairs.get()
    return {
        "/account/password/set/": there.cleo.email,
        f"/matching/cohorts/{cohort.public_id}/": there.cleo.email,
        f"/matching/runs/{run.public_id}/publish/": there.cleo.email,
        f"/programs/{cohort.program.public_id}/roles/": there.cleo.email,
        f"/pairs/{pair.public_id}/": "ada@acme.example",
    }


def signed_in(email: str) -> Client:
    return accounts.sign_in(Client(), accounts.account(email))


def read(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.status_code, answer.get("Location"))
    return answer.content.decode()


def test_it_is_said_once_on_each_page_that_sends(there):
    for path, email in pages(there).items():
        assert read(signed_in(email), path).count(SETTING) == 1, path


def test_it_is_said_where_a_code_is_asked_for():
    assert read(Client(), "/account/login/").count(SETTING) == 1


def test_it_is_said_where_people_enroll_and_are_invited():
    people = programs.cast()
    cleo = programs.manager()
    cohort = programs.make_cohort(programs.make_program(by=cleo), by=cleo)
    programs.started(cohort, people["ada"], side="mentor", by=cleo)
    enrollment = Enrollment.objects.get(person=people["ada"])

    step = read(
        signed_in(people["ada"].email), f"/programs/enrollments/{enrollment.public_id}/card/"
    )
    invite = read(signed_in(cleo.email), f"/programs/cohorts/{cohort.public_id}/invite/")

    assert (step.count(SETTING), invite.count(SETTING)) == (1, 1)


@pytest.mark.parametrize(
    "setting", [{"TURNABOUT_EMAIL_URL": "smtp://mail"}, {"TURNABOUT_DEMO": True}]
)
def test_nothing_is_said_when_mail_works_or_in_the_demo(there, settings, setting):
    for name, value in setting.items():
        setattr(settings, name, value)

    for path, email in pages(there).items():
        assert SETTING not in read(signed_in(email), path), path


def test_nothing_is_said_where_nothing_is_sent(there):
    assert SETTING not in read(signed_in(there.cleo.email), "/")
    assert SETTING not in read(Client(), "/who-sees-what/")
