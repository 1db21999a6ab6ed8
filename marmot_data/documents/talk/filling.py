"""What fills each kind of slide: its finding, its chart, its large figures, its guess."""

from collections.abc import Sequence

import pandas as pd

from marmot_data.catalogue.talks import CITY, Ask, Slide, SlideChart, SlideKind
from marmot_data.documents.talk.asking import charted, series_drawn, trend_of, where_drawn
from marmot_data.documents.talk.cards import fill_card, on_a_slide
from marmot_data.documents.talk.shown import Big, Guess
from marmot_data.evidence.judgement import Way, between_all, change
from marmot_data.evidence.series import Figure, Terms
from marmot_data.findings import phrases, said
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.deeds import Printed, telling_figure
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.maps.frames import find_frames
from marmot_data.findings.ward.provenance import no_ward_figure

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
        "sentence": on_a_slide(found),
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
        "spec": series_drawn(view, slide, found),
        "sentence": on_a_slide(found),
        "bigs": tuple(Big(label=row.line, value=str(row.label)) for row in same.itertuples()),
        "gaps": {"value": last["label"], "period": last["when"], "sentence": on_a_slide(found)},
    }


def _before_after(view: View, slide: Slide) -> Made:
    """Set two periods side by side, in the words of the ruling on their change."""
    found = trend_of(view, slide)
    if isinstance(found, Nothing):
        return {"finding": _why(view, slide, found)}
    words, name = view.words, str(slide.indicator)
    entry, figures = view.indicator(name), view.figures(name)
    area = view.place.authority if slide.area == CITY else str(view.ward_code)
    now = figures.at(area, str(_main(found)["period"].iloc[-1]))
    then = figures.at(area, slide.since)
    if now is None or (slide.since and then is None):
        return _refuse(found, words("present.no_period", what=entry.short, period=slide.since))
    ruling = change(figures.terms, now, then) if then else view.since(figures, now)
    if not ruling.held:
        why = said.why(view, name, ruling)
        return _refuse(found, words("present.broken", what=view.named(entry, now.group), why=why))
    shown = [
        Big(label=words.period(one.period), value=words.value(one.value, entry))
        for one in reversed(ruling.figures)
    ]
    told = said.change(view, name, ruling)
    return {
        "finding": found,
        "spec": series_drawn(view, slide, found),
        "sentence": told,
        "bigs": tuple(shown),
        "gaps": {
            "value": shown[1].value,
            "period": shown[1].label,
            "before": shown[0].value,
            "since": shown[0].label,
            "change": told,
            "sentence": on_a_slide(found),
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
        said=on_a_slide(found),
    )
    asked = {"guess": guess, "heading": words("present.guess")}
    return made | asked | {"sentence": "", "bigs": (), "spec": None}


def _guess_ward(view: View, slide: Slide) -> Made:
    """Ask for the ward with the highest or lowest figure; those alike are named beside it."""
    name, words = str(slide.indicator), view.words
    found, frames = find_nearest(view, name), find_frames(view, name, "ward")
    if isinstance(frames, Nothing):
        return {"finding": frames}
    if not isinstance(found, Nearest) or found.level != "ward":
        return {"finding": Nothing(title=found.title, sentence=found.sentence)}
    figures, entry = view.figures(name), view.indicator(name)
    codes = list(found.rows.index if slide.ask is Ask.HIGHEST else found.rows.index[::-1])
    period = figures.newest_period(codes, view.last_year)
    top, *rest = [one for code in codes if (one := figures.at(str(code), period))]
    alike = _alike(figures.terms, top, rest)
    key = ("alike" if top.tests else "same") if alike else "clear"
    told = [
        words(
            f"present.ward_{slide.ask}",
            ward=view.area_name(top.area),
            what=words.inside(view.named(entry, top.group)),
            value=words.value(top.value, entry),
            period=words.period(top.period),
            how=words(f"status.{phrases.status(view, name, top)}.word"),
        ),
        words(f"present.{key}", wards=words.listed(view.area_name(one.area) for one in alike)),
    ]
    guess = Guess(
        kind="ward",
        unit="",
        truth=top.area,
        also=tuple(one.area for one in alike),
        said=" ".join(told if alike or top.tests else told[:1]),
    )
    return {"finding": frames, "frames": frames, "guess": guess, "gaps": {"sentence": guess.said}}


def _alike(terms: Terms, top: Figure, rest: Sequence[Figure]) -> list[Figure]:
    """Return the wards whose figure is not different from the one at the top, by its ruling."""
    rulings = between_all(terms, [top] * len(rest), rest)
    return [one for one, ruling in zip(rest, rulings, strict=True) if ruling.way is Way.SAME]


def _quote(view: View, slide: Slide) -> Made:
    """Tell something that was done, from published pages, and what no page says."""
    words = view.words
    if slide.deed is None:
        return {"by": words("present.by", author=slide.author, year=str(slide.year))}
    deed = view.catalogue.editorial.deeds[slide.deed]
    figure = telling_figure(view, deed)
    pages = dict.fromkeys((deed.sources[0].address, *((figure.page.address,) if figure else ())))
    return {
        "heading": deed.title,
        "words": deed.what,
        "by": words("present.done", where=deed.where, years=deed.years),
        "sentence": words("present.unknown", unknown=deed.unknown),
        "bigs": _printed(view, figure) if figure else (),
        "spec": where_drawn(view, slide.deed),
        "cite": tuple(pages),
    }


def _printed(view: View, figure: Printed) -> tuple[Big, ...]:
    (amount, what), words = figure.figures[0], view.words
    note = words("present.printed", period=figure.period, scope=figure.scope)
    return (Big(label=what, value=amount, note=note),)


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
    SlideKind.CARD: fill_card,
}
"""what fills each kind of slide"""
