"""``{% door "studio" cohort.public_id %}``: a link to a page of an app further up."""

from django import template

from turnabout.core import doors

register = template.Library()


@register.simple_tag
def door(name: str, *args: str) -> str:
    return doors.door(name, *args)
