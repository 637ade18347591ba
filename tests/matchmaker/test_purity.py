"""The engine stands alone: no framework, examples that run, a verifier that shares no solver."""

import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import matchmaker

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(matchmaker.__path__, "matchmaker.")
    if not module.name.endswith("__main__")
)

BLOCKED = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCK or name in BLOCK:
            raise ImportError(f"{name} is blocked")

BLOCK = set(sys.argv[1].split(","))
sys.meta_path.insert(0, Blocker())
"""


def run_blocked(blocked: str, code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BLOCKED + code, blocked],
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_works_where_django_cannot_be_imported():
    code = """
import importlib
for name in NAMES:
    importlib.import_module(name)
from matchmaker import solve, verify
from matchmaker.generate import random_problem
problem = random_problem(6, 6, seed=1)
print(verify(problem, solve(problem, seed=1)).is_proven)
""".replace("NAMES", repr([*MODULES, "matchmaker.__main__"]))

    done = run_blocked("django,turnabout", code)

    assert (done.stdout, done.stderr) == ("True\n", "")


def test_the_block_blocks():
    assert "django is blocked" in run_blocked("django,turnabout", "import django").stderr


def test_the_verifier_loads_nothing_of_the_solver():
    code = """
import types, importlib.util
package = types.ModuleType("matchmaker")
package.__path__ = list(importlib.util.find_spec("matchmaker").submodule_search_locations)
sys.modules["matchmaker"] = package
import matchmaker.verify
print(sorted(name for name in sys.modules if "solve" in name and "matchmaker" in name))
"""
    done = run_blocked("matchmaker.solve,matchmaker.solvers", code)

    assert (done.stdout, done.stderr.strip()[-300:]) == ("[]\n", "")


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name):
    outcome = doctest.testmod(importlib.import_module(name))

    assert outcome.failed == 0


def test_the_public_names_are_those_listed():
    assert sorted(matchmaker.__all__) == sorted(set(matchmaker.__all__))
    assert all(getattr(matchmaker, name) for name in matchmaker.__all__)
