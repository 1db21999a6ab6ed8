"""Pages that are made without a reader's browser: whole, or as it will draw them at first."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a control offers: a field of the link, its values, and the one that is shown."""

    field: str
    label: str
    options: Mapping[str, str]
    """value in the link -> what the reader sees"""
    shown: str


_offered: ContextVar[list[Choice] | None] = ContextVar("offered", default=None)


@contextmanager
def whole_page() -> Iterator[list[Choice]]:
    """Let the page be made whole: nothing waits to be opened, and its controls are only listed."""
    offered: list[Choice] = []
    before = _offered.set(offered)
    try:
        yield offered
    finally:
        _offered.reset(before)


_first: ContextVar[bool] = ContextVar("first", default=False)


@contextmanager
def first_picture() -> Iterator[list[Choice]]:
    """Let the page be made as the app draws it, before any browser has said anything of itself."""
    before = _first.set(True)
    try:
        yield []
    finally:
        _first.reset(before)


stands_at: ContextVar[str] = ContextVar("stands_at", default="")
"""address of the app as the reader of such a page knows it; empty: nobody knows"""


def is_first() -> bool:
    """Tell whether the page that is being made is seen until a browser has drawn it."""
    return _first.get()


def is_light() -> bool:
    """Tell whether the page that is being made is for readers without scripts."""
    return _offered.get() is not None


def listed(choice: Choice) -> bool:
    """List a control instead of showing it, if the page is a light one; tell whether it is."""
    offered = _offered.get()
    if offered is None:
        return False
    offered.append(choice)
    return True
