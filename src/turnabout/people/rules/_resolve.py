"""Whom a file means: by id, by e-mail, by a name that only one person has, in this order."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from turnabout.people.rules._refusals import Notice
from turnabout.people.rules._text import fold, name_key


@dataclass(frozen=True, kw_only=True)
class Named:
    """Somebody who can be named as a manager: by the file or the directory."""

    key: str
    id: str
    email: str
    name: str


class Directory:
    """Everybody who can be named, found by what a cell says."""

    def __init__(self, people: Iterable[Named]) -> None:
        self._ids: dict[str, str] = {}
        self._emails: dict[str, str] = {}
        self._names: dict[str, str | None] = {}
        for person in people:
            self._ids[fold(person.id)] = person.key
            if person.email:
                self._emails[fold(person.email)] = person.key
            name = name_key(person.name)
            self._names[name] = None if name in self._names else person.key

    def find(self, text: str) -> str | Notice:
        """
        Give the key of who is meant, or why nobody is.

        ``Ada Okafor (E-12)`` is looked up as a whole first, then by what stands in parentheses.
        """
        inside = re.fullmatch(r"(.*?)\s*\(([^()]+)\)", text)
        for said in (text, *((inside[2], inside[1]) if inside else ())):
            found = self._one(said)
            if found is not Notice.MANAGER_UNKNOWN:
                return found
        return Notice.MANAGER_UNKNOWN

    def _one(self, text: str) -> str | Notice:
        key = fold(text)
        found = self._ids.get(key) or self._emails.get(key)
        if found:
            return found
        name = name_key(text)
        if name not in self._names:
            return Notice.MANAGER_UNKNOWN
        return self._names[name] or Notice.MANAGER_AMBIGUOUS


def circles(managers: Mapping[str, str | None]) -> list[tuple[str, ...]]:
    """
    Find everybody who reports to themself by way of others.

    Parameters
    ----------
    managers
        Person → manager. A manager who is no key ends the line.

    Examples
    --------
    >>> circles({"a": "b", "b": "c", "c": "b", "d": None})
    [('b', 'c')]
    """
    done: set[str] = set()
    found = []
    for start in managers:
        path: dict[str, int] = {}
        person: str | None = start
        while person is not None and person in managers and person not in done:
            if person in path:
                members = list(path)[path[person] :]
                found.append(tuple(members))
                break
            path[person] = len(path)
            person = managers[person]
        done.update(path)
    return found
