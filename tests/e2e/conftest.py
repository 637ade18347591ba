"""A browser that reports what goes wrong, and axe."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from tests.support import browser as chromium
from tests.support import pages

AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
}


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    return {
        "executable_path": chromium.executable(),
        "headless": True,
        "args": chromium.ARGUMENTS,
    }


@pytest.fixture(scope="session")
def base_url() -> None:
    """Give nothing: tests name whole addresses, and the plugin's own trips over pytest 9."""


@pytest.fixture
def complaints(context: BrowserContext) -> list[str]:
    """Console messages, page errors and requests to elsewhere, of every page of the context."""
    found: list[str] = []
    context.on("console", lambda message: found.append(f"{message.type}: {message.text}"))
    context.on("weberror", lambda error: found.append(str(error.error)))

    def check_request(request: Any) -> None:
        if not request.url.startswith(("http://localhost", "http://127.0.0.1", "data:", "blob:")):
            found.append(f"request to {request.url}")

    context.on("request", check_request)
    return found


@pytest.fixture(scope="session")
def axe() -> Callable[..., list[str]]:
    """Run axe on a page, all of it or what ``options`` say; give one line a violation."""

    def check(page: Page, options: Any = AXE_OPTIONS) -> list[str]:
        answer = Axe().run(page, options=options).response
        return [
            f"{violation['id']}: {node['target']} {node.get('failureSummary', '')[:200]}"
            for violation in answer["violations"]
            for node in violation["nodes"]
        ]

    return check


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Any]]:
    """Fill the demo organization once, and an empty one beside it; to copy, never to serve."""
    folder = tmp_path_factory.mktemp("organizations")
    yield folder, pages.fill(folder)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def site(
    request: pytest.FixtureRequest,
    filled: tuple[Path, Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[pages.Site]:
    """
    Serve copies of the organizations, for one file of tests to do with as it likes.

    A file that names ``ORGANIZATIONS`` gets these, others the demo's alone.
    """
    folder, found = filled
    copy = tmp_path_factory.mktemp("served")
    for name in getattr(request.module, "ORGANIZATIONS", (pages.DEMO,)):
        shutil.copytree(folder / name, copy / name)
    with pages.site(copy, found) as running:
        yield running
    shutil.rmtree(copy)
