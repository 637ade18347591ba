"""
What every page needs to be looked at: run as a program on a new folder, prints JSON.

The folder is prepared and filled as ``turnabout serve`` does it, then brought to every state a page
has. ``cookies`` are sessions by who is signed in, ``paths`` addresses by the picture's name,
``not_pages`` the other routes by who may use them, ``bodies`` pages that only a fault shows. With
the word ``empty`` the folder has nobody but a first admin.
"""

import datetime as dt
import json
import random
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Final

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.db import transaction  # noqa: E402
from django.template.loader import render_to_string  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from turnabout.accounts import queries as account_queries  # noqa: E402
from turnabout.accounts import services as accounts  # noqa: E402
from turnabout.accounts.choices import Role  # noqa: E402
from turnabout.accounts.models import Grant, PendingGrant, User  # noqa: E402
from turnabout.config import upkeep  # noqa: E402
from turnabout.config.serve import DEMO_MARK  # noqa: E402
from turnabout.demo.cohorts import Stages  # noqa: E402
from turnabout.demo.scenarios import sign_ins  # noqa: E402
from turnabout.matching import services as matching  # noqa: E402
from turnabout.matching.choices import RunState  # noqa: E402
from turnabout.matching.models import Run  # noqa: E402
from turnabout.notifications.models import Message  # noqa: E402
from turnabout.pairs import services as pairs  # noqa: E402
from turnabout.pairs.choices import PairState, SessionState  # noqa: E402
from turnabout.pairs.models import Pair, Session  # noqa: E402
from turnabout.people import queries as people_queries  # noqa: E402
from turnabout.people import services as people  # noqa: E402
from turnabout.people.choices import ImportMode  # noqa: E402
from turnabout.people.models import Import, Person  # noqa: E402
from turnabout.programs import models as programs_models  # noqa: E402
from turnabout.programs import rules  # noqa: E402
from turnabout.programs import services as programs  # noqa: E402
from turnabout.programs.choices import CohortState, EnrollmentState, Side  # noqa: E402
from turnabout.programs.models import Cohort, Enrollment, Program  # noqa: E402

BACKEND: Final = "allauth.account.auth_backends.AuthenticationBackend"
DATA: Final = Path(__file__).parents[1] / "data"
NOW: Final = timezone.now()
TEXTS: Final = (
    "Ask before telling, in every meeting.",
    "Once a month, one hour, on video.",
    "Pay.",
)


class Album:
    """Collects who looks and where."""

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}
        self.paths: dict[str, str] = {}
        self.not_pages: dict[str, tuple[str, str]] = {}

    def sign_in(self, role: str, account: User) -> User:
        client = Client()
        client.force_login(account, backend=BACKEND)
        self.cookies[role] = client.cookies[settings.SESSION_COOKIE_NAME].value
        return account

    def add(self, name: str, route: str, *arguments: str) -> None:
        self.paths[name] = reverse(route, args=arguments)

    def add_no_page(self, role: str, route: str, *arguments: str) -> None:
        self.not_pages[route] = role, reverse(route, args=arguments)

    def print(self) -> None:
        bodies = {
            status: render_to_string(f"{status}.html")
            for status in ("400", "403", "403_csrf", "429", "500", "503")
        }
        found = {
            "cookies": self.cookies,
            "paths": self.paths,
            "not_pages": self.not_pages,
            "bodies": bodies,
        }
        sys.stdout.write(json.dumps(found) + "\n")


def demo(album: Album) -> None:
    cast = {role: account_queries.find_account(email) for role, email in sign_ins()}
    ada, ben = cast["Mentor (junior)"], cast["Mentee (senior)"]
    clara, iris = cast["Program manager"], cast["Admin"]
    for role, account in (("mentor", ada), ("mentee", ben), ("manager", clara), ("admin", iris)):
        assert account, role
        album.sign_in(role, account)
    assert ada
    assert clara
    assert iris
    album.sign_in("auditor", _auditor(iris))
    proposed = _published(clara)
    _settings(album, iris)
    _people(album, iris)
    _programs(album, clara)
    _enrolling(album)
    _matching(album)
    _meeting(album, ada)
    _getting_ready(album, proposed)
    _mail(album)


def _auditor(admin: User) -> User:
    person = _strangers()[0]
    account = people.open_account_for(person=person, now=NOW)
    accounts.grant_role(account=account, role=Role.AUDITOR, by=admin, now=NOW)
    return account


def _strangers() -> list[Person]:
    busy = set(Enrollment.objects.values_list("person_id", flat=True))
    named = {email for _role, email in sign_ins()}
    rows = Person.objects.select_related("grade").order_by("employee_id")
    return [row for row in rows if row.pk not in busy and row.email not in named]


