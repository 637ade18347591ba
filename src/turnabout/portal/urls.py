from django.urls import path, register_converter

from turnabout.core.converters import PublicId
from turnabout.portal import views

register_converter(PublicId, "public")

app_name = "portal"
urlpatterns = [
    path("", views.home, name="home"),
    path("programs/<public:public_id>/", views.program, name="program"),
    path("me/settings/", views.settings, name="settings"),
    path("me/theme/", views.theme, name="theme"),
    path("who-sees-what/", views.visibility, name="visibility"),
]
