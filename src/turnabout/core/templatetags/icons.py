"""Icons: Lucide's, and the few marks that are our own."""

import functools
from dataclasses import dataclass
from typing import Final

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from lucide.templatetags.lucide import lucide

register = template.Library()


@dataclass(frozen=True)
class Mark:
    """A drawing of our own: its box and what stands in it."""

    box: str
    drawing: str


MARKS: Final = {
    # The brand: two curved arrows trading places, the mentor's up and the mentee's down.
    "mark": Mark(
        "0 0 48 48",
        '<path class="mark__up" d="M10 34V22a10 10 0 0 1 10-10h4M19 5l7 7-7 7"/>'
        '<path class="mark__down" d="M38 14v12a10 10 0 0 1-10 10h-4M29 43l-7-7 7-7"/>',
    ),
    "up": Mark("0 0 24 24", '<path d="M12 20V5M5 12l7-7 7 7"/>'),
    "down": Mark("0 0 24 24", '<path d="M12 4v15M5 12l7 7 7-7"/>'),
    # From one person to the other.
    "turn": Mark("0 0 48 16", '<path d="M3 8h41m-6-6 6 6-6 6"/>'),
    # A figure that may not be shown keeps its place.
    "withheld": Mark(
        "0 0 56 24",
        '<rect x="1.5" y="1.5" width="53" height="21" rx="6"/>'
        '<path d="m10 22 9-20m3 20 9-20m3 20 9-20"/>',
    ),
    # A step: done is Lucide's check.
    "ring": Mark("0 0 24 24", '<circle cx="12" cy="12" r="8"/>'),
    "half": Mark(
        "0 0 24 24",
        '<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor"/>',
    ),
}


@register.simple_tag
def icon(name: str, *, label: str = "") -> SafeString:
    """
    Draw an icon; hidden from screen readers unless it has a label of its own.

    Raises
    ------
    lucide.IconDoesNotExist
        For a name that neither we nor Lucide have.
    """
    box, drawing = _drawing(str(name))
    width, height = box.split()[2:]
    spoken = (
        format_html('role="img" aria-label="{}"', label)
        if label
        else mark_safe('aria-hidden="true"')
    )
    return format_html(
        '<svg class="icon" viewBox="{}" width="{}" height="{}" fill="none" stroke="currentColor"'
        ' stroke-width="2" stroke-linecap="round" stroke-linejoin="round" {}>{}</svg>',
        box,
        width,
        height,
        spoken,
        drawing,
    )


@functools.cache
def _drawing(name: str) -> tuple[str, SafeString]:
    if name in MARKS:
        return MARKS[name].box, mark_safe(MARKS[name].drawing)  # noqa: S308 - our own drawing
    svg = lucide(name)
    opening, _, rest = svg.partition(">")
    if 'viewBox="0 0 24 24"' not in opening:
        raise ValueError(name)
    return "0 0 24 24", mark_safe(rest.removesuffix("</svg>").strip())  # noqa: S308 - Lucide's
