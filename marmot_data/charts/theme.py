"""Colours, type and line weights of every picture, in each of the app's looks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

import altair as alt
import pandas as pd
from altair.utils import schemapi

from marmot_data.language import Words

schemapi.DEBUG_MODE = False
"""Altair would check every piece of every chart against its schema on every run, which takes most
of a run's time; the tests check the finished charts against the same schema instead."""

Spec = dict[str, Any]
"""a finished Vega-Lite chart with its data"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How pictures are drawn: one for light, dark, high contrast and the projector."""

    dark: bool
    ink: str
    muted: str
    ground: str
    edge: str
    """the line between two areas of a map"""
    grid: str
    accent: str
    selected: str
    better: str
    similar: str
    worse: str
    classes: tuple[str, ...]
    """five shades from light to dark, on a dark page too: dark is worse wherever one way is"""
    land: str
    """areas on which something else is shown"""
    groups: tuple[str, ...]
    """of lines and dots: each differs from the others for every kind of eye"""
    more: tuple[str, ...]
    """of further lines, which have a dash besides"""
    font_size: int = 14
    line: float = 2.5
    height: int = 300
    """pixels of a chart"""
    map_height: int = 440
    """pixels of a map on a wide screen"""
    decimal: str = "."
    thousands: str = ","
    """signs before decimals and between thousands, as the reader's language writes them"""


MORE = ("#513721", "#b18e15", "#a2419d", "#e75e70", "#475411", "#3f93f7", "#a488a1")
LIGHT = Look(
    dark=False,
    ink="#1b1f24",
    muted="#4d5662",
    ground="#ffffff",
    edge="#ffffff",
    grid="#e3e7ec",
    accent="#12436D",
    selected="#612337",
    better="#12436D",
    similar="#6f777f",
    worse="#F46A25",
    classes=("#edf2f7", "#c3d4e6", "#8fb0d0", "#4776a5", "#12436D"),
    land="#edf2f7",
    groups=("#12436D", "#F46A25", "#38a27d", "#612337", "#6f777f"),
    more=MORE,
)
DARK = Look(
    dark=True,
    ink="#f2f4f7",
    muted="#b6bfca",
    ground="#11151a",
    edge="#11151a",
    grid="#2c3540",
    accent="#8fc3ff",
    selected="#ffe066",
    better="#8fc3ff",
    similar="#939699",
    worse="#ff9a5c",
    classes=("#e6eff8", "#b9d1e8", "#8cb1d6", "#5c8dbd", "#2f689e"),
    land="#1d2b3a",
    groups=("#8fc3ff", "#ff9a5c", "#108864", "#a660a7", "#939699"),
    more=("#aa5224", "#8ae749", "#f6b3d8", "#106dce", "#77712d", "#f74867", "#5bf9f9"),
)
STILL = replace(
    LIGHT,
    accent="#12436E",
    better="#12436F",
    similar="#6f7780",
    edge="#fffffe",
    land="#edf2f8",
    groups=("#12436c", "#f46a24", "#38a27d", "#612338", "#6f777e"),
)
"""the light look with a colour of its own for each role, so that a style can turn each dark"""
CONTRAST = Look(
    dark=False,
    ink="#000000",
    muted="#000000",
    ground="#ffffff",
    edge="#000000",
    grid="#8a8a8a",
    accent="#003078",
    selected="#5f243e",
    better="#003078",
    similar="#6c737a",
    worse="#c2410c",
    classes=("#ffffff", "#c9d6e6", "#84a4c6", "#3d6c9c", "#00264d"),
    land="#ffffff",
    groups=("#003078", "#c2410c", "#007d5a", "#5f243e", "#6c737a"),
    more=MORE,
    font_size=16,
    line=3.5,
)
PROJECTOR = Look(
    dark=False,
    ink="#000000",
    muted="#1b1f24",
    ground="#ffffff",
    edge="#ffffff",
    grid="#b8c0c8",
    accent="#12436D",
    selected="#612337",
    better="#12436D",
    similar="#6c737a",
    worse="#d4540f",
    classes=("#edf2f7", "#c3d4e6", "#8fb0d0", "#4776a5", "#12436D"),
    land="#edf2f7",
    groups=("#12436D", "#d4540f", "#319d78", "#612337", "#6c737a"),
    more=MORE,
    font_size=22,
    line=5,
    height=440,
    map_height=620,
)

STEP = 2
"""of 255: by so much the still look moves a colour, so that each role has one of its own"""
COLUMN = 3.5
"""width of a column of figures beside a chart, in letters' sizes"""
LOOKS: Mapping[str, tuple[Look, Look]] = MappingProxyType(
    {
        "standard": (LIGHT, DARK),
        "contrast": (CONTRAST, CONTRAST),
        "projector": (PROJECTOR, PROJECTOR),
    }
)
"""name in the link -> the look on a light and on a dark page"""

