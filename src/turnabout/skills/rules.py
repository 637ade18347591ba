"""Which skill a typed text means, and which levels there are."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from turnabout.skills import choices

LONGEST_NAME: Final = 80
MOST: Final = 12
OFFER_LEVELS: Final = range(1, 5)
WISH_LEVELS: Final = range(5)


@dataclass(frozen=True)
class Meant:
    """A skill as it is stored: ``code`` is empty for one that somebody typed."""

    key: str
    name: str
    code: str = ""

    @property
    def framework(self) -> str:
        return choices.FRAMEWORK if self.code else ""


def meant(text: str) -> Meant:
    """
    Tell which skill a text means.

    Parameters
    ----------
    text
        A stored key such as ``digcomp:1.2``, or a name as typed: the words of the framework or our
        own for it, in any case, or anything else, which is a skill of its own.

    Raises
    ------
    ValueError
        If nothing is left of the text, it is too long, or its key names no competence.

    Examples
    --------
    >>> meant("checking what you  read online").key
    'digcomp:1.2'
    >>> meant(" Beekeeping ")
    Meant(key='free:beekeeping', name='Beekeeping', code='')
    """
    name = " ".join(unicodedata.normalize("NFKC", text).split())
    if not name or len(name) > LONGEST_NAME:
        raise ValueError(f"Expected a skill of 1 to {LONGEST_NAME} characters, got {len(name)}.")
    code = _code(name)
    if code:
        return Meant(f"digcomp:{code}", str(choices.competence(code).label), code)
    return Meant(f"free:{name.removeprefix('free:').casefold()}"[:120], name.removeprefix("free:"))


def is_meaningful(text: str) -> bool:
    """Tell whether ``meant`` takes a text."""
    try:
        meant(text)
    except ValueError:
        return False
    return True


def check_level(level: int, *, allowed: range) -> int:
    """Give the level back; ``ValueError`` outside of the range."""
    if level not in allowed:
        raise ValueError(f"Expected a level from {allowed[0]} to {allowed[-1]}, got {level}.")
    return level


def _code(name: str) -> str:
    sought = name.casefold()
    for each in choices.COMPETENCES:
        known = (f"digcomp:{each.code}", str(each.label).casefold(), str(each.name).casefold())
        if sought in known:
            return each.code
    if sought.startswith("digcomp:"):
        raise ValueError(f"Expected a competence of {choices.FRAMEWORK}, got {name!r}.")
    return ""
