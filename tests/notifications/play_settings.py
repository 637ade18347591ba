"""The product's settings with mail and what it needs, for programs that tests start."""

from turnabout.config.settings import *  # noqa: F403 - the database, as the environment names it

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "django_tasks",
    "django_tasks_db",
    "turnabout.core",
    "turnabout.audit",
    "turnabout.accounts",
    "turnabout.notifications",
    "tests.core.jobs_app",
]
ROOT_URLCONF = "tests.notifications.play_settings"
urlpatterns: list[object] = []
TURNABOUT_JOBS = {"grace_seconds": 0.5}
