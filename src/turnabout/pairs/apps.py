from django.apps import AppConfig


class PairsConfig(AppConfig):
    name = "turnabout.pairs"
    label = "pairs"
