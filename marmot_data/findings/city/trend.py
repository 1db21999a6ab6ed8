"""How has this changed, and how does the city compare?"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.judgement import Ruling, Strength, Way, against, refused
from marmot_data.evidence.series import Figure, Run, unbroken, why_not
from marmot_data.evidence.trend import recent
from marmot_data.findings import phrases, said
from marmot_data.findings.base import Finding, Nothing, View, answered, pages_of, remembered
from marmot_data.findings.city.country_gap import country_gap, gap_in_title, gap_sentence
from marmot_data.findings.city.lines import (
    EVENT,
    Line,
    blanks_of,
    breaks_of,
    events_of,
    points_of,
    run_of,
    shared_length,
)
from marmot_data.findings.city.older import older_of_area, older_of_groups
from marmot_data.findings.city.trend_groups import Telling, of_groups, of_parts
from marmot_data.findings.city.turned import turned, turned_title
from marmot_data.findings.ward.nation import among_nation
from marmot_data.language import starting
from marmot_data.statistics import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend(Finding):
    """A series over time, one line per area or group, broken where it must be."""

    indicator: str
    lines: pd.DataFrame
    """columns line, role, stretch, segment, period, year (decimal), value, lower, upper, label"""
    order: tuple[str, ...]
    """the lines, the main one first"""
    breaks: pd.DataFrame
    """columns year, reason, label"""
    blanks: pd.DataFrame
    """periods without a figure: columns year, period, reason"""
    direction: str
    """the recent trend in words, or why nothing can be tested"""
    answer: str
    """the sentence without the recent trend"""
    short: str = ""
    """the answer for a slide, whose picture shows what happened in between; empty: as it is"""
    events: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=EVENT))
    """dates of the programme within the series: columns year, label, what; never a cause"""
    began: str = ""
    """why its change is told since another period than the first of the line, if it is"""
    older: str = ""
    """what the older series said, where a new one began"""
    instead: str = ""
    """why it is drawn in the place of what was asked for, if it is"""


@answered
@remembered("year", "earlier")
def find_trend(view: View, indicator: str, lines: tuple[Line, ...]) -> Trend | Nothing:
    """Put a series into words, a table and the points of a chart.

    Parameters
    ----------
    view
        What the question is asked of.
    indicator
        Id of the indicator.
    lines
        The lines to show; the first is the one the sentence is about. Lines without a value
        are left out.

    Notes
    -----
    Figures of which each edition has a scale of its own are never drawn over the years: another
    indicator stands in where the entry names one.
    """
    entry = view.indicator(indicator)
    points = points_of(view, indicator, lines)
    if not (entry.comparable or points.empty):
        return (
            _in_its_place(view, entry, lines)
            if entry.over_time
            else _undrawn(view, indicator, lines[0])
        )
    if points.empty or lines[0].label not in set(points["line"]):
        return Nothing(
            title=entry.title,
            sentence=view.words(
                "trend.nothing",
                what=entry.short,
                where=lines[0].label,
                year=view.selection.year,
            ),
        )
    usual = shared_length(view, indicator, lines)
    runs = {line: run for line in lines if (run := run_of(view, indicator, line, usual))}
    main, telling = points[points["line"] == lines[0].label], _told_of(view, indicator, runs)
    used = [one for run in runs.values() for one in run]
    figures = view.figures(indicator, lines[0].group)
    empty = [one for one in figures.blanks.values() if one.area == lines[0].area]
    return Trend(
        title=telling.title,
        subtitle=_subtitle(view, entry, points, main),
        sentence=" ".join(filter(None, (telling.answer, telling.direction))),
        table=_table(view, entry, points, lines),
        indicators=(indicator,),
        sources=tuple(dict.fromkeys(one.source for one in used)),
        pages=pages_of((one.source, one.page) for one in used),
        notes=tuple(n for n in said.cautions(view, [*used, *empty]) if n not in telling.answer),
        slight=view.slight(indicator, points["value"]),
        indicator=indicator,
        lines=points,
        order=tuple(line.label for line in runs),
        breaks=breaks_of(view, entry, points),
        blanks=blanks_of(view, indicator, lines[0]),
        direction=telling.direction,
        answer=telling.answer,
        short=telling.short,
        events=events_of(view, points),
        began=_began(view, indicator, runs[lines[0]], telling.since),
        older=_older(view, indicator, runs),
    )


def _in_its_place(view: View, entry: Indicator, lines: tuple[Line, ...]) -> Trend | Nothing:
    """Draw the indicator that stands in for one whose editions cannot be compared, and say so."""
    found, why = find_trend(view, entry.over_time, lines), _why_undrawn(view, entry)
    if isinstance(found, Nothing):
        return found
    return replace(
        found,
        # What is drawn is not what was chosen, so that is said before the figures are.
        subtitle=view.words("trend.subtitle_instead", what=entry.short, subtitle=found.subtitle),
        sentence=f"{why} {found.sentence}",
        answer=f"{found.answer} {why}",
        short=f"{found.short or found.answer} {why}",
        instead=why,
    )


def _undrawn(view: View, indicator: str, line: Line) -> Nothing:
    """Say what a figure is now, where that places a ward, and why it has no line over the years."""
    entry, run = view.indicator(indicator), run_of(view, indicator, line)
    told: list[str] = []
    if run:
        now = run[-1]
        told.append(said.figure(view, indicator, now))
        spread = view.spread(indicator, line.group, now.period) if line.role == "ward" else None
        if spread:
            told.append(among_nation(view, spread.below(now.value), "sentence"))
    return Nothing(title=entry.title, sentence=" ".join((*told, _why_undrawn(view, entry))))


def _why_undrawn(view: View, entry: Indicator) -> str:
    """Say that an indicator has no line over the years, and why its editions cannot have one."""
    return view.words("trend.undrawn", what=entry.short, why=said.own_scale(view, entry))


def _began(view: View, indicator: str, run: Run, since: Figure | None) -> str:
    """Say why a change is told since another period than the first of its line; else nothing."""
    words, first = view.words, run[0]
    if since is None or since.start <= first.start:
        return ""
    *_, before = (one for one in run if one.start < since.start)
    reason = why_not(view.figures(indicator, since.group).terms, run[-1], before)
    key = "why" if reason else "chosen" if view.earlier_year else "baseline"
    return words(
        f"trend.began_{key}",
        first=words.period(first.period),
        since=words.period(since.period),
        why=said.why(view, indicator, refused(reason, run[-1], before)) if reason else "",
        year=str(view.catalogue.front.baseline),
        place=view.place.title,
    )


def _older(view: View, indicator: str, runs: Mapping[Line, Run]) -> str:
    """Say what the older series said: of an area, or of the gap between two groups of people."""
    main, *others = runs
    if main.role != "group":
        country = next((one for one in others if one.role == "country"), None)
        return older_of_area(view, indicator, main, runs[main], country)
    if len(others) == 1 and not view.indicator(indicator).parts_of_whole:
        return older_of_groups(view, indicator, main.group, runs[main], runs[others[0]])
    return ""


def _told_of(view: View, indicator: str, runs: Mapping[Line, Run]) -> Telling:
    """Put a series into words: an area beside others, two groups of people, or parts listed."""
    role, entry = next(iter(runs)).role, view.indicator(indicator)
    unordered = {line.group for line in runs} <= set(view.catalogue.front.unordered)
    listed = entry.parts_of_whole or (len(runs) > 1 and unordered)
    if role == "constituency" or (role == "group" and listed):
        return of_parts(view, entry, runs)
    if role == "group" and len(runs) > 1:
        return of_groups(view, indicator, runs)
    return _of_area(view, indicator, runs)


def _of_area(view: View, indicator: str, runs: Mapping[Line, Run]) -> Telling:
    """Say the newest figure, how it changed, and how the country stands; of a ward, first the city.

    The title names the nearest of them, and the change of the gap to the country only if that is
    the one.
    """
    main, *others = runs
    figures, run = view.figures(indicator, main.group), runs[main]
    now = run[-1]
    ruling = view.since(figures, now)
    roles = ("city", "country") if main.role == "ward" else ("country",)
    wider = [line.area for line in others if line.role in roles]
    rulings = [against(figures.terms, now, figures.at(area, now.period)) for area in wider]
    besides = [one for one in rulings if len(one.figures) > 1]
    told = [_wider_told(view, indicator, one, ruling) for one in besides]
    beside, gap = besides[0] if any(told) else None, None
    if besides and besides[-1].figures[1].area == view.place.country != main.area:
        gap = country_gap(view, indicator, run, view.place.country)
    between = turned(view, indicator, run, ruling)
    sentences = [
        said.figure(view, indicator, now, ruling),
        between,
        *told,
        # That nothing has moved is said once, of the figure itself.
        gap_sentence(view, indicator, gap) if gap and not _is_still(ruling, gap) else "",
        said.barred(view, indicator, ruling),
        *_cautions(view, ruling, now),
    ]
    return Telling(
        title=_title(view, indicator, runs, (ruling, beside, gap if len(roles) == 1 else None))
        + ("" if beside else turned_title(view, indicator, run, ruling)),
        answer=" ".join(filter(None, sentences)),
        short=" ".join(one for one in sentences if one not in ("", between)),
        direction=direction(view, indicator, run, ruling),
        since=ruling.figures[1] if ruling.held else None,
    )


def _wider_told(view: View, indicator: str, beside: Ruling, ruling: Ruling) -> str:
    """Say how a wider area stands, and how it moved, where its change is told since the same."""
    other = beside.figures[1]
    moved = view.since(view.figures(indicator, other.group), other)
    alike = moved.held and ruling.held and moved.figures[1].period == ruling.figures[1].period
    return said.against(view, indicator, beside, moved if alike else None)


def _title(
    view: View,
    indicator: str,
    runs: Mapping[Line, Run],
    rulings: tuple[Ruling, Ruling | None, GapRuling | None],
) -> str:
    """Say the finding: how the figure moved, and where it now stands beside the country's.

    The rulings are those on its change, on the two beside each other, and on the change of the gap
    between them, which the title says if both changes are told since the same period and one of
    them is worth a word.
    """
    words, entry, (ruling, beside, gap) = view.words, view.indicator(indicator), rulings
    main, now = next(iter(runs)), next(iter(runs.values()))[-1]
    if beside and ruling.held and (crossed := _crossed(view, indicator, runs, beside)):
        return crossed
    what = phrases.name(view, indicator, main.group)
    key, then = "none", now
    if ruling.held:
        then, same = ruling.figures[1], ruling.way is Way.SAME
        key = "unclear" if same and ruling.strength is Strength.TESTED else str(ruling.way)
    elif beside is None or not beside.held:
        return starting(phrases.clause(view, indicator, now))
    standing = _standing(view, indicator, beside)
    if gap and gap.figures[1].period == then.period and not _is_still(ruling, gap):
        standing += gap_in_title(view, indicator, gap)
    return words(
        f"trend.title.{key}",
        what=what,
        start=starting(what),
        value=words.value(now.value, entry),
        before=words.brief(then.value, entry),
        since=words.period(then.period),
        when=phrases.period(view, then),
        beside=standing,
        equal=said.equal(ruling),
    )


def _is_still(ruling: Ruling, gap: GapRuling) -> bool:
    """Tell whether neither a figure nor its gap to the country has moved enough for a word."""
    return gap.verdict == "described_same" and ruling.way is Way.SAME


def _standing(view: View, indicator: str, beside: Ruling | None) -> str:
    """Say in three words where a figure stands beside the country's, behind another finding."""
    if beside is None or not beside.held:
        return ""
    better_up = view.indicator(indicator).polarity is Polarity.HIGHER
    ahead = better_up and beside.tone != "neutral"
    unclear = beside.verdict == "similar" and not beside.slight
    key = f"ahead_{beside.tone}" if ahead else "unclear" if unclear else beside.way
    country = phrases.place(view, beside.figures[1].area)
    return view.words(f"trend.beside.{key}", country=country)


