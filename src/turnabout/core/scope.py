"""What is read once a request: facts that cannot change while a page is made."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_SCOPE: ContextVar[dict[Any, Any] | None] = ContextVar("turnabout_scope", default=None)


@contextmanager
def open_scope() -> Generator[None]:
    """Remember what ``once`` functions return until the end of the block."""
    token = _SCOPE.set({})
    try:
        yield
    finally:
        _SCOPE.reset(token)


def once(read: Callable[P, T]) -> Callable[P, T]:
    """
    Read once a request, for the same arguments; outside a request, every time.

    A write that changes what was read calls ``forget``. The next request reads anew: what counts
    for rights is what holds when the request comes in.
    """

    @wraps(read)
    def remembered(*args: P.args, **kwargs: P.kwargs) -> T:
        scope = _SCOPE.get()
        if scope is None:
            return read(*args, **kwargs)
        key = (read, args, tuple(sorted(kwargs.items())))
        if key not in scope:
            scope[key] = read(*args, **kwargs)
        value: T = scope[key]
        return value

    return remembered


def forget() -> None:
    """Drop what was remembered: after a write that changes it."""
    scope = _SCOPE.get()
    if scope is not None:
        scope.clear()
