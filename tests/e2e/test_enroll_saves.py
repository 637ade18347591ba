"""Enrolling in a real browser: nothing typed is lost, the card grows, scripts may be off."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.support import accounts
from tests.support import programs as support
from turnabout.programs import queries, rules, services

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def enrollment(transactional_db):
    people = support.cast()
    cleo = support.user_of(people["cleo"])
    program = support.make_program(by=cleo)
    now = timezone.now()  # the browser lives today
    cohort = services.create_cohort(
        program=program,
        name="Cohort 1",
        dates=rules.suggested_dates(queries.today(now)),
        places=5,
        by=cleo,
        now=now,
    )
    services.open_enrollment(cohort=cohort, by=cleo, now=now)
    services.invite(cohort=cohort, people=[people["ada"]], side="mentor", by=cleo, now=now)
    return cohort.enrollments.select_related("person", "cohort__program").get()


def sign_in(context: BrowserContext, client, enrollment, address: str) -> None:
    accounts.sign_in(client, support.user_of(enrollment.person))
    value = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": value, "url": address}])


def open_step(context: BrowserContext, live_server, enrollment, step: str) -> Page:
    page = context.new_page()
    page.goto(f"{live_server.url}/programs/enrollments/{enrollment.public_id}/{step}/")
    return page


def test_killing_the_browser_loses_nothing_typed_two_seconds_before(
    browser: Browser, live_server, client, enrollment
):
    context = browser.new_context()
    sign_in(context, client, enrollment, live_server.url)
    page = open_step(context, live_server, enrollment, "skills")

    with page.expect_response(lambda answer: answer.status == 204, timeout=5000):
        page.get_by_label("One thing you would like").press_sequentially("Half a sen")
    context.close()  # nothing says goodbye to the server

    assert queries.own_draft(enrollment).steps["skills"]["say"] == ["Half a sen"]
    again = browser.new_context()
    sign_in(again, client, enrollment, live_server.url)
    page = open_step(again, live_server, enrollment, "skills")
    expect(page.get_by_label("One thing you would like")).to_have_value("Half a sen")
    again.close()


def test_the_card_grows_beside_the_form(
    context: BrowserContext, live_server, client, enrollment, complaints
):
    sign_in(context, client, enrollment, live_server.url)
    page = open_step(context, live_server, enrollment, "skills")
    expect(page.get_by_text("I get through the everyday version")).to_have_count(2)
    expect(page.get_by_text("I get through the everyday version").first).not_to_be_visible()

    page.get_by_label("Skill you can teach, 1").fill("Beekeeping")
    page.get_by_text("I manage when it is new or messy").first.click()

    expect(page.locator(".short-card")).to_contain_text("Beekeeping", timeout=8000)
    assert page.url.endswith("/skills/")
    assert complaints == []


def test_it_goes_all_the_way_without_scripts(browser: Browser, live_server, client, enrollment):
    context = browser.new_context(java_script_enabled=False)
    sign_in(context, client, enrollment, live_server.url)
    page = open_step(context, live_server, enrollment, "time")

    page.get_by_label("One mentee", exact=True).check()
    page.get_by_role("button", name="Continue to skills and topics").click()
    page.get_by_label("Skill you can teach, 1").fill("Finding things quickly")
    page.get_by_label("I manage alone").first.check()
    page.get_by_label("Skill you can teach, 2").fill("Beekeeping")
    page.get_by_role("button", name="Add another skill").first.click()
    expect(page.get_by_label("Skill you can teach, 3")).to_be_visible()
    page.get_by_role("button", name="Continue to working style").click()
    expect(page.get_by_role("heading", name=re.compile("needs another look"))).to_be_visible()
    page.get_by_label("I get through the everyday").nth(1).check()
    page.get_by_role("button", name="Continue to working style").click()
    page.get_by_label("I think while talking").check()
    page.get_by_role("button", name="Continue to your card").click()
    page.get_by_role("button", name="Send my answers").click()

    expect(page.get_by_role("heading", name="Your answers are in")).to_be_visible()
    enrollment.refresh_from_db()
    assert enrollment.state == "submitted"
    context.close()
