from django.urls import path

from turnabout.pairs import views

app_name = "pairs"
urlpatterns = [
    path("answer/<str:token>/", views.answer_link, name="answer_link"),
    path("confirm/<str:token>/", views.confirm_link, name="confirm_link"),
    path("held/<str:token>/", views.hold_link, name="hold_link"),
    path("cohorts/<str:public_id>/", views.cohort_pairs, name="cohort_pairs"),
    path("cohorts/<str:public_id>/export/", views.export_pairs, name="export_pairs"),
    path("sessions/<str:public_id>/confirm/", views.confirm_session, name="confirm_session"),
    path("sessions/<str:public_id>/move/", views.move_session, name="move_session"),
    path("sessions/<str:public_id>/held/", views.hold_session, name="hold_session"),
    path("<str:public_id>/", views.pair, name="pair"),
    path("<str:public_id>/answer/", views.answer, name="answer"),
    path("<str:public_id>/acknowledge/", views.acknowledge, name="acknowledge"),
    path("<str:public_id>/orientation/", views.orientation, name="orientation"),
    path("<str:public_id>/agreement/", views.agreement, name="agreement"),
    path("<str:public_id>/sign/", views.sign, name="sign"),
    path("<str:public_id>/sessions/", views.propose_session, name="propose_session"),
]
