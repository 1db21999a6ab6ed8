"""The first page: one gap in one number, a way to the reader's ward, and four outcomes."""

import streamlit as st

from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.sparkline import sparkline
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.deprived import city_deprived
from marmot_data.findings.city.headlines import Headline, find_headlines
from marmot_data.findings.gap.gap import Gap, find_gap
from marmot_data.findings.maps.frames import find_ward_map
from marmot_data.link import NEWEST
from marmot_data.ui import frame, page, state
from marmot_data.ui.area_map import area_map
from marmot_data.ui.collect import shown
from marmot_data.ui.find_ward import ask_postcode, lead_to_ward
from marmot_data.ui.take import offer_brief

WAYS = ("ward", "present", "visitors")
"""the pages at which different readers start"""


def show_overview(view: View) -> None:
    """Answer how fair life is in the city, and lead on from there."""
    words, front = view.words, view.catalogue.front
    page.heading(words("overview.heading", place=view.place.title))  # before anything is reckoned
    gap = find_gap(view, front.map_symbol)
    left, right = st.columns([7, 5], gap="large")
    with left:
        _one_number(gap)
        frame.link_to(view, "gap", words("overview.open_gap"), indicator=front.map_symbol)
        if deprived := city_deprived(view):
            with st.container(key="beyond_start"):  # on a phone the box of the right comes first
                with st.container(key="finding_deprived"):
                    st.markdown(page.escaped(deprived))
                # The sentence beside it speaks of the newest index, so the map shows that one.
                to = {"indicator": front.deprivation, "edition": NEWEST}
                frame.link_to(view, "map", words("overview.open_map"), **to)
    with right, st.container(border=True, key="start"):
        _start(view)
    _headlines(view)
    _two_pictures(view, gap)
    st.header(words("overview.marmot"), anchor=False)
    place = {"place": view.place.title, "year": view.place.marmot_since}
    for number, column in enumerate(st.columns(3, gap="large"), start=1):
        column.markdown(page.escaped(words(f"overview.marmot_{number}", **place)))


def _one_number(gap: Gap | Nothing) -> None:
    """Tell the gap as one number with one explanation."""
    told = gap.told if isinstance(gap, Gap) else None
    if told is None:
        page.say(gap.answer if isinstance(gap, Gap) else gap.sentence)
        return
    with st.container(key="big_gap"):
        st.markdown(page.escaped(told.size))
    page.say(told.sentence)
    st.caption(page.escaped(told.newest))


def _start(view: View) -> None:
    """Ask for a postcode or a ward, and offer the other ways in."""
    words = view.words
    st.header(words("overview.find"), anchor=False)
    lead_to_ward(view)  # above the box, where the reader's eyes are
    ask_postcode(view)
    if view.ward_code:
        own = words("overview.go", ward=view.area_name(view.ward_code))
        frame.link_to(view, "ward", page.escaped(own), icon=":material/arrow_forward:")
    offer_brief(view)
    names = {"place": view.place.title, "country": view.area_name(view.place.country)}
    st.header(words("overview.ways"), anchor=False)
    for target in WAYS:
        with st.container(key=f"way_{target}"):
            frame.link_to(view, target, words(f"overview.{target}"))
            st.caption(words(f"overview.{target}_text", **names))


def _headlines(view: View) -> None:
    words = view.words
    names = {"place": view.place.title, "country": view.area_name(view.place.country)}
    st.header(words("overview.headlines"), anchor=False)
    st.caption(words("overview.headlines_key", **names))
    found = find_headlines(view)
    if not found:
        empty_filter(view)
        return
    with st.container(key="tiles"):
        for column, headline in zip(st.columns(4, gap="medium"), found, strict=False):
            with column, st.container(key=f"finding_tile_{headline.indicator}"):
                _tile(view, headline)
    used = [one.trend for one in found if not isinstance(one.trend, Nothing)]
    for one in used:
        shown(one)
    with st.expander(words("overview.more")):
        lines = (
            line
            for one in used
            for line in source_lines(view.catalogue, words, one.sources, one.pages)
        )
        st.markdown("\n".join(f"- {line}" for line in dict.fromkeys(lines)))


def _tile(view: View, headline: Headline) -> None:
    """Show one outcome: its number, its line, its change and the country's figure."""
    words, trend = view.words, headline.trend
    st.subheader(page.escaped(headline.name), anchor=False)
    if isinstance(trend, Nothing):
        st.markdown(page.escaped(trend.sentence))
        return
    large = headline.number if headline.value.startswith(headline.number) else headline.value
    unit = headline.value.removeprefix(large)
    st.markdown(f"**{page.escaped(large)}**{page.escaped(unit)}")
    st.caption(page.escaped(headline.period))
    st.html(sparkline(trend, state.look(view.selection)))
    told = filter(None, (headline.change, headline.beside, headline.older))
    st.markdown("  \n".join(map(page.escaped, told)))
    target = view.catalogue.editorial.page_about(headline.indicator)
    if target:
        label = words("overview.open_theme", page=words(f"page.{target}"))
        frame.link_to(view, target, label, icon=":material/arrow_forward:")


def _two_pictures(view: View, gap: Gap | Nothing) -> None:
    """Show where in the city lives are short, and how they lengthen with less deprivation."""
    words, front, look = view.words, view.catalogue.front, state.look(view.selection)
    left, right = st.columns(2, gap="large")
    with left:
        wards = find_ward_map(view, front.map_shade, front.map_symbol)
        page.card(view, wards, lambda found: area_map(view, found, look, key="wards"), key="map")
    with right:
        axis = words.axis(view.indicator(front.map_symbol))
        page.card(
            view,
            gap,
            lambda found: page.picture(gradient_chart(found, axis, look), found),
            key="gap",
        )


def empty_filter(view: View) -> None:
    """Say that a priority leaves nothing on this page, and offer all."""
    words = view.words
    name = frame.priorities(view)[view.selection.priority]
    page.nothing(
        Nothing(title=words("filter.empty", priority=name), sentence=words("filter.empty_help")),
        key="empty",
    )
    st.button(words("filter.show_all"), on_click=state.move, kwargs={"priority": "all"})
