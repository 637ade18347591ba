from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "turnabout.notifications"
    label = "notifications"

    def ready(self) -> None:
        from turnabout.notifications import checks  # noqa: F401, PLC0415 - registers the check
