"""Rows of a cohort as a problem the engine can solve: one person, one opaque id, no name."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

import matchmaker
from matchmaker import criteria as engine_criteria
from matchmaker import rules as engine_rules
from matchmaker.criteria import Criterion
from matchmaker.errors import PinRefused
from matchmaker.rules import Line, Rule
from turnabout.matching import errors, rules
from turnabout.matching.adapter import _term, _week, _words
from turnabout.pairs import queries as pairs
from turnabout.people import queries as people
from turnabout.people.choices import LinkKind
from turnabout.people.rules import LineMap
from turnabout.programs import queries as programs
from turnabout.programs.models import Cohort
from turnabout.programs.queries import Candidate, Candidates
from turnabout.programs.rules import Settings
from turnabout.skills.rules import OFFER_LEVELS

#: Shared hours a week from which more makes no difference to the fit.
FULL_HOURS: Final = 10.0
#: Weeks after the last planned session in which dates may still be moved.
SPARE_WEEKS: Final = 4
DAYS_A_YEAR: Final = 365.25


@dataclass(frozen=True, eq=False)
class Prepared:
    """
    A problem, and who its ids are.

    An id of the engine is the person's, the same on both sides, so that nobody is ever paired
    with themselves; ``mentors`` and ``mentees`` find the enrollment behind it.
    """

    problem: matchmaker.Problem
    spec: rules.Spec
    mentors: Mapping[str, Candidate]
    mentees: Mapping[str, Candidate]
    layers: Mapping[int, int]
    term: _term.Term

    @property
    def feature_hash(self) -> str:
        """The fingerprint of everything the solver is told."""
        return self.problem.feature_hash

    @property
    def pairs(self) -> int:
        """How many pairs there are, allowed or not."""
        return len(self.mentors) * len(self.mentees)


def build_problem(cohort: Cohort, spec: rules.Spec) -> Prepared:
    """
    Read a cohort and give its problem, in a fixed number of queries.

    Parameters
    ----------
    spec
        What the run was asked with. Pins, forbidden pairs and overrides of people who are no
        longer there are passed over.

    Raises
    ------
    NobodyToMatch
        If one side has nobody.
    RunImpossible
        If a rule does not allow a pinned pair.
    """
    found = programs.candidates(cohort)
    line = people.line_map()
    person_ids = [one.person_id for one in (*found.mentors, *found.mentees)]
    return prepare(found, spec, line=line, earlier=pairs.earlier_pairs(person_ids))


def prepare(
    found: Candidates, spec: rules.Spec, *, line: LineMap, earlier: Iterable[tuple[int, int]]
) -> Prepared:
    """Give the problem of rows that were read; no query."""
    if not (found.mentors and found.mentees):
        raise errors.NobodyToMatch(
            _("One side has nobody who can be matched. See below who is left out, and why.")
        )
    mentors = {_id(one.person_id): one for one in found.mentors}
    mentees = {_id(one.person_id): one for one in found.mentees}
    term = _term_of(mentors, mentees, spec)
    everybody = (*found.mentors, *found.mentees)
    unknown = line.unknown | {one.person_id for one in everybody if one.line_is_unknown}
    depths = layers(line, unknown)
    both = matchmaker.sides(
        [_person(key, one, spec, depths, term.mentors[key]) for key, one in mentors.items()],
        [_person(key, one, spec, depths, term.mentees[key]) for key, one in mentees.items()],
    )
    wishes = _Wishes(mentors, mentees)
    try:
        problem = matchmaker.Problem(
            *both,
            criteria=_criteria(spec.settings, term),
            rules=(
                _direction(spec.settings, wishes.overrides(spec.overrides)),
                _distance(spec.settings, line, everybody, unknown),
                *_switched(spec.settings, term),
                engine_rules.Unavailable(pairs=tuple((_id(m), _id(e)) for m, e in earlier)),
                engine_rules.Forbidden(pairs=wishes.pairs(spec.forbidden)),
                engine_rules.Pinned(pairs=wishes.pairs(spec.pins)),
            ),
            objective=matchmaker.Objective(spec.settings.objective.coverage),  # type: ignore[arg-type] # read_settings checked it
        )
    except PinRefused as fault:
        raise _refused_pin(fault, mentors, mentees) from fault
    return Prepared(problem, spec, mentors, mentees, depths, term)


def _refused_pin(
    fault: PinRefused, mentors: Mapping[str, Candidate], mentees: Mapping[str, Candidate]
) -> errors.RunImpossible:
    """Say which pinned pair cannot be kept, and what to do."""
    names = {"mentor": mentors[fault.mentor].name, "mentee": mentees[fault.mentee].name}
    why = " ".join(_words.said(reason, **names) for reason in fault.reasons)
    return errors.RunImpossible(
        _("%(mentor)s and %(mentee)s are pinned, but cannot meet. %(why)s Unpin them first.")
        % {**names, "why": why}
    )


class _Wishes:
    """Finds the engine's ids for enrollments of a snapshot."""

    def __init__(self, mentors: Mapping[str, Candidate], mentees: Mapping[str, Candidate]) -> None:
        self._mentors = {one.public_id: key for key, one in mentors.items()}
        self._mentees = {one.public_id: key for key, one in mentees.items()}

    def pairs(self, wished: Iterable[rules.PairIds]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (self._mentors[mentor], self._mentees[mentee])
            for mentor, mentee in wished
            if mentor in self._mentors and mentee in self._mentees
        )

    def overrides(
        self, wished: Iterable[tuple[str, str, str]]
    ) -> tuple[engine_rules.Override, ...]:
        return tuple(
            engine_rules.Override(self._mentors[mentor], self._mentees[mentee], reason)
            for mentor, mentee, reason in wished
            if mentor in self._mentors and mentee in self._mentees
        )


