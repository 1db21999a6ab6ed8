"""All indicators of a ward at once: where it lies between the lowest and highest ward."""

import altair as alt

from marmot_data.charts.dots import SHAPES
from marmot_data.charts.look import Look, Spec, finish, named
from marmot_data.findings.profile import Profile
from marmot_data.wording import Words


def spine_chart(profile: Profile, words: Words, look: Look) -> Spec:
    """Draw a line per indicator from the lowest to the highest ward, this ward's dot upon it."""
    rows = profile.rows.dropna(subset=["place"]).copy()
    colours = {"better": look.better, "worse": look.worse, "similar": look.similar}
    rows = rows.assign(
        colour=[colours.get(v, look.muted) for v in rows["verdict"]],
        shape=[SHAPES.get(v, "circle") for v in rows["verdict"]],
        word=[words(f"verdict.{v}") for v in rows["verdict"]],
        start=0,
        stop=1,
    )[
        ["what", "place", "city_place", "colour", "shape", "word", "shown", "when", "start", "stop"]
    ]
    y = alt.Y(
        "what:N",
        sort=list(dict.fromkeys(rows["what"])),
        title=None,
        axis=alt.Axis(labelLimit=260, domain=False, ticks=False),
    )
    x = alt.X("place:Q", axis=None, scale=alt.Scale(domain=[0, 1.32], nice=False))
    base = named("rows")
    tip = [alt.Tooltip(f"{n}:N", title="\u200b") for n in ("what", "shown", "word", "when")]
    layers = [
        base.mark_rule(strokeWidth=look.font_size - 6, color=look.grid).encode(
            y=y, x=alt.X("start:Q", axis=None), x2="stop:Q"
        ),
        base.mark_tick(color=look.ink, thickness=2, size=look.font_size).encode(
            y=y, x=alt.X("city_place:Q", axis=None)
        ),
        base.mark_point(filled=True, size=130, opacity=1, stroke=look.ground, strokeWidth=1).encode(
            y=y,
            x=x,
            color=alt.Color("colour:N", scale=None),
            shape=alt.Shape("shape:N", scale=None),
            tooltip=tip,
        ),
        base.transform_calculate(right="1.03")
        .mark_text(align="left", fontSize=look.font_size - 1)
        .encode(y=y, x=alt.X("right:Q", axis=None), text="shown:N", color=alt.value(look.ink)),
    ]
    chart = alt.layer(*layers).properties(height=alt.Step(look.font_size + 10), width="container")
    return finish(chart, look, {"rows": rows})
