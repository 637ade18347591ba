"""Programs, cohorts and enrollment. The page of one program is the portal's."""

from django.urls import path

from turnabout.programs import views

app_name = "programs"
urlpatterns = [
    path("", views.programs, name="list"),
    path("new/", views.create, name="create"),
    path("roles/<str:public_id>/withdraw/", views.withdraw_role, name="withdraw_role"),
    path("cohorts/<str:public_id>/", views.cohort, name="cohort"),
    path("cohorts/<str:public_id>/dates/", views.cohort_edit, name="cohort_edit"),
    path("cohorts/<str:public_id>/open/", views.open_enrollment, name="open"),
    path("cohorts/<str:public_id>/close/", views.close_enrollment, name="close"),
    path("cohorts/<str:public_id>/invite/", views.invite, name="invite"),
    path("cohorts/<str:public_id>/join/", views.join, name="join"),
    path("invitation/<str:token>/", views.invitation, name="invitation"),
    path("enrollments/<str:public_id>/", views.enroll, name="enroll"),
    path("enrollments/<str:public_id>/withdraw/", views.withdraw, name="withdraw"),
    path("enrollments/<str:public_id>/decline/", views.decline, name="decline"),
    path("enrollments/<str:public_id>/line/", views.confirm_line, name="confirm_line"),
    path("enrollments/<str:public_id>/<str:step>/", views.enroll_step, name="enroll_step"),
    path("<str:public_id>/cohorts/new/", views.cohort_create, name="cohort_create"),
    path("<str:public_id>/rules/", views.rules_page, name="rules"),
    path("<str:public_id>/roles/", views.roles, name="roles"),
]
