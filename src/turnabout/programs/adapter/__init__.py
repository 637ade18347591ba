"""The door to the shipped blueprint files."""

from turnabout.programs.adapter.blueprints import (
    KEYS,
    Blueprint,
    UnknownBlueprint,
    blueprints,
    get,
    read_blueprint,
)

__all__ = ["KEYS", "Blueprint", "UnknownBlueprint", "blueprints", "get", "read_blueprint"]