def _id(person_id: int) -> str:
    return str(person_id)


def _person(
    key: str,
    one: Candidate,
    spec: rules.Spec,
    depths: Mapping[int, int],
    weeks: tuple[frozenset[int], ...],
) -> matchmaker.Person:
    return matchmaker.Person(
        key,
        capacity=one.capacity,
        offers={skill.key: skill.level / OFFER_LEVELS[-1] for skill in one.offers},
        wishes={skill.key: 1.0 for skill in one.wishes},
        grade=one.grade,
        layer=depths.get(one.person_id),
        experience=experience(one.hired_on, spec.starts_on),
        function=one.function,
        place=one.place,
        organization=one.organization,
        languages=frozenset(one.languages),
        hours=weeks[0],
        columns={"style": one.style},
    )


def experience(hired_on: dt.date | None, starts_on: dt.date) -> float | None:
    """Give years from the hire date to the first day of the cohort; unknown stays unknown."""
    if hired_on is None:
        return None
    return max(0.0, (starts_on - hired_on).days / DAYS_A_YEAR)


def _term_of(
    mentors: Mapping[str, Candidate], mentees: Mapping[str, Candidate], spec: rules.Spec
) -> _term.Term:
    """Give everybody's half-hours in each different week between first and last session."""
    cadence = spec.settings.cadence
    weeks = cadence.sessions * cadence.weeks_between + SPARE_WEEKS
    everybody = (*mentors.values(), *mentees.values())
    different = _week.different_weeks(
        [(one.hours, one.time_zone or "UTC") for one in everybody],
        _week.mondays(spec.starts_on, weeks=weeks),
    )
    by_person = list(zip(*different, strict=True))
    return _term.Term(
        dict(zip(mentors, by_person[: len(mentors)], strict=True)),
        dict(zip(mentees, by_person[len(mentors) :], strict=True)),
    )


def _criteria(settings: Settings, term: _term.Term) -> tuple[Criterion, ...]:
    """Give the criteria that count, in the order of the studio; what is off is left out."""
    weights = settings.weights
    hours: Criterion = _term.TermSharedHours(FULL_HOURS, weights.hours, term)
    if is_one_week(term):
        hours = engine_criteria.SharedHours(FULL_HOURS, weights.hours)
    every: tuple[Criterion, ...] = (
        engine_criteria.Coverage(weights.skills),
        engine_criteria.LearningBack(weights.learning_back),
        engine_criteria.DifferentCategory("function", weights.function),
        engine_criteria.DifferentCategory("place", weights.place),
        engine_criteria.EqualCategory("style", weights.style),
        hours,
    )
    return tuple(one for one in every if one.weight)


