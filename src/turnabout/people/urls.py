from django.urls import path

from turnabout.people import views

app_name = "people"
urlpatterns = [
    path("", views.directory, name="directory"),
    path("export/", views.export, name="export"),
    path("grades/", views.grades, name="grades"),
    path("import/", views.imports, name="imports"),
    path("import/<str:public_id>/", views.show_import, name="import"),
    path("import/<str:public_id>/columns/", views.map_columns, name="import_columns"),
    path("import/<str:public_id>/apply/", views.apply_import, name="import_apply"),
    path("import/<str:public_id>/discard/", views.discard_import, name="import_discard"),
    path("import/<str:public_id>/mend/", views.mend_import, name="import_mend"),
    path("import/<str:public_id>/changes/", views.changes, name="import_changes"),
    path("import/<str:public_id>/refused/", views.refused_lines, name="import_refused"),
    path("<str:public_id>/", views.person, name="person"),
]