def _crossed(view: View, indicator: str, runs: Mapping[Line, Run], beside: Ruling) -> str:
    """Say that the city went from above the country to below it, or the other way; else nothing.

    Both ends have to be equally sure: both tested and clear, or both as counted. They lie in one
    series: nothing is said across a break.
    """
    words, main, (now, wider) = view.words, next(iter(runs)), beside.figures
    figures, country = view.figures(indicator, main.group), wider.area
    both = [
        one
        for one in runs[main]
        if figures.at(country, one.period) and not why_not(figures.terms, now, one)
    ]
    if not both:
        return ""
    first = against(figures.terms, both[0], figures.at(country, both[0].period))
    ways = {first.way, beside.way}
    sure = first.strength is beside.strength is not Strength.REFUSED
    if not sure or ways != {Way.HIGHER, Way.LOWER}:
        return ""
    return words(
        f"trend.title.crossed_{beside.way}",
        start=starting(phrases.name(view, indicator, main.group)),
        place=phrases.place(view, main.area),
        country=phrases.place(view, country),
        size=words.difference(beside.size, view.indicator(indicator)),
        since=words.period(both[0].period),
    )


def _cautions(view: View, ruling: Ruling, now: Figure) -> list[str]:
    """Return the notes on the newest figure that the sentence on its change has not said."""
    noted = ruling.held or ruling.reason in ("note", "disowned")
    return [] if noted else said.cautions(view, [now])


