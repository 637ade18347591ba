"""Who can see what of an enrollment: one table, the sentences made from it, and what is true."""

import dataclasses

import pytest
from django.utils.html import escape

from tests.support import people as directory
from tests.support import programs as support
from turnabout.accounts.choices import Role as OrganizationRole
from turnabout.programs import queries, rules, services
from turnabout.programs.choices import Reader, Role

CARD = "Possible partners, on your card, without your name."
PARTNER = "Your partner, after you both agreed."
STAFF = "Program staff, to match you."
NEVER = "Program staff never see it."

# What the product promises, written by hand: readers of each answer.
PROMISED = {
    "capacity": (STAFF,),
    "languages": (CARD, PARTNER, STAFF),
    "time_zone": (PARTNER, STAFF),
    "hours": (PARTNER, STAFF),
    "offers": (CARD, PARTNER, STAFF),
    "wishes": (CARD, PARTNER, STAFF),
    "open_topics": (CARD, PARTNER, NEVER),
    "other_topics": (PARTNER, NEVER, "No reason is asked or kept."),
    "say": (PARTNER, NEVER, "Deleted 30 days after your pair ends."),
    "style": (CARD, PARTNER, STAFF),
}

SAY = "CANARY-SAY"
DRAFT = "CANARY-DRAFT"


def test_the_sentences_are_those_promised():
    assert {each.key: rules.who_sees(each.key) for each in rules.ASKED} == PROMISED


def test_the_card_holds_the_listed_answers_and_facts_only():
    fields = {each.name for each in dataclasses.fields(rules.ShortCard)}

    assert fields == rules.shown_to(Reader.CARD) | rules.CARD_FACTS


def test_staff_rows_hold_no_answer_that_is_not_theirs():
    fields = {each.name for each in dataclasses.fields(queries.PersonRow)}
    answers = {each.key for each in rules.ASKED}

    assert fields & answers == rules.shown_to(Reader.STAFF)


def test_matching_reads_no_answer_that_is_not_of_staff():
    fields = {each.name for each in dataclasses.fields(queries.Candidate)}
    answers = {each.key for each in rules.ASKED}

    assert fields & answers == rules.shown_to(Reader.STAFF)


@pytest.mark.parametrize(
    ("side", "step", "keys"),
    [
        ("mentor", "time", ("capacity", "languages", "time_zone", "hours")),
        ("mentor", "skills", ("offers", "wishes", "open_topics", "other_topics", "say")),
        ("mentee", "time", ("languages", "time_zone", "hours")),
        ("mentee", "skills", ("offers", "wishes", "say")),
        ("mentee", "style", ("style",)),
    ],
)
def test_every_field_says_who_can_see_it(as_user, cohort, people, cleo, side, step, keys):
    who = people["ada"] if side == "mentor" else people["ben"]
    (enrollment,) = support.invited(cohort, who, side=side, by=cleo)

    page = as_user(support.user_of(who)).get(
        f"/programs/enrollments/{enrollment.public_id}/{step}/"
    )

    for key in keys:
        assert escape(" ".join(PROMISED[key])) in page.content.decode()
    asked = {each.key for each in rules.ASKED if each.step == step and side in each.sides}
    assert asked == set(keys)


class TestStaffPages:
    """Private answers are on no page of staff, before and after sending (canary)."""

    @pytest.fixture
    def private(self, cohort, people, cleo):
        sent = support.enrolled(
            cohort, people["ada"], side="mentor", by=cleo, say=SAY, topics={"health": "open"}
        )
        drafting = support.started(cohort, people["ivy"], side="mentor", by=cleo)
        services.save_draft(
            enrollment=drafting,
            step="skills",
            data={"offer_1": [DRAFT], "say": [DRAFT], "topic_starting": ["open"]},
            by=support.user_of(people["ivy"]),
            now=support.NOW,
        )
        return sent

    @pytest.mark.parametrize("reader", [Role.MANAGER, Role.REVIEWER, OrganizationRole.ADMIN])
    def test_no_staff_page_shows_one(self, as_user, private, program, cohort, people, cleo, reader):
        if reader == OrganizationRole.ADMIN:
            user = directory.admin()
        elif reader == Role.REVIEWER:
            user = support.with_role(program, people["dan"], reader, by=cleo)
        else:
            user = cleo
        staff = as_user(user)

        pages = [
            staff.get(address).content.decode()
            for address in (
                "/programs/",
                f"/programs/cohorts/{cohort.public_id}/",
                f"/programs/cohorts/{cohort.public_id}/?state=started",
                f"/programs/{program.public_id}/rules/",
                f"/programs/{program.public_id}/roles/",
                f"/programs/cohorts/{cohort.public_id}/invite/",
            )
        ]

        assert any("Ada Okafor" in page for page in pages)
        for secret in (SAY, DRAFT, "Health and disability", "Starting out here"):
            assert not any(secret in page for page in pages)

    def test_staff_see_what_they_may(self, as_user, private, cohort, cleo):
        page = as_user(cleo).get(f"/programs/cohorts/{cohort.public_id}/").content.decode()

        for shown in ("Checking what you read online", "Beekeeping", "English", "Europe/London"):
            assert shown in page

    def test_matching_reads_none(self, private, cohort):
        assert SAY not in repr(queries.candidates(cohort))
        assert "ealth" not in repr(queries.candidates(cohort))
        assert DRAFT not in repr(queries.candidates(cohort))
