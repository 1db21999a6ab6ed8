"""A talk as one page that needs no network: slides, charts, map, keys and notes inside."""

import json
from base64 import b64encode
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from marmot_data.catalogue.talks import Slide, Talk
from marmot_data.charts.theme import FACE
from marmot_data.documents.maps import map_data
from marmot_data.documents.render import FONTS, SLIDES
from marmot_data.documents.talk.body import section
from marmot_data.documents.talk.shown import Shown
from marmot_data.documents.talk.slides import slides_of
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.maps.frames import find_frames

HERE = Path(__file__).parent
WEIGHTS = (400, 700)


def document(view: View, name: str, talk: Talk, *, base: str, made: date) -> bytes:
    """Return a talk as the bytes of one HTML file.

    Parameters
    ----------
    view
        What the talk is shown for: ward, boundaries, year.
    name
        The talk's id, for links back to it.
    talk
        The talk.
    base
        Where the app stands, for the codes on the slides; empty: no codes.
    made
        The day on which the file is made, printed on it.
    """
    slides = slides_of(view, talk)
    foot = stamp(view, made)
    sections = "".join(section(view, one, talk=name, base=base, foot=foot) for one in slides)
    script = (HERE / "slideshow.js").read_text(encoding="utf-8")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    # Nothing may be asked for, and only this very script may run, whatever a text holds.
    policy = (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
    )
    words = view.words
    meta = words("present.meta", audience=talk.audience, minutes=talk.minutes)
    told = _data(view, name, talk, slides)
    wards = "".join(f"<option>{escape(one)}</option>" for one in _ward_list(view).values())
    page = (
        f'<!doctype html><html lang="{escape(words.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(talk.title)}</title><style>{_style()}</style></head><body>"
        f'<header id="bar"><p>{escape(meta)}</p></header><main aria-label="{escape(talk.title)}">'
        f"{sections}</main>"
        f'<datalist id="wards">{wards}'
        f'</datalist><script type="application/json" id="talk">{told}</script>'
        f"<script>{script}</script></body></html>"
    )
    return page.encode()


def stamp(view: View, made: date) -> str:
    """Say when a file was made, from which version of the figures, and on which wards."""
    words = view.words
    wards = next(w.title for w in view.place.wards if w.year == int(view.selection.boundaries))
    return words(
        "present.stamp",
        app=words("app.title", place=view.place.title),
        day=words.day(made.isoformat()),
        version=view.data.version,
        wards=wards,
    )


def _ward_list(view: View, by: str = "name") -> dict[str, str]:
    wards = view.data.wards(int(view.selection.boundaries))
    return {str(code): str(name) for code, name in wards[by].items()}


@cache
def _style() -> str:
    faces = "".join(
        f"@font-face{{font-family:'{FACE}';font-weight:{weight};"
        f"src:url(data:font/woff2;base64,{_font(weight)}) format('woff2')}}"
        for weight in WEIGHTS
    )
    return faces + _colours() + (HERE / "slideshow.css").read_text(encoding="utf-8")


def _colours() -> str:
    """Return the colours of the pictures, so that the text about them has the same."""
    names = ("ink", "muted", "ground", "accent", "selected", "grid")
    return ":root{" + "".join(f"--{name}:{getattr(SLIDES, name)};" for name in names) + "}\n"


GAPS = ("number", "total", "minutes", "title", "ward", "low", "high", "names")
LATER = {gap: f"{{{gap}}}" for gap in GAPS}
"""gaps that the script in the talk fills, while somebody presents"""


def _font(weight: int) -> str:
    file = FONTS / f"atkinson-hyperlegible-next-latin-{weight}-normal.woff2"
    return b64encode(file.read_bytes()).decode()


def _data(view: View, name: str, talk: Talk, slides: tuple[Shown, ...]) -> str:
    """Return what the script needs, safe to stand inside a page."""
    words = view.words
    used = {_figure(one): one.slide for one in slides if one.slide.indicator}
    data: dict[str, Any] = {
        "name": name,
        "title": talk.title,
        "minutes": talk.minutes,
        "ward": view.ward_code or "",
        "wards": _ward_list(view),
        "slugs": _ward_list(view, "slug"),
        "principles": {name: one.title for name, one in view.catalogue.principles.items()},
        "words": words.section("present.ui", **LATER)
        | {name: words(f"present.{name}", **LATER) for name in ("no_slide", "your_guess")},
        "keys": _keys(words.section("present.keys")),
        "speech": {name: _speech(view, slide) for name, slide in used.items()},
        "slides": [
            {
                "title": one.heading,
                "notes": one.notes,
                "principle": one.principle or "",
                "figure": _figure(one),
                "map": map_data(view, one.frames) if one.frames else None,
                "guess": _guess(one),
            }
            for one in slides
        ],
    }
    return json.dumps(data, separators=(",", ":"), allow_nan=False).replace("<", "\\u003c")


def _keys(texts: dict[str, str]) -> list[list[str]]:
    names = [name for name in texts if not name.endswith("_does")]
    return [[texts[name], texts[f"{name}_does"]] for name in names]


def _guess(one: Shown) -> dict[str, Any] | None:
    guess = one.guess
    if guess is None:
        return None
    return {
        "kind": guess.kind,
        "truth": guess.truth,
        "low": guess.low,
        "high": guess.high,
        "also": list(guess.also),
    }


def _figure(one: Shown) -> str:
    return f"{one.slide.indicator or ''} {one.slide.group or ''}".strip()


def _speech(view: View, slide: Slide) -> dict[str, str]:
    """Return what is said of each ward, for the spotlight."""
    group = slide.group or view.selection.group
    moved = replace(view, selection=view.selection.moved(group=group))
    found = find_frames(moved, str(slide.indicator), "ward")
    return {} if isinstance(found, Nothing) else dict(found.frames[found.shown].speech)
