"""Roles of one program: who holds, grants and withdraws them, and what each opens."""

import pytest

from tests.conftest import NOW
from tests.support import accounts
from tests.support import people as directory
from tests.support import programs as support
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.notifications.queries import mailbox
from turnabout.programs import access, errors, queries, services
from turnabout.programs.choices import Role
from turnabout.programs.models import Grant


def test_whoever_makes_a_program_is_its_first_manager(program, cleo):
    assert access.program_roles(cleo, program) == {Role.MANAGER}


def test_it_opens_an_account_and_tells_the_person(program, people, cleo):
    user = support.with_role(program, people["dan"], Role.REVIEWER, by=cleo)

    assert access.program_roles(user, program) == {Role.REVIEWER}
    people["dan"].refresh_from_db()
    assert people["dan"].account_id == user.pk
    assert mailbox("dan@acme.example")[0].subject == "You help to run a program"


@pytest.mark.parametrize(
    ("first", "second"), [(Role.MANAGER, Role.ANALYST), (Role.ANALYST, Role.MANAGER)]
)
def test_nobody_is_manager_and_analyst_of_one_program(program, people, cleo, first, second):
    support.with_role(program, people["dan"], first, by=cleo)

    with pytest.raises(errors.RoleRefused, match="withdraw the other role first"):
        support.with_role(program, people["dan"], second, by=cleo)

    assert [row.role for row in queries.role_rows(program) if "Dan" in row.name] == [first]


def test_somebody_may_manage_one_program_and_measure_another(program, people, cleo):
    other = support.make_program(by=cleo, name="Other")

    support.with_role(program, people["dan"], Role.MANAGER, by=cleo)
    dan = support.with_role(other, people["dan"], Role.ANALYST, by=cleo)

    assert access.program_roles(dan, other) == {Role.ANALYST}


def test_it_refuses_the_same_role_twice(program, people, cleo):
    support.with_role(program, people["dan"], Role.SPONSOR, by=cleo)

    with pytest.raises(errors.RoleRefused, match="holds the role already"):
        support.with_role(program, people["dan"], Role.SPONSOR, by=cleo)


def test_the_last_manager_stays(program, people, cleo):
    grant = Grant.objects.get(program=program, role=Role.MANAGER)

    with pytest.raises(errors.LastManager, match="somebody else a manager"):
        services.withdraw_role(grant=grant, by=cleo, now=NOW)

    assert access.program_roles(cleo, program) == {Role.MANAGER}


def test_of_two_managers_one_can_go(program, people, cleo):
    support.with_role(program, people["dan"], Role.MANAGER, by=cleo)
    grant = Grant.objects.get(program=program, account=cleo)

    services.withdraw_role(grant=grant, by=cleo, now=NOW)

    assert access.program_roles(cleo, program) == frozenset()
    with pytest.raises(errors.RoleNotHeld):
        services.withdraw_role(grant=grant, by=cleo, now=NOW)


class TestThePage:
    @pytest.fixture
    def page(self, program):
        return f"/programs/{program.public_id}/roles/"

    def test_a_manager_grants_by_email_of_somebody_in_the_directory(self, as_user, cleo, page):
        browser = as_user(cleo)

        answer = browser.post(page, {"email": "DAN@acme.example", "role": "reviewer"})

        assert answer.status_code == 302
        assert "Dan Ferreira" in browser.get(page).content.decode()

    def test_it_refuses_an_address_that_nobody_has(self, as_user, cleo, page):
        answer = as_user(cleo).post(page, {"email": "nobody@acme.example", "role": "reviewer"})

        assert answer.status_code == 422
        assert "Import the person first" in answer.content.decode()

    def test_managers_do_not_grant_who_measures_them(self, as_user, cleo, people, page):
        answer = as_user(cleo).post(page, {"email": "dan@acme.example", "role": "analyst"})
        assert answer.status_code == 422

        admin = as_user(directory.admin())
        assert admin.post(page, {"email": "dan@acme.example", "role": "analyst"}).status_code == 302

        (grant,) = Grant.objects.filter(role=Role.ANALYST)
        assert as_user(cleo).post(f"/programs/roles/{grant.public_id}/withdraw/").status_code == 404

    def test_it_says_why_the_last_manager_stays(self, as_user, cleo, page, program):
        grant = Grant.objects.get(program=program)
        browser = as_user(cleo)

        assert "The last manager stays." in browser.get(page).content.decode()
        answer = browser.post(f"/programs/roles/{grant.public_id}/withdraw/")
        assert answer.status_code == 422

    def test_withdrawing_ends_with_the_next_page(self, as_user, cleo, people, program, page):
        dan = support.with_role(program, people["dan"], Role.MANAGER, by=cleo)
        grant = Grant.objects.get(program=program, account=dan)

        as_user(cleo).post(f"/programs/roles/{grant.public_id}/withdraw/")

        assert as_user(dan).get(page).status_code == 404


PAGES = {
    "roles": "/programs/{program}/roles/",
    "rules": "/programs/{program}/rules/",
    "cohort": "/programs/cohorts/{cohort}/",
    "invite": "/programs/cohorts/{cohort}/invite/",
    "new cohort": "/programs/{program}/cohorts/new/",
}
OPEN = {
    Role.MANAGER: {"roles", "rules", "cohort", "invite", "new cohort"},
    Role.REVIEWER: {"rules", "cohort"},
    Role.SPONSOR: set(),
    Role.COMMUNITY_LEAD: set(),
    Role.ANALYST: set(),
    OrganizationRole.ADMIN: {"roles", "rules", "cohort"},
    OrganizationRole.AUDITOR: {"rules"},
    OrganizationRole.PRIVACY_OFFICER: set(),
    "mentor": set(),
}


@pytest.mark.parametrize("role", OPEN)
def test_each_role_opens_its_pages_and_no_others(as_user, program, cohort, people, cleo, role):
    if role in Role:
        user = support.with_role(program, people["dan"], role, by=cleo)
    elif role == "mentor":
        support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
        user = support.user_of(people["ada"])
    elif role == OrganizationRole.ADMIN:
        user = directory.admin()
    else:
        user = accounts.with_role("officer@acme.example", role)
    browser = as_user(user)

    ids = {"program": program.public_id, "cohort": cohort.public_id}
    found = {name: browser.get(page.format(**ids)).status_code for name, page in PAGES.items()}

    assert found == {name: 200 if name in OPEN[role] else 404 for name in PAGES}


def test_a_manager_of_another_program_finds_nothing(as_user, program, cohort, people):
    dan = support.user_of(people["dan"])
    support.make_program(by=dan, name="Another")
    browser = as_user(dan)

    for name, page in PAGES.items():
        address = page.format(program=program.public_id, cohort=cohort.public_id)
        assert browser.get(address).status_code == 404
        if name != "cohort":  # it answers to no POST
            assert browser.post(address, {}).status_code == 404
    for verb in ("open", "close", "dates"):
        assert browser.post(f"/programs/cohorts/{cohort.public_id}/{verb}/").status_code == 404


def test_nobody_signed_out_sees_a_page(client, program, cohort):
    for page in PAGES.values():
        answer = client.get(page.format(program=program.public_id, cohort=cohort.public_id))
        assert answer.url.startswith("/account/login/")
