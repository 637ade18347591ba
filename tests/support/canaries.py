"""
Markers in every private field, planted by services, each with the roles that may read it.

Whoever is not named must never find it: on no page, in no file, mail, audit row, job, log or error
page. A marker without readers is gone, or stays with people who play no role here.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Final

from tests.conftest import NOW
from tests.support import halves
from tests.support import people as directory
from tests.support.halves import Half
from tests.support.world import Role, World
from turnabout.matching import services as matching
from turnabout.notifications import services as notifications
from turnabout.pairs import queries as pair_queries
from turnabout.pairs import services as pairs
from turnabout.people import services as people
from turnabout.programs import services as programs
from turnabout.programs.choices import Side

OF_THE_PAIR: Final = frozenset({Role.MENTOR, Role.MENTEE})
STAFF: Final = frozenset({Role.MANAGER, Role.REVIEWER})
NOBODY: Final[frozenset[Role]] = frozenset()

#: Who reads what. The text of a marker is made from its name.
READERS: Final[dict[str, frozenset[Role]]] = {
    "draft-say": frozenset({Role.PARTICIPANT}),
    "draft-offer": frozenset({Role.PARTICIPANT}),
    "draft-wish": frozenset({Role.PARTICIPANT}),
    "draft-of-mentor": frozenset({Role.MENTOR}),
    "draft-of-mentee": frozenset({Role.MENTEE}),
    "draft-of-b": frozenset({Role.MEMBER_B}),
    "draft-declined": NOBODY,
    "sent-say": NOBODY,
    "withdrawn-say": NOBODY,
    "said-by-mentor": frozenset({Role.MENTEE}),
    "said-by-mentee": frozenset({Role.MENTOR}),
    "said-by-mentor-of-same": NOBODY,
    "said-by-mentee-of-b": frozenset({Role.MEMBER_B}),
    "agreement-first-aim": NOBODY,
    "agreement-aim": OF_THE_PAIR,
    "agreement-rhythm": OF_THE_PAIR,
    "agreement-off-limits": OF_THE_PAIR,
    "agreement-of-same": NOBODY,
    "agreement-of-b": frozenset({Role.MEMBER_B}),
    "session-place": OF_THE_PAIR,
    "session-place-of-same": NOBODY,
    "override-reason": STAFF,
    "import-own": frozenset({Role.MANAGER, Role.ADMIN}),
    "import-second": frozenset({Role.ADMIN}),
    "import-of-b": frozenset({Role.ADMIN}),
    "import-discarded": NOBODY,
    "import-gender": NOBODY,
    "import-biography": NOBODY,
    "secret-of-invitation": NOBODY,
    "secret-of-answer": NOBODY,
    "secret-of-confirm": NOBODY,
    "secret-of-held": NOBODY,
}


@dataclass
class Planted:
    """Where the markers are, and the addresses that carry the secrets."""

    texts: dict[str, str] = field(default_factory=dict)
    links: list[tuple[str, str]] = field(default_factory=list)


def text(name: str) -> str:
    return f"Kanari {name} zq7"


def plant(world: World) -> Planted:
    """Write a marker into every private field, as people would."""
    planted = Planted({name: text(name) for name in READERS})
    _drafts(world)
    _sent(world.a)
    _own_pair(world.a)
    _other_pairs(world)
    _override(world.a)
    _imports(world)
    _links(world, planted)
    return planted


def says(letter: str, name: str) -> str:
    """Give what somebody of the running cohort says to the other side; ``halves`` asks."""
    return {
        "a-mentor-0": text("said-by-mentor"),
        "a-mentee-0": text("said-by-mentee"),
        "a-mentor-1": text("said-by-mentor-of-same"),
        "b-mentee-0": text("said-by-mentee-of-b"),
    }.get(f"{letter}-{name}", "")


def _drafts(world: World) -> None:
    offer, wish, say = (text(f"draft-{name}") for name in ("offer", "wish", "say"))
    typed = {"offer_1": [offer], "wish_1": [wish], "say": [say]}
    _type(world.a, "participant", typed)
    _type(world.a, "mentor-0", {"say": [text("draft-of-mentor")]})
    _type(world.a, "mentee-0", {"say": [text("draft-of-mentee")]})
    _type(world.b, "mentor-0", {"say": [text("draft-of-b")]})
    _type(world.a, "decliner", {"say": [text("draft-declined")]})
    programs.decline(enrollment=world.a.enrollment("decliner"), now=NOW)


def _type(half: Half, name: str, data: dict[str, list[str]]) -> None:
    programs.save_draft(
        enrollment=half.enrollment(name), step="skills", data=data, by=half.user(name), now=NOW
    )


def _sent(half: Half) -> None:
    cohort = half.cohorts["enrolling"]
    for name, marker in (("peer", "sent-say"), ("line-1", "withdrawn-say")):
        answers = halves.answers(Side.MENTOR, 1, say=text(marker))
        halves.enroll(half, cohort, name, answers=answers)
    programs.withdraw(enrollment=half.enrollment("line-1"), by=half.user("line-1"), now=NOW)


def _own_pair(half: Half) -> None:
    pair = half.pair(halves.OWN)
    first = (text("agreement-first-aim"), "A rhythm", "")
    halves.activate(pair, texts=first, at=NOW)
    users = halves.both(pair)
    last = tuple(text(f"agreement-{name}") for name in ("aim", "rhythm", "off-limits"))
    aim, rhythm, off_limits = last
    pairs.write_agreement(
        pair=pair, version=2, texts=(aim, rhythm, off_limits), by=users[Side.MENTEE], now=NOW
    )
    for side, user in users.items():
        pairs.sign_agreement(pair=pair, side=side, version=3, by=user, now=NOW)
    session = halves.propose(pair, place=text("session-place"), at=NOW)
    halves.confirm(session, at=NOW)
    pairs.propose_move(
        session=session,
        side=Side.MENTEE,
        sequence=0,
        starts_at=NOW + dt.timedelta(days=4),
        by=users[Side.MENTEE],
        now=NOW,
    )


def _other_pairs(world: World) -> None:
    same = world.a.pair(halves.SAME)
    halves.activate(same, texts=(text("agreement-of-same"), "A rhythm", ""), at=NOW)
    halves.confirm(halves.propose(same, place=text("session-place-of-same"), at=NOW), at=NOW)
    halves.activate(
        world.b.pair(halves.OWN), texts=(text("agreement-of-b"), "A rhythm", ""), at=NOW
    )


def _override(half: Half) -> None:
    cohort = half.cohorts["matching"]
    _other, mentee = half.two("matching")
    two: dict[str, Any] = {
        "cohort": cohort,
        "mentor": half.enrollment(halves.TOO_SENIOR, "matching"),
        "mentee": mentee,
        "by": half.manager,
        "now": NOW,
    }
    matching.override(**two, reason=text("override-reason"))
    matching.pin(**two)
    run = matching.request_run(cohort=cohort, by=half.manager, now=NOW)
    matching.solve_run.call(run_id=run.pk)
    run.refresh_from_db()
    half.runs["matching"] = run


def _imports(world: World) -> None:
    headers = ("Employee ID", "Name", "Grade", "Manager", "Gender", "About me")
    for name, by in (
        ("import-own", world.a.manager),
        ("import-second", world.a.second),
        ("import-of-b", world.b.manager),
        ("import-discarded", world.a.manager),
    ):
        row = (name, text(name), "G1", "E-0", text("import-gender"), text("import-biography"))
        found = directory.read(directory.to_csv([row], headers), by=by, source=f"HR {by.pk}")
        if name == "import-discarded":
            people.discard_import(found=found, by=by, now=NOW)
        elif name == "import-of-b":
            world.b.imports["own"] = found
        else:
            world.a.imports["own" if name == "import-own" else "same"] = found


def _links(world: World, planted: Planted) -> None:
    """Issue a link of each kind to the own pair; its secret is a marker too."""
    pair = world.a.pair(halves.OWN)
    mentor = pair_queries.person_on(pair, Side.MENTOR)
    session = pair.sessions.get()
    invited = world.a.enrollment("mentor-2")
    for name, route, act, subject in (
        ("answer", "pairs:answer_link", pairs.ANSWER, pair.public_id),
        ("confirm", "pairs:confirm_link", pairs.CONFIRM, pair_queries.offered_date_id(session)),
        ("held", "pairs:hold_link", pairs.HELD, session.public_id),
        ("invitation", "programs:invitation", programs.ACT, invited.public_id),
    ):
        person_id = invited.person_id if name == "invitation" else mentor.pk
        secret = notifications.issue_link(act=act, subject_id=subject, person_id=person_id, now=NOW)
        planted.texts[f"secret-of-{name}"] = secret
        planted.links.append((route, secret))
