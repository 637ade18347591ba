"""What can be wrong with a line, and what is worth a word; values stay apart from the words."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy, ngettext


class Fault(StrEnum):
    """Why a line is refused."""

    CELLS = "cells"
    NO_ID = "no_id"
    NO_NAME = "no_name"
    BAD_EMAIL = "bad_email"
    BAD_DATE = "bad_date"
    TOO_LONG = "too_long"
    TWICE = "twice"
    EMAIL_TWICE = "email_twice"
    EMAIL_TAKEN = "email_taken"
    OWN_MANAGER = "own_manager"
    CIRCLE = "circle"


class Notice(StrEnum):
    """What is allowed, with a warning."""

    MANAGER_UNKNOWN = "manager_unknown"
    MANAGER_AMBIGUOUS = "manager_ambiguous"
    LINK_UNKNOWN = "link_unknown"
    NO_MANAGER = "no_manager"
    HEAD = "head"
    NO_GRADE = "no_grade"
    NO_EMAIL = "no_email"
    ZONE_UNKNOWN = "zone_unknown"
    INACTIVE = "inactive"
    DATES_IN_DOUBT = "dates_in_doubt"


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """A line that changes nothing, and why."""

    line: int
    fault: Fault
    values: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Caution:
    """Something the file leaves open, with the lines it is about."""

    notice: Notice
    lines: tuple[int, ...]


#: Sentences with the values of the line; ``%s`` are its values, in order.
SENTENCES = {
    Fault.CELLS: gettext_lazy("It has %s cells, the first line has %s."),
    Fault.NO_ID: gettext_lazy("No employee id and no e-mail."),
    Fault.NO_NAME: gettext_lazy("No name."),
    Fault.BAD_EMAIL: gettext_lazy("“%s” is not an e-mail address."),
    Fault.BAD_DATE: gettext_lazy("Hire date “%s” is not a date."),
    Fault.TOO_LONG: gettext_lazy("%s is longer than %s characters."),
    Fault.TWICE: gettext_lazy("%s appears twice, also on line %s."),
    Fault.EMAIL_TWICE: gettext_lazy("Two people with one e-mail: %s is also on line %s."),
    Fault.EMAIL_TAKEN: gettext_lazy(
        "%s already belongs to %s in the directory. Give this person that id, or another e-mail."
    ),
    Fault.OWN_MANAGER: gettext_lazy(
        "%s is their own manager. Leave the manager empty for the head of the organization."
    ),
    Fault.CIRCLE: gettext_lazy("They report to each other in a circle: %s."),
}

#: The same without values, for what is kept after an import.
SHORT = {
    Fault.CELLS: gettext_lazy("more or fewer cells than the first line"),
    Fault.NO_ID: gettext_lazy("no employee id and no e-mail"),
    Fault.NO_NAME: gettext_lazy("no name"),
    Fault.BAD_EMAIL: gettext_lazy("an e-mail that is none"),
    Fault.BAD_DATE: gettext_lazy("a hire date that is none"),
    Fault.TOO_LONG: gettext_lazy("a cell that is too long"),
    Fault.TWICE: gettext_lazy("an id that appears twice"),
    Fault.EMAIL_TWICE: gettext_lazy("two people with one e-mail"),
    Fault.EMAIL_TAKEN: gettext_lazy("an e-mail of somebody else"),
    Fault.OWN_MANAGER: gettext_lazy("somebody who is their own manager"),
    Fault.CIRCLE: gettext_lazy("a circle of managers"),
}


def sentence(refusal: Refusal) -> str:
    """Say why a line is refused."""
    return str(SENTENCES[refusal.fault]) % refusal.values


def warning_words(notice: Notice, count: int) -> str:
    """Say what a warning means, after its number."""
    words = {
        Notice.MANAGER_UNKNOWN: ngettext(
            "has a manager who is nowhere in the file: line unknown. A program manager confirms"
            " it before matching.",
            "have a manager who is nowhere in the file: line unknown. A program manager confirms"
            " each before matching.",
            count,
        ),
        Notice.MANAGER_AMBIGUOUS: ngettext(
            "has a manager whose name belongs to several people: line unknown. Name the manager"
            " by id or e-mail.",
            "have a manager whose name belongs to several people: line unknown. Name the manager"
            " by id or e-mail.",
            count,
        ),
        Notice.LINK_UNKNOWN: ngettext(
            "names somebody for a dotted line or for pay who is nowhere in the file: line unknown.",
            "name somebody for a dotted line or for pay who is nowhere in the file: line unknown.",
            count,
        ),
        Notice.NO_MANAGER: ngettext(
            "has no manager, and nobody reports to them: line unknown.",
            "have no manager, and nobody reports to them: line unknown.",
            count,
        ),
        Notice.HEAD: ngettext(
            "has no manager and leads others: taken as the head of the line.",
            "have no manager and lead others: each is taken as the head of a line.",
            count,
        ),
        Notice.NO_GRADE: ngettext(
            "has no grade: listed, but cannot be matched yet.",
            "have no grade: listed, but they cannot be matched yet.",
            count,
        ),
        Notice.NO_EMAIL: ngettext(
            "has no e-mail: listed, but cannot be invited yet.",
            "have no e-mail: listed, but they cannot be invited yet.",
            count,
        ),
        Notice.ZONE_UNKNOWN: ngettext(
            "has a time zone nobody knows: left empty. Write it like Europe/Lisbon.",
            "have a time zone nobody knows: left empty. Write it like Europe/Lisbon.",
            count,
        ),
        Notice.INACTIVE: ngettext(
            "says that the person is not active: read as if the line were missing.",
            "say that the person is not active: read as if the lines were missing.",
            count,
        ),
        Notice.DATES_IN_DOUBT: ngettext(
            "has a hire date that is read month first. Write 2024-03-31 to be sure.",
            "have hire dates that are read month first. Write 2024-03-31 to be sure.",
            count,
        ),
    }
    return words[notice]
