"""What changed, as a line from then to now for each outcome, the country's beside it."""

from functools import cache

import altair as alt
import pandas as pd

from marmot_data.charts.signs import signs
from marmot_data.charts.spec_template import filled, number
from marmot_data.charts.theme import Look, Spec, dressed, named
from marmot_data.charts.tooltip import unnamed_lines
from marmot_data.findings.city.progress import Progress
from marmot_data.memoise import memoise

WIDE = 64
"""width from which the names stand beside the lines and not above them, in sizes of type"""
ROW, HEAD, LINE = 4.9, 3.0, 1.25
"""height of an outcome, of a heading, and from line to line, in sizes of type"""
MARGIN = 5
"""room for a value at either end of the lines, in sizes of type"""
SIGN, DOT = 0.46, 0.15
"""surface of the newest figure's sign and of the earlier one's dot, in squares of type"""
BESIDE, ABOVE = 1.7, 2.6
"""where the first line runs, in sizes of type, with the name beside it or above it"""


@memoise
def progress_chart(found: Progress, who: tuple[str, str], look: Look, *, tested: bool) -> Spec:
    """Draw a line from then to now for each outcome, under the year since which it is told.

    Parameters
    ----------
    found
        The changes.
    who
        Names of the place and of the country.
    look
        Colours and sizes.
    tested
        Whether the tested changes are drawn, or those that are shown as counted.
    """
    moves = found.moves[found.moves["tested"] == tested].reset_index(drop=True)
    size = look.font_size
    anew = moves["since"] != moves["since"].shift()
    top = (anew.cumsum() * HEAD + pd.Series(range(len(moves)), moves.index) * ROW) * size
    at = _places(moves)
    own, wider = (
        _lines(moves, at, top, name, look) for name in zip(("", "country_"), who, strict=True)
    )
    names = pd.DataFrame({"y": top, "name": moves["what"], "when": moves["when"]})
    heads = pd.DataFrame({"y": top[anew] - size, "since": moves["since"][anew]})
    lines = pd.concat([own, wider], ignore_index=True)
    points = pd.concat([_points(lines, end, look) for end in ("from", "to")], ignore_index=True)
    height = round(float(top.iloc[-1]) + ROW * size)
    return filled(
        _drawn(look),
        {"heads": heads, "names": names, "lines": lines, "points": points},
        height=height,
    ) | {"height": height}


def _places(moves: pd.DataFrame) -> pd.DataFrame:
    """Place each value between 0 and 1: every unit has one scale, every outcome its own middle."""
    columns = [f"{who}{end}" for who in ("", "country_") for end in ("then", "now")]
    values = moves[columns]
    low, high = values.min(axis=1), values.max(axis=1)
    widest = (high - low).groupby(moves["unit"]).transform("max")
    middle, widest = (low + high) / 2, widest.where(widest > 0, 1.0)
    return values.sub(middle, axis=0).div(widest, axis=0) + 0.5


def _lines(
    moves: pd.DataFrame,
    at: pd.DataFrame,
    top: "pd.Series[float]",
    whose: tuple[str, str],
    look: Look,
) -> pd.DataFrame:
    """Return a line an outcome for the place or the country, where it has both figures."""
    prefix, name = whose
    place = not prefix
    colours = signs(moves["verdict"], look)["colour"].to_numpy()
    lines = pd.DataFrame(
        {
            "y": top,
            "from": at[f"{prefix}then"],
            "to": at[f"{prefix}now"],
            "from_label": moves[f"{prefix}then_label"],
            "to_label": moves[f"{prefix}now_label"],
            "verdict": moves["verdict"],
            "colour": colours if place else look.ink,
            "dash": "1,0" if place else "3,3",
            "place": place,
            "tip": name + " · " + moves["what"],
            "tip_then": moves["then_when"] + ": " + moves[f"{prefix}then_label"],
            "tip_now": moves["now_when"] + ": " + moves[f"{prefix}now_label"],
        }
    )
    return lines[lines["from"].notna()]


