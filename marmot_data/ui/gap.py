"""The gap page: the whole gradient, its change, and the gap as others have printed it."""

from collections.abc import Iterable

import streamlit as st

from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.lines import line_chart
from marmot_data.charts.published_gaps import published_gaps_chart
from marmot_data.findings.base import View, reworded
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.gap.gap import Gap, find_gap, numbers_of
from marmot_data.findings.gap.gap_series import find_gap_series, has_narrowed, which_to_quote
from marmot_data.findings.gap.gradient import offered, offered_words
from marmot_data.findings.gap.published_gaps import PublishedGaps, find_printed_beside
from marmot_data.ui import page, state
from marmot_data.ui.fold_line import fold_line


def show_gap(view: View) -> None:
    """Show the gradient of the chosen indicator, how it changed, and the gap as printed."""
    words = view.words
    choices = offered(view)
    chosen = view.selection.indicator
    name = chosen if chosen in choices else view.catalogue.front.map_symbol
    found, over_time, told = find_gap(view, name), find_gap_series(view, name), page.Said()
    answer = told.fresh(f"{found.sentence} {has_narrowed(view, name)}")
    page.heading(words("gap.heading"))
    with st.container(key="lead"):
        page.say(answer)
        with st.container(key="led"):
            _controls(view, name, choices)
            page.card(view, found, lambda one: _gap(view, one), key=name, said=True)
    if isinstance(over_time, Trend):  # else it is said above why there is none
        more = told.fresh(f"{which_to_quote(view, name)} {over_time.sentence}".strip())
        over_time = reworded(over_time, sentence=more)
        page.card(view, over_time, lambda one: _series(view, one), key="over_time")
    page.card(
        view,
        find_printed_beside(view, view.catalogue.front.map_symbol),
        lambda one: _published_gaps(view, one),
        key="printings",
    )


def _controls(view: View, name: str, choices: Iterable[str]) -> None:
    """Offer the figure of which the gap is shown, and the group of people where there are many."""
    words, groups = view.words, view.indicator(name).groups
    fold_line("gap", words("gap.line", what=view.indicator(name).short))
    with st.container(key="controls"):
        left, right = st.columns(2, gap="large")
        with left:
            state.pick(
                words("gap.pick"),
                "indicator",
                {one: view.indicator(one).short for one in choices},
                default=words("gap.pick_default", what=view.indicator(name).short),
            )
        if len(groups) > 2:  # noqa: PLR2004 - of two, both are drawn
            with right:
                state.pick(words("filter.group"), "group", {g: view.group_name(g) for g in groups})
        with st.expander(words("gap.offered_head")):
            st.caption(offered_words(view))


def _series(view: View, trend: Trend) -> None:
    axis = view.words(
        f"unit.{view.indicator(trend.indicator).unit}.gap", number="", count="other"
    ).strip()
    page.picture(line_chart(trend, axis, state.look(view.selection)), trend)


def _published_gaps(view: View, found: PublishedGaps) -> None:
    words = view.words
    axis = words.axis(view.indicator(view.catalogue.front.map_symbol))
    page.picture(published_gaps_chart(found, axis, state.look(view.selection)), found)
    with st.expander(words("published_gaps.pages")):
        for title, address in found.links:
            st.markdown(f"{page.escaped(title)}: {address}")


def _gap(view: View, gap: Gap) -> None:
    words, entry = view.words, view.indicator(gap.indicator)
    page.picture(gradient_chart(gap, words.axis(entry), state.look(view.selection)), gap)
    for group, one in gap.gradients.items():
        who = "" if group == "all" else f"{view.group_name(group)}: "
        shown = numbers_of(view, gap.indicator, one)
        for column, (name, text, value) in zip(st.columns(len(shown)), shown, strict=True):
            with column:
                st.caption(f"{who}{name}, {text}")
                st.markdown(f"**{page.escaped(value)}**")
