"""A foreign key is an import the linter cannot see."""

from django.apps import apps
from django.db.models import ManyToManyField

from tests.support import tree


def own_models():
    return [model for model in apps.get_models() if model.__module__.startswith("turnabout.")]


def app_of(model: type) -> str:
    return model.__module__.split(".")[1]


def test_every_relation_stays_in_its_app_or_points_down_the_stack():
    upwards = [
        f"{model._meta.label}.{field.name} → {field.related_model._meta.label}"
        for model in own_models()
        for field in model._meta.get_fields()
        if field.is_relation and field.concrete
        if field.related_model.__module__.startswith("turnabout.")
        if not tree.may_use(app_of(model), app_of(field.related_model))
    ]

    assert upwards == []


def test_every_many_to_many_has_a_named_table():
    nameless = [
        f"{model._meta.label}.{field.name}"
        for model in own_models()
        for field in model._meta.many_to_many
        if isinstance(field, ManyToManyField) and field.remote_field.through._meta.auto_created
    ]

    assert nameless == []


def test_walled_models_cannot_be_reached_from_what_they_belong_to():
    walled = {"programs.answers", "programs.topicchoice", "pairs.agreement"}

    reachable = [
        f"{model._meta.label}.{field.name}"
        for model in own_models()
        if model._meta.label_lower in walled
        for field in model._meta.get_fields()
        if field.is_relation and field.concrete and field.remote_field.related_name != "+"
    ]

    assert {model._meta.label_lower for model in own_models()} >= walled
    assert reachable == []


def test_no_column_is_about_age_or_identity():
    words = ("birth", "gender", "ethnic", "religio", "disab", "orientation_", "nationality", "race")

    found = [
        f"{model._meta.label}.{field.name}"
        for model in own_models()
        for field in model._meta.get_fields()
        if any(word in field.name for word in words) or field.name in {"age", "sex", "generation"}
    ]

    assert found == []
