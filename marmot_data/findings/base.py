"""What every finding has, and how one figure is looked up."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import wraps
from math import isnan
from typing import Concatenate, ParamSpec, TypeVar

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.places import Place
from marmot_data.catalogue.sources import PeriodStyle
from marmot_data.evidence.among_wards import Spread, spreads
from marmot_data.evidence.judgement import Ruling, since
from marmot_data.evidence.series import Figure, Figures, Terms
from marmot_data.language import Words
from marmot_data.link import LATEST, NONE, Selection
from marmot_data.memoise import memoise
from marmot_data.store import DataError, Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a question is asked of: the figures, the catalogue, the words and the selection."""

    data: Dataset
    catalogue: Catalogue
    words: Words
    selection: Selection

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self.catalogue.places[self.selection.place]

    @property
    def ward_code(self) -> str | None:
        """Code of the chosen ward, if one is chosen."""
        return self.code_of(self.selection.ward)

    def code_of(self, slug: str) -> str | None:
        """Return the code of a ward of the chosen boundaries by its name in the link."""
        boundaries = self.selection.boundaries

        def codes() -> dict[str, str]:
            wards = self.data.wards(int(boundaries))
            return dict(zip(wards["slug"], wards["code"], strict=True))

        return self.data.remembered(("ward codes", boundaries), codes).get(slug)

    @property
    def last_year(self) -> int | None:
        """The year up to which figures are shown; none for the latest."""
        return None if self.selection.year == LATEST else int(self.selection.year)

    @property
    def earlier_year(self) -> int | None:
        """The year of comparison that the reader chose; none: the first figure that fits."""
        return None if self.selection.earlier == NONE else int(self.selection.earlier)

    def figures(self, indicator: str, group: str | None = None) -> Figures:
        """Return the figures of all areas for one group: the chosen one, if no other is asked."""
        shown = group or self.group(indicator)

        def laid_out() -> Figures:
            values = self.data.values(indicator)
            return Figures.of(Terms.of(self.catalogue, indicator), values[values["group"] == shown])

        return self.data.remembered(("figures", indicator, shown, id(self.catalogue)), laid_out)

    def slight(self, indicator: str, values: Iterable[float]) -> float:
        """Return the smallest difference between figures of an indicator that is worth a word."""
        terms = Terms.of(self.catalogue, indicator)
        return terms.worth_a_word(one for one in values if not isnan(one))

    def spread(self, indicator: str, group: str, period: str) -> Spread | None:
        """Return how the figures of all wards of the country lie; none if it is not known."""
        known = self.data.remembered("spreads", lambda: spreads(self.data.table("ward_spread")))
        return known.get((indicator, group, period))

    def since(self, figures: Figures, now: Figure | None) -> Ruling:
        """Say how an area's figure changed since the year of comparison, or the first that fits."""
        run = figures.run(now.area) if now else ()
        baseline = self.catalogue.front.baseline
        return since(figures.terms, run, now, year=self.earlier_year, baseline=baseline)

    def indicator(self, name: str) -> Indicator:
        """Return an indicator's entry."""
        return self.catalogue.indicators[name]

    def group(self, name: str) -> str:
        """Return the group to show of an indicator: the chosen one, or its first."""
        groups = self.indicator(name).groups
        return self.selection.group if self.selection.group in groups else groups[0]

    def group_name(self, group: str) -> str:
        """Return the words for a group."""
        return self.catalogue.groups[group]

    def named(self, entry: Indicator, group: str, name: str = "") -> str:
        """Return an indicator's short name, or another, with its group if it is one of several."""
        name = name or entry.short
        if group == "all" or len(entry.groups) == 1:
            return name
        who = self.words.inside(self.group_name(group))
        return self.words("wards.with_group", what=name, who=who)

    def when(self, source: str, period: str) -> str:
        """Return a figure's period in words: of an index, that the year is that of the edition."""
        said = self.words.period(period)
        of_index = self.catalogue.sources[source].periods.style is PeriodStyle.EDITION
        return self.words("edition.of", year=said) if of_index else said

    def when_of(self, indicator: str, period: str) -> str:
        """Return a period of an indicator's figures in words: of an index, that of the edition."""
        return self.when(self.indicator(indicator).series[0].source, period)

    def area_name(self, code: str) -> str:
        """Return the name of an area, in the reader's language where words stand in it."""

        def named() -> dict[str, str]:
            shown = {one.code: one.shown for one in self.place.areas if one.shown}
            return self.data.names | shown

        return self.data.remembered(("names", id(self.catalogue)), named)[code]


P = ParamSpec("P")
T = TypeVar("T")
Question = Callable[Concatenate[View, P], T]


_known: dict[int, Catalogue] = {}
"""every catalogue by which an answer is remembered: nothing else takes the id of what is held"""


