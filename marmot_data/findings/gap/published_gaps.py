"""Which gaps in life expectancy have been printed, and which of them may be compared?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from marmot_data.catalogue.editorial import PublishedGap
from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.gap.gap import Gap, find_gap, range_of
from marmot_data.findings.tooltips import with_tooltips

SEXES = (("women", "female"), ("men", "male"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedGaps(Finding):
    """Every printing of the gap, and our own from the small areas."""

    rows: pd.DataFrame
    """columns row (its text), order, kind (own, dated, undated), who, value, lower, upper, label,
    when, between, and those of `with_tooltips`"""
    order: tuple[str, ...]
    """the rows from top to bottom"""
    links: tuple[tuple[str, str], ...]
    """page and address of each printing"""


@remembered("year", "group")
def find_printed_beside(view: View, name: str) -> PublishedGaps | Nothing:
    """Line up the printings of the gap, and beside them ours by an indicator."""
    return find_published_gaps(view, find_gap(view, name))


@answered
def find_published_gaps(view: View, own: Gap | Nothing) -> PublishedGaps | Nothing:
    """Line up the printings of the gap by period, those without one last, and ours beside them.

    Two printings may be compared only if both name a period and draw the line in the same way.
    """
    words, found = view.words, view.catalogue.editorial.published_gaps
    if not found:
        return Nothing(
            title=words("published_gaps.none_title"), sentence=words("published_gaps.none")
        )
    dated = sorted((one for one in found if one.period), key=lambda one: one.first or 0)
    undated = [one for one in found if not one.period]
    rows = _own_rows(view, own) + [
        row
        for number, one in enumerate((*dated, *undated), 1)
        for row in _rows_of(view, one, number)
    ]
    table = pd.DataFrame(rows)
    table = with_tooltips(words, table, place=table["who"], period=table["when"])
    men, women = [one.men for one in found], [one.women for one in found]
    parts: dict[str, object] = {
        "gaps": len(found),
        "printings": len({one.source for one in found}),
        "men_low": words.number(min(men), 1),
        "men_high": words.number(max(men), 1),
        "women_low": words.number(min(women), 1),
        "women_high": words.number(max(women), 1),
        "dated": len(dated),
        "ways": len({one.line for one in found if one.line}),
    }
    parts["several"] = "yes" if parts["gaps"] != parts["printings"] else "no"
    pairs = comparable(found)
    told = [words("published_gaps.sentence", **parts), _verdict(view, pairs)]
    if isinstance(own, Gap):
        told.append(words("published_gaps.own", period=words.period(own.period)))
    return PublishedGaps(
        title=words("published_gaps.title", **parts),
        subtitle=words("published_gaps.subtitle"),
        sentence=" ".join(told),
        table=_table(view, own, (*dated, *undated)),
        indicators=own.indicators if isinstance(own, Gap) else (),
        sources=own.sources if isinstance(own, Gap) else (),
        notes=(words("published_gaps.note"), *([own.notes[-1]] if isinstance(own, Gap) else [])),
        rows=table,
        order=tuple(dict.fromkeys(table["row"])),
        links=tuple(
            (words("published_gaps.numbered", number=words.listed(numbers), page=name), address)
            for (address, name), numbers in _pages((*dated, *undated)).items()
        ),
    )


def comparable(found: tuple[PublishedGap, ...]) -> list[tuple[PublishedGap, PublishedGap]]:
    """Return the pairs that may be compared: both with a period, drawn the same way."""
    return [
        (one, other)
        for one, other in combinations(found, 2)
        if one.period and other.period and one.period != other.period and one.line
        if one.line == other.line
    ]


def _pages(found: Iterable[PublishedGap]) -> dict[tuple[str, str], list[str]]:
    """Return the numbers of the printings on each page, by its address and its name."""
    numbers: dict[tuple[str, str], list[str]] = {}
    for number, one in enumerate(found, 1):
        numbers.setdefault((one.source, one.page), []).append(str(number))
    return numbers


def _verdict(view: View, pairs: list[tuple[PublishedGap, PublishedGap]]) -> str:
    words = view.words
    if not pairs:
        return words("published_gaps.no_pair")
    listed = [
        words(
            "published_gaps.pair",
            one=words.period(str(one.period)),
            other=words.period(str(other.period)),
        )
        for one, other in pairs
    ]
    return words("published_gaps.pairs", pairs="; ".join(listed))


def _when(view: View, one: PublishedGap) -> str:
    return view.words.period(one.period) if one.period else view.words("published_gaps.undated")


def _rows_of(view: View, one: PublishedGap, number: int) -> list[dict[str, object]]:
    words = view.words
    text = words("published_gaps.row", number=number, when=_when(view, one), measure=one.measure)
    made = []
    for field, group in SEXES:
        value = getattr(one, field)
        shown = words.number(value, 1)
        at_most = one.at_most and field == "men"
        made.append(
            {
                "row": text,
                "text": text,
                "page": one.page,
                "kind": "dated" if one.period else "undated",
                "who": view.group_name(group),
                "value": value,
                "lower": None,
                "upper": None,
                "label": words("published_gaps.at_most", value=shown) if at_most else shown,
                "when": _when(view, one),
                "between": "",
            }
        )
    return made


def _own_rows(view: View, own: Gap | Nothing) -> list[dict[str, object]]:
    """Return our slope index, with its range, as the first row."""
    if isinstance(own, Nothing):
        return []
    words = view.words
    text = words("published_gaps.own_row", period=words.period(own.period))
    return [
        {
            "row": text,
            "text": text,
            "page": words("published_gaps.own_page"),
            "kind": "own",
            "who": view.group_name(group),
            "value": one.gap.value,
            "lower": float(one.gap.size.lower),
            "upper": float(one.gap.size.upper),
            "label": words.number(one.gap.value, 1),
            "when": words.period(own.period),
            "between": range_of(view, view.indicator(own.indicator), one.gap),
        }
        for group, one in own.gradients.items()
    ]


def _table(view: View, own: Gap | Nothing, found: Iterable[PublishedGap]) -> pd.DataFrame:
    words = view.words
    heads = [
        words(f"published_gaps.head_{name}") for name in ("when", "men", "women", "how", "page")
    ]
    rows = []
    if isinstance(own, Gap):
        sizes = {row["who"]: row["label"] for row in _own_rows(view, own)}
        names = [view.group_name(group) for _, group in SEXES]
        rows.append(
            [
                words.period(own.period),
                sizes.get(names[1], ""),
                sizes.get(names[0], ""),
                words("published_gaps.own_measure"),
                words("published_gaps.own_page"),
            ]
        )
    rows += [
        [
            words("published_gaps.numbered", number=number, page=_when(view, one)),
            words("published_gaps.at_most", value=words.number(one.men, 1))
            if one.at_most
            else words.number(one.men, 1),
            words.number(one.women, 1),
            one.measure,
            " ".join(filter(None, [f"{one.page}.", one.note])),
        ]
        for number, one in enumerate(found, 1)
    ]
    return pd.DataFrame(rows, columns=heads).set_index(heads[0])
