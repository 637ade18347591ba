"""Granting, confirming and withdrawing roles of the organization."""

import pytest

from tests.conftest import NOW
from tests.support.accounts import account, with_role
from turnabout.accounts import access, errors, queries, rules, services
from turnabout.accounts.choices import Role
from turnabout.accounts.models import Grant, PendingGrant, User
from turnabout.audit.models import Entry

pytestmark = pytest.mark.django_db


@pytest.fixture
def root() -> User:
    return with_role("root@acme.example", Role.ADMIN, name="Root")


@pytest.fixture
def second(root) -> User:
    return with_role("second@acme.example", Role.ADMIN, name="Second")


@pytest.fixture
def ada() -> User:
    return account("ada@acme.example", name="Ada Okafor")


def grant_of(user: User, role: Role) -> Grant:
    return Grant.objects.get(account=user, role=role)


def grant(user: User, role: Role, *, by: User) -> Grant | PendingGrant:
    return services.grant_role(account=user, role=role, by=by, now=NOW)


def test_it_grants_a_role_that_counts_from_then_on(root, ada):
    grant(ada, Role.EDITOR, by=root)

    assert access.roles(ada) == {"editor"}


def test_it_lets_nobody_inherit_a_role(root):
    assert access.roles(root) == {"admin"}


def test_it_refuses_a_role_twice(root, ada):
    grant(ada, Role.EDITOR, by=root)

    with pytest.raises(errors.AlreadyGranted, match="holds the role already"):
        grant(ada, Role.EDITOR, by=root)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.PRIVACY_OFFICER])
def test_it_takes_one_admin_while_there_is_one(root, ada, role):
    assert isinstance(grant(ada, role, by=root), Grant)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.PRIVACY_OFFICER])
def test_it_takes_a_second_admin_once_there_are_two(root, second, ada, role):
    pending = grant(ada, role, by=root)
    before = access.roles(ada)
    services.confirm_role(pending=pending, by=second, now=NOW)

    assert before == frozenset()
    assert access.roles(ada) == {role.value}
    assert grant_of(ada, role).granted_by == root
    assert grant_of(ada, role).confirmed_by == second


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.EDITOR, Role.CONTACT])
def test_it_takes_one_admin_for_the_other_roles(root, second, ada, role):
    assert isinstance(grant(ada, role, by=root), Grant)


@pytest.mark.parametrize("role", [Role.EDITOR, Role.CONTACT, Role.PRIVACY_OFFICER])
def test_it_takes_a_second_admin_for_ones_own_roles(root, second, role):
    pending = grant(root, role, by=root)

    assert isinstance(pending, PendingGrant)
    assert access.roles(root) == {"admin"}


def test_it_refuses_the_word_of_the_admin_who_asked(root, second, ada):
    pending = grant(ada, Role.ADMIN, by=root)

    with pytest.raises(errors.OwnRequest, match="Another admin"):
        services.confirm_role(pending=pending, by=root, now=NOW)
    assert not access.is_admin(ada)


def test_it_refuses_the_word_of_the_admin_who_would_receive_it(root, second):
    pending = grant(second, Role.PRIVACY_OFFICER, by=root)

    with pytest.raises(errors.OwnRequest):
        services.confirm_role(pending=pending, by=second, now=NOW)


def test_it_refuses_the_same_request_twice(root, second, ada):
    grant(ada, Role.ADMIN, by=root)

    with pytest.raises(errors.AlreadyGranted, match="waits for a second admin"):
        grant(ada, Role.ADMIN, by=second)


def test_it_confirms_a_request_once(root, second, ada):
    pending = grant(ada, Role.ADMIN, by=root)
    services.confirm_role(pending=pending, by=second, now=NOW)
    services.withdraw_role(grant=grant_of(ada, Role.ADMIN), by=root, now=NOW)

    with pytest.raises(errors.NotGranted, match="gone"):
        services.confirm_role(pending=pending, by=second, now=NOW)
    assert not access.is_admin(ada)


def test_it_cancels_a_request(root, second, ada):
    pending = grant(ada, Role.ADMIN, by=root)
    services.cancel_request(pending=pending, by=second, now=NOW)

    assert queries.pending_rows(second) == ()
    assert not access.is_admin(ada)


def test_it_withdraws_a_role(root, ada):
    grant(ada, Role.EDITOR, by=root)
    services.withdraw_role(grant=grant_of(ada, Role.EDITOR), by=root, now=NOW)

    assert access.roles(ada) == frozenset()


