"""Every dependency is wanted, locked, listed, and what is installed is what is locked."""

import importlib.metadata
import json
import re
import tomllib

from tests.support import materials, tree


def wanted() -> set[str]:
    """The names pyproject.toml and package.json ask for."""
    project = tomllib.loads((tree.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["postgres"],
        *project["dependency-groups"]["build"],
        *project["dependency-groups"]["test"],
    ]
    python = {re.match(r"[A-Za-z0-9._-]+", line)[0].lower() for line in lines}
    front = json.loads((tree.ROOT / "package.json").read_text(encoding="utf-8"))
    return python | set(front["dependencies"]) | set(front["devDependencies"])


def test_every_dependency_has_its_line_of_why():
    text = (tree.ROOT / "docs" / "reference" / "dependencies.md").read_text(encoding="utf-8")
    reasons = dict(re.findall(r"^\| ([@a-z0-9/._-]+) \| (.{10,}) \|$", text, re.MULTILINE))

    assert set(reasons) == wanted()


def test_what_is_installed_is_what_is_locked():
    locked = materials.locked("test.txt")
    installed = {
        re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower(): distribution.version
        for distribution in importlib.metadata.distributions()
    }

    strangers = {
        name: version
        for name, version in installed.items()
        if name not in {"turnabout", "pip", "setuptools"} and version not in locked.get(name, set())
    }

    assert strangers == {}


def test_the_files_of_requirements_agree_on_versions():
    run, test = materials.locked("run.txt"), materials.locked("test.txt")
    postgres = materials.locked("postgres.txt")

    assert {name: test.get(name) for name in run} == run
    assert {name: postgres.get(name) for name in run} == run


def test_the_bill_of_materials_is_what_the_locks_say():
    assert json.loads(materials.FILE.read_text(encoding="utf-8")) == materials.bill()