def direction(view: View, indicator: str, run: Run, ruling: Ruling) -> str:
    """Say where the last five years point; of what no one can test, why not.

    That there is no margin of error is said only where no figure of the line has one.
    """
    words, now = view.words, run[-1]
    if ruling.strength is Strength.DESCRIBED or not now.tests:
        why = ruling.reason if ruling.strength is Strength.DESCRIBED else now.basis
        if why not in UNTESTED and any(one.has_range for one in run):
            why = "ranged" if now.has_range and not now.tests else "partly"
        return words(f"trend.unweighed.{why}")
    return recent_trend(view, indicator, run)


UNTESTED = ("age", "estimated")
"""why a change is not tested though the figures may have a margin of error"""


def recent_trend(view: View, indicator: str, run: Run) -> str:
    """Say where the last five years point; nothing where they cannot be weighed.

    Where the last year went the other way by more than its own range, that is said too.
    """
    now, terms = run[-1], view.figures(indicator, run[-1].group).terms
    way = recent(terms, run).direction
    if way is Direction.UNKNOWN:
        return ""
    own = unbroken(terms, run)
    before = own[-2].value if len(own) > 1 else now.value
    turned = (way is Direction.INCREASING and before > now.upper) or (
        way is Direction.DECREASING and before < now.lower
    )
    return view.words(f"trend.recent.{way.name.lower()}{'_turned' if turned else ''}")


