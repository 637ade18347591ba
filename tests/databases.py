"""
Databases of their own for tests that need several processes or several threads.

Such a test runs a module as a program (``play``) on an empty SQLite file or an empty PostgreSQL
database; the program prints what it saw as JSON, the test compares.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.postgres import Server, postgres_dsn, postgres_server

__all__ = ["Database", "database", "postgres_dsn", "postgres_server"]

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Database:
    """An empty database, as the environment names it."""

    kind: str
    environment: dict[str, str]

    def play(self, module: str, *arguments: str, **environment: str) -> Any:
        """Run a module on this database and give what it printed as JSON."""
        answer = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env={**os.environ, **self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert answer.returncode == 0, answer.stderr[-4000:]
        return json.loads(answer.stdout.splitlines()[-1])


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Give an empty database, once of each kind."""
    environment = {"TURNABOUT_DATA_DIR": str(tmp_path), "TURNABOUT_DATABASE_URL": ""}
    if request.param == "sqlite":
        yield Database("sqlite", environment)
        return
    server: Server = request.getfixturevalue("postgres_server")
    name = f"test_{tmp_path.name.lower()[:40]}_{os.getpid()}"
    environment["TURNABOUT_DATABASE_URL"] = server.create(name)
    yield Database("postgres", environment)
    server.drop(name)