def _published(clara: User) -> list[Pair]:
    """Publish one more cohort today, whose pairs are still to answer."""
    stages = Stages(manager=clara, rng=random.Random(7), now=NOW)
    program = Program.objects.get(blueprint="inclusion-dialogue")
    stages.ready(program, _strangers())
    run = Run.objects.filter(state=RunState.READY, cohort__program=program).latest("pk")
    return list(matching.publish(run=run, by=clara, now=NOW))


def _settings(album: Album, admin: User) -> None:
    keeper = people.open_account_for(person=_strangers()[4], now=NOW)
    keeper.set_password("correct horse battery")
    keeper.save(update_fields=["password"])
    album.sign_in("with-password", keeper)
    asked = _strangers()[1]
    account = people.open_account_for(person=asked, now=NOW)
    accounts.grant_role(account=account, role=Role.EDITOR, by=admin, now=NOW)
    other = people.open_account_for(person=_strangers()[2], now=NOW)
    accounts.grant_role(account=other, role=Role.ADMIN, by=admin, now=NOW)
    third = people.open_account_for(person=_strangers()[3], now=NOW)
    accounts.grant_role(account=third, role=Role.ADMIN, by=admin, now=NOW)
    album.add_no_page("admin", "portal:theme")
    album.add_no_page("admin", "accounts:withdraw_role", Grant.objects.latest("pk").public_id)
    asked_for = PendingGrant.objects.latest("pk").public_id
    for route in ("accounts:confirm_role", "accounts:cancel_request"):
        album.add_no_page("admin", route, asked_for)
    link = accounts.issue_admin_link(admin.email, now=NOW)
    album.add("admin-link", "accounts:admin_link", link.secret)
    album.add("admin-link-gone", "accounts:admin_link", "x" * 32)


def _people(album: Album, admin: User) -> None:
    album.add("import-done", "people:import", Import.objects.earliest("pk").public_id)
    found = _read((DATA / "people-40.csv").read_bytes(), source="Northwind", admin=admin)
    album.add("import", "people:import", found.public_id)
    album.add("import-changes", "people:import_changes", found.public_id)
    faulty = _read((DATA / "people-dirty.csv").read_bytes(), source="Second system", admin=admin)
    album.add("import-faulty", "people:import", faulty.public_id)
    for route in ("apply", "columns", "discard", "mend", "refused"):
        album.add_no_page("admin", f"people:import_{route}", faulty.public_id)
    album.add_no_page("admin", "people:export")
    gone = _read(b"Employee ID,Name\nX-1,Nobody\n", source="Third system", admin=admin)
    people.discard_import(found=gone, by=admin, now=NOW)
    album.add("import-discarded", "people:import", gone.public_id)
    under_way = _read(
        b"Employee ID,Name,E-mail,Grade\nY-1,Late Comer,late@harbor.example,A1\n",
        source="Fourth system",
        admin=admin,
    )
    with transaction.atomic():
        Import.objects.filter(pk=under_way.pk).update(state="applying", applied_at=NOW)
    album.add("import-progress", "people:import", under_way.public_id)
    for name, email in (("person", sign_ins()[0][1]), ("person-head", sign_ins()[3][1])):
        album.add(name, "people:person", people_queries.person_by_email(email).public_id)


def _read(content: bytes, *, source: str, admin: User) -> Import:
    return people.read_file(
        content=content,
        file_name=f"{source.lower().replace(' ', '-')}.csv",
        source=source,
        mode=ImportMode.ADD,
        by=admin,
        now=NOW,
    )


def _programs(album: Album, clara: User) -> None:
    new = programs.create_program(
        name="Generations 2027", blueprint="generations-retention", by=clara, now=NOW
    )
    album.add("program-new", "portal:program", new.public_id)
    dialogue = Program.objects.get(blueprint="inclusion-dialogue")
    album.add("program", "portal:program", dialogue.public_id)
    album.add("cohort-create", "programs:cohort_create", dialogue.public_id)
    album.add("rules", "programs:rules", dialogue.public_id)
    album.add("roles-program", "programs:roles", dialogue.public_id)
    draft = programs.create_cohort(
        program=new,
        name="First cohort",
        dates=rules.suggested_dates(NOW.date()),
        places=20,
        by=clara,
        now=NOW,
    )
    album.add("cohort-draft", "programs:cohort", draft.public_id)
    enrolling = Cohort.objects.get(state=CohortState.ENROLLING)
    album.paths["program-enrolling"] = f"{album.paths['program']}?cohort={enrolling.public_id}"
    album.add("cohort", "programs:cohort", enrolling.public_id)
    album.paths["cohort-filtered"] = f"{album.paths['cohort']}?state=started&side=mentor"
    album.add("cohort-edit", "programs:cohort_edit", enrolling.public_id)
    album.add("invite", "programs:invite", enrolling.public_id)
    album.add("studio-closed", "matching:studio", enrolling.public_id)
    granted = programs_models.Grant.objects.filter(program=dialogue).latest("pk")
    album.add_no_page("manager", "programs:withdraw_role", granted.public_id)
    for route in ("open", "close"):
        album.add_no_page("manager", f"programs:{route}", enrolling.public_id)
    running = Cohort.objects.filter(state=CohortState.RUNNING).earliest("pk")
    album.add("cohort-running", "programs:cohort", running.public_id)
    album.add("pairs", "pairs:cohort_pairs", running.public_id)
    album.add("pairs-none", "pairs:cohort_pairs", draft.public_id)
    album.add("studio-published", "matching:studio", running.public_id)


