"""Who sees what, from the table that decides it."""

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_lazy as _

from turnabout.programs import rules as programs

#: What each answer is called; a test holds the keys equal to the table's.
NAMES: Final = {
    "capacity": _("How many mentees you can take"),
    "languages": _("Languages"),
    "time_zone": _("Time zone"),
    "hours": _("Working hours"),
    "offers": _("Skills you can teach"),
    "wishes": _("What you want to learn"),
    "open_topics": _("Topics you marked open"),
    "other_topics": _("Topics you marked ask first or closed"),
    "say": _("The one thing you would like the other side to understand"),
    "style": _("Working style"),
}


@dataclass(frozen=True, kw_only=True)
class VisibilityRow:
    """One thing people give, and the sentences on who reads it."""

    what: str
    readers: tuple[str, ...]


def visibility_rows() -> tuple[VisibilityRow, ...]:
    """Give a line for everything enrollment asks, in its order. No query."""
    return tuple(
        VisibilityRow(what=str(NAMES[asked.key]), readers=programs.who_sees(asked.key))
        for asked in programs.ASKED
    )
