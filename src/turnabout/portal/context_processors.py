"""What stands around every page: who is reading, and where they can go."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from turnabout.portal import queries


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Give ``nav`` and ``organization_name``, read only if the page shows them."""
    user = getattr(request, "user", None)
    frame = SimpleLazyObject(lambda: queries.frame(user, path=request.path))
    return {
        "nav": SimpleLazyObject(lambda: frame.navigation),
        "organization_name": SimpleLazyObject(lambda: frame.organization_name),
    }
