"""The directory as an import sees it."""

from dataclasses import dataclass

from django.db.models import Count

from turnabout.people import rules
from turnabout.people.choices import TEXTS, Field, LinkKind
from turnabout.people.models import Grade, Influence, Person


@dataclass(frozen=True, kw_only=True)
class Directory:
    """Everybody, the row of each, and the grades, lowest first."""

    people: tuple[rules.Known, ...]
    rows: dict[str, int]
    grades: tuple[str, ...]


def directory_now() -> Directory:
    """Read the whole directory, people who left included. Three queries."""
    links: dict[int, set[tuple[LinkKind, str]]] = {}
    for person, holder, kind in Influence.objects.values_list(
        "person_id", "holder__employee_id", "kind"
    ):
        links.setdefault(person, set()).add((LinkKind(kind), holder))
    texts = [name.value for name in TEXTS]
    rows, people = {}, []
    for row in Person.objects.order_by("pk").values(
        "pk", "employee_id", "name", "email", "hired_on", "time_zone", "line_is_unknown", "left_on",
        "grade__name", "manager__employee_id", "source__name", *texts,
    ):  # fmt: skip
        rows[row["employee_id"]] = row["pk"]
        people.append(
            rules.Known(
                id=row["employee_id"],
                name=row["name"],
                email=row["email"] or "",
                values={
                    Field.GRADE.value: row["grade__name"],
                    Field.TIME_ZONE.value: row["time_zone"],
                    Field.HIRED_ON.value: row["hired_on"],
                    **{name: row[name] for name in texts},
                },
                manager=row["manager__employee_id"],
                line_is_unknown=row["line_is_unknown"],
                links=frozenset(links.get(row["pk"], ())),
                source=row["source__name"] or "",
                has_left=row["left_on"] is not None,
            )
        )
    return Directory(people=tuple(people), rows=rows, grades=grade_names())


def grade_names() -> tuple[str, ...]:
    """Give the grades, lowest first. One query."""
    return tuple(Grade.objects.order_by("position", "pk").values_list("name", flat=True))


@dataclass(frozen=True, kw_only=True)
class GradeRow:
    """A grade with how many people of the directory hold it."""

    name: str
    people: int
    is_lowest: bool
    is_highest: bool


def grade_rows() -> tuple[GradeRow, ...]:
    """Give the grades, the most senior first. Two queries."""
    held = dict(
        Person.objects.filter(left_on=None, grade__isnull=False)
        .values("grade__name")
        .annotate(people=Count("pk"))
        .values_list("grade__name", "people")
    )
    names = grade_names()
    return tuple(
        GradeRow(
            name=name,
            people=held.get(name, 0),
            is_lowest=place == 0,
            is_highest=place == len(names) - 1,
        )
        for place, name in reversed(list(enumerate(names)))
    )
