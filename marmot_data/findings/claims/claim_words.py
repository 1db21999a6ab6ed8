"""An answer to a claim in one sentence: fit to quote where it may be said, the reason if not."""

from collections.abc import Callable

from marmot_data.catalogue.schema import Route, Status
from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.judgement import SMALL_COUNT, Way, tone_of
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases, said
from marmot_data.findings.base import View
from marmot_data.findings.city.turned import turned_inside
from marmot_data.findings.claims.rules import COUNTED, NEUTRAL, NO_DIRECTION, Answer, Court
from marmot_data.findings.maps.measure import smallest_level
from marmot_data.findings.ward.local_places import THIRD, local_places
from marmot_data.findings.ward.standing_in import contrary

Parts = dict[str, object]
PUBLISHED = (Route.PUBLISHED, Route.COMPILED)
"""ways by which a value is the publisher's own, or its copy's, for this very area"""


def sentence_of(view: View, court: Court, answer: Answer, ward: str | None) -> str:
    """Say in one sentence what may be quoted, or why nothing may.

    Parameters
    ----------
    view, court, answer
        Who asks, the figures, and what became of the claim.
    ward
        Code of the ward, if the claim is about one.
    """
    words = view.words
    if answer.unfinished:
        return words(f"claim.choose.{answer.reason}", ward=view.area_name(ward) if ward else "")
    if not answer.sayable:
        return words("claim.cannot", why=reason_of(view, court, answer, ward))
    parts = _parts(view, court, answer, ward) | MORE[answer.claim](view, court, answer)
    kind = KINDS[answer.claim] if answer.reason in (COUNTED, NO_DIRECTION) else ""
    key = f"claim.nearest.{kind}" if kind else f"claim.say.{answer.claim}"
    way = f"_{answer.ruling.way}" if kind and kind != "among" else ""
    return words(f"{key}{way}", clear=_clear(answer), **parts)


def reason_of(view: View, court: Court, answer: Answer, ward: str | None) -> str:
    """Say why a claim may not be made, as part of a sentence."""
    own = f"claim.why.{answer.reason}"
    key = next(filter(view.words.has, (f"{own}_{KINDS[answer.claim]}", own)), "")
    if key:
        return view.words(key, **_parts(view, court, answer, ward))
    return said.why(view, court.indicator, answer.ruling)


def verdict_of(view: View, answer: Answer) -> str:
    """Say whether a claim may be made; of counted figures, with which word and without which.

    Empty where a part of the claim is still to be chosen.
    """
    if answer.unfinished:
        return ""
    kind = KINDS[answer.claim] if answer.told in WORDED else ""
    return view.words(
        f"claim.{answer.told}",
        kind=kind,
        way=str(answer.ruling.way),
        claim=answer.claim,
        clear=_clear(answer),
    )


def _clear(answer: Answer) -> str:
    """Say whether a test shows the difference, although neither way of it is better: yes or no."""
    return "yes" if answer.reason == NO_DIRECTION else "no"


def why_counted(view: View, answer: Answer) -> str:
    """Say why a figure is shown as counted and its difference not tested, as part of a sentence.

    Each reason that holds of the figure is told, whatever the claim.
    """
    words, figures, why = view.words, answer.ruling.figures, answer.ruling.reason
    made_here = why == "estimated" or any(one.status == Status.ESTIMATED for one in figures[:1])
    estimated = "estimated" if made_here else ""
    if why in ("", "estimated"):
        why = next((one.basis for one in figures if not one.tests), "")
    reasons = dict.fromkeys(filter(None, (why, estimated)))
    return words.listed(words(f"described.{one}") for one in reasons)


def size_of_gap(view: View, court: Court, answer: Answer) -> str:
    """Say how large a gap is, to quote where nothing may be said of its change; else nothing."""
    ruling = answer.ruling
    if answer.sayable or ruling.held or not isinstance(ruling, GapRuling):
        return ""
    at = ruling.now.figure
    parts = _parts(view, court, answer, None) | _gap(view, court, answer)
    level = view.words.find(f"level.{at.level}")
    return view.words(f"claim.nearest.{KINDS[answer.claim]}_now", **parts, level=level)


def no_clear(view: View, court: Court, answer: Answer, ward: str | None) -> str:
    """Say of figures too uncertain to tell apart that no difference is clear; else nothing.

    To quote: it is what the same figures show of the same two areas or periods.
    """
    kind = KINDS[answer.claim]
    if answer.reason != "chance" or kind not in ("against", "change"):
        return ""
    parts = _parts(view, court, answer, ward) | MORE[answer.claim](view, court, answer)
    return view.words(f"claim.nearest.{kind}_unclear", **parts)


