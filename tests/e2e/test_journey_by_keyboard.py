"""
The main acts without a mouse: Tab, Enter, Space, arrows and letters, nothing else.

Whatever has the focus on the way is looked at: it shows a ring, and nothing lies over it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support import pages
from tests.support.pages import Site

pytestmark = [pytest.mark.browser, pytest.mark.journey]

WIDE, NARROW = 1280, 390
FARTHEST: Final = 150
WALKED: Final = (
    "home-mentor",
    "pair",
    "enroll-mentee-time",
    "program",
    "invite",
    "rules",
    "import",
)
#: Its name, whether a ring shows, and whether the eye meets it; a label may stand in for an input.
FOCUSED: Final = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const labels = [...(element.labels ?? [])];
  const shown = [element, ...labels, element.nextElementSibling].filter(Boolean);
  const style = (each) => getComputedStyle(each);
  const hasRing = shown.some((each) =>
    (style(each).outlineStyle !== "none" && parseFloat(style(each).outlineWidth) >= 2)
    || style(each).boxShadow !== "none");
  const box = element.getBoundingClientRect();
  const met = document.elementFromPoint(
    Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 1));
  const isMet = shown.some((each) => met && (each.contains(met) || met.contains(each)));
  const name = element.getAttribute("aria-label") || labels.map((each) => each.innerText).join(" ")
    || element.innerText || element.value || element.id;
  return {
    name: name.trim().replace(/\\s+/g, " "), tag: element.tagName.toLowerCase(),
    value: element.value ?? "", hasRing, isMet, html: element.outerHTML.slice(0, 120),
  };
}"""


class Hand:
    """Somebody at a keyboard; ``complaints`` are places with the focus that cannot be seen."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def focused(self) -> dict[str, object]:
        return self.page.evaluate(FOCUSED) or {"name": "", "tag": "", "html": "nothing"}

    def go_to(self, name: str, *, tag: str = "", key: str = "Tab") -> None:
        """Press Tab until something with this name has the focus."""
        passed = []
        for _step in range(FARTHEST):
            self.press(key)
            here = self.focused()
            self._look_at(here)
            passed.append(str(here["name"])[:40])
            if re.search(name, str(here["name"])) and tag in ("", here["tag"]):
                return
        raise AssertionError(f"No {name!r} on {self.page.url}; passed {passed}")

    def do(self, name: str, *, tag: str = "button") -> None:
        """Go to a button or link that leads to another page, and press Enter."""
        self.go_to(name, tag=tag)
        with self.page.expect_navigation():
            self.press("Enter")

    def walk(self) -> None:
        """Press Tab from the first place to the last one."""
        for _step in range(FARTHEST):
            self.press("Tab")
            here = self.focused()
            if not here["tag"]:
                return
            self._look_at(here)
        raise AssertionError(f"More than {FARTHEST} places on {self.page.url}")

    def _look_at(self, here: dict[str, object]) -> None:
        if here["tag"] and not here.get("hasRing"):
            self.complaints.append(f"no ring: {here['html']}")
        if here["tag"] and not here.get("isMet"):
            self.complaints.append(f"covered: {here['html']}")


@pytest.fixture
def hand(browser: Browser) -> Iterator[Callable[[int], Hand]]:
    """Give windows of a width, one after the other."""
    opened = []

    def open_one(width: int) -> Hand:
        context = pages.context_of(browser, width=width, theme="light")
        context.set_default_timeout(15_000)
        opened.append(context)
        return Hand(context.new_page())

    yield open_one
    for context in opened:
        context.close()


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", WALKED)
def test_by_keyboard_everything_that_has_the_focus_is_seen(
    site: Site, hand: Callable[[int], Hand], name: str, width: int
):
    keys = at(site, hand(width), name)

    keys.walk()

    assert keys.complaints == []


def at(site: Site, hand: Hand, name: str) -> Hand:
    """Open one of the pages as the one who looks at it."""
    (shown,) = (page for page in pages.PAGES if page.name == name)
    site.open(hand.page, shown)
    return hand


def test_by_keyboard_signing_in(site: Site, hand: Callable[[int], Hand]):
    keys = hand(NARROW)
    email = "helen.strand@harbor.example"
    keys.page.goto(site.organizations["demo"].url("/account/login/"))

    keys.go_to("Work e-mail", tag="input")
    keys.type(email)
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", name="Enter the code")).to_be_visible()
    keys.go_to("Code", tag="input")
    keys.type(code_of(site, keys.page, email))
    keys.press("Enter")

    expect(keys.page.get_by_role("heading", name="Good")).to_be_visible()
    assert keys.complaints == []


def code_of(site: Site, page: Page, email: str) -> str:
    """Read the newest code out of the demo's mailbox, as in another window."""
    other = page.context.new_page()
    other.goto(site.organizations["demo"].url(f"/mailbox/?to={email}"))
    other.get_by_role("link", name="Your code to sign in").first.click()
    found = re.search(r"\b[B-Z]{4}-[B-Z]{4}\b", other.locator("#text").inner_text())
    other.close()
    assert found
    return found[0]


