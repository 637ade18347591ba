"""The one door to files of people."""

from turnabout.people.adapter._reading import MOST_BYTES, MOST_LINES, Sheet, read_sheet

__all__ = ["MOST_BYTES", "MOST_LINES", "Sheet", "read_sheet"]
