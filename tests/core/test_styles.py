"""The stylesheets hold the house rules, and the colors can be read in both themes."""

import math
import re
from pathlib import Path

import pytest

from turnabout.core import assets

COLOR = r"oklch\((?P<{0}l>[\d.]+)% (?P<{0}c>[\d.]+) (?P<{0}h>[\d.]+)\)"
TOKEN = re.compile(
    rf"--(?P<name>[a-z-]+): light-dark\({COLOR.format('light_')}, {COLOR.format('dark_')}\);"
)
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom"
    r"|(?:min-|max-)?(?:width|height))\s*:|text-align:\s*(?:left|right)"
)
LITERAL = re.compile(r"#[0-9a-f]{3,8}\b|(?<![\w-])(?:rgb|hsl|oklch|oklab)a?\(", re.IGNORECASE)

TEXT = 4.5
LINES = 3.0


def text_of(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


def without_conditions(text: str) -> str:
    """Take out the conditions of media queries: they speak of the window, not of a box."""
    return re.sub(r"@media[^{]*\{", "{", text)


def luminance(lightness: float, chroma: float, hue: float) -> float:
    """Give WCAG's relative luminance of an OKLCH color (Ottosson's matrices)."""
    a = chroma * math.cos(math.radians(hue))
    b = chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
    red, green, blue = (min(max(part, 0.0), 1.0) for part in (red, green, blue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.fixture(scope="module")
def tokens() -> dict[str, dict[str, float]]:
    """Luminance of each color: theme → name → value."""
    [path] = [path for path in assets.HERE.sources if path.name == "tokens.css"]
    found: dict[str, dict[str, float]] = {"light": {}, "dark": {}}
    for match in TOKEN.finditer(path.read_text(encoding="utf-8")):
        for theme, colors in found.items():
            lightness, chroma, hue = (float(match[f"{theme}_{part}"]) for part in "lch")
            colors[match["name"]] = luminance(lightness / 100, chroma, hue)
    return found


def test_black_on_white_has_the_contrast_everybody_knows():
    assert contrast(luminance(1, 0, 0), luminance(0, 0, 0)) == pytest.approx(21, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("front", "ground", "least"),
    [
        *((text, ground, TEXT) for text in ("ink", "ink-soft") for ground in ("paper", "surface")),
        *((text, "sunken", TEXT) for text in ("ink", "ink-soft")),
        ("on-action", "action", TEXT),
        *((side, f"{side}-wash", TEXT) for side in ("mentor", "mentee", "warn", "bad")),
        *((tone, "paper", TEXT) for tone in ("mentor", "mentee", "good", "warn", "bad")),
        ("good", "sunken", TEXT),
        ("ink", "warn-wash", TEXT),
        ("ink", "bad-wash", TEXT),
        ("ink", "mentor-wash", TEXT),
        ("ink", "mentee-wash", TEXT),
        *(("rule-strong", ground, LINES) for ground in ("paper", "surface")),
        *(("focus", ground, LINES) for ground in ("paper", "surface", "sunken")),
        ("ink", "track", LINES),
    ],
)
def test_it_can_be_read(
    tokens: dict[str, dict[str, float]], theme: str, front: str, ground: str, least: float
):
    colors = tokens[theme]

    assert contrast(colors[front], colors[ground]) >= least


@pytest.mark.parametrize("path", assets.HERE.sources, ids=lambda path: path.name)
def test_a_stylesheet_names_its_layer_and_no_side_of_the_screen(path: Path):
    text = text_of(path)

    assert "@layer" in text or path.name == "fonts.css"
    assert PHYSICAL.findall(without_conditions(text)) == []


@pytest.mark.parametrize("path", assets.HERE.sources, ids=lambda path: path.name)
def test_colors_stand_in_the_tokens_alone(path: Path):
    assert path.name == "tokens.css" or LITERAL.findall(text_of(path)) == []


@pytest.mark.parametrize(
    "bad", ["margin-left: 0", "left: 0", "text-align: right", "max-width: 3rem", "height: 1px"]
)
def test_it_would_notice_a_side_of_the_screen(bad: str):
    assert PHYSICAL.search(f".x {{ {bad} }}")


@pytest.mark.parametrize(
    "good",
    ["margin-inline-start: 0", "max-inline-size: 3rem", "line-height: 1", "border-width: 1px"],
)
def test_it_lets_logical_properties_pass(good: str):
    assert not PHYSICAL.search(f".x {{ {good} }}")
