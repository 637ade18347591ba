"""The first run, the organization and the roles, as pages."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.conftest import NOW
from tests.support.accounts import account, set_up, sign_in, with_role
from turnabout.accounts import access, errors, queries, services
from turnabout.accounts.choices import Role
from turnabout.accounts.models import Grant, User
from turnabout.audit.models import Entry

pytestmark = pytest.mark.django_db

FIRST_RUN, ORGANIZATION, ROLES = (
    "/settings/first-run/",
    "/settings/organization/",
    "/settings/roles/",
)
ANSWERS = {
    "name": "Harbor Mutual",
    "public_address": "https://mentoring.harbor.example/",
    "sender": "mentoring@harbor.example",
    "time_zone": "Europe/Lisbon",
}


@pytest.fixture
def root():
    return with_role("root@acme.example", Role.ADMIN, name="Root")


@pytest.fixture
def as_root(client, root) -> Client:
    return sign_in(client, root)


def test_it_sets_the_organization_up(as_root):
    answer = as_root.post(FIRST_RUN, ANSWERS)

    assert answer.headers["Location"] == "/"
    assert queries.organization() == queries.OrganizationFacts(
        name="Harbor Mutual",
        public_address="https://mentoring.harbor.example",
        sender="mentoring@harbor.example",
        time_zone="Europe/Lisbon",
        is_set_up=True,
    )


def test_who_sets_it_up_has_its_zone_unless_they_have_one(client):
    services.issue_admin_link("root@acme.example", now=NOW)
    first = User.objects.get(email="root@acme.example")
    sign_in(client, first).post(FIRST_RUN, ANSWERS)

    first.refresh_from_db()
    assert first.time_zone == "Europe/Lisbon"


def test_who_has_a_zone_keeps_it(as_root, root):
    as_root.post(FIRST_RUN, ANSWERS)

    root.refresh_from_db()
    assert root.time_zone == "Europe/London"


def test_it_proposes_the_address_the_admin_came_by(as_root):
    page = as_root.get(FIRST_RUN)

    assert 'value="http://testserver"' in page.text
    assert 'value="root@acme.example"' in page.text
    assert '<option value="Europe/Lisbon">' in page.text


@pytest.mark.parametrize(
    "address",
    [
        "mentoring.harbor.example",
        "ftp://harbor.example",
        "javascript:alert(1)",
        "https://",
        "https://harbor.example/portal",
        "https://harbor.example?x=1",
        "https://harbor.example/#top",
        "https://user:secret@harbor.example",
        "https://harbor.example:99999",
        "https://harbor.example:0",
        "https://harbor .example",
        "https://harbor.example\\evil",
    ],
)
def test_it_refuses_what_no_link_can_start_with(as_root, address):
    answer = as_root.post(FIRST_RUN, {**ANSWERS, "public_address": address})

    assert answer.status_code == 422
    assert "starts with http:// or https://" in answer.text
    assert not queries.organization().is_set_up


@pytest.mark.parametrize("zone", ["Lisbon", "Europe/Nowhere", "../../etc/passwd", "Etc/GMT+3"])
def test_it_refuses_a_zone_that_is_none(as_root, zone):
    answer = as_root.post(FIRST_RUN, {**ANSWERS, "time_zone": zone})

    assert answer.status_code == 422
    assert "Choose one from the list" in answer.text


@pytest.mark.parametrize("field", ["name", "public_address", "sender", "time_zone"])
def test_it_asks_for_all_four(as_root, field):
    answer = as_root.post(FIRST_RUN, {**ANSWERS, field: ""})

    assert answer.status_code == 422
    assert field in answer.context["form"].errors


def test_it_keeps_what_was_typed_when_something_is_refused(as_root):
    answer = as_root.post(FIRST_RUN, {**ANSWERS, "time_zone": "Lisbon"})

    assert 'value="Harbor Mutual"' in answer.text


def test_it_asks_once(as_root, root):
    set_up(root)
    answer = as_root.post(FIRST_RUN, ANSWERS)

    assert answer.headers["Location"] == ORGANIZATION
    assert queries.organization().name == "Acme"
    with pytest.raises(errors.AlreadySetUp, match="under Settings"):
        set_up(root)


def test_it_changes_the_organization_later(as_root, root):
    set_up(root)
    as_root.post(ORGANIZATION, ANSWERS)

    assert queries.organization().time_zone == "Europe/Lisbon"
    entry = Entry.objects.get(action="accounts.organization_changed")
    assert entry.data == dict.fromkeys(["name", "public_address", "sender", "time_zone"], True)


def test_it_writes_nothing_down_when_nothing_changed(as_root, root):
    set_up(root)
    services.change_organization(
        name="Acme",
        public_address="https://mentoring.acme.example",
        sender="mentoring@acme.example",
        time_zone="Europe/London",
        by=root,
        now=NOW,
    )

    assert not Entry.objects.filter(action="accounts.organization_changed").exists()


def test_it_tells_an_admin_that_the_organization_waits(root):
    acts = queries.next_acts(root, NOW)

    assert [act.url for act in acts] == [FIRST_RUN]


def test_it_tells_the_other_admin_that_a_role_waits(root):
    set_up(root)
    second = with_role("second@acme.example", Role.ADMIN)
    services.grant_role(account=account("ada@acme.example"), role=Role.ADMIN, by=root, now=NOW)

    assert [act.url for act in queries.next_acts(second, NOW)] == [ROLES]
    assert queries.next_acts(root, NOW) == ()


def test_it_grants_a_role_to_an_address_without_account(as_root, root):
    set_up(root)
    answer = as_root.post(
        ROLES, {"email": "Eve@acme.example", "name": "Eve Castell", "role": "contact"}
    )

    eve = queries.find_account("eve@acme.example")
    assert answer.headers["Location"] == ROLES
    assert (eve.name, eve.time_zone) == ("Eve Castell", "Europe/London")
    assert access.roles(eve) == {"contact"}


def test_it_lists_who_holds_what_and_since_when(as_root):
    with_role("eve@acme.example", Role.CONTACT, name="Eve Castell")
    page = as_root.get(ROLES)

    for said in (
        "Eve Castell",
        "Confidential contact",
        "since November 23, 2026, by Root",
        "from the machine",
    ):
        assert said in page.text


def test_it_says_why_a_role_cannot_be_withdrawn(as_root):
    alone = as_root.get(ROLES).text
    with_role("second@acme.example", Role.ADMIN)
    together = as_root.get(ROLES).text

    assert "This is the last admin." in alone
    assert "/withdraw/" not in alone
    assert "You cannot withdraw your own role." in together
    assert together.count("/withdraw/") == 1


def test_it_refuses_on_the_page_with_one_sentence(as_root, root):
    grant = Grant.objects.get(account=root)
    answer = as_root.post(f"/settings/roles/{grant.public_id}/withdraw/")

    assert answer.status_code == 422
    assert "This is the last admin." in answer.text


def test_it_refuses_a_role_nobody_knows(as_root):
    answer = as_root.post(ROLES, {"email": "eve@acme.example", "role": "superuser"})

    assert answer.status_code == 422
    assert queries.find_account("eve@acme.example") is None


def test_it_takes_two_admins_through_the_pages(as_root, root):
    second = with_role("second@acme.example", Role.ADMIN, name="Second")
    as_root.post(ROLES, {"email": "ada@acme.example", "role": "admin"})
    request = queries.pending_rows(root)[0]
    own = as_root.post(f"/settings/requests/{request.public_id}/confirm/")
    other = sign_in(Client(), second).post(f"/settings/requests/{request.public_id}/confirm/")

    assert own.status_code == 422
    assert other.headers["Location"] == ROLES
    assert access.is_admin(queries.find_account("ada@acme.example"))


def test_it_cancels_and_withdraws_through_the_pages(as_root, root):
    second = with_role("second@acme.example", Role.ADMIN)
    as_root.post(ROLES, {"email": "ada@acme.example", "role": "admin"})
    request = queries.pending_rows(root)[0]
    as_root.post(f"/settings/requests/{request.public_id}/cancel/")
    grant = Grant.objects.get(account=second)
    as_root.post(f"/settings/roles/{grant.public_id}/withdraw/")

    assert queries.pending_rows(root) == ()
    assert access.roles(second) == frozenset()


CHANGES = [
    ("/settings/first-run/", ANSWERS),
    ("/settings/organization/", ANSWERS),
    ("/settings/roles/", {"email": "eve@acme.example", "role": "admin"}),
    ("/settings/roles/{grant}/withdraw/", {}),
    ("/settings/requests/{request}/confirm/", {}),
    ("/settings/requests/{request}/cancel/", {}),
]


@pytest.mark.parametrize(("path", "data"), CHANGES)
@pytest.mark.parametrize("role", [None, *[role for role in Role if role != Role.ADMIN]])
def test_it_answers_everybody_else_as_if_there_were_nothing(client, root, path, data, role):
    email = "eve@acme.example"
    eve = with_role(email, role) if role else account(email)
    with_role("second@acme.example", Role.ADMIN)
    pending = services.grant_role(account=eve, role=Role.ADMIN, by=root, now=NOW)
    grant = Grant.objects.get(account=root)
    held = access.roles(eve)
    filled = path.format(grant=grant.public_id, request=pending.public_id)

    answer = sign_in(client, eve).post(filled, data)

    assert answer.status_code == 404
    assert access.roles(eve) == held
    assert access.is_admin(root)
    assert len(queries.pending_rows(root)) == 1


@pytest.mark.parametrize("path", [FIRST_RUN, ORGANIZATION, ROLES])
def test_it_sends_a_stranger_to_the_sign_in_page(client, path):
    answer = client.get(path)

    assert answer.headers["Location"] == f"/account/login/?next={path}"


@pytest.mark.parametrize(
    ("role", "path", "status"),
    [
        (Role.AUDITOR, ORGANIZATION, 200),
        (Role.AUDITOR, ROLES, 200),
        (Role.PRIVACY_OFFICER, ROLES, 200),
        (Role.PRIVACY_OFFICER, ORGANIZATION, 404),
        (Role.EDITOR, ROLES, 404),
        (Role.CONTACT, ORGANIZATION, 404),
        (Role.AUDITOR, FIRST_RUN, 404),
    ],
)
def test_it_shows_settings_to_those_who_may_read_them(client, root, role, path, status):
    set_up(root)
    answer = sign_in(client, with_role("eve@acme.example", role)).get(path)

    assert answer.status_code == status
    assert '<form method="post" action="/settings' not in answer.text


def test_it_needs_as_many_queries_for_many_roles_as_for_two(as_root, root):
    def count() -> int:
        with CaptureQueriesContext(connection) as seen:
            as_root.get(ROLES)
        return len(seen)

    as_root.get(ROLES)
    few = count()
    for number in range(20):
        with_role(f"person{number}@acme.example", Role.EDITOR)

    assert count() == few
    assert few <= 12
