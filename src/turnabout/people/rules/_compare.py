"""Lines compared with each other and with the directory, until nothing contradicts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from turnabout.people.choices import Field, ImportMode, LinkKind
from turnabout.people.rules._known import Known
from turnabout.people.rules._records import Reading, Record
from turnabout.people.rules._refusals import Fault, Notice, Refusal
from turnabout.people.rules._resolve import Directory, Named, circles
from turnabout.people.rules._text import fold


@dataclass(frozen=True, kw_only=True)
class Tie:
    """
    Whom a line means, as keys.

    A key is the id under which the directory has somebody, or the line's own id for somebody new.
    ``line_is_unknown`` is ``None`` where the file says nothing about it.
    """

    key: str
    known: str | None
    manager: str | None = None
    has_manager_column: bool = False
    links: Mapping[LinkKind, frozenset[str]] = field(default_factory=dict)
    line_is_unknown: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Settled:
    """Lines that can be applied together, each with whom it means, and the others."""

    accepted: tuple[tuple[Record, Tie], ...]
    refused: tuple[Refusal, ...]
    refused_ids: frozenset[str]
    notices: Mapping[Notice, tuple[int, ...]]
    names: Mapping[str, str]


def settle(
    reading: Reading,
    *,
    people: Mapping[str, Known],
    mapped: frozenset[Field],
    mode: ImportMode,
    source: str,
) -> Settled:
    """
    Refuse lines until the rest agrees with itself and with the directory.

    Each round refuses at least one line or is the last. People of a refused line stay in the
    directory as they are, so a round may uncover what the one before could not see.
    """
    table = _Table(reading, people=people, mapped=mapped, mode=mode, source=source)
    table.refuse(table.twice())
    while table.refuse(table.emails_taken()) or table.refuse(table.impossible_managers()):
        pass
    return table.settled()


class _Table:
    """The lines while they are compared."""

    def __init__(
        self,
        reading: Reading,
        *,
        people: Mapping[str, Known],
        mapped: frozenset[Field],
        mode: ImportMode,
        source: str,
    ) -> None:
        self.people, self.mapped = people, mapped
        self.mode, self.source = mode, source
        self.records = {record.line: record for record in reading.records}
        self.refused = {refusal.line: refusal for refusal in reading.refused}
        self.refused_ids = set(reading.refused_ids)
        self.known = dict(self._matches())

    def accepted(self) -> Iterator[Record]:
        return (record for line, record in self.records.items() if line not in self.refused)

    def key(self, record: Record) -> str:
        return self.known.get(record.line) or record.id

    def outsiders(self) -> list[Known]:
        """Everybody in the directory of whom no accepted line speaks."""
        spoken = {self.key(record) for record in self.accepted()}
        return [person for person in self.people.values() if person.id not in spoken]

    def refuse(self, refusals: Iterable[Refusal]) -> bool:
        """Take lines out; tell whether there were any."""
        found = list(refusals)
        for refusal in found:
            record = self.records[refusal.line]
            self.refused[refusal.line] = refusal
            self.refused_ids |= {fold(self.key(record)), fold(record.id), fold(record.email or "")}
        self.refused_ids.discard("")
        return bool(found)

    def twice(self) -> Iterator[Refusal]:
        """Lines with one id, of one person, or with one e-mail."""
        seen: set[int] = set()
        for fault, said in (
            (Fault.TWICE, lambda record: record.id),
            (Fault.TWICE, self.key),
            (Fault.EMAIL_TWICE, lambda record: record.email or ""),
        ):
            groups: dict[str, list[int]] = {}
            for record in self.records.values():
                if word := fold(said(record)):
                    groups.setdefault(word, []).append(record.line)
            for lines in groups.values():
                for line, other in _neighbors(lines):
                    if line not in seen:
                        seen.add(line)
                        values = (said(self.records[line]), str(other))
                        yield Refusal(line=line, fault=fault, values=values)

    def emails_taken(self) -> Iterator[Refusal]:
        """Lines with an e-mail that somebody beside the file has and keeps."""
        holders = {fold(person.email): person.id for person in self.outsiders() if person.email}
        for record in list(self.accepted()):
            holder = holders.get(fold(record.email or ""))
            if record.email and holder is not None:
                yield Refusal(
                    line=record.line, fault=Fault.EMAIL_TAKEN, values=(record.email, holder)
                )

    def impossible_managers(self) -> Iterator[Refusal]:
        """Lines of people who lead themselves, at once or in a circle."""
        if Field.MANAGER not in self.mapped:
            return
        ties = self._managers()
        lines = {self.key(record): record for record in self.accepted()}
        for members in circles(ties):
            found = [lines[key] for key in members if key in lines]
            if len(members) == 1:
                yield from (
                    Refusal(line=record.line, fault=Fault.OWN_MANAGER, values=(record.name,))
                    for record in found
                )
                continue
            said = ", ".join(self._in_circle(key, lines.get(key)) for key in members)
            yield from (
                Refusal(line=record.line, fault=Fault.CIRCLE, values=(said,)) for record in found
            )

    def settled(self) -> Settled:
        """Give what stands now."""
        notices: dict[Notice, list[int]] = {}
        directory = self._directory()
        leaders = {manager for manager in self._managers().values() if manager is not None}
        accepted = []
        for record in self.accepted():
            tie, found = self._tie(record, directory, leaders)
            accepted.append((record, tie))
            for notice in found:
                notices.setdefault(notice, []).append(record.line)
        names = {person.id: person.name for person in self.people.values()}
        names |= {tie.key: record.name for record, tie in accepted}
        return Settled(
            accepted=tuple(accepted),
            refused=tuple(sorted(self.refused.values(), key=lambda refusal: refusal.line)),
            refused_ids=frozenset(self.refused_ids),
            notices={notice: tuple(lines) for notice, lines in notices.items()},
            names=names,
        )

    def _matches(self) -> Iterator[tuple[int, str]]:
        """
        Find whom of the directory each line means.

        By id; where one of the two has no employee id, by e-mail.
        """
        ids = {fold(person.id): person.id for person in self.people.values()}
        emails = {fold(person.email): person.id for person in self.people.values() if person.email}
        for record in self.records.values():
            email = fold(record.email or "")
            if fold(record.id) in ids:
                yield record.line, ids[fold(record.id)]
            elif email and not record.has_employee_id and email in emails:
                yield record.line, emails[email]
            elif email and email in ids:
                yield record.line, ids[email]

    def _directory(self) -> Directory:
        """Everybody who can be a manager after this import."""
        people = [
            Named(key=self.key(record), id=record.id, email=record.email or "", name=record.name)
            for record in self.accepted()
        ]
        people += [
            Named(key=person.id, id=person.id, email=person.email, name=person.name)
            for person in self.outsiders()
            if not person.has_left and not self._would_leave(person)
        ]
        return Directory(people)

    def _would_leave(self, person: Known) -> bool:
        return (
            self.mode == ImportMode.EVERYBODY
            and person.source == self.source
            and fold(person.id) not in self.refused_ids
            and fold(person.email) not in self.refused_ids
        )

    def _managers(self) -> dict[str, str | None]:
        """Who would report to whom."""
        managers = {person.id: person.manager for person in self.outsiders() if not person.has_left}
        directory = self._directory()
        for record in self.accepted():
            key = self.key(record)
            if Field.MANAGER in self.mapped:
                found = directory.find(record.manager) if record.manager else None
                managers[key] = None if isinstance(found, Notice) else found
            else:
                managers[key] = self.people[key].manager if key in self.people else None
        return managers

    def _tie(
        self, record: Record, directory: Directory, leaders: set[str]
    ) -> tuple[Tie, Sequence[Notice]]:
        notices: list[Notice] = []
        key, known = self.key(record), self.known.get(record.line)
        links, are_links_known = _links(record, directory)
        if not are_links_known:
            notices.append(Notice.LINK_UNKNOWN)
        manager, unknown = None, (None if known else True)
        if Field.MANAGER in self.mapped:
            manager, notice = _manager(record, directory, is_leader=key in leaders)
            notices += [notice] if notice else []
            unknown = notice not in {None, Notice.HEAD}
        elif not known:
            notices.append(Notice.NO_MANAGER)
        if not are_links_known:
            unknown = True
        tie = Tie(
            key=key,
            known=known,
            manager=manager,
            has_manager_column=Field.MANAGER in self.mapped,
            links=links,
            line_is_unknown=unknown,
        )
        return tie, notices

    def _in_circle(self, key: str, record: Record | None) -> str:
        return f"{record.name} ({record.line})" if record else self.people[key].name


def _manager(
    record: Record, directory: Directory, *, is_leader: bool
) -> tuple[str | None, Notice | None]:
    if not record.manager:
        return None, Notice.HEAD if is_leader else Notice.NO_MANAGER
    found = directory.find(record.manager)
    return (None, found) if isinstance(found, Notice) else (found, None)


def _links(record: Record, directory: Directory) -> tuple[dict[LinkKind, frozenset[str]], bool]:
    links, are_known = {}, True
    for kind, said in record.links.items():
        found = [directory.find(word) for word in said]
        links[kind] = frozenset(key for key in found if not isinstance(key, Notice))
        are_known = are_known and not any(isinstance(key, Notice) for key in found)
    return links, are_known


def _neighbors(lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pair each of several lines with the first other one."""
    if len(lines) > 1:
        for line in lines:
            yield line, lines[1] if line == lines[0] else lines[0]
