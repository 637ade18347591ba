"""Take a picture of every page at 1280 and 390 px, light and dark; fail if a route has none."""

import argparse
import os
import shutil
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Final

import django
import tests.support.environment  # noqa: F401 - what Django reads its settings from
from playwright.sync_api import Browser, Page, sync_playwright
from tests.support import browser as chromium
from tests.support import pages

WIDTHS: Final = (1280, 390)
THEMES: Final = ("light", "dark")
LOWEST: Final = 900


def main(words: list[str]) -> int:
    """Take the pictures; give the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", default="screenshots", type=Path)
    parser.add_argument("--only", default="", help="only pages whose name begins so")
    given = parser.parse_args(words)
    os.environ["DJANGO_SETTINGS_MODULE"] = "turnabout.config.settings"
    django.setup()
    pictured = {shown.route for shown in pages.PAGES}
    missing = sorted(set(pages.routes()) - set(pages.NOT_PAGES) - pictured)
    if missing:
        names = ", ".join(missing)
        sys.stderr.write(f"No picture of {names}; add them to tests/support/pages.py.\n")
        return 1
    given.folder.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="turnabout-pictures-"))
    try:
        found = pages.fill(scratch)
        with pages.site(scratch, found) as site, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium.executable(), args=chromium.ARGUMENTS
            )
            taken = take(browser, site, given.folder, only=given.only)
            browser.close()
    finally:
        shutil.rmtree(scratch)
    count = len(pages.PAGES) + len(pages.FAULTS)
    sys.stdout.write(f"{taken} pictures of {count} pages in {given.folder}\n")
    return 0


def take(browser: Browser, site: pages.Site, folder: Path, *, only: str) -> int:
    """Take the pictures of the pages whose name begins with ``only``; give how many."""
    taken = 0
    for width, theme in product(WIDTHS, THEMES):
        context = pages.context_of(browser, width=width, theme=theme)
        page = context.new_page()
        for shown in pages.PAGES:
            if shown.name.startswith(only):
                site.open(page, shown)
                shoot(page, folder / f"{shown.name}-{width}-{theme}.png")
                taken += 1
        for name in pages.FAULTS:
            if f"fault-{name}".startswith(only):
                site.open_fault(page, name)
                shoot(page, folder / f"fault-{name}-{width}-{theme}.png")
                taken += 1
        context.close()
    return taken


def shoot(page: Page, file: Path) -> None:
    """Take the whole page as a window that high shows it, its bars where they belong."""
    width = page.viewport_size["width"] if page.viewport_size else WIDTHS[0]
    height = int(page.evaluate("document.scrollingElement.scrollHeight"))
    page.set_viewport_size({"width": width, "height": max(height, LOWEST)})
    page.screenshot(path=file)
    page.set_viewport_size({"width": width, "height": LOWEST})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
