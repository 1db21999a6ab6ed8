"""The page of comparisons: areas side by side or over the years, and two figures together."""

import streamlit as st

from marmot_data.charts.association import association_chart
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.lines import line_chart
from marmot_data.findings.base import View, reworded
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.nearest import Nearest
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.compare.areas import (
    KINDS,
    area_label,
    areas_shown,
    areas_with_figures,
    opening,
)
from marmot_data.findings.compare.association import (
    LEVELS,
    Association,
    common_levels,
    find_association,
    with_second,
)
from marmot_data.findings.compare.comparison import Comparison, find_comparison
from marmot_data.link import MOST_AREAS, NONE, USUAL, area_slugs
from marmot_data.ui import page, state
from marmot_data.ui.controls import pick_earlier, pick_edition, pick_group, pick_indicator
from marmot_data.ui.fold_line import fold_line
from marmot_data.ui.light import is_light


def show_compare(view: View) -> None:
    """Compare areas on one figure, by area or by year; then two figures over all areas."""
    words = view.words
    found = find_comparison(view)
    page.heading(words("compare.heading"))
    look = state.look(view.selection)
    axis = words.axis(view.indicator(view.selection.indicator))
    with st.container(key="compare_page"):
        beside, wide = st.columns([1, 4], gap="large")
        with beside:
            page.say(found.sentence)
            _controls(view)
        with wide:
            page.card(
                view,
                found,
                lambda one: page.picture(dot_chart(one, axis, look), one),
                key="compare",
                said=True,
            )
    if isinstance(found, Comparison):
        _pairs(view, found)
        _over_time(view, found)
    if view.ward_code or view.selection.areas != USUAL:  # else the city has just been told
        _beside(view)
    _together(view)


def _controls(view: View) -> None:
    """Offer the figure and how it is compared; the areas stand folded, as they take much room."""
    words, name = view.words, view.selection.indicator
    what, number = view.named(view.indicator(name), view.group(name)), len(areas_shown(view))
    fold_line("compare", words("compare.line", what=what, number=number))
    with st.container(horizontal=True, key="controls"):
        pick_indicator(view)
        pick_group(view)
        state.switch(words("compare.by"), "compare", words.section("compare.how"))
        if view.selection.compare == "year":
            pick_earlier(view, {NONE: words("compare.earliest")})
    if is_light():  # which has no boxes to choose areas in
        if why := opening(view):
            st.caption(page.escaped(why))
        return
    with (
        st.container(key="controls_areas"),
        st.expander(words("compare.choose"), key="choose_areas"),
    ):
        # What nobody has chosen gives way, but for the city: it shares a period with every area.
        offered = view.selection.areas == USUAL and not view.ward_code
        keeping = 1 if offered else MOST_AREAS
        state.several("areas", _boxes(view), list(areas_shown(view)), keeping=keeping)
        if why := opening(view):
            st.caption(page.escaped(why))


def _boxes(view: View) -> list[state.Box]:
    """Offer wards, places and small areas apart, those that have a figure or are chosen."""
    chosen, have = areas_shown(view), areas_with_figures(view)
    offered = area_slugs(view.data, view.selection.boundaries)
    levels = view.data.areas["level"]
    boxes = []
    for kind, own in KINDS.items():
        options = {
            slug: _option(view, code)
            for slug, code in offered.items()
            if levels[code] in own and (code in have or slug in chosen)
        }
        if options:
            label = view.words(f"compare.areas_{kind}")
            boxes.append(state.Box(name=kind, label=label, options=options))
    return boxes


def _option(view: View, code: str) -> str:
    """Name an area for the menu; a small one with its kind, as several kinds share names."""
    level, name = str(view.data.areas.loc[code, "level"]), area_label(view, code)
    if level not in KINDS["small"]:
        return name
    return view.words("compare.option", name=name, level=view.words(f"level_short.{level}"))


def _pairs(view: View, found: Comparison) -> None:
    """Show how each area stands against each other, in words."""
    if found.overlap:
        st.caption(page.escaped(found.overlap))
    if found.told_apart:
        with st.expander(view.words("compare.pairs"), key="finding_pairs"):
            st.caption(view.words("compare.pairs_intro"))
            page.table(found.pairs, view.words("compare.pairs"))


def _over_time(view: View, found: Comparison) -> None:
    """Show the same areas as lines, if the figure has several periods."""
    name = view.selection.indicator
    lines = sorted(found.lines, key=lambda line: line.area not in found.long)
    trend = find_trend(view, name, tuple(lines))
    # Figures that may not be set against each other over time would be dots, not lines; and one
    # line of several areas compares nothing.
    if not isinstance(trend, Trend) or trend.lines.groupby("segment").size().max() < 2:  # noqa: PLR2004
        return
    if len(trend.order) == 1 < len(lines):
        return
    look = state.look(view.selection)
    entry = view.indicator(trend.indicator)
    axis = view.words.axis(entry)
    left_out = [line.label for line in lines if line.label not in trend.order]
    undrawn = view.words("compare.undrawn", areas=view.words.listed(left_out)) if left_out else ""
    # What may be said of a change is told by year; the trend's own story knows fewer reasons.
    told = " ".join(filter(None, (trend.instead, _ways_on(view, trend), undrawn)))
    plain = reworded(
        trend,
        title=view.words("compare.lines_title", what=view.named(entry, view.group(name))),
        sentence=told,
    )
    page.card(
        view,
        plain,
        lambda one: page.picture(line_chart(one, axis, look), one),
        key="over_time",
        said=not told,
    )


def _ways_on(view: View, trend: Trend) -> str:
    """Name the areas that are drawn, and how to read what has changed; by year it stands above."""
    if view.selection.compare == "year":
        return ""
    return view.words("compare.lines", areas=view.words.listed(trend.order))


def _beside(view: View) -> None:
    """Show the city beside its statistical neighbours, for figures that these have as well."""
    name = view.selection.indicator
    found = find_authorities(view, name)
    if not isinstance(found, Nearest):
        return
    look, axis = state.look(view.selection), view.words.axis(view.indicator(name))
    page.card(
        view, found, lambda one: page.picture(dot_chart(one, axis, look), one), key="authorities"
    )


def _together(view: View) -> None:
    """Show how two figures go together over wards or small areas."""
    view, words = with_second(view), view.words
    st.header(words("association.heading"), anchor=False)
    with st.container(horizontal=True, key="controls_together"):
        pick_indicator(view, "against", "second")
        levels = common_levels(view)
        if len(levels) > 1:
            state.switch(
                words("compare.level"),
                "level",
                {one: words(f"level_short.{one}") for one in LEVELS if one in levels},
            )
        pick_edition(view, view.selection.indicator, view.selection.against)
    found = find_association(view)
    page.card(view, found, lambda one: _scatter(view, one), key="together")


def _scatter(view: View, found: Association) -> None:
    words, look = view.words, state.look(view.selection)
    titles = [
        words(
            "axis.title",
            what=view.named(view.indicator(one.indicator), one.group),
            unit=words.unit_after(view.indicator(one.indicator)),
        )
        for one in (found.across, found.up)
    ]
    page.picture(association_chart(found, titles[0], titles[1], look), found)
