"""The reader's theme, kept in a cookie so that no page waits for the database."""

from typing import Final

from django.http import HttpRequest, HttpResponse

COOKIE: Final = "theme"
LIGHT: Final = "light"
DARK: Final = "dark"
SYSTEM: Final = "system"
THEMES: Final = (SYSTEM, LIGHT, DARK)
SECONDS_KEPT: Final = 365 * 24 * 3600


def chosen(request: HttpRequest) -> str:
    """Give the theme a browser asked for; anything unknown is the system's."""
    name = request.COOKIES.get(COOKIE, SYSTEM)
    return name if name in THEMES else SYSTEM


def remember(response: HttpResponse, name: str, *, is_https: bool) -> None:
    """
    Keep a theme in the browser.

    Raises
    ------
    ValueError
        For a name that is no theme.
    """
    if name not in THEMES:
        raise ValueError(name)
    response.set_cookie(
        COOKIE, name, max_age=SECONDS_KEPT, samesite="Lax", httponly=True, secure=is_https
    )
