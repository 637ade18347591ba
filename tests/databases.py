"""
Databases of their own for tests that need several processes or several threads.

Such a test runs a module as a program (``play``) on an empty SQLite file or an empty PostgreSQL
database; the program prints what it saw as JSON, the test compares.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.postgres import Server, postgres_dsn, postgres_server

__all__ = [
    "Database",
    "bare_database",
    "database",
    "postgres_dsn",
    "postgres_server",
    "templates",
]

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Database:
    """An empty database, as the environment names it."""

    kind: str
    environment: dict[str, str]

    def play(self, module: str, *arguments: str, timeout: float = 120, **environment: str) -> Any:
        """Run a module on this database and give what it printed as JSON."""
        answer = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env={**os.environ, **self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        assert answer.returncode == 0, answer.stderr[-4000:]
        return json.loads(answer.stdout.splitlines()[-1])


class Templates:
    """Databases migrated once a session, and copied for each test that wants one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: set[str] = set()

    def sqlite(self) -> Path:
        """Give a migrated SQLite file."""
        file = self.folder / "turnabout.sqlite3"
        if not file.exists():
            _migrate({"TURNABOUT_DATA_DIR": str(self.folder), "TURNABOUT_DATABASE_URL": ""})
        return file

    def postgres(self, server: Server) -> str:
        """Give the name of a migrated database."""
        name = f"migrated_{os.getpid()}"
        if name not in self.made:
            url = server.create(name)
            folder = str(self.folder)
            _migrate({"TURNABOUT_DATA_DIR": folder, "TURNABOUT_DATABASE_URL": url})
            self.made.add(name)
        return name


def _migrate(environment: dict[str, str]) -> None:
    subprocess.run(
        [sys.executable, "-m", "turnabout.config", "migrate", "-v", "0"],
        cwd=ROOT,
        env={**os.environ, **environment},
        check=True,
    )


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("migrated"))


KINDS = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(params=KINDS)
def database(
    request: pytest.FixtureRequest, tmp_path: Path, templates: Templates
) -> Iterator[Database]:
    """Give a migrated database with nothing in it, once of each kind."""
    if request.param == "sqlite":
        shutil.copy(templates.sqlite(), tmp_path)
        yield _sqlite(tmp_path)
        return
    server: Server = request.getfixturevalue("postgres_server")
    name = _name(tmp_path)
    yield _postgres(tmp_path, server.create(name, template=templates.postgres(server)))
    server.drop(name)


@pytest.fixture(params=KINDS)
def bare_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Give a database without even a table, once of each kind."""
    if request.param == "sqlite":
        yield _sqlite(tmp_path)
        return
    server: Server = request.getfixturevalue("postgres_server")
    name = _name(tmp_path)
    yield _postgres(tmp_path, server.create(name))
    server.drop(name)


def _name(folder: Path) -> str:
    return f"test_{folder.name.lower()[:40]}_{os.getpid()}"


def _sqlite(folder: Path) -> Database:
    environment = {"TURNABOUT_DATA_DIR": str(folder), "TURNABOUT_DATABASE_URL": ""}
    return Database("sqlite", environment)


def _postgres(folder: Path, url: str) -> Database:
    environment = {"TURNABOUT_DATA_DIR": str(folder), "TURNABOUT_DATABASE_URL": url}
    return Database("postgres", environment)
