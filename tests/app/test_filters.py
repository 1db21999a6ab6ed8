"""Each filter acts on every page that shows it, and is shown on every page on which it acts."""

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from marmot_data.ui.pages import PAGES
from tests.app.conftest import TABLE, Open

WORDS = Words.load()
SAID = load().editorial.filtered
FILTERS = {
    "priority": ("best_start", "fair_work"),
    "ward": ("foleshill", "wainbody"),
    "boundaries": ("2004",),
    "year": ("2019", "2015"),
}
"""each filter with choices of which one at least must change a page on which it acts"""
VIEWS: tuple[dict[str, str], ...] = (
    {},
    {"ward": "cheylesmore", "indicator": "fuel_poverty"},
    {"talk": "my_ward"},
)
"""views of a page: a filter acts on it if it does in one of them"""
WORDY = ("title", "header", "subheader", "markdown", "caption", "text", "code")
DRAWN = ("vega_lite_chart", "deck_gl_json_chart", "bidi_component", "button", "selectbox")


def content(test: AppTest) -> list[object]:
    """Return what a page shows below its filters: words, tables, pictures and other controls."""
    parts = (one for one in test.main if isinstance(one, Element) and not _around(one))
    return [(one.type, told) for one in parts if (told := _told(one)) is not None]


def _around(one: Element) -> bool:
    """Tell whether an element is a filter, what leads the menu, or what paper says is chosen."""
    filters = {*(f"pick_{name}" for name in FILTERS), "filters_line"}
    on_paper = str(getattr(one, "value", "")).startswith("Coventry Marmot Explorer\\: ")
    leads = one.type == "bidi_component" and one.proto.id.endswith("-closing_menu")
    return str(getattr(one, "key", "")) in filters or leads or on_paper


def _told(one: Element) -> object:
    """Return what an element tells a reader; nothing for what tells nothing by itself."""
    if one.type in WORDY:
        return str(one.value)
    if one.type == "html" and one.proto.body.startswith(TABLE):
        return one.proto.body
    if one.type == "arrow_data_frame":
        return one.value.to_csv()
    if one.type == "download_button":
        return one.proto.label
    return one.proto.SerializeToString() if one.type in DRAWN else None


def shown(test: AppTest) -> set[str]:
    return {name for name in FILTERS for box in test.selectbox if box.key == f"pick_{name}"}


@pytest.mark.thorough
@pytest.mark.parametrize("page", [one.name for one in PAGES])
def test_a_page_shows_the_filters_that_change_it_and_no_others(open_page: Open, page: str) -> None:
    file = next(one.file for one in PAGES if one.name == page)
    acting = set()
    for view in VIEWS:
        usual = open_page(file, **view)
        assert shown(usual) == {str(one) for one in SAID[page].by}
        before = content(usual)
        for name, choices in FILTERS.items():
            others = (content(open_page(file, **{**view, name: one})) for one in choices)
            if name not in acting and any(_apart(before, other) for other in others):
                acting.add(name)
    assert acting == {str(one) for one in SAID[page].by}


def _apart(one: list[object], other: list[object]) -> bool:
    """Tell two pages apart, but for the line that says which choice is kept."""

    def kept(part: object) -> bool:
        return isinstance(part, tuple) and str(part[1]).endswith(("stays chosen.", "stay chosen."))

    return [p for p in one if not kept(p)] != [p for p in other if not kept(p)]


def captions(test: AppTest) -> list[str]:
    return [one.value.replace("\\", "") for one in test.caption]


def test_a_ward_that_a_page_does_not_use_is_said_to_stay(open_page: Open) -> None:
    said = "This page is about the whole city; Foleshill stays chosen."
    assert said in captions(open_page("pages/timeline.py", ward="foleshill"))
    assert said not in captions(open_page("pages/ward.py", ward="foleshill"))
    assert not any("stays chosen" in one for one in captions(open_page("pages/timeline.py")))


def test_other_choices_that_a_page_does_not_use_are_said_to_stay_in_one_line(
    open_page: Open,
) -> None:
    test = open_page("pages/data.py", year="2019", ward="foleshill", boundaries="2004")
    said = "Foleshill and Up to 2019 do not change this page, but stay chosen."
    assert said in captions(test)
    test = open_page("pages/accessibility.py", year="2019")
    assert "“Up to 2019” does not change this page, but stays chosen." in captions(test)


def test_what_is_chosen_stands_in_one_line_that_opens_the_filters(open_page: Open) -> None:
    line = open_page("pages/ward.py", ward="foleshill").button(key="filters_line")
    assert line.label == "Foleshill · Latest"
    assert line.proto.icon == ":material/expand_more:"
    opened = line.click().run().button(key="filters_line")
    assert opened.proto.icon == ":material/expand_less:"
    old = open_page("pages/ward.py", priority="racism", boundaries="2004", year="2019")
    label = old.button(key="filters_line").label.replace("\\", "")
    assert label == "7. Racism and discrimination · All 18 wards · 2004 to May 2026 · Up to 2019"
