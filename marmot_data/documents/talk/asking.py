"""Which finding and which chart belong to a slide? Each is made as on the pages of the app."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from marmot_data.catalogue.schema import Status
from marmot_data.catalogue.talks import CITY, Slide, SlideChart
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.lines import line_chart
from marmot_data.charts.sites import sites_map
from marmot_data.charts.theme import Look, Spec, in_language
from marmot_data.documents.render import SLIDES
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.lines import Line, area_lines, group_lines
from marmot_data.findings.city.nearest import find_nearest
from marmot_data.findings.city.sites import find_sites, whole_city
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.gap.deciles import find_deciles
from marmot_data.findings.gap.gap import find_gap
from marmot_data.findings.gap.gap_series import find_gap_series

Found = Finding | Nothing


def at_slide(view: View, slide: Slide) -> View | Nothing:
    """Return the view of a slide: its group, ward and period, or why there is none."""
    change: dict[str, str] = {}
    if slide.indicator is not None:
        change["indicator"] = slide.indicator
    if slide.group is not None:
        change["group"] = slide.group
    if slide.area not in (CITY, "chosen"):
        change["ward"] = slide.area
    moved = _with(view, **change)
    if slide.area != CITY and moved.ward_code is None:
        words = view.words
        return Nothing(title=words("present.no_ward"), sentence=words("present.no_ward_why"))
    if slide.period is None:
        return moved
    return _at_period(moved, slide, slide.period)


def _with(view: View, **change: str) -> View:
    return View(
        data=view.data,
        catalogue=view.catalogue,
        words=view.words,
        selection=view.selection.moved(**change),
    )


def _at_period(view: View, slide: Slide, period: str) -> View | Nothing:
    """Move to the year in which a period ends; say so if there is no figure of that period."""
    name = str(slide.indicator)
    values = view.data.values(name)
    area = view.place.authority if slide.area == CITY else view.ward_code
    own = values[values["value"].notna() & (values["period"] == period)]
    if slide.kind in ("number", "before_after"):
        own = own[(own["area"] == area) & (own["group"] == view.group(name))]
    if own.empty:
        entry, words = view.indicator(name), view.words
        return Nothing(
            title=entry.title,
            sentence=words("present.no_period", what=entry.short, period=words.period(period)),
        )
    return _with(view, year=str(int(own["end_year"].iloc[0])))


def trend_of(view: View, slide: Slide) -> Trend | Nothing:
    """Return the series of a slide: of the city, of a ward, or of groups of people."""
    name = str(slide.indicator)
    if slide.groups:
        return find_trend(view, name, group_lines(view, slide.groups))
    if slide.area == CITY:
        return find_trend(view, name, area_lines(view, name))
    place, group = view.place, view.group(name)
    codes = ((str(view.ward_code), "ward"), (place.authority, "city"), (place.country, "country"))
    lines = tuple(
        Line(area=code, group=group, label=view.area_name(code), role=role) for code, role in codes
    )
    return find_trend(view, name, lines)


def _named(find: Callable[[View, str], Found]) -> Callable[[View, Slide], Found]:
    return lambda view, slide: find(view, str(slide.indicator))


ASK: Mapping[SlideChart, Callable[[View, Slide], Found]] = MappingProxyType(
    {
        SlideChart.AREAS: trend_of,
        SlideChart.GROUPS: trend_of,
        SlideChart.WARDS: _named(find_nearest),
        SlideChart.GRADIENT: _named(find_gap),
        SlideChart.GAP_SERIES: _named(find_gap_series),
        SlideChart.DECILES: _named(find_deciles),
        SlideChart.AUTHORITIES: _named(find_authorities),
    }
)
WHOLE_NAME = 99
"""letters of an area's name on one line: a slide is wide, and its rows are many"""
_wide = partial(dot_chart, letters=WHOLE_NAME)
DRAW: Mapping[SlideChart, Callable[..., Spec]] = MappingProxyType(
    {
        SlideChart.AREAS: line_chart,
        SlideChart.GROUPS: line_chart,
        SlideChart.WARDS: _wide,
        SlideChart.GRADIENT: gradient_chart,
        SlideChart.GAP_SERIES: line_chart,
        SlideChart.DECILES: gradient_chart,
        SlideChart.AUTHORITIES: _wide,
    }
)


def charted(view: View, slide: Slide, look: Look = SLIDES) -> tuple[Found, Spec | None]:
    """Return the finding of a chart slide with its chart; no chart if there is nothing to show."""
    found: Any = ASK[slide.chart](view, slide)
    if isinstance(found, Nothing):
        return found, None
    return found, DRAW[slide.chart](found, axis_of(view, slide), in_language(look, view.words))


def series_drawn(view: View, slide: Slide, found: Trend) -> Spec | None:
    """Draw the series in which the figures of a slide stand; none of a single period."""
    if found.lines["period"].nunique() < 2:  # noqa: PLR2004 - a line joins two
        return None
    return line_chart(found, axis_of(view, slide), in_language(SLIDES, view.words))


def where_drawn(view: View, deed: str, look: Look = SLIDES) -> Spec:
    """Draw where in the city a deed is found: its places by their names, or the city as a whole."""
    found = find_sites(view, deed)
    sites = whole_city(view) if isinstance(found, Nothing) else found
    shapes = view.data.shapes("ward", sites.boundaries)
    return sites_map(sites, shapes, in_language(look, view.words), look.height)


def axis_of(view: View, slide: Slide) -> str:
    """Return what stands on the value axis of a slide's chart."""
    entry, words = view.indicator(str(slide.indicator)), view.words
    if slide.chart is SlideChart.GAP_SERIES:
        return words(f"unit.{entry.unit}.gap", number="", count="other").strip()
    return words.axis(entry)


def estimated(view: View, indicator: str) -> str:
    """Say if figures of wards are not measured: what is estimated says so wherever it stands."""
    boundaries = int(view.selection.boundaries)

    def any_is() -> bool:
        values = view.data.values(indicator)
        own = values[(values["level"] == "ward") & values["value"].notna()]
        own = own[own["boundaries"] == boundaries]
        return bool((own["status"] == Status.ESTIMATED).any())

    found = view.data.remembered(("estimated", indicator, boundaries), any_is)
    return view.words("present.estimated") if found else ""
