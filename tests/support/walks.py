"""People at their browsers: each with a window of their own, all of them overheard."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from tests.support import browser as chromium
from tests.support.postbox import Postbox

TIMEOUT: Final = 20_000


@dataclass
class House:
    """A running product and everybody who uses it, one window each."""

    browser: Browser
    address: str
    windows: dict[str, Page] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)

    def of(self, who: str, **settings: Any) -> Page:
        """Give somebody's window, opened at first use."""
        if who not in self.windows:
            context = self.browser.new_context(locale="en-US", **settings)
            context.set_default_timeout(TIMEOUT)
            self.overhear(context, who)
            self.windows[who] = context.new_page()
        return self.windows[who]

    def overhear(self, context: BrowserContext, who: str) -> None:
        """Write down console messages, faults of scripts, and requests to elsewhere."""
        context.on("console", lambda said: self.heard.append(f"{who}: {said.type} {said.text}"))
        context.on("weberror", lambda error: self.heard.append(f"{who}: {error.error}"))
        context.on("request", lambda request: self._look_at(request.url, who))

    def _look_at(self, url: str, who: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.heard.append(f"{who}: request to {url}")

    def url(self, path: str) -> str:
        return f"{self.address}{path}"

    def close(self) -> None:
        for page in self.windows.values():
            page.context.close()


def sign_in(page: Page, house: House, *, email: str, mails: Postbox) -> None:
    """Ask for a code on the sign-in page, read it in the mail, and enter it."""
    page.goto(house.url("/account/login/"))
    page.get_by_label("Work e-mail").first.fill(email)
    page.get_by_role("button", name="Send me a code").click()
    enter_code(page, mails.wait_for(email, "code").code)


def enter_code(page: Page, code: str) -> None:
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Enter the code")).to_have_count(0)


def enroll_by_post(
    page: Page, *, invitation: str, answers: dict[str, dict[str, str]], code: Any
) -> None:
    """
    Enroll as a program would: the same requests as the pages make, none of them drawn.

    Parameters
    ----------
    answers
        Fields by step.
    code
        Called for the code once it was asked for.
    """
    http = page.context.request

    def post(url: str, **fields: str) -> tuple[str, str]:
        hidden = _hidden(http.get(url).text())
        answer = http.post(url, form={**hidden, **fields})
        assert answer.ok, f"{url}: {answer.status} {_words(answer.text())}"
        return answer.url, answer.text()

    url, _page = post(invitation, answer="enroll")
    overview, _page = post(url, code=code())
    for step, fields in answers.items():
        here = f"{overview}{step}/"
        there, said = post(here, **fields, go="continue", action="continue")
        assert there != here, f"{step}: {_words(said)}"
    there, said = post(f"{overview}card/", go="send", action="send")
    assert there == overview, _words(said)


def _hidden(page: str) -> dict[str, str]:
    """What a form sends besides what somebody fills in."""
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page)
    return {
        name: value
        for name, value in reversed(found)  # so that of two forms the first one counts
        if name in {"csrfmiddlewaretoken", "next"}
    }


def _words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split())[:600]


@contextmanager
def a_browser_to_kill(playwright: Playwright, folder: Path) -> Iterator[tuple[Browser, Any]]:
    """Start a browser of our own, and give what kills it as the system does: without asking."""
    process = subprocess.Popen(
        [
            chromium.executable(),
            *chromium.ARGUMENTS,
            "--headless",
            "--remote-debugging-port=0",
            f"--user-data-dir={folder}",
            "about:blank",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        line = next(line for line in process.stderr if line.startswith("DevTools listening on "))
        yield playwright.chromium.connect_over_cdp(line.split()[-1]), process.kill
    finally:
        process.kill()
        process.wait(timeout=10)
        process.stderr.close()
