"""What managers do with runs and their pairs."""

from turnabout.matching.services._asking import WhyNot, find, why_not
from turnabout.matching.services._publishing import Preview, preview, publish
from turnabout.matching.services._runs import discard, progress_key, request_run, solve_run
from turnabout.matching.services._wishes import forbid, override, pin, undo

__all__ = [
    "Preview",
    "WhyNot",
    "discard",
    "find",
    "forbid",
    "override",
    "pin",
    "preview",
    "progress_key",
    "publish",
    "request_run",
    "solve_run",
    "undo",
    "why_not",
]
