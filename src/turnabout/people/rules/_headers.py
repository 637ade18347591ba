"""What a column is, told by its name."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from turnabout.people.choices import Field, MappedBy

#: Names of columns in exports of HR systems, the most telling first, as ``key_of`` gives them.
NAMES: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.EMPLOYEE_ID: (
        "employeeid", "employeenumber", "employeeno", "employeecode", "personnelnumber",
        "personnelno", "personnelid", "personid", "personnumber", "staffid", "staffnumber",
        "workerid", "userid",
        "employeeeid", "eid", "payrollnumber", "personalnummer", "matricule", "id",
    ),
    Field.NAME: (
        "fullname", "name", "employeename", "displayname", "workername", "personname", "legalname",
        "fulllegalname", "employee", "worker", "lastnamefirstname", "surnamefirstname",
        "namevorname", "nachnamevorname",
    ),
    Field.FIRST_NAME: (
        "firstname", "givenname", "forename", "legalfirstname", "vorname", "prenom", "nombre",
    ),
    Field.PREFERRED_NAME: (
        "preferredfirstname", "preferredname", "knownas", "callname", "nickname", "rufname",
    ),
    Field.LAST_NAME: (
        "lastname", "surname", "familyname", "preferredlastname", "legallastname", "nachname",
        "nomdefamille", "apellido", "apellidos",
    ),
    Field.EMAIL: (
        "workemail", "emailwork", "workemailaddress", "primaryworkemail", "emailprimarywork",
        "businessemail", "companyemail", "emailaddress", "email", "primaryemail", "mail",
    ),
    Field.GRADE: (
        "grade", "jobgrade", "gradename", "paygrade", "salarygrade", "managementlevel", "joblevel",
        "careerlevel", "level", "band", "jobband", "payband",
    ),
    Field.FUNCTION: (
        "function", "jobfunction", "businessfunction", "profession", "department",
        "departmentname", "orgunitl2", "orgunitlevel2", "jobfamily", "abteilung",
    ),
    Field.UNIT: (
        "unit", "orgunit", "organizationalunit", "team", "teamname", "supervisoryorganization",
        "division", "businessunit", "subdepartment", "section", "orgunitl3", "orgunitlevel3",
    ),
    Field.PLACE: (
        "place", "location", "locationname", "worklocation", "office", "officelocation", "site",
        "workplace", "city", "standort",
    ),
    Field.ORGANIZATION: (
        "organization", "organisation", "company", "companyname", "legalentity", "employer",
        "subsidiary", "entity", "agency",
    ),
    Field.JOB_TITLE: (
        "jobtitle", "businesstitle", "positiontitle", "position", "title", "jobprofile", "jobname",
    ),
    Field.TIME_ZONE: ("timezone", "worktimezone", "tz"),
    Field.HIRED_ON: (
        "hiredate", "dateofhire", "hiredon", "originalhiredate", "startdate", "joindate",
        "joiningdate", "dateofjoining", "dateemployed", "employmentstart", "employmentstartdate",
        "companyentrydate", "entrydate", "continuousservicedate", "eintrittsdatum",
    ),
    Field.MANAGER: (
        "managerid", "manageremployeeid", "managernumber", "manageremployeenumber",
        "supervisorid", "supervisoreid", "supervisornumber", "supervisoremployeeid", "reportstoid",
        "reportingtoid", "linemanagerid", "reportingtosupervisoreid", "manageruserid",
        "manageremail", "supervisoremail", "reportstoemail", "reportingtoemail",
        "linemanageremail", "manager", "supervisor", "reportsto", "reportingto", "linemanager",
        "managername", "supervisorname", "reportstoname", "reportingtoname", "linemanagername",
        "vorgesetzter",
    ),
    Field.DOTTED: (
        "dottedlineid", "dottedlinemanagerid", "matrixmanagerid", "dottedlinemanager",
        "dottedline", "dottedlinemanageremail", "matrixmanageremail", "matrixmanager",
        "functionalmanager", "secondarymanager",
    ),
    Field.PAY: (
        "paydecidedby", "paydecidedbyid", "compensationmanager", "compensationmanagerid",
        "compensationapprover", "paymanager", "paymanagerid", "salaryapprover",
        "promotiondecidedby",
    ),
    Field.STATUS: ("status", "employmentstatus", "employeestatus", "workerstatus", "isactive"),
}  # fmt: skip
_FIELD_OF: Final = {name: field for field, names in NAMES.items() for name in names}
_RANK: Final = {name: rank for names in NAMES.values() for rank, name in enumerate(names)}

#: A column with one of these in its name speaks of identity, biography or roles.
PRIVATE_PARTS: Final = (
    "gender", "birth", "birthday", "ethnic", "religio", "disab", "impairment", "nationalit",
    "citizenship", "sexual", "sexuality", "marital", "civilstatus", "pronoun", "characteristic",
    "identit", "neurodiv", "pregnan", "maternity", "veteran", "lgbt", "diversity",
    "biograph", "aboutme", "aboutyou", "personalstatement", "mentor", "mentee", "mentoring",
    "generation", "socialsecurity", "passport", "nationalid", "skincolo", "tradeunion",
    "salutation", "honorific", "politic", "healthcondition", "careresponsib", "caringresponsib",
    "geburt", "geschlecht", "staatsange", "behinder", "familienstand", "konfession", "naissance",
    "nacimiento", "anrede", "participantrole", "programrole", "systemrole", "accessrole",
)  # fmt: skip
#: The same, where the letters alone would also meet harmless words.
PRIVATE_WORDS: Final = frozenset(
    {
        "age", "ages", "sex", "sexe", "sexo", "race", "racial", "caste", "bio", "bios", "dob",
        "born", "faith", "belief", "beliefs", "orientation", "trans", "about", "ssn", "nino",
        "alter", "roles", "genero", "minority", "visa", "immigration", "family", "children",
    }
)  # fmt: skip
#: Words beside which "family" and "orientation" mean something harmless.
_HARMLESS: Final = frozenset({"jobfamily", "familyname", "jobfamilygroup"})


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of the file that may come in: its name, its field, and how it got it."""

    header: str
    field: Field = Field.LEAVE_OUT
    by: MappedBy = MappedBy.NOBODY


