"""What fills each kind of slide: its finding, its chart, its large figures, its guess."""

import pandas as pd

from marmot_data.findings.base import Nothing, View
from marmot_data.findings.change import change_between
from marmot_data.findings.frames import find_frames
from marmot_data.findings.smallest import Smallest, find_smallest
from marmot_data.findings.story import no_ward_figure
from marmot_data.findings.trend import Trend
from marmot_data.present.asking import charted, trend_of
from marmot_data.present.shown import Big, Guess
from marmot_data.talks import CITY, Ask, Slide, SlideChart, SlideKind

Made = dict[str, object]
"""the fields of a slide that its figures fill, and ``gaps``, what its words may ask for"""


def _plain(view: View, slide: Slide) -> Made:
    del view, slide
    return {}


def _chart(view: View, slide: Slide) -> Made:
    found, spec = charted(view, slide)
    if isinstance(found, Nothing):
        series = slide.chart is SlideChart.AREAS
        return {"finding": _why(view, slide, found) if series else found}
    return {
        "finding": found,
        "spec": spec,
        "sentence": found.answer if isinstance(found, Trend) else found.sentence,
        "gaps": {"sentence": found.sentence},
    }


def _why(view: View, slide: Slide, found: Nothing) -> Nothing:
    """Say of a ward why it has no figure, and where the nearest one is."""
    return found if slide.area == CITY else no_ward_figure(view, str(slide.indicator))


def _map(view: View, slide: Slide) -> Made:
    found = find_frames(view, str(slide.indicator), slide.level)
    if isinstance(found, Nothing):
        return {"finding": found}
    named = view.named(view.indicator(str(slide.indicator)), view.group(str(slide.indicator)))
    level = view.words(f"level_short.{slide.level}")
    return {
        "finding": found,
        "frames": found,
        "heading": view.words("present.map", what=named, level=view.words.inside(level)),
        "sentence": found.sentence,
        "gaps": {"sentence": found.sentence, "period": found.frames[found.shown].label},
    }


def _main(found: Trend) -> pd.DataFrame:
    return found.lines[found.lines["line"] == found.order[0]]


def _number(view: View, slide: Slide) -> Made:
    found = trend_of(view, slide)
    if isinstance(found, Nothing):
        return {"finding": _why(view, slide, found)}
    last = _main(found).iloc[-1]
    same = found.lines[found.lines["period"] == last["period"]].drop_duplicates("line", keep="last")
    return {
        "finding": found,
        "sentence": found.answer,
        "bigs": tuple(Big(label=row.line, value=str(row.label)) for row in same.itertuples()),
        "gaps": {"value": last["label"], "period": last["when"], "sentence": found.answer},
    }


def _before_after(view: View, slide: Slide) -> Made:
    """Set two periods of one unbroken series side by side, or say why they cannot be."""
    found = trend_of(view, slide)
    if isinstance(found, Nothing):
        return {"finding": _why(view, slide, found)}
    words, name = view.words, str(slide.indicator)
    entry, main = view.indicator(name), _main(found)
    last = main.iloc[-1]
    run = main[main["stretch"] == last["stretch"]]
    since = run[run["end_year"] >= view.catalogue.front.baseline]
    asked = main if slide.since is None else main[main["period"] == slide.since]
    if asked.empty:
        return _refuse(found, words("present.no_period", what=entry.short, period=slide.since))
    first = asked.iloc[0] if slide.since else (since if len(since) > 1 else run).iloc[0]
    if first["stretch"] != last["stretch"]:
        reason = entry.breaks[-1].reason
        return _refuse(found, words("present.broken", what=entry.short, reason=reason))
    change = change_between(view, entry, first, last)
    return {
        "finding": found,
        "sentence": change,
        "bigs": tuple(Big(label=row["when"], value=row["label"]) for row in (first, last)),
        "gaps": {
            "value": last["label"],
            "period": last["when"],
            "before": first["label"],
            "since": first["when"],
            "change": change,
            "sentence": found.answer,
        },
    }


def _refuse(found: Trend, why: str) -> Made:
    return {"finding": Nothing(title=found.title, sentence=why)}


def _guess(view: View, slide: Slide) -> Made:
    return _guess_number(view, slide) if slide.ask is Ask.NUMBER else _guess_ward(view, slide)


def _guess_number(view: View, slide: Slide) -> Made:
    made = _number(view, slide)
    found = made["finding"]
    if not isinstance(found, Trend):
        return made
    last, words = _main(found).iloc[-1], view.words
    value, ends = float(last["value"]), [last["value"], last["lower"], last["upper"]]
    known = [float(one) for one in ends if pd.notna(one)]
    guess = Guess(
        kind="number",
        unit=words.axis(view.indicator(str(slide.indicator))),
        truth=str(last["label"]),
        value=value,
        lower=None if pd.isna(last["lower"]) else float(last["lower"]),
        upper=None if pd.isna(last["upper"]) else float(last["upper"]),
        low=min([*known, slide.low or 0.0]),
        high=max([*known, slide.high or 0.0]),
        said=found.answer,
    )
    return made | {"guess": guess, "sentence": "", "bigs": (), "heading": words("present.guess")}


def _guess_ward(view: View, slide: Slide) -> Made:
    """Ask for the ward with the highest or lowest figure; those alike are named beside it."""
    name, words = str(slide.indicator), view.words
    found, frames = find_smallest(view, name), find_frames(view, name, "ward")
    if isinstance(frames, Nothing):
        return {"finding": frames}
    if not isinstance(found, Smallest) or found.level != "ward":
        return {"finding": Nothing(title=found.title, sentence=found.sentence)}
    highest = slide.ask is Ask.HIGHEST
    rows = found.rows if highest else found.rows.iloc[::-1]
    top, rest = rows.iloc[0], rows.iloc[1:]
    alike = rest[rest["upper"] >= top["lower"]] if highest else rest[rest["lower"] <= top["upper"]]
    ranged = bool(pd.notna(top["lower"]))
    key = "alike" if len(alike) else ("clear" if ranged else "no_range")
    said = [
        words(
            f"present.ward_{slide.ask}",
            ward=top["name"],
            what=words.inside(view.named(view.indicator(name), view.group(name))),
            value=top["label"],
            period=frames.frames[frames.shown].label,
            how=words(f"status.{top['status']}.word"),
        ),
        words(f"present.{key}", wards=", ".join(alike["name"])),
    ]
    guess = Guess(
        kind="ward",
        unit="",
        truth=str(rows.index[0]),
        also=tuple(str(code) for code in alike.index),
        said=" ".join(said),
    )
    return {"finding": frames, "frames": frames, "guess": guess, "gaps": {"sentence": guess.said}}


def _quote(view: View, slide: Slide) -> Made:
    """Tell something that was done, from published pages, and what no page says."""
    if slide.deed is None:
        return {}
    deed, words = view.catalogue.telling.stories[slide.deed], view.words
    return {
        "heading": deed.title,
        "words": deed.what,
        "sentence": words("present.unknown", unknown=deed.unknown),
        "cite": deed.sources or (words("present.no_page"),),
    }


MAKE = {
    SlideKind.TITLE: _plain,
    SlideKind.NUMBER: _number,
    SlideKind.MAP: _map,
    SlideKind.CHART: _chart,
    SlideKind.BEFORE_AFTER: _before_after,
    SlideKind.GUESS: _guess,
    SlideKind.QUOTE: _quote,
    SlideKind.QUESTION: _plain,
    SlideKind.SOURCES: _plain,
}
"""what fills each kind of slide"""
