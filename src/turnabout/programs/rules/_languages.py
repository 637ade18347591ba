"""Languages people work in."""

import functools
from typing import Final

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext

#: Written variants that people tell apart while speaking.
_KEPT: Final = frozenset({"zh-hans", "zh-hant"})


@functools.cache
def _names() -> dict[str, str]:
    return {
        code: str(facts["name"])
        for code, facts in LANG_INFO.items()
        if "name" in facts and ("-" not in code or code in _KEPT)
    }


def language_name(code: str) -> str:
    """Name a language in the reader's one; a code nobody knows stays as it is."""
    return gettext(_names().get(code, code))


def languages() -> tuple[tuple[str, str], ...]:
    """Give code and name of every language, by name."""
    return tuple(
        sorted(((code, gettext(name)) for code, name in _names().items()), key=lambda x: x[1])
    )
