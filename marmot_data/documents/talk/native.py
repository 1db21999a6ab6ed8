"""Charts of a slide as PowerPoint's own, so that people can change them there."""

import math
from typing import Any

import pandas as pd
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Pt

from marmot_data.charts.theme import LIGHT
from marmot_data.findings.base import Finding
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.gap.deciles import Deciles
from marmot_data.findings.gap.gap import Gap

LETTERS = Pt(14)
BREAK = "\N{EN DASH}"
RANGE = (("c:errDir", "y"), ("c:errBarType", "both"), ("c:errValType", "cust"), ("c:noEndCap", "0"))
"""how an error bar is drawn"""
Part = Any
"""a slide, a shape or a chart of PowerPoint, whose library has types only in parts"""
Box = tuple[Any, Any, Any, Any]
"""left, top, width and height"""


def add_chart(slide: Part, finding: Finding, box: Box, axis: str) -> Part:
    """Add the native chart of a finding to a slide; none if its kind has none.

    Dots with their ranges have none: bars without ranges would say more than is known.
    """
    if isinstance(finding, Trend):
        return _lines(slide, _trend_data(finding), box, axis)
    if isinstance(finding, Gap | Deciles):
        frame = _lines(slide, _ladder_data(finding), box, axis)
        _add_ranges(frame.chart, finding)
        return frame
    return None


def _trend_data(found: Trend) -> CategoryChartData:
    """Return the series by period; a place without figures at each break keeps lines apart."""
    gap = str(found.breaks["label"].iloc[0]) if len(found.breaks) else BREAK
    points = found.lines.sort_values(["end", "stretch"])
    order = points.drop_duplicates("when")[["when", "stretch"]]
    whens: list[str | None] = []
    last = None
    for when, stretch in zip(order["when"], order["stretch"], strict=True):
        if last is not None and stretch > last:
            whens.append(None)
        last = stretch if last is None else max(last, stretch)
        whens.append(when)
    data = CategoryChartData()
    data.categories = [when or gap for when in whens]
    for line in found.order:
        own = points[points["line"] == line].drop_duplicates("when").set_index("when")["value"]
        data.add_series(line, [_known(own.get(when)) if when else None for when in whens])
    return data


def _ladder_data(found: Gap | Deciles) -> CategoryChartData:
    steps = list(dict.fromkeys(found.fifths["speech"]))
    data = CategoryChartData()
    data.categories = steps
    for name, own in found.fifths.groupby("group_name", sort=False):
        values = own.set_index("speech")["value"]
        data.add_series(str(name), [_known(values.get(step)) for step in steps])
    return data


def _add_ranges(chart: Part, found: Gap | Deciles) -> None:
    """Draw the range of each figure of a ladder as an error bar, which people can change."""
    groups = found.fifths.groupby("group_name", sort=False)
    for series, (_, own) in zip(chart.plots[0].series, groups, strict=True):
        steps = own.drop_duplicates("speech")
        if steps["lower"].isna().all():
            continue
        bars = OxmlElement("c:errBars")
        for name, value in RANGE:
            _part(bars, name).set("val", value)
        for name, sizes in (
            ("c:plus", steps["upper"] - steps["value"]),
            ("c:minus", steps["value"] - steps["lower"]),
        ):
            held = _part(_part(bars, name), "c:numLit")
            _part(held, "c:ptCount").set("val", str(len(sizes)))
            for place, size in enumerate(sizes):
                if pd.notna(size):
                    point = _part(held, "c:pt")
                    point.set("idx", str(place))
                    _part(point, "c:v").text = f"{size:.6g}"
        # The schema wants them before the names of the steps.
        series._element.find(qn("c:cat")).addprevious(bars)  # noqa: SLF001 - no public way


def _part(parent: Part, name: str) -> Part:
    made = OxmlElement(name)
    parent.append(made)
    return made


def _known(value: float | None) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _lines(slide: Part, data: CategoryChartData, box: Box, axis: str) -> Part:
    frame = slide.shapes.add_chart(XL_CHART_TYPE.LINE_MARKERS, *box, data)
    chart = frame.chart
    for series, colour in zip(chart.plots[0].series, LIGHT.groups * 4, strict=False):
        series.smooth = False
        series.format.line.color.rgb = colour_of(colour)
        series.format.line.width = Pt(2.5)
        series.marker.format.fill.solid()
        series.marker.format.fill.fore_color.rgb = colour_of(colour)
    _dress(chart, axis)
    known = [
        value
        for series in chart.plots[0].series
        for value in series.values  # noqa: PD011 - a chart's series, not a table's
        if value is not None
    ]
    chart.value_axis.minimum_scale = _floor(known)
    return frame


def _floor(known: list[float]) -> float:
    """Return where an axis of lines begins: a round figure below them, nought if it is near."""
    span = max(known) - min(known)
    step = 10 ** math.floor(math.log10(span)) if span > 0 else 1.0
    low = math.floor(min(known) / step) * step
    return 0.0 if low < span / 2 else float(low)


def _dress(chart: Part, axis: str) -> None:
    chart.font.size = LETTERS
    chart.has_title = False
    chart.has_legend = len(chart.plots[0].series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False
    chart.value_axis.has_title = True
    chart.value_axis.axis_title.text_frame.text = axis
    chart.value_axis.axis_title.text_frame.paragraphs[0].font.size = LETTERS
    chart.value_axis.major_gridlines.format.line.color.rgb = colour_of(LIGHT.grid)
    labels = chart.value_axis.tick_labels
    labels.number_format, labels.number_format_is_linked = "#,##0", False


def colour_of(colour: str) -> RGBColor:
    """Return a colour as PowerPoint has it."""
    made: RGBColor = RGBColor.from_string(colour.removeprefix("#").upper())
    return made
