"""The map page: what it shows on the left, the areas to choose from, each of them as a dot."""

import streamlit as st

from marmot_data.catalogue.schema import Polarity
from marmot_data.charts.areas import drawn
from marmot_data.charts.bivariate_map import COLOURS, field_legend
from marmot_data.charts.maps import MAP_ID, deck_map, land_size
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
from marmot_data.link import ALL
from marmot_data.ui import frame, page, state
from marmot_data.ui.area_map import area_map
from marmot_data.ui.collect import Card, note
from marmot_data.ui.controls import in_menu, pick_edition
from marmot_data.ui.fold_line import fold_line
from marmot_data.ui.light import is_light
from marmot_data.ui.still_map import bare_land
from marmot_data.ui.take import offer

LEVELS = ("ward", "msoa", "lsoa")


def show_map(view: View) -> None:
    """Show deprivation against life expectancy, or any other indicator with ward figures."""
    shade, symbol = pair_shown(view)
    levels = _levels(view, shade)
    level = view.selection.level if view.selection.level in levels else LEVELS[0]
    wards = find_wards(view, shade, symbol)
    small = find_frames(view, shade, level) if level != LEVELS[0] else None
    st.title(view.words("map.heading"), anchor=False)
    with st.container(key="finding_answer_map"):
        found = small or wards
        st.markdown(page.escaped(found.lead if isinstance(found, Wards) else found.sentence))
    shown = [view.named(view.indicator(name), view.group(name)) for name in (shade, symbol)]
    fold_line("map", view.words("map.line", shade=shown[0], number=shown[1]))
    with st.container(key="map_page"):
        beside, wide = st.columns([1, 4], gap="medium")
        with beside:
            _controls(view, shade, symbol, levels, level)
        with wide:
            if small is not None:
                page.card(view, small, lambda one: _land(view, one), key="map", said=True)
            elif view.selection.maps == "side":
                _side_by_side(view, shade, symbol)
            elif view.selection.maps == "field" and "field" in ways_to_show(view, shade, symbol):
                _field(view, shade, symbol)
            else:
                _number_on_shade(view, wards, shade, symbol)


def _levels(view: View, name: str) -> list[str]:
    """Return the kinds of area for which an indicator has figures, the largest first."""
    contents = view.data.contents
    have = set(
        contents.loc[(contents["indicator"] == name) & (contents["with_value"] > 0), "level"]
    )
    return [level for level in LEVELS if level in have]


def _number_on_shade(view: View, wards: Wards | Nothing, shade: str, symbol: str) -> None:
    """Show one figure as shade and the other as a number, with the scatter beside it."""
    if isinstance(wards, Nothing):
        page.nothing(wards, key="map")
        return
    left, right = st.columns([3, 2], gap="medium")
    with left, page.guarded(view):
        found = find_ward_map(view, shade, symbol)
        if isinstance(found, Frames):
            _land(view, found)
            offer(view, Card(key="land", finding=found, pictures=(found,)))
    with right:
        each = find_each_ward(view, shade, symbol)
        page.card(view, each, lambda one: _scatter(view, one), key="map", said=True)


def _side_by_side(view: View, shade: str, symbol: str) -> None:
    """Show the two figures as two maps, each with its own shades."""
    pair = (shade, symbol)
    for column, name, beside in zip(st.columns(2, gap="medium"), pair, pair[::-1], strict=True):
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
    left, right = st.columns([3, 2], gap="large")
    with left:
        area_map(view, found.frames, look, key="field", colours=COLOURS)
    with right:
        st.markdown(words("tertiles.legend"))
        legend = field_legend(found.across, found.up, look)
        alternative = words("tertiles.legend_alt", across=found.across, up=found.up)
        st.vega_lite_chart(legend, theme=None, width="content", alt=alternative)


