"""Reads about skills: the catalog people pick from, and who offers and wishes which."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from turnabout.skills import choices
from turnabout.skills.models import Offer, Wish


class SkillAt(NamedTuple):
    """A skill at a level, with its name in the reader's language."""

    key: str
    level: int
    name: str


@dataclass(frozen=True)
class SkillRow:
    """A skill of the catalog; ``sentence`` and ``area`` are empty outside the framework."""

    key: str
    name: str
    sentence: str = ""
    area: str = ""


Skills = dict[int, tuple[SkillAt, ...]]


def catalog() -> tuple[SkillRow, ...]:
    """Give the framework's competences, then what people often add. No query."""
    areas = {area.number: str(area.name) for area in choices.AREAS}
    framework = (
        SkillRow(f"digcomp:{each.code}", str(each.label), str(each.sentence), areas[each.area])
        for each in choices.COMPETENCES
    )
    often = (*choices.JUNIOR_SKILLS, *choices.SENIOR_SKILLS)
    free = (SkillRow(f"free:{str(each.label).casefold()}", str(each.label)) for each in often)
    return (*framework, *free)


def offers_of(person_ids: Iterable[int]) -> Skills:
    """Give what each person can teach, best level first. One query."""
    rows = Offer.objects.filter(person_id__in=person_ids).order_by("-level", "skill__name", "pk")
    return _by_person(
        rows.values_list("person_id", "skill__key", "level", "skill__name", "skill__code")
    )


def wishes_of(person_ids: Iterable[int]) -> Skills:
    """Give what each person wants to learn, in the order asked. One query."""
    rows = Wish.objects.filter(person_id__in=person_ids).order_by("pk")
    return _by_person(
        rows.values_list("person_id", "skill__key", "level", "skill__name", "skill__code")
    )


def _by_person(rows: Iterable[tuple[int, str, int, str, str]]) -> Skills:
    found: dict[int, list[SkillAt]] = {}
    for person_id, key, level, name, code in rows:
        said = str(choices.competence(code).label) if code else name
        found.setdefault(person_id, []).append(SkillAt(key, level, said))
    return {person_id: tuple(skills) for person_id, skills in found.items()}