def is_one_week(term: _term.Term) -> bool:
    """Tell whether nobody's hours move in UTC during the term."""
    return all(len(weeks) == 1 for side in (term.mentors, term.mentees) for weeks in side.values())


def _switched(settings: Settings, term: _term.Term) -> tuple[Rule, ...]:
    """Give the hours that are needed, and the rules a program can switch on."""
    at_least = float(settings.hours.shared_per_week)
    hours: Rule = _term.TermMinimumHours(at_least, term)
    if is_one_week(term):
        hours = engine_rules.MinimumSharedHours(at_least)
    found = [hours]
    if settings.rules.shared_language:
        found.append(engine_rules.SharedLanguage())
    if settings.rules.different_organization:
        found.append(engine_rules.Different("organization"))
    return tuple(found)


def _direction(
    settings: Settings, overrides: tuple[engine_rules.Override, ...]
) -> engine_rules.Direction:
    asked = settings.direction
    gaps = (
        ("grade", asked.grade_gap),
        ("layer", asked.layers_gap),
        ("experience", asked.experience_gap_years),
    )
    is_peer = asked.mode == "peer"
    parts = tuple(
        engine_rules.Part(of, 0, gap) if is_peer else engine_rules.Part(of, gap)  # type: ignore[arg-type] # the names above
        for of, gap in gaps
        if gap is not None
    )
    return engine_rules.Direction(
        parts,
        combine=asked.combine,  # type: ignore[arg-type] # read_settings checked it
        towards=asked.mode,  # type: ignore[arg-type] # read_settings checked it
        overrides=overrides,
    )


def _distance(
    settings: Settings, line: LineMap, candidates: Sequence[Candidate], unknown: Collection[int]
) -> engine_rules.Distance:
    """Give the rule over the lines of these people and of everybody above them."""
    dotted = [
        (person, holder) for holder, person, kind in line.influences if kind == LinkKind.DOTTED
    ]
    above: dict[int, list[int]] = {}
    for person, holder in dotted:
        above.setdefault(person, []).append(holder)
    known = _upwards([one.person_id for one in candidates], line, above)
    places = {person: place for place, person in enumerate(known)}
    return engine_rules.Distance(
        Line(
            ids=tuple(_id(person) for person in known),
            parents=tuple(places.get(line.managers.get(person) or 0, -1) for person in known),
            dotted=tuple((places[one], places[boss]) for one, boss in dotted if one in places),
            is_known=tuple(person not in unknown for person in known),
        ),
        within=settings.distance.levels,
        declared=tuple(
            (_id(holder), _id(person))
            for holder, person, kind in line.influences
            if kind == LinkKind.PAY
        ),
        confirmed_people=frozenset(
            _id(one.person_id) for one in candidates if one.line_is_confirmed
        ),
    )


def _upwards(start: Iterable[int], line: LineMap, dotted: Mapping[int, list[int]]) -> list[int]:
    """Give these people and everybody above them, solid and dotted; circles are walked once."""
    found = dict.fromkeys(sorted(set(start)))
    edge = list(found)
    while edge:
        bosses = {line.managers.get(person) for person in edge}
        bosses.update(boss for person in edge for boss in dotted.get(person, ()))
        edge = sorted(boss for boss in bosses if boss is not None and boss not in found)
        found.update(dict.fromkeys(edge))
    return list(found)


def layers(line: LineMap, unknown: Iterable[int]) -> dict[int, int]:
    """
    Give everybody's management layers below the top, 0 for the top itself.

    Whoever reports to somebody whose line is unknown, or stands in a circle, is not among them.
    """
    found: dict[int, int | None] = dict.fromkeys((*line.unknown, *unknown))
    for start in line.managers:
        path: list[int] = []
        person: int | None = start
        while person is not None and person not in found:
            found[person] = None  # met again on this walk: a circle
            path.append(person)
            person = line.managers.get(person)
        above = -1 if person is None else found[person]
        for one in reversed(path):
            above = None if above is None else above + 1
            found[one] = above
    return {person: layer for person, layer in found.items() if layer is not None}
