"""Django's settings, all of them; what an operator may choose is read in ``environment``."""

import sqlite3
from typing import Any

import csp.constants as csp

from turnabout.config import auth_settings, environment
from turnabout.core import sqlite

env = environment.Settings()

TURNABOUT_DEMO = env.is_demo
TURNABOUT_DATA_DIR = env.data_dir
TURNABOUT_EMAIL_URL = env.email_url
TURNABOUT_PUBLIC_ADDRESS = env.known_address
TURNABOUT_JOBS: dict[str, float] = {}

SECRET_KEY = env.secret_key
DEBUG = False
ALLOWED_HOSTS = env.hosts
ROOT_URLCONF = "turnabout.config.urls"
WSGI_APPLICATION = "turnabout.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "csp",
    "django_cotton.apps.SimpleAppConfig",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "template_partials.apps.SimpleAppConfig",
    "turnabout.core",
    "turnabout.audit",
    "turnabout.accounts",
    "turnabout.notifications",
    "turnabout.people",
    "turnabout.skills",
    "turnabout.programs",
    "turnabout.pairs",
    "turnabout.matching",
    "turnabout.portal",
    "turnabout.demo",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "turnabout.core.middleware.Headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "turnabout.core.middleware.Scope",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "turnabout.accounts.middleware.SessionLimits",
    "turnabout.accounts.middleware.ReadersZone",
]

# Cotton and partials both wrap the loaders; listed plainly one switches the other off.
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "turnabout.portal.context_processors.navigation",
            ],
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            [
                                "django_cotton.cotton_loader.Loader",
                                "django.template.loaders.filesystem.Loader",
                                "django.template.loaders.app_directories.Loader",
                            ],
                        )
                    ],
                )
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "django_cotton.templatetags.cotton",
                "template_partials.templatetags.partials",
                "turnabout.core.templatetags.icons",
                "turnabout.core.templatetags.when",
                "turnabout.core.templatetags.doors",
            ],
        },
    }
]

if env.database:
    DATABASES: dict[str, Any] = {
        "default": {
            **env.database,
            "OPTIONS": {"pool": {"min_size": 1, "max_size": 8}},
            "CONN_HEALTH_CHECKS": True,
        }
    }
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "core_cache",
        }
    }
else:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": env.data_dir / "turnabout.sqlite3",
            "OPTIONS": sqlite.connection_options(sqlite3.sqlite_version_info, env.synchronous),
            "CONN_MAX_AGE": None,
        }
    }
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}

# Sign-in
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
for _name in dir(auth_settings):
    if _name.isupper():
        globals()[_name] = getattr(auth_settings, _name)

# Languages and time: UTC inside, the reader's zone at the edge
LANGUAGE_CODE = env.language
LANGUAGES = [("en", "English")]
FORMAT_MODULE_PATH = "turnabout.core.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# Static files
STATIC_URL = "static/"
STATIC_ROOT = env.data_dir / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if env.static == "hashed"
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
WHITENOISE_USE_FINDERS = env.static == "plain"

# Security
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if env.is_https:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    SECURE_SSL_REDIRECT = True
    CSRF_TRUSTED_ORIGINS = [env.public_address.rstrip("/")]
if env.is_behind_proxy:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1  # limits of sign-in count people, not the proxy
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [csp.SELF],
        "img-src": [csp.SELF],
        "object-src": [csp.NONE],
        "base-uri": [csp.NONE],
        "form-action": [csp.SELF],
        "frame-ancestors": [csp.NONE],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

# Logs: what happened and where, never what somebody typed
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"()": "turnabout.core.logs.Formatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.log_level},
    "loggers": {
        "django": {"level": env.log_level, "propagate": True, "handlers": []},
        "django.server": {"level": env.log_level, "propagate": True, "handlers": []},
    },
}
