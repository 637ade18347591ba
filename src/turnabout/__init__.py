"""
Turnabout: software that runs reverse mentoring.

SQLite 3.7.0 to 3.51.2 can corrupt a database in WAL mode (fixed in 3.51.3). Where a newer library
comes as a wheel it takes the stock module's place, before Django loads it; elsewhere
``turnabout.core.sqlite`` decides at start-up. Look again when the oldest supported Python ships
3.51.3.
"""

import sys

try:
    import pysqlite3
except ImportError:  # no wheel for this platform: the start-up check decides
    pass
else:
    sys.modules["sqlite3"] = pysqlite3
