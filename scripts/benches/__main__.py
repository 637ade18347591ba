"""``python -m scripts.benches NAME [--sizes …] [--json]``."""

import argparse
import importlib
import json
from pathlib import Path


def main() -> None:
    names = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("name", choices=names)
    parser.add_argument("--sizes", default="")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    sizes = [int(size) for size in given.sizes.split(",") if size]
    rows = importlib.import_module(f"scripts.benches.{given.name}").rows(sizes)
    if given.json:
        print(json.dumps(rows, indent=1))
        return
    for row in rows:
        print("  ".join(f"{name}={value}" for name, value in row.items()))


if __name__ == "__main__":
    main()
