"""Settings come from the environment, typed, with every mistake told at once."""

from pathlib import Path

import pytest
from environs import EnvValidationError

from turnabout.config import environment


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    for name in environment.KNOWN:
        monkeypatch.delenv(environment.PREFIX + name, raising=False)
    monkeypatch.setenv("TURNABOUT_DATA_DIR", str(tmp_path))
    return monkeypatch


def test_it_tells_every_mistake_at_once(bare: pytest.MonkeyPatch):
    bare.setenv("TURNABOUT_LOG_LEVEL", "LOUD")
    bare.setenv("TURNABOUT_DEMO", "perhaps")
    bare.setenv("TURNABOUT_PUBLIC_ADDRESS", "intranet")

    with pytest.raises(EnvValidationError) as told:
        environment.Settings()

    assert set(told.value.error_messages) == {
        "TURNABOUT_LOG_LEVEL",
        "TURNABOUT_DEMO",
        "TURNABOUT_PUBLIC_ADDRESS",
        "TURNABOUT_SECRET_KEY",
    }


def test_it_reads_a_secret_from_a_file(bare: pytest.MonkeyPatch, tmp_path: Path):
    file = tmp_path / "key"
    file.write_text("from-a-file\n")
    bare.setenv("TURNABOUT_SECRET_KEY_FILE", str(file))

    assert environment.Settings().secret_key == "from-a-file"


def test_it_names_the_file_of_a_secret_that_is_not_there(bare: pytest.MonkeyPatch, tmp_path: Path):
    bare.setenv("TURNABOUT_SECRET_KEY_FILE", str(tmp_path / "nowhere"))

    with pytest.raises(EnvValidationError) as told:
        environment.Settings()

    assert "TURNABOUT_SECRET_KEY_FILE" in told.value.error_messages


def test_it_finds_the_secret_that_serve_made(bare: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "secret_key").write_text("made-by-serve")

    assert environment.Settings().secret_key == "made-by-serve"


def test_it_answers_to_its_public_name_and_this_machine(bare: pytest.MonkeyPatch):
    bare.setenv("TURNABOUT_SECRET_KEY", "x")
    bare.setenv("TURNABOUT_PUBLIC_ADDRESS", "https://mentoring.example:8443")

    read = environment.Settings()

    assert read.is_https
    assert read.hosts == ["localhost", "127.0.0.1", "[::1]", "mentoring.example"]


def test_every_setting_is_read_by_somebody():
    text = Path(environment.__file__).read_text(encoding="utf-8")

    assert [name for name in environment.KNOWN if text.count(f'"{name}"') < 2] == []


def test_links_lead_to_where_it_was_served_last_until_an_address_is_set(
    bare: pytest.MonkeyPatch, tmp_path: Path
):
    bare.setenv("TURNABOUT_SECRET_KEY", "x")
    (tmp_path / "address").write_text("http://127.0.0.1:8123")

    assert environment.Settings().known_address == "http://127.0.0.1:8123"

    bare.setenv("TURNABOUT_PUBLIC_ADDRESS", "https://mentoring.example")
    assert environment.Settings().known_address == "https://mentoring.example"
