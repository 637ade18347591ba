"""A file becomes people: once, as a whole, in any order, however often it runs."""

import datetime as dt

import pytest
from django.utils import timezone

from tests.conftest import NOW
from tests.support import people as support
from turnabout.accounts.models import User
from turnabout.audit.models import Entry
from turnabout.core import jobs
from turnabout.core.tasks_compat import DBTaskResult
from turnabout.people import errors, queries, services
from turnabout.people.choices import ImportMode, ImportState
from turnabout.people.models import Import, Influence, Person
from turnabout.people.services import _write

pytestmark = pytest.mark.django_db

FORTY = (support.DATA / "people-40.csv").read_bytes()


def begun(content: bytes = FORTY) -> Import:
    found = support.read(content)
    services.apply_import(found=found, by=support.admin(), now=NOW)
    return found


def directory() -> set[tuple[object, ...]]:
    """Everybody with all that can differ, by what they are called outside."""
    return set(
        Person.objects.values_list(
            "employee_id", "name", "email", "grade__name", "function", "place", "hired_on",
            "manager__employee_id", "line_is_unknown", "left_on",
        )
    )  # fmt: skip


def test_it_brings_the_forty_of_the_story():
    people = support.bring_file()

    assert len(people) == 40
    named = {person.name: person for person in people.values()}
    ada, ben = named["Ada Okafor"], named["Ben Castell"]
    assert (ada.grade.name, ben.grade.name) == ("A2", "C2")
    assert ben.grade.position - ada.grade.position == 4
    assert ada.function == "Technology"
    assert ada.hired_on == dt.date(2023, 9, 4)


def test_it_brings_managers_in_any_order():
    people = support.make_people(
        {"id": "E-1", "manager": "E-2"},
        {"id": "E-2", "manager": "E-3"},
        {"id": "E-3"},
    )

    line = queries.line_map()

    assert line.above(people["E-1"].pk) == (people["E-2"].pk, people["E-3"].pk)
    assert line.unknown == frozenset()


@pytest.mark.parametrize("name", ["people-40.csv", "people-semicolon.csv", "people-dirty.csv"])
def test_it_changes_nothing_the_second_time(name: str):
    support.bring_file(name)
    before = directory()

    again = support.read((support.DATA / name).read_bytes(), mode=ImportMode.EVERYBODY)

    counts = {count: again.outcome[count] for count in ("new", "changed", "leaving")}
    assert counts == {"new": 0, "changed": 0, "leaving": 0}
    assert directory() == before


def test_it_reads_the_letters_of_an_older_spreadsheet():
    people = support.bring_file("people-semicolon.csv")

    assert people["S-3"].name == "Šárka Nuñez"
    assert people["S-5"].unit == ""
    assert people["S-5"].function == "Opérations – Süd; Nord"


def test_the_job_may_run_twice():
    found = begun()
    services.write_import.call(import_id=found.pk)
    before = directory()

    services.write_import.call(import_id=found.pk)
    jobs.drain()

    assert directory() == before
    assert Entry.objects.filter(action="people.imported").count() == 1


@pytest.mark.parametrize("step", ["create", "tie", "add_grades", "free_emails"])
def test_it_goes_on_where_it_broke_off(step: str, monkeypatch: pytest.MonkeyPatch):
    support.bring_file()
    whole = directory()
    Person.objects.all().delete()
    found = begun()
    monkeypatch.setattr(_write, "CHUNK", 7)
    with monkeypatch.context() as broken:
        broken.setattr(_write._Writer, step, interrupted(getattr(_write._Writer, step)))
        with pytest.raises(InterruptedError):
            services.write_import.call(import_id=found.pk)

    services.write_import.call(import_id=found.pk)

    found.refresh_from_db()
    assert found.state == ImportState.APPLIED
    assert directory() == whole


