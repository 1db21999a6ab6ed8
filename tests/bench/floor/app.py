"""The floor: one deck map, one chart and one select box, as anyone would write them in Streamlit.

It shows what our map page shows first, with the same libraries and from the same files: wards
shaded by deprivation, with life expectancy as a number, and the one against the other.
"""

import json
from pathlib import Path

import altair as alt
import geopandas as gpd
import pandas as pd
import pydeck
import streamlit as st

DATA = Path(__file__).resolve().parents[3] / "data" / "coventry"
BLANK = 'data:application/json,{"version":8,"sources":{},"layers":[]}'


def newest(indicator: str) -> "pd.Series[float]":
    """Return each ward's newest figure."""
    rows = pd.read_csv(DATA / "values" / f"{indicator}.csv")
    rows = rows[rows["boundaries"] == 2026].sort_values("end")
    return rows.drop_duplicates("area", keep="last").set_index("area")["value"]


wards = gpd.read_file(DATA / "boundaries" / "ward-2026.geojson").set_index("code")
wards["deprivation"] = newest("imd_score")
wards["years"] = newest("life_expectancy")
chosen: str = st.selectbox("Ward", wards["name"])
wards["fill"] = [
    [244, 106, 37] if name == chosen else [18, 67, 109, round(score * 4)]
    for name, score in zip(wards["name"], wards["deprivation"], strict=True)
]
inside = wards.representative_point()
numbers = pd.DataFrame(
    {
        "at": inside.get_coordinates().to_numpy().tolist(),
        "number": [f"{years:.1f}" for years in wards["years"]],
    }
)
st.title("Deprivation and life expectancy")
st.pydeck_chart(
    pydeck.Deck(
        layers=[
            pydeck.Layer(
                "GeoJsonLayer",
                json.loads(wards.to_json()),
                get_fill_color="properties.fill",
                get_line_color=[255, 255, 255],
                get_line_width=30,
                pickable=True,
            ),
            pydeck.Layer("TextLayer", numbers, get_position="at", get_text="number", get_size=16),
        ],
        initial_view_state=pydeck.ViewState(longitude=-1.52, latitude=52.41, zoom=11),
        map_style=BLANK,
        tooltip={"text": "{name}: {deprivation}"},
    )
)
dots = pd.DataFrame(wards.drop(columns=["geometry", "fill"]))
st.altair_chart(alt.Chart(dots).mark_point().encode(x="deprivation:Q", y="years:Q"))
