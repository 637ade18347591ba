"""The bill of materials: what an installation is made of, read from the locks."""

import json
import re
from pathlib import Path
from typing import Any, Final

from tests.support import tree

FILE: Final = tree.ROOT / "docs" / "reference" / "bill-of-materials.json"
REQUIREMENT: Final = re.compile(r"^(?P<name>[a-z0-9._-]+)(?:\[[^]]*])?==(?P<version>[^ ;\\]+)")
HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def locked(name: str) -> dict[str, set[str]]:
    """Name → versions of a requirement file: newer Pythons may get a newer one."""
    text = (tree.ROOT / "requirements" / name).read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for line in text.splitlines():
        if match := REQUIREMENT.match(line):
            found.setdefault(match["name"], set()).add(match["version"])
    return found


def _python_components() -> list[dict[str, Any]]:
    text = (tree.ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    components = []
    for block in re.split(r"\n(?=[a-z0-9])", text):
        if match := REQUIREMENT.match(block):
            hashes = [{"alg": "SHA-256", "content": value} for value in HASH.findall(block)]
            components.append(_component("pypi", match["name"], match["version"], hashes))
    return components


def _front_end_components() -> list[dict[str, Any]]:
    lock = json.loads((tree.ROOT / "package-lock.json").read_text(encoding="utf-8"))
    return [
        _component("npm", path.removeprefix("node_modules/"), entry["version"], [])
        for path, entry in sorted(lock["packages"].items())
        if path and not entry.get("dev")
    ]


def _component(kind: str, name: str, version: str, hashes: list[dict[str, str]]) -> dict[str, Any]:
    part = {
        "type": "library",
        "name": name,
        "version": version,
        "purl": f"pkg:{kind}/{name}@{version}",
    }
    return {**part, "hashes": hashes} if hashes else part


def bill() -> dict[str, Any]:
    """Give the bill in the shape of CycloneDX 1.6."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "turnabout"}},
        "components": [*_python_components(), *_front_end_components()],
    }


def write(file: Path = FILE) -> None:
    file.write_text(json.dumps(bill(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
