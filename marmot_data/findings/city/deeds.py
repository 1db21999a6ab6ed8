"""What was done, which figures are printed of it, and what does no page say?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from marmot_data.catalogue.deeds import Confidence, Counted, Deed, Figure, Page, Unit
from marmot_data.findings.base import Nothing, View, remembered
from marmot_data.link import ALL

MILLION = 1_000_000
KINDS = (
    ("done", (Counted.DONE, Counted.MONEY)),
    ("plan", (Counted.PLAN,)),
    ("area", (Counted.AREA,)),
)
"""what was done stands first, and apart from aims and from what is no deed's doing"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Figures that a page prints of one period and of the same people."""

    period: str
    scope: str
    figures: tuple[tuple[str, str], ...]
    """each as printed, and what stands behind it: over 330, six-month jobs"""
    doubt: str
    number: int
    """of the page among the pages listed, from 1"""
    page: Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A deed with its figures up to the chosen year."""

    deed: Deed
    about: str
    """where and when, and whether a page ties it to the Marmot work"""
    printed: tuple[tuple[str, tuple[Printed, ...]], ...]
    """the figures by what they are about: heading, figures"""

    @property
    def figures(self) -> int:
        """How many figures are shown."""
        return sum(len(one.figures) for _, printed in self.printed for one in printed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What was done, under the chosen priority and up to the chosen year."""

    sentence: str
    groups: tuple[tuple[str, tuple[Story, ...]], ...]
    """heading and deeds; one group without a heading where a priority is chosen"""

    @property
    def stories(self) -> tuple[Story, ...]:
        """Every deed that is shown."""
        return tuple(one for _, stories in self.groups for one in stories)


@remembered("priority", "year")
def find_deeds(view: View) -> Deeds | Nothing:
    """List what was done: all of it by its first principle, or what belongs to the one chosen."""
    words = view.words
    stories = [_story(view, deed) for deed in deeds_shown(view).values()]
    if not stories:
        return Nothing(title=words("deeds.nothing"), sentence=words("deeds.nothing_why"))
    heads = {"": ""}
    if view.selection.priority == ALL:
        heads = {name: one.short for name, one in view.catalogue.principles.items()}
        heads[ALL] = words("deeds.all_principles")
    groups = (
        (head, tuple(one for one in stories if name in ("", _place(view, one.deed))))
        for name, head in heads.items()
    )
    figures = sum(one.figures for one in stories)
    return Deeds(
        sentence=" ".join(
            (words("deeds.deeds", number=len(stories)), words("deeds.figures", number=figures))
        ),
        groups=tuple((head, own) for head, own in groups if own),
    )


def deeds_shown(view: View) -> dict[str, Deed]:
    """Return the deeds under the chosen priority, begun by the chosen year; the oldest first."""
    name, year = view.selection.priority, view.last_year
    found = {
        key: deed
        for key, deed in view.catalogue.editorial.deeds.items()
        if name in (ALL, *deed.principles, *deed.priorities)
        and (year is None or deed.first <= year)
    }
    return dict(sorted(found.items(), key=lambda item: item[1].first))


def printed_figures(
    view: View, figures: Iterable[tuple[Figure, Page]], pages: Iterable[Page]
) -> tuple[Printed, ...]:
    """Put together the figures that a page prints of one period and of the same people.

    Parameters
    ----------
    view
        Whose words and country are used.
    figures
        Each with its page, in the order in which they are shown.
    pages
        Every page that is listed, in order.
    """
    number = {page.address: at for at, page in enumerate(pages, 1)}
    sets = groupby(figures, lambda pair: (pair[0].period, pair[0].scope, pair[0].doubt, pair[1]))
    return tuple(
        Printed(
            period=period,
            scope=scope,
            figures=tuple((_amount(view, one), _what(view, one)) for one, _ in own),
            doubt=doubt,
            number=number[page.address],
            page=page,
        )
        for (period, scope, doubt, page), own in sets
    )


def telling_figure(view: View, deed: Deed) -> Printed | None:
    """Return the one printed figure by which a deed is told in large type; none if none is sure.

    What was done goes before what was paid, and the newest before the older ones.
    """
    year = view.last_year
    sure = [
        pair
        for pair in deed.figures
        if pair[0].confidence is Confidence.SEEN and (year is None or pair[0].year <= year)
    ]
    for counted in (Counted.DONE, Counted.MONEY):
        own = [pair for pair in sure if pair[0].counted is counted]
        if own:
            newest = next(pair for pair in own if pair[0].year == own[-1][0].year)
            return printed_figures(view, (newest,), deed.sources)[0]
    return None


def site_of(page: Page) -> str:
    """Return the site on which a page stands: ``coventry.gov.uk``."""
    return site(page.address)


def site(address: str) -> str:
    """Return the site to which an address leads: ``coventry.gov.uk``."""
    return address.split("/")[2].removeprefix("www.")


def _story(view: View, deed: Deed) -> Story:
    words, year = view.words, view.last_year
    known = [pair for pair in deed.figures if year is None or pair[0].year <= year]
    printed = (
        (
            words(f"deed.kind_{kind}"),
            printed_figures(view, (p for p in known if p[0].counted in counted), deed.sources),
        )
        for kind, counted in KINDS
    )
    return Story(
        deed=deed,
        about=words(
            "deed.where" if deed.marmot else "deed.where_also", where=deed.where, years=deed.years
        ),
        printed=tuple((head, own) for head, own in printed if own),
    )


def _place(view: View, deed: Deed) -> str:
    """Return the principle under which a deed stands, or the word for all of them."""
    every = set(deed.principles) >= set(view.catalogue.principles)
    return ALL if every else deed.principles[0]


def _amount(view: View, figure: Figure) -> str:
    """Write a figure as it is printed: ``over 330``, ``£8.5 million``."""
    words, text = view.words, _number(view, figure.value, figure.unit)
    if figure.to is not None:
        text = words("deed.range", low=text, high=_number(view, figure.to, figure.unit))
    return words(f"deed.bound_{figure.bound}", value=text) if figure.bound else text


def _what(view: View, figure: Figure) -> str:
    """Say what stands behind a figure, with the country's where the page sets it beside."""
    if figure.country is None:
        return figure.what
    value = _number(view, figure.country, figure.unit)
    country = view.area_name(view.place.country)
    return view.words("deed.country", what=figure.what, country=country, value=value)


def _number(view: View, value: float, unit: Unit) -> str:
    """Write a number with the digits that are printed; from a million on, in millions."""
    words, large = view.words, value >= MILLION
    plain = f"{value / MILLION if large else value:.10g}"
    shown = words.number(float(plain), len(plain.partition(".")[2]))
    shown = words("deed.million", number=shown) if large else shown
    return (
        shown
        if unit is Unit.NUMBER
        else words(f"unit.{unit}", number=shown, count=words.form(plain))
    )
