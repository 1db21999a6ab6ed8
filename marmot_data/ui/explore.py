"""The map page: wards to click, the scatter beside it, every ward in a list."""

from typing import Any

import streamlit as st

from marmot_data.catalogue.schema import Polarity
from marmot_data.charts.bivariate_map import field_legend, field_map
from marmot_data.charts.maps import MAP_ID, deck_map
from marmot_data.charts.scatter import ward_scatter
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.maps.frames import Frames, find_frames, find_ward_map
from marmot_data.findings.maps.tertiles import Tertiles, find_tertiles
from marmot_data.findings.maps.wards import (
    Wards,
    find_each_ward,
    find_wards,
    pair_shown,
    why_shaded_so,
)
from marmot_data.ui import page, state
from marmot_data.ui.area_map import area_map, legend
from marmot_data.ui.controls import pick_edition

PHONE_HEIGHT = 340
"""of the map: the city is a little wider than high, so that it fits a phone's width"""


def show_map(view: View) -> None:
    """Show deprivation against life expectancy, or any other indicator with ward figures."""
    words = view.words
    shade, symbol = pair_shown(view)
    wards = find_wards(view, shade, symbol)
    page.heading(words("map.heading"), wards.sentence)
    _controls(view, symbol)
    if why := why_shaded_so(view):
        st.info(page.escaped(why))
    if view.selection.maps == "side":
        _side_by_side(view, shade, symbol)
    elif view.selection.maps == "field" and "field" in ways_to_show(view, symbol):
        _field(view, shade, symbol)
    else:
        _number_on_shade(view, wards, shade, symbol)
    with page.guarded(view):
        _for_everyone(view, shade)


def _number_on_shade(view: View, wards: Wards | Nothing, shade: str, symbol: str) -> None:
    """Show one figure as shade and the other as a number, with the scatter beside it."""
    if isinstance(wards, Nothing):
        page.nothing(wards, key="map")
        return
    left, right = st.columns([3, 2], gap="large")
    with left:
        page.card(view, wards, lambda found: _deck(view, found), key="map", said=True)
    with right:
        each = find_each_ward(view, shade, symbol)
        page.card(view, each, lambda found: _scatter(view, found), key="scatter", said=True)


def _side_by_side(view: View, shade: str, symbol: str) -> None:
    """Show the two figures as two maps, each with its own shades."""
    pair = (shade, symbol)
    for column, name, beside in zip(st.columns(2, gap="large"), pair, pair[::-1], strict=True):
        with column:
            page.card(
                view,
                find_ward_map(view, name, None, beside),
                lambda one: area_map(
                    view, one, state.look(view.selection), key=f"beside_{one.indicators[0]}"
                ),
                key=name,
            )


def _field(view: View, shade: str, symbol: str) -> None:
    """Show both figures in one shade: a choice for those who like it, with its field beside it."""
    found = find_tertiles(view, shade, symbol)
    page.card(view, found, lambda one: _nine(view, one), key="field")


def _nine(view: View, found: Tertiles) -> None:
    look, words = state.look(view.selection), view.words
    left, right = st.columns([3, 1], gap="large")
    with left:
        shapes = view.data.shapes("ward", found.boundaries)
        page.picture(field_map(found, shapes, look), found)
    with right:
        st.markdown(words("tertiles.legend"))
        legend = field_legend(found.across, found.up, look)
        alternative = words("tertiles.legend_alt", across=found.across, up=found.up)
        st.vega_lite_chart(legend, theme=None, width="content", alt=alternative)


def _for_everyone(view: View, name: str) -> None:
    """Show the same figures as a map for the keyboard, for any kind of area, through the years."""
    words = view.words
    levels = [lv for lv in ("ward", "msoa", "lsoa") if lv in set(view.data.values(name)["level"])]
    level = view.selection.level if view.selection.level in levels else "ward"
    found = find_frames(view, name, level)
    if len(levels) > 1:
        state.switch(
            words("filter.level"), "level", {lv: words(f"level_short.{lv}") for lv in levels}
        )
    look = state.look(view.selection)
    page.card(view, found, lambda one: area_map(view, one, look, key="everyone"), key="everyone")


def _controls(view: View, symbol: str) -> None:
    words, offered = view.words, view.catalogue.front.map_symbols
    with st.container(horizontal=True, key="controls"):
        state.pick(words("filter.shade"), "indicator", mappable(view))
        if len(offered) > 1:
            shown = {name: view.indicator(name).short for name in offered}
            state.switch(words("filter.symbol"), "against", shown)
        groups = view.indicator(symbol).groups
        if len(groups) > 1:
            state.switch(
                words("filter.group"), "group", {group: view.group_name(group) for group in groups}
            )
        state.switch(words("filter.maps"), "maps", ways_to_show(view, symbol))
        pick_edition(view, pair_shown(view)[0], symbol)
    st.caption(f"{words('map.hint')} {words('map.edition')}")


def ways_to_show(view: View, symbol: str) -> dict[str, str]:
    """Return the ways to show two figures: one shade for both only where a high number is good.

    The corner that the field marks is high deprivation with a low number.
    """
    ways = view.words.section("maps")
    if view.indicator(symbol).polarity is not Polarity.HIGHER:
        ways.pop("field")
    return ways


def mappable(view: View) -> dict[str, str]:
    """Return the indicators under the chosen priority that have ward figures, by theme."""
    contents = view.data.contents
    wards = contents[(contents["level"] == "ward") & (contents["with_value"] > 0)]
    names = set(wards["indicator"])
    priority = None if view.selection.priority == "all" else view.selection.priority
    wanted = [*view.catalogue.chosen(priority)]
    found = {name: view.indicator(name).title for name in wanted if name in names}
    now = view.selection.indicator
    return found if now in found else {now: view.indicator(now).title, **found}


def _deck(view: View, wards: Wards) -> None:
    look = state.look(view.selection)
    meaning = find_ward_map(view, *pair_shown(view))
    height = PHONE_HEIGHT if state.on_a_phone() else look.map_height
    if isinstance(meaning, Frames):
        height = legend(meaning, look, most=look.map_height, height=height, key="deck")
    deck = deck_map(wards, view.data.shapes("ward", wards.boundaries), look, height)
    key = f"deck_{view.selection.boundaries}"
    st.pydeck_chart(
        deck,
        width="stretch",
        height=height,
        on_select=lambda: _chosen(key),
        selection_mode="single-object",
        key=key,
        alt=wards.sentence,
    )


def _chosen(key: str) -> None:
    """Move the link to the ward that was clicked on the map."""
    objects: dict[str, list[dict[str, Any]]] = st.session_state[key].selection.objects
    for found in objects.get(MAP_ID, []):
        state.move(ward=str(found["properties"]["slug"]))


def _scatter(view: View, wards: Wards) -> None:
    if wards.symbol is None:  # a ward is a dot by two figures
        st.markdown(page.escaped(wards.sentence))
        return
    words, look = view.words, state.look(view.selection)
    chart = ward_scatter(
        wards,
        view.indicator(wards.shade.indicator).short,
        words.with_unit(view.indicator(wards.symbol.indicator)),
        look,
    )
    st.vega_lite_chart(
        chart,
        theme=None,
        width="stretch",
        on_select=_chosen_dot,
        selection_mode="ward",
        key="scatter",
        alt=wards.sentence,
    )


def _chosen_dot() -> None:
    """Move the link to the ward whose dot was clicked."""
    found = st.session_state["scatter"].selection.get("ward", [])
    if found and found[0].get("slug"):
        state.move(ward=str(found[0]["slug"]))
