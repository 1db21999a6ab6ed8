"""A map for everyone: by keyboard, with each value spoken, and through the years in the picture."""

from pathlib import Path
from typing import Any

import streamlit as st

from marmot_data.charts.areas import LABELLED, drawn, periods
from marmot_data.charts.maps import ink_on
from marmot_data.charts.theme import Look
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames
from marmot_data.ui import state

HERE = Path(__file__).parent

_component = st.components.v2.component(
    "area_map",
    html='<div class="area-map"></div>',
    css=(HERE / "area_map.css").read_text(encoding="utf-8"),
    js=(HERE / "area_map.js").read_text(encoding="utf-8"),
)


def area_map(view: View, found: Frames, look: Look, *, key: str) -> None:
    """Draw the areas of a finding; choosing a ward, by key or mouse, moves the link."""
    _component(
        key=f"{key}_{found.level}_{found.boundaries}",
        data=_data(view, found, look),
        on_chosen_change=lambda: _chosen(f"{key}_{found.level}_{found.boundaries}"),
    )


def legend(found: Frames, look: Look, *, most: int, height: int, key: str) -> int:
    """Say what the shades of a map mean that is drawn by something else.

    Returns the height in pixels, ``most`` at the most, at which that map fits the width of this
    place; until the browser has said how wide that is, ``height``.
    """
    key = f"legend_{key}"
    height = min(most, getattr(st.session_state.get(key), "height", None) or height)
    data = {**_shades(found, look), "areas": [], "most": most, "height": height}
    _component(key=key, data=data, on_height_change=_measured)
    return height


def _measured() -> None:
    """Let the page be drawn again, now that the room for the map is known."""


def _chosen(key: str) -> None:
    slug = st.session_state[key].chosen
    if slug:
        state.move(ward=str(slug))


def _data(view: View, found: Frames, look: Look) -> dict[str, Any]:
    words = view.words
    areas = found.areas
    drawing = drawn(view, found)
    return {
        **_shades(found, look),
        "height": drawing.height,
        "selected": view.ward_code or "",
        "choosable": found.level == "ward",
        "labels": len(areas) <= LABELLED,
        "names": found.level == "ward",
        "inks": [ink_on(colour) for colour in look.classes],
        "blank": look.ground,
        "ink": look.ink,
        "edge": look.edge,
        "words": {
            "title": found.title,
            "help": words("frames.help" if found.level == "ward" else "frames.help_only"),
            "period": words("table.period"),
            "none": words("number.none"),
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
            }
            for code, row in areas.to_dict("index").items()
            if code in drawing.outlines
        ],
    }


def _shades(found: Frames, look: Look) -> dict[str, Any]:
    return {"shown": found.shown, "colours": list(look.classes), "frames": periods(found)}