def remembered(*uses: str) -> Callable[[Question[P, T]], Question[P, T]]:
    """Answer the same question about the same figures once, for all readers.

    A page asks ten questions and a reader moves one control, so that most answers stand.
    Answers are read-only, so they can be shared.

    Parameters
    ----------
    uses
        The fields of the selection on which the answer depends.
    """

    def decorate(ask: Question[P, T]) -> Question[P, T]:
        @wraps(ask)
        def answer(view: View, /, *args: P.args, **kwargs: P.kwargs) -> T:
            _known[id(view.catalogue)] = view.catalogue
            chosen = tuple(getattr(view.selection, name) for name in ("place", "language", *uses))
            key = (ask, args, tuple(kwargs.items()), chosen, id(view.catalogue))
            return view.data.remembered(key, lambda: ask(view, *args, **kwargs))

        return answer

    return decorate


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What any picture comes with: it cannot be shown without these."""

    title: str
    """the finding, in ten words or so"""
    subtitle: str
    """the statistic: what, where, when, in which unit"""
    sentence: str
    """the finding in a plain sentence, with period and certainty"""
    table: pd.DataFrame
    """the numbers behind the picture, as shown to the reader"""
    indicators: tuple[str, ...]
    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()
    """plain sentences about single values: provisional, refused, estimated"""
    pages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """source -> the pages on which its figures were read, where they are not all on one"""
    slight: float = 0.0
    """the smallest difference between its figures that is worth a word; 0: any is, or none lie on
    an axis of their own"""


F = TypeVar("F", bound=Finding)


@memoise
def reworded(finding: F, /, *, title: str = "", subtitle: str = "", sentence: str = "") -> F:
    """Return a finding in other words: the same one each time, so that it is drawn once."""
    return replace(
        finding,
        title=title or finding.title,
        subtitle=subtitle or finding.subtitle,
        sentence=sentence or finding.sentence,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """There is nothing to show, and this sentence says why."""

    title: str
    sentence: str


def answered(ask: Question[P, T]) -> "Question[P, T | Nothing]":
    """Where a file of figures is missing or damaged, answer with a sentence that names it."""

    @wraps(ask)
    def answer(view: View, /, *args: P.args, **kwargs: P.kwargs) -> "T | Nothing":
        try:
            return ask(view, *args, **kwargs)
        except DataError as error:
            return unreadable(view, error)

    return answer


def unreadable(view: View, error: DataError) -> Nothing:
    """Say which file keeps figures from being shown, and what to do."""
    words = view.words
    return Nothing(
        title=words("app.missing"), sentence=words("app.damaged", reason=_reason(view, error))
    )


def _reason(view: View, error: DataError) -> str:
    return view.words(f"app.fault.{error.kind}", file=error.file)


def left_out(view: View, names: Iterable[str]) -> tuple[str, ...]:
    """Name each of these indicators that is left out because its file is missing or damaged."""
    found = ((view.indicator(name).short, view.data.fault(name)) for name in names)
    return tuple(
        view.words("app.left_out", what=what, reason=_reason(view, error))
        for what, error in found
        if error
    )


def upto(values: pd.DataFrame, year: int | None) -> pd.DataFrame:
    """Keep the values whose period ended in that year or before (all without a year)."""
    if year is None:
        return values
    return values[values["end_year"] <= year]


def latest_period(values: pd.DataFrame, year: int | None) -> str | None:
    """Return the newest period with a value up to a year; else the oldest there is; else none."""
    known = values[values["value"].notna()].sort_values(["end", "start"])
    if known.empty:
        return None
    reached = upto(known, year)
    return str(reached["period"].iloc[-1] if len(reached) else known["period"].iloc[0])


def notes_of(view: View, values: pd.DataFrame) -> tuple[str, ...]:
    """Return the sentences for the notes that values carry, each once."""
    found = [note for note in dict.fromkeys(values["note"]) if note]
    return tuple(view.words(f"note.{note}") for note in found if view.words.has(f"note.{note}"))


def sources_of(values: pd.DataFrame) -> tuple[str, ...]:
    """Return the ids of the sources that values come from, each once."""
    return tuple(dict.fromkeys(values["source"]))


def pages_of(read: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the pages on which figures were read, by source, each once.

    Parameters
    ----------
    read
        Source and page of each figure; no page where the source's own address is meant.

    Examples
    --------
    >>> pages_of([("a", "https://a/1"), ("a", "https://a/2"), ("b", "")])
    {'a': ('https://a/1', 'https://a/2'), 'b': ('',)}
    """
    found: dict[str, dict[str, None]] = {}
    for source, page in read:
        found.setdefault(source, {})[page] = None
    return {source: tuple(pages) for source, pages in found.items()}
