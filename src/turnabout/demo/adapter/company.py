"""What the invented company consists of: grades, places, functions and the first cast."""

from __future__ import annotations

from dataclasses import dataclass

DOMAIN = "harbor.example"
# Lowest first. In alphabetical order they are in order, as an import would guess.
GRADES = ("A1", "A2", "B1", "B2", "C1", "C2", "D", "E")
# In between: the cohorts of the story pair the grades below with those above.
UNPAIRED = "B2"
PLACES = {
    "London": "Europe/London",
    "Leeds": "Europe/London",
    "Hamburg": "Europe/Berlin",
    "Lisbon": "Europe/Lisbon",
    "Toronto": "America/Toronto",
    "Singapore": "Asia/Singapore",
}


@dataclass(frozen=True)
class Function:
    """A function with its share of the staff, its executive's title and its units."""

    name: str
    share: int
    executive: str
    work: str
    units: tuple[str, ...]


@dataclass(frozen=True)
class Role:
    """Somebody of the first cast: who they are and which post is theirs."""

    key: str
    name: str
    function: str
    grade: str
    title: str
    place: str
    under: str = ""


FUNCTIONS = (
    Function(
        "Operations", 18, "Chief Operating Officer", "operations", ("Logistics", "Sites", "Quality")
    ),
    Function(
        "Claims", 20, "Chief Claims Officer", "claims", ("Motor", "Home", "Marine", "Large losses")
    ),
    Function("Risk", 10, "Chief Risk Officer", "risk", ("Credit risk", "Catastrophe models")),
    Function("Finance", 12, "Chief Financial Officer", "finance", ("Reporting", "Treasury")),
    Function(
        "Technology", 16, "Chief Technology Officer", "technology", ("Platforms", "Data", "Support")
    ),
    Function(
        "Sales and Service", 14, "Chief Customer Officer", "customer", ("Brokers", "Customer line")
    ),
    Function("Human Resources", 7, "Chief People Officer", "people", ("Learning", "Rewards")),
    Function("Legal", 6, "General Counsel", "legal", ("Contracts", "Compliance")),
)

CAST = (
    Role("helen", "Helen Strand", "Operations", "D", "Chief Operating Officer", "London"),
    Role("ben", "Ben Castell", "Risk", "C2", "Director, Risk", "London"),
    Role("jonas", "Jonas Weir", "Risk", "A2", "Executive assistant", "London", under="ben"),
    Role("ada", "Ada Okafor", "Claims", "A2", "Analyst, Claims", "Leeds"),
    Role("clara", "Clara Moreau", "Human Resources", "B2", "Mentoring program manager", "Leeds"),
    Role("iris", "Iris Holm", "Human Resources", "B1", "HR systems administrator", "Hamburg"),
    Role("maud", "Maud Eriksen", "Legal", "B2", "Ombuds adviser", "Hamburg"),
    Role("idris", "Idris Vance", "Sales and Service", "B2", "Staff counselor", "London"),
    Role("priya", "Priya Nair", "Technology", "B1", "People data analyst", "London"),
)
