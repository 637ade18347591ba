"""
The whole way on the product as it is served: from an address and a file to a first session held.

Admin, manager, mentor and mentee each have a browser; mails go to a mail server that is a process
of its own, and every link and code is taken from them. One thing is not waited for: that a booked
session lies in the past (``tests/support/yesterday_play.py``).
"""

import datetime as dt
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import icalendar
import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.support import served, tree, walks
from tests.support.postbox import Postbox, listening
from tests.support.served import Served
from tests.support.walks import House

pytestmark = [pytest.mark.browser, pytest.mark.journey]

AT: Final = "northwind.example"
ROOT, CLEO = f"root.halloran@{AT}", f"cleo.marchetti@{AT}"
ADA, BEN = f"ada.okafor@{AT}", f"ben.castell@{AT}"
MENTORS: Final = (ADA, f"maeve.soto@{AT}", f"zainab.holt@{AT}", f"emil.tanaka@{AT}")
MENTEES: Final = (BEN, f"kwabena.duarte@{AT}", f"anneli.strom@{AT}", f"ottilie.nkosi@{AT}")
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
TYPED: Final = "What a reorganization feels like from below."


@dataclass
class Journey:
    """Where everybody is, and what they need to go on."""

    house: House
    mails: Postbox
    product: Served
    playwright: Playwright
    scratch: Path
    cohort: str = ""

    def of(self, who: str) -> Page:
        return self.house.of(who)


@pytest.fixture
def journey(browser: Browser, playwright: Playwright, tmp_path: Path) -> Iterator[Journey]:
    """Serve an empty organization whose mails go to a mail server of this test."""
    with (
        listening(tmp_path / "mails") as mails,
        served.serving(
            tmp_path / "data", "--no-demo", settings={"TURNABOUT_EMAIL_URL": mails.url}
        ) as product,
    ):
        house = House(browser, product.address)
        yield Journey(house, mails, product, playwright, tmp_path)
        house.close()
        sys.stdout.write("".join(product.said))  # shown where the journey failed


def test_first_cohort(journey: Journey):
    admin_sets_up(journey)
    admin_imports(journey)
    admin_makes_a_program(journey)
    manager_opens_and_invites(journey)
    mentor_enrolls_and_the_browser_dies(journey)
    mentee_enrolls(journey)
    the_others_enroll(journey)
    manager_matches(journey)
    manager_publishes(journey)
    both_say_yes(journey)
    both_get_ready(journey)
    first_session(journey)

    assert journey.house.heard == []


def admin_sets_up(journey: Journey) -> None:
    said = served.run(
        journey.product.data, "turnabout.config", "admin", ROOT, "--address", journey.house.address
    )
    page = journey.of("root")
    page.goto(said.strip().splitlines()[-1])
    page.get_by_role("button", name="Sign in on this device").click()

    expect(page.get_by_role("heading", name="Set up the organization")).to_be_visible()
    page.get_by_label("Organization").fill("Northwind")
    page.get_by_label("Public address").fill(journey.house.address)
    page.get_by_label("Sender").fill(f"mentoring@{AT}")
    page.get_by_label("Time zone").fill("Europe/Dublin")
    page.get_by_role("button", name="Save and go to home").click()

    expect(page.locator(".foot")).to_contain_text("Turnabout at Northwind")


def admin_imports(journey: Journey) -> None:
    page = journey.of("root")
    page.get_by_role("link", name="Import people").click()
    page.get_by_label("CSV file").set_input_files(tree.ROOT / "tests" / "data" / "people-40.csv")
    page.get_by_label("Where it is from").fill("HR system")
    page.get_by_role("button", name="Read the file").click()

    expect(page.get_by_role("heading", name="Nothing has changed yet")).to_be_visible()
    for header in ("Gender", "Date of Birth", "Nationality", "About me"):
        expect(page.locator(".chips")).to_contain_text(header)
    page.get_by_role("button", name="Apply 40 changes").click()

    expect(page.get_by_role("heading", name="Your people are in")).to_be_visible()
    page.get_by_role("link", name="See the people").click()
    expect(page.locator("main")).to_contain_text("Ada Okafor")


