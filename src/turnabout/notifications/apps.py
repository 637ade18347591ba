from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "turnabout.notifications"
    label = "notifications"
