"""A file for a spreadsheet runs nothing."""

import csv
import io

import pytest

from turnabout.core import sheets


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "＝1", "＋1", "－1", "＠1"]
)
def test_a_cell_is_never_a_formula(cell: str):
    assert sheets.safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Ada", "a=b", "3 + 4", "1-1"])
def test_a_plain_cell_stays_as_it_is(cell: str):
    assert sheets.safe_cell(cell) == cell


def test_headers_and_cells_come_back_as_written():
    rows = [['Ada, "the first"', "a\nb"], ["Ben", "=x"]]

    text = sheets.to_csv(["Name", "=Note"], rows)

    assert text.startswith("\ufeff")
    read = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert read == [["Name", "'=Note"], ['Ada, "the first"', "a\nb"], ["Ben", "'=x"]]


def test_a_file_for_programs_has_no_mark():
    assert sheets.to_csv(["a"], [["b"]], mark="") == "a\nb\n"
