"""The environment of every test, set before Django reads its settings."""

import os
import tempfile
from pathlib import Path

_FOLDER = Path(tempfile.gettempdir()) / f"turnabout-tests-{os.getuid()}"
_FOLDER.mkdir(mode=0o700, exist_ok=True)

for _name in [name for name in os.environ if name.startswith("TURNABOUT_")]:
    if not _name.startswith("TURNABOUT_TEST_"):
        del os.environ[_name]
os.environ["TURNABOUT_SECRET_KEY"] = "only-for-tests-0123456789-0123456789-0123456789-abcdef"
os.environ["TURNABOUT_DATA_DIR"] = str(_FOLDER)
os.environ["TURNABOUT_STATIC"] = "plain"
# A browser test's page and its test share one thread that also runs an event loop.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

#: ``TURNABOUT_TEST_DATABASE_URL`` runs the suite on another database than SQLite.
if _url := os.environ.get("TURNABOUT_TEST_DATABASE_URL"):
    os.environ["TURNABOUT_DATABASE_URL"] = _url