def admin_makes_a_program(journey: Journey) -> None:
    page = journey.of("root")
    page.goto(journey.house.url("/programs/"))
    page.get_by_role("link", name="Digital fluency").first.click()
    page.get_by_role("textbox", name="Name").fill("Digital fluency 2027")
    page.get_by_role("radio", name="Digital fluency A leadership").check()
    page.get_by_role("button", name="Create the program").click()
    expect(page.get_by_role("heading", name="Rules", level=1)).to_be_visible()

    page.goto(page.url.replace("/rules/", "/roles/"))
    page.get_by_label("Work e-mail").fill(CLEO)
    page.get_by_label("Role", exact=True).select_option(label="Manager")
    page.get_by_role("button", name="Grant the role").click()
    expect(page.locator("tbody")).to_contain_text("Cleo Marchetti")


def manager_opens_and_invites(journey: Journey) -> None:
    page = journey.of("cleo")
    granted = journey.mails.wait_for(CLEO, "You help to run a program")
    page.goto(granted.link)
    page.get_by_label("Work e-mail").first.fill(CLEO)
    page.get_by_role("button", name="Send me a code").click()
    walks.enter_code(page, journey.mails.wait_for(CLEO, "code").code)

    page.goto(journey.house.url("/programs/"))
    page.get_by_role("link", name="Digital fluency 2027", exact=True).click()
    page.get_by_role("link", name="Add a cohort").first.click()
    page.get_by_role("textbox", name="Name").fill("First cohort")
    page.get_by_role("button", name="Add the cohort").click()
    page.get_by_role("button", name="Open enrollment today").click()
    journey.cohort = page.url
    for side, asked in (("mentor", MENTORS), ("mentee", MENTEES)):
        page.goto(f"{journey.cohort}invite/")
        page.get_by_label(f"{side}s", exact=True).check()
        page.get_by_label("A list", exact=True).check()
        page.get_by_label("A list: e-mails").fill("\n".join(asked))
        page.get_by_role("button", name="See whom it reaches").click()
        page.get_by_role("button", name=f"Invite 4 people as {side}s").click()
        expect(page.get_by_role("status").first).to_contain_text("4 invitations are on their way")


def accept_invitation(journey: Journey, who: str, email: str) -> Page:
    """Press the button of the mail, the button of the page, and enter the code of the next mail."""
    page = journey.of(who)
    page.goto(journey.mails.wait_for(email, "An invitation").link)
    page.get_by_role("button", name="Send me the code and enroll").click()
    expect(page.get_by_role("heading", name="Enter the code")).to_be_visible()
    walks.enter_code(page, journey.mails.wait_for(email, "code").code)
    page.get_by_role("link", name="Start with role and time").click()
    return page


def answer_time(page: Page) -> None:
    page.get_by_label("Language you like to work in").select_option(label="English")
    for day in DAYS:
        page.get_by_label(f"{day}, from").fill("09:00")
        page.get_by_label(f"{day}, to").fill("17:00")
    page.get_by_role("button", name="Continue to skills and topics").click()


def choose_level(page: Page, question: str, place: int) -> None:
    page.get_by_role("group", name=question).get_by_role("radio").nth(place).check()


def finish_enrolling(page: Page) -> None:
    page.get_by_role("button", name="Continue to working style").click()
    page.locator("main fieldset input[type=radio]").first.check()
    page.get_by_role("button", name="Continue to your card").click()
    page.get_by_role("button", name="Send my answers").click()
    expect(page.get_by_role("heading", name="Your answers are in")).to_be_visible()


