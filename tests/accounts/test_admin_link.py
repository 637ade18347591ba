"""``turnabout admin EMAIL`` and the link it prints."""

import datetime as dt
import io
import re

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.test import Client

from tests.conftest import NOW
from tests.support.accounts import account, set_up, with_role
from turnabout.accounts import access, errors, queries, services
from turnabout.accounts.choices import Role
from turnabout.accounts.models import AdminLink, Grant
from turnabout.audit.models import Entry

pytestmark = pytest.mark.django_db

ROOT = "root@acme.example"


@pytest.fixture(autouse=True)
def _clock():
    with time_machine.travel(NOW, tick=False):
        yield


def run(email: str, *arguments: str) -> str:
    out = io.StringIO()
    call_command("admin", email, *arguments, stdout=out)
    return out.getvalue()


def path_of(printed: str) -> str:
    return re.search(r"/account/admin-link/[\w-]+/", printed)[0]


def is_signed_in(client: Client) -> bool:
    return client.get("/account/password/set/").status_code == 200


def test_it_makes_the_first_admin_and_prints_a_link(client):
    path = path_of(run(ROOT))
    page = client.get(path)
    answer = client.post(path)

    assert page.status_code == 200
    assert answer.headers["Location"] == "/settings/first-run/"
    assert is_signed_in(client)
    assert access.is_admin(queries.find_account(ROOT))


def test_it_leads_home_once_the_organization_is_set_up(client):
    path = path_of(run(ROOT))
    set_up(queries.find_account(ROOT))

    assert client.post(path).headers["Location"] == "/"


def test_it_prints_the_public_address(settings):
    settings.TURNABOUT_PUBLIC_ADDRESS = "https://mentoring.acme.example/"

    assert "\nhttps://mentoring.acme.example/account/admin-link/" in run(ROOT)


def test_it_prints_another_address_if_told(settings):
    assert "\nhttp://127.0.0.1:8123/account/" in run(ROOT, "--address", "http://127.0.0.1:8123/")


def test_it_signs_nobody_in_by_looking(client):
    path = path_of(run(ROOT))
    client.get(path)
    client.head(path)

    assert not is_signed_in(client)
    assert client.post(path).status_code == 302


def test_it_works_once(client):
    path = path_of(run(ROOT))
    Client().post(path)
    answer = client.post(path)

    assert answer.status_code == 404
    assert "turnabout admin" in answer.text
    assert not is_signed_in(client)
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(("seconds", "works"), [(3599, True), (3600, False)])
def test_it_works_for_an_hour(client, seconds, works):
    path = path_of(run(ROOT))
    with time_machine.travel(NOW + dt.timedelta(seconds=seconds), tick=False):
        client.post(path)

        assert is_signed_in(client) is works


def test_it_refuses_an_invented_link(client):
    run(ROOT)
    path = "/account/admin-link/invented/"

    assert client.get(path).status_code == 404
    assert client.post(path).status_code == 404


def test_it_keeps_only_a_hash(client):
    secret = path_of(run(ROOT)).split("/")[-2]

    stored = AdminLink.objects.get()
    assert len(secret) >= 43  # 256 bits
    assert secret not in stored.secret_hash


def test_it_lets_an_admin_back_in(client):
    run(ROOT)
    path = path_of(run("Root@ACME.example"))
    client.post(path)

    assert is_signed_in(client)
    assert Grant.objects.count() == 1


def test_it_refuses_somebody_else_once_there_is_an_admin():
    run(ROOT)

    with pytest.raises(CommandError, match="There is an admin already"):
        run("eve@acme.example")
    assert queries.find_account("eve@acme.example") is None


def test_it_refuses_a_closed_account_as_the_first_admin():
    ada = account("ada@acme.example")
    services.deactivate_account(account=ada, now=NOW)

    with pytest.raises(CommandError, match="Use another address"):
        run("ada@acme.example")


def test_it_refuses_what_is_no_address():
    with pytest.raises(CommandError, match="is not an e-mail address"):
        run("root")


def test_it_is_dead_once_the_role_is_withdrawn():
    root = with_role(ROOT, Role.ADMIN)
    second = with_role("second@acme.example", Role.ADMIN)
    invitation = services.issue_admin_link("second@acme.example", now=NOW)
    grant = Grant.objects.get(account=second)
    services.withdraw_role(grant=grant, by=root, now=NOW)

    with pytest.raises(errors.LinkGone, match="Run turnabout admin again"):
        services.use_admin_link(invitation.secret, now=NOW)


def test_it_writes_down_the_link_and_its_use_without_secret_or_address(client):
    printed = run(ROOT)
    client.post(path_of(printed))

    rows = Entry.objects.order_by("pk")
    assert [row.action for row in rows] == [
        "accounts.opened",
        "accounts.role_granted",
        "accounts.admin_link_issued",
        "accounts.admin_link_used",
    ]
    everything = " ".join(str(row.data) for row in rows)
    assert ROOT not in everything
    assert path_of(printed).split("/")[-2] not in everything
