"""Small tools for values that never change and for their fingerprints."""

import dataclasses
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Vector = NDArray[np.float64]
IntVector = NDArray[np.int64]
IntMatrix = NDArray[np.int64]
BoolVector = NDArray[np.bool_]
BoolMatrix = NDArray[np.bool_]
Kind = TypeVar("Kind", bound=np.generic)
Key = TypeVar("Key")
Value = TypeVar("Value")


class FrozenMap(Mapping[Key, Value], Generic[Key, Value]):
    """
    A mapping that cannot be changed, and can be copied and pickled.

    Examples
    --------
    >>> FrozenMap({"a": 1}) == {"a": 1}
    True
    """

    def __init__(self, values: Mapping[Key, Value]) -> None:
        self._values = dict(values)

    def __getitem__(self, key: Key) -> Value:
        return self._values[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(self._values)


def frozen(array: NDArray[Kind]) -> NDArray[Kind]:
    """Give a contiguous copy that refuses to be written to."""
    copy = np.array(array, order="C")
    copy.setflags(write=False)
    return copy


def codes(values: Sequence[str], vocabulary: Sequence[str]) -> IntVector:
    """
    Give each value's place in the vocabulary; what is not in it gets -1.

    Examples
    --------
    >>> codes(["b", "", "a"], ["a", "b"]).tolist()
    [1, -1, 0]
    """
    places = {word: place for place, word in enumerate(vocabulary)}
    return np.array([places.get(value, -1) for value in values], dtype=np.int64)


def one_hot(numbers: IntVector, width: int) -> Matrix:
    """
    Spread numbers over columns; -1 gives a row of zeros.

    Examples
    --------
    >>> one_hot(np.array([1, -1]), 2).tolist()
    [[0.0, 1.0], [0.0, 0.0]]
    """
    spread = np.zeros((len(numbers), width))
    known = np.flatnonzero(numbers >= 0)
    spread[known, numbers[known]] = 1.0
    return spread


def digest(value: object) -> str:
    """
    Fingerprint a value by its content, so that equal content has equal digests anywhere.

    Examples
    --------
    >>> digest((1, "a")) == digest((1.0, "a"))
    True
    >>> digest(("ab", "c")) == digest(("a", "bc"))
    False
    """
    return hashlib.sha256(_encoded(value)).hexdigest()


def _encoded(value: object) -> bytes:
    """Write a value as bytes from which it could be read back: kind, length, content."""
    kind, content = _parts(value)
    return f"{kind}{len(content)}:".encode() + content


def _parts(value: object) -> tuple[str, bytes]:
    if value is None:
        return "n", b""
    if isinstance(value, str):
        return "s", value.encode()
    if isinstance(value, bool | int | float | np.number):
        return "f", float(value).hex().encode()
    if isinstance(value, np.ndarray):
        return "a", f"{value.dtype.str}{value.shape}".encode() + np.ascontiguousarray(
            value
        ).tobytes()
    return _collected(value)


def _collected(value: Any) -> tuple[str, bytes]:
    if isinstance(value, Mapping):
        return "m", b"".join(sorted(_encoded(item) for item in value.items()))
    if isinstance(value, frozenset):
        return "u", b"".join(sorted(_encoded(item) for item in value))
    if isinstance(value, tuple):
        return "t", b"".join(_encoded(item) for item in value)
    if dataclasses.is_dataclass(value):
        fields = tuple(
            (field.name, getattr(value, field.name)) for field in dataclasses.fields(value)
        )
        return "d", type(value).__name__.encode() + _encoded(fields)
    raise ValueError(f"Expected a value that can be fingerprinted, got {type(value).__name__}.")
