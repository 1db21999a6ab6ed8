"""A map for everyone: by mouse, finger and keyboard, with each value told and spoken."""

import json
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from marmot_data.charts.areas import LABELLED, drawn
from marmot_data.charts.maps import ink_on
from marmot_data.charts.theme import Look
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames
from marmot_data.findings.maps.shades import NO_CLASS
from marmot_data.ui import state
from marmot_data.ui.collect import note
from marmot_data.ui.light import is_first, is_light
from marmot_data.ui.still_map import number_of, still_map

TO_DRAW = "area-map-data"
"""name of what a map is drawn from where no browser does it"""
HERE = Path(__file__).parent

_component = st.components.v2.component(
    "area_map",
    html='<div class="area-map"></div><p class="area-map-heard" aria-live="polite"></p>',
    css=(HERE / "area_map.css").read_text(encoding="utf-8"),
    js=(HERE / "area_map.js").read_text(encoding="utf-8"),
)


def area_map(  # noqa: PLR0913 - how a map is drawn; each is named by the caller
    view: View,
    found: Frames,
    look: Look,
    *,
    key: str,
    colours: tuple[str, ...] = (),
    beneath: int = 0,
) -> None:
    """Draw the areas of a finding; choosing a ward, by key, mouse or finger, moves the link.

    Parameters
    ----------
    view, found, look
        What is asked, the map's finding, colours and sizes.
    key
        Name of the map on its page.
    colours
        The shades of the classes; none: those of the look.
    beneath
        Height in pixels to which the land may grow, where something else draws it beneath; none: it
        is drawn here.
    """
    if not colours:
        note(found)
    if is_light():
        st.html(still_map(view, found, look, colours or look.classes))
        return
    key = f"{key}_{found.level}_{found.boundaries}"
    data = {**_data(view, found, look, colours or look.classes), "beneath": beneath}
    if is_first():  # no script draws it yet
        st.html(f'<pre class="{TO_DRAW}">{escape(json.dumps(data))}</pre>')
        return
    _component(
        key=key,
        data=data,
        on_chosen_change=lambda: _chosen(key),
    )


def _chosen(key: str) -> None:
    slug = st.session_state[key].chosen
    if slug:
        state.move(ward=str(slug))


def _data(view: View, found: Frames, look: Look, colours: tuple[str, ...]) -> dict[str, Any]:
    words, areas, frame = view.words, found.areas, found.frames[found.shown]
    drawing = drawn(view, found)
    blank = any(frame.classes.get(code, NO_CLASS) == NO_CLASS for code in areas.index)
    return {
        "height": drawing.height,
        "selected": view.ward_code or "",
        "choosable": found.level == "ward",
        "labels": len(areas) <= LABELLED,
        "names": found.level == "ward",
        "letters": look.font_size - 1,
        "colours": list(colours),
        "inks": [ink_on(colour) for colour in colours],
        "blank": look.ground,
        "ink": look.ink,
        "edge": look.edge,
        "legend": {
            "title": frame.legend,
            "darker": found.darker,
            "limits": frame.limits,
            "blank": found.blank if blank else "",
            "number": words("frames.number", what=found.number) if found.number else "",
        },
        "words": {
            "title": found.title,
            "help": words("frames.help" if found.level == "ward" else "frames.help_only"),
        },
        "areas": [
            {
                "code": code,
                "name": row["name"],
                "slug": row["slug"],
                "path": drawing.outlines[code],
                "x": drawing.middles[code][0],
                "y": drawing.middles[code][1],
                "neighbours": row["neighbours"].split(),
                "klass": frame.classes.get(code, NO_CLASS),
                "number": number_of(view, frame.values.get(code, "")),
                "told": frame.told.get(code, (found.blank,)),
            }
            for code, row in areas.to_dict("index").items()
            if code in drawing.outlines
        ],
    }
