"""The words of the shipped blueprints, here and not in their files so that they are translated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


@dataclass(frozen=True)
class Texts:
    """A blueprint's name, its summary in one sentence, and one factual sentence of lineage."""

    name: _StrPromise
    summary: _StrPromise
    lineage: _StrPromise


TEXTS = {
    "digital-fluency": Texts(
        name=_("Digital fluency"),
        summary=_(
            "A leadership tier learns current tools and habits, every two weeks, from colleagues "
            "who use them daily."
        ),
        lineage=_(
            "In 1999 General Electric gave about 600 top managers a mentor who already knew the "
            "internet, as the Wall Street Journal reported in February 2000."
        ),
    ),
    "inclusion-dialogue": Texts(
        name=_("Inclusion dialogue"),
        summary=_(
            "Senior people talk once a month with a colleague who sees the place differently, and "
            "mentors meet every quarter."
        ),
        lineage=_(
            "PwC began in 2014; a later report by HCAMag counts 122 mentors for 200 partners and "
            "directors who met monthly, a yearly training for mentors and their quarterly meetings."
        ),
    ),
    "phased-inclusion": Texts(
        name=_("Inclusion in phases"),
        summary=_(
            "A small pilot opens to some communities and later cohorts to more, without anybody "
            "storing who belongs to one."
        ),
        lineage=_(
            "Deloitte in the UK piloted in 2018 with 30 volunteers as mentors, says its Impact "
            "Report 2019; according to the Express Blog it opened to more staff a year later."
        ),
    ),
    "generations-retention": Texts(
        name=_("Generations and retention"),
        summary=_(
            "People at different stages of a career teach each other what the other missed, and "
            "find reasons to stay."
        ),
        lineage=_(
            "BetterUp wrote in 2022 that management level makes the junior one, not age alone; the "
            "Express Blog and Untapped name retention and generations as what it is for."
        ),
    ),
}
