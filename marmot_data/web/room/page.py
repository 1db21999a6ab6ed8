"""The page on which a phone follows the wall: one small page, whatever the talk."""

import json
import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from html import escape
from pathlib import Path

from marmot_data.catalogue.translation import SOURCE
from marmot_data.documents.talk.live import LISTEN
from marmot_data.ui import state
from marmot_data.web.html import icon
from marmot_data.web.room.heard import LONGEST, LONGEST_GUESS
from marmot_data.web.slide import style

HERE = Path(__file__).parent
LATER = {
    gap: f"{{{gap}}}" for gap in ("number", "total", "time", "low", "high", "names", "most", "what")
}
"""gaps that the script on the page fills"""
WEIGHT = re.compile(r";\s*q=([\d.]+)")


def best_language(asked: str, accepted: str) -> str:
    """Return the language of a phone: the one that is asked for, else the first that it accepts."""
    known = state.choices().known["language"]
    if asked in known:
        return asked
    wanted = sorted(accepted.split(","), key=_weight, reverse=True)
    for one in wanted:
        name = one.split(";")[0].strip().lower()
        spoken = _SAME.get(name.split("-")[0], name.split("-")[0])
        if spoken in known and _weight(one) > 0:
            return spoken
    return SOURCE


_SAME = {"no": "nb", "nn": "nb"}
"""languages whose readers read another one of ours"""


def _weight(one: str) -> float:
    found = WEIGHT.search(one)
    return float(found[1]) if found else 1.0


@lru_cache
def phone_page(language: str) -> tuple[bytes, dict[str, str]]:
    """Return the page in a language, and the rules under which a browser shows it."""
    view = state.view_of({"language": language})
    words = view.words
    told = {
        "words": words.section("room.phone", **LATER) | words.section("room.why", **LATER),
        "language": language,
        "locale": str(words.locale).replace("_", "-"),
        "longest": {"line": LONGEST, "guess": LONGEST_GUESS},
    }
    data = json.dumps(told, separators=(",", ":")).replace("<", "\\u003c")
    script = LISTEN.read_text("utf-8") + (HERE / "phone.js").read_text("utf-8")
    styled = style() + (HERE / "phone.css").read_text("utf-8")
    title = escape(words("room.phone.title"))
    body = (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="robots" content="noindex"><title>{title}</title>{icon()}'
        f"<style>{styled}</style></head>"
        f"<body><header><p>{escape(words('app.title', place=view.place.title))} "
        f'{_languages(language)}</p></header><main id="main"><h1 id="title">{title}</h1>'
        f'<p id="said" role="status"></p><noscript><p>{escape(words("room.phone.no_script"))}</p>'
        "</noscript></main>"
        f'<script type="application/json" id="told">{data}</script>'
        f"<script>{script}</script></body></html>"
    )
    return body.encode(), _rules(script)


def _languages(here: str) -> str:
    """Lead to the page in each other language; the script keeps the room in the address."""
    links = "".join(
        f'<a href="?language={escape(one)}" lang="{escape(one)}" hreflang="{escape(one)}">'
        f"{escape(name)}</a> "
        for one, name in state.languages_by_name().items()
        if one != here
    )
    return f'<span class="languages">{links}</span>'


def _rules(script: str) -> dict[str, str]:
    """Let nothing run but the page's own script, and nobody put the page into a frame."""
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return {
        "Content-Security-Policy": (
            f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
            "connect-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; "
            "form-action 'none'; frame-ancestors 'none'"
        ),
        "Cache-Control": "no-cache",
        "Referrer-Policy": "no-referrer",
        "Vary": "Accept-Language",
        "X-Content-Type-Options": "nosniff",
    }
