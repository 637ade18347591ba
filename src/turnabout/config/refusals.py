"""Why serving cannot start."""

import sys
from collections.abc import Mapping
from typing import Final

from environs import EnvValidationError

REFUSED: Final = 2


class Refused(Exception):
    """Serving cannot start; the message is one sentence that says what to do."""


def explain(error: EnvValidationError) -> int:
    """Tell every mistake of the environment, one line each; give the exit code."""
    found = error.error_messages
    for name, mistakes in found.items() if isinstance(found, Mapping) else [("", found)]:
        for mistake in mistakes:
            sys.stderr.write(f"{name}: {mistake}\n")
    return REFUSED
