"""Cells as people meant them."""

import re
import unicodedata
from typing import Final

#: What stands behind a comma and is no first name.
_TITLES: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "cpa", "esq", "dr"})

_LAST_FIRST: Final = re.compile(r"(?P<last>[^\W\d_][\w .'’-]*?) *, *(?P<first>[^\W\d_][\w .'’-]*)")


def clean(cell: str) -> str:
    r"""
    Give a cell without control and direction marks, and with single spaces.

    Examples
    --------
    >>> clean("  Ada\r\n Okafor\u202e ")
    'Ada Okafor'
    """
    text = unicodedata.normalize("NFC", cell)
    if not text.isprintable():
        text = "".join(" " if letter.isspace() else letter for letter in text if _is_kept(letter))
    return re.sub(r" +", " ", text).strip() if "  " in text else text.strip()


def fold(text: str) -> str:
    """Give what two spellings of one id, e-mail or grade have in common."""
    return text.strip().casefold()


def spoken(name: str) -> str:
    """
    Give a name as people say it, first name first; empty where it has no letter.

    Examples
    --------
    >>> spoken("Okafor, Ada"), spoken("Ada Okafor, PhD"), spoken("40")
    ('Ada Okafor', 'Ada Okafor, PhD', '')
    """
    if not any(letter.isalpha() for letter in name):
        return ""
    parts = _LAST_FIRST.fullmatch(name)
    if parts is None or parts["first"].replace(".", "").casefold() in _TITLES:
        return name
    return f"{parts['first']} {parts['last']}"


def name_key(name: str) -> str:
    """
    Give what the spellings of a person's name have in common.

    Examples
    --------
    >>> name_key("Okafor, Ada") == name_key("Ada  Okafor")
    True
    """
    return " ".join(sorted(re.findall(r"\w+", name.casefold())))


def _is_kept(letter: str) -> bool:
    """Joiners inside a word belong to it; other marks nobody sees do not."""
    return letter.isspace() or letter.isprintable() or letter in "\u200c\u200d"
