"""The figures of the areas that are compared, and what any comparison says of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from marmot_data.evidence.series import Figure, Figures
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.compare.areas import areas_shown, names_shown
from marmot_data.language import starting
from marmot_data.link import USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The figures of the areas to compare, in the order of the link."""

    figures: Figures
    asked: Mapping[str, str]
    """code -> name of every area, whether it has a figure or not"""
    runs: dict[str, list[Figure]]
    """area -> its figures up to the chosen year; only areas that have one"""


def held_of(view: View) -> Held:
    """Look up the figures of the areas that the link asks for."""
    figures = view.figures(view.selection.indicator)
    asked = names_shown(view, areas_shown(view).values())
    runs = {code: list(figures.run(code, view.last_year)) for code in asked}
    return Held(figures=figures, asked=asked, runs={code: run for code, run in runs.items() if run})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is shown of the areas, and how it is put into words."""

    shown: list[Figure]
    title: str
    sentence: str
    pairs: pd.DataFrame


def ends(view: View, held: Held, shown: Sequence[Figure]) -> str:
    """Name the areas with the lowest and the highest figure; of areas of several years the first.

    Figures of different years have no lowest and no highest.
    """
    words, name = view.words, view.selection.indicator
    entry = view.indicator(name)
    low, high = (end(shown, key=lambda one: one.value) for end in (min, max))
    if len(shown) == 1 or len(set(periods(shown))) > 1:
        return starting(phrases.clause(view, name, shown[0], held.asked[shown[0].area]))
    return words(
        "compare.title",
        number=len(shown),
        what=view.named(entry, view.group(name)),
        low=held.asked[low.area],
        low_value=words.value(low.value, entry),
        high=held.asked[high.area],
        high_value=words.value(high.value, entry),
    )


def without_ward(view: View, held: Held) -> Iterator[str]:
    """Say of the chosen ward that the figure has no place for it, where it would be expected."""
    ward = view.ward_code
    if ward and view.selection.areas == USUAL and ward not in held.asked:
        what = view.indicator(view.selection.indicator).short
        yield view.words("compare.no_ward", what=what, ward=view.area_name(ward))


def periods(figures: Sequence[Figure]) -> list[str]:
    """Name the period of each figure."""
    return [one.period for one in figures]
