"""Lines of a file as people: every cell checked for itself."""

import datetime as dt
import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from turnabout.people.choices import TEXTS, Field, LinkKind
from turnabout.people.rules import _dates
from turnabout.people.rules._refusals import Fault, Notice, Refusal
from turnabout.people.rules._text import clean, fold, spoken

#: Most characters a field holds; the columns of the database have the same lengths.
LONGEST: Final[Mapping[Field, int]] = {
    Field.EMPLOYEE_ID: 200,
    Field.NAME: 200,
    Field.EMAIL: 254,
    Field.GRADE: 60,
    **dict.fromkeys(TEXTS, 120),
}
NOBODY: Final = frozenset({"nomanager", "no manager", "no_manager", "no_mgr", "none", "n/a", "-"})
INACTIVE: Final = frozenset(
    {"inactive", "terminated", "left", "leaver", "deactivated", "f", "no", "false", "0"}
)

Line = tuple[int, Sequence[str]]


@dataclass(frozen=True, kw_only=True)
class Misfit:
    """A line with more or fewer cells than the first; ``ids`` are people of the directory on it."""

    line: int
    cells: int
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """
    What came in of a file: columns about identity are gone.

    Attributes
    ----------
    lines
        Line number in the file, and the cells that came in.
    misfits
        Lines whose cells cannot be told apart.
    width
        Cells of the first line, those that did not come in included.
    """

    lines: tuple[Line, ...]
    misfits: tuple[Misfit, ...] = ()
    width: int = 0


@dataclass(frozen=True, kw_only=True)
class Record:
    """
    One line as a person.

    ``values`` holds the mapped fields that belong to the person alone; ``manager`` and ``links``
    name others as the file does: an id, an e-mail or a name.
    """

    line: int
    id: str
    has_employee_id: bool
    name: str
    values: Mapping[str, str | dt.date | None]
    manager: str = ""
    links: Mapping[LinkKind, tuple[str, ...]] = field(default_factory=dict)

    @property
    def email(self) -> str | None:
        email = self.values.get(Field.EMAIL)
        return email if isinstance(email, str) else None


