"""Run pytest on a throwaway PostgreSQL: ``python -m tests.support.on_postgres ARGS``."""

import os
import subprocess
import sys

from tests import postgres


def main() -> int:
    with postgres.running() as server:
        environment = {**os.environ, "TURNABOUT_TEST_DATABASE_URL": server.url("turnabout")}
        command = [sys.executable, "-m", "pytest", *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