def interrupted(method):
    """Let a step run once, then break off."""
    calls = []

    def run(self, *arguments):
        if calls:
            raise InterruptedError
        calls.append(1)
        method(self, *arguments)
        if method.__name__ in {"add_grades", "free_emails"}:
            raise InterruptedError

    return run


def test_two_imports_are_never_applied_at_once():
    begun()
    other = support.read(support.to_csv([["E-1", "Ada"]], ["Employee ID", "Name"]))

    with pytest.raises(errors.ImportUnderWay, match="Wait until it is done"):
        services.apply_import(found=other, by=support.admin(), now=NOW)


def test_it_is_applied_once():
    found = begun()

    with pytest.raises(errors.ImportSettled):
        services.apply_import(found=found, by=support.admin(), now=NOW)


def test_it_refuses_to_apply_nothing():
    support.bring_file()
    again = support.read(FORTY)

    with pytest.raises(errors.NothingToApply, match="Discard it"):
        services.apply_import(found=again, by=support.admin(), now=NOW)


def test_a_discarded_file_is_forgotten():
    found = support.read(FORTY)

    services.discard_import(found=found, by=support.admin(), now=NOW)

    found.refresh_from_db()
    assert (found.state, found.rows) == (ImportState.DISCARDED, {})
    assert "Okafor" not in str(found.outcome)
    with pytest.raises(errors.ImportSettled):
        services.apply_import(found=found, by=support.admin(), now=NOW)
    assert Person.objects.count() == 0


def test_a_file_nobody_decided_about_is_forgotten_after_a_week(time_machine):
    old = support.read(FORTY)
    young = support.read(FORTY, now=NOW + dt.timedelta(days=2))
    time_machine.move_to(NOW + dt.timedelta(days=8))

    services.forget_files.call()

    old.refresh_from_db()
    young.refresh_from_db()
    assert (old.state, old.rows) == (ImportState.DISCARDED, {})
    assert young.state == ImportState.CHECKED


def test_an_import_that_broke_off_can_go_on_or_be_stopped(monkeypatch: pytest.MonkeyPatch):
    found, by = begun(), support.admin()
    with pytest.raises(errors.ImportSettled):
        services.stop_import(found=found, by=by, now=NOW)
    with monkeypatch.context() as broken:
        broken.setattr(_write._Writer, "tie", interrupted(_write._Writer.tie))
        broken.setattr(_write, "CHUNK", 7)
        for _attempt in range(4):
            jobs.drain(is_strict=False)
            release_waiting_jobs()
    assert jobs.progress(queries.progress_key(found)).state == "failed"

    services.retry_import(found=found, by=by, now=NOW)
    jobs.drain()

    found.refresh_from_db()
    assert found.state == ImportState.APPLIED
    assert Person.objects.filter(line_is_unknown=True).count() == 0


def release_waiting_jobs() -> None:
    """Let a retry that waits for its time run now."""
    DBTaskResult.objects.update(run_after=timezone.now())


def test_a_new_name_or_e_mail_keeps_the_person():
    before = support.make_people({"id": "E-1", "name": "Ada Okafor"})["E-1"]
    account = services.open_account_for(person=before, now=NOW)

    after = support.make_people(
        {"id": "E-1", "name": "Ada Okafor-Lind", "email": "ada.lind@acme.example"}
    )["E-1"]

    assert (after.pk, after.public_id) == (before.pk, before.public_id)
    assert after.email == "ada.lind@acme.example"
    assert after.account_id == account.pk
    assert User.objects.get(pk=account.pk).email == "e-1@acme.example"


def test_two_people_can_swap_their_e_mails():
    support.make_people(
        {"id": "E-1", "email": "one@acme.example"}, {"id": "E-2", "email": "two@acme.example"}
    )

    people = support.make_people(
        {"id": "E-1", "email": "two@acme.example"}, {"id": "E-2", "email": "one@acme.example"}
    )

    assert people["E-1"].email == "two@acme.example"
    assert people["E-2"].email == "one@acme.example"


