"""The frame around a page: its theme, and a stylesheet that never breaks an error page."""

from django import template
from django.template import Context
from django.templatetags.static import static

from turnabout.core import theme

register = template.Library()


@register.simple_tag(takes_context=True)
def chosen_theme(context: Context) -> str:
    """Give the reader's theme: light, dark or, as long as nothing is chosen, the system's."""
    request = context.get("request")
    return theme.chosen(request) if request else theme.SYSTEM


@register.simple_tag
def static_or_nothing(path: str) -> str:
    """
    Give a static file's address, or nothing where the list of files is not there.

    For pages that say that something is broken: they must not break on it themselves.
    """
    try:
        return static(path)
    except (ValueError, OSError):
        return ""


@register.simple_tag(takes_context=True)
def page_address(context: Context, number: int, *, key: str = "page") -> str:
    """Give the address of another page of the same list, with the same filters."""
    query = context["request"].GET.copy()
    query[key] = str(number)
    return f"?{query.urlencode()}"
