"""The gap page: the whole gradient, with slope index, relative index and range together."""

import streamlit as st

from marmot_data.charts.gradient import gradient_chart
from marmot_data.findings.base import View
from marmot_data.findings.gap import Gap, find_gap
from marmot_data.ui import page, state


def show_gap(view: View) -> None:
    """Show the gradient of life expectancy and of healthy life expectancy."""
    words = view.words
    names = ("life_expectancy", "healthy_life_expectancy", "disability_free_life_expectancy")
    found = [(name, find_gap(view, name)) for name in names]
    page.heading(words("gap.heading"), found[0][1].sentence)
    for name, gap in found:
        page.card(view, gap, lambda one: _gap(view, one), key=name)


def _gap(view: View, gap: Gap) -> None:
    words, entry = view.words, view.indicator(gap.indicator)
    for group, slope in gap.slopes.items():
        own = gap.fifths[gap.fifths["group"] == group]
        span = float(own["value"].iloc[-1] - own["value"].iloc[0])
        first, second, third = st.columns(3)
        who = view.group_name(group)
        first.metric(
            f"{who}: {words('gap.size')}",
            words.difference(float(slope.sii), entry),
            help=words("gap.size_help"),
        )
        second.metric(
            f"{who}: {words('gap.ratio')}",
            words.number(float(slope.rii), 2),
            help=words("gap.ratio_help"),
        )
        third.metric(
            f"{who}: {words('gap.span')}",
            words.difference(span, entry),
            help=words("gap.span_help"),
        )
    page.picture(gradient_chart(gap, words.axis(entry), state.look(view.selection)), gap)
