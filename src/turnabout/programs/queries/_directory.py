"""Who of the directory can be asked, and on which side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Max, Min

from turnabout.people import queries as people
from turnabout.people.models import Grade, Person
from turnabout.programs import rules


@dataclass(frozen=True, kw_only=True)
class Found:
    """People of a pasted list, and the lines that name nobody."""

    people: tuple[Person, ...]
    unknown: tuple[tuple[int, str], ...]


def level_fits(
    *, persons: Iterable[Person], side: str, settings: rules.Settings
) -> Mapping[int, rules.LevelFit]:
    """Tell for each person whether their grade leaves room for a partner. Two queries."""
    positions = dict(Grade.objects.values_list("pk", "position"))
    span = Person.objects.filter(left_on=None).aggregate(
        lowest=Min("grade__position"), highest=Max("grade__position")
    )
    return {
        person.pk: rules.level_fit(
            side,
            settings,
            position=positions.get(person.grade_id) if person.grade_id else None,
            lowest=span["lowest"],
            highest=span["highest"],
        )
        for person in persons
    }


def level_fit(*, person: Person, side: str, settings: rules.Settings) -> rules.LevelFit:
    """Tell whether somebody's grade leaves room for a partner. Two queries."""
    return level_fits(persons=[person], side=side, settings=settings)[person.pk]


def people_by(*, function: str = "", place: str = "", grade: str = "") -> tuple[Person, ...]:
    """Give the listed people of a function, place and grade; empty means any. One query."""
    return tuple(people.people(people.Filters(function=function, place=place, grade=grade)))


def people_named(lines: Iterable[str]) -> Found:
    """
    Find listed people by e-mail or employee id, one a line.

    An employee id is taken as it is written, an e-mail in any case. Two queries.
    """
    asked = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    words = {word for _number, word in asked}
    listed = Person.objects.filter(left_on=None)
    by_email = {
        str(person.email).lower(): person
        for person in listed.filter(email__in={word.lower() for word in words})
    }
    by_id = {person.employee_id: person for person in listed.filter(employee_id__in=words)}
    found: dict[int, Person] = {}
    unknown = []
    for number, word in asked:
        person = by_email.get(word.lower()) or by_id.get(word)
        if person is None:
            unknown.append((number, word))
        else:
            found[person.pk] = person
    return Found(people=tuple(found.values()), unknown=tuple(unknown))


def person_of(user_id: int) -> Person | None:
    """Give the person an account belongs to. One query."""
    try:
        return Person.objects.select_related("grade").get(account_id=user_id)
    except Person.DoesNotExist:
        return None


def person_with_email(email: str) -> Person | None:
    """Give the listed person of an address. One query."""
    try:
        return Person.objects.get(left_on=None, email__iexact=email.strip())
    except Person.DoesNotExist:
        return None