def _subtitle(view: View, entry: Indicator, points: pd.DataFrame, main: pd.DataFrame) -> str:
    """Name the statistic, its unit and the stretch of time that is drawn."""
    ends = points["period"].iloc[points["year"].argmin()], main["period"].iloc[-1]
    first, last = map(view.words.period_brief, map(str, ends))
    key = "trend.subtitle_one" if first == last else "trend.subtitle"
    unit = view.words.unit_after(entry)
    return view.words(key, what=entry.title, unit=unit, first=first, last=last)


def _table(
    view: View, entry: Indicator, points: pd.DataFrame, lines: tuple[Line, ...]
) -> pd.DataFrame:
    """Set the lines side by side, a row a period, each value with its range."""
    words = view.words
    rows: dict[tuple[str, str], dict[str, str]] = {}
    columns = ("end", "when", "line", "label", "lower", "upper")
    for end, when, line, value, lower, upper in zip(*(points[c] for c in columns), strict=True):
        span = words.between(lower, upper, entry)
        cell = words("table.with_range", value=value, range=span) if span else value
        rows.setdefault((end, when), {}).setdefault(line, cell)
    shown = set(points["line"])
    order = [line.label for line in lines if line.label in shown]
    none = words("table.none")
    return pd.DataFrame(
        [[rows[at].get(line, none) for line in order] for at in sorted(rows)],
        columns=order,
        index=pd.Index([when for _, when in sorted(rows)], name=words("table.period")),
    )
