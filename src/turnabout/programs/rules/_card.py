"""The short card: what a possible partner sees before there is a pair."""

from dataclasses import dataclass

from turnabout.programs.choices import Side, Stance, Style
from turnabout.programs.rules import _languages
from turnabout.programs.rules._enrollment import EnrollmentAnswers, level_in_words
from turnabout.programs.rules._settings import Settings
from turnabout.skills import choices as skills
from turnabout.skills import rules as skill_rules


@dataclass(frozen=True, kw_only=True)
class ShortCard:
    """
    What stands on the card and nothing else: no name, photo, age, job title.

    The fields are those the table of ``_visibility`` gives to possible partners.
    """

    side: str
    level: str
    function: str
    offers: tuple[str, ...]
    wishes: tuple[str, ...]
    open_topics: tuple[str, ...]
    languages: tuple[str, ...]
    style: str


def short_card(
    answers: EnrollmentAnswers, *, side: str, function: str, settings: Settings
) -> ShortCard:
    """Make the card of answers, complete or not; closed and ask-first topics stay away from it."""
    is_mentor = side == Side.MENTOR
    return ShortCard(
        side=Side(side),
        level=level_in_words(side, settings),
        function=function,
        offers=tuple(skill_rules.meant(name).name for name, _level in answers.offers),
        wishes=tuple(skill_rules.meant(name).name for name, _level in answers.wishes),
        open_topics=tuple(
            str(topic.label)
            for topic in skills.TOPICS
            if is_mentor and answers.topics.get(topic.key) == Stance.OPEN
        ),
        languages=tuple(_languages.language_name(code) for code in answers.languages),
        style=str(Style(answers.style).label) if answers.style else "",
    )
