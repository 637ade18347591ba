"""The command ``turnabout``: serve, and everything Django's commands offer."""

import os
import secrets
import sys

from environs import EnvValidationError

from turnabout.config import refusals


def main(arguments: list[str] | None = None) -> None:
    """Run ``turnabout ARGUMENTS``; exit 2 with one line a mistake in the environment."""
    words = sys.argv[1:] if arguments is None else arguments
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "turnabout.config.settings")
    if words[:1] == ["serve"]:
        from turnabout.config import serve  # noqa: PLC0415 - sets the environment before settings

        sys.exit(serve.main(words[1:]))
    if words[:1] == ["match"]:  # files in, files out: nothing is signed, no data folder is needed
        os.environ.setdefault("TURNABOUT_SECRET_KEY", secrets.token_urlsafe())
    from django.core.management import execute_from_command_line  # noqa: PLC0415 - reads settings

    try:
        execute_from_command_line(["turnabout", *words])
    except EnvValidationError as error:
        sys.exit(refusals.explain(error))
