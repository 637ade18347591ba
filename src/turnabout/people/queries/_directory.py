"""People as rows of a list."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, overload

from django.core.paginator import Page, Paginator
from django.db.models import F, Q, QuerySet

from turnabout.people.models import Influence, Person
from turnabout.people.queries._known import grade_names

PER_PAGE: Final = 50
LEVELS: Final = 10
Sort = Literal["name", "-name", "grade", "-grade", "function", "-function", "place", "-place"]
#: What a list is sorted by; a person without a grade stands last in both directions.
_ORDERS: Final = {
    "name": ("name",),
    "function": ("function", "name"),
    "place": ("place", "name"),
    "grade": ("grade__position", "name"),
}


@dataclass(frozen=True, kw_only=True)
class Filters:
    """What of the directory is looked at."""

    search: str = ""
    function: str = ""
    place: str = ""
    grade: str = ""
    who: Literal["here", "left", "unknown"] = "here"
    sort: Sort = "name"


@dataclass(frozen=True, kw_only=True)
class Row:
    """Somebody in a list."""

    id: int
    public_id: str
    name: str
    grade: str
    function: str
    unit: str
    place: str
    organization: str
    job_title: str
    line_is_unknown: bool
    left_on: dt.date | None
    employee_id: str
    email: str


@dataclass(frozen=True, kw_only=True)
class FilterChoices:
    """What the lists beside the search offer."""

    functions: tuple[str, ...]
    places: tuple[str, ...]
    grades: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Leader:
    """A manager above somebody."""

    public_id: str
    name: str
    grade: str
    job_title: str
    has_left: bool


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Somebody with a say beside the line."""

    public_id: str
    name: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class PersonPage:
    """What staff read about one person."""

    row: Row
    time_zone: str
    hired_on: dt.date | None
    source: str
    line: tuple[Leader, ...]
    beside: tuple[Beside, ...]
    reports: int


def directory(filters: Filters, page: int | str = 1) -> Page[Row]:
    """Give one page of the directory; a number that is none is the first. Two queries."""
    paginator: Paginator[Row] = Paginator(_Rows(people(filters)), PER_PAGE)
    return paginator.get_page(page)


def all_rows(filters: Filters) -> Iterator[Row]:
    """Give everybody of a list, for a file. One query."""
    return (_row(person) for person in people(filters).iterator(chunk_size=2000))


def people(filters: Filters) -> QuerySet[Person]:
    """Give the people of a list, in its order."""
    order = _ORDERS[filters.sort.removeprefix("-")]
    first = F(order[0])
    by = first.desc(nulls_last=True) if filters.sort.startswith("-") else first.asc(nulls_last=True)
    return Person.objects.select_related("grade").filter(_condition(filters)).order_by(
        by, *order[1:], "pk"
    )  # fmt: skip


def choices_for_filters() -> FilterChoices:
    """Give functions, places and grades there are. Two queries."""
    here = Person.objects.filter(left_on=None)
    pairs = list(here.order_by().values_list("function", "place").distinct())
    return FilterChoices(
        functions=tuple(sorted({function for function, _ in pairs} - {""})),
        places=tuple(sorted({place for _, place in pairs} - {""})),
        grades=grade_names(),
    )


def person_page(person: Person) -> PersonPage:
    """Give what the page of a person shows: three queries, one more every ten levels of line."""
    beside = Influence.objects.filter(person=person).select_related("holder").order_by("pk")
    return PersonPage(
        row=_row(person),
        time_zone=person.time_zone,
        hired_on=person.hired_on,
        source=person.source.name if person.source else "",
        line=tuple(_leaders(person)),
        beside=tuple(
            Beside(
                public_id=link.holder.public_id,
                name=link.holder.name,
                kind=link.get_kind_display(),
            )
            for link in beside
        ),
        reports=Person.objects.filter(manager=person, left_on=None).count(),
    )


def is_empty() -> bool:
    """Tell whether nobody is in the directory. One query."""
    return not Person.objects.exists()


class _Rows(Sequence[Row]):
    """A list of people as frozen rows, so that a template cannot query."""

    def __init__(self, query: QuerySet[Person]) -> None:
        self._query = query

    def __len__(self) -> int:
        return self._query.select_related(None).order_by().count()

    @overload
    def __getitem__(self, part: int) -> Row: ...
    @overload
    def __getitem__(self, part: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, part: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(part, int):
            return _row(self._query[part])
        return tuple(_row(person) for person in self._query[part])


def _condition(filters: Filters) -> Q:
    found = {
        "here": Q(left_on=None),
        "left": Q(left_on__isnull=False),
        "unknown": Q(left_on=None, line_is_unknown=True),
    }[filters.who]
    for word in filters.search.split():
        found &= Q(name__icontains=word) | Q(email__icontains=word) | Q(employee_id__iexact=word)
    for name in ("function", "place"):
        if value := getattr(filters, name):
            found &= Q(**{name: value})
    if filters.grade:
        found &= Q(grade__name=filters.grade)
    return found


def _row(person: Person) -> Row:
    return Row(
        id=person.pk,
        public_id=person.public_id,
        name=person.name,
        grade=person.grade.name if person.grade else "",
        function=person.function,
        unit=person.unit,
        place=person.place,
        organization=person.organization,
        job_title=person.job_title,
        line_is_unknown=person.line_is_unknown,
        left_on=person.left_on,
        employee_id=person.employee_id,
        email=person.email or "",
    )


def _leaders(person: Person) -> Iterator[Leader]:
    """Walk up the line, ten levels a query."""
    seen = {person.pk}
    lowest = person.pk
    while above := [manager for manager in _ten_above(lowest) if manager.pk not in seen]:
        for manager in above:
            seen.add(manager.pk)
            yield Leader(
                public_id=manager.public_id,
                name=manager.name,
                grade=manager.grade.name if manager.grade else "",
                job_title=manager.job_title,
                has_left=manager.left_on is not None,
            )
        if len(above) < LEVELS:
            return
        lowest = above[-1].pk


def _ten_above(person_id: int) -> Iterator[Person]:
    levels = ["__".join(["manager"] * level) for level in range(1, LEVELS + 1)]
    grades = [f"{level}__grade" for level in levels]
    person = Person.objects.select_related(*levels, *grades).get(pk=person_id)
    for _level in levels:
        if person.manager is None:
            return
        person = person.manager
        yield person