def test_by_keyboard_the_content_is_one_step_away(site: Site, hand: Callable[[int], Hand]):
    keys = at(site, hand(WIDE), "studio")

    keys.go_to("Skip to the content", tag="a")
    keys.press("Enter")

    expect(keys.page.locator("#main")).to_be_focused()
    keys.press("Tab")
    assert keys.page.evaluate("document.activeElement.closest('#main') !== null")
    assert keys.complaints == []


def test_by_keyboard_enrolling(site: Site, hand: Callable[[int], Hand]):
    keys = at(site, hand(NARROW), "enroll-mentor-skills")

    keys.go_to("Skill.* 1", tag="input")
    keys.press("Control+a")
    keys.type("Beekeeping")
    keys.press("Tab", "ArrowDown", "ArrowUp")
    keys.go_to("Open|Ask first|Closed", tag="input")
    keys.press("Space", "ArrowRight")
    chosen = keys.page.locator("input[name^=topic_]:checked")
    expect(chosen).to_have_count(1)
    expect(chosen).to_have_value("ask")
    keys.do("Continue to working style")

    expect(keys.page.get_by_role("heading", level=1)).not_to_have_text("What you bring")
    assert keys.complaints == []


def test_by_keyboard_accepting(site: Site, hand: Callable[[int], Hand]):
    keys = at(site, hand(NARROW), "pair-proposed")
    keys.do("Yes, pair me with")

    expect(keys.page.get_by_text("You have answered.")).to_be_visible()
    assert keys.complaints == []


def test_by_keyboard_signing_an_agreement(site: Site, hand: Callable[[int], Hand]):
    keys = at(site, hand(NARROW), "pair-signing")
    keys.go_to("I have read this", tag="input")
    keys.press("Space")
    keys.do("Finish the orientation")
    keys.do("Sign this agreement")

    expect(keys.page.locator("#agreement")).to_contain_text("Signed by both")
    assert keys.complaints == []


def test_by_keyboard_the_studio_up_to_publishing(site: Site, hand: Callable[[int], Hand]):
    keys = at(site, hand(WIDE), "studio")
    page = keys.page
    keys.go_to("Teaches what they want", tag="input")
    keys.press("ArrowLeft")
    expect(page.locator("output").first).to_have_text("some")
    keys.do("^Pin ")
    expect(page.get_by_role("button", name="Unpin")).to_have_count(1)
    keys.do("Solve again, keep 1 pin")
    expect(page.locator(".proof").first).to_contain_text("Run 2")
    keys.do("^Publish", tag="a")
    keys.do("^Publish .* and send")

    expect(page.get_by_role("status").first).to_contain_text("pairs are published")
    assert keys.complaints == []
