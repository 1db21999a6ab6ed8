"""What a link tells of its page where it is sent: title, answer and a picture."""

from html import escape
from urllib.parse import urlencode

from marmot_data.findings.base import View
from marmot_data.ui.address import spelled
from marmot_data.ui.pages import Page
from marmot_data.ui.run import Node

WIDTH, HEIGHT = 1200, 630
"""of the picture, in pixels"""
DESCRIBED = 300
"""signs of an answer that a preview of a link shows"""


def told(view: View, page: Page, heading: str, answer: str, base: str) -> str:
    """Write the tags that say what a page shows.

    Parameters
    ----------
    view
        What the link shows.
    page, heading, answer
        The page, its heading and what it answers.
    base
        Address of the app, as its reader knows it; none: nobody knows, and there is no picture.
    """
    own = view.catalogue.front.address
    base = f"{own.rstrip('/')}/" if own else base
    app = view.words("app.title", place=view.place.title)
    said = shortened(answer or view.words("app.tagline"))
    tags = {
        "og:type": "article",
        "og:site_name": app,
        "og:title": heading or app,
        "og:description": said,
    }
    if base:
        fields = urlencode(spelled(view.selection))
        query = f"?{fields}" if fields else ""
        tags |= {
            "og:url": f"{base}{page.path}{query}",
            "og:image": f"{base}preview/{page.name}.png{query}",
            "og:image:width": str(WIDTH),
            "og:image:height": str(HEIGHT),
            "og:image:alt": said,
        }
    card = '<meta name="twitter:card" content="summary_large_image">' if base else ""
    return f'<meta name="description" content="{escape(said)}">{card}' + "".join(
        f'<meta property="{name}" content="{escape(text)}">' for name, text in tags.items()
    )


def shortened(text: str) -> str:
    """Cut a text to what a preview shows, at the end of a word."""
    if len(text) <= DESCRIBED:
        return text
    return text[:DESCRIBED].rsplit(" ", 1)[0] + "\N{HORIZONTAL ELLIPSIS}"


def heading_of(node: Node) -> str:
    """Return the heading of a page; empty if it has none."""
    told_here = getattr(node.what, "heading", None)
    if told_here is not None and told_here.tag == "h1":
        return str(told_here.body).replace("\\", "")
    return next((found for one in node if (found := heading_of(one))), "")
