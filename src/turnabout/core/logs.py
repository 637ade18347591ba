"""Log lines that say what failed and where, never what a person wrote."""

import logging
import re
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Final

_HERE: Final = Path(__file__).parents[2]
#: A secret of a link: a part of an address far longer than a public id.
_SECRET: Final = re.compile(r"(?<=/)[\w-]{24,}(?=[/\s?#]|$)", re.ASCII)


def scrubbed(error: BaseException) -> str:
    """
    Describe an exception without its message and locals, which may hold what somebody typed.

    Returns
    -------
    str
        One line a frame, outermost first (``file:line function``), then the exception's class.
    """
    frames = [
        f"  {_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    return "\n".join([*frames, f"{type(error).__module__}.{type(error).__qualname__}"])


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_HERE)) if path.is_relative_to(_HERE) else path.name


def without_secrets(line: str) -> str:
    """
    Take the secrets of links out of a line: Django names the address of whatever it refuses.

    Examples
    --------
    >>> without_secrets("Forbidden: /pairs/answer/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG/")
    'Forbidden: /pairs/answer/…/'
    """
    return _SECRET.sub("…", line)


class Formatter(logging.Formatter):
    """Time, level, logger, message without secrets; an exception as its frames and class only."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", style="{")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - as below
        return _SECRET.sub("…", super().formatMessage(record))

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))

    def formatException(  # noqa: N802 - the standard library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return scrubbed(ei[1]) if ei[1] is not None else ""
