"""A wrong address is answered: with the page of the ward that it names, or with all pages.

Streamlit would send its own page for any address: blank where the address has a second part, else
the overview under a notice in words of its own.
"""

from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope
from streamlit.file_util import get_static_dir

from marmot_data.ui.pages import PAGES, Page

ITS_OWN = frozenset({"app", "auth", "component", "media", "oauth2callback"})
"""beginnings of Streamlit's addresses; those that begin with an underscore are its own as well"""
STAYS = {"Cache-Control": "no-store"}


class Astray(Route):
    """What no other route of ours answers, and Streamlit has nothing for."""

    def __init__(self, root: str) -> None:
        """Stand below the folder under which the app is served."""
        super().__init__(f"{root}/{{path:path}}", astray)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Leave to Streamlit what it has an answer for."""
        found, inner = super().matches(scope)
        if found is Match.NONE:
            return found, inner
        parts = str(inner["path_params"]["path"]).split("/")
        its_own = parts[0] in ITS_OWN | _files() or any(one.startswith("_") for one in parts)
        return (Match.NONE, {}) if its_own else (found, inner)


@cache
def _files() -> frozenset[str]:
    """Name what lies in the folder that Streamlit serves."""
    return frozenset(one.name for one in Path(get_static_dir()).iterdir())


async def astray(request: Request) -> Response:
    """Lead to the page that is meant, if one is; else say that there is none, and name all."""
    path: str = request.path_params["path"]
    query = dict(parse_qsl(request.url.query, keep_blank_values=True))
    up = "../" * path.count("/")
    meant = await run_in_threadpool(_meant, path)
    if meant is None:
        return HTMLResponse(await run_in_threadpool(_missing, query, up), 404, STAYS)
    page, ward = meant
    fields = urlencode({**query, **ward})
    where = f"{up}{page.path}{f'?{fields}' if fields else ''}"
    return RedirectResponse(where or ".", 302, STAYS)


def _meant(path: str) -> tuple[Page, dict[str, str]] | None:
    """Return the page of an address, and the ward that its other parts name, if any do.

    A page on which wards can be chosen says itself that it knows no ward of that name.
    """
    # What reads figures takes a second to load, and the server has to answer before.
    from marmot_data.store import slug  # noqa: PLC0415
    from marmot_data.ui import state  # noqa: PLC0415

    first, *others = (part for part in path.split("/") if part)
    pages = {one.name: one for one in PAGES}
    choices = state.choices()
    every = {name for wards in choices.wards.values() for name in wards}
    known = [name for part in (others or [first]) if (name := slug(part)) in every]
    if first not in pages:
        return (pages["ward"], {"ward": known[0]}) if known else None
    if not others:
        return pages[first], {}
    if "ward" not in state.catalogue().editorial.filters(first):
        return None
    return pages[first], {"ward": next(iter(known), others[-1])}


def _missing(query: dict[str, str], up: str) -> str:
    from marmot_data.web.page import message  # noqa: PLC0415

    return message("missing", query, up=up)
