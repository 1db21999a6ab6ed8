"""All indicators of a ward at once: where it lies between the lowest and highest ward."""

from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from marmot_data.charts.signs import signs
from marmot_data.charts.spec_template import filled, gap
from marmot_data.charts.theme import Look, Spec, dressed, named
from marmot_data.charts.tooltip import unnamed_lines
from marmot_data.findings.ward.profile import Profile
from marmot_data.language import Words
from marmot_data.memoise import memoise

COLUMNS = [
    "what",
    "place",
    "least",
    "most",
    "city_place",
    "country_place",
    "colour",
    "fill",
    "shape",
    "word",
    "shown",
    "told",
    "when",
    "stop",
]
VALUE_LETTERS = 11
"""room for a value and its word, in widths of a letter at the size of the look"""
WORDLESS = ("similar", "not_compared")
"""verdicts of which the sign alone stands beside a value: there is no difference to speak of"""


@memoise
def spine_chart(profile: Profile, words: Words, look: Look) -> Spec:
    """Draw a line per indicator from the lowest to the highest ward, this ward's dot upon it.

    A line through the dot is its range; what reaches beyond the wards is cut off. The name stands
    above its line, not beside it, so that the chart also fits a phone.
    """
    rows = _with_heads(_rows(profile, words, look))
    return filled(_drawn(look), {"rows": rows}, lines=range(len(rows)))


@cache
def _drawn(look: Look) -> Spec:
    """Draw the chart without its figures and their number."""
    size = look.font_size
    step, down, up = round(size * 2.4), round(size * 0.65), -(size // 2)
    y = alt.Y("row:O", scale=alt.Scale(domain=gap("lines")), axis=None)
    scale = alt.Scale(domain=[-0.02, 1.02], nice=False)
    x = alt.X("place:Q", axis=None, scale=scale)
    base = named("rows")
    figures = base.transform_filter("isValid(datum.stop)")
    tip = unnamed_lines("what", ["shown", "word", "when"])
    limit = alt.expr(f"width - {VALUE_LETTERS * size}")
    start, name = alt.value(0), alt.Text("what:N")
    # All is clipped, because what may reach beyond the edge would narrow the whole chart, and
    # once a window changes its width narrow it to nothing.
    layers = [
        figures.transform_calculate(start="0")
        .mark_rule(clip=True, strokeWidth=size - 6, color=look.grid, yOffset=down)
        .encode(y=y, x=alt.X("start:Q", axis=None, scale=scale), x2=alt.X2("stop:Q")),
        base.mark_rule(clip=True, strokeWidth=size // 4, color=look.muted, yOffset=down).encode(
            y=y, x=alt.X("least:Q", axis=None, scale=scale), x2=alt.X2("most:Q")
        ),
        base.mark_tick(
            clip=True, color=look.ink, thickness=size // 6, size=size, yOffset=down
        ).encode(y=y, x=alt.X("city_place:Q", axis=None, scale=scale)),
        base.mark_point(
            clip=True,
            shape="diamond",
            filled=False,
            color=look.ink,
            strokeWidth=size / 8,
            size=round(size**2 * 0.4),
            opacity=1,
            yOffset=down,
        ).encode(y=y, x=alt.X("country_place:Q", axis=None, scale=scale)),
        base.mark_point(
            clip=True,
            size=round(size**2 * 0.6),
            opacity=1,
            strokeWidth=size / 8,
            yOffset=down,
        ).encode(
            y=y,
            x=x,
            stroke=alt.Stroke("colour:N", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            shape=alt.Shape("shape:N", scale=None),
            tooltip=tip,
        ),
        figures.mark_text(
            align="left", dy=up, clip=True, limit=limit, fontSize=size - 1, color=look.ink
        ).encode(y=y, x=start, text=name),
        base.transform_filter("!isValid(datum.stop)")
        .mark_text(
            align="left", dy=size // 4, clip=True, fontSize=size, fontWeight="bold", color=look.ink
        )
        .encode(y=y, x=start, text=name),
        figures.mark_text(
            align="right", dy=up, clip=True, fontSize=size - 1, color=look.ink
        ).encode(y=y, x=alt.value("width"), text=alt.Text("told:N")),
    ]
    return dressed(alt.layer(*layers).properties(height=alt.Step(step), width="container"), look)


def _rows(profile: Profile, words: Words, look: Look) -> pd.DataFrame:
    """Keep what can be drawn, and say of each row which symbol and which word it gets."""
    rows = profile.rows.dropna(subset=["place"])
    drawn = signs(rows["verdict"], look).set_index(rows.index)
    said = [words(f"verdict.{verdict}") for verdict in rows["verdict"]]
    return rows.assign(
        colour=drawn["colour"],
        fill=drawn["fill"],
        shape=drawn["shape"],
        word=said,
        told=[
            f"{shown} {word[0] if verdict in WORDLESS else word}"
            for shown, word, verdict in zip(rows["shown"], said, rows["verdict"], strict=True)
        ],
        stop=1.0,
    )


def _with_heads(rows: pd.DataFrame) -> pd.DataFrame:
    """Put a line with the theme's name above its indicators, and number the lines."""
    themes, titles = pd.factorize(rows["theme_title"])
    heads = pd.DataFrame({"what": titles})
    found = pd.concat([heads, rows[COLUMNS]], ignore_index=True)
    order = np.argsort(np.concatenate([np.arange(len(heads)), themes]), kind="stable")
    return found.iloc[order].assign(row=range(len(found))).reset_index(drop=True)
