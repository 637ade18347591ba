from django.apps import AppConfig


class SkillsConfig(AppConfig):
    name = "turnabout.skills"
    label = "skills"
