"""Answers that no app can give."""

import sys
from typing import Final

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import get_template

RETRY_AFTER_SECONDS: Final = 10


def server_error(_request: HttpRequest) -> HttpResponse:
    """
    Answer when something broke, with a page that needs no database.

    A database that cannot be reached, is locked for too long or has no room left is 503 with
    ``Retry-After``; Django calls this inside the ``except``, so the exception is at hand.
    """
    if isinstance(sys.exc_info()[1], (OperationalError, InterfaceError)):
        return HttpResponse(
            get_template("503.html").render(),
            status=503,
            headers={"Retry-After": str(RETRY_AFTER_SECONDS), "Cache-Control": "no-store"},
        )
    return HttpResponse(
        get_template("500.html").render(), status=500, headers={"Cache-Control": "no-store"}
    )
