"""Settings of the sign-in library: code by mail or password, nothing to register."""

from typing import Any

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "portal:home"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "turnabout.notifications.backends.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # without it, password sign-in has no field
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_FORMAT: dict[str, Any] = {"length": 8, "dashed": True}
# An account is opened for an address somebody else vouches for; a code proves it at each sign-in.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False  # the others go, because the session's hash changes
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_RATE_LIMITS = {
    "login": "30/5m/ip",
    "login_failed": "30/5m/ip,10/5m/key",
    "request_login_code": "30/5m/ip,5/5m/key",
    "change_password": "5/m/user",
}

# Thirty days at most; ``accounts.middleware`` ends the sessions of role holders sooner.
SESSION_COOKIE_AGE = 30 * 24 * 60 * 60

AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 8},
    },
    {"NAME": "turnabout.accounts.backends.LongestPassword", "OPTIONS": {"most": 128}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
