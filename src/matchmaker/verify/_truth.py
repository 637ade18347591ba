"""The rules once more, one mentor at a time, by other means than their masks."""

from collections import defaultdict
from collections.abc import Callable, Iterable

import numpy as np

from matchmaker.arrays import BoolVector, Vector
from matchmaker.people import Side
from matchmaker.problem import Problem
from matchmaker.rules import (
    Different,
    Direction,
    Distance,
    Eligible,
    Forbidden,
    Line,
    MinimumSharedHours,
    PairIds,
    Part,
    Pinned,
    Rule,
    SamePerson,
    SharedLanguage,
    Unavailable,
)

Row = Callable[[int], BoolVector]
"""From a mentor's place to a flag for each mentee: allowed by one rule or not."""


class Truth:
    """What each rule says of one mentor and everybody on the other side."""

    def __init__(self, problem: Problem) -> None:
        self._rules = [
            (rule, _row(rule, problem.mentors, problem.mentees)) for rule in problem.rules
        ]
        self._width = len(problem.mentees)

    def row(self, mentor: int) -> tuple[BoolVector, BoolVector]:
        """Give whom all rules allow one mentor, and whom the open rules do."""
        by_all = np.ones(self._width, dtype=np.bool_)
        by_open = by_all.copy()
        for rule, allows in self._rules:
            flags = allows(mentor)
            by_all &= flags
            if rule.is_open:
                by_open &= flags
        return by_all, by_open

    def broken(self, mentor: int, mentee: int) -> list[str]:
        """Give the keys of the rules that one pair breaks."""
        return [rule.key for rule, allows in self._rules if not allows(mentor)[mentee]]


def _row(rule: Rule, mentors: Side, mentees: Side) -> Row:
    """Choose the second implementation of a rule; one that has none is asked pair by pair."""
    known = _KNOWN.get(type(rule))
    if known is not None:
        return known(rule, mentors, mentees)

    def ask(mentor: int) -> BoolVector:
        refusals = (
            rule.refusal(mentors, mentees, mentor=mentor, mentee=mentee)
            for mentee in range(len(mentees))
        )
        return np.array([refusal is None for refusal in refusals], dtype=np.bool_)

    return ask


def _all_but(width: int, out: Iterable[int]) -> BoolVector:
    flags = np.ones(width, dtype=np.bool_)
    flags[list(out)] = False
    return flags


def _direction(rule: Direction, mentors: Side, mentees: Side) -> Row:
    excepted: dict[str, list[int]] = defaultdict(list)
    for override in rule.overrides:
        if override.mentee in mentees:
            excepted[override.mentor].append(mentees.index(override.mentee))

    def allows(mentor: int) -> BoolVector:
        votes = np.zeros(len(mentees), dtype=np.int64)
        for part in rule.parts:
            votes += _in_range(part, _steps_up(rule, part, mentors, mentees, mentor))
        flags = votes >= (1 if rule.combine == "any" else len(rule.parts))
        flags[excepted[mentors.ids[mentor]]] = True
        return flags

    return allows


def _steps_up(rule: Direction, part: Part, mentors: Side, mentees: Side, mentor: int) -> Vector:
    """Give how many steps the person who should stand above does so."""
    columns = {"grade": "grades", "layer": "layers", "experience": "experience"}
    mine: float = getattr(mentors, columns[part.of])[mentor]
    theirs: Vector = getattr(mentees, columns[part.of])
    up = mine - theirs if part.of == "layer" else theirs - mine  # layers count from the top
    if rule.towards == "traditional":
        return -up
    return np.maximum(up, -up) if rule.towards == "peer" else up


def _in_range(part: Part, steps: Vector) -> BoolVector:
    flags: BoolVector = ~(np.isnan(steps) | (steps < part.at_least))
    if part.at_most is not None:
        flags &= ~(steps > part.at_most)
    return flags


def _distance(rule: Distance, mentors: Side, mentees: Side) -> Row:
    bosses = _bosses(rule.line)
    reports_to: dict[str, set[int]] = defaultdict(set)
    for place, person in enumerate(mentees.ids):
        for boss in _upwards(person, bosses, rule.within):
            reports_to[boss].add(place)
    known = {one for one, flag in zip(rule.line.ids, rule.line.is_known, strict=True) if flag}

    def is_doubtful(person: str) -> bool:
        below = _upwards(person, bosses, rule.within - 1)
        return person not in rule.confirmed_people and not (below and below <= known)

    doubtful = {place for place, person in enumerate(mentees.ids) if is_doubtful(person)}
    partners = _partners(rule.declared, mentees)
    confirmed = {
        pair: mentees.index(pair[1]) for pair in rule.confirmed_pairs if pair[1] in mentees
    }

    def allows(mentor: int) -> BoolVector:
        me = mentors.ids[mentor]
        unsure = set(range(len(mentees))) if is_doubtful(me) else set(doubtful)
        unsure -= {place for (one, _), place in confirmed.items() if one == me}
        near = [reports_to[boss] for boss in _upwards(me, bosses, rule.within)]
        return _all_but(len(mentees), unsure.union(*near, partners[me]))

    return allows


