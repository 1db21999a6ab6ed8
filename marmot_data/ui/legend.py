"""What the shades and numbers of a ward map mean, in words and colours."""

from itertools import pairwise

import pandas as pd
import streamlit as st

from marmot_data.charts.legend import legend_strip
from marmot_data.charts.look import Look
from marmot_data.findings.base import View
from marmot_data.findings.wards import Wards


def shade_legend(view: View, wards: Wards, look: Look) -> None:
    """Draw the five shades as a strip with their limits, and say what shade and number show."""
    words = view.words
    shade = view.indicator(wards.shade.indicator)
    st.caption(
        words(
            "map.legend",
            what=words.with_unit(shade),
            period=words.period(wards.shade.period),
        )
    )
    known = wards.rows["shade"].dropna()
    limits = [float(known.min()), *wards.edges, float(known.max())]
    data = pd.DataFrame(
        {
            "low": range(len(look.classes)),
            "high": range(1, len(look.classes) + 1),
            "colour": look.classes,
            "text": [
                words(
                    "number.between",
                    lower=words.number(a, shade.decimals),
                    upper=words.number(b, shade.decimals),
                )
                for a, b in pairwise(limits)
            ],
        }
    )
    strip = legend_strip(data, look)
    st.vega_lite_chart(strip, theme=None, width="stretch", alt="; ".join(data["text"]))
    if wards.symbol is not None:
        symbol = view.indicator(wards.symbol.indicator)
        st.caption(
            words(
                "map.disc",
                what=view.named(symbol, wards.symbol.group),
                unit=words.axis(symbol),
                period=words.period(wards.symbol.period),
            )
        )