class Faulty(Exception):
    """A line that cannot be a person."""

    def __init__(self, fault: Fault, *values: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.values = values


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What came of the lines, before they are compared with each other and the directory."""

    records: tuple[Record, ...]
    refused: tuple[Refusal, ...]
    refused_ids: frozenset[str]
    notices: Mapping[Notice, tuple[int, ...]]


def read_records(table: Table, fields: Sequence[Field]) -> Reading:
    """Read the cells of every line; ``fields`` says what each cell is."""
    lines = table.lines
    places: dict[Field, int] = {
        name: place for place, name in enumerate(fields) if name != Field.LEAVE_OUT
    }
    dates = _hire_dates(table, places)
    form = _dates.slashed_format(list(dates.values()))
    records = []
    refused = [
        Refusal(line=misfit.line, fault=Fault.CELLS, values=(str(misfit.cells), str(table.width)))
        for misfit in table.misfits
    ]
    refused_ids = {fold(person) for misfit in table.misfits for person in misfit.ids}
    notices: dict[Notice, list[int]] = {}
    for number, cells in lines:
        reader = _Reader(number, cells, places, form)
        try:
            if reader.is_inactive:
                notices.setdefault(Notice.INACTIVE, []).append(number)
                continue
            records.append(reader.record())
        except Faulty as fault:
            refused.append(Refusal(line=number, fault=fault.fault, values=fault.values))
            refused_ids |= reader.ids()
        for notice in reader.notices:
            notices.setdefault(notice, []).append(number)
    notices[Notice.DATES_IN_DOUBT] = _doubtful_dates(dates)
    return Reading(
        records=tuple(records),
        refused=tuple(refused),
        refused_ids=frozenset(refused_ids),
        notices={notice: tuple(numbers) for notice, numbers in notices.items()},
    )


class _Reader:
    """One line on its way to a record."""

    def __init__(
        self, number: int, cells: Sequence[str], places: Mapping[Field, int], form: str
    ) -> None:
        self.number, self.cells, self.places, self.form = number, cells, places, form
        self.notices: list[Notice] = []

    @property
    def is_inactive(self) -> bool:
        return fold(self.text(Field.STATUS)) in INACTIVE

    def text(self, name: Field) -> str:
        """Give a cell, cleaned; empty where the column is not mapped."""
        place = self.places.get(name)
        if place is None:
            return ""
        text = clean(self.cells[place])
        longest = LONGEST.get(name)
        if longest is not None and len(text) > longest:
            raise Faulty(Fault.TOO_LONG, str(name.label), str(longest))
        return text

    def ids(self) -> set[str]:
        """Say who a refused line may be about: they never count as leaving."""
        found = set()
        for name in (Field.EMPLOYEE_ID, Field.EMAIL):
            place = self.places.get(name)
            if place is not None:
                found.add(fold(clean(self.cells[place])))
        return found - {""}

    def record(self) -> Record:
        email = self.email()
        employee_id = self.text(Field.EMPLOYEE_ID)
        if not employee_id and not email:
            raise Faulty(Fault.NO_ID)
        name = self.name()
        if not name:
            raise Faulty(Fault.NO_NAME)
        return Record(
            line=self.number,
            id=employee_id or email,
            has_employee_id=bool(employee_id),
            name=name,
            values=dict(self.values(email)),
            manager=self.manager(),
            links={kind: self.holders(Field(kind.value)) for kind in LinkKind
                   if Field(kind.value) in self.places},
        )  # fmt: skip

    def values(self, email: str) -> Iterator[tuple[str, str | dt.date | None]]:
        """Give the mapped fields of the person alone."""
        if Field.EMAIL in self.places:
            yield Field.EMAIL.value, email or None
        for name in (Field.GRADE, *TEXTS):
            if name in self.places:
                yield name.value, self.text(name)
        if Field.TIME_ZONE in self.places:
            yield Field.TIME_ZONE.value, self.zone()
        if Field.HIRED_ON in self.places:
            yield Field.HIRED_ON.value, self.hired_on()

    def name(self) -> str:
        whole = spoken(self.text(Field.NAME))
        if whole:
            return whole
        first = self.text(Field.PREFERRED_NAME) or self.text(Field.FIRST_NAME)
        name = f"{first} {self.text(Field.LAST_NAME)}".strip()
        if len(name) > LONGEST[Field.NAME]:
            raise Faulty(Fault.TOO_LONG, str(Field.NAME.label), str(LONGEST[Field.NAME]))
        return name

    def email(self) -> str:
        email = self.text(Field.EMAIL).lower()
        if email:
            try:
                validate_email(email)
            except ValidationError as wrong:
                raise Faulty(Fault.BAD_EMAIL, email[:80]) from wrong
        return email

    def zone(self) -> str:
        zone = self.text(Field.TIME_ZONE)
        if zone and zone not in _zones():
            self.notices.append(Notice.ZONE_UNKNOWN)
            return ""
        return zone

    def hired_on(self) -> dt.date | None:
        text = self.text(Field.HIRED_ON)
        if not text:
            return None
        day = _dates.any_date(text, self.form)
        if day is None:
            raise Faulty(Fault.BAD_DATE, text[:40])
        return day

    def manager(self) -> str:
        text = self.text(Field.MANAGER)
        return "" if fold(text) in NOBODY else text

    def holders(self, name: Field) -> tuple[str, ...]:
        parts = (part.strip() for part in re.split(r"[;|]", self.text(name)))
        return tuple(part for part in parts if part and fold(part) not in NOBODY)


@functools.cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _hire_dates(table: Table, places: Mapping[Field, int]) -> dict[int, str]:
    """Give what each line says about the hire date."""
    place = places.get(Field.HIRED_ON)
    if place is None:
        return {}
    return {number: clean(cells[place]) for number, cells in table.lines}


def _doubtful_dates(dates: Mapping[int, str]) -> list[int]:
    if not _dates.is_open_to_doubt(list(dates.values())):
        return []
    return [number for number, text in dates.items() if "/" in text]
