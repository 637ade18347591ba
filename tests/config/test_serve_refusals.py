"""``serve`` says in one sentence what it cannot do, and what to do instead."""

import os
import socket
import stat
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from turnabout.config import serve, upkeep


def options(data: Path, *words: str) -> serve.Options:
    return serve.parse(["--data", str(data), *words])


def test_it_names_a_taken_port_and_the_next_one(tmp_path: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(serve.Refused, match=rf"{port}.* choose another.*--port {port + 1}"):
            serve.check_port(options(tmp_path, "--port", str(port)))


@pytest.mark.parametrize("word", ["0", "65536", "99999", "-1", "80x", "", "\u0663"])
def test_it_refuses_what_is_no_port(word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as refused:
        options(tmp_path, f"--port={word}")

    assert refused.value.code == 2
    assert "a number from 1 to 65535" in capsys.readouterr().err


def test_it_names_a_folder_it_cannot_write(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(serve.Refused, match=r"cannot be written.*--data FOLDER"):
        serve.prepare_folder(tmp_path / "file" / "data")


def test_it_makes_a_secret_that_only_this_user_reads(tmp_path: Path):
    serve.prepare_folder(tmp_path / "data")
    first = (tmp_path / "data" / "secret_key").read_text()
    serve.prepare_folder(tmp_path / "data")

    key = tmp_path / "data" / "secret_key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(first) >= 50
    assert key.read_text() == first


def test_it_opens_the_demo_to_this_machine_only(tmp_path: Path):
    assert serve.choose_demo(options(tmp_path)) is True

    with pytest.raises(serve.Refused, match="--demo-open"):
        serve.choose_demo(options(tmp_path, "--host", "0.0.0.0"))
    assert serve.choose_demo(options(tmp_path, "--host", "0.0.0.0", "--demo-open")) is True


def test_it_never_opens_real_data_in_demo_mode(tmp_path: Path):
    (tmp_path / "turnabout.sqlite3").touch()

    assert serve.choose_demo(options(tmp_path)) is False


def test_it_never_serves_the_invented_organization_as_a_real_one(tmp_path: Path):
    (tmp_path / serve.DEMO_MARK).write_text("filled")

    with pytest.raises(serve.Refused, match=r"invented organization.*--no-demo --data"):
        serve.choose_demo(options(tmp_path, "--no-demo"))


def test_it_never_fills_a_database_it_was_pointed_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("TURNABOUT_DATABASE_URL", "postgres://somewhere/else")

    assert serve.choose_demo(options(tmp_path)) is False


def test_it_exits_with_2_and_the_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "file").write_text("in the way")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    code = serve.main(["--port", str(port), "--data", str(tmp_path / "file" / "data")])

    said = capsys.readouterr().err
    assert code == 2
    assert said.count("\n") == 1
    assert "cannot be written" in said
    assert "TURNABOUT_DEMO" not in os.environ


@pytest.mark.django_db
def test_it_refuses_data_of_a_newer_version():
    MigrationRecorder(connection).record_applied("pairs", "9999_from_tomorrow")

    with pytest.raises(serve.Refused, match=r"newer version.*pairs\.9999_from_tomorrow.*backup"):
        upkeep.migrate()
