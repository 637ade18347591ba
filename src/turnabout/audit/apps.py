from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "turnabout.audit"
    label = "audit"
