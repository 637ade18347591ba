"""Read the shipped blueprints: one file of rules and figures each, with its words beside it."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from turnabout.programs import rules
from turnabout.programs.adapter.texts import TEXTS

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

# The order people see them in.
KEYS = ("digital-fluency", "inclusion-dialogue", "phased-inclusion", "generations-retention")


class UnknownBlueprint(LookupError):
    """There is no blueprint of this key."""


@dataclass(frozen=True)
class Blueprint:
    """A template for programs; ``settings.as_dict()`` is what a new program stores."""

    key: str
    name: _StrPromise
    summary: _StrPromise
    lineage: rules.Lineage
    lineage_sentence: _StrPromise
    settings: rules.Settings


@functools.cache
def blueprints() -> tuple[Blueprint, ...]:
    """Give the shipped blueprints, in the order people see them in."""
    folder = resources.files("turnabout.programs") / "blueprints"
    return tuple(
        read_blueprint((folder / f"{key}.toml").read_text(encoding="utf-8"), key=key)
        for key in KEYS
    )


def get(key: str) -> Blueprint:
    """
    Give one blueprint.

    Raises
    ------
    UnknownBlueprint
        If there is none of this key.
    """
    for blueprint in blueprints():
        if blueprint.key == key:
            return blueprint
    raise UnknownBlueprint(f"Expected one of {', '.join(KEYS)}, got {key!r}.")


def read_blueprint(text: str, *, key: str) -> Blueprint:
    """
    Read the text of one blueprint file.

    Raises
    ------
    rules.UnreadableSettings
        If a key is unknown, missing or wrong; it names the file and the key.
    """
    source = f"{key}.toml"
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise rules.WrongValue(source=source, key="(file)", problem=str(fault)) from fault
    lineage = rules.read_section(
        rules.Lineage, found.pop("lineage", None), key="lineage", source=source
    )
    texts = TEXTS[key]
    return Blueprint(
        key=key,
        name=texts.name,
        summary=texts.summary,
        lineage=lineage,
        lineage_sentence=texts.lineage,
        settings=rules.read_settings(found, source=source),
    )
