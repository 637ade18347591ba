from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "turnabout.demo"
    label = "demo"
