"""No address of a package registry stands in a tracked file."""

import re
import subprocess

from tests.support import tree

#: Joined from parts, so that this file does not find itself.
HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("deb", "debian", "org"),
    )
]
LOCKS = (
    "requirements/run.txt",
    "requirements/test.txt",
    "requirements/postgres.txt",
    "requirements/boot.txt",
)


def tracked() -> list[str]:
    answer = subprocess.run(
        ["git", "ls-files", "-z"], cwd=tree.ROOT, capture_output=True, check=True, text=True
    )
    return [name for name in answer.stdout.split("\0") if name]


def test_no_tracked_file_names_a_package_registry():
    found = []
    for name in tracked():
        path = tree.ROOT / name
        if path.is_file():
            text = path.read_bytes().decode("utf-8", errors="ignore")
            found += [f"{name}: {host}" for host in HOSTS if host in text]

    assert found == []


def test_the_locks_hold_no_address_and_no_option():
    for name in LOCKS:
        lines = (tree.ROOT / name).read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if "://" in line], name
        assert not [line for line in lines if re.match(r"-", line)], name


def test_every_locked_package_has_a_hash():
    for name in LOCKS:
        text = (tree.ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
        packages = [line for line in text.splitlines() if re.match(r"[a-z0-9]", line)]
        assert packages, name
        assert [line[:60] for line in packages if "--hash=sha256:" not in line] == [], name


def test_the_front_end_lock_holds_hashes_and_no_address():
    text = (tree.ROOT / "package-lock.json").read_text(encoding="utf-8")

    assert '"integrity"' in text
    assert '"resolved"' not in text
    assert "://" not in re.sub(r'"url": "[^"]*"', "", text)
