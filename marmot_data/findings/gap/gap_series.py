"""Has the gap between the most and the least deprived parts of the city changed?"""

from collections.abc import Mapping, Sequence

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Level
from marmot_data.evidence import gaps as evidence
from marmot_data.evidence.gaps import GapRuling, gap_since
from marmot_data.evidence.gradient import NoGradientError
from marmot_data.evidence.series import Terms
from marmot_data.findings import said
from marmot_data.findings.base import (
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
    upto,
)
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.gap.gap import Gap, find_gap, higher_end, range_of, ratio_of, times
from marmot_data.findings.gap.gradient import (
    gaps_followed,
    groups_shown,
    no_gap,
    order_of,
    order_words,
    small_rows,
)
from marmot_data.findings.tooltips import with_range

Gaps = Sequence[evidence.Gap]


def gap_ruling(view: View, indicator: str, group: str) -> GapRuling:
    """Rule on the change of the gap by deprivation, for every page, claim and slide.

    Raises
    ------
    NoGradientError
        If there is no gap of the same areas at any period.
    """
    return gap_since(
        Terms.of(view.catalogue, indicator),
        gaps_followed(view, indicator, group),
        year=view.earlier_year,
        baseline=view.catalogue.front.baseline,
    )


@answered
@remembered("year", "group", "earlier")
def find_gap_series(view: View, indicator: str) -> Trend | Nothing:
    """Give the gap of every period for which the same small areas have figures."""
    words, entry = view.words, view.indicator(indicator)
    try:
        values = upto(small_rows(view, indicator), view.last_year)
        groups = groups_shown(view, indicator, values)
        gaps = {group: gaps_followed(view, indicator, group) for group in groups}
    except NoGradientError as no:
        return _nothing(view, entry, no_gap(view, indicator, no))
    if not gaps or all(len(own) == 1 for own in gaps.values()):
        when = words.period(next(iter(gaps.values()))[0].figure.period) if gaps else ""
        key = "gap_series.one" if gaps else "gap_series.nothing"
        return _nothing(view, entry, words(key, what=entry.short, period=when))
    points = pd.concat([_points(view, indicator, *one) for one in gaps.items()], ignore_index=True)
    order = tuple(dict.fromkeys(points["line"]))
    newest = next(iter(gaps.values()))[-1]
    answer = " ".join(_told(view, indicator, group) for group in gaps)
    at = newest.figure
    ranking = order_of(view, indicator, at.period, at.start, at.end)
    order_said = order_words(view, indicator, ranking)
    shown = values[values["level"] == newest.figure.level]
    note = words("gap_series.note", areas=len(newest.areas), **order_said)
    return Trend(
        title=words(
            "gap_series.title",
            what=entry.short,
            size=words.difference(newest.value, entry),
            period=words.period(newest.figure.period),
        ),
        subtitle=words("gap_series.subtitle", what=entry.title, **order_said),
        sentence=answer,
        table=_table(view, entry, gaps),
        indicators=(indicator,),
        sources=(*sources_of(shown), ranking.source),
        notes=(*notes_of(view, shown), note),
        slight=view.slight(indicator, points["value"]),
        indicator=indicator,
        lines=points,
        order=order,
        breaks=_breaks(view, entry, points),
        blanks=pd.DataFrame(columns=["year", "period", "reason"]),
        direction="",
        answer=answer,
    )


@remembered("year", "group", "earlier")
def has_narrowed(view: View, indicator: str) -> str:
    """Say whether the gap has narrowed, without numbers, or why nobody can say."""
    words, found = view.words, find_gap_series(view, indicator)
    if isinstance(found, Nothing):
        return " ".join(filter(None, (found.sentence, _newer_elsewhere(view, indicator))))
    values = upto(small_rows(view, indicator), view.last_year)
    told = {
        group: _narrowed(view, indicator, gap_ruling(view, indicator, group))
        for group in groups_shown(view, indicator, values)
    }
    if len(set(told.values())) == 1:
        return next(iter(told.values()))
    return " ".join(
        words("gap_series.of", who=view.group_name(group), told=words.inside(one))
        for group, one in told.items()
    )


def _narrowed(view: View, indicator: str, ruling: GapRuling) -> str:
    words = view.words
    if not ruling.held or ruling.then is None:
        why, own = said.why(view, indicator, ruling), find_gap(view, indicator)
        if isinstance(own, Gap) and why.casefold() in own.sentence.casefold():
            return words("gap_series.refused_same")
        return words("gap_series.refused", why=why)
    since = words.period(ruling.then.figure.period)
    return words(f"gap_series.whether_{ruling.strength}_{ruling.way}", since=since)


def _newer_elsewhere(view: View, indicator: str) -> str:
    """Say of the gap that others publish that theirs are newer, where they are."""
    own, printed = find_gap(view, indicator), view.catalogue.editorial.published_gaps
    if indicator != view.catalogue.front.map_symbol or not isinstance(own, Gap):
        return ""
    ours = max(one.gap.figure.end_year for one in own.gradients.values())
    newer = any((one.last or 0) > ours for one in printed)
    return view.words("gap_series.newer") if newer else ""


