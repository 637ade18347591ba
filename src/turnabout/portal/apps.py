from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "turnabout.portal"
    label = "portal"
