"""From a talk and the figures to finished slides; what cannot be shown says why."""

from dataclasses import replace
from string import Formatter

import pandas as pd

from marmot_data.dataset import Dataset
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.change import change_between
from marmot_data.findings.frames import Frames, find_frames
from marmot_data.findings.profile import Profile, find_profile
from marmot_data.findings.smallest import Smallest, find_smallest
from marmot_data.findings.story import no_ward_figure
from marmot_data.findings.trend import Trend
from marmot_data.model import Source
from marmot_data.present.asking import at_slide, charted, estimated, trend_of
from marmot_data.present.links import page_of, query_of
from marmot_data.present.shown import Big, Guess, Shown
from marmot_data.talks import CHOSEN, CITY, Ask, Shows, Slide, SlideChart, SlideKind, Talk

SOURCES_A_SLIDE = 5
Made = dict[str, object]
"""the fields of a slide that its figures fill, and ``gaps``, what its words may ask for"""


def ready(view: View) -> tuple[dict[str, Talk], dict[str, tuple[str, ...]]]:
    """Return the talks that can be shown, and every fault of those that cannot."""
    told = view.catalogue.telling
    good, refused = dict(told.talks), dict(told.refused_talks)
    for name, talk in told.talks.items():
        faults = tuple(_ward_faults(view.data, name, talk))
        if faults:
            refused[name] = faults
            del good[name]
    return good, refused


def _ward_faults(data: Dataset, name: str, talk: Talk) -> list[str]:
    wards = set(data.areas.loc[data.areas["level"] == "ward", "slug"])
    return [
        f"talks/{name}.toml: slide {number}: area: '{slide.area}' is not a ward"
        for number, slide in enumerate(talk.slide, 1)
        if slide.area not in (CITY, CHOSEN) and slide.area not in wards
    ]


def slides_of(view: View, talk: Talk) -> tuple[Shown, ...]:
    """Fill every slide of a talk with its figures, in order; many sources take several slides."""
    made: list[Shown] = []
    for slide in talk.slide:
        if slide.kind is SlideKind.SOURCES:
            made += _sources(view, slide, made)
        else:
            made.append(_shown(view, slide, len(made) + 1))
    return tuple(made)


def _sources(view: View, slide: Slide, before: list[Shown]) -> list[Shown]:
    """Cite what all slides so far are drawn from, a few sources a slide."""
    names = dict.fromkeys(name for one in before if one.told for name in one.told.sources)
    lines = list(dict.fromkeys(source_line(view, view.catalogue.sources[n]) for n in names))
    parts = [lines[n : n + SOURCES_A_SLIDE] for n in range(0, len(lines), SOURCES_A_SLIDE)] or [[]]
    shown = _shown(view, slide, 0)
    return [
        replace(shown, number=len(before) + n, points=tuple(part))
        for n, part in enumerate(parts, 1)
    ]


def source_line(view: View, source: Source) -> str:
    """Cite a source in a plain line."""
    return view.words(
        "present.source",
        publisher=source.publisher,
        title=source.title,
        edition=source.edition,
        licence=view.catalogue.licences[source.licence].title,
    )


def _shown(view: View, slide: Slide, number: int) -> Shown:
    at = at_slide(view, slide)
    if isinstance(at, Nothing):
        made: Made = {"finding": at}
        at = view
    else:
        made = MAKE[slide.kind](at, slide)
    finding = made.get("finding")
    told = finding if isinstance(finding, Finding | Nothing) else None
    gaps = _gaps(at, slide, made)
    made["points"] = _filled_all(slide.points, gaps) + _listed(at, slide)
    made.setdefault("cite", (slide.source,) if slide.source else ())
    made.setdefault("heading", "")
    heading = _filled(slide.title, gaps) or str(made.pop("heading") or _title(at, slide, told))
    made.pop("heading", None)
    made.pop("gaps", None)
    return Shown(
        number=number,
        kind=slide.kind,
        slide=slide,
        heading=heading[:1].upper() + heading[1:],
        words=_filled(slide.words, gaps) or str(made.pop("words", "")),
        notes=_filled(slide.notes, gaps),
        subtitle=" ".join(filter(None, [_subtitle(view, told), _estimated(at, slide, told)])),
        principle=slide.principle or _principle(at, slide),
        page=page_of(at, slide),
        query=query_of(at, slide),
        **{name: value for name, value in made.items() if name != "words"},  # type: ignore[arg-type]
    )


def _estimated(view: View, slide: Slide, told: Finding | Nothing | None) -> str:
    """Say if a slide's figures of wards are estimated."""
    if isinstance(told, Smallest | Frames) and told.level == "ward":
        return estimated(view, str(slide.indicator))
    return ""


def _title(view: View, slide: Slide, told: Finding | Nothing | None) -> str:
    """Return the finding's title; a series of a ward is told with the ward's name."""
    if isinstance(told, Trend) and slide.area != CITY and view.ward:
        return view.words("present.of_ward", ward=view.area_name(view.ward), title=told.title)
    return told.title if told else ""


def _subtitle(view: View, told: Finding | Nothing | None) -> str:
    """Return the statistic; a map of one period names it once."""
    if isinstance(told, Frames) and len(told.frames) == 1:
        title, period = view.indicator(told.indicators[0]).title, told.frames[0].label
        return view.words("wards.subtitle_one", shade=title, shade_period=period)
    return told.subtitle if isinstance(told, Finding) else ""


def _principle(view: View, slide: Slide) -> str | None:
    return view.indicator(slide.indicator).principles[0] if slide.indicator else None


def _gaps(view: View, slide: Slide, made: Made) -> dict[str, str]:
    """Return what words may ask for; figures only if there are some."""
    words = view.words
    gaps = {
        "place": view.area_name(view.place.authority),
        "ward": view.area_name(view.ward) if view.ward else words("present.the_ward"),
    }
    if slide.indicator:
        gaps["what"] = words.inside(view.indicator(slide.indicator).short)
    found = made.get("gaps")
    return gaps | (found if isinstance(found, dict) else {})


def _filled(text: str, gaps: dict[str, str]) -> str:
    """Fill a text; a text that asks for a figure that is not there is left out."""
    wanted = {name for _, name, _, _ in Formatter().parse(text) if name}
    return text.format(**gaps).strip() if wanted <= gaps.keys() else ""


def _filled_all(texts: tuple[str, ...], gaps: dict[str, str]) -> tuple[str, ...]:
    return tuple(filled for text in texts if (filled := _filled(text, gaps)))


def _listed(view: View, slide: Slide) -> tuple[str, ...]:
    if slide.shows is Shows.PRINCIPLES:
        return tuple(one.title for one in view.catalogue.principles.values())
    if slide.shows is Shows.STANDING_OUT:
        found = find_profile(view)
        return found.standing_out if isinstance(found, Profile) else (found.sentence,)
    return ()


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
