"""Why serving cannot start."""

import sys
from typing import Final

from environs import EnvValidationError

REFUSED: Final = 2


class Refused(Exception):
    """Serving cannot start; the message is one sentence that says what to do."""


def explain(error: EnvValidationError) -> int:
    """Tell every mistake of the environment, one line each; give the exit code."""
    for name, mistakes in dict(error.error_messages).items():
        for mistake in mistakes:
            sys.stderr.write(f"{name}: {mistake}\n")
    return REFUSED
