"""The page on who sees what says what the table says."""

import pytest
from django.test import Client
from django.urls import reverse

from turnabout.portal.queries import _visibility
from turnabout.programs import rules


@pytest.mark.django_db
def test_it_names_everything_enrollment_asks_with_its_readers(client: Client):
    text = client.get(reverse("portal:visibility")).content.decode()

    assert set(_visibility.NAMES) == {asked.key for asked in rules.ASKED}
    for row in _visibility.visibility_rows():
        assert row.what in text
        assert all(reader in text for reader in row.readers)
