"""From a talk and the figures to finished slides; what cannot be shown says why."""

from dataclasses import replace
from string import Formatter

from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.sources import Source
from marmot_data.catalogue.talks import CHOSEN, CITY, Shows, Slide, SlideKind, Talk
from marmot_data.documents.links import page_of, query_of
from marmot_data.documents.talk.asking import at_slide, estimated
from marmot_data.documents.talk.filling import MAKE, Made
from marmot_data.documents.talk.shown import Shown
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.nearest import Nearest
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.maps.frames import Frames
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.memoise import memoise
from marmot_data.store import Dataset

SERIES = (SlideKind.CHART, SlideKind.BEFORE_AFTER)
"""kinds of slide that set figures of several years side by side"""


def ready(view: View) -> tuple[dict[str, Talk], dict[str, tuple[str, ...]]]:
    """Return the talks that can be shown, and every fault of those that cannot."""
    told = view.catalogue.editorial
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
    """Fill every slide of a talk with its figures, in order."""
    chosen = view.selection.moved(slide="1")  # whichever is shown, all are the same
    return _slides(talk, view.data, view.catalogue, view.words, tuple(chosen.to_query().items()))


@memoise
def _slides(
    talk: Talk,
    data: Dataset,
    catalogue: Catalogue,
    words: Words,
    chosen: tuple[tuple[str, str], ...],
) -> tuple[Shown, ...]:
    selection = Selection(**dict(chosen))
    view = View(data=data, catalogue=catalogue, words=words, selection=selection)
    made: list[Shown] = []
    for slide in talk.slide:
        if slide.kind is SlideKind.SOURCES:
            made.append(_sources(view, slide, made))
        else:
            made.append(_shown(view, slide, len(made) + 1))
    return tuple(made)


def slide_of(view: View, talk: Talk, number: int) -> Shown:
    """Fill one slide of a talk, by its number from 1; beyond its ends the first or the last."""
    at = min(max(number, 1), len(talk.slide))
    slide = talk.slide[at - 1]
    if slide.kind is SlideKind.SOURCES:
        return slides_of(view, talk)[at - 1]
    return _shown(view, slide, at)


def _sources(view: View, slide: Slide, before: list[Shown]) -> Shown:
    """Cite on one slide what all slides so far are drawn from; a licence of all is said once."""
    words, catalogue = view.words, view.catalogue
    names = dict.fromkeys(name for one in before if one.told for name in one.told.sources)
    used = [catalogue.sources[name] for name in names]
    licences = {one.licence for one in used}
    lines = dict.fromkeys(source_line(view, one, licensed=len(licences) > 1) for one in used)
    if len(licences) == 1:
        lines[words("present.licence", licence=catalogue.licences[licences.pop()].title)] = None
    return replace(_shown(view, slide, len(before) + 1), points=tuple(lines))


def source_line(view: View, source: Source, *, licensed: bool = True) -> str:
    """Cite a source in a plain line, with its licence or without."""
    cited = view.words(
        "present.source", publisher=source.publisher, title=source.title, edition=source.edition
    )
    licence = view.catalogue.licences[source.licence].title
    return f"{cited} {licence}." if licensed else cited


def _shown(view: View, slide: Slide, number: int) -> Shown:
    at = at_slide(view, slide)
    if isinstance(at, Nothing):
        made: Made = {"finding": at}
        at = view
    else:
        made = MAKE[slide.kind](at, slide)
    card = made.pop("slide", None)
    slide = card if isinstance(card, Slide) else slide  # a card says what kind of slide it is
    finding = made.get("finding")
    told = finding if isinstance(finding, Finding | Nothing) else None
    gaps = _gaps(at, slide, made)
    made["points"] = _filled_all(slide.points, gaps) + _listed(at, slide)
    made.setdefault("cite", (slide.source,) if slide.source else ())
    made.setdefault("heading", "")
    heading = _filled(slide.title, gaps) or str(made.pop("heading") or _title(at, slide, told))
    made.pop("heading", None)
    said = _filled(slide.words, gaps) or str(made.pop("words", ""))
    if not heading:
        heading, said = _headed(at, slide, said)
    made.pop("gaps", None)
    if slide.indicator and isinstance(told, Trend) and slide.kind in SERIES:
        made["sentence"] = _with_prices(at, slide.indicator, str(made.get("sentence", "")))
    return Shown(
        number=number,
        kind=slide.kind,
        slide=slide,
        heading=heading[:1].upper() + heading[1:],
        words=said,
        notes=_filled(slide.notes, gaps),
        subtitle=". ".join(filter(None, [_subtitle(view, told), _estimated(at, slide, told)])),
        principle=slide.principle or _principle(at, slide),
        page=page_of(at, slide),
        query=query_of(at, slide),
        **{name: value for name, value in made.items() if name != "words"},  # type: ignore[arg-type]
    )


def _headed(view: View, slide: Slide, said: str) -> tuple[str, str]:
    """Return a heading where none was written, and what is left below it."""
    if slide.kind is SlideKind.QUOTE:
        return view.words("own.kind_quote"), said
    return said, ""


def _with_prices(view: View, indicator: str, told: str) -> str:
    """Say of money as it was paid in several years that prices rose as well."""
    nominal = view.catalogue.unit(indicator).nominal
    return " ".join(filter(None, [told, view.words("present.prices") if nominal else ""]))


def _estimated(view: View, slide: Slide, told: Finding | Nothing | None) -> str:
    """Say if a slide's figures of wards are estimated."""
    if isinstance(told, Nearest | Frames) and told.level == "ward":
        return estimated(view, str(slide.indicator))
    return ""


def _title(view: View, slide: Slide, told: Finding | Nothing | None) -> str:
    """Return the finding's title; a series of a ward is told with the ward's name."""
    if isinstance(told, Trend) and slide.area != CITY and view.ward_code:
        return view.words("present.of_ward", ward=view.area_name(view.ward_code), title=told.title)
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
        "ward": view.area_name(view.ward_code) if view.ward_code else words("present.the_ward"),
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
