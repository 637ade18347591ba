"""Why serving cannot start."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from environs import EnvValidationError

REFUSED: Final = 2
NO_KEY: Final = "TURNABOUT_SECRET_KEY"


class Refused(Exception):
    """Serving cannot start; the message is one sentence that says what to do."""


def explain(error: EnvValidationError) -> int:
    """Tell every mistake of the environment, one line each; give the exit code."""
    found = error.error_messages
    for name, mistakes in found.items() if isinstance(found, Mapping) else [("", found)]:
        for mistake in mistakes:
            sys.stderr.write(f"{name}: {mistake}{_hint(name)}\n")
    return REFUSED


def _hint(name: str) -> str:
    """Say what a missing key most often means: a folder in which nothing was served yet."""
    if name != NO_KEY:
        return ""
    data = Path(os.environ.get("TURNABOUT_DATA_DIR", "data")).absolute()
    return (
        f" {data} holds no installation; name its folder with --data FOLDER, or make one by"
        " ./serve first."
    )
