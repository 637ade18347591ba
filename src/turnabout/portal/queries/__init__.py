"""The frame of every page, home, a program from all its apps, and who sees what."""

from turnabout.portal.queries._frame import Frame, Item, Navigation, frame
from turnabout.portal.queries._home import Home, home
from turnabout.portal.queries._program import ProgramPage, program_page
from turnabout.portal.queries._visibility import VisibilityRow, visibility_rows

__all__ = [
    "Frame",
    "Home",
    "Item",
    "Navigation",
    "ProgramPage",
    "VisibilityRow",
    "frame",
    "home",
    "program_page",
    "visibility_rows",
]
