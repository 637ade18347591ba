"""Somebody in the directory, as plain values."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from turnabout.people.choices import LinkKind

Value = str | dt.date | None


@dataclass(frozen=True, kw_only=True)
class Known:
    """Somebody in the directory before the import. People are told apart by ``id``."""

    id: str
    name: str
    email: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    manager: str | None = None
    line_is_unknown: bool = False
    links: frozenset[tuple[LinkKind, str]] = frozenset()
    source: str = ""
    has_left: bool = False
