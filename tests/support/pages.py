"""Every page of the product, and who looks at it: for axe, for width, and for pictures."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.urls import URLPattern, URLResolver, get_resolver
from playwright.sync_api import Browser, BrowserContext, Page, Route

from tests.support import served
from tests.support.served import Served

NOBODY: Final = ""
DEMO, EMPTY = "demo", "empty"
COOKIE: Final = "sessionid"


@dataclass(frozen=True)
class Shown:
    """
    A page as somebody sees it.

    ``name`` is the picture's; the address is what ``pages_play`` prints under it or under the name
    ``like`` it, unless ``path`` is given. ``act`` is what the reader does after opening it.
    """

    name: str
    route: str
    role: str = NOBODY
    path: str = ""
    organization: str = DEMO
    headings: int = 1
    like: str = ""
    status: int = 200
    act: Callable[[Page], None] | None = None


def ask_for_a_code(page: Page) -> None:
    page.get_by_label("Work e-mail").first.fill("nobody@harbor.example")
    page.get_by_role("button", name="Send me a code").click()
    page.get_by_role("heading", name="Enter the code").wait_for()


def send_nothing(page: Page) -> None:
    """Press the button of an empty form, and wait for what it says."""
    page.locator("main form button.btn-primary").first.click()
    page.locator("[data-errors]").wait_for()


def look_whom_it_reaches(page: Page) -> None:
    page.get_by_label("mentees").check()
    page.get_by_role("button", name="See whom it reaches").click()
    page.get_by_role("heading", name="This reaches").wait_for()


def ask_why_not(page: Page) -> None:
    for side in ("mentor", "mentee"):
        option = page.locator(f"#why-{side}s option").first.get_attribute("value")
        assert option
        page.locator(f"#why-{side}").fill(option)
    page.get_by_role("button", name="Ask", exact=True).click()
    page.locator("#why .answers").wait_for()


PAGES: Final = (
    # Signing in, and what an organization says about itself
    Shown("sign-in", "account_login", path="/account/login/"),
    Shown("sign-in-code", "account_request_login_code", path="/account/login/code/"),
    Shown(
        "confirm-code",
        "account_confirm_login_code",
        path="/account/login/",
        act=ask_for_a_code,
    ),
    Shown("sign-out", "account_logout", "mentor", path="/account/logout/"),
    Shown("password-set", "account_set_password", "mentor", path="/account/password/set/"),
    Shown("password", "account_change_password", "with-password", path="/account/password/change/"),
    Shown("admin-link", "accounts:admin_link"),
    Shown("admin-link-gone", "accounts:admin_link", status=404),
    Shown("first-run", "accounts:first_run", "first-admin", "/settings/first-run/", EMPTY),
    Shown("organization", "accounts:organization", "admin", path="/settings/organization/"),
    Shown(
        "organization-auditor", "accounts:organization", "auditor", path="/settings/organization/"
    ),
    Shown("roles", "accounts:roles", "admin", path="/settings/roles/"),
    Shown("roles-auditor", "accounts:roles", "auditor", path="/settings/roles/"),
    # Home and the frame
    Shown("home-mentor", "portal:home", "mentor", path="/"),
    Shown("home-mentee", "portal:home", "mentee", path="/"),
    Shown("home-manager", "portal:home", "manager", path="/"),
    Shown("home-admin", "portal:home", "admin", path="/"),
    Shown("home-invited", "portal:home", "new-mentor", path="/"),
    Shown("home-waiting", "portal:home", "sent", path="/"),
    Shown("home-proposed", "portal:home", "asked", path="/"),
    Shown("home-agreeing", "portal:home", "signing", path="/"),
    Shown("home-stranger", "portal:home", "stranger", path="/"),
    Shown("home-first-admin", "portal:home", "first-admin", "/", EMPTY),
    Shown("settings", "portal:settings", "mentor", path="/me/settings/"),
    Shown("who-sees-what", "portal:visibility", path="/who-sees-what/"),
    # People
    Shown("directory", "people:directory", "manager", path="/people/"),
    Shown("directory-nobody", "people:directory", "manager", path="/people/?search=zzzz"),
    Shown("directory-empty", "people:directory", "first-admin", "/people/", EMPTY),
    Shown("grades", "people:grades", "admin", path="/people/grades/"),
    Shown("grades-empty", "people:grades", "first-admin", "/people/grades/", EMPTY),
    Shown("imports", "people:imports", "admin", path="/people/import/"),
    Shown("imports-empty", "people:imports", "first-admin", "/people/import/", EMPTY),
    Shown(
        "imports-refused",
        "people:imports",
        "admin",
        path="/people/import/",
        act=send_nothing,
    ),
    Shown("import", "people:import", "admin"),
    Shown("import-faulty", "people:import", "admin"),
    Shown("import-done", "people:import", "admin"),
    Shown("import-discarded", "people:import", "admin"),
    Shown("import-progress", "people:import", "admin"),
    Shown("import-changes", "people:import_changes", "admin"),
    Shown("person", "people:person", "manager"),
    Shown("person-head", "people:person", "admin"),
    # Programs
    Shown("programs", "programs:list", "manager", path="/programs/"),
    Shown("programs-empty", "programs:list", "first-admin", "/programs/", EMPTY),
    Shown("program-create", "programs:create", "admin", path="/programs/new/"),
    Shown("program", "portal:program", "manager"),
    Shown("program-enrolling", "portal:program", "manager"),
    Shown("program-new", "portal:program", "manager"),
    Shown("rules", "programs:rules", "manager"),
    Shown("roles-program", "programs:roles", "manager"),
    Shown("cohort-create", "programs:cohort_create", "manager"),
    Shown("cohort-edit", "programs:cohort_edit", "manager"),
    Shown("cohort", "programs:cohort", "manager"),
    Shown("cohort-filtered", "programs:cohort", "manager"),
    Shown("cohort-draft", "programs:cohort", "manager"),
    Shown("cohort-running", "programs:cohort", "manager"),
    Shown("invite", "programs:invite", "manager"),
    Shown("invite-reach", "programs:invite", "manager", like="invite", act=look_whom_it_reaches),
    # Enrolling
    Shown("invitation", "programs:invitation"),
    Shown("invitation-gone", "programs:invitation", status=404),
    Shown("join", "programs:join", "stranger"),
    *(
        Shown(f"enroll-{side}{part}", route, f"new-{side}")
        for side in ("mentor", "mentee")
        for part, route in (
            ("", "programs:enroll"),
            *((f"-{step}", "programs:enroll_step") for step in ("time", "skills", "style", "card")),
        )
    ),
    Shown("enroll-sent", "programs:enroll", "sent"),
    Shown("enroll-sent-card", "programs:enroll_step", "sent"),
    # The studio
    Shown("studio", "matching:studio", "manager"),
    Shown("studio-why-not", "matching:studio", "manager", like="studio", act=ask_why_not),
    Shown("studio-pinned", "matching:studio", "manager"),
    Shown("studio-published", "matching:studio", "manager"),
    Shown("studio-closed", "matching:studio", "manager"),
    Shown("publish", "matching:publish", "manager"),
    # Pairs
    Shown("pairs", "pairs:cohort_pairs", "manager"),
    Shown("pairs-none", "pairs:cohort_pairs", "manager"),
    Shown("pair", "pairs:pair", "mentor"),
    Shown("pair-to-confirm", "pairs:pair", "to-confirm"),
    Shown("pair-to-log", "pairs:pair", "to-log"),
    Shown("pair-proposed", "pairs:pair", "asked"),
    Shown("pair-answered", "pairs:pair", "answered"),
    Shown("pair-declined", "pairs:pair", "declined"),
    Shown("pair-agreeing", "pairs:pair", "agreeing"),
    Shown("pair-signing", "pairs:pair", "signing"),
    Shown("answer-link", "pairs:answer_link"),
    Shown("confirm-link", "pairs:confirm_link"),
    Shown("hold-link", "pairs:hold_link"),
    # The demo's mailbox; a mail itself is a letter, not a page with a heading
    Shown("mailbox", "notifications:mailbox", path="/mailbox/"),
    Shown("mailbox-none", "notifications:mailbox", path="/mailbox/?to=nobody@harbor.example"),
    Shown("message", "notifications:message"),
    Shown("message-calendar", "notifications:message"),
    Shown("message-html", "notifications:message_html", headings=0),
)

#: Pages that no route has; all but the first two are shown as the product would send them.
FAULTS: Final = {
    "404": "/no-such-page/",
    "404-signed-in": "/programs/aaaaaaaaaaaa/",
    "400": "",
    "403": "",
    "403_csrf": "",
    "429": "",
    "500": "",
    "503": "",
}

#: Routes that answer a GET with something else than a page, and with what.
NOT_PAGES: Final = {
    "people:export": "text/csv",
    "people:import_refused": "text/csv",
    "pairs:export_pairs": "text/csv",
    "notifications:message_calendar": "text/calendar",
    "matching:progress": "redirect",  # a part of the studio, for htmx alone
    **dict.fromkeys(
        (
            "portal:theme",
            "accounts:withdraw_role",
            "accounts:confirm_role",
            "accounts:cancel_request",
            "people:import_columns",
            "people:import_apply",
            "people:import_discard",
            "people:import_mend",
            "programs:withdraw_role",
            "programs:open",
            "programs:close",
            "programs:withdraw",
            "programs:decline",
            "programs:confirm_line",
            "matching:run",
            "matching:why",
            "matching:pin",
            "matching:forbid",
            "matching:undo",
            "matching:override",
            "matching:discard",
            "pairs:confirm_session",
            "pairs:move_session",
            "pairs:hold_session",
            "pairs:answer",
            "pairs:acknowledge",
            "pairs:orientation",
            "pairs:agreement",
            "pairs:sign",
            "pairs:propose_session",
        ),
        "POST only",
    ),
}


def routes() -> dict[str, str]:
    """Give every route of the product by its name, with its pattern."""
    return dict(_walk(get_resolver().url_patterns, "", ""))


def _walk(
    patterns: list[URLPattern | URLResolver], space: str, before: str
) -> Iterator[tuple[str, str]]:
    for each in patterns:
        address = f"{before}{each.pattern}"
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from _walk(each.url_patterns, inner, address)
        else:
            yield f"{space}{each.name or address}", address


@dataclass(frozen=True)
class Site:
    """Two running products, one filled and one empty, and what is needed to look at them."""

    organizations: dict[str, Served]
    found: dict[str, dict[str, Any]]

    def address(self, shown: Shown) -> str:
        path = shown.path or self.found[shown.organization]["paths"][shown.like or shown.name]
        return self.organizations[shown.organization].url(path)

    def sign_in(self, context: BrowserContext, *, role: str, organization: str = DEMO) -> None:
        """Be somebody in a browser, or nobody."""
        context.clear_cookies()
        if role:
            key = self.found[organization]["cookies"][role]
            home = self.organizations[organization].address
            context.add_cookies([{"name": COOKIE, "value": key, "url": home}])

    def open(self, page: Page, shown: Shown) -> int:
        """Open a page as the one who looks at it; give the status of the answer."""
        self.sign_in(page.context, role=shown.role, organization=shown.organization)
        answer = page.goto(self.address(shown))
        assert answer is not None
        if shown.act:
            shown.act(page)
        return answer.status

    def open_fault(self, page: Page, name: str) -> None:
        """Open a page that says that something is wrong."""
        self.sign_in(page.context, role="manager" if name == "404-signed-in" else NOBODY)
        path = FAULTS[name]
        if not path:
            path, body = f"/{name}/", self.found[DEMO]["bodies"][name]

            def answer(route: Route) -> None:
                route.fulfill(body=body, content_type="text/html; charset=utf-8")

            page.route(f"**{path}", answer)
        page.goto(self.organizations[DEMO].url(path))


def fill(folder: Path) -> dict[str, dict[str, Any]]:
    """Fill a folder with both organizations; nobody serves them yet."""
    return {
        DEMO: served.play(folder / DEMO, "tests.support.pages_play", demo=True),
        EMPTY: served.play(folder / EMPTY, "tests.support.pages_play", "empty"),
    }


@contextmanager
def site(folder: Path, found: dict[str, dict[str, Any]]) -> Iterator[Site]:
    """Serve the organizations of a folder."""
    with ExitStack() as running:
        words = {DEMO: (), EMPTY: ("--no-demo",)}
        organizations = {
            name: running.enter_context(served.serving(folder / name, *words[name]))
            for name in (DEMO, EMPTY)
            if (folder / name).exists()
        }
        yield Site(organizations, found)


def context_of(browser: Browser, *, width: int, theme: str) -> BrowserContext:
    """Give a browser window of a width, in a theme, that does not move."""
    return browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce",
        locale="en-US",
        timezone_id="Europe/London",
    )
