"""Light pages without a server or a browser: the HTML itself, read by Python's own parser."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

from marmot_data.ui.pages import PAGES
from marmot_data.web.page import light_page

VOID = {"meta", "link", "input", "br", "hr", "img", "path", "rect", "circle", "col", "use", "line"}


@dataclass
class Read(HTMLParser):
    """A page as read: its tags with what stands in them, and its text by tag."""

    html: str
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read it all."""
        super().__init__()
        self._open: list[str] = []
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag, and that what follows stands in it."""
        self.tags.append((tag, {name: text or "" for name, text in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag in which nothing stands."""
        self.tags.append((tag, {name: text or "" for name, text in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close a tag, and whatever was left open in it."""
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Note a text, and in what it stands."""
        self.texts.append((tuple(self._open), data))

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return what stands in every tag of a kind."""
        return [own for name, own in self.tags if name == tag]

    def text(self, tag: str = "body") -> str:
        """Return the text inside tags of a kind, with single spaces."""
        found = (text for inside, text in self.texts if tag in inside and "style" not in inside)
        return " ".join(" ".join(found).split())


def light(name: str, **query: str) -> Read:
    """Make the light page of a page for a link's fields, and read it."""
    return _read(name, tuple(query.items()))


@cache
def _read(name: str, query: tuple[tuple[str, str], ...]) -> Read:
    page = next(one for one in PAGES if one.name == name)
    text, whole = light_page(page, dict(query))
    assert whole
    return Read(text)
