"""
The demo organization: an invented company as an HR system would export it.

One chief executive, an executive for each function, directors, managers and staff, with spans of
four to nine. The first cast, whom the tour and the tests know by name, sit at fixed places.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from turnabout.demo.adapter.company import (
    CAST,
    DOMAIN,
    FUNCTIONS,
    GRADES,
    PLACES,
    UNPAIRED,
    Function,
    Role,
)
from turnabout.demo.adapter.names import full_names, mailbox

LAST_HIRE = dt.date(2026, 6, 1)
FEWEST, MOST = 120, 12_000

HEADERS = (
    "Employee ID",
    "Full Name",
    "Work Email",
    "Job Title",
    "Job Grade",
    "Org Unit L2",
    "Org Unit L3",
    "Office",
    "Time Zone",
    "Supervisor ID",
    "Dotted Line Manager ID",
    "Hire Date",
)


@dataclass(frozen=True)
class DemoPerson:
    """One line of the export; empty text where there is no manager or dotted line."""

    employee_id: str
    name: str
    email: str
    job_title: str
    grade: str
    function: str
    unit: str
    place: str
    time_zone: str
    manager_id: str
    dotted_manager_id: str
    hired_on: dt.date


_STAFF = ("{Work} assistant", "{Work} analyst", "Senior {work} analyst", "{Work} specialist")
_TITLES_OF_STAFF = (*_STAFF, "{Work} adviser", "Principal {work} adviser")
_TITLES_OF_LEADS = {
    1: "Team lead, {unit}",
    2: "Team lead, {unit}",
    3: "Manager, {unit}",
    4: "Head of {unit}",
    5: "Director, {unit}",
}


@dataclass
class _Post:
    """A place in the tree while it grows."""

    index: int
    manager: _Post | None
    function: Function
    unit: str
    grade: int
    leads: bool
    place: str = ""
    role: Role | None = None


def people(count: int = 300, seed: int = 7) -> tuple[DemoPerson, ...]:
    """
    Give the demo organization: every manager stands before the people who report to them.

    The same count and seed give the same rows. ``count`` may be from 120 to 12,000.
    """
    if not FEWEST <= count <= MOST:
        raise ValueError(f"Expected {FEWEST} to {MOST} people, got {count}.")
    draw = random.Random(seed)  # noqa: S311 - demo data, nothing secret
    posts = _tree(count, draw)
    _seat_the_cast(posts)
    _give_places(posts, draw)
    dotted = _dotted_lines(posts, draw)
    names = iter(full_names(count, seed=seed, taken=[role.name for role in CAST]))
    return tuple(
        _row(post, post.role.name if post.role else next(names), dotted.get(post.index), draw)
        for post in posts
    )


def first_cast(rows: Iterable[DemoPerson]) -> dict[str, DemoPerson]:
    """Find the first cast in the rows, by the keys of ``CAST``: ``ada``, ``ben`` and so on."""
    keys = {role.name: role.key for role in CAST}
    return {keys[row.name]: row for row in rows if row.name in keys}


def officers(rows: Iterable[DemoPerson], keys: Sequence[str]) -> dict[str, DemoPerson]:
    """
    Give somebody for each key: of the grade that takes no part in the cohorts, one a function.

    The rows have to hold as many functions with such people outside the cast.
    """
    cast = {role.name for role in CAST}
    by_function = {
        row.function: row for row in rows if row.grade == UNPAIRED and row.name not in cast
    }
    return dict(zip(keys, by_function.values(), strict=False))


def to_csv(rows: Iterable[DemoPerson]) -> str:
    """Write rows as the CSV that an HR system would export."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADERS)
    for row in rows:
        writer.writerow(
            (
                row.employee_id,
                row.name,
                row.email,
                row.job_title,
                row.grade,
                row.function,
                row.unit,
                row.place,
                row.time_zone,
                row.manager_id,
                row.dotted_manager_id,
                row.hired_on.isoformat(),
            )
        )
    return text.getvalue()


