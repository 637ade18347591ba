"""The product as people start it: ``turnabout serve`` on a folder of its own."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.support import tree
from turnabout.config import serve

LAST_LINE: Final = "Ctrl-C stops it."
STOP_SECONDS: Final = 20


@dataclass(frozen=True)
class Served:
    """A running product: where it answers, where its data are, and what it said so far."""

    address: str
    data: Path
    said: list[str]

    def url(self, path: str) -> str:
        return f"{self.address}{path}"


@contextmanager
def serving(
    data: Path, *words: str, port: int = 0, settings: Mapping[str, str] | None = None
) -> Iterator[Served]:
    """Start web and worker on a folder, wait until they answer, and stop both at the end."""
    port = port or free_port()
    command = [sys.executable, "-m", "turnabout.config", "serve", *words]
    process = subprocess.Popen(
        [*command, "--data", str(data), "--port", str(port)],
        cwd=tree.ROOT,
        env=environment(settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said: list[str] = []
    try:
        _read_until_ready(process, said)
        reader = threading.Thread(target=_drain, args=(process, said), daemon=True)
        reader.start()
        yield Served(f"http://127.0.0.1:{port}", data, said)
        process.terminate()
        reader.join(timeout=STOP_SECONDS)
    finally:
        process.terminate()
        process.wait(timeout=STOP_SECONDS)
        assert process.stdout is not None
        process.stdout.close()


def copy(folder: Path, *, to: Path) -> Path:
    """Copy a data folder nobody is serving."""
    return Path(shutil.copytree(folder, to))


def run(data: Path, *words: str, settings: Mapping[str, str] | None = None) -> str:
    """Run ``python -m WORDS`` on a data folder; give what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=tree.ROOT,
        env=environment(
            {
                "TURNABOUT_DATA_DIR": str(data),
                "DJANGO_SETTINGS_MODULE": "turnabout.config.settings",
                **(settings or {}),
            }
        ),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def play(data: Path, module: str, *words: str, demo: bool = False) -> Any:
    """Run a module of the tests on a data folder, made if need be; give its last line, JSON."""
    serve.prepare_folder(data)
    settings = {"TURNABOUT_DEMO": "yes" if demo else "no"}
    return json.loads(run(data, module, *words, settings=settings).strip().splitlines()[-1])


def environment(settings: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give the environment of a newcomer: nothing of the tests' own settings."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("TURNABOUT_")}
    kept.pop("DJANGO_SETTINGS_MODULE", None)
    return {**kept, **(settings or {})}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _read_until_ready(process: "subprocess.Popen[str]", said: list[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line)
        if line.startswith(LAST_LINE):
            return
    raise AssertionError(f"The product did not start: {''.join(said)}")


def _drain(process: "subprocess.Popen[str]", said: list[str]) -> None:
    assert process.stdout is not None
    said.extend(process.stdout)
