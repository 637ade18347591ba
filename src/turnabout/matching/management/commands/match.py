"""``turnabout match``: two files of people in, checked pairs out; no database."""

import argparse
from pathlib import Path
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from turnabout.matching import services
from turnabout.matching.errors import BadInput

BAD_INPUT: Final = 2
NOBODY: Final = 3


class Command(BaseCommand):
    help = (
        "Match the people of two CSV files by a rules file, and print the pairs. Exit code 0: there"
        " are pairs; 2: a file is not what it should be; 3: nobody can be matched."
    )
    requires_system_checks = ()  # no database and no pages are used

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--mentors", type=Path, required=True, help="CSV of the mentors.")
        parser.add_argument("--mentees", type=Path, required=True, help="CSV of the mentees.")
        parser.add_argument("--rules", type=Path, required=True, help="TOML of the rules.")
        parser.add_argument("--map", type=Path, help="TOML that names columns: [columns].")
        parser.add_argument("--out", choices=("json", "csv"), required=True)
        parser.add_argument("--seed", type=_seed, default=1, help="Breaks ties (default 1).")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            found = services.match_files(
                mentors=options["mentors"],
                mentees=options["mentees"],
                rules_file=options["rules"],
                names_file=options["map"],
                seed=options["seed"],
                today=timezone.now().date(),
            )
        except BadInput as refusal:
            raise CommandError(str(refusal), returncode=BAD_INPUT) from refusal
        self.stdout.write(found.text if options["out"] == "json" else found.table, ending="")
        if not found.pairs:
            raise CommandError("Nobody can be matched by these rules.", returncode=NOBODY)


def _seed(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("expected a whole number from 0 up.")
    return int(text)
