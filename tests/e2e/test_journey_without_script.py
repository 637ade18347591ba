"""The main acts in a browser that runs no script: forms, links and pages that load themselves."""

import re
from collections.abc import Callable, Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support import pages, tree
from tests.support.pages import DEMO, EMPTY, Site

pytestmark = [pytest.mark.browser, pytest.mark.journey]

ORGANIZATIONS: Final = (DEMO, EMPTY)
FILE: Final = tree.ROOT / "tests" / "data" / "people-40.csv"
Opened = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, site: Site) -> Iterator[Opened]:
    """Open pages by their name in the list, as the one who looks at them."""
    contexts = []

    def open_one(name: str, path: str = "") -> Page:
        context = browser.new_context(java_script_enabled=False, locale="en-US")
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        (shown,) = (each for each in pages.PAGES if each.name == name)
        site.sign_in(context, role=shown.role, organization=shown.organization)
        page.goto(site.organizations[shown.organization].url(path) if path else site.address(shown))
        return page

    yield open_one
    for context in contexts:
        context.close()


def test_without_script_signing_in(opened: Opened, site: Site):
    page = opened("sign-in")
    email = "helen.strand@harbor.example"
    page.get_by_label("Work e-mail").first.fill(email)
    page.get_by_role("button", name="Send me a code").click()

    mailbox = opened("mailbox", f"/mailbox/?to={email}")
    mailbox.get_by_role("link", name="Your code to sign in").first.click()
    code = re.search(r"\b[B-Z]{4}-[B-Z]{4}\b", mailbox.locator("#text").inner_text())
    assert code
    page.get_by_label("Code").fill(code[0])
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("heading", name="Good")).to_be_visible()


def test_without_script_importing(opened: Opened):
    page = opened("imports-empty")
    page.get_by_label("CSV file").set_input_files(FILE)
    page.get_by_label("Where it is from").fill("HR system")
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_role("heading", name="Nothing has changed yet")).to_be_visible()

    page.get_by_role("button", name="Apply 40 changes").click()

    # Nobody presses anything: the page asks again by itself until the work is done.
    expect(page.get_by_role("heading", name="Your people are in")).to_be_visible(timeout=15_000)


def test_without_script_a_page_of_progress_loads_itself_again(opened: Opened):
    page = opened("import-progress")

    refresh = page.locator('meta[http-equiv="refresh"]')

    expect(refresh).to_have_attribute("content", re.compile(r"^\d+$"))


def test_without_script_enrolling(opened: Opened):
    page = opened("enroll-mentor-time")
    page.get_by_label("Language you like to work in").select_option(label="English")
    page.get_by_label("Monday, from").fill("09:00")
    page.get_by_label("Monday, to").fill("17:00")
    page.get_by_role("button", name="Continue to skills and topics").click()
    page.get_by_label("Skill you can teach, 1").fill("Beekeeping")
    page.get_by_role("group", name="How far you are with skill 1").get_by_role("radio").last.check()
    page.get_by_role("radio", name="Open").first.check(force=True)
    page.get_by_role("button", name="Continue to working style").click()
    page.locator("main fieldset input[type=radio]").first.check()
    page.get_by_role("button", name="Continue to your card").click()
    expect(page.locator(".short-card")).to_contain_text("Beekeeping")

    page.get_by_role("button", name="Send my answers").click()

    expect(page.get_by_role("heading", name="Your answers are in")).to_be_visible()


def test_without_script_accepting(opened: Opened):
    page = opened("pair-proposed")

    page.get_by_role("button", name="Yes, pair me with").click()

    expect(page.get_by_text("You have answered.")).to_be_visible()


def test_without_script_signing_an_agreement_and_proposing_a_date(opened: Opened):
    page = opened("pair-signing")
    page.get_by_label("I have read this.").check()
    page.get_by_role("button", name="Finish the orientation").click()
    page.get_by_role("button", name="Sign this agreement").click()
    expect(page.locator("#agreement")).to_contain_text("Signed by both")

    page.get_by_role("button", name="Propose this date").click()

    expect(page.locator("#sessions")).to_contain_text("got a mail to confirm it")


def test_without_script_the_studio_up_to_publishing(opened: Opened):
    page = opened("studio")
    slider = page.get_by_label("A different place")
    slider.press("Home")
    slider.press("ArrowRight")
    page.get_by_role("button", name=re.compile("^Solve again")).click()
    wait_for_run(page, 2)
    expect(page.get_by_label("A different place")).to_have_value("1")
    ask_why_not(page)
    page.get_by_role("button", name=re.compile("^Pin ")).first.click()
    page.get_by_role("button", name="Solve again, keep 1 pin").click()
    wait_for_run(page, 3)

    page.get_by_role("link", name="Publish").click()
    page.get_by_role("button", name=re.compile("^Publish .* and send")).click()

    expect(page.get_by_role("status").first).to_contain_text("pairs are published")


def wait_for_run(page: Page, number: int) -> None:
    """Watch the page load itself until the run is there."""
    proof = page.locator(".proof", has_text=f"Run {number},")
    expect(proof).to_be_visible(timeout=15_000)


def ask_why_not(page: Page) -> None:
    for side in ("mentor", "mentee"):
        option = page.locator(f"#why-{side}s option").first.get_attribute("value")
        page.locator(f"#why-{side}").fill(option or "")
    page.get_by_role("button", name="Ask", exact=True).click()

    expect(page.locator("#why .answers")).to_be_visible()
