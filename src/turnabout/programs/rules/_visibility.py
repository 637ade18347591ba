"""
What enrollment asks, what of it is required, and who reads it.

This is the one table behind the sentences beside the fields, the short card and what staff see.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from django.utils.translation import gettext_lazy as _

from turnabout.programs.choices import Reader, Side, Step

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

EVERYBODY: Final = frozenset({Reader.CARD, Reader.PARTNER, Reader.STAFF})
BOTH: Final = frozenset({Side.MENTOR, Side.MENTEE})


@dataclass(frozen=True, kw_only=True)
class Asked:
    """
    One answer of enrollment.

    ``required`` counts how many required fields it is made of (a skill is a name and a level), by
    side; ``note`` is said after the readers.
    """

    key: str
    step: Step
    readers: frozenset[Reader]
    sides: frozenset[Side] = BOTH
    required: dict[Side, int] | None = None
    note: "_StrPromise | str" = ""

    def fields_required(self, side: str) -> int:
        return (self.required or {}).get(Side(side), 0)

    def is_read_by(self, reader: Reader) -> bool:
        return reader in self.readers


ASKED: Final = (
    Asked(
        key="capacity",
        step=Step.TIME,
        readers=frozenset({Reader.STAFF}),
        sides=frozenset({Side.MENTOR}),
        required={Side.MENTOR: 1},
    ),
    Asked(
        key="languages",
        step=Step.TIME,
        readers=EVERYBODY,
        required={Side.MENTOR: 1, Side.MENTEE: 1},
    ),
    Asked(
        key="time_zone",
        step=Step.TIME,
        readers=frozenset({Reader.PARTNER, Reader.STAFF}),
        required={Side.MENTOR: 1, Side.MENTEE: 1},
    ),
    Asked(
        key="hours",
        step=Step.TIME,
        readers=frozenset({Reader.PARTNER, Reader.STAFF}),
        required={Side.MENTOR: 1, Side.MENTEE: 1},
    ),
    Asked(key="offers", step=Step.SKILLS, readers=EVERYBODY, required={Side.MENTOR: 2}),
    Asked(key="wishes", step=Step.SKILLS, readers=EVERYBODY, required={Side.MENTEE: 2}),
    Asked(
        key="open_topics",
        step=Step.SKILLS,
        readers=frozenset({Reader.CARD, Reader.PARTNER}),
        sides=frozenset({Side.MENTOR}),
    ),
    Asked(
        key="other_topics",
        step=Step.SKILLS,
        readers=frozenset({Reader.PARTNER}),
        sides=frozenset({Side.MENTOR}),
        note=_("No reason is asked or kept."),
    ),
    Asked(
        key="say",
        step=Step.SKILLS,
        readers=frozenset({Reader.PARTNER}),
        note=_("Deleted 30 days after your pair ends."),
    ),
    Asked(
        key="style",
        step=Step.STYLE,
        readers=EVERYBODY,
        required={Side.MENTOR: 1, Side.MENTEE: 1},
    ),
)

#: Facts of the directory that stand on the short card beside the answers.
CARD_FACTS: Final = frozenset({"side", "level", "function"})

_BY_KEY = {asked.key: asked for asked in ASKED}


def asked(key: str) -> Asked:
    """Look up what is asked; ``KeyError`` if nothing is."""
    return _BY_KEY[key]


def who_sees(key: str) -> tuple[str, ...]:
    """
    Say who reads an answer: the readers in their order, that staff do not, and the note.

    Made from the table, so that it cannot say anything else.
    """
    found = asked(key)
    said = [str(reader.label) for reader in Reader if found.is_read_by(reader)]
    if not found.is_read_by(Reader.STAFF):
        said.append(str(_("Program staff never see it.")))
    return (*said, str(found.note)) if found.note else tuple(said)


def shown_to(reader: Reader) -> frozenset[str]:
    """Give the answers a reader gets."""
    return frozenset(each.key for each in ASKED if each.is_read_by(reader))


def required_answers(side: str) -> int:
    """Count the required fields over all steps, for one side."""
    return sum(each.fields_required(side) for each in ASKED)
