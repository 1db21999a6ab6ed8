"""A talk: a story told in slides, as people write it, and everything that can be wrong with it.

A talk never holds a figure. Its words have gaps (``{value}``, ``{period}``) that the figures fill
when it is shown; a number that is typed into its words is a fault.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter

from pydantic import Field

from marmot_data.catalogue.schema import Entry, Text

GAPS = ("what", "value", "period", "sentence", "before", "since", "change", "place", "ward")
"""what a talk's words may leave to the figures"""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
CITY, CHOSEN = "city", "chosen"
"""a slide is about the city, about the ward that is chosen, or about the ward it names"""


class SlideKind(StrEnum):
    """What a slide is."""

    TITLE = "title"
    NUMBER = "number"
    MAP = "map"
    CHART = "chart"
    BEFORE_AFTER = "before_after"
    GUESS = "guess"
    QUOTE = "quote"
    QUESTION = "question"
    SOURCES = "sources"
    CARD = "card"
    """a card of a page of the app, as a reader found it there"""


class SlideChart(StrEnum):
    """Which picture a chart slide shows."""

    AREAS = "areas"
    """the city beside region and country, or a ward beside city and country, over time"""
    GROUPS = "groups"
    """groups of people in the city, over time"""
    WARDS = "wards"
    """wards with their ranges, or the nearest areas that have figures"""
    GRADIENT = "gradient"
    """fifths of the city's small areas by deprivation"""
    GAP_SERIES = "gap_series"
    """how the gap between the ends of the ladder changed"""
    DECILES = "deciles"
    """tenths of the whole country by deprivation"""
    AUTHORITIES = "authorities"
    """the city beside its neighbours"""


FIGURES = (
    SlideKind.NUMBER,
    SlideKind.MAP,
    SlideKind.CHART,
    SlideKind.BEFORE_AFTER,
    SlideKind.GUESS,
)
"""kinds of slide that show a figure"""
LEVELS = ("ward", "msoa", "lsoa")
"""kinds of area that a map can show"""


class Ask(StrEnum):
    """What the room guesses."""

    NUMBER = "number"
    HIGHEST = "highest"
    LOWEST = "lowest"


class Shows(StrEnum):
    """A list from the catalogue or the figures that a slide of words can show."""

    PRINCIPLES = "principles"
    STANDING_OUT = "standing_out"


class Slide(Entry):
    """One slide: its kind, its words, and which figure fills them."""

    kind: SlideKind
    title: Text = ""
    """empty: the finding's own title"""
    words: Text = ""
    points: tuple[Text, ...] = ()
    shows: Shows | None = None
    indicator: str | None = None
    group: str | None = None
    groups: tuple[str, ...] = ()
    """for charts of groups"""
    chart: SlideChart = SlideChart.AREAS
    area: str = CITY
    level: str = "ward"
    """of a map: ward, msoa or lsoa"""
    period: str | None = None
    """our label; empty: the newest"""
    since: str | None = None
    """for before and after: the earlier period; empty: the first that may be compared"""
    ask: Ask = Ask.NUMBER
    low: float | None = None
    """where the scale of a guessed number begins; it is drawn wider if the truth lies outside"""
    high: float | None = None
    deed: str | None = None
    """id of something that was done, in deeds.toml"""
    source: str = ""
    """address of the page on which the words of a quote were read"""
    author: Text = ""
    """who says the words of a quote"""
    year: int | None = Field(default=None, ge=1990, le=2100)
    """when they were published"""
    page: str | None = None
    """of a card: the page on which it stands"""
    card: str | None = None
    """its name on that page"""
    view: Mapping[str, str] = Field(default_factory=dict)
    """the fields of the link to it that are not as usual"""
    principle: str | None = None
    """the principle whose number key opens this slide; empty: the indicator's first"""
    notes: Text = ""
    """for the speaker"""


class TalkHead(Entry):
    """What stands above the slides of a talk."""

    title: Text
    audience: Text
    minutes: int = Field(gt=0, le=240)


class Talk(TalkHead):
    """A whole talk without a fault."""

    slide: tuple[Slide, ...] = Field(min_length=1)

    @property
    def needs_ward(self) -> bool:
        """Tell whether it is about a ward that has to be chosen first."""
        return any(one.area == CHOSEN for one in self.slide)


