"""Texts of mails, without a database."""

import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_HOLE: Final = re.compile(r"%\((\w+)\)s")
_TIME: Final = re.compile(r"<time[^<>]*>([^<>]*)</time>")
_ITEM: Final = re.compile(r"^[-•] +")


@dataclass(frozen=True)
class Block:
    """A paragraph, or a list of items."""

    lines: tuple[str, ...]
    is_list: bool = False

    @property
    def text(self) -> str:
        if self.is_list:
            return "\n".join(f"- {line}" for line in self.lines)
        return self.lines[0]


def one_line(text: str, *, longest: int = 200) -> str:
    """
    Make a text fit for a header: control characters and line ends become single spaces.

    Characters that turn the reading direction are dropped too: a name must not be able to
    rearrange the words around it.
    """
    kept = "".join(" " if _breaks(char) else char for char in text)
    return " ".join(kept.split())[:longest].strip()


def filled(subject: str, values: Mapping[str, object]) -> str:
    """
    Put values into the places of a subject such as ``%(name)s``; other percent signs stay.

    Raises
    ------
    KeyError
        If a place has no value.
    """
    return _HOLE.sub(lambda hole: str(values[hole[1]]), subject)


def without_markup(text: str) -> str:
    """Take the marks off moments (``<time>``), which the filters of pages put round them."""
    return _TIME.sub(lambda mark: html.unescape(mark[1]), text)


def blocks(text: str) -> tuple[Block, ...]:
    """Cut a text into paragraphs at blank lines; a paragraph of ``- lines`` is a list."""
    found: list[Block] = []
    for part in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in part.splitlines() if line.strip()]
        if not lines:
            continue
        if _ITEM.match(lines[0]):
            found.append(Block(_items(lines), is_list=True))
        else:
            found.append(Block((" ".join(lines),)))
    return tuple(found)


def _items(lines: list[str]) -> tuple[str, ...]:
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line):
            items.append(_ITEM.sub("", line))
        else:
            items[-1] += f" {line}"
    return tuple(items)


def _breaks(char: str) -> bool:
    category = unicodedata.category(char)
    turns = unicodedata.bidirectional(char) in {
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    }  # fmt: skip
    return category in {"Cc", "Cs", "Zl", "Zp"} or turns
