"""Rules: which pairs are allowed at all, each as a mask and as a reason for one pair."""

from matchmaker.rules.category import Different, SharedLanguage
from matchmaker.rules.distance import DeeperLink, Distance
from matchmaker.rules.eligibility import Eligible
from matchmaker.rules.forbid import Forbidden, SamePerson, Unavailable
from matchmaker.rules.hours import MinimumSharedHours
from matchmaker.rules.line import Line
from matchmaker.rules.pin import Pinned
from matchmaker.rules.rule import PairIds, Rule
from matchmaker.rules.seniority import Direction, Override, Part

KINDS: dict[str, type[Rule]] = {
    "direction": Direction,
    "distance": Distance,
    "minimum_shared_hours": MinimumSharedHours,
    "shared_language": SharedLanguage,
    "different": Different,
    "eligible": Eligible,
    "forbidden": Forbidden,
    "pinned": Pinned,
    "unavailable": Unavailable,
}
"""Every kind of rule by its name in a file."""

__all__ = [
    "KINDS",
    "DeeperLink",
    "Different",
    "Direction",
    "Distance",
    "Eligible",
    "Forbidden",
    "Line",
    "MinimumSharedHours",
    "Override",
    "PairIds",
    "Part",
    "Pinned",
    "Rule",
    "SamePerson",
    "SharedLanguage",
    "Unavailable",
]
