"""
A program in forty people: what a dump of each version holds, and the pages it must still open.

``python -m tests.support.dump_story build`` fills an empty database with this version;
``… open`` migrates what is there and opens home, pair and studio.
"""

# ruff: noqa: E402 - Django is set up before anything of ours is imported

import datetime as dt
import json
import os
import random
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "turnabout.config.settings")

import django

django.setup()

from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.support import people as support
from tests.support import programs as support_programs
from turnabout.accounts.models import User
from turnabout.demo.cohorts import Stages
from turnabout.matching import queries as run_queries
from turnabout.matching import services as matching
from turnabout.pairs.models import Pair
from turnabout.people import queries as people
from turnabout.people import services as people_services
from turnabout.programs.models import Cohort

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
CLEO = "cleo@northwind.example"
JUNIOR, SENIOR = range(3), range(5, 8)
PAIRS = 5


def build() -> None:
    """Fill an empty database: a cohort with pairs on their way, one with a run that is ready."""
    call_command("migrate", verbosity=0)
    with transaction.atomic():
        persons = support.bring_file("people-40.csv")
        manager = people_services.open_account_for(
            person=next(row for row in persons.values() if row.name.startswith("Cleo")), now=NOW
        )
        program = support_programs.make_program(by=manager)
        stages = Stages(manager=manager, rng=random.Random(40), now=NOW)
        listed = [row for row in people.listed_people() if row.account_id != manager.pk]
        taken: set[int] = set()
        for name, is_published in (("First cohort", True), ("Second cohort", False)):
            free = [row for row in listed if row.pk not in taken and row.grade]
            mentors = [row for row in free if row.grade.position in JUNIOR][:PAIRS]
            mentees = [row for row in free if row.grade.position in SENIOR][:PAIRS]
            taken |= {row.pk for row in (*mentors, *mentees)}
            at = NOW - dt.timedelta(weeks=8 if is_published else 1)
            cohort = stages.enrolled(name, program, mentors, mentees, at=at)
            stages.solve(cohort, at=at)
            if is_published:
                run = run_queries.newest_run(cohort)
                for number, pair in enumerate(matching.publish(run=run, by=manager, now=at)):
                    stages.live(pair, number + 6, at)


def open_pages() -> dict[str, int]:
    """Migrate, then open home, pair and studio as those who may; give each page's status."""
    call_command("migrate", verbosity=0)
    pair = Pair.objects.select_related("mentor__account", "mentee__account").order_by("pk").first()
    manager = User.objects.get(program_grants__role="manager")
    studio = Cohort.objects.order_by("-pk").first()
    visits = {
        "home of a mentor": (pair.mentor.account, reverse("portal:home")),
        "home of a manager": (manager, reverse("portal:home")),
        "pair": (pair.mentee.account, reverse("pairs:pair", args=[pair.public_id])),
        "studio": (manager, reverse("matching:studio", args=[studio.public_id])),
    }
    answers = {}
    for name, (account, path) in visits.items():
        client = Client(SERVER_NAME="localhost")
        client.force_login(account)
        answers[name] = client.get(path).status_code
    return answers


if __name__ == "__main__":
    if sys.argv[1] == "build":
        build()
    sys.stdout.write(json.dumps(open_pages() if sys.argv[1] == "open" else {}) + "\n")