def _bosses(line: Line) -> dict[str, set[str]]:
    bosses: dict[str, set[str]] = {person: set() for person in line.ids}
    for person, boss in enumerate(line.parents):
        if boss != -1:
            bosses[line.ids[person]].add(line.ids[boss])
    for person, boss in line.dotted:
        bosses[line.ids[person]].add(line.ids[boss])
    return bosses


def _upwards(person: str, bosses: dict[str, set[str]], levels: int) -> set[str]:
    """Give a person and everybody up to some levels above them."""
    reached = {person} & bosses.keys()
    for _ in range(levels):
        reached = reached.union(*(bosses[one] for one in reached))
    return reached


def _partners(pairs: Iterable[PairIds], mentees: Side) -> dict[str, list[int]]:
    """Give, for everybody in a pair, the places of the other ones among the mentees."""
    found: dict[str, list[int]] = defaultdict(list)
    for pair in pairs:
        for one, other in (pair, pair[::-1]):
            if other in mentees:
                found[one].append(mentees.index(other))
    return found


def _hours(rule: MinimumSharedHours, mentors: Side, mentees: Side) -> Row:
    weeks = [[_as_number(week) for week in side.hours] for side in (mentors, mentees)]

    def allows(mentor: int) -> BoolVector:
        mine = weeks[0][mentor]
        shared = [(mine & theirs).bit_count() * 0.5 for theirs in weeks[1]]
        return np.array([hours >= rule.at_least for hours in shared], dtype=np.bool_)

    return allows


def _as_number(week: BoolVector) -> int:
    return int.from_bytes(np.packbits(week).tobytes(), "big")


def _language(rule: SharedLanguage, mentors: Side, mentees: Side) -> Row:
    speakers: dict[str, set[int]] = defaultdict(set)
    for place, spoken in enumerate(mentees.languages):
        for language in spoken:
            speakers[language].add(place)

    def allows(mentor: int) -> BoolVector:
        reached = set().union(*(speakers[one] for one in mentors.languages[mentor]))
        return ~_all_but(len(mentees), reached)

    return allows


def _different(rule: Different, mentors: Side, mentees: Side) -> Row:
    theirs = mentees.column(rule.column)

    def allows(mentor: int) -> BoolVector:
        mine = mentors.column(rule.column)[mentor]
        return np.array([bool(mine and one and mine != one) for one in theirs], dtype=np.bool_)

    return allows


def _eligible(rule: Eligible, mentors: Side, mentees: Side) -> Row:
    ids = mentees.ids
    out = (
        [] if rule.mentees is None else [p for p, one in enumerate(ids) if one not in rule.mentees]
    )

    def allows(mentor: int) -> BoolVector:
        if rule.mentors is not None and mentors.ids[mentor] not in rule.mentors:
            return np.zeros(len(mentees), dtype=np.bool_)
        return _all_but(len(mentees), out)

    return allows


def _struck(rule: Forbidden, mentors: Side, mentees: Side) -> Row:
    out: dict[str, list[int]] = defaultdict(list)
    for mentor, mentee in rule.pairs:
        if mentee in mentees:
            out[mentor].append(mentees.index(mentee))
    return lambda mentor: _all_but(len(mentees), out[mentors.ids[mentor]])


def _unavailable(rule: Unavailable, mentors: Side, mentees: Side) -> Row:
    out = _partners(rule.pairs, mentees)
    return lambda mentor: _all_but(len(mentees), out[mentors.ids[mentor]])


def _same_person(rule: SamePerson, mentors: Side, mentees: Side) -> Row:
    return lambda mentor: np.array(
        [one != mentors.ids[mentor] for one in mentees.ids], dtype=np.bool_
    )


def _pinned(rule: Pinned, mentors: Side, mentees: Side) -> Row:
    return lambda mentor: _all_but(len(mentees), [])


_KNOWN: dict[type, Callable[..., Row]] = {
    Direction: _direction,
    Distance: _distance,
    MinimumSharedHours: _hours,
    SharedLanguage: _language,
    Different: _different,
    Eligible: _eligible,
    Forbidden: _struck,
    Unavailable: _unavailable,
    SamePerson: _same_person,
    Pinned: _pinned,
}
