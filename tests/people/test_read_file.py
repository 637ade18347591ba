"""Bytes become a table, or one sentence says why not."""

import io
import zipfile

import pytest

from tests.support import people as support
from turnabout.people import adapter, errors
from turnabout.people.models import Import

HEADER = "Employee ID,Name,E-mail\n"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_it_finds_the_separator(separator: str):
    text = separator.join(["id", "name", "unit"]) + "\n" + separator.join(["1", "Ada", "x"])

    sheet = adapter.read_sheet(text.encode())

    assert sheet.headers == ("id", "name", "unit")
    assert sheet.lines == ((2, ("1", "Ada", "x")),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_it_reads_letters_of_every_encoding_it_promises(encoding: str):
    sheet = adapter.read_sheet("id,name\n1,Zoë Nuñez €\n".encode(encoding))

    assert sheet.headers == ("id", "name")
    assert sheet.lines == ((2, ("1", "Zoë Nuñez €")),)


def test_it_reads_the_file_of_an_older_spreadsheet():
    sheet = adapter.read_sheet((support.DATA / "people-semicolon.csv").read_bytes())

    assert len(sheet.headers) == 9
    assert [line for line, _ in sheet.lines] == [2, 3, 4, 5, 6, 7]
    assert sheet.lines[4][1][5] == "Opérations – Süd; Nord"


def test_it_numbers_lines_as_an_editor_does():
    text = 'id,name\n\n1,"Ada\nOkafor"\n\n2,Ben\n'

    sheet = adapter.read_sheet(text.encode())

    assert [line for line, _ in sheet.lines] == [3, 6]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_it_takes_every_end_of_line(end: str):
    sheet = adapter.read_sheet(end.join(["id,name", "1,Ada", "2,Ben"]).encode())

    assert sheet.lines == ((2, ("1", "Ada")), (3, ("2", "Ben")))


def test_it_drops_empty_cells_behind_the_last_column():
    sheet = adapter.read_sheet(b"id,name,,\n1,Ada,,\n")

    assert sheet.headers == ("id", "name")
    assert sheet.lines == ((2, ("1", "Ada")),)


def workbook() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return target.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        workbook(),
        b"id,name\n1,A\0da\n",
        "id,name\n1,Ada\n".encode("utf-16"),
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.7\n",
        b"id,name\n1,\x81\xff\n",
    ],
    ids=["workbook", "nul", "utf-16", "picture", "pdf", "no-encoding"],
)
def test_it_refuses_what_is_no_text(content: bytes):
    with pytest.raises(errors.NotACsvFile, match="Save as"):
        adapter.read_sheet(content)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"id,name\n", b"\xef\xbb\xbf"])
def test_it_refuses_a_file_with_nobody_in_it(content: bytes):
    with pytest.raises(errors.NoHeaderRow, match="nobody in this file"):
        adapter.read_sheet(content)


def test_it_says_where_a_quotation_mark_stays_open():
    text = HEADER + "E-1,Ada,a@acme.example\n" + 'E-2,"Ben,b@acme.example\n' + "E-3,Cleo,c\n"

    with pytest.raises(errors.BrokenCsv, match="Line 3 "):
        adapter.read_sheet(text.encode())


@pytest.mark.parametrize(("before", "line"), [("", 1), (HEADER, 2)], ids=["headers", "a-person"])
def test_it_refuses_a_cell_longer_than_any_name(before: str, line: int):
    text = before + "x" * 200_000 + "\n1,Ada,a@acme.example\n"

    with pytest.raises(errors.BrokenCsv, match=f"Line {line} .* far too long"):
        adapter.read_sheet(text.encode())


def test_it_refuses_more_than_ten_megabytes():
    with pytest.raises(errors.FileTooLarge, match="10 MB"):
        adapter.read_sheet(b"x" * (10 * 1024 * 1024 + 1))


def test_it_refuses_more_than_fifty_thousand_people():
    with pytest.raises(errors.FileTooLarge, match="50,000"):
        adapter.read_sheet(HEADER.encode() + b"1,a,b\n" * 50_001)


def test_it_takes_fifty_thousand():
    assert len(adapter.read_sheet(HEADER.encode() + b"1,a,b\n" * 50_000).lines) == 50_000


def test_it_refuses_a_table_wider_than_any_export():
    with pytest.raises(errors.FileTooLarge, match="200 columns"):
        adapter.read_sheet((",".join(map(str, range(201))) + "\n" + "x," * 200 + "x").encode())


@pytest.mark.django_db
def test_a_refused_file_leaves_nothing_behind():
    by = support.admin()

    with pytest.raises(errors.NotACsvFile):
        support.read(workbook(), by=by)

    assert Import.objects.count() == 0
