"""Names of people, shortened for a face."""

from django import template

register = template.Library()


@register.filter
def initials(name: str) -> str:
    """Give at most two letters: of the first word and of the last ("Ada M. Okafor" → "AO")."""
    words = [word for word in str(name).split() if word[0].isalnum()]
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in ends).upper()
