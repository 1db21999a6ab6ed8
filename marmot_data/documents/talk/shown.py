"""What stands on a slide once the figures have filled it, before it becomes a file."""

from dataclasses import dataclass, field

from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.talks import Slide, SlideKind
from marmot_data.charts.theme import Spec
from marmot_data.findings.base import Finding, Nothing
from marmot_data.findings.maps.frames import Frames


@dataclass(frozen=True, slots=True, kw_only=True)
class Big:
    """A figure in large type: what it is, and its value in words."""

    label: str
    value: str
    note: str = ""
    """what else has to be known of it, in small type"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What the room guesses, and the truth that is drawn over it."""

    kind: str
    """number or ward"""
    unit: str
    truth: str
    """the value in words, or the code of the ward"""
    value: float = 0.0
    lower: float | None = None
    upper: float | None = None
    low: float = 0.0
    high: float = 1.0
    also: tuple[str, ...] = ()
    """codes of the wards that cannot be told apart from the true one"""
    said: str = ""
    """the sentence that is shown with the truth"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One slide with everything on it in words; pictures as finished charts."""

    number: int
    kind: SlideKind
    slide: Slide
    heading: str
    words: str = ""
    subtitle: str = ""
    sentence: str = ""
    """the short one, for the wall"""
    points: tuple[str, ...] = ()
    bigs: tuple[Big, ...] = ()
    notes: str = ""
    by: str = ""
    """who says the words of a quote, and when; or where and when a deed was done"""
    cite: tuple[str, ...] = ()
    """addresses of the pages on which words were read"""
    finding: Finding | Nothing | None = None
    spec: Spec | None = None
    frames: Frames | None = None
    guess: Guess | None = None
    principle: str | None = None
    page: str = ""
    """the page of the app that shows the same"""
    query: dict[str, str] = field(default_factory=dict)
    """the part of the view that this page needs"""

    @property
    def refused(self) -> str:
        """Why there is no figure on the slide; empty if there is one."""
        return self.finding.sentence if isinstance(self.finding, Nothing) else ""

    def cited(self, catalogue: Catalogue) -> tuple[str, ...]:
        """Name the pages on which words were read, or the publishers of the figures."""
        names = self.told.sources if self.told else ()
        found = dict.fromkeys(catalogue.sources[name].publisher for name in names)
        return self.cite or (("; ".join(found),) if found else ())

    @property
    def told(self) -> Finding | None:
        """The finding, if there is one."""
        return self.finding if isinstance(self.finding, Finding) else None
