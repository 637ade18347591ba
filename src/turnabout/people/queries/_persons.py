"""Single persons and everybody who is here."""

from turnabout.people.models import Person


def person_by_email(email: str) -> Person:
    """
    Give the person of an address. One query.

    Raises
    ------
    Person.DoesNotExist
        If nobody has it.
    """
    return Person.objects.select_related("grade").get(email=email)


def listed_people() -> tuple[Person, ...]:
    """Give everybody who has not left, by name. One query."""
    rows = Person.objects.select_related("grade").filter(left_on=None)
    return tuple(rows.order_by("name", "pk"))
