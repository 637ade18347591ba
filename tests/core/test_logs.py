"""Log lines name what failed and where, and nothing somebody could use or has typed."""

import io
import logging
import secrets

import pytest
from django.test import Client

from turnabout.core import logs


@pytest.fixture
def written():
    """Give what Django's own loggers write through our formatter."""
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(logs.Formatter())
    logger = logging.getLogger("django")
    logger.addHandler(handler)
    yield lines
    logger.removeHandler(handler)


@pytest.mark.django_db
@pytest.mark.parametrize("length", [24, 32])
@pytest.mark.parametrize("method", ["get", "post"])
def test_it_never_writes_the_secret_of_a_link(written: io.StringIO, method: str, length: int):
    secret = secrets.token_urlsafe(length)
    browser = Client(enforce_csrf_checks=True)

    answer = getattr(browser, method)(f"/pairs/answer/{secret}/")

    assert answer.status_code in {403, 404}
    assert "/pairs/answer/…/" in written.getvalue()
    assert secret not in written.getvalue()


def test_it_leaves_public_ids_and_files_in_place():
    line = "Not Found: /pairs/k7m2q9x4wd3p/ turnabout/matching/services/_publishing.py:12 publish"

    assert logs.without_secrets(line) == line


def test_it_tells_where_an_exception_came_from_and_not_what_it_said():
    try:
        int("Ada wrote this")
    except ValueError as error:
        told = logs.scrubbed(error)

    assert "builtins.ValueError" in told
    assert "test_logs.py" in told
    assert "Ada" not in told
