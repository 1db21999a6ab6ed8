"""The theme pages: series, groups and the smallest areas there are, for three themes."""

from dataclasses import dataclass

import streamlit as st

from marmot_data.charts.dots import dot_chart
from marmot_data.charts.lines import line_chart
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.smallest import find_smallest
from marmot_data.findings.trend import Line, Trend, area_lines, find_trend, group_lines
from marmot_data.ui import page, state
from marmot_data.ui.overview import empty_filter


@dataclass(frozen=True, slots=True)
class Picture:
    """One card of a theme page: an indicator over areas, over groups, or in its smallest areas."""

    indicator: str
    kind: str = "areas"
    groups: tuple[str, ...] = ()


SCHOOL = (
    Picture("school_readiness"),
    Picture("school_readiness", "groups", ("not_fsm", "fsm")),
    Picture("school_readiness", "groups", ("girls", "boys")),
    Picture("school_readiness", "smallest"),
    Picture("phonics"),
    Picture("early_language"),
)
WORK = (
    Picture("employment_rate"),
    Picture("claimant_count"),
    Picture("unemployment_rate"),
    Picture("neet"),
    Picture("universal_credit_households"),
    Picture("employed_census", "smallest"),
    Picture("employment_deprivation", "smallest"),
)
CRIME = (
    Picture("crime_rate"),
    Picture("crimes"),
    Picture("crimes", "groups", ("violence_sexual", "anti_social", "vehicle_crime", "burglary")),
    Picture("first_time_entrants"),
    Picture("crimes", "smallest"),
    Picture("crime_deprivation", "smallest"),
)


def show_school(view: View) -> None:
    """Show school readiness: the two series, who is behind, and the nearest to a ward figure."""
    _show(view, "school", SCHOOL)


def show_work(view: View) -> None:
    """Show work: employment, claimants, young people, and the small areas."""
    _show(view, "work", WORK)


def show_crime(view: View) -> None:
    """Show recorded crime: by year, by type, and the smallest areas that exist."""
    _show(view, "crime", CRIME)


def _show(view: View, name: str, pictures: tuple[Picture, ...]) -> None:
    priority = view.selection.priority
    wanted = set(view.catalogue.chosen(None if priority == "all" else priority))
    shown = [one for one in pictures if one.indicator in wanted]
    first = _trend(view, pictures[0])
    page.heading(
        view.words(f"{name}.heading"), first.answer if isinstance(first, Trend) else first.sentence
    )
    if not shown:
        empty_filter(view)
        return
    _card(view, shown[0], 0)
    for start in range(1, len(shown), 2):
        for column, offset in zip(st.columns(2, gap="large"), (0, 1), strict=True):
            if start + offset < len(shown):
                with column:
                    _card(view, shown[start + offset], start + offset)


def _trend(view: View, picture: Picture) -> Trend | Nothing:
    lines: tuple[Line, ...]
    if picture.kind == "groups":
        lines = group_lines(view, picture.groups)
    else:
        lines = area_lines(view, picture.indicator)
    return find_trend(view, picture.indicator, lines)


def _card(view: View, picture: Picture, number: int) -> None:
    key = f"{picture.indicator}_{number}"
    look = state.look(view.selection)
    entry = view.indicator(picture.indicator)
    if picture.kind == "smallest":
        found = find_smallest(view, picture.indicator)
        page.card(
            view,
            found,
            lambda one: page.picture(dot_chart(one, view.words.axis(entry), look), one),
            key=key,
        )
        return
    trend = _trend(view, picture)
    page.card(
        view,
        trend,
        lambda one: page.picture(line_chart(one, view.words.axis(entry), look), one),
        key=key,
    )
