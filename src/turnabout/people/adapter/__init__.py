"""The one door to files of people."""

from turnabout.people.adapter._reading import MOST_BYTES, MOST_LINES, Sheet, read_sheet
from turnabout.people.adapter._writing import safe_cell, to_csv

__all__ = ["MOST_BYTES", "MOST_LINES", "Sheet", "read_sheet", "safe_cell", "to_csv"]
