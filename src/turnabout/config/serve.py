"""``turnabout serve``: prepare the data folder, then run web and worker until Ctrl-C."""

import argparse
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from environs import EnvValidationError

from turnabout.config import refusals
from turnabout.config.refusals import REFUSED, Refused

LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 10.0
RESTART_PAUSE: Final = 1.0
HIGHEST_PORT: Final = 65_535
DEMO_MARK: Final = "demo"


@dataclass(frozen=True)
class Options:
    host: str
    port: int
    data: Path
    is_demo_wanted: bool
    is_demo_open: bool

    @property
    def address(self) -> str:
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


def parse(words: Sequence[str]) -> Options:
    """Read the command's words."""
    parser = argparse.ArgumentParser(prog="turnabout serve", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=_port, default=8000)
    parser.add_argument("--data", default=os.environ.get("TURNABOUT_DATA_DIR", "data"))
    parser.add_argument("--no-demo", action="store_true", help="start with an empty organization")
    parser.add_argument(
        "--demo-open", action="store_true", help="let other machines reach the demo organization"
    )
    given = parser.parse_args(words)
    return Options(
        host=given.host,
        port=given.port,
        data=Path(given.data).absolute(),
        is_demo_wanted=not given.no_demo,
        is_demo_open=given.demo_open,
    )


def _port(word: str) -> int:
    if not word.isascii() or not word.isdigit() or not 1 <= int(word) <= HIGHEST_PORT:
        raise argparse.ArgumentTypeError(
            f"expected a number from 1 to {HIGHEST_PORT}, such as 8000, got {word!r}"
        )
    return int(word)


def main(words: Sequence[str]) -> int:
    """Serve until told to stop; give the exit code."""
    options = parse(words)
    os.umask(0o077)  # the database too: a folder given with --data may be open to others
    try:
        check_port(options)
        prepare_folder(options.data)
        is_demo = choose_demo(options)
        set_environment(options, is_demo=is_demo)
        prepare(options, is_demo=is_demo)
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return REFUSED
    except EnvValidationError as error:
        return refusals.explain(error)
    return Processes(options, is_demo=is_demo).run()


def check_port(options: Options) -> None:
    """Refuse a port that somebody else holds, or that this user may not open."""
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((options.host, options.port))
        except OSError as error:
            raise Refused(
                f"Port {options.port} on {options.host} cannot be opened ({error.strerror}); stop"
                f" what runs there or choose another, for example --port {options.port + 1}."
            ) from error


