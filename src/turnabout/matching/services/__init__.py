"""What managers do with runs and their pairs."""

from turnabout.matching.services._asking import WhyNot, find, why_not
from turnabout.matching.services._outside import match_files
from turnabout.matching.services._publishing import Preview, preview, publish
from turnabout.matching.services._runs import discard, request_run, solve_run
from turnabout.matching.services._wishes import forbid, override, pin, undo

__all__ = [
    "Preview",
    "WhyNot",
    "discard",
    "find",
    "forbid",
    "match_files",
    "override",
    "pin",
    "preview",
    "publish",
    "request_run",
    "solve_run",
    "undo",
    "why_not",
]
