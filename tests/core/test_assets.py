"""The front-end files come from npm once, into one stylesheet, and never from elsewhere."""

import json
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from turnabout.core import assets

TABLER = """@charset "UTF-8";/*!
 * Tabler v9
 * Copyright 2018-2026 The Tabler Authors
 */
.a{background:url("data:image/svg+xml,%3csvg%20id='x'/%3e")}
.b{background:url("data:image/svg+xml,%3csvg%20id='x'/%3e")}
/*# sourceMappingURL=tabler.min.css.map */"""
NPM = """#!/bin/sh
if [ "$1" = "--version" ]; then echo "{version}"; exit 0; fi
echo "$@" >> "{log}"
{then}
"""


def put(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def put_program(path: Path, content: str) -> Path:
    put(path, content).chmod(stat.S_IRWXU)
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> assets.Places:
    """A small checkout: a lock, installed packages, two stylesheets of our own."""
    versions = {
        "node_modules/@tabler/core": "1.6.1",
        "node_modules/@fontsource-variable/inter": "5.2.8",
        "node_modules/@fontsource-variable/newsreader": "5.2.10",
    }
    root, package = tmp_path / "checkout", tmp_path / "checkout" / "src" / "turnabout"
    locked = {name: {"version": version} for name, version in versions.items()}
    locked["node_modules/a-browser"] = {"version": "1.0.0", "dev": True}  # type: ignore[dict-item]
    put(root / "package-lock.json", json.dumps({"packages": {"": {}, **locked}}))
    for name, version in versions.items():
        put(root / name / "package.json", json.dumps({"version": version}))
        put(root / name / "LICENSE", f"License of {name}")
    put(root / "node_modules/@tabler/core/dist/css/tabler.min.css", TABLER)
    for family, names in assets.FONTS.items():
        for name in names:
            put(root / "node_modules/@fontsource-variable" / family / "files" / name, name)
    put(package / "core/static/core/css/base.css", "@layer base { p { margin: 0 } }")
    put(package / "audit/static/audit/css/rows.css", "@layer components { .row { gap: 0 } }")
    return assets.Places(root=root, package=package)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Put a stand-in for npm (and node) or uv first on the path; gives what it was called with."""
    folder, log = tmp_path / "programs", tmp_path / "called.txt"

    def put_in_place(name: str, *, version: str = "10.8.2", then: str = "exit 0") -> Path:
        put_program(folder / name, NPM.format(version=version, log=log, then=then))
        if name == "npm":
            put_program(folder / "node", "#!/bin/sh\n")
        return log

    monkeypatch.setenv("PATH", str(folder))
    return put_in_place


def test_it_joins_tabler_in_the_lowest_layer_with_our_own(checkout: assets.Places):
    assert assets.prepare(checkout)

    made = (checkout.vendor / assets.BUNDLE).read_text(encoding="utf-8")
    order = "@layer vendor, tokens, base, components, utilities, narrow;"
    assert made.index('@charset "UTF-8";') == 0
    assert made.count("@charset") == 1
    assert made.index(order) < made.index("@layer vendor {") < made.index(".a{")
    assert made.index(".b{") < made.index("@layer base") < made.index("@layer components")


def test_it_moves_pictures_out_of_the_stylesheet(checkout: assets.Places):
    assets.prepare(checkout)

    made = (checkout.vendor / assets.BUNDLE).read_text(encoding="utf-8")
    named = set(re.findall(r'url\("([^"]+)"\)', made))
    assert "data:" not in made
    assert len(named) == 1, "the same picture twice is one file"
    [picture] = [(checkout.vendor / "bundle" / name).resolve() for name in named]
    assert picture.read_text(encoding="utf-8") == "<svg id='x'/>"


def test_it_leaves_no_address_of_a_map_that_is_not_there(checkout: assets.Places):
    assets.prepare(checkout)

    assert "sourceMappingURL" not in (checkout.vendor / assets.BUNDLE).read_text(encoding="utf-8")


def test_it_brings_every_license(checkout: assets.Places):
    assets.prepare(checkout)

    folder = checkout.vendor / "licenses"
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert set(texts) == {"tabler.txt", "inter.txt", "newsreader.txt"}
    assert "Copyright 2018-2026 The Tabler Authors" in texts["tabler.txt"]
    assert "WITHOUT WARRANTY OF ANY KIND" in texts["tabler.txt"]


def test_it_does_nothing_while_nothing_has_changed(checkout: assets.Places):
    assets.prepare(checkout)

    assert not assets.prepare(checkout)


def test_it_starts_over_after_a_change_to_a_stylesheet(checkout: assets.Places):
    assets.prepare(checkout)
    rows = checkout.package / "audit/static/audit/css/rows.css"
    put(rows, "@layer components { .new { gap: 0 } }")

    assert assets.prepare(checkout)
    assert ".new" in (checkout.vendor / assets.BUNDLE).read_text(encoding="utf-8")


def test_it_removes_what_no_longer_belongs(checkout: assets.Places):
    old = put(checkout.vendor / "images/old.svg", "<svg/>")

    assets.prepare(checkout)

    assert not old.exists()


def test_it_asks_npm_only_for_what_is_missing(
    checkout: assets.Places, programs: Callable[..., Path]
):
    called = programs("npm")

    assets.prepare(checkout)

    assert not called.exists()


def test_it_runs_npm_from_the_lock_without_scripts(
    checkout: assets.Places, programs: Callable[..., Path]
):
    called = programs("npm")

    assets.install(checkout, with_dev=False)
    assets.install(checkout, with_dev=True)

    plain, with_dev = called.read_text(encoding="utf-8").splitlines()
    assert plain.split()[:2] == ["ci", "--ignore-scripts"]
    assert "--omit=dev" in plain
    assert "--omit=dev" not in with_dev


def test_it_fetches_the_browser_only_when_asked(
    checkout: assets.Places, programs: Callable[..., Path]
):
    called = programs("npm")
    assets.prepare(checkout)

    assets.prepare(checkout, with_dev=True)

    assert called.read_text(encoding="utf-8").startswith("ci ")


def test_it_takes_node_from_a_package_where_the_machine_has_none(
    tmp_path: Path, programs: Callable[..., Path]
):
    programs("uv")

    command = assets.npm_command(tmp_path)

    assert command[1:3] == ["tool", "run"]
    assert command[-2:] == [assets.NODE_WHEEL, "npm"]


def test_it_passes_over_an_npm_that_cannot_read_the_lock(
    tmp_path: Path, programs: Callable[..., Path]
):
    programs("npm", version="6.14.4")
    programs("uv")

    assert assets.npm_command(tmp_path)[1:3] == ["tool", "run"]


def test_it_says_in_one_sentence_what_npm_said(
    checkout: assets.Places, programs: Callable[..., Path]
):
    programs("npm", then='echo "npm error code E404" >&2; echo "npm error no route" >&2; exit 1')

    with pytest.raises(assets.AssetsMissing, match=r"\(no route\): check the network") as refusal:
        assets.install(checkout, with_dev=False)

    assert "\n" not in str(refusal.value)


def test_it_does_nothing_in_an_installation_from_a_wheel(tmp_path: Path):
    places = assets.Places(root=tmp_path, package=tmp_path / "turnabout")
    put(places.vendor / assets.BUNDLE, "@layer vendor;")

    assert not assets.prepare(places)


def test_it_says_what_to_do_where_the_files_cannot_come_from_anywhere(tmp_path: Path):
    places = assets.Places(root=tmp_path, package=tmp_path / "turnabout")

    with pytest.raises(assets.AssetsMissing, match="install Turnabout from its wheel"):
        assets.prepare(places)


def test_the_stylesheet_in_use_is_made_from_the_sources_of_today():
    assert assets.is_current(), "Run: python -m turnabout.core.assets"


def test_every_address_in_a_stylesheet_leads_to_a_file(tmp_path: Path, settings: Any):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
    }

    call_command("collectstatic", interactive=False, verbosity=0)

    hashed = json.loads((tmp_path / "staticfiles.json").read_text(encoding="utf-8"))["paths"]
    assert "vendor/bundle/turnabout.css" in hashed