def of_ward(view: View, court: Court, ward: str | None) -> str:
    """Say a ward's own newest figure and set it against nothing, to quote; nothing without one."""
    own = court.own(ward) if ward else None
    if own is None:
        return ""
    return view.words("claim.alone", **_quoted(view, court, own, None))


def of_place(view: View, court: Court) -> str:
    """Say the figure of the place that says most of a ward which has none, to quote; else nothing.

    Nothing where less than a third of the ward's people live there, or where the places point both
    ways.
    """
    ward, name = view.ward_code, court.indicator
    places = local_places(view, name, court.group, ward) if ward else ()
    if not places or places[0].of_ward < THIRD or contrary(view, name, places):
        return ""
    first = places[0]
    city = court.figures.at(view.place.authority, first.figure.period)
    if city is None:
        return ""
    return view.words(
        "claim.of_place",
        **_quoted(view, court, first.figure, city),
        place=first.name,
        ward=view.area_name(str(ward)),
        share=view.words.number(100 * first.of_ward, 0),
    )


def of_city(view: View, court: Court) -> str:
    """Say the city's newest figure of what wards have none of, to quote; else nothing."""
    run = court.figures.run(view.place.authority, view.last_year)
    if not run:
        return ""
    wider = court.figures.at(view.place.country, run[-1].period)
    key = "claim.of_city" if wider else "claim.alone"
    return view.words(key, **_quoted(view, court, run[-1], wider))


def _quoted(view: View, court: Court, one: Figure, wider: Figure | None) -> Parts:
    """Return what a sentence names that only sets a figure beside a wider area's."""
    words, entry = view.words, view.indicator(court.indicator)
    clause = phrases.clause(view, court.indicator, one)
    made = said.made(view, entry, one, clause)
    return {
        "in": phrases.period_quoted(view, one),
        "clause": clause,
        "made": f" ({made})" if made else "",
        "who": view.area_name(wider.area) if wider else "",
        "other_value": words.value(wider.value, entry) if wider else "",
        "note": _notes(view, (one,)),
        "source": _publishers(view, (one,)),
    }


def _parts(view: View, court: Court, answer: Answer, ward: str | None) -> Parts:
    """Return what any sentence may name: the ward, the figure, and what it is set against."""
    words, entry = view.words, view.indicator(court.indicator)
    figures, here = answer.ruling.figures, ward or view.place.authority
    parts: Parts = {
        "what": view.named(entry, court.group),
        "ward": view.area_name(here),
        "where": view.area_name(figures[0].area if figures else here),
        "city": view.area_name(view.place.authority),
        "who": view.area_name(answer.beside or (figures[-1].area if figures else here)),
        "least": SMALL_COUNT,
        "wards": len(court.wards),
        "period": words.period(court.newest) if court.newest else "",
        "named": view.when_of(court.indicator, court.newest) if court.newest else "",
        "since": view.selection.earlier,
        "source": _publishers(view, figures),
        "note": _notes(view, figures),
        "equal": said.equal(answer.ruling),
        "one_year": words("claim.one_year") if _within_a_year(figures) else "",
    }
    for name, one in zip(("", "other_"), figures, strict=False):
        parts[f"{name}value"] = words.value(one.value, entry)
        parts[f"{name}period"] = words.period(one.period)
        parts[f"{name}in"] = phrases.period_quoted(view, one)
        parts[f"{name}clause"] = clause = phrases.clause(view, court.indicator, one)
        made = said.made(view, entry, one, clause)
        parts[f"{name}made"] = f" ({made})" if made else ""
    if answer.reason == "no_ward_figures":
        parts["level"] = smallest_level(view, court.indicator)
    return parts


def _turn(view: View, court: Court, answer: Answer) -> str:
    """Say what a figure reached between the two ends of a change, to stand before the source."""
    figures = answer.ruling.figures
    if answer.claim not in CHANGES or not answer.ruling.held:
        return ""
    run = court.figures.run(figures[0].area, view.last_year)
    return turned_inside(view, court.indicator, run, answer.ruling)


def _within_a_year(figures: tuple[Figure, ...]) -> bool:
    """Tell whether the second figure is of the year before the first: a change over one year."""
    return len(figures) > 1 and figures[0].end_year - figures[-1].end_year == 1