def test_it_withdraws_a_role_once(root, ada):
    grant(ada, Role.EDITOR, by=root)
    held = grant_of(ada, Role.EDITOR)
    stale = grant_of(ada, Role.EDITOR)
    services.withdraw_role(grant=held, by=root, now=NOW)

    with pytest.raises(errors.NotGranted, match="Reload the page"):
        services.withdraw_role(grant=stale, by=root, now=NOW)


def test_it_never_withdraws_the_last_admin(root):
    with pytest.raises(errors.LastAdmin, match="Grant the role to somebody else first"):
        services.withdraw_role(grant=grant_of(root, Role.ADMIN), by=root, now=NOW)
    assert access.is_admin(root)


def test_it_refuses_to_withdraw_ones_own_role_while_another_admin_could(root, second):
    with pytest.raises(errors.OwnRole, match="Ask another admin"):
        services.withdraw_role(grant=grant_of(root, Role.ADMIN), by=root, now=NOW)


def test_it_lets_the_only_admin_drop_another_role_of_their_own(root):
    grant(root, Role.EDITOR, by=root)
    services.withdraw_role(grant=grant_of(root, Role.EDITOR), by=root, now=NOW)

    assert access.roles(root) == {"admin"}


def test_it_keeps_one_admin_when_two_withdraw_each_other_from_stale_pages(root, second):
    first_grant, second_grant = grant_of(root, Role.ADMIN), grant_of(second, Role.ADMIN)
    services.withdraw_role(grant=second_grant, by=root, now=NOW)

    with pytest.raises(errors.LastAdmin):
        services.withdraw_role(grant=first_grant, by=second, now=NOW)
    assert [admin.email for admin in queries.holders(Role.ADMIN)] == ["root@acme.example"]


def test_it_keeps_one_admin_even_if_the_check_read_what_was_true_before(root, monkeypatch):
    monkeypatch.setattr(rules, "check_can_withdraw", lambda **_facts: None)

    with pytest.raises(errors.LastAdmin):
        services.withdraw_role(grant=grant_of(root, Role.ADMIN), by=root, now=NOW)
    assert access.is_admin(root)


def test_it_never_deactivates_the_last_admin(root, second):
    services.deactivate_account(account=second, by=root, now=NOW)

    with pytest.raises(errors.LastAdmin):
        services.deactivate_account(account=root, by=root, now=NOW)
    root.refresh_from_db()
    assert root.is_active


def test_it_withdraws_every_role_and_request_of_a_closed_account(root, second, ada):
    grant(ada, Role.EDITOR, by=root)
    grant(ada, Role.ADMIN, by=root)
    services.deactivate_account(account=ada, by=root, now=NOW)

    assert access.roles(ada) == frozenset()
    assert queries.pending_rows(root) == ()


def test_it_refuses_a_role_for_a_closed_account(root, ada):
    services.deactivate_account(account=ada, by=root, now=NOW)
    ada.refresh_from_db()

    with pytest.raises(errors.AccountClosed, match="Open it again"):
        grant(ada, Role.EDITOR, by=root)


def test_it_refuses_to_close_an_account_twice(root, ada):
    services.deactivate_account(account=ada, by=root, now=NOW)

    with pytest.raises(errors.AccountClosed):
        services.deactivate_account(account=ada, by=root, now=NOW)


def test_it_writes_down_every_step_with_ids_and_roles_only(root, second, ada):
    services.confirm_role(pending=grant(ada, Role.ADMIN, by=root), by=second, now=NOW)
    services.withdraw_role(grant=grant_of(ada, Role.ADMIN), by=root, now=NOW)

    steps = Entry.objects.filter(target_id=ada.pk, target_type="accounts.user").order_by("pk")
    assert [(step.action, step.actor_id, step.data) for step in steps] == [
        ("accounts.opened", None, {}),
        ("accounts.role_requested", root.pk, {"role": "admin"}),
        ("accounts.role_granted", second.pk, {"role": "admin", "requested_by": root.pk}),
        ("accounts.role_withdrawn", root.pk, {"role": "admin"}),
    ]


def test_it_opens_an_account_once_and_finds_it_however_it_is_spelled(root):
    ada = account(" Ada@Acme.Example")
    again = account("ada@acme.example", name="Ada Okafor")

    assert again.pk == ada.pk
    assert queries.find_account("ADA@acme.example").name == "Ada Okafor"
    assert Entry.objects.filter(action="accounts.opened", target_id=ada.pk).count() == 1


def test_it_leaves_the_name_of_an_account_alone(ada):
    account("ada@acme.example", name="Somebody Else")

    assert queries.find_account("ada@acme.example").name == "Ada Okafor"