class Poster(Entry):
    """What stands on a poster for a data walk, beside its figures."""

    finding: str | None = None
    """the indicator whose series is told; none for a ward, of which it is told what stands out"""
    map: str | None = None
    """the indicator of the map; none: a blank map to be filled by hand"""
    prompts: tuple[Text, Text, Text]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids that a slide may name."""

    groups: Mapping[str, tuple[str, ...]]
    """indicator -> its groups of people"""
    principles: tuple[str, ...]
    deeds: tuple[str, ...]
    refused: frozenset[str] = frozenset()
    """indicators whose own files are faulty: what shows them is left out later"""
    pages: tuple[str, ...] = ()
    """the pages of the app that have cards"""


def slide_faults(slide: Slide, known: Known) -> Iterator[str]:
    """Name everything that is wrong with a slide, but for wards, which the figures know.

    Each fault begins with the field that it is about.
    """
    yield from _unknown(slide, known)
    yield from _lacking(slide)
    for name in ("title", "words", "author", "notes"):
        yield from _text_faults(name, getattr(slide, name), typed=slide.kind is SlideKind.QUOTE)
    for number, point in enumerate(slide.points, 1):
        yield from _text_faults(f"points {number}", point)


def _unknown(slide: Slide, known: Known) -> Iterator[str]:
    """Name ids that are not there."""
    name = slide.indicator
    if name is not None and name not in known.groups and name not in known.refused:
        yield f"indicator: '{slide.indicator}' is not an indicator"
    if slide.principle is not None and slide.principle not in known.principles:
        yield f"principle: '{slide.principle}' is not one of {', '.join(known.principles)}"
    if slide.deed is not None and slide.deed not in known.deeds:
        yield f"deed: '{slide.deed}' is not one of {', '.join(known.deeds) or 'none'}"
    if slide.page is not None and slide.page not in known.pages:
        yield f"page: '{slide.page}' is not one of {', '.join(known.pages)}"
    allowed = known.groups.get(slide.indicator or "")
    for group in filter(None, (slide.group, *slide.groups)):
        if allowed is not None and group not in allowed:
            yield f"group: '{group}' is not one of {', '.join(allowed)}"
    if slide.level not in LEVELS:
        yield f"level: '{slide.level}' is not one of {', '.join(LEVELS)}"


def _lacking(slide: Slide) -> Iterator[str]:
    """Name what a slide of its kind cannot do without."""
    kind = slide.kind
    if kind in FIGURES and slide.indicator is None:
        yield f"indicator: a slide of the kind {kind} needs one"
    if kind is SlideKind.CHART and slide.chart is SlideChart.GROUPS and len(slide.groups) < 2:  # noqa: PLR2004
        yield "groups: a chart of groups needs at least two"
    if kind is SlideKind.CARD and not (slide.page and slide.card):
        yield "card: a card needs its page and its name there"
    if kind is SlideKind.QUESTION and not slide.title:
        yield "title: a question needs one"
    if slide.source and not slide.source.startswith("https://"):
        yield f"source: '{slide.source}' is not an address that begins with https://"
    if kind is SlideKind.QUOTE and slide.deed is None:
        yield from _quote_faults(slide)
    if kind is SlideKind.GUESS and slide.ask is Ask.NUMBER:
        yield from _scale_faults(slide)


def _quote_faults(slide: Slide) -> Iterator[str]:
    if not (slide.words and slide.source):
        yield "source: a quote needs a deed, or words and the address where they were read"
    if not (slide.author and slide.year):
        yield "author, year: a quote names who says it, and when it was published"


def _scale_faults(slide: Slide) -> Iterator[str]:
    if slide.low is None or slide.high is None:
        yield "low, high: a guessed number needs both ends of its scale"
    elif slide.low >= slide.high:
        yield "low, high: the scale has to begin below its end"


def _text_faults(name: str, text: str, *, typed: bool = False) -> Iterator[str]:
    """Name gaps that nothing fills, and numbers that are typed instead of looked up."""
    plain = ""
    try:
        for before, gap, form, turned in Formatter().parse(text):
            plain += before
            if gap is not None and (gap not in GAPS or form or turned):
                yield f"{name}: {{{gap}}} is not one of the gaps {', '.join(GAPS)}"
    except ValueError as error:
        yield f"{name}: {error}"
        return
    if not typed and re.search(r"\d", YEAR.sub("", plain)):
        yield f"{name}: a number is typed; leave a gap such as {{value}} and the figures fill it"