def _publishers(view: View, figures: tuple[Figure, ...]) -> str:
    """Name who published the figures, and say if the first was estimated here from theirs."""
    sources = [view.catalogue.sources[one.source] for one in figures]
    named = ", ".join(dict.fromkeys(source.publisher for source in sources))
    own = next(iter(figures), None)
    ours = own is not None and own.status == Status.ESTIMATED and own.route not in PUBLISHED
    return view.words("claim.source_here", source=named) if ours else named


def _notes(view: View, figures: tuple[Figure, ...]) -> str:
    """Return what has to be said with figures, to stand before the source."""
    notes = dict.fromkeys(one.note for one in figures if one.note)
    marked = [note for note in notes if not view.words.has(f"claim.mark.{note}")]
    return "".join(f"; {said.note_inside(view, note)}" for note in marked)


More = Callable[[View, Court, Answer], Parts]


def _nothing(_view: View, _court: Court, _answer: Answer) -> Parts:
    return {}


def _beside(view: View, court: Court, answer: Answer) -> Parts:
    """Say the share of older people beside a figure that follows age and is not adjusted for it."""
    return {"age": said.age_beside(view, court.indicator, answer.ruling)}


def _since(view: View, court: Court, answer: Answer) -> Parts:
    """Say behind a change what has to be said behind every change of the figure."""
    caution = view.words.find(f"indicator.{court.indicator}", "caution")
    own = f"; {said.first_inside(view, caution)}" if caution else ""
    figures, entry = answer.ruling.figures, view.indicator(court.indicator)
    before = view.words.brief(figures[-1].value, entry) if figures else ""
    note = _turn(view, court, answer) + own + _notes(view, figures)
    return {"note": note, "other_value": before}


def _third(view: View, court: Court, answer: Answer) -> Parts:
    end = answer.claim.removeprefix("among_")
    tone = tone_of(court.figures.terms, Way.HIGHER if end == "highest" else Way.LOWER)
    return {"tone": view.words(f"claim.third.{tone}"), "end": view.words(f"claim.end.{end}")}


def _than(view: View, _court: Court, answer: Answer) -> Parts:
    key = f"claim.than.{answer.ruling.way}_{answer.ruling.tone}"
    return {"than": view.words(key) if answer.ruling.clear else ""}


def _gap(view: View, court: Court, answer: Answer) -> Parts:
    """Return the size of a gap then and now, absolute and relative."""
    words, entry, ruling = view.words, view.indicator(court.indicator), answer.ruling
    groups = (court.group, court.second or court.group)
    one, two = (view.group_name(group) for group in groups)
    of = court.group if KINDS[answer.claim] == "gap" else "all"
    parts: Parts = {"what": phrases.name(view, court.indicator, of), "one": one, "two": two}
    if not isinstance(ruling, GapRuling):
        return parts
    for name, gap in (("now", ruling.now), ("then", ruling.then)):
        if gap is None:
            continue
        low, high = float(gap.size.lower), float(gap.size.upper)
        ends = (low, high) if gap.value >= 0 else (-high, -low)
        range_ = words.between(*ends, entry)
        parts[name] = words.difference(gap.value, entry)
        mark = f"claim.mark.{gap.figure.note}"
        made = [words("claim.range", range=range_)] if range_ else []
        made += [words(mark)] if words.has(mark) else []
        parts[f"{name}_made"] = f" ({', '.join(made)})" if made else ""
        parts[f"{name}_ratio"] = words.number(gap.ratio, 2)
    return parts


WORDED = (COUNTED, NEUTRAL, "contrary")
"""answers that say with which word a figure may be told, and with which not"""
KINDS = {
    **dict.fromkeys(("worse_city", "better_city", "worse_country", "better_country"), "against"),
    **dict.fromkeys(("improved", "worsened"), "change"),
    **dict.fromkeys(("among_highest", "among_lowest"), "among"),
    "differs": "against",
    **dict.fromkeys(("gap_narrowed", "gap_widened"), "gap"),
    **dict.fromkeys(("groups_narrowed", "groups_widened"), "groups"),
}
"""claim -> the nearest sentence, which says higher and lower and claims no more"""
CHANGES = ("improved", "worsened")
"""claims about a figure that changed"""
MORE: dict[str, More] = {
    **dict.fromkeys(KINDS, _nothing),
    **dict.fromkeys(("worse_city", "better_city", "worse_country", "better_country"), _beside),
    **dict.fromkeys(("improved", "worsened"), _since),
    **dict.fromkeys(("among_highest", "among_lowest"), _third),
    "differs": lambda *asked: _than(*asked) | _beside(*asked),
    **dict.fromkeys(("gap_narrowed", "gap_widened", "groups_narrowed", "groups_widened"), _gap),
}
"""what the sentences of some claims name besides"""
