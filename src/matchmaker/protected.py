"""Names that may never feed matching: protected attributes, under whatever spelling."""

import re

from matchmaker.errors import ProtectedAttribute

_LISTED = """
    age ages birth birthday birthdate birthyear dob yob born generation gender genders sex
    sexes sexual sexuality pronoun pronouns transgender lgbt lgbtq lgbtqia lgbti ethnicity
    ethnicities ethnic race races racial skin caste indigenous ancestry descent religion
    religions religious faith belief beliefs creed disability disabilities disabled handicap
    impairment neurodiversity neurodivergent health orientation nationality nationalities
    citizenship migrant migration refugee marital pregnancy pregnant maternity paternity
    parental veteran political politics union genetic genetics identity identities
    characteristic characteristics protected selfid
"""
WORDS = frozenset(_LISTED.split())
COMPOUNDS = (
    "yearofbirth",
    "dateofbirth",
    "placeofbirth",
    "birthyear",
    "agegroup",
    "ageband",
    "ageyears",
    "countryoforigin",
    "nationalorigin",
    "civilstatus",
    "sexualorientation",
    "genderidentity",
    "ethnicgroup",
    "ethnicorigin",
    "socialorigin",
    "selfidentification",
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP = re.compile(r"[\W_\d]+")


def is_protected(name: str) -> bool:
    """
    Tell whether a name means a protected attribute.

    Examples
    --------
    >>> [is_protected(name) for name in ("Gender", "birthYear", "age_2026", "Sexual orientation")]
    [True, True, True, True]
    >>> [is_protected(name) for name in ("agency", "language", "grade", "average hours")]
    [False, False, False, False]
    """
    words = [word for word in _GAP.split(_HUMP.sub(" ", name).lower()) if word]
    joined = "".join(words)
    return any(word in WORDS for word in words) or any(part in joined for part in COMPOUNDS)


def check_not_protected(name: str) -> None:
    """
    Refuse a name that means a protected attribute.

    Raises
    ------
    ProtectedAttribute
        If it does. There is no exception to this; leave the column out.
    """
    if is_protected(name):
        raise ProtectedAttribute(
            f"{name!r} is a protected attribute and never feeds matching. Leave the column out."
        )