def _enrolling(album: Album) -> None:
    enrolling = Cohort.objects.get(state=CohortState.ENROLLING)
    rows = Enrollment.objects.filter(cohort=enrolling).select_related(
        "person__account", "person__grade", "cohort__program"
    )
    for side in Side:
        asked = rows.filter(side=side, state=EnrollmentState.INVITED).earliest("pk")
        account = people.open_account_for(person=asked.person, now=NOW)
        album.sign_in(f"new-{side}", account)
        programs.save_draft(
            enrollment=asked,
            step="skills",
            data={"offer_1": ["Beekeeping"], "offer_1_level": ["3"]},
            by=account,
            now=NOW,
        )
        album.add(f"enroll-{side}", "programs:enroll", asked.public_id)
        for step in ("time", "skills", "style", "card"):
            album.add(f"enroll-{side}-{step}", "programs:enroll_step", asked.public_id, step)
    for route in ("withdraw", "decline"):
        album.add_no_page(f"new-{side}", f"programs:{route}", asked.public_id)
    sent = rows.filter(state=EnrollmentState.SUBMITTED, side=Side.MENTOR).earliest("pk")
    assert sent.person.account
    album.add_no_page("manager", "programs:confirm_line", sent.public_id)
    album.sign_in("sent", sent.person.account)
    album.add("enroll-sent", "programs:enroll", sent.public_id)
    album.add("enroll-sent-card", "programs:enroll_step", sent.public_id, "card")
    junior = next(row for row in _strangers() if row.grade and row.grade.position == 1)
    album.sign_in("stranger", people.open_account_for(person=junior, now=NOW))
    album.add("join", "programs:join", enrolling.public_id)
    asked = rows.filter(state=EnrollmentState.INVITED).latest("pk")
    assert asked.person.email
    album.add("invitation", "programs:invitation", _token(asked.person.email, "programs.invited"))
    album.add("invitation-gone", "programs:invitation", "x" * 32)


def _matching(album: Album) -> None:
    ready = Run.objects.get(state=RunState.READY)
    album.add("studio", "matching:studio", ready.cohort.public_id)
    album.paths["studio-pinned"] = f"{album.paths['studio']}?shown=pinned"
    album.add("publish", "matching:publish", ready.public_id)
    for route in ("run", "why", "pin", "forbid", "undo", "override"):
        album.add_no_page("manager", f"matching:{route}", ready.cohort.public_id)
    for route in ("discard", "progress"):
        album.add_no_page("manager", f"matching:{route}", ready.public_id)


