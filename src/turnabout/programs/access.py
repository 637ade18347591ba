"""Who may see and do what; whatever one may not see answers as if it did not exist."""

from typing import Final, Literal, NoReturn

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.http import Http404

from turnabout.accounts import access as accounts
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.accounts.models import User
from turnabout.people.models import Person
from turnabout.programs import queries
from turnabout.programs.choices import Role
from turnabout.programs.models import Cohort, Enrollment, Grant, Program

Reader = User | AnonymousUser
ToProgram = Literal["view", "settings", "manage", "grant"]
ToCohort = Literal["view", "manage", "match", "review"]

STAFF: Final = frozenset({Role.MANAGER, Role.REVIEWER})

#: Roles of the program that open a door, and roles of the organization that do.
PROGRAM_DOORS: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "view": (STAFF, frozenset({OrganizationRole.ADMIN})),
    "settings": (STAFF, frozenset({OrganizationRole.ADMIN, OrganizationRole.AUDITOR})),
    "manage": (frozenset({Role.MANAGER}), frozenset()),
    "grant": (frozenset({Role.MANAGER}), frozenset({OrganizationRole.ADMIN})),
}
COHORT_DOORS: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "view": (STAFF, frozenset({OrganizationRole.ADMIN})),
    "manage": (frozenset({Role.MANAGER}), frozenset()),
    "match": (frozenset({Role.MANAGER}), frozenset()),
    "review": (STAFF, frozenset()),
}
#: What a manager may grant; an analyst measures the managers' work, so admins grant that.
GRANTED_BY_MANAGERS: Final = (Role.MANAGER, Role.REVIEWER, Role.SPONSOR, Role.COMMUNITY_LEAD)


def program_roles(user: Reader, program: Program) -> frozenset[str]:
    """Give the roles of a program an account holds as a request comes in. One query."""
    return queries.roles_of(user, program.pk) if isinstance(user, User) else frozenset()


def visible_programs(user: Reader) -> QuerySet[Program]:
    """Give the programs whose pages an account may open."""
    if accounts.is_admin(user):
        return Program.objects.all()
    return Program.objects.filter(
        pk__in=Grant.objects.filter(account_id=user.pk, role__in=STAFF).values("program")
    )


def managed_programs(user: Reader) -> QuerySet[Program]:
    """Give the programs an account manages."""
    return Program.objects.filter(
        pk__in=Grant.objects.filter(account_id=user.pk, role=Role.MANAGER).values("program")
    )


def can_create(user: Reader) -> bool:
    """Tell whether somebody may make a program: admins, and managers of another one."""
    return accounts.is_admin(user) or managed_programs(user).exists()


def check_can_create(user: Reader) -> None:
    """Let those make a program who may; ``Http404`` for others."""
    if not can_create(user):
        raise Http404


def get_list(user: Reader) -> QuerySet[Program]:
    """Give the programs of the list; ``Http404`` for whoever has nothing to do with any."""
    if accounts.is_admin(user):
        return Program.objects.all()
    programs = visible_programs(user)
    return programs if programs.exists() else _nothing()


def get_program(user: Reader, public_id: str, *, to: ToProgram = "view") -> Program:
    """Give a program to those who may: ``view``, read its ``settings``, ``manage``, ``grant``."""
    try:
        program = Program.objects.get(public_id=public_id)
    except Program.DoesNotExist:
        return _nothing()
    _check(user, program, PROGRAM_DOORS[to])
    return program


def get_cohort(user: Reader, public_id: str, *, to: ToCohort = "view") -> Cohort:
    """Give a cohort to those who may: ``view`` its people, ``manage``, ``match``, ``review``."""
    try:
        cohort = Cohort.objects.select_related("program").get(public_id=public_id)
    except Cohort.DoesNotExist:
        return _nothing()
    _check(user, cohort.program, COHORT_DOORS[to])
    return cohort


def get_cohort_to_join(user: Reader, public_id: str) -> tuple[Cohort, Person]:
    """Give an enrolling cohort to somebody who is in the directory, with that person."""
    person = get_person(user)
    try:
        cohort = Cohort.objects.select_related("program").get(
            public_id=public_id, state="enrolling"
        )
    except Cohort.DoesNotExist:
        return _nothing()
    return cohort, person


def get_person(user: Reader) -> Person:
    """Give the person an account belongs to, unless they left."""
    person = queries.person_of(user.pk) if isinstance(user, User) else None
    return person if person is not None and person.is_listed else _nothing()


def get_enrollment(
    user: Reader, public_id: str, *, to: Literal["own", "confirm_line"] = "own"
) -> Enrollment:
    """Give an enrollment to its own person, or to a manager who confirms its line."""
    rows = Enrollment.objects.select_related("cohort__program", "person__grade")
    try:
        enrollment = rows.get(public_id=public_id)
    except Enrollment.DoesNotExist:
        return _nothing()
    if to == "confirm_line":
        _check(user, enrollment.cohort.program, COHORT_DOORS["manage"])
        if enrollment.state == "invited":
            return _nothing()
    elif user.pk is None or enrollment.person.account_id != user.pk:
        return _nothing()
    return enrollment


def get_grant(user: Reader, public_id: str) -> Grant:
    """Give a role to those who may withdraw it."""
    try:
        grant = Grant.objects.select_related("program", "account").get(public_id=public_id)
    except Grant.DoesNotExist:
        return _nothing()
    _check(user, grant.program, PROGRAM_DOORS["grant"])
    if grant.role not in grantable(user):
        return _nothing()
    return grant


def grantable(user: Reader) -> tuple[Role, ...]:
    """Give the roles of a program an account may grant and withdraw, where it may at all."""
    return tuple(Role) if accounts.is_admin(user) else GRANTED_BY_MANAGERS


def _check(user: Reader, program: Program, doors: tuple[frozenset[str], frozenset[str]]) -> None:
    of_program, of_organization = doors
    if not of_program.isdisjoint(program_roles(user, program)):
        return
    if of_organization and not of_organization.isdisjoint(accounts.roles(user)):
        return
    raise Http404


def _nothing() -> NoReturn:
    raise Http404