def _nothing(view: View, entry: Indicator, why: str) -> Nothing:
    return Nothing(title=view.words("gap_series.title_nothing", what=entry.short), sentence=why)


def _line(view: View, entry: Indicator, group: str) -> str:
    return entry.short if group == "all" else view.group_name(group)


def _points(view: View, indicator: str, group: str, gaps: Gaps) -> pd.DataFrame:
    """Place the gaps in time; above nought is to the disadvantage of the most deprived."""
    entry, words = view.indicator(indicator), view.words
    figures = [one.figure for one in gaps]
    values = view.data.values(indicator).drop_duplicates("period").set_index("period")
    line = _line(view, entry, group)
    return pd.DataFrame(
        {
            "line": line,
            "role": "group",
            "period": [one.period for one in figures],
            "year": values["year"].reindex([one.period for one in figures]).to_numpy(),
            "value": [one.value for one in gaps],
            "lower": [float(one.size.lower) for one in gaps],
            "upper": [float(one.size.upper) for one in gaps],
            "label": [words.difference(one.value, entry) for one in gaps],
            "tip_value": [_cell(view, entry, one) for one in gaps],
            "number": [words.number(one.value, entry.decimals) for one in gaps],
            "when": [words.period(one.period) for one in figures],
            "end": [one.end for one in figures],
            "end_year": [one.end_year for one in figures],
            "stretch": [one.stretch for one in figures],
            "segment": [f"{line}.{one.stretch}" for one in figures],
        }
    )


def _told(view: View, indicator: str, group: str) -> str:
    """Say the gap now, absolute and relative, and how both and the level have changed."""
    words, entry = view.words, view.indicator(indicator)
    ruling = gap_ruling(view, indicator, group)
    now, then = ruling.now, ruling.then
    parts = {
        "who": view.named(entry, group),
        "size": words.difference(now.value, entry),
        "period": words.period(now.figure.period),
    }
    said_now, ratio = words("gap_series.now", **parts), ratio_of(view, entry, now)
    if not ruling.held or then is None:
        refused = words("gap_series.refused", why=said.why(view, indicator, ruling))
        return " ".join(filter(None, (said_now, ratio, refused)))
    parts |= {
        "before": words.difference(then.value, entry),
        "since": words.period(then.figure.period),
        "change": words.difference(ruling.size, entry),
        "why": words(f"described.{ruling.reason}") if ruling.reason else "",
        "equal": said.equal(ruling),
        "before_ratio": words.number(times(entry, then, higher_end(entry, now)), 2),
        "level": words.value(now.figure.value, entry),
        "level_then": words.value(then.figure.value, entry),
    }
    told = (
        said_now,
        words(f"gap_series.{ruling.strength}_{ruling.way}", **parts),
        ratio,
        words("gap_series.times", **parts) if ratio else "",
        words("gap_series.level", **parts),
        *said.cautions(view, ruling.figures),
    )
    return " ".join(filter(None, told))


def which_to_quote(view: View, indicator: str) -> str:
    """Say which gap to quote and why the two differ, where the card above has smaller areas."""
    above, words = find_gap(view, indicator), view.words
    if not isinstance(above, Gap) or isinstance(find_gap_series(view, indicator), Nothing):
        return ""
    group = next(iter(above.gradients))
    newest = gaps_followed(view, indicator, group)[-1]
    own = next(iter(above.gradients.values()))
    if own.level == Level.MSOA.value:
        return ""
    entry = view.indicator(indicator)
    return words(
        "gap_series.beside",
        areas=len(own.gap.areas),
        size=words.difference(own.gap.value, entry),
        larger=len(newest.areas),
        own=words.difference(newest.value, entry),
        period=words.period(above.period),
    )


def _breaks(view: View, entry: Indicator, points: pd.DataFrame) -> pd.DataFrame:
    """Draw a rule before the first period of each new stretch."""
    fresh = points.drop_duplicates("stretch").iloc[1:]
    return pd.DataFrame(
        {
            "year": fresh["year"] - 0.5,
            "reason": [entry.breaks[number - 1].reason for number in fresh["stretch"]],
            "label": view.words("trend.break"),
        }
    )


def _table(view: View, entry: Indicator, gaps: Mapping[str, Gaps]) -> pd.DataFrame:
    """Set the size of the gap and the ratio of its ends side by side, a row a period."""
    words, none = view.words, view.words("table.none")
    whens = {one.figure.end: one.figure.period for own in gaps.values() for one in own}
    columns: dict[str, list[str]] = {}
    for group, own in gaps.items():
        held = {one.figure.end: one for one in own}
        line = _line(view, entry, group)
        rows = [held.get(end) for end in sorted(whens)]
        columns[line] = [_cell(view, entry, one) if one else none for one in rows]
        end = higher_end(entry, own[-1])
        columns[words(f"gap_series.ratio_{end}", line=line)] = [
            words.number(times(entry, one, end), 2) if one else none for one in rows
        ]
    index = pd.Index([words.period(whens[end]) for end in sorted(whens)])
    return pd.DataFrame(columns, index=index.rename(words("table.period")))


def _cell(view: View, entry: Indicator, gap: evidence.Gap) -> str:
    size = view.words.difference(gap.value, entry)
    return with_range(view.words, size, range_of(view, entry, gap))
