"""A real headless Chromium: from the machine, or out of the development package."""

import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

from tests.support import tree

ARGUMENTS: Final = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
UNPACK: Final = (
    "import('@sparticuz/chromium').then(m => m.default.executablePath()).then(p => console.log(p))"
)


@cache
def executable() -> str:
    """
    Give the path of a Chromium.

    ``$CHROMIUM``, else one on the path, else the one inside the npm development package, which
    unpacks itself into the temporary folder.
    """
    if given := os.environ.get("CHROMIUM"):
        return given
    for name in NAMES:
        if found := shutil.which(name):
            return found
    return str(_unpacked())


def _unpacked() -> Path:
    home = tree.ROOT / "var" / "chromium"
    if not home.exists():
        home.parent.mkdir(exist_ok=True)
        # Unpacked beside and renamed: two test processes may come here at once.
        scratch = Path(tempfile.mkdtemp(dir=home.parent, prefix="chromium-"))
        environment = {**os.environ, "TMPDIR": str(scratch)}
        subprocess.run(
            ["node", "-e", UNPACK], cwd=tree.ROOT, env=environment, capture_output=True, check=True
        )
        try:
            scratch.rename(home)
        except OSError:
            shutil.rmtree(scratch)
    return home / "chromium"