def mentor_enrolls_and_the_browser_dies(journey: Journey) -> None:
    page = accept_invitation(journey, "ada", ADA)
    answer_time(page)
    page.get_by_label("Skill you can teach, 1").fill("Beekeeping")
    choose_level(page, "How far you are with skill 1", 2)
    page.get_by_label("Skill you want to learn, 1").fill("Negotiating")
    with page.expect_response(is_autosave):
        page.get_by_role("radio", name="Ask first").first.check(force=True)

    with walks.a_browser_to_kill(journey.playwright, journey.scratch / "profile") as (own, kill):
        context = own.contexts[0]
        journey.house.overhear(context, "ada, who loses her browser")
        context.add_cookies(page.context.cookies())  # type: ignore[arg-type] # what was given
        doomed = context.new_page()
        doomed.goto(page.url)
        with doomed.expect_response(is_autosave, timeout=2000) as saved:
            doomed.get_by_label("One thing you would like somebody senior").fill(TYPED)
        assert saved.value.status == 204
        kill()

    page.reload()
    expect(page.get_by_label("One thing you would like somebody senior")).to_have_value(TYPED)
    expect(page.get_by_label("Skill you can teach, 1")).to_have_value("Beekeeping")
    finish_enrolling(page)


def is_autosave(response: object) -> bool:
    return response.request.headers.get("x-autosave") == "1"  # type: ignore[attr-defined]


def mentee_enrolls(journey: Journey) -> None:
    page = accept_invitation(journey, "ben", BEN)
    answer_time(page)
    page.get_by_label("Skill you want to learn, 1").fill("Beekeeping")
    choose_level(page, "Where you stand today with skill 1", 0)
    page.get_by_label("Skill you can teach, 1").fill("Negotiating")
    choose_level(page, "How far you are with skill 1", 3)
    finish_enrolling(page)


def the_others_enroll(journey: Journey) -> None:
    time = {"language_1": "en", "time_zone": "Europe/Lisbon"}
    for day in range(5):
        time |= {f"day_{day}_from": "09:00", f"day_{day}_to": "17:00"}
    taught = {"offer_1": "Knitting", "offer_1_level": "3"}
    wished = {"wish_1": "Knitting", "wish_1_level": "0"}
    for email in (*MENTORS[1:], *MENTEES[1:]):
        page = journey.house.browser.new_context().new_page()
        walks.enroll_by_post(
            page,
            invitation=journey.mails.wait_for(email, "An invitation").link,
            answers={
                "time": time,
                "skills": taught if email in MENTORS else wished,
                "style": {"style": "talk"},
            },
            code=lambda email=email: journey.mails.wait_for(email, "code").code,
        )
        page.context.close()


def manager_matches(journey: Journey) -> None:
    page = journey.of("cleo")
    page.goto(journey.cohort)
    page.get_by_role("button", name="Close enrollment and match 4 + 4 people").click()
    expect(page.get_by_role("heading", name="Matching studio")).to_be_visible()
    page.get_by_role("button", name="Run the matching").click()

    expect(page.get_by_role("link", name="Publish 4 pairs")).to_be_visible()
    expect(page.locator(".proof").first).to_contain_text("No other set of")
    assert "Ben Castell" in ask_why_not(page, "Maeve Soto", "Ben Castell")
    page.get_by_role("button", name="Pin Ada Okafor, Ben Castell").click()
    page.get_by_role("button", name="Solve again, keep 1 pin").click()

    expect(page.locator(".proof").first).to_contain_text("Run 2")
    expect(page.get_by_role("button", name="Unpin Ada Okafor, Ben Castell")).to_be_visible()


def ask_why_not(page: Page, mentor: str, mentee: str) -> str:
    for side, name in (("mentor", mentor), ("mentee", mentee)):
        option = page.locator(f"#why-{side}s option[value*='{name}']").get_attribute("value")
        page.locator(f"#why-{side}").fill(option or "")
    page.get_by_role("button", name="Ask", exact=True).click()
    answer = page.locator("#why .answers")
    expect(answer).to_be_visible()
    return answer.inner_text()


def manager_publishes(journey: Journey) -> None:
    page = journey.of("cleo")
    page.get_by_role("link", name="Publish 4 pairs").click()
    expect(page.locator("main article")).to_have_count(2)
    expect(page.locator("main article").first).to_contain_text("A pairing is proposed to you")
    expect(page.locator("main article").first).not_to_contain_text("Beekeeping")
    page.get_by_role("button", name="Publish 4 pairs and send 8 mails").click()

    expect(page.get_by_role("status").first).to_contain_text("4 pairs are published")