def key_of(header: str) -> str:
    """
    Give a column's name without case, accents, punctuation and spaces.

    Examples
    --------
    >>> key_of("E-Mail (Work)"), key_of("Employee #")
    ('emailwork', 'employeenumber')
    """
    return "".join(_words(header))


def is_private(header: str) -> bool:
    """
    Tell whether a column speaks of identity, biography or roles, by its name.

    Examples
    --------
    >>> is_private("Date of Birth"), is_private("Mentor?"), is_private("Job family")
    (True, True, False)
    """
    words = _words(header)
    key = "".join(words)
    if key in _HARMLESS:
        return False
    return any(part in key for part in PRIVATE_PARTS) or not PRIVATE_WORDS.isdisjoint(words)


def field_of(header: str) -> Field | None:
    """Give the field a column's name alone says."""
    return _FIELD_OF.get(key_of(header))


def columns(headers: Sequence[str], saved: Mapping[str, str]) -> tuple[Column, ...]:
    """
    Give each column its field: as last time, else by its name.

    Of several columns for one field the one with the most telling name gets it. The others, and
    names nobody knows, are left out until somebody chooses.

    Parameters
    ----------
    saved
        ``key_of`` a header → field, from the last import of the same source.
    """
    wishes = [_wish(header, saved) for header in headers]
    best: dict[Field, int] = {}
    for place, (field, _, rank) in enumerate(wishes):
        if field != Field.LEAVE_OUT and (field not in best or rank < wishes[best[field]][2]):
            best[field] = place
    return tuple(
        Column(header=header, field=field, by=by)
        if field == Field.LEAVE_OUT or best[field] == place
        else Column(header=header)
        for place, (header, (field, by, _)) in enumerate(zip(headers, wishes, strict=True))
    )


def is_second_header(cells: Sequence[str], known: Collection[Field]) -> bool:
    """Tell a second line of column names (system keys, then labels) from a person."""
    fields = {_FIELD_OF[key] for cell in cells if (key := key_of(cell)) in _FIELD_OF}
    return len(fields) >= 3 and len(fields & set(known)) >= 3


def _wish(header: str, saved: Mapping[str, str]) -> tuple[Field, MappedBy, int]:
    key = key_of(header)
    if (last := saved.get(key)) in Field.values:
        return Field(last), MappedBy.SAVED, -1
    if key in _FIELD_OF:
        return _FIELD_OF[key], MappedBy.NAME, _RANK[key]
    return Field.LEAVE_OUT, MappedBy.NOBODY, 0


def _words(header: str) -> list[str]:
    """Lower-case words without accents; ``birthYear`` is two, ``#`` is "number"."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header.replace("#", " number "))
    plain = unicodedata.normalize("NFKD", parted).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"\be[\s-]mail\b", "email", plain)
    return re.findall(r"[^\W_]+", plain)
