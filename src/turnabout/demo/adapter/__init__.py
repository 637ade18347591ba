"""Where the demo's people come from."""

from turnabout.demo.adapter.company import CAST, DOMAIN, GRADES, PLACES
from turnabout.demo.adapter.organization import (
    HEADERS,
    DemoPerson,
    first_cast,
    officers,
    people,
    to_csv,
)

__all__ = [
    "CAST",
    "DOMAIN",
    "GRADES",
    "HEADERS",
    "PLACES",
    "DemoPerson",
    "first_cast",
    "officers",
    "people",
    "to_csv",
]