def both_say_yes(journey: Journey) -> None:
    proposed = journey.mails.wait_for(ADA, "A pairing is proposed to you")
    assert "Beekeeping" not in proposed.text
    assert "Digital fluency" not in proposed.text + proposed.subject
    stranger = journey.house.of("whoever reads the mail of ada")
    stranger.goto(proposed.link)
    stranger.get_by_role("button", name="Yes, pair me with Ben Castell").click()
    expect(stranger.get_by_role("heading", name="Thank you, your answer is noted")).to_be_visible()
    stranger.goto(journey.house.url("/"))
    expect(stranger.get_by_role("heading", name="Sign in")).to_be_visible()

    page = journey.of("ben")
    page.goto(journey.house.url("/"))
    page.get_by_role("link", name="See who it is and answer").click()
    expect(page.locator("main")).to_contain_text("Beekeeping")
    page.get_by_role("button", name="Yes, pair me with Ada Okafor").click()
    expect(page.get_by_role("heading", name="Ada Okafor mentors you, 4 levels")).to_be_visible()


def both_get_ready(journey: Journey) -> None:
    ada, ben = journey.of("ada"), journey.of("ben")
    ada.goto(journey.mails.wait_for(ADA, "The outcome").link)
    for page in (ada, ben):
        page.get_by_label("I have read this.").check()
        page.get_by_role("button", name="Finish the orientation").click()
    ada.get_by_label("Our aim").fill("Ben keeps bees.")
    ada.get_by_label("Our rhythm").fill("Every two weeks, on video.")
    ada.get_by_label("What is off limits").fill("Nothing yet.")
    ada.get_by_role("button", name="Save the agreement").click()
    ada.get_by_role("button", name="Sign this agreement").click()
    expect(ada.locator("#agreement")).to_contain_text("Ben Castell has yet to sign")
    ben.goto(journey.mails.wait_for(BEN, "Your agreement waits").link)
    expect(ben.locator("#agreement")).to_contain_text("Ben keeps bees.")
    ben.get_by_role("button", name="Sign this agreement").click()

    expect(ben.locator("#agreement")).to_contain_text("Signed by both")


def first_session(journey: Journey) -> None:
    ben = journey.of("ben")
    ben.get_by_role("button", name="Propose this date").click()
    expect(ben.locator("#sessions")).to_contain_text("Ada Okafor got a mail to confirm it")
    proposed = journey.mails.wait_for(ADA, "Ben Castell proposes a date")
    stranger = journey.house.of("whoever reads the mail of ada")
    stranger.goto(proposed.link)
    stranger.get_by_role("button", name="Confirm this date").click()
    expect(stranger.get_by_role("heading", name="The date is booked")).to_be_visible()

    for email in (ADA, BEN):
        booked = journey.mails.wait_for(email, "Your session is booked")
        check_invitation(booked.calendar)

    assert served.play(journey.product.data, "tests.support.yesterday_play") == {"moved": 1}
    asked = journey.mails.wait_for(BEN, "Did you meet?")
    stranger.goto(asked.link)
    stranger.get_by_role("button", name="Log it as held").click()
    expect(stranger.get_by_role("heading", name="Logged as held")).to_be_visible()
    ada = journey.of("ada")
    ada.goto(journey.house.url("/"))
    expect(ada.locator("main")).to_contain_text("1 of 6 sessions held")
    cleo = journey.of("cleo")
    cleo.goto(journey.cohort.replace("/programs/", "/pairs/"))
    expect(cleo.get_by_role("row", name="Ada Okafor")).to_contain_text("1")


def check_invitation(content: bytes) -> None:
    """Read the invitation as a calendar does."""
    calendar = icalendar.Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "REQUEST"
    assert "Digital" not in event["SUMMARY"]
    assert event["SEQUENCE"] >= 0
    assert {str(each).lower() for each in event["ATTENDEE"]} == {f"mailto:{ADA}", f"mailto:{BEN}"}
    assert event["DTSTART"].dt > dt.datetime.now(dt.UTC)
    assert event["DTEND"].dt - event["DTSTART"].dt == dt.timedelta(minutes=60)
