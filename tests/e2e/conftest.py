"""A browser that reports what goes wrong, and axe."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from tests.support import browser as chromium

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
def complaints(context: BrowserContext) -> Iterator[list[str]]:
    """Console messages, page errors and requests to elsewhere, of every page of the context."""
    found: list[str] = []
    context.on("console", lambda message: found.append(f"{message.type}: {message.text}"))
    context.on("weberror", lambda error: found.append(str(error.error)))

    def check_request(request: Any) -> None:
        if not request.url.startswith(("http://localhost", "http://127.0.0.1", "data:", "blob:")):
            found.append(f"request to {request.url}")

    context.on("request", check_request)
    yield found


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Run axe on a page; give one line a violation."""

    def check(page: Page) -> list[str]:
        answer = Axe().run(page, options=AXE_OPTIONS).response
        return [
            f"{violation['id']}: {node['target']} {node.get('failureSummary', '')[:200]}"
            for violation in answer["violations"]
            for node in violation["nodes"]
        ]

    return check
