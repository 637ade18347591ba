"""Who is shown which doors, and that nothing leads nowhere."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.support import accounts, programs
from turnabout.accounts.choices import Role
from turnabout.core import doors
from turnabout.portal import queries

pytestmark = pytest.mark.django_db


def labels(items: tuple[queries.Item, ...]) -> list[str]:
    return [str(item.label) for item in items]


def test_a_participant_sees_no_staff_pages():
    user = accounts.account("ada@acme.example", name="Ada Okafor")

    frame = queries.frame(user, path="/")

    assert labels(frame.navigation.participant) == ["Home"]
    assert frame.navigation.staff == ()


def test_a_manager_sees_programs_and_people():
    by = programs.manager()
    programs.make_program(by=by)

    assert labels(queries.frame(by, path="/").navigation.staff) == ["Programs", "People"]


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.ADMIN, ["Programs", "People", "Settings"]),
        (Role.AUDITOR, ["Settings"]),
        (Role.PRIVACY_OFFICER, ["Settings"]),
        (Role.EDITOR, []),
        (Role.CONTACT, []),
    ],
)
def test_each_role_of_the_organization_sees_its_pages_and_they_open(
    role: Role, shown: list[str], client: Client
):
    user = accounts.with_role("somebody@acme.example", role)
    accounts.sign_in(client, user)

    items = queries.frame(user, path="/").navigation.staff

    assert labels(items) == shown
    assert [client.get(item.url).status_code for item in items] == [200] * len(shown)


def test_nobody_signed_in_costs_no_more_than_the_name_of_the_organization(
    client: Client, django_assert_max_num_queries
):
    with django_assert_max_num_queries(1):
        client.get(reverse("portal:visibility"))


def test_every_door_leads_to_a_route():
    paths = {name: doors.door(name, *["a" * 12] * (name != "home")) for name in doors.DOORS}

    assert paths["program"] == "/programs/aaaaaaaaaaaa/"
    assert len(set(paths.values())) == len(doors.DOORS)


def test_the_theme_is_kept_in_the_browser_and_leads_back(client: Client):
    answer = client.post(reverse("portal:theme"), {"theme": "dark", "next": "/who-sees-what/"})

    assert answer.headers["Location"] == "/who-sees-what/"
    assert 'data-bs-theme="dark"' in client.get("/who-sees-what/").content.decode()


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example", "js:x"])
def test_the_theme_never_leads_elsewhere(client: Client, target: str):
    answer = client.post(reverse("portal:theme"), {"theme": "none of ours", "next": target})

    assert answer.headers["Location"] == "/"
    assert "theme" not in answer.cookies
