"""Links to pages of apps further up, which a lower app must not name itself."""

from typing import Final

from django.urls import reverse

#: Name of the door → name of the route. Data, not an import: the stack stays one-way.
DOORS: Final = {
    "home": "portal:home",
    "program": "portal:program",
    "studio": "matching:studio",
    "pairs": "pairs:cohort_pairs",
    "pair": "pairs:pair",
}


def door(name: str, *args: str) -> str:
    """
    Give the path of a page further up the stack.

    Raises
    ------
    KeyError
        For a door nobody listed.
    """
    return reverse(DOORS[name], args=args)