FACE = "Atkinson Hyperlegible Next"
FONT = f"{FACE}, Source Sans, sans-serif"


def same_to_the_eye(one: str, other: str) -> bool:
    """Tell whether two colours differ by no more than a step, as those of the still look do."""
    steps = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return all(abs(first - second) <= STEP for first, second in steps)


def look_of(name: str, *, dark: bool) -> Look:
    """Return the look for a name in the link and the reader's page."""
    light_look, dark_look = LOOKS[name]
    return dark_look if dark else light_look


def in_language(look: Look, words: Words) -> Look:
    """Return a look whose numbers are written as in a language; the same one each time."""
    signs = words.locale.number_symbols["latn"]
    return _written(look, signs["decimal"], signs["group"])


@cache
def _written(look: Look, decimal: str, thousands: str) -> Look:
    if (look.decimal, look.thousands) == (decimal, thousands):
        return look
    return replace(look, decimal=decimal, thousands=thousands)


def turned_dark() -> dict[str, str]:
    """Return each colour of a picture in the still look, and what it becomes on a dark page.

    The shades of a map stay as they are: dark is worse on a dark page too.
    """
    roles = ("ink", "muted", "ground", "edge", "grid", "accent", "selected", "better", "similar")
    pairs = {getattr(STILL, role): getattr(DARK, role) for role in (*roles, "worse", "land")}
    lines = zip((*STILL.groups, *STILL.more), (*DARK.groups, *DARK.more), strict=True)
    return {**dict(lines), **pairs}


def title_above(*, rows: int = 0) -> alt.Axis:
    """Return a value axis with few ticks and its title lying flat above it.

    Parameters
    ----------
    rows
        Pixels that words above the chart take: the title stands above these.
    """
    return alt.Axis(
        tickCount=5,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleX=0,
        titleY=-12 - rows,
    )


def named(name: str) -> alt.Chart:
    """Begin a chart on data that `finish` adds: Altair copies inline data at every step."""
    return alt.Chart(alt.NamedData(name=name))


Drawn = (
    alt.Chart
    | alt.LayerChart
    | alt.FacetChart
    | alt.HConcatChart
    | alt.VConcatChart
    | alt.ConcatChart
)


def finish(chart: Drawn, look: Look, data: Mapping[str, pd.DataFrame | list[Any]]) -> Spec:
    """Give a chart the app's type, colours and quiet axes, and its data.

    Every chart passes through here.

    Parameters
    ----------
    chart
        An Altair chart on named data.
    look
        Colours and sizes.
    data
        Name -> table, or list of GeoJSON features.
    """
    return with_data(dressed(chart, look), data)


def with_data(spec: Spec, data: Mapping[str, pd.DataFrame | list[Any]]) -> Spec:
    """Return a dressed chart with its data."""
    return spec | {
        "datasets": {
            name: {"type": "FeatureCollection", "features": table}
            if isinstance(table, list)
            else table
            for name, table in data.items()
        }
    }


def dressed(chart: Drawn, look: Look) -> Spec:
    """Give a chart the app's type, colours and quiet axes."""
    size = look.font_size
    quiet = {"labelColor": look.muted, "titleColor": look.muted}
    spec: Spec = chart.to_dict(validate=False, context={"pre_transform": False})
    spec["config"] = {
        "font": FONT,
        "background": "transparent",
        # The picture as a whole carries its text; marks without a name would only be noise.
        # A mark says when pointed at only what it is told to say, never its own columns.
        "mark": {"aria": False, "tooltip": None},
        "view": {"stroke": None},
        # No axis shows days, so that times need no names of months.
        "locale": {
            "number": {
                "decimal": look.decimal,
                "thousands": look.thousands,
                "grouping": [3],
                "currency": ["", ""],
                "minus": "\N{MINUS SIGN}",
            }
        },
        "axis": {
            **quiet,
            "labelFontSize": size - 1,
            "titleFontSize": size - 1,
            "titleFontWeight": "normal",
            "domainColor": look.muted,
            "gridColor": look.grid,
            "tickColor": look.muted,
            "labelOverlap": True,
        },
        "legend": {
            "labelColor": look.ink,
            "titleColor": look.muted,
            "labelFontSize": size,
            "titleFontSize": size - 1,
            "titleFontWeight": "normal",
            "orient": "top",
            "symbolStrokeWidth": look.line,
            "labelLimit": 320,
            "columns": 3,
            "offset": size + 12,  # room for the title of the axis below it
        },
        "text": {"color": look.ink, "fontSize": size},
    }
    spec["padding"] = {"left": 4, "right": 4, "top": 4, "bottom": 4}
    return spec
