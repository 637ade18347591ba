"""
Dumps of both databases, one folder a version: ``python -m tests.support.dumps`` writes this one's.

Plain SQL, so that a change shows in a diff and any client can load it.
"""

import re
import sqlite3
import subprocess
import tempfile
from pathlib import Path

import psycopg

import tests.support.environment  # noqa: F401 - sets what the story needs
from tests import postgres
from tests.databases import Database
from tests.support import tree

FOLDER = tree.ROOT / "tests" / "dumps"
STORY = "tests.support.dump_story"


def version() -> str:
    """Give the version the changelog names first."""
    text = (tree.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(r"^## (\d+\.\d+\.\d+)", text, re.MULTILINE)
    assert found, "CHANGELOG.md names no version"
    return found[1]


def versions() -> list[str]:
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def load(database: Database, name: str) -> None:
    """Load a version's dump into an empty database of the same kind."""
    text = (FOLDER / name / f"{database.kind}.sql").read_text(encoding="utf-8")
    if database.kind == "sqlite":
        file = Path(database.environment["TURNABOUT_DATA_DIR"]) / "turnabout.sqlite3"
        with sqlite3.connect(file) as connection:
            connection.executescript(text)
        connection.close()
        return
    with psycopg.connect(
        database.environment["TURNABOUT_DATABASE_URL"], autocommit=True
    ) as connection:
        connection.execute(text)  # type: ignore[call-overload]


def write() -> None:
    """Write the dumps of this version."""
    folder = FOLDER / version()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        database = Database("sqlite", {"TURNABOUT_DATA_DIR": data, "TURNABOUT_DATABASE_URL": ""})
        database.play(STORY, "build")
        connection = sqlite3.connect(Path(data) / "turnabout.sqlite3")
        lines = list(connection.iterdump())
        connection.close()
        (folder / "sqlite.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as data, postgres.running() as server:
        url = server.create("dump")
        database = Database("postgres", {"TURNABOUT_DATA_DIR": data, "TURNABOUT_DATABASE_URL": url})
        database.play(STORY, "build")
        command = ["--inserts", "--no-owner", "--no-privileges", f"--dbname={url}"]
        text = subprocess.run(
            [server.binaries / "pg_dump", *command], capture_output=True, check=True, text=True
        ).stdout
        kept = [line for line in text.splitlines() if not line.startswith(("\\", "--"))]
        (folder / "postgres.sql").write_text("\n".join(kept) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
