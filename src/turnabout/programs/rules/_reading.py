"""Read settings strictly: a key nobody reads is refused, with the file and the key."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TypeVar

from turnabout.programs.rules._settings import SCHEMA, SECTIONS, Allowed, Settings

Section = TypeVar("Section")


class UnreadableSettings(ValueError):
    """Settings that cannot be read: ``source`` is the file, ``key`` the dotted key in it."""

    def __init__(self, *, source: str, key: str, problem: str) -> None:
        super().__init__(f"{source}: {key}: {problem}")
        self.source = source
        self.key = key


class UnknownKey(UnreadableSettings):
    """A key that nobody reads."""


class MissingKey(UnreadableSettings):
    """A key that has to be there."""


class WrongValue(UnreadableSettings):
    """A value of the wrong type or outside its range."""


def read_settings(found: Mapping[str, object], *, source: str = "settings") -> Settings:
    """
    Read a stored snapshot, or the settings part of a blueprint.

    Raises
    ------
    UnknownKey
        If there is a key nobody reads.
    MissingKey
        If a key is missing that has to be there.
    WrongValue
        If a value is of another type, out of range, or at odds with its neighbors.
    """
    refuse_other_keys(found, known={"schema", *SECTIONS}, source=source)
    if "schema" not in found:
        raise MissingKey(source=source, key="schema", problem=f"Expected {SCHEMA}.")
    if found["schema"] != SCHEMA:
        problem = f"Expected {SCHEMA}, got {found['schema']!r}."
        raise WrongValue(source=source, key="schema", problem=problem)
    return Settings(
        **{
            name: read_section(section, found.get(name), key=name, source=source)
            for name, section in SECTIONS.items()
        }
    )


def read_section(shape: type[Section], found: object, *, key: str, source: str) -> Section:
    """Read one table of settings into the dataclass that is its shape."""
    if found is None:
        raise MissingKey(source=source, key=key, problem="Expected this table.")
    if not isinstance(found, Mapping):
        raise WrongValue(source=source, key=key, problem=f"Expected a table, got {found!r}.")
    fields = dataclasses.fields(shape)  # type: ignore[arg-type]
    refuse_other_keys(found, known={f.name for f in fields}, source=source, table=key)
    values = {
        f.name: _read_value(f.metadata["allowed"], found.get(f.name), f"{key}.{f.name}", source)
        for f in fields
    }
    try:
        return shape(**values)
    except ValueError as fault:
        raise WrongValue(source=source, key=key, problem=str(fault)) from fault


def refuse_other_keys(
    found: Mapping[str, object], *, known: set[str], source: str, table: str = ""
) -> None:
    """Refuse a key nobody reads."""
    for name in found:
        if name not in known:
            key = f"{table}.{name}" if table else name
            problem = f"Nobody reads this key; known are {', '.join(sorted(known))}."
            raise UnknownKey(source=source, key=key, problem=problem)


def _read_value(allowed: Allowed, found: object, key: str, source: str) -> object:
    if found is None:
        if allowed.is_optional:
            return None
        raise MissingKey(source=source, key=key, problem="Expected a value.")
    try:
        return allowed.read(found)
    except (TypeError, ValueError) as fault:
        raise WrongValue(source=source, key=key, problem=str(fault)) from fault
