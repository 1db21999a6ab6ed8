"""The first page: the gap in one sentence, the wards, outcomes over the years, ways in."""

import streamlit as st

from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.lines import line_chart
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.trend import Headline, find_headlines
from marmot_data.findings.gap.gap import Gap, find_gap
from marmot_data.findings.maps.frames import find_ward_map
from marmot_data.ui import frame, page, state
from marmot_data.ui.area_map import area_map


def show_overview(view: View) -> None:
    """Answer how fair life is in the city, and show where to read on."""
    words, look = view.words, state.look(view.selection)
    front = view.catalogue.front
    gap = find_gap(view, front.map_symbol)
    heading = words("overview.heading", place=view.place.title)
    page.heading(heading, gap.answer if isinstance(gap, Gap) else gap.sentence)
    left, right = st.columns([1, 1], gap="large")
    with left:
        wards = find_ward_map(view, front.map_shade, front.map_symbol)
        page.card(view, wards, lambda found: area_map(view, found, look, key="wards"), key="map")
    with right:
        page.card(
            view,
            gap,
            lambda found: page.picture(
                gradient_chart(found, words.axis(view.indicator(front.map_symbol)), look), found
            ),
            key="gap",
        )
    st.header(words("overview.marmot"), anchor=False)
    place = {"place": view.place.title, "year": view.place.marmot_since}
    for number in (1, 2, 3):
        st.markdown(words(f"overview.marmot_{number}", **place))
    _headlines(view)
    _ways_in(view)


def _headlines(view: View) -> None:
    words = view.words
    st.header(words("overview.headlines"), anchor=False)
    found = find_headlines(view)
    if not found:
        empty_filter(view)
        return
    for start in range(0, len(found), 2):
        pair = found[start : start + 2]
        for column, headline in zip(st.columns(2, gap="large"), pair, strict=False):
            with column:
                _headline(view, headline)


def _headline(view: View, headline: Headline) -> None:
    trend, look = headline.trend, state.look(view.selection)
    entry = view.indicator(headline.indicator)
    page.card(
        view,
        trend,
        lambda found: page.picture(line_chart(found, view.words.axis(entry), look), found),
        key=headline.indicator,
    )
    target = view.catalogue.editorial.page_about(headline.indicator)
    if target:
        words = view.words
        label = words("overview.open_theme", page=words(f"page.{target}"))
        frame.link_to(view, target, label, icon=":material/arrow_forward:")


def empty_filter(view: View) -> None:
    """Say that a priority leaves nothing on this page, and offer all."""
    words = view.words
    name = frame.priorities(view)[view.selection.priority]
    page.nothing(
        Nothing(title=words("filter.empty", priority=name), sentence=words("filter.empty_help")),
        key="empty",
    )
    st.button(words("filter.show_all"), on_click=state.move, kwargs={"priority": "all"})


def _ways_in(view: View) -> None:
    words = view.words
    st.header(words("overview.ways"), anchor=False)
    country = view.area_name(view.place.country)
    ways = (
        ("councillor", ("ward",)),
        ("facilitator", ("map",)),
        ("delegation", ("deeds", "timeline", "data")),
    )
    for column, (who, targets) in zip(st.columns(3, gap="large"), ways, strict=True):
        with column:
            st.subheader(words(f"overview.{who}"), anchor=False)
            st.markdown(words(f"overview.{who}_text", country=country))
            for target in targets:
                frame.link_to(view, target, words(f"overview.{who}_{target}"))
