from django.urls import path, register_converter

from turnabout.core.converters import PublicId
from turnabout.portal import views

register_converter(PublicId, "public")

app_name = "portal"
urlpatterns = [
    path("", views.home, name="home"),
    path("me/theme/", views.theme, name="theme"),
]
