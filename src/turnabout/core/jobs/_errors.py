"""The edge of the worker: other people's code may fail there, the worker goes on."""

from types import TracebackType
from typing import Self


class Caught:
    """
    Hold the exception that ends a block, instead of passing it on.

    The worker is the outermost caller and must outlive what it calls. What asks the process to
    stop (``SystemExit``, ``KeyboardInterrupt``) passes.
    """

    def __init__(self) -> None:
        self.error: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> bool:
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None


def class_path(error: BaseException) -> str:
    """Give the dotted name of the exception's class."""
    return f"{type(error).__module__}.{type(error).__qualname__}"
