"""The component sheet in a real browser: axe, width, themes, and what the scripts promise."""

import json
import mimetypes
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from csp.utils import build_policy
from django.contrib.staticfiles import finders
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect

from tests.core.sheet import render_sheet

pytestmark = pytest.mark.browser

SITE = "http://localhost"
FIELD = "#id_say"
#: What has the focus, and whether it (or its label) is what the eye meets at its middle.
FOCUSED = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const box = element.getBoundingClientRect();
  const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const labels = [...(element.labels ?? [])];
  const isMet = (other) => met !== null && (other.contains(met) || met.contains(other));
  return [element.outerHTML.slice(0, 80), isMet(element) || labels.some(isMet)];
}"""


class Server:
    """Answers the browser from memory: the sheet, its files, and the saves it posts."""

    def __init__(self) -> None:
        self.stamp = "one"
        self.theme = "light"
        self.is_reachable = True
        self.saves: list[dict[str, list[str]]] = []

    def answer(self, route: Route) -> None:
        request, path = route.request, urlsplit(route.request.url).path
        if path.startswith("/static/"):
            self.answer_file(route, path.removeprefix("/static/"))
        elif request.method == "POST":
            self.answer_save(route, request)
        elif path.startswith("/runs/"):
            route.fulfill(status=204)  # the progress bar asks: nothing new
        else:
            page = render_sheet(theme=self.theme)
            route.fulfill(
                body=page.replace('data-saved-at=""', f'data-saved-at="{self.stamp}"'),
                headers={
                    "content-type": "text/html; charset=utf-8",
                    "content-security-policy": build_policy(),
                },
            )

    def answer_file(self, route: Route, name: str) -> None:
        found = finders.find(name)
        assert found, f"{name} is not there"
        kind = mimetypes.guess_type(name)[0] or "font/woff2"
        route.fulfill(body=Path(found).read_bytes(), content_type=kind)

    def answer_save(self, route: Route, request: Request) -> None:
        if not self.is_reachable:
            route.abort()
            return
        assert request.headers["x-autosave"] == "1"
        self.saves.append(parse_qs(request.post_data or "", keep_blank_values=True))
        self.stamp = f"save {len(self.saves)}"
        route.fulfill(status=204, headers={"X-Saved-At": self.stamp})


@pytest.fixture
def server(context: BrowserContext) -> Server:
    server = Server()
    context.route("**/*", server.answer)
    return server


@pytest.fixture
def sheet(page: Page, server: Server) -> Page:
    page.goto(f"{SITE}/sheet/")
    return page


@pytest.fixture
def scriptless(browser: Browser, server: Server) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    context.route("**/*", server.answer)
    page = context.new_page()
    page.goto(f"{SITE}/sheet/")
    yield page
    context.close()


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_is_too_wide(
    page: Page,
    server: Server,
    axe: Callable[[Page], list[str]],
    complaints: list[str],
    width: int,
    theme: str,
):
    server.theme = theme
    page.set_viewport_size({"width": width, "height": 800})

    page.goto(f"{SITE}/sheet/")

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []


def test_the_system_chooses_the_theme_as_long_as_nobody_else_does(page: Page, server: Server):
    server.theme = "system"
    grounds = set()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(f"{SITE}/sheet/")
        grounds.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert len(grounds) == 2


def test_the_error_summary_has_the_focus_on_arrival(sheet: Page):
    expect(sheet.locator("[data-errors]")).to_be_focused()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844), (320, 256)])
def test_nothing_covers_what_has_the_focus(sheet: Page, width: int, height: int):
    sheet.set_viewport_size({"width": width, "height": height})
    sheet.locator("h1").click()
    covered, stops = [], 0

    sheet.keyboard.press("Tab")
    while focused := sheet.evaluate(FOCUSED):
        stops += 1
        covered += [] if focused[1] else [focused[0]]
        sheet.keyboard.press("Tab")

    assert covered == []
    assert stops > 30


def test_the_menu_closes_on_escape_and_gives_the_focus_back(sheet: Page):
    summary = sheet.locator("details.menu > summary")
    summary.click()
    sheet.get_by_role("button", name="Sign out").focus()

    sheet.keyboard.press("Escape")

    expect(sheet.get_by_role("button", name="Sign out")).to_be_hidden()
    expect(summary).to_be_focused()


def test_a_slider_says_its_word_while_it_moves(sheet: Page):
    slider = sheet.get_by_label("A different place")
    slider.focus()

    sheet.keyboard.press("ArrowRight")

    expect(slider).to_have_attribute("aria-valuetext", "some")
    expect(sheet.locator("output[for=place]")).to_have_text("some")


def test_without_a_script_all_words_stand_under_a_slider(scriptless: Page):
    expect(scriptless.locator(".weight__words").first).to_be_visible()
    expect(scriptless.locator("output[for=place]")).to_be_hidden()
    expect(scriptless.locator("[data-autosave-status]")).to_contain_text("Saved when you continue")


def test_it_saves_every_second_even_while_somebody_types_on(page: Page, server: Server):
    page.clock.install()
    page.goto(f"{SITE}/sheet/")
    field = page.locator(FIELD)

    for letter in "nobody stops":
        field.press(letter if letter != " " else "Space")
        page.clock.run_for(250)

    expect(page.locator("[data-autosave-status]")).to_have_attribute("data-state", "saved")
    assert len(server.saves) >= 2, "three seconds of typing without a pause"
    assert "csrfmiddlewaretoken" in server.saves[0]
    assert "people" not in server.saves[0], "no files"


def test_what_the_server_never_got_is_back_after_a_reload(page: Page, server: Server):
    page.clock.install()
    page.goto(f"{SITE}/sheet/")
    server.is_reachable = False
    page.locator(FIELD).fill("Half a sentence")
    page.get_by_label("Ask first").first.check(force=True)
    page.clock.run_for(1000)
    expect(page.locator("[data-autosave-status]")).to_contain_text("Not saved yet")

    page.reload()

    expect(page.locator(FIELD)).to_have_value("Half a sentence")
    expect(page.get_by_label("Ask first").first).to_be_checked()
    expect(page.locator("[data-autosave-status]")).to_contain_text("is back")
    server.is_reachable = True
    page.clock.run_for(1000)
    expect(page.locator("[data-autosave-status]")).to_have_attribute("data-state", "saved")
    assert server.saves[-1]["say"] == ["Half a sentence"]
    assert server.saves[-1]["family"] == ["ask"]


def test_what_the_server_knows_better_stays(page: Page, server: Server):
    page.clock.install()
    page.goto(f"{SITE}/sheet/")
    server.is_reachable = False
    page.locator(FIELD).fill("Typed here")
    page.clock.run_for(1000)
    expect(page.locator("[data-autosave-status]")).to_contain_text("Not saved yet")

    server.stamp = "saved on another machine"
    page.reload()

    expect(page.locator(FIELD)).to_have_value("")


def test_signing_out_leaves_no_draft_behind(page: Page, server: Server):
    page.clock.install()
    page.goto(f"{SITE}/sheet/")
    server.is_reachable = False
    page.locator(FIELD).fill("Mine alone")
    page.clock.run_for(1000)
    expect(page.locator("[data-autosave-status]")).to_contain_text("Not saved yet")

    page.locator("[data-forget-drafts]").evaluate(
        "form => form.dispatchEvent(new SubmitEvent('submit', {bubbles: true}))"
    )

    assert json.loads(page.evaluate("JSON.stringify({...localStorage})")) == {}
