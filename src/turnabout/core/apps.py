from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "turnabout.core"
    label = "core"

    def ready(self) -> None:
        from turnabout.core import checks  # noqa: F401, PLC0415 - registers the start-up checks
