"""Pages of the directory."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.support import people as support
from tests.support.accounts import sign_in
from turnabout.core import jobs

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_root(client):
    return sign_in(client, support.admin())


def upload(client, name="people-40.csv", **more):
    content = (support.DATA / name).read_bytes()
    data = {"file": SimpleUploadedFile(name, content), "source": "HR", "mode": "add", **more}
    return client.post("/people/import/", data)


def test_it_takes_a_file_from_upload_to_the_directory(as_root):
    answer = upload(as_root)
    page = as_root.get(answer.headers["Location"])
    assert "Nothing has changed yet" in page.text
    assert "Apply 40 changes" in page.text

    applied = as_root.post(f"{answer.headers['Location']}apply/")
    waiting = as_root.get(applied.headers["Location"])
    assert "Your people are coming in" in waiting.text
    jobs.drain()
    done = as_root.get(applied.headers["Location"])

    assert "Your people are in" in done.text
    assert "Ada Okafor" in as_root.get("/people/?search=okafor").text
