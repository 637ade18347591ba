"""The matching studio, its runs and what is asked of them."""

from django.urls import path

from turnabout.matching import views

app_name = "matching"
urlpatterns = [
    path("cohorts/<str:public_id>/", views.studio, name="studio"),
    path("cohorts/<str:public_id>/runs/", views.run, name="run"),
    path("cohorts/<str:public_id>/why/", views.why, name="why"),
    path("cohorts/<str:public_id>/pin/", views.pin, name="pin"),
    path("cohorts/<str:public_id>/forbid/", views.forbid, name="forbid"),
    path("cohorts/<str:public_id>/undo/", views.undo, name="undo"),
    path("cohorts/<str:public_id>/override/", views.override, name="override"),
    path("runs/<str:public_id>/progress/", views.progress, name="progress"),
    path("runs/<str:public_id>/discard/", views.discard, name="discard"),
    path("runs/<str:public_id>/publish/", views.publish, name="publish"),
]
