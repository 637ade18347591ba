"""``turnabout worker``: run background jobs until asked to stop."""

from typing import Any

from django.core.management.base import BaseCommand

from turnabout.core import jobs


class Command(BaseCommand):
    help = "Run background jobs and send mail until Ctrl-C or SIGTERM."

    def handle(self, *_args: Any, **_options: Any) -> None:
        jobs.run_worker()