def prepare_folder(data: Path) -> None:
    """Make the data folder and its secret, both readable by this user only."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = data / "secret_key"
        if not key.exists():
            with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(48))
        probe = data / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise Refused(
            f"The data folder {data} cannot be written ({error.strerror}); make it yours or choose"
            " another with --data FOLDER."
        ) from error


def choose_demo(options: Options) -> bool:
    """
    Decide whether this folder is, or becomes, the invented organization.

    A folder that was filled once stays what it is: real data are never opened in demo mode, whose
    mailbox page shows every mail.
    """
    mark, database = options.data / DEMO_MARK, options.data / "turnabout.sqlite3"
    has_other_database = bool(os.environ.get("TURNABOUT_DATABASE_URL"))
    is_new = not database.exists() and not has_other_database
    if mark.exists() and not options.is_demo_wanted:
        raise Refused(
            f"{options.data} holds the invented organization; start your own in another folder,"
            " for example with --no-demo --data mine."
        )
    is_demo = mark.exists() or (is_new and options.is_demo_wanted)
    if is_demo and options.host not in LOOPBACK and not options.is_demo_open:
        raise Refused(
            "The demo lets everybody who reaches it sign in as anybody, so it listens on this"
            " machine only; add --demo-open if that is what you want, or --no-demo."
        )
    return is_demo


def set_environment(options: Options, *, is_demo: bool) -> None:
    """Say to the settings, and to the processes started later, what was chosen."""
    os.environ["TURNABOUT_DATA_DIR"] = str(options.data)
    (options.data / "address").write_text(options.address, encoding="utf-8")
    os.environ["TURNABOUT_DEMO"] = "yes" if is_demo else "no"
    if options.host not in LOOPBACK and "TURNABOUT_ALLOWED_HOSTS" not in os.environ:
        # Links in mails carry the organization's public address, never the Host header.
        os.environ["TURNABOUT_ALLOWED_HOSTS"] = "*"


def prepare(options: Options, *, is_demo: bool) -> None:
    """Bring the database and the static files to this version; fill an empty demo."""
    import django  # noqa: PLC0415 - after the environment is set

    django.setup()
    from turnabout.config import upkeep  # noqa: PLC0415

    upkeep.migrate()
    upkeep.collect_static()
    if is_demo:
        upkeep.fill_demo(DEMO_MARK, options.address)


class Processes:
    """Web and worker, started together, restarted when one dies, stopped together."""

    def __init__(self, options: Options, *, is_demo: bool) -> None:
        self.options = options
        self.is_demo = is_demo
        self.is_stopping = False
        self.running: dict[str, subprocess.Popen[bytes]] = {}

    def commands(self) -> dict[str, list[str]]:
        """
        Give the two commands.

        One web process: rate limits stand in its memory, and few threads keep the waits for
        SQLite's one writer short.
        """
        web = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"]
        web += ["--host", self.options.host, "--port", str(self.options.port)]
        web += ["--workers", "1", "--blocking-threads", "2", "--log-level", "warning"]
        web += ["--respawn-failed-workers", "turnabout.config.wsgi:application"]
        return {"web": web, "worker": [sys.executable, "-m", "turnabout.config", "worker"]}

    def run(self) -> int:
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        for name, command in self.commands().items():
            self._start(name, command)
        if not self._wait_for_page():
            sys.stderr.write(
                "The page did not come up within a minute; the lines above say why.\n"
                if not self.is_stopping
                else ""
            )
            self._end()
            return 0 if self.is_stopping else 1
        self._greet()
        while not self.is_stopping:
            for name, process in tuple(self.running.items()):
                if process.poll() is not None and not self.is_stopping:
                    sys.stderr.write(f"The {name} process ended ({process.returncode}); again.\n")
                    time.sleep(RESTART_PAUSE)
                    self._start(name, self.commands()[name])
            time.sleep(0.2)
        self._end()
        return 0

    def _start(self, name: str, command: list[str]) -> None:
        # A group of its own: Ctrl-C reaches this process only, which then stops both in order.
        self.running[name] = subprocess.Popen(command, start_new_session=True)  # noqa: S603

    def _stop(self, _signal: int, _frame: object) -> None:
        self.is_stopping = True

    def _wait_for_page(self) -> bool:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and not self.is_stopping:
            if self.running["web"].poll() is not None:
                return False
            try:
                urllib.request.urlopen(f"{self.options.address}/account/login/", timeout=5)  # noqa: S310
            except urllib.error.HTTPError:
                return True
            except OSError:
                time.sleep(0.1)
            else:
                return True
        return False

    def _greet(self) -> None:
        sys.stdout.write(f"\nTurnabout runs at {self.options.address}\n")
        if self.is_demo:
            from turnabout.config import upkeep  # noqa: PLC0415 - needs Django

            sys.stdout.write(upkeep.demo_greeting(self.options.address))
        else:
            script = Path(sys.executable).with_name("turnabout")
            here = script.relative_to(Path.cwd()) if script.is_relative_to(Path.cwd()) else script
            sys.stdout.write(
                f"A way in for the first admin: {here} admin EMAIL --data {self.options.data}\n"
            )
        sys.stdout.write("Ctrl-C stops it.\n")
        sys.stdout.flush()

    def _end(self) -> None:
        for process in self.running.values():
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in self.running.values():
            try:
                process.wait(timeout=max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