def _points(lines: pd.DataFrame, end: str, look: Look) -> pd.DataFrame:
    """Return the ends of the lines with their labels, each on the side where no line runs."""
    other = "to" if end == "from" else "from"
    left = (lines[end] < lines[other]) | ((lines[end] == lines[other]) & (end == "from"))
    drawn = signs(lines["verdict"], look).set_index(lines.index)
    newest, place = end == "to", lines["place"]
    shape = drawn["shape"].where(place, "diamond") if newest else "circle"
    fill = drawn["fill"].where(place, look.ground) if newest else lines["colour"]
    return pd.DataFrame(
        {
            "y": lines["y"],
            "place": place,
            "x": lines[end],
            "label": lines[f"{end}_label"],
            "side": ["left" if one else "right" for one in left],
            "weight": "bold" if newest else "normal",
            "colour": lines["colour"],
            "fill": fill,
            "shape": shape,
            "size": (SIGN if newest else DOT) * look.font_size**2,
            **{tip: lines[tip] for tip in ("tip", "tip_then", "tip_now")},
        }
    )


@cache
def _drawn(look: Look) -> Spec:
    """Draw the picture without its outcomes: 1 on the upright scale is 1 pixel."""
    size, wide = look.font_size, f"width >= {WIDE * look.font_size}"
    down = alt.expr(f"({wide} ? {BESIDE} : {ABOVE}) * {size} + (datum.place ? 0 : {LINE * size})")
    across = alt.Scale(
        domain=[0, 1],
        range=[
            alt.expr(f"{wide} ? width * 0.42 : {MARGIN * size}"),
            alt.expr(f"width - {MARGIN * size}"),
        ],
    )
    y = alt.Y(
        "y:Q",
        axis=None,
        scale=alt.Scale(domain=[0, number("height")], range=[0, number("height")]),
    )
    x = alt.X("x:Q", axis=None, scale=across)
    colour = alt.Color("colour:N", scale=None)
    dashes = alt.Scale(domain=["1,0", "3,3"], range=[[1, 0], [3, 3]])
    names, points, heads = named("names"), named("points"), named("heads")
    layers = [
        heads.mark_rule(color=look.grid, x=0, x2=alt.expr("width"), yOffset=size * 0.5).encode(y=y),
        heads.mark_text(
            align="left", x=0, baseline="bottom", fontSize=size + 1, fontWeight="bold"
        ).encode(y=y, text=alt.Text("since:N")),
        names.mark_text(
            align="left",
            x=0,
            dy=alt.expr(f"{wide} ? {BESIDE * size} : {0.4 * size}"),
            limit=alt.expr(f"{wide} ? width * 0.38 : width"),
        ).encode(y=y, text=alt.Text("name:N")),
        names.mark_text(
            align="left",
            x=0,
            dy=alt.expr(f"({wide} ? {BESIDE} : 0.2) * {size} + {LINE * size}"),
            fontSize=size - 1,
            color=look.muted,
        ).encode(y=y, text=alt.Text("when:N")),
        named("lines")
        .mark_rule(strokeWidth=look.line, yOffset=down)
        .encode(
            y=y,
            x=alt.X("from:Q", axis=None, scale=across),
            x2=alt.X2("to:Q"),
            color=colour,
            strokeDash=alt.StrokeDash("dash:N", scale=dashes, legend=None),
        ),
        points.mark_point(opacity=1, strokeWidth=2, yOffset=down).encode(
            y=y,
            x=x,
            stroke=alt.Stroke("colour:N", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            shape=alt.Shape("shape:N", scale=None),
            size=alt.Size("size:Q", scale=None),
            tooltip=unnamed_lines("tip", ["tip_then", "tip_now"]),
        ),
        *(
            points.transform_filter(f"datum.side == '{side}' && datum.weight == '{weight}'")
            .mark_text(
                align="right" if side == "left" else "left",
                dy=down,
                dx=(-0.65 if side == "left" else 0.65) * size,
                fontSize=size - 1,
                fontWeight=weight,
            )
            .encode(y=y, x=x, text=alt.Text("label:N"))
            for side in ("left", "right")
            for weight in ("normal", "bold")
        ),
    ]
    return dressed(alt.layer(*layers).properties(width="container"), look)
