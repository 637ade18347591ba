"""Components say what they are, tie what belongs together and keep typed text as text."""

import re
from html.parser import HTMLParser

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.paginator import Paginator
from django.template import Context, RequestContext, Template
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django_cotton.compiler_regex import CottonCompiler

from tests.core.sheet import SheetForm, render_sheet, sheet_context, sheet_request

HOSTILE = "\"' onfocus='go()' x=\"<script>go()</script>"


class Elements(HTMLParser):
    """Every start tag with its attributes, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def having(self, name: str, value: str | None = None) -> list[dict[str, str | None]]:
        return [
            attrs
            for _tag, attrs in self.found
            if name in attrs and (value is None or attrs[name] == value)
        ]

    @property
    def ids(self) -> list[str]:
        return [str(attrs["id"]) for attrs in self.having("id")]


def draw(source: str, **values: object) -> str:
    return template(source).render(Context(values))


def template(source: str) -> Template:
    return Template(CottonCompiler().process(source))


@pytest.fixture(scope="module")
def sheet() -> Elements:
    return Elements(render_sheet())


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(sheet: Elements):
    handlers = [name for _tag, attrs in sheet.found for name in attrs if name.startswith("on")]
    scripts = [attrs for tag, attrs in sheet.found if tag == "script" and not attrs.get("src")]
    outside = [
        attrs
        for _tag, attrs in sheet.found
        for name in ("href", "src")
        if re.match(r"(https?:)?//", attrs.get(name) or "")
    ]

    assert sheet.having("style") == []
    assert (handlers, scripts, outside) == ([], [], [])


def test_every_id_is_unique_and_every_reference_has_its_target(sheet: Elements):
    assert sorted(set(sheet.ids)) == sorted(sheet.ids)
    for name in ("for", "aria-describedby", "aria-labelledby"):
        wanted = {part for attrs in sheet.having(name) for part in str(attrs[name]).split()}
        assert wanted - set(sheet.ids) == set(), name


def test_a_page_has_one_heading_of_the_first_level_and_a_way_past_the_bar(sheet: Elements):
    assert [tag for tag, _attrs in sheet.found].count("h1") == 1
    assert len(sheet.having("class", "skip")) == 1
    assert "main" in sheet.ids


def test_a_page_stands_without_any_context():
    page = render_to_string("base.html")

    assert "Turnabout" in page
    assert "<nav" not in page
    assert "settings and sign out" not in page


@pytest.mark.parametrize(
    ("cookie", "theme"), [("dark", "dark"), ("light", "light"), ("", "system"), ("x", "system")]
)
def test_a_page_wears_the_theme_of_the_cookie(cookie: str, theme: str):
    assert f'data-bs-theme="{theme}"' in render_sheet(theme=cookie)


def test_a_field_is_tied_to_its_help_its_error_and_who_can_see_it():
    form = SheetForm({})

    elements = Elements(draw('<c-core.field :field="form.name" who="You two." />', form=form))

    [field] = elements.having("name", "name")
    assert field["aria-invalid"] == "true"
    assert str(field["aria-describedby"]).split() == [
        "id_name_helptext",
        "id_name_error",
        "id_name_who",
    ]
    assert set(str(field["aria-describedby"]).split()) < set(elements.ids)


@pytest.mark.parametrize("name", list(SheetForm.base_fields))
def test_every_kind_of_input_has_a_label_or_a_legend(name: str):
    bound = SheetForm({})[name]

    elements = Elements(draw('<c-core.field :field="field" />', field=bound))

    tags = [tag for tag, _attrs in elements.found]
    labelled = {attrs["for"] for attrs in elements.having("for")}
    assert "legend" in tags if bound.use_fieldset else labelled == {f"id_{name}"}
    assert f"id_{name}" in elements.ids, "the error summary links there"


def test_a_group_carries_its_words_on_the_fieldset():
    [group] = Elements(
        draw('<c-core.field :field="form.level" who="You." />', form=SheetForm({}))
    ).having("id", "id_level")

    assert group["aria-describedby"] == "id_level_helptext id_level_error id_level_who"


def test_what_may_be_left_out_is_called_optional():
    form = SheetForm()

    assert "(optional)" in draw('<c-core.field :field="form.say" />', form=form)
    assert "(optional)" not in draw('<c-core.field :field="form.name" />', form=form)


def test_the_error_summary_takes_the_focus_and_leads_to_each_field():
    form = SheetForm({"name": "A clip"})
    form.add_error(None, "The cohort is full. Join the next one.")

    drawn = draw('<c-core.errors :form="form" />', form=form)

    [summary] = Elements(drawn).having("data-errors")
    assert summary["tabindex"] == "-1"
    assert "autofocus" in summary
    assert "The cohort is full. Join the next one." in drawn
    assert {attrs["href"] for attrs in Elements(drawn).having("href")} == {
        f"#id_{name}" for name in ("level", "grade", "on", "at", "agreed", "family", "faith")
    }


def test_a_form_without_errors_has_no_summary():
    assert draw('<c-core.errors :form="form" />', form=SheetForm()).strip() == ""


@pytest.mark.parametrize(
    "source",
    [
        '<c-core.person :name="text">{{ text }}</c-core.person>',
        '<c-core.person name="{{ text }}" />',
        '<c-core.heading title="{{ text }}" lede="{{ text }}" />',
        '<c-core.button :value="text" data-text="{{ text }}">{{ text }}</c-core.button>',
        '<c-core.post action="/x/" name="answer" :value="text" :data-text="text">Go</c-core.post>',
        '<c-core.table :label="text"></c-core.table>',
        '<c-core.weight name="w" :label="text" :value="1" :data-text="text" />',
        '<c-core.crumbs :here="text" />',
        "<c-core.chip>{{ text }}</c-core.chip>",
        '<c-core.progress :label="text" :note="text" />',
    ],
)
@pytest.mark.parametrize("text", [HOSTILE, f'"{HOSTILE}"'])
def test_text_somebody_typed_stays_text(source: str, text: str):
    elements = Elements(draw(source, text=text))

    assert "script" not in {tag for tag, _attrs in elements.found}
    assert elements.having("onfocus") == []


def test_names_keep_their_own_direction():
    assert "<bdi>עדה</bdi>" in draw('<c-core.person :name="name" />', name="עדה")


@pytest.mark.parametrize("side", ["mentor", "mentee"])
def test_direction_is_a_color_an_arrow_and_words(side: str):
    drawn = draw('<c-core.role :side="side" />', side=side)

    assert f"role--{side}" in drawn
    assert "<svg" in drawn
    assert f"<span>{side}</span>" in drawn


def test_who_can_see_this_is_said_to_screen_readers_too():
    assert "Who can see this:" in draw("<c-core.who>You two.</c-core.who>")


@pytest.mark.parametrize(("value", "word"), [(0, "off"), (1, "a little"), (2, "some"), (3, "much")])
def test_a_slider_says_its_value_in_a_word(value: int, word: str):
    drawn = draw('<c-core.weight name="skills" label="Skills" :value="value" />', value=value)

    assert f'<output for="skills">{word}</output>' in drawn
    assert 'data-words="off|a little|some|much"' in drawn


def test_a_figure_that_is_withheld_says_so_and_shows_no_number():
    drawn = draw("<c-core.figure withheld>Fewer than 20 answers.</c-core.figure>")

    assert "Not shown." in drawn
    assert not re.search(r"<strong>\s*\d", drawn)


def test_a_figure_is_a_link_where_a_list_stands_behind_it():
    assert draw('<c-core.figure number="3" url="/pairs/">pairs</c-core.figure>').startswith("<a ")
    assert draw('<c-core.figure number="3">pairs</c-core.figure>').startswith("<div>")


def test_a_wide_table_can_be_scrolled_with_the_keyboard():
    [region] = Elements(draw('<c-core.table label="People"></c-core.table>')).having("tabindex")

    assert (region["tabindex"], region["role"], region["aria-label"]) == ("0", "region", "People")


def test_progress_works_without_a_script_and_ends():
    source = '<c-core.progress label="Matching" :value="3" url="/runs/1/" :done="done" />'

    [link] = Elements(draw(source, done=False)).having("hx-get")
    assert link["href"] == link["hx-get"] == "/runs/1/"
    assert "hx-get" not in draw(source, done=True)


def test_the_pager_keeps_the_filters():
    request = RequestFactory().get("/people/", {"unit": "Claims & Co", "page": "2"})
    request.user = AnonymousUser()
    source = '<c-core.pager :page="page" />'

    drawn = template(source).render(
        RequestContext(request, {"page": Paginator(range(95), 40).page(2)})
    )

    assert "?unit=Claims+%26+Co&amp;page=1" in drawn
    assert "?unit=Claims+%26+Co&amp;page=3" in drawn
    assert "41 to 80 of 95" in drawn


def test_one_page_needs_no_pager():
    drawn = draw('<c-core.pager :page="page" />', page=Paginator(range(5), 40).page(1))

    assert drawn.strip() == ""


def test_a_button_that_changes_something_is_a_form_with_a_token():
    drawn = render_to_string("core/sheet.html", sheet_context(), sheet_request())

    assert drawn.count('method="post"') == drawn.count("csrfmiddlewaretoken")


def test_the_variables_of_a_page_do_not_leak_into_a_component():
    drawn = draw('<c-core.person name="Ada" />', side="mentee", size="xs", url="/elsewhere/")

    assert "mentee" not in drawn
    assert "/elsewhere/" not in drawn


@pytest.mark.parametrize(
    "name", ["400.html", "403.html", "403_csrf.html", "404.html", "500.html", "503.html"]
)
def test_an_error_page_needs_no_request_no_database_and_no_list_of_files(
    name: str, monkeypatch: pytest.MonkeyPatch
):
    def is_missing(path: str) -> str:
        raise ValueError(path)

    monkeypatch.setattr("turnabout.core.templatetags.pages.static", is_missing)

    page = get_template(name).render()

    assert "<h1>" in page
    assert "stylesheet" not in page
