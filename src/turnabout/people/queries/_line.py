"""The line, read in a fixed number of queries."""

from collections.abc import Iterable
from itertools import pairwise

from django.db.models import Q

from turnabout.accounts.models import User
from turnabout.core import scope
from turnabout.people import rules
from turnabout.people.models import Influence, Person


@scope.once
def person_of(user: User) -> Person | None:
    """Give the person in the directory whose account this is. One query, once a request."""
    try:
        return Person.objects.get(account_id=user.pk)
    except Person.DoesNotExist:
        return None


def line_map() -> rules.LineMap:
    """Give everybody's line, people who left included, since lines lead over them. Two queries."""
    rows = list(Person.objects.values_list("pk", "manager_id", "line_is_unknown"))
    return rules.LineMap(
        managers={person: manager for person, manager, _ in rows},
        unknown=frozenset(person for person, _, is_unknown in rows if is_unknown),
        influences=tuple(Influence.objects.values_list("holder_id", "person_id", "kind")),
    )


def related_within(person_ids: Iterable[int], n: int) -> dict[int, frozenset[int]]:
    """
    Give for each of these people who else among them stands within ``n`` levels.

    That is: above or below within ``n``, under a shared manager within ``n``, or with a say over
    the other beside the line. Two queries, however many people.
    """
    people = list(person_ids)
    steps = ["pk", *("__".join(["manager"] * level) + "_id" for level in range(1, n + 1))]
    chains = Person.objects.filter(pk__in=people).values_list(*steps)
    managers: dict[int, int | None] = {
        person: manager
        for chain in chains
        for person, manager in pairwise(chain)
        if person is not None
    }
    beside = Influence.objects.filter(Q(holder__in=people) & Q(person__in=people))
    line = rules.LineMap(
        managers=managers,
        influences=tuple(beside.values_list("holder_id", "person_id", "kind")),
    )
    return rules.related(line, people, n)
