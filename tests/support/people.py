"""People in the directory, brought by the real import."""

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.conftest import NOW
from tests.support import accounts
from turnabout.accounts import queries
from turnabout.accounts.choices import Role
from turnabout.accounts.models import User
from turnabout.core import jobs
from turnabout.people import services
from turnabout.people.choices import ImportMode
from turnabout.people.models import Import, Person

DATA = Path(__file__).parents[1] / "data"
SOURCE = "HR system"
HEADERS = ("Employee ID", "Name", "E-mail", "Grade", "Function", "Place", "Time zone", "Manager")


def admin() -> User:
    """Give the admin of the story, opened at first use."""
    holders = queries.holders(Role.ADMIN)
    return holders[0] if holders else accounts.with_role("root@acme.example", Role.ADMIN)


def to_csv(rows: Sequence[Sequence[str]], headers: Sequence[str] = HEADERS) -> bytes:
    """Write a file as an HR system would."""
    target = io.StringIO()
    csv.writer(target).writerows([headers, *rows])
    return target.getvalue().encode()


def read(
    content: bytes,
    *,
    source: str = SOURCE,
    mode: ImportMode = ImportMode.ADD,
    by: User | None = None,
    now: dt.datetime = NOW,
) -> Import:
    """Bring a file as far as the dry run."""
    return services.read_file(
        content=content,
        file_name="people.csv",
        source=source,
        mode=mode,
        by=by or admin(),
        now=now,
    )


def bring(
    content: bytes,
    *,
    source: str = SOURCE,
    mode: ImportMode = ImportMode.ADD,
    now: dt.datetime = NOW,
) -> Import:
    """Bring a file into the directory, whatever leaves by it."""
    found = read(content, source=source, mode=mode, now=now)
    if found.outcome["new"] + found.outcome["changed"] + found.outcome["leaving"]:
        services.apply_import(found=found, by=admin(), now=now, leaving=found.outcome["leaving"])
        jobs.drain()
    found.refresh_from_db()
    return found


def bring_file(name: str = "people-40.csv") -> dict[str, Person]:
    """Bring one of the files in ``tests/data``; people by employee id."""
    bring((DATA / name).read_bytes())
    return by_id()


def by_id() -> dict[str, Person]:
    """Give everybody by employee id."""
    return {person.employee_id: person for person in Person.objects.select_related("grade")}


def make_people(*rows: Mapping[str, str]) -> dict[str, Person]:
    """
    Bring people by their columns: ``{"id": "E-1", "grade": "B1", "manager": "E-9"}``.

    ``name`` is the id and ``email`` is made from it unless given; ``function``, ``place`` and
    ``zone`` have a default. The file has a manager column, so nobody's line is unknown but of
    those who have neither a manager nor reports.
    """
    bring(
        to_csv(
            [
                (
                    row["id"],
                    row.get("name", row["id"]),
                    row.get("email", f"{row['id'].lower()}@acme.example"),
                    row.get("grade", ""),
                    row.get("function", "Operations"),
                    row.get("place", "London"),
                    row.get("zone", "Europe/London"),
                    row.get("manager", ""),
                )
                for row in rows
            ]
        )
    )
    return by_id()