def _controls(view: View, shade: str, symbol: str, levels: list[str], level: str) -> None:
    """Offer what the map shows: under a priority, only the figures that belong to it."""
    words, offered = view.words, view.catalogue.front.map_symbols
    small = level != LEVELS[0]
    figures = mappable(view)
    with st.container(horizontal=True, key="controls"):
        state.pick(
            words("filter.shade"),
            "indicator",
            figures,
            shown=shade,
            default=view.indicator(shade).short,
        )
        if len(levels) > 1:
            state.switch(
                words("filter.level"), "level", {lv: words(f"level_short.{lv}") for lv in levels}
            )
        if len(offered) > 1 and not small:
            shown = {name: view.indicator(name).short for name in offered}
            state.switch(words("filter.symbol"), "against", shown)
        groups = view.indicator(shade if small else symbol).groups
        if len(groups) > 1:
            named = {group: view.group_name(group) for group in groups}
            state.switch(words("filter.group"), "group", named)
        if not small:
            pick_edition(view, shade, symbol)
            state.switch(words("filter.maps"), "maps", ways_to_show(view, shade, symbol))
    if view.selection.priority != ALL:
        chosen = frame.priorities(view)[view.selection.priority]
        st.caption(page.escaped(words("map.offered", number=len(figures), priority=chosen)))
    if why := why_shaded_so(view):
        st.caption(page.escaped(why))


def ways_to_show(view: View, shade: str, symbol: str) -> dict[str, str]:
    """Return the ways to show two figures: one shade for both only where its darkest is worst.

    The corner that the field marks is a high shade with a low number.
    """
    ways = view.words.section("maps")
    worst = (Polarity.LOWER, Polarity.HIGHER)
    if (view.indicator(shade).polarity, view.indicator(symbol).polarity) != worst:
        ways.pop("field")
    return ways


def mappable(view: View) -> dict[str, str]:
    """Return the indicators under the chosen priority that have ward figures, by theme."""
    contents = view.data.contents
    wards = contents[(contents["level"] == "ward") & (contents["with_value"] > 0)]
    names = set(wards["indicator"])
    priority = None if view.selection.priority == ALL else view.selection.priority
    wanted = [*view.catalogue.chosen(priority)]
    return in_menu(view, (name for name in wanted if name in names))


def _land(view: View, found: Frames) -> None:
    """Draw the land, and over it the names, the numbers and whatever can be done with it.

    One map for mouse, finger and keyboard: a ward that is chosen changes what is drawn over the
    land, never the land itself, so that the browser need not draw it again. The style makes all of
    it as wide as there is room.
    """
    look = state.look(view.selection)
    if is_light():
        area_map(view, found, look, key="land")
        return
    drawing = drawn(view, found)
    width, height = land_size(drawing, look)
    size = f".st-key-land {{ --land-width: {width}px; --land-height: {height}px; }}"
    with st.container(key="land"):
        st.html(f"<style>{size}</style>{bare_land(view, found, look)}")
        st.pydeck_chart(
            deck_map(found, drawing, look),
            width=width,
            height=height,
            key=f"{MAP_ID}_{found.level}_{found.boundaries}",
            alt=found.sentence,
        )
        area_map(view, found, look, key="land", beneath=height)


def _scatter(view: View, wards: Wards) -> None:
    if wards.symbol is not None:  # a ward is a dot by two figures
        words, look = view.words, state.look(view.selection)
        chart = ward_scatter(
            wards,
            view.indicator(wards.shade.indicator).short,
            words.with_unit(view.indicator(wards.symbol.indicator)),
            look,
        )
        note(chart)
        st.vega_lite_chart(
            chart,
            theme=None,
            width="stretch",
            on_select=_chosen_dot,
            selection_mode="ward",
            key="scatter",
            alt=wards.sentence,
        )
    st.markdown(page.escaped(wards.more))


def _chosen_dot() -> None:
    """Move the link to the ward whose dot was clicked."""
    found = st.session_state["scatter"].selection.get("ward", [])
    if found and found[0].get("slug"):
        state.move(ward=str(found[0]["slug"]))
