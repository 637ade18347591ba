"""Every page, opened by somebody who may: axe, width, headings, and a silent console."""

import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support import pages
from tests.support.pages import DEMO, EMPTY, FAULTS, NOT_PAGES, PAGES, Shown, Site

pytestmark = pytest.mark.browser

ORGANIZATIONS = (DEMO, EMPTY)
WIDE, NARROW = 1280, 390
#: Looked at every time; the other two combinations are slow to add and find little.
USUAL = ((WIDE, "light"), (NARROW, "dark"))
OTHERS = ((WIDE, "dark"), (NARROW, "light"))
#: Names of controls that do not hold the words on them, which is what people say to press them.
UNSAID = """() => [...document.querySelectorAll("a[aria-label], button[aria-label]")]
  .filter((each) => each.checkVisibility() && each.innerText.trim())
  .filter((each) => !each.ariaLabel.toLowerCase().includes(each.innerText.trim().toLowerCase()))
  .map((each) => each.ariaLabel)"""
Looks = tuple[tuple[int, str], ...]
#: Chromium says this by itself about a page that is not there or refused.
ITS_OWN = "Failed to load resource: the server responded with a status of 4"


class Window:
    """A page of the browser, with what it complained about."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.heard: list[str] = []
        context = page.context
        context.on("console", lambda message: self.hear(f"{message.type}: {message.text}"))
        context.on("weberror", lambda error: self.hear(str(error.error)))
        context.on("request", lambda request: self.look_at(request.url))

    def hear(self, words: str) -> None:
        if ITS_OWN not in words:
            self.heard.append(words)

    def look_at(self, url: str) -> None:
        if not url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            self.heard.append(f"request to {url}")


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Window]:
    """Give one window for all pages."""
    context = pages.context_of(browser, width=WIDE, theme="light")
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield Window(page)
    context.close()


@pytest.fixture
def fresh(window: Window) -> Window:
    """Give the window, wide and light, with nothing heard yet."""
    window.heard.clear()
    window.page.set_viewport_size({"width": WIDE, "height": 900})
    window.page.emulate_media(color_scheme="light")
    return window


def findings(window: Window, axe: Callable[[Page], list[str]], looks: Looks) -> list[str]:
    """Look at an open page in some widths and themes; say what is wrong."""
    page, found = window.page, []
    for width, theme in looks:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
        found += [f"{width} px, {theme}: {line}" for line in axe(page)]
        found += [f"{width} px: not the words one sees: {name}" for name in page.evaluate(UNSAID)]
        too_wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        found += [f"{width} px: {too_wide} px too wide"] if too_wide > 0 else []
    return found + window.heard


@pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.name)
def test_nothing_is_wrong_with(
    shown: Shown, site: Site, fresh: Window, axe: Callable[[Page], list[str]]
):
    status = site.open(fresh.page, shown)

    assert status == shown.status
    assert shown.act or fresh.page.url == site.address(shown), "led elsewhere"
    assert fresh.page.locator("h1").count() == shown.headings
    assert findings(fresh, axe, USUAL) == []


@pytest.mark.parametrize("name", FAULTS)
def test_nothing_is_wrong_with_the_page_of_a_fault(
    name: str, site: Site, fresh: Window, axe: Callable[[Page], list[str]]
):
    site.open_fault(fresh.page, name)

    assert fresh.page.locator("h1").count() == 1
    assert findings(fresh, axe, USUAL + OTHERS) == []


@pytest.mark.slow
@pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.name)
def test_nothing_is_wrong_in_the_other_themes_with(
    shown: Shown, site: Site, fresh: Window, axe: Callable[[Page], list[str]]
):
    site.open(fresh.page, shown)

    assert findings(fresh, axe, OTHERS) == []


def test_every_route_is_looked_at_or_is_no_page():
    shown = {page.route for page in PAGES}

    assert shown | set(NOT_PAGES) == set(pages.routes())
    assert shown & set(NOT_PAGES) == set()
    assert len({page.name for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("route", NOT_PAGES)
def test_it_is_no_page(route: str, site: Site):
    kind, address = answer_of(site, route)

    assert kind == NOT_PAGES[route], address


class Stay(urllib.request.HTTPRedirectHandler):
    """Take a redirect as the answer."""

    def redirect_request(self, *_arguments: Any) -> None:
        return None


def answer_of(site: Site, route: str) -> tuple[str, str]:
    """Ask for a route as somebody who may use it; give what comes, in a word."""
    role, path = site.found[DEMO]["not_pages"][route]
    address = site.organizations[DEMO].url(path)
    request = urllib.request.Request(
        address, headers={"Cookie": f"{pages.COOKIE}={site.found[DEMO]['cookies'][role]}"}
    )
    try:
        answer = urllib.request.build_opener(Stay).open(request)
    except urllib.error.HTTPError as error:
        kinds = {405: "POST only", 302: "redirect"}
        return kinds.get(error.code, str(error.code)), address
    return str(answer.headers.get_content_type()), address
