"""What every request passes on its way in and out."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

from turnabout.core import scope

View = Callable[[HttpRequest], HttpResponse]

METHODS: Final = ("GET", "HEAD", "POST")
PERMISSIONS: Final = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=()"


class Headers:
    """Refuse methods nobody uses; keep pages of a signed-in person out of every cache."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS)
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if hasattr(request, "user"):  # static files never get that far
            response.headers.setdefault("Cache-Control", "no-store")
        return response


class Scope:
    """Let reads of the organization count once a request."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with scope.open_scope():
            return self.get_response(request)
