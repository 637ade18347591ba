"""Icons are drawn inline, hidden unless they alone say something."""

import pytest
from lucide import IconDoesNotExist

from turnabout.core.templatetags.icons import MARKS, icon


def test_it_hides_an_icon_that_stands_beside_words():
    assert 'aria-hidden="true"' in icon("eye")
    assert "aria-label" not in icon("eye")


def test_it_speaks_an_icon_that_stands_alone():
    drawn = icon("eye", label="Who can see this")

    assert 'role="img" aria-label="Who can see this"' in drawn
    assert "aria-hidden" not in drawn


def test_it_escapes_a_label():
    assert 'aria-label="&quot;&gt;&lt;script&gt;"' in icon("eye", label='"><script>')


@pytest.mark.parametrize("name", sorted(MARKS))
def test_it_draws_our_own_marks(name: str):
    assert icon(name).startswith('<svg class="icon" viewBox="0 0 ')


def test_it_keeps_the_proportions_of_a_wide_mark():
    assert 'viewBox="0 0 48 16" width="48" height="16"' in icon("turn")


def test_it_refuses_an_icon_nobody_drew():
    with pytest.raises(IconDoesNotExist, match="no-such-icon"):
        icon("no-such-icon")


def test_the_two_sides_have_a_color_each_by_class():
    assert 'class="mark__up"' in icon("mark")
    assert 'class="mark__down"' in icon("mark")
