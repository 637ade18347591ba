"""
Solve, verify and explain files of the schema ``matchmaker/1``.

``python -m matchmaker solve PROBLEM.json [--seed N]`` prints a run: the problem with its result.
``python -m matchmaker verify RUN.json`` checks it with other code.
``python -m matchmaker explain RUN.json MENTOR MENTEE [--exact]`` prints why, or why not.

Exit status: 0 fine; 1 the result is not proven; 2 bad input; 3 nobody can be matched.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

from matchmaker import jsonio
from matchmaker.errors import BadFile, InvalidProblem
from matchmaker.explain import explain
from matchmaker.reasons import Reason
from matchmaker.solve import solve
from matchmaker.verify import verify

FINE, NOT_PROVEN, BAD_INPUT, NOBODY = range(4)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except InvalidProblem as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="matchmaker",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="solve|verify|explain")
    solving = commands.add_parser("solve", help="print a run: the problem with its result")
    solving.add_argument("file", type=Path, metavar="PROBLEM.json")
    solving.add_argument("--seed", type=int, default=0, help="breaks ties (default: 0)")
    solving.set_defaults(run=_solve)
    verifying = commands.add_parser("verify", help="check a run with other code")
    verifying.add_argument("file", type=Path, metavar="RUN.json")
    verifying.set_defaults(run=_verify)
    explaining = commands.add_parser("explain", help="print why two people meet, or why not")
    explaining.add_argument("file", type=Path, metavar="RUN.json")
    explaining.add_argument("mentor")
    explaining.add_argument("mentee")
    explaining.add_argument("--exact", action="store_true", help="solve again with the pair forced")
    explaining.set_defaults(run=_explain)
    return parser


def _solve(options: argparse.Namespace) -> int:
    problem = jsonio.load_problem(_read(options.file))
    result = solve(problem, seed=options.seed)
    _print(jsonio.dump_run(problem, result))
    return FINE if result.pairs else NOBODY


def _verify(options: argparse.Namespace) -> int:
    problem, result = jsonio.load_run(_read(options.file))
    verdict = verify(problem, result)
    for finding in verdict.findings:
        sys.stdout.write(f"{finding.text}\n")
    if not verdict.is_proven:
        return NOT_PROVEN
    sys.stdout.write(f"{len(result.pairs)} pairs, score {result.score:g}: nothing scores higher.\n")
    return FINE


def _explain(options: argparse.Namespace) -> int:
    problem, result = jsonio.load_run(_read(options.file))
    found = explain(problem, result, options.mentor, options.mentee, exact=options.exact)
    _print({**_plain(found), "sentence": found.sentence})
    return FINE


def _plain(value: Any) -> Any:
    """Give what JSON can hold: reasons with their sentence, other values by field."""
    if isinstance(value, Reason):
        return {"key": value.key, "params": dict(value.params), "text": value.text}
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadFile(f"{path} cannot be read as JSON: {error}.") from error


def _print(document: Any) -> None:
    sys.stdout.write(f"{json.dumps(document, indent=1, ensure_ascii=False)}\n")


if __name__ == "__main__":
    sys.exit(main())
