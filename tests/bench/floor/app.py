"""The floor: what a bare page with one map, one chart and one select box costs."""

import altair as alt
import pandas as pd
import pydeck
import streamlit as st

BLANK = 'data:application/json,{"version":8,"sources":{},"layers":[]}'

count = st.selectbox("How many", [10, 20, 30])
dots = pd.DataFrame({"lon": range(count), "lat": range(count), "size": range(count)})
st.title("Floor")
st.pydeck_chart(
    pydeck.Deck(
        layers=[
            pydeck.Layer("ScatterplotLayer", dots, get_position=["lon", "lat"], get_radius=20000)
        ],
        initial_view_state=pydeck.ViewState(longitude=5, latitude=5, zoom=4),
        map_style=BLANK,
    )
)
st.altair_chart(alt.Chart(dots).mark_point().encode(x="lon:Q", y="size:Q"))
