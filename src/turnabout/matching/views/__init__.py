"""The studio in a browser."""

from turnabout.matching.views._publish import publish
from turnabout.matching.views._runs import discard, progress, run
from turnabout.matching.views._studio import studio
from turnabout.matching.views._two import forbid, override, pin, undo, why

__all__ = [
    "discard",
    "forbid",
    "override",
    "pin",
    "progress",
    "publish",
    "run",
    "studio",
    "undo",
    "why",
]
