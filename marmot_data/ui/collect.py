"""What a page shows: its findings, those that can be taken away each with its pictures."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from marmot_data.charts.theme import Spec
from marmot_data.findings.base import Finding
from marmot_data.findings.maps.frames import Frames

Picture = Spec | Frames
"""a chart, or a map by what it shows"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A finding on a page, by the name that it has there."""

    key: str
    finding: Finding
    pictures: tuple[Picture, ...] = ()


_cards: ContextVar[list[Card] | None] = ContextVar("cards", default=None)
_findings: ContextVar[list[Finding] | None] = ContextVar("findings", default=None)
_pictures: ContextVar[list[Picture] | None] = ContextVar("pictures", default=None)


@contextmanager
def collecting() -> Iterator[list[Card]]:
    """Collect the cards of the page that is being made."""
    cards: list[Card] = []
    before = _cards.set(cards)
    try:
        yield cards
    finally:
        _cards.reset(before)


@contextmanager
def showing() -> Iterator[list[Finding]]:
    """Collect the findings that the page which is being made shows, on cards or without."""
    findings: list[Finding] = []
    before = _findings.set(findings)
    try:
        yield findings
    finally:
        _findings.reset(before)


def shown(finding: Finding) -> None:
    """Note a finding that the page shows without a card of its own."""
    if (found := _findings.get()) is not None:
        found.append(finding)


@contextmanager
def drawing() -> Iterator[list[Picture]]:
    """Collect the pictures that are drawn meanwhile."""
    pictures: list[Picture] = []
    before = _pictures.set(pictures)
    try:
        yield pictures
    finally:
        _pictures.reset(before)


def note(picture: Picture) -> None:
    """Note a picture that is being drawn, for the card that it belongs to."""
    if (found := _pictures.get()) is not None:
        found.append(picture)


def keep(card: Card) -> None:
    """Keep a card, if the cards of this page are being collected."""
    shown(card.finding)
    if (found := _cards.get()) is not None:
        found.append(card)
