"""
Signing in under ``account/``, settings of the organization under ``settings/``.

The names that start with ``account_`` are the sign-in library's, which reverses them itself. Its
other pages (sign-up, change of address, reset of a password by link) are not mounted.
"""

from django.urls import include, path

from turnabout.accounts import views

settings_pages = [
    path("account/admin-link/<str:secret>/", views.admin_link, name="admin_link"),
    path("settings/first-run/", views.first_run, name="first_run"),
    path("settings/organization/", views.organization, name="organization"),
    path("settings/roles/", views.roles, name="roles"),
    path("settings/roles/<str:public_id>/withdraw/", views.withdraw_role, name="withdraw_role"),
    path("settings/requests/<str:public_id>/confirm/", views.confirm_role, name="confirm_role"),
    path("settings/requests/<str:public_id>/cancel/", views.cancel_request, name="cancel_request"),
]

urlpatterns = [
    path("account/login/", views.SignIn.as_view(), name="account_login"),
    path("account/login/code/", views.RequestCode.as_view(), name="account_request_login_code"),
    path(
        "account/login/code/confirm/",
        views.ConfirmCode.as_view(),
        name="account_confirm_login_code",
    ),
    path("account/logout/", views.SignOut.as_view(), name="account_logout"),
    path("account/password/set/", views.SetPassword.as_view(), name="account_set_password"),
    path(
        "account/password/change/", views.ChangePassword.as_view(), name="account_change_password"
    ),
    path("", include((settings_pages, "accounts"))),
]
