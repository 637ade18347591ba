"""Write which skills a person offers and wishes."""

import datetime as dt
from collections.abc import Mapping, Sequence

from django.db import transaction

from turnabout.audit import services as audit
from turnabout.people.models import Person
from turnabout.skills import rules
from turnabout.skills.models import Offer, Skill, Wish


def skill_for(name: str) -> Skill:
    """Give the skill that a name or key means, and create it where nobody had it before."""
    meant = rules.meant(name)
    skill, _is_new = Skill.objects.get_or_create(
        key=meant.key,
        defaults={"name": meant.name, "framework": meant.framework, "code": meant.code},
    )
    return skill


@transaction.atomic
def set_offers(
    *, person: Person, offers: Sequence[tuple[str, int]], by_id: int, now: dt.datetime
) -> None:
    """
    Make these the skills a person can teach.

    Parameters
    ----------
    offers
        Key or name of each skill, and its level from 1 to 4. What is not named is taken away.
    """
    levels = _levels(offers, allowed=rules.OFFER_LEVELS)
    Offer.objects.filter(person=person).exclude(skill_id__in=levels).delete()
    Offer.objects.bulk_create(
        (Offer(person=person, skill_id=skill, level=level) for skill, level in levels.items()),
        update_conflicts=True,
        unique_fields=["person", "skill"],
        update_fields=["level"],
    )
    data = {"count": len(levels)}
    audit.record(actor_id=by_id, action="skills.offers_set", target=person, at=now, data=data)


@transaction.atomic
def set_wishes(
    *, person: Person, wishes: Sequence[tuple[str, int]], by_id: int, now: dt.datetime
) -> None:
    """
    Make these the skills a person wants to learn.

    Parameters
    ----------
    wishes
        Key or name of each skill, and where the person stands today: 0 for not yet, up to 4. What
        is not named is taken away.
    """
    levels = _levels(wishes, allowed=rules.WISH_LEVELS)
    Wish.objects.filter(person=person).exclude(skill_id__in=levels).delete()
    Wish.objects.bulk_create(
        (Wish(person=person, skill_id=skill, level=level) for skill, level in levels.items()),
        update_conflicts=True,
        unique_fields=["person", "skill"],
        update_fields=["level"],
    )
    data = {"count": len(levels)}
    audit.record(actor_id=by_id, action="skills.wishes_set", target=person, at=now, data=data)


def _levels(asked: Sequence[tuple[str, int]], *, allowed: range) -> Mapping[int, int]:
    """Give level by skill; of a skill that is named twice the last word counts."""
    if len(asked) > rules.MOST:
        raise ValueError(f"Expected at most {rules.MOST} skills, got {len(asked)}.")
    levels = {
        rules.meant(name).key: rules.check_level(level, allowed=allowed) for name, level in asked
    }
    names = {rules.meant(name).key: name for name, _level in asked}
    known = dict(Skill.objects.filter(key__in=levels).values_list("key", "pk"))
    return {
        known[key] if key in known else skill_for(names[key]).pk: level
        for key, level in levels.items()
    }