def test_an_e_mail_is_the_id_until_an_employee_id_comes():
    first = support.make_people({"id": "", "name": "Milo", "email": "Milo@acme.example"})
    assert set(first) == {"milo@acme.example"}

    second = support.make_people({"id": "E-7", "name": "Milo", "email": "milo@acme.example"})

    assert set(second) == {"E-7"}
    assert second["E-7"].pk == first["milo@acme.example"].pk


def test_columns_that_are_not_in_the_file_stay_as_they_are():
    support.make_people({"id": "E-1", "place": "Porto", "grade": "A1", "manager": "E-2"},
                        {"id": "E-2"})  # fmt: skip

    support.bring(support.to_csv([["E-1", "Ada"]], ["Employee ID", "Name"]))

    ada = support.by_id()["E-1"]
    assert (ada.name, ada.place, ada.grade.name) == ("Ada", "Porto", "A1")
    assert ada.manager.employee_id == "E-2"
    assert not ada.line_is_unknown


def test_without_a_manager_column_lines_are_unknown():
    support.bring(support.to_csv([["E-1", "Ada"]], ["Employee ID", "Name"]))

    assert support.by_id()["E-1"].line_is_unknown


def test_it_writes_links_beside_the_line():
    headers = ["Employee ID", "Name", "Manager", "Dotted line manager", "Pay decided by"]
    rows = [["E-1", "Ada", "E-2", "E-3; E-4", "E-4"], ["E-2", "Ben", "", "", ""],
            ["E-3", "Cleo", "E-2", "", ""], ["E-4", "Dan", "E-2", "", ""]]  # fmt: skip

    support.bring(support.to_csv(rows, headers))

    links = Influence.objects.values_list(
        "holder__employee_id", "person__employee_id", "kind"
    ).order_by("kind", "holder__employee_id")
    assert list(links) == [
        ("E-3", "E-1", "dotted"),
        ("E-4", "E-1", "dotted"),
        ("E-4", "E-1", "pay"),
    ]


def test_it_takes_links_away_again():
    headers = ["Employee ID", "Name", "Manager", "Dotted line manager"]
    support.bring(support.to_csv([["E-1", "Ada", "", "E-2"], ["E-2", "Ben", "E-1", ""]], headers))

    support.bring(support.to_csv([["E-1", "Ada", "", ""], ["E-2", "Ben", "E-1", ""]], headers))

    assert Influence.objects.count() == 0


def test_a_link_to_nobody_makes_the_line_unknown():
    headers = ["Employee ID", "Name", "Manager", "Pay decided by"]

    support.bring(support.to_csv([["E-1", "Ada", "", ""], ["E-2", "Ben", "E-1", "X"]], headers))

    assert support.by_id()["E-2"].line_is_unknown


def test_cells_that_a_spreadsheet_would_run_stay_text():
    people = support.bring_file("people-dirty.csv")

    assert people["D-13"].name.startswith("=HYPERLINK(")


def test_control_characters_stay_outside():
    support.bring(
        support.to_csv([["E-1", "Ada\r\nBcc: eve@acme.example\u202e"]], ["Employee ID", "Name"])
    )

    assert support.by_id()["E-1"].name == "Ada Bcc: eve@acme.example"


def test_the_audit_says_what_happened_and_names_nobody():
    support.bring(FORTY)

    entries = Entry.objects.filter(action__startswith="people.").order_by("pk")

    assert [entry.action for entry in entries] == [
        "people.import_checked",
        "people.import_started",
        "people.imported",
    ]
    assert entries[2].data == {"new": 40, "changed": 0, "leaving": 0, "refused": 0}


def test_it_tells_how_far_it_has_come(monkeypatch: pytest.MonkeyPatch):
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(_write, "CHUNK", 10)
    monkeypatch.setattr(
        _write.jobs, "report", lambda _key, *, done, total: told.append((done, total))
    )

    services.write_import.call(import_id=begun().pk)

    assert told[0] == (0, 80)
    assert told[-1] == (80, 80)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
