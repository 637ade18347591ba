"""The command ``turnabout``: serve, and everything Django's commands offer."""

import os
import secrets
import sys
from importlib import metadata
from typing import Final

from environs import EnvValidationError

from turnabout.config import refusals

ABOUT: Final = frozenset({"-h", "--help"})


def main(arguments: list[str] | None = None) -> None:
    """Run ``turnabout ARGUMENTS``; exit 2 with one line a mistake in the environment."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "turnabout.config.settings")
    if words[:1] == ["serve"]:
        from turnabout.config import serve  # noqa: PLC0415 - sets the environment before settings

        sys.exit(serve.main(words[1:]))
    if words in (["version"], ["--version"]):
        sys.stdout.write(f"turnabout {metadata.version('turnabout')}\n")
        return
    if needs_no_installation(words):  # nothing is signed
        os.environ.setdefault("TURNABOUT_SECRET_KEY", secrets.token_urlsafe())
    from django.core.management import execute_from_command_line  # noqa: PLC0415 - reads settings

    try:
        execute_from_command_line(["turnabout", *command(words)])
    except EnvValidationError as error:
        sys.exit(refusals.explain(error))


def needs_no_installation(words: list[str]) -> bool:
    """
    Tell whether a command works without a data folder: files in, files out, or words about itself.

    Examples
    --------
    >>> needs_no_installation(["admin", "--help"]), needs_no_installation(["admin", "a@b.example"])
    (True, False)
    """
    return not words or words[0] in {"match", "help"} or bool(ABOUT.intersection(words))


def command(words: list[str]) -> list[str]:
    """
    Take ``--data FOLDER`` out, which every command understands; ``mail-test`` is ``mail_test``.

    Examples
    --------
    >>> command(["mail-test", "ada@example.org"])
    ['mail_test', 'ada@example.org']
    """
    left: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--data":
            os.environ["TURNABOUT_DATA_DIR"] = next(rest, "")
        elif word.startswith("--data="):
            os.environ["TURNABOUT_DATA_DIR"] = word.removeprefix("--data=")
        else:
            left.append(word)
    return [left[0].replace("-", "_"), *left[1:]] if left and left[0][:1] != "-" else left