def _tree(count: int, draw: random.Random) -> list[_Post]:
    top = _Post(0, None, FUNCTIONS[0], "Board office", len(GRADES) - 1, leads=True)
    top.place = "London"
    posts = [top]
    staff = count - 1 - len(FUNCTIONS)
    total = sum(function.share for function in FUNCTIONS)
    sizes = [staff * function.share // total for function in FUNCTIONS]
    sizes[0] += staff - sum(sizes)
    for function, size in zip(FUNCTIONS, sizes, strict=True):
        unit = f"{function.name} office"
        executive = _Post(len(posts), top, function, unit, top.grade - 1, leads=True)
        posts.append(executive)
        _grow(posts, executive, size, draw)
    return posts


def _grow(posts: list[_Post], manager: _Post, size: int, draw: random.Random) -> None:
    """Put ``size`` people below a manager, directly or further down."""
    units = manager.function.units
    for number, part in enumerate(_parts(size, draw)):
        under_executive = manager.grade == len(GRADES) - 2
        leads = part > 1
        unit = units[number % len(units)] if leads and under_executive else manager.unit
        grade = _lead_grade(manager, part, draw) if leads else _staff_grade(manager.grade, draw)
        post = _Post(len(posts), manager, manager.function, unit, grade, leads)
        posts.append(post)
        if leads:
            _grow(posts, post, part - 1, draw)


def _parts(size: int, draw: random.Random) -> list[int]:
    """Part ``size`` people into four to nine branches; a branch is one person or five and more."""
    if size <= 9:
        return [1] * size
    branch = 7 if size < 40 else 14 if size < 100 else -(-size // 8)
    leads = max(1, min(7, round((size - 2) / branch)))
    singles = max(4 - leads, draw.randint(1, 2))
    rest, more = divmod(size - singles, leads)
    return [rest + (number < more) for number in range(leads)] + [1] * singles


def _lead_grade(manager: _Post, part: int, draw: random.Random) -> int:
    below = manager.grade - 1
    if manager.grade == len(GRADES) - 2 or part > 40:
        return below
    lowest = 2 if part <= 10 else 3
    return max(min(lowest, below), draw.choice((below, below - 1)))


def _staff_grade(manager_grade: int, draw: random.Random) -> int:
    if manager_grade >= 5:
        return draw.choices((1, 2, 3, 4), weights=(1, 2, 4, 2))[0]
    grades = range(min(manager_grade, 4))
    return draw.choices(grades, weights=(4, 5, 3, 2)[: len(grades)])[0]


def _seat_the_cast(posts: list[_Post]) -> None:
    seated: dict[str, _Post] = {}
    for role in CAST:
        grade = GRADES.index(role.grade)
        post = next(
            post
            for post in posts
            if post.function.name == role.function
            and post.role is None
            and post.leads == (grade >= GRADES.index("C2"))
            and post.manager is not None
            and post.manager.grade > grade
            and (post.manager is seated.get(role.under) if role.under else _is_free(post, grade))
        )
        post.grade = grade
        post.place = role.place
        post.role = role
        seated[role.key] = post


def _is_free(post: _Post, grade: int) -> bool:
    """Leads keep the grade they grew with; only an assistant reports to one of the cast."""
    if post.leads:
        return post.grade == grade
    return post.manager is not None and post.manager.role is None


def _give_places(posts: list[_Post], draw: random.Random) -> None:
    for post in posts:
        if post.place:
            continue
        near = post.manager.place if post.manager and draw.random() < 0.6 else ""
        post.place = near or draw.choices(tuple(PLACES), weights=(5, 4, 3, 2, 2, 2))[0]


def _dotted_lines(posts: list[_Post], draw: random.Random) -> dict[int, int]:
    """Give about one in twenty a second manager, more senior and from another function."""
    heads = [post for post in posts if post.leads and post.manager is not None]
    dotted = {}
    for post in posts:
        if post.role is None and not post.leads and draw.random() < 0.05:
            other = draw.choice(heads)
            if other.function is not post.function and other.grade > post.grade:
                dotted[post.index] = other.index
    return dotted


def _row(post: _Post, name: str, dotted: int | None, draw: random.Random) -> DemoPerson:
    days = min(int(draw.expovariate(1 / 900)) + post.grade * draw.randint(150, 500), 12_000)
    return DemoPerson(
        employee_id=_employee_id(post.index),
        name=name,
        email=f"{mailbox(name)}@{DOMAIN}",
        job_title=_title(post),
        grade=GRADES[post.grade],
        function=post.function.name,
        unit=post.unit,
        place=post.place,
        time_zone=PLACES[post.place],
        manager_id=_employee_id(post.manager.index) if post.manager else "",
        dotted_manager_id="" if dotted is None else _employee_id(dotted),
        hired_on=LAST_HIRE - dt.timedelta(days=days),
    )


def _employee_id(index: int) -> str:
    return f"E-{10_001 + index}"


def _title(post: _Post) -> str:
    if post.role:
        return post.role.title
    if post.manager is None:
        return "Chief Executive Officer"
    if post.leads and post.manager.manager is None:
        return post.function.executive
    titles = _TITLES_OF_LEADS[post.grade] if post.leads else _TITLES_OF_STAFF[post.grade]
    work = post.function.work
    return titles.format(work=work, Work=work.capitalize(), unit=post.unit)
