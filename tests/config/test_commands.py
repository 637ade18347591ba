"""Every command understands ``--data``, and hyphens."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import tree
from turnabout.config import cli


@pytest.mark.parametrize(
    ("words", "left", "folder"),
    [
        (["admin", "a@b.example", "--data", "mine"], ["admin", "a@b.example"], "mine"),
        (["--data=mine", "mail-test", "a@b.example"], ["mail_test", "a@b.example"], "mine"),
        (["--help"], ["--help"], "before"),
        ([], [], "before"),
    ],
)
def test_it_takes_the_data_folder_out_of_any_command(
    words: list[str], left: list[str], folder: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("TURNABOUT_DATA_DIR", "before")

    assert cli.command(words) == left
    assert os.environ["TURNABOUT_DATA_DIR"] == folder


@pytest.mark.django_db
def test_mail_test_says_which_setting_is_missing(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as end:
        cli.main(["mail-test", "ada@example.org"])

    assert end.value.code == 1
    assert "TURNABOUT_EMAIL_URL" in capsys.readouterr().err


def run_bare(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command where nothing was ever served and nothing is set."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("TURNABOUT_")
    }
    return subprocess.run(
        [sys.executable, "-m", "turnabout.config", *words],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_it_says_which_folder_holds_no_installation(tmp_path: Path):
    answer = run_bare(tmp_path, "admin", "ada@example.org")

    assert answer.returncode == 2
    assert answer.stderr.count("\n") == 1
    assert f"{tmp_path / 'data'} holds no installation" in answer.stderr
    assert "--data FOLDER" in answer.stderr


def test_it_speaks_of_itself_without_an_installation(tmp_path: Path):
    answer = run_bare(tmp_path, "admin", "--help")

    assert answer.returncode == 0
    assert "signs an admin in" in answer.stdout
    assert list(tmp_path.iterdir()) == []


def test_it_says_its_own_version(tmp_path: Path):
    newest = re.search(r"^## (\S+)$", (tree.ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert newest is not None
    assert run_bare(tmp_path, "--version").stdout == f"turnabout {newest[1]}\n"
