"""Every command understands ``--data``, and hyphens."""

import os

import pytest

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
