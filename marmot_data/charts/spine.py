"""All indicators of a ward at once: where it lies between the lowest and highest ward."""

import json

import altair as alt
import pandas as pd

from marmot_data.charts.dots import SHAPES
from marmot_data.charts.look import Look, Spec, finish, named
from marmot_data.findings.profile import Profile
from marmot_data.wording import Words

COLUMNS = ["what", "place", "city_place", "colour", "shape", "word", "shown", "when", "stop"]


def spine_chart(profile: Profile, words: Words, look: Look) -> Spec:
    """Draw a line per indicator from the lowest to the highest ward, this ward's dot upon it."""
    rows, order, heads = _with_heads(_drawn(profile, words, look))
    bold = alt.expr(f"indexof({json.dumps(heads)}, datum.label) >= 0 ? 700 : 400")
    y = alt.Y(
        "what:N",
        sort=order,
        title=None,
        axis=alt.Axis(
            labelLimit=270, domain=False, ticks=False, labelFontWeight=bold, labelPadding=8
        ),
    )
    scale = alt.Scale(domain=[-0.02, 1.34], nice=False)
    x = alt.X("place:Q", axis=None, scale=scale)
    base = named("rows")
    tip = [alt.Tooltip(f"{n}:N", title="\u200b") for n in ("what", "shown", "word", "when")]
    layers = [
        base.transform_filter("isValid(datum.stop)")
        .transform_calculate(start="0")
        .mark_rule(strokeWidth=look.font_size - 6, color=look.grid)
        .encode(y=y, x=alt.X("start:Q", axis=None, scale=scale), x2=alt.X2("stop:Q")),
        base.mark_tick(color=look.ink, thickness=2, size=look.font_size).encode(
            y=y, x=alt.X("city_place:Q", axis=None, scale=scale)
        ),
        base.mark_point(filled=True, size=130, opacity=1, stroke=look.ground, strokeWidth=1).encode(
            y=y,
            x=x,
            color=alt.Color("colour:N", scale=None),
            shape=alt.Shape("shape:N", scale=None),
            tooltip=tip,
        ),
        base.transform_filter("isValid(datum.shown)")
        .transform_calculate(right="1.04")
        .mark_text(align="left", fontSize=look.font_size - 1)
        .encode(
            y=y,
            x=alt.X("right:Q", axis=None, scale=scale),
            text=alt.Text("shown:N"),
            color=alt.ColorValue(look.ink),
        ),
    ]
    chart = alt.layer(*layers).properties(height=alt.Step(look.font_size + 10), width="container")
    return finish(chart, look, {"rows": rows})


def _drawn(profile: Profile, words: Words, look: Look) -> pd.DataFrame:
    """Keep what can be drawn, and say of each row which symbol it gets."""
    colours = {"better": look.better, "worse": look.worse, "similar": look.similar}
    rows = profile.rows.dropna(subset=["place"])
    return rows.assign(
        colour=[colours.get(verdict, look.muted) for verdict in rows["verdict"]],
        shape=[SHAPES.get(verdict, "circle") for verdict in rows["verdict"]],
        word=[words(f"verdict.{verdict}") for verdict in rows["verdict"]],
        stop=1.0,
    )


def _with_heads(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[str], list[str]]:
    """Put a line with the theme's name above its indicators."""
    parts, order, heads = [], [], []
    for title, own in rows.groupby("theme_title", sort=False):
        heads.append(str(title).upper())
        parts += [pd.DataFrame({"what": [heads[-1]]}), own[COLUMNS]]
        order += [heads[-1], *own["what"]]
    return pd.concat(parts, ignore_index=True), list(dict.fromkeys(order)), heads