def _meeting(album: Album, ada: User) -> None:
    rows = Pair.objects.filter(state=PairState.ACTIVE).select_related("mentor", "mentee")
    album.add("pair", "pairs:pair", rows.get(mentor__account=ada).public_id)
    free = [pair for pair in rows if not _has_date(pair)]
    asked, planned = free[0], free[1]
    starts = (NOW + dt.timedelta(days=6)).replace(minute=0, second=0, microsecond=0)
    _propose(asked, starts, at=NOW)
    assert asked.mentor.email
    album.add("confirm-link", "pairs:confirm_link", _token(asked.mentor.email, "pairs.session"))
    album.sign_in("to-confirm", _account(asked.mentor))
    album.add("pair-to-confirm", "pairs:pair", asked.public_id)
    date = Session.objects.get(pair=asked, state=SessionState.PROPOSED)
    for route in ("confirm_session", "move_session"):
        album.add_no_page("to-confirm", f"pairs:{route}", date.public_id)
    album.add_no_page("to-confirm", "pairs:propose_session", asked.public_id)
    album.add_no_page("manager", "pairs:export_pairs", asked.cohort.public_id)
    past = (NOW - dt.timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    session = _propose(planned, past, at=NOW - dt.timedelta(days=3))
    pairs.confirm_session(
        session=session,
        side=Side.MENTOR,
        sequence=session.sequence,
        by=_account(planned.mentor),
        now=NOW - dt.timedelta(days=2),
    )
    pairs.remind_held(now=NOW)
    assert planned.mentee.email
    album.add("hold-link", "pairs:hold_link", _token(planned.mentee.email, "pairs.held"))
    album.add("hold-link-gone", "pairs:hold_link", "x" * 32)
    album.sign_in("to-log", _account(planned.mentee))
    album.add_no_page("to-log", "pairs:hold_session", session.public_id)
    album.add("pair-to-log", "pairs:pair", planned.public_id)


def _has_date(pair: Pair) -> bool:
    return Session.objects.filter(
        pair=pair, state__in=(SessionState.PROPOSED, SessionState.PLANNED)
    ).exists()


def _propose(pair: Pair, starts: dt.datetime, *, at: dt.datetime) -> Session:
    return pairs.propose_session(
        pair=pair,
        side=Side.MENTEE,
        starts_at=starts,
        minutes=60,
        place="Room 4",
        by=_account(pair.mentee),
        now=at,
    )


def _getting_ready(album: Album, proposed: list[Pair]) -> None:
    """Bring pairs to each point before the first session."""
    asked, answered, declined, ready, signing = proposed[:5]
    album.sign_in("asked", _account(asked.mentee))
    album.add("pair-proposed", "pairs:pair", asked.public_id)
    assert asked.mentee.email
    album.add("answer-link", "pairs:answer_link", _token(asked.mentee.email, "pairs.pair_proposed"))
    pairs.answer(pair=answered, side=Side.MENTOR, reply="accepted", now=NOW)
    for route in ("answer", "acknowledge"):
        album.add_no_page("asked", f"pairs:{route}", asked.public_id)
    album.sign_in("answered", _account(answered.mentor))
    album.add("pair-answered", "pairs:pair", answered.public_id)
    for side, reply in ((Side.MENTOR, "accepted"), (Side.MENTEE, "declined")):
        pairs.answer(pair=declined, side=side, reply=reply, now=NOW)
    album.sign_in("declined", _account(declined.mentor))
    album.add("pair-declined", "pairs:pair", declined.public_id)
    for pair in (ready, signing):
        for side in Side:
            pairs.answer(pair=pair, side=side, reply="accepted", now=NOW)
    album.sign_in("agreeing", _account(ready.mentor))
    album.add("pair-agreeing", "pairs:pair", ready.public_id)
    pairs.write_agreement(
        pair=signing, version=1, texts=TEXTS, by=_account(signing.mentor), now=NOW
    )
    pairs.finish_orientation(pair=signing, side=Side.MENTOR, by=_account(signing.mentor), now=NOW)
    pairs.sign_agreement(
        pair=signing, side=Side.MENTOR, version=2, by=_account(signing.mentor), now=NOW
    )
    album.sign_in("signing", _account(signing.mentee))
    album.add("pair-signing", "pairs:pair", signing.public_id)
    for route in ("orientation", "agreement", "sign"):
        album.add_no_page("signing", f"pairs:{route}", signing.public_id)


def _account(person: Person) -> User:
    return people.open_account_for(person=person, now=NOW)


def _token(email: str, kind: str) -> str:
    """Read the newest link of a kind out of somebody's mail."""
    mails = Message.objects.filter(to_email=email, kind__startswith=kind)
    found = re.search(r"https?://\S+/([A-Za-z0-9_-]{32})/", mails.latest("pk").text)
    assert found
    return found[1]


def _mail(album: Album) -> None:
    rows = Message.objects.exclude(text="")
    invitation = rows.exclude(calendar_method="").latest("pk")
    album.add(
        "message",
        "notifications:message",
        rows.filter(kind="programs.invited").latest("pk").public_id,
    )
    album.add("message-calendar", "notifications:message", invitation.public_id)
    album.add_no_page("mentor", "notifications:message_calendar", invitation.public_id)
    album.add("message-html", "notifications:message_html", invitation.public_id)


def empty(album: Album) -> None:
    link: Any = accounts.issue_admin_link("root@acme.example", now=NOW)
    album.sign_in("first-admin", link.account)


def prepare(folder: Path) -> None:
    upkeep.migrate()
    static = folder.parent / "static"
    if static.exists():
        shutil.copytree(static, folder / "static")
    upkeep.collect_static()
    if not static.exists():
        shutil.copytree(folder / "static", static)
    if settings.TURNABOUT_DEMO:
        upkeep.fill_demo(DEMO_MARK, "http://127.0.0.1:8000")


if __name__ == "__main__":
    prepare(Path(settings.TURNABOUT_DATA_DIR))
    book = Album()
    (empty if "empty" in sys.argv else demo)(book)
    book.print()
