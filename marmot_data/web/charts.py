"""Charts of a page as drawings within it, whose colours the page's own style may turn dark."""

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from functools import lru_cache
from html import escape, unescape
from itertools import count
from typing import Any
from urllib.parse import unquote

import vl_convert
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.proto.VegaLiteChart_pb2 import VegaLiteChart

from marmot_data.charts.maps import ink_on
from marmot_data.charts.theme import DARK, STILL, turned_dark
from marmot_data.documents.render import FIT, drawn_in_our_face

WIDTH = 460
"""of a chart, at which its letters can be read on a phone and are not large on a desk"""
FILL = {"type": "fit", "contains": "padding"}
"""as the app lets a chart fill its place"""
LARGEST = 1.3
"""how much a chart may grow on a wide screen"""
SPOKEN = re.compile(r' (?:aria-[a-z]+|role)="[^"]*"')
LONG = re.compile(r"(\d\.\d)\d+")
IDLE = re.compile(
    r' (?:pointer-events="none"|class="(?:mark|background|foreground)[^"]*"'
    r'|transform="translate\(0,0\)"|opacity="1"|stroke-width="1"|stroke-miterlimit="10"'
    r'|font-family="Atkinson[^"]*"|[xy]2="0")'
)
"""what says nothing that the drawing, or the page around it, does not say already"""
EMPTY = re.compile(r'<path[^>]* d="(?:M0,0h0v0h0Z)?"[^>]*/>')
PICTURE = re.compile(r"<img([^>]*?) src=\"data:image/svg\+xml(;base64)?,([^\"]*)\"([^>]*)>")
NAMED = re.compile(r'(id="|url\(#)')


def chart(sent: VegaLiteChart, name: str) -> str:
    """Return a chart as an SVG drawing, with its sentence as its text.

    Parameters
    ----------
    sent
        The chart as the app would send it to a browser.
    name
        Tells the parts of this drawing from those of others on the same page.
    """
    drawn = _named(sent, name, WIDTH, FIT)
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawn)
    wide = f' style="max-width: {float(box[1]) * LARGEST:.0f}px"' if box else ""
    size = f"{box.group()}{wide} " if box else ""
    head = f'<svg class="chart" {size}role="img" aria-label="{escape(sent.alt)}">'
    return re.sub(r"<svg[^>]*>", lambda _: head, drawn, count=1)


def drawing(sent: VegaLiteChart, name: str, width: int) -> str:
    """Return a chart as the app draws it in a place of a width: its letters never grow."""
    drawn = _named(sent, name, width, FILL)
    head = re.search(r'<svg[^>]*? width="([\d.]+)" height="([\d.]+)" viewBox="([^"]*)"', drawn)
    if head is None:
        return ""
    size = f'viewBox="{head[3]}" style="height: {head[2]}px" preserveAspectRatio="xMinYMin"'
    spoken = f'<svg class="marks" {size} role="img" aria-label="{escape(sent.alt)}">'
    return re.sub(r"<svg[^>]*>", lambda _: spoken, drawn, count=1)


def plain_chart(sent: VegaLiteChart, width: int, height: int) -> str:
    """Return a chart as a drawing that keeps its shape in a box of a size."""
    drawn = _drawn(json.dumps(_whole(sent, width, FIT) | _flat(sent, height), default=str))
    return re.sub(r' (?:width|height)="[\d.]+"', "", drawn, count=2)


def _flat(sent: VegaLiteChart, height: int) -> dict[str, int]:
    """Let a chart that is as high as anyone likes fill a box."""
    own = json.loads(sent.spec).get("height")
    return {"height": height - 90} if isinstance(own, int) else {}


def _named(sent: VegaLiteChart, name: str, width: int, fit: Mapping[str, str]) -> str:
    """Draw a chart, and let the names of its parts be no other's on the page."""
    drawn = _drawn(json.dumps(_whole(sent, width, fit), default=str))
    return NAMED.sub(rf"\g<1>{name}-", drawn)


def _whole(sent: VegaLiteChart, width: int, fit: Mapping[str, str]) -> dict[str, Any]:
    """Return a chart with its data in it, at a width."""
    spec: dict[str, Any] = json.loads(sent.spec)
    tables = {
        one.name: json.loads(
            convert_arrow_bytes_to_pandas_df(one.data.data).to_json(
                orient="records", date_format="iso"
            )
        )
        for one in sent.datasets
    }
    spec["datasets"] = spec.get("datasets", {}) | tables
    if spec.get("width") in (None, "container"):
        spec |= {"width": width, "autosize": fit}
    return spec


@lru_cache(maxsize=512)
def _drawn(spec: str) -> str:
    """Draw a chart; the same chart on another page, or for another ward, is drawn once."""
    drawn_in_our_face()
    made: str = vl_convert.vegalite_to_svg(spec)
    return IDLE.sub("", EMPTY.sub("", LONG.sub(r"\1", SPOKEN.sub("", made))))


def inlined(written: str, name: str) -> str:
    """Put pictures that stand in addresses into the page itself, where its style reaches them."""
    numbers = count()
    return PICTURE.sub(lambda found: _picture(found, f"{name}-{next(numbers)}"), written)


def _picture(found: "re.Match[str]", name: str) -> str:
    told = f"{found[1]} {found[4]}"
    drawn = b64decode(found[3]).decode() if found[2] else unquote(found[3])
    alt = re.search(r'alt="([^"]*)"', told)
    kind = re.search(r'class="([^"]*)"', told)
    said = unescape(alt[1]) if alt else ""
    spoken = f'role="img" aria-label="{escape(said)}"' if said else 'aria-hidden="true"'
    named = NAMED.sub(rf"\g<1>{name}-", drawn)
    return named.replace("<svg", f'<svg class="{kind[1] if kind else ""}" {spoken}', 1)


def dark_pictures() -> str:
    """Write the style by which the colours of pictures turn dark."""
    names = {ink_on(STILL.land): ink_on(DARK.land)}  # on the land of a map of places
    return "".join(
        f'[fill="{light}"i]{{fill:{dark}}}[stroke="{light}"i]{{stroke:{dark}}}'
        for light, dark in (turned_dark() | names).items()
    )
