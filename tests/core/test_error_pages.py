"""Pages that say something is broken or missing work without the database."""

import logging

import pytest
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest
from django.test import Client, RequestFactory, override_settings
from django.urls import path

from turnabout.core import views

SECRET = "what-somebody-typed"


def broken(_request: HttpRequest) -> None:
    raise RuntimeError(SECRET)


def locked(_request: HttpRequest) -> None:
    raise OperationalError(SECRET)


def gone(_request: HttpRequest) -> None:
    raise InterfaceError(SECRET)


urlpatterns = [path("broken/", broken), path("locked/", locked), path("gone/", gone)]
handler500 = "turnabout.core.views.server_error"

faults = override_settings(ROOT_URLCONF=__name__)


@faults
@pytest.mark.parametrize(
    ("address", "status"), [("/broken/", 500), ("/locked/", 503), ("/gone/", 503), ("/no/", 404)]
)
def test_a_fault_has_its_page_with_one_heading_and_no_word_of_what_happened(
    address: str, status: int, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.CRITICAL):
        answer = Client(raise_request_exception=False, SERVER_NAME="localhost").get(address)

    text = answer.content.decode()
    assert answer.status_code == status
    assert text.count("<h1") == 1
    assert SECRET not in text


def test_a_request_that_cannot_be_read_gets_a_page_of_ours(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.CRITICAL, logger="django.security.DisallowedHost"):
        answer = Client(SERVER_NAME="elsewhere.example").get("/account/login/")

    text = answer.content.decode()
    assert answer.status_code == 400
    assert text.count("<h1") == 1
    assert "This request could not be read" in text
    assert "elsewhere" not in text


@faults
def test_a_database_that_cannot_be_reached_says_when_to_come_back():
    answer = Client(raise_request_exception=False, SERVER_NAME="localhost").get("/locked/")

    assert answer.headers["Retry-After"] == str(views.RETRY_AFTER_SECONDS)
    assert answer.headers["Cache-Control"] == "no-store"


def test_no_connection_is_opened_for_them(monkeypatch: pytest.MonkeyPatch):
    def refuse() -> None:
        raise AssertionError("a page of a fault asked the database")

    monkeypatch.setattr(connection, "ensure_connection", refuse)
    try:
        locked(HttpRequest())
    except OperationalError:
        answer = views.server_error(RequestFactory().get("/"))

    assert answer.status_code == 503


def test_a_form_from_elsewhere_is_refused_with_a_page():
    client = Client(enforce_csrf_checks=True, SERVER_NAME="localhost")

    answer = client.post("/me/theme/", {"theme": "dark"})

    assert answer.status_code == 403
    assert answer.content.decode().count("<h1") == 1


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_methods_nobody_uses_are_refused_before_anything_else(method: str):
    answer = Client(SERVER_NAME="localhost").generic(method, "/account/login/")

    assert answer.status_code == 405
