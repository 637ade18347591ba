"""Who may read the directory and change it; what one may not see is as if it did not exist."""

from collections.abc import Collection
from typing import Final

from django.db.models import Q, QuerySet
from django.http import Http404

from turnabout.accounts import access as accounts
from turnabout.accounts.access import Reader
from turnabout.accounts.models import User
from turnabout.people.models import Import, Person

#: Roles of a program, which stands further up: named here as data, like a door.
MANAGERS: Final = ("manager",)
STAFF: Final = ("manager", "reviewer")


def can_browse(user: Reader) -> bool:
    """Tell whether an account may see the list of people: admins and managers of any program."""
    return accounts.is_admin(user) or _manages(user)


def check_can_browse(user: Reader) -> bool:
    """
    Let admins and managers in; tell whether it is an admin.

    Raises
    ------
    Http404
        For everybody else.
    """
    if accounts.is_admin(user):
        return True
    if not _manages(user):
        raise Http404
    return False


def check_can_order(user: Reader) -> None:
    """
    Let admins in: the order of grades holds for all programs.

    Raises
    ------
    Http404
        For everybody else.
    """
    if not accounts.is_admin(user):
        raise Http404


def visible_people(user: Reader) -> QuerySet[Person]:
    """Give the people whose page an account may open: admins all, staff of a program its people."""
    people = Person.objects.select_related("grade", "source")
    if accounts.is_admin(user):
        return people
    grants = Q(
        enrollments__cohort__program__grants__account_id=user.pk,
        enrollments__cohort__program__grants__role__in=STAFF,
    )
    return people.filter(pk__in=Person.objects.filter(grants).values("pk"))


def sees_everybody(user: Reader) -> bool:
    """Tell whether the account may open everybody's page."""
    return accounts.is_admin(user)


def visible_ids(user: Reader, people: Collection[int]) -> frozenset[int]:
    """Give whose pages among these the account may open. At most two queries."""
    return frozenset(visible_people(user).filter(pk__in=people).values_list("pk", flat=True))


def get_person(user: Reader, public_id: str) -> Person:
    """Give somebody whose page the account may open."""
    try:
        return visible_people(user).get(public_id=public_id)
    except Person.DoesNotExist as missing:
        raise Http404 from missing


def visible_imports(user: Reader) -> QuerySet[Import]:
    """Give the imports an account may see: admins all, managers their own."""
    imports = Import.objects.select_related("source")
    if accounts.is_admin(user):
        return imports
    if isinstance(user, User) and _manages(user):
        return imports.filter(by_id=user.pk)
    return imports.none()


def get_import(user: Reader, public_id: str) -> Import:
    """Give an import the account may see and decide about."""
    try:
        return visible_imports(user).get(public_id=public_id)
    except Import.DoesNotExist as missing:
        raise Http404 from missing


def _manages(user: Reader) -> bool:
    if not isinstance(user, User):
        return False
    return user.program_grants.filter(role__in=MANAGERS).exists()
