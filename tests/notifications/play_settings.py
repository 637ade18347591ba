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
]
ROOT_URLCONF = "tests.notifications.play_settings"
urlpatterns: list[object] = []
