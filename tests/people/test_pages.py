"""Pages of the directory: what they show, to whom, at what cost."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.conftest import NOW
from tests.support import people as support
from tests.support import programs
from tests.support.accounts import account, sign_in, with_role
from turnabout.accounts.choices import Role
from turnabout.audit.models import Entry
from turnabout.core import jobs
from turnabout.people import queries, services
from turnabout.people.models import Import
from turnabout.programs.choices import Role as ProgramRole

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_root(client: Client) -> Client:
    return sign_in(client, support.admin())


def upload(client: Client, content: bytes | None = None, name: str = "people-40.csv", **more: str):
    content = content if content is not None else (support.DATA / name).read_bytes()
    data = {"file": SimpleUploadedFile(name, content), "source": "HR", "mode": "add", **more}
    return client.post("/people/import/", data)


def test_it_takes_a_file_from_upload_to_the_directory(as_root: Client):
    here = upload(as_root).headers["Location"]
    page = as_root.get(here)
    assert "Nothing has changed yet" in page.text
    assert "Apply 40 changes" in page.text
    for header in ("Gender", "Date of Birth", "Nationality", "About me"):
        assert header in page.text

    assert as_root.post(f"{here}apply/").headers["Location"] == here
    waiting = as_root.get(here)
    assert "Your people are coming in" in waiting.text
    assert '<noscript><meta http-equiv="refresh"' in waiting.text
    jobs.drain()

    assert "Your people are in" in as_root.get(here).text
    assert "Ada Okafor" in as_root.get("/people/?search=okafor").text


def test_progress_comes_as_a_part_and_ends_with_the_whole(as_root: Client):
    here = upload(as_root).headers["Location"]
    as_root.post(f"{here}apply/")

    part = as_root.get(here, headers={"HX-Request": "true"})
    assert part.text.lstrip().startswith('<div class="progress-line" id="work">')
    jobs.drain()

    assert as_root.get(here, headers={"HX-Request": "true"}).headers["HX-Refresh"] == "true"


def test_it_says_why_a_file_cannot_be_read(as_root: Client):
    answer = upload(as_root, b"PK\x03\x04 a workbook")

    assert answer.status_code == 422
    assert "This is not a CSV file." in answer.text
    assert Import.objects.count() == 0


def test_it_says_that_a_file_is_too_large_before_it_reads_it(as_root: Client):
    answer = upload(as_root, b"x" * (10 * 1024 * 1024 + 1))

    assert answer.status_code == 422
    assert "larger than 10 MB" in answer.text


def test_it_asks_for_what_is_missing(as_root: Client):
    answer = as_root.post("/people/import/", {"source": "HR", "mode": "add"})

    assert answer.status_code == 422
    assert "CSV file: This field is required." in answer.text


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [(b"", "a.csv", "This file is empty."), (b"id\n1\n", f"{'a' * 240}.csv", "Rename it")],
    ids=["nothing-in-it", "long-name"],
)
def test_it_says_what_to_do_with_a_file_it_cannot_take(
    as_root: Client, content: bytes, name: str, words: str
):
    answer = upload(as_root, content, name=name)

    assert answer.status_code == 422
    assert words in answer.text


def test_it_says_how_the_grades_of_a_first_file_are_ordered(as_root: Client):
    here = upload(as_root).headers["Location"]

    page = as_root.get(here).text

    assert "The last one is the most senior." in page
    assert "above the others" not in page


def test_the_guard_needs_the_number_of_this_very_run(as_root: Client):
    support.bring_file()
    lines = (support.DATA / "people-40.csv").read_bytes().splitlines(keepends=True)
    here = upload(as_root, b"".join(lines[:31]), source=support.SOURCE, mode="everybody").headers[
        "Location"
    ]
    leaving = Import.objects.latest("pk").outcome["leaving"]
    page = as_root.get(here)
    assert f"Yes, {leaving} of 40 people leave" in page.text
    assert "stops at 5%" in page.text

    without = as_root.post(f"{here}apply/")
    assert without.status_code == 422
    assert f"{leaving} of 40 people would leave." in without.text
    as_root.post(f"{here}apply/", {"leaving": leaving})
    jobs.drain()

    assert "Your people are in" in as_root.get(here).text
    assert f"{leaving} people" in re.sub(r"\s+", " ", as_root.get("/people/?who=left").text)


def test_it_reads_again_with_other_columns(as_root: Client):
    here = upload(as_root, b"Employee ID,Name,Cost Ctr\nE-1,Ada,Claims\n").headers["Location"]
    columns = {"column-0": "employee_id", "column-1": "name", "column-2": "function"}

    answer = as_root.post(f"{here}columns/", {**columns, "mode": "add"}, follow=True)

    assert "by you" in answer.text
    assert Import.objects.get().mapping[2] == ["function", "you"]


def test_it_keeps_what_was_chosen_when_it_refuses(as_root: Client):
    here = upload(as_root, b"Employee ID,Name,Cost Ctr\nE-1,Ada,Claims\n").headers["Location"]
    columns = {"column-0": "employee_id", "column-1": "name", "column-2": "name"}

    answer = as_root.post(f"{here}columns/", {**columns, "mode": "add"})

    assert answer.status_code == 422
    assert "2 columns are mapped to “Name”" in answer.text
    assert answer.text.count('<option value="name" selected>') == 2


def test_it_lists_everything_by_fifties(as_root: Client):
    rows = [(f"E-{n:03}", f"Person {n:03}") for n in range(120)]
    here = upload(as_root, support.to_csv(rows, ["Employee ID", "Name"])).headers["Location"]

    first = as_root.get(f"{here}changes/?list=new")
    last = as_root.get(f"{here}changes/?list=new&page=3")

    assert first.text.count('<th scope="row">') == 50
    assert last.text.count('<th scope="row">') == 20
    assert "Person 119" in last.text


def test_refused_lines_can_be_downloaded(as_root: Client):
    here = upload(as_root, name="people-dirty.csv").headers["Location"]

    answer = as_root.get(f"{here}refused/")

    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.text.splitlines()[0] == "\ufeffLine,Reason"
    assert len(answer.text.splitlines()) == 8


def test_a_file_can_be_discarded(as_root: Client):
    here = upload(as_root).headers["Location"]

    answer = as_root.post(f"{here}discard/", follow=True)

    assert "Discarded. Nothing has changed" in answer.text
    assert "This file was discarded" in as_root.get(here).text


def test_a_cell_cannot_write_into_the_page(as_root: Client):
    evil = '<script>alert(1)</script>"onfocus="x'
    here = upload(
        as_root, support.to_csv([["E-1", evil, evil]], ["Employee ID", "Name", evil])
    ).headers["Location"]

    for page in (here, f"{here}changes/?list=new"):
        assert "<script>alert" not in as_root.get(page).text
        assert '"onfocus=' not in as_root.get(page).text


def test_the_directory_filters_sorts_and_searches(as_root: Client):
    support.bring_file()

    def names(query: str) -> list[str]:
        page = as_root.get(f"/people/?{query}")
        return re.findall(r'<th scope="row"><a [^>]*>([^<]+)</a>', page.text)

    assert names("search=ada+okafor") == ["Ada Okafor"]
    assert names("function=Finance&place=Porto&grade=C2") == ["Kwabena Duarte"]
    assert names("sort=-grade")[0] == "Greta Lindahl"
    assert names("sort=name") == sorted(names("sort=name"))
    assert names("sort=-name") == sorted(names("sort=-name"), reverse=True)
    assert names("grade=Z9") == names("")
    assert len(names("page=nonsense")) == 40


def test_the_directory_turns_pages(as_root: Client):
    rows = [(f"E-{n:03}", f"Person {n:03}") for n in range(60)]
    support.bring(support.to_csv(rows, ["Employee ID", "Name"]))

    page = as_root.get("/people/?page=2&sort=name")

    assert page.text.count('<th scope="row">') == 10
    assert "51 to 60 of 60" in page.text
    assert 'href="?page=1&amp;sort=name"' in page.text


def test_an_empty_directory_says_what_will_stand_there(as_root: Client):
    assert "Nobody is here yet" in as_root.get("/people/").text
    assert "Nobody fits" not in as_root.get("/people/?search=x").text


def test_the_list_leaves_as_a_file_that_runs_nothing(as_root: Client):
    support.bring_file("people-dirty.csv")

    answer = as_root.get("/people/export/?search=cell")

    assert "'=HYPERLINK(" in answer.text
    assert "'+Finance" in answer.text
    assert not re.search(r'(^|,)"?[=+@-]', answer.text, re.MULTILINE)
    assert Entry.objects.get(action="people.exported").data == {"people": 1}


def test_the_page_of_a_person_shows_the_line_and_is_audited(as_root: Client):
    ada = next(p for p in support.bring_file().values() if p.name == "Ada Okafor")

    page = as_root.get(f"/people/{ada.public_id}/")

    found = re.findall(r"<li><a [^>]*>([^<]+)</a>", page.text)
    assert found[-4:] == ["Nilufar Aziz", "Samir Petrov", "Hugo Silveira", "Greta Lindahl"]
    entry = Entry.objects.get(action="people.viewed")
    assert (entry.target_id, entry.actor_id) == (ada.pk, support.admin().pk)


def test_grades_move_by_a_button(as_root: Client):
    support.make_people({"id": "E-1", "grade": "A"}, {"id": "E-2", "grade": "B"})

    as_root.post("/people/grades/", {"grade": "A", "to": "up"})

    assert queries.grade_names() == ("B", "A")
    assert as_root.post("/people/grades/", {"grade": "Z", "to": "up"}).status_code == 422


PAGES = (
    "/people/", "/people/?search=person", "/people/import/", "/people/grades/", "{import}",
    "{import}changes/?list=new", "{person}",
)  # fmt: skip


def test_pages_cost_the_same_at_two_and_at_twenty_rows(as_root: Client):
    def costs(count: int) -> dict[str, int]:
        rows = [(f"E-{n}", f"Person {n}", f"A{n}", f"E-{n - 1}" if n else "") for n in range(count)]
        headers = ["Employee ID", "Name", "Grade", "Manager"]
        support.bring(support.to_csv(rows, headers))
        more = [(f"N-{n}", f"New {n}", f"B{n}", "E-0") for n in range(count)]
        found = support.read(support.to_csv(more, headers))
        person = support.by_id()["E-0"]
        paths = {"import": f"/people/import/{found.public_id}/",
                 "person": f"/people/{person.public_id}/"}  # fmt: skip
        spent = {}
        for page in PAGES:
            with CaptureQueriesContext(connection) as captured:
                assert as_root.get(page.format(**paths)).status_code == 200
            spent[page] = len(captured)
        return spent

    as_root.get("/people/")  # the first page of a session writes it
    few, many = costs(2), costs(20)

    assert few == many
    assert max(many.values()) <= 12, many


def routes(found: Import, person: str) -> list[tuple[str, str]]:
    here = f"/people/import/{found.public_id}/"
    return [
        ("GET", "/people/"),
        ("GET", "/people/export/"),
        ("GET", "/people/grades/"),
        ("POST", "/people/grades/"),
        ("GET", "/people/import/"),
        ("POST", "/people/import/"),
        ("GET", here),
        ("GET", f"{here}changes/"),
        ("GET", f"{here}refused/"),
        *[(method, f"{here}{act}/") for act in ("columns", "apply", "discard", "mend")
          for method in ("GET", "POST")],
        ("GET", f"/people/{person}/"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "role", [None, Role.AUDITOR, Role.PRIVACY_OFFICER, Role.EDITOR, Role.CONTACT]
)
def test_for_everybody_else_nothing_is_there(client: Client, role: Role | None):
    person = support.make_people({"id": "E-1"})["E-1"]
    found = support.read(support.to_csv([["E-2", "Ben"]], ["Employee ID", "Name"]))
    reader = account("dan@acme.example") if role is None else with_role("dan@acme.example", role)
    sign_in(client, reader)

    answers = {
        (method, path): client.generic(method, path).status_code
        for method, path in routes(found, person.public_id)
    }

    assert set(answers.values()) == {404}, answers


def test_whoever_has_not_signed_in_is_asked_to(client: Client):
    person = support.make_people({"id": "E-1"})["E-1"]
    found = support.read(support.to_csv([["E-2", "Ben"]], ["Employee ID", "Name"]))

    for method, path in routes(found, person.public_id):
        assert client.generic(method, path).headers["Location"].startswith("/account/login/")


def test_a_manager_of_a_program_brings_people_and_sees_own_imports_only(client: Client):
    cast = programs.cast()
    root = support.admin()
    program = programs.make_program(by=root)
    cleo = programs.with_role(program, cast["cleo"], ProgramRole.MANAGER, by=root)
    others = support.read(support.to_csv([["E-2", "Ben"]], ["Employee ID", "Name"]))
    sign_in(client, cleo)

    own = upload(client).headers["Location"]

    assert client.get(own).status_code == 200
    assert client.get(f"/people/import/{others.public_id}/").status_code == 404
    assert client.get("/people/").status_code == 200
    assert client.get("/people/grades/").status_code == 200
    assert client.post("/people/grades/", {"grade": "G1", "to": "up"}).status_code == 404
    assert "e-mail" not in client.get("/people/export/").text.splitlines()[0].lower()


def test_staff_of_a_program_open_the_pages_of_its_people_only(client: Client):
    cast = programs.cast()
    root = support.admin()
    program = programs.make_program(by=root)
    cohort = programs.make_cohort(program, by=root)
    programs.invited(cohort, cast["ada"], side="mentor", by=root)
    reviewer = programs.with_role(program, cast["sue"], ProgramRole.REVIEWER, by=root)
    sign_in(client, reviewer)

    assert client.get(f"/people/{cast['ada'].public_id}/").status_code == 200
    assert client.get(f"/people/{cast['ivy'].public_id}/").status_code == 404
    assert client.get("/people/").status_code == 404


def test_post_only_pages_say_so_to_those_who_may(as_root: Client):
    here = upload(as_root).headers["Location"]

    for act in ("columns", "apply", "discard", "mend"):
        assert as_root.get(f"{here}{act}/").status_code == 405


def test_home_asks_an_admin_for_people_first(as_root: Client):
    (first,) = queries.next_acts(support.admin(), NOW)
    assert first.title == "Bring your people first"
    found = support.read((support.DATA / "people-40.csv").read_bytes())

    (waiting,) = queries.next_acts(support.admin(), NOW)
    assert waiting.url == f"/people/import/{found.public_id}/"
    services.discard_import(found=found, by=support.admin(), now=NOW)
    support.bring_file()

    assert queries.next_acts(support.admin(), NOW) == ()
    assert queries.next_acts(account("dan@acme.example"), NOW) == ()
