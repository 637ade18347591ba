"""The product's settings with nothing but jobs in them, for workers that tests start."""

import json
import os

from turnabout.config.settings import *  # noqa: F403 - the database, as the environment names it

INSTALLED_APPS = ["django_tasks", "django_tasks_db", "turnabout.core", "tests.core.jobs_app"]
MIDDLEWARE: list[str] = []
ROOT_URLCONF = "tests.core.jobs_app"
AUTH_USER_MODEL = "auth.User"
SILENCED_SYSTEM_CHECKS = ["fields.E300"]
TURNABOUT_JOBS = json.loads(os.environ["TURNABOUT_TEST_JOBS"])
