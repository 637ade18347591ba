"""Seeded instances for tests, examples and benchmarks; nobody in them is real."""

import numpy as np

from matchmaker.criteria import Coverage, DifferentCategory, LearningBack, SharedHours
from matchmaker.objective import Objective
from matchmaker.people import SLOTS, Person, Side, half_hours, sides
from matchmaker.problem import Problem
from matchmaker.rules import (
    Different,
    Direction,
    Distance,
    Line,
    MinimumSharedHours,
    Rule,
    SharedLanguage,
)

SKILLS = 12
_FUNCTIONS = ("Finance", "IT", "Law", "Sales", "Research")
_PLACES = ("Bergen", "Lagos", "Lima", "Oslo")
_LANGUAGES = ("en", "es", "no")


def tiny() -> tuple[Side, Side]:
    """
    Give two mentors and two mentees that fit on a page.

    Examples
    --------
    >>> mentors, mentees = tiny()
    >>> mentors.ids, mentees.ids
    (('ana', 'ben'), ('dana', 'eric'))
    """
    office = half_hours([(day * 1440 + 480, day * 1440 + 960) for day in range(5)])
    english = frozenset({"en"})
    return sides(
        [
            Person(
                "ana", offers={"chat": 1.0}, grade=1, function="IT", languages=english, hours=office
            ),
            Person(
                "ben",
                offers={"chat": 0.5, "video": 0.25},
                grade=3,
                function="Sales",
                languages=english,
                hours=office,
            ),
        ],
        [
            Person(
                "dana",
                wishes={"chat": 2.0},
                grade=4,
                function="Sales",
                languages=english,
                hours=office,
            ),
            Person(
                "eric",
                wishes={"video": 1.0},
                grade=6,
                function="Law",
                languages=english,
                hours=office,
            ),
        ],
    )


def tiny_problem() -> Problem:
    """
    Give a problem of ``tiny`` with one criterion and no rule.

    Examples
    --------
    >>> tiny_problem().places
    2
    """
    mentors, mentees = tiny()
    return Problem(mentors, mentees, criteria=(Coverage(),))


def random_line(size: int, *, seed: int, dotted: float = 0.1, unknown: float = 0.0) -> Line:
    """
    Give a random line of people ``p0 … p<size - 1>`` under ``p0``.

    Parameters
    ----------
    size
        People, at least 1.
    seed
        The same seed gives the same line.
    dotted
        Share of people with an additional manager.
    unknown
        Share of people whose place is unknown.

    Examples
    --------
    >>> random_line(4, seed=1).parents[0]
    -1
    """
    rng = np.random.default_rng(seed)
    span = 1 + int(rng.integers(1, 5))
    parents = [-1] + [
        int(rng.integers(max(0, (place - 1) // span - 1), place)) for place in range(1, size)
    ]
    extra = [
        (place, int(rng.integers(0, size))) for place in range(1, size) if rng.random() < dotted
    ]
    known = tuple(bool(flag) for flag in rng.random(size) >= unknown)
    edges = tuple((person, boss) for person, boss in extra if person != boss)
    return Line(tuple(f"p{place}" for place in range(size)), tuple(parents), edges, known)


def random_people(line: Line, *, seed: int, most_places: int = 1) -> list[Person]:
    """
    Give one random person for everybody in a line; grades follow the depth in it.

    Examples
    --------
    >>> people = random_people(random_line(3, seed=1), seed=1)
    >>> [one.id for one in people]
    ['p0', 'p1', 'p2']
    """
    rng = np.random.default_rng(seed)
    return [_random_person(one, len(line.ancestors(one)), rng, most_places) for one in line.ids]


def _random_person(name: str, depth: int, rng: np.random.Generator, most_places: int) -> Person:
    zone = int(rng.choice([-300, 0, 60, 330]))
    start, length = int(rng.integers(7, 11)) * 60, int(rng.integers(3, 9)) * 60
    days = sorted(rng.choice(5, size=int(rng.integers(2, 6)), replace=False).tolist())
    skills = [f"s{number}" for number in rng.choice(SKILLS, size=6, replace=False)]
    return Person(
        name,
        capacity=int(rng.integers(1, most_places + 1)),
        offers={skill: float(rng.choice([0.25, 0.5, 0.75, 1.0])) for skill in skills[:3]},
        wishes={skill: float(rng.integers(1, 4)) for skill in skills[3:]},
        grade=None if rng.random() < 0.03 else float(max(0, 9 - depth - int(rng.integers(0, 2)))),
        layer=None if rng.random() < 0.1 else float(depth),
        experience=None if rng.random() < 0.1 else float(rng.integers(0, 30)),
        function=str(rng.choice(_FUNCTIONS)),
        place=str(rng.choice(_PLACES)),
        organization=f"org{int(rng.integers(0, 4))}",
        languages=frozenset(
            rng.choice(_LANGUAGES, size=int(rng.integers(1, 3)), replace=False).tolist()
        ),
        hours=half_hours(
            [(d * 1440 + start - zone, d * 1440 + start + length - zone) for d in days]
        ),
    )


def random_problem(
    mentors: int,
    mentees: int,
    *,
    seed: int,
    most_places: int = 1,
    objective: Objective | None = None,
    rules: bool = True,
) -> Problem:
    """
    Give a random problem whose people come from one random line.

    Parameters
    ----------
    mentors, mentees
        People a side; the juniors of the line mentor, so that direction leaves something.
    seed
        The same seed gives the same problem.
    most_places
        Places a person, 1 up to this.
    objective
        What is best; nobody left out by default.
    rules
        Whether direction, distance, hours, language and organization are checked.

    Examples
    --------
    >>> problem = random_problem(5, 4, seed=1)
    >>> len(problem.mentors), len(problem.mentees), len(problem.rules)
    (5, 4, 6)
    """
    line = random_line(max(1, mentors + mentees), seed=seed, unknown=0.02)
    people = random_people(line, seed=seed + 1, most_places=most_places)
    rng = np.random.default_rng(seed + 2)
    people.sort(key=lambda one: (one.grade or 0) + 3 * rng.random())
    junior, senior = sides(people[:mentors], people[len(people) - mentees :])
    checked: tuple[Rule, ...] = (
        Direction(),
        Distance(line),
        MinimumSharedHours(),
        SharedLanguage(),
        Different("organization"),
    )
    return Problem(
        junior,
        senior,
        criteria=(
            Coverage(weight=5.0),
            LearningBack(weight=2.0),
            DifferentCategory("function", weight=1.0),
            DifferentCategory("place", weight=0.5),
            SharedHours(weight=1.0),
        ),
        rules=checked if rules else (),
        objective=objective or Objective(),
    )


ALL_WEEK = frozenset(range(SLOTS))
"""The hours of somebody who works around the clock; handy where hours do not matter."""
