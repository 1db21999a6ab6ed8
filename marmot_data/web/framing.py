"""Who may show the app in a frame of their own page? Nobody but itself, unless a site is named.

A page that is shown inside another can be made to look like a part of it, and a reader to press
what is not seen. Browsers show no answer in a frame whose headers refuse it.
"""

import re
from logging import getLogger

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

ALLOWED = "MARMOT_FRAMES"
"""what the server's keeper sets, with a blank between sites: ``https://the.council``"""
SITE = re.compile(r"https?://(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::\d+)?/?")

_log = getLogger(__name__)


class Framing:
    """Writes onto every answer which sites may show it in a frame."""

    def __init__(self, app: ASGIApp, *, allowed: str = "") -> None:
        """Learn which other sites may; what is no site is left out, and said."""
        self._app = app
        named = allowed.split()
        sites = [one.rstrip("/") for one in named if SITE.fullmatch(one)]
        if odd := [one for one in named if not SITE.fullmatch(one)]:
            _log.warning("%s: not addresses of sites, left out: %s", ALLOWED, ", ".join(odd))
        # Streamlit shows parts of its own pages in frames.
        self._headers = {"Content-Security-Policy": " ".join(["frame-ancestors 'self'", *sites])}
        if not sites:  # the older header cannot name any
            self._headers["X-Frame-Options"] = "SAMEORIGIN"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on what is asked, and write the headers onto what is answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def framed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, text in self._headers.items():
                    headers.append(name, text)
            await send(message)

        await self._app(scope, receive, framed)
