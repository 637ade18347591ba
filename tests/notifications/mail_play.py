"""Workers that send mail beside their jobs: run as a program by ``test_mail_with_workers``."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from tests.core.jobs_app.models import Trace  # noqa: E402
from tests.core.jobs_app.services import hang_once  # noqa: E402
from turnabout.accounts.models import User  # noqa: E402
from turnabout.core.models import WorkerBeat  # noqa: E402
from turnabout.notifications import notices, services  # noqa: E402
from turnabout.notifications.choices import Status  # noqa: E402
from turnabout.notifications.models import Message  # noqa: E402

PATIENCE = 60.0


def two_workers(count: str) -> dict[str, object]:
    with worker(), worker():
        wait_for(lambda: WorkerBeat.objects.count() == 2)
        for number in range(int(count)):
            post(f"p{number}@acme.example")
        wait_for(lambda: not Message.objects.filter(status=Status.WAITING).exists())
    return {"sent": Message.objects.filter(status=Status.SENT).count()}


def beside_a_long_job() -> dict[str, object]:
    with transaction.atomic():
        hang_once.enqueue(name="job")
    with worker():
        wait_for(Trace.objects.exists)
        begun = time.monotonic()
        post("ada@acme.example")
        wait_for(lambda: Message.objects.filter(status=Status.SENT).exists())
        seconds = time.monotonic() - begun
    return {"seconds": round(seconds, 2), "is_job_done": Trace.objects.count() > 1}


def post(address: str) -> None:
    account = User.objects.create(email=address)
    with transaction.atomic():
        services.post(notices.PasswordChanged(account_id=account.pk))


@contextmanager
def worker() -> Iterator[None]:
    process = subprocess.Popen([sys.executable, "-m", "django", "worker"])
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def wait_for(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)


if __name__ == "__main__":
    call_command("migrate", run_syncdb=True, verbosity=0)
    plays = {"two_workers": two_workers, "beside_a_long_job": beside_a_long_job}
    sys.stdout.write(json.dumps(plays[sys.argv[1]](*sys.argv[2:])))
