"""A talk as it stands inside the app: the same page, and what opens a room for phones."""

import json
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from marmot_data.findings.base import View

HERE = Path(__file__).parent
LISTEN = HERE / "listen.js"
"""the script by which a wall and its phones hear and ask their room"""
FIELDS = ("place", "boundaries", "ward", "year", "group")
"""the fields of the view on which a talk's figures hang"""
LATER = {gap: f"{{{gap}}}" for gap in ("number", "what", "low", "high", "names", "most", "code")}
"""gaps that the script fills"""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where phones find the app."""

    address: str
    root: str = ""
    """the folder below which it is served, as ``/folder``; usually empty"""


def live(page: bytes, view: View, name: str, reach: Reach, *, own: str = "") -> str:
    """Return a talk's page with the script that opens a room; the file to take along has none.

    Parameters
    ----------
    page
        The talk as one page that asks for nothing.
    view, name
        What it is shown for, and its id: phones are shown the same.
    reach
        Where phones find the app.
    own
        The talk itself, as a file, if it is a reader's own: the wall brings it to its room.
    """
    words = view.words
    told = {
        "address": reach.address + reach.root,
        "root": reach.root,
        "talk": name,
        "own": own,
        "query": {field: getattr(view.selection, field) for field in FIELDS},
        "language": words.language,
        "words": words.section("room.wall", **LATER) | words.section("room.why", **LATER),
        "keys": [
            [words(f"room.keys.{key}"), words(f"room.keys.{key}_does")] for key in ("room", "end")
        ],
    }
    data = json.dumps(told, separators=(",", ":")).replace("<", "\\u003c")
    parts = (LISTEN, HERE / "answers.js", HERE / "room.js")
    script = "".join(one.read_text("utf-8") for one in parts)
    style = (HERE / "room.css").read_text("utf-8")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    own = (
        f'<script type="application/json" id="room">{data}</script><script>{script}</script></body>'
    )
    # Of all that a page could ask for, this one may ask its own server.
    return (
        page.decode()
        .replace("script-src ", f"connect-src 'self'; script-src 'sha256-{digest}' ", 1)
        .replace("</style>", f"{style}</style>", 1)
        .replace("</body>", own, 1)
    )
