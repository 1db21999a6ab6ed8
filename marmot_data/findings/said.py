"""A ruling in words: the one place where a difference becomes a sentence.

A note on a value travels with every sentence that is built on it.
"""

from collections.abc import Iterable

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Polarity, Status
from marmot_data.evidence.judgement import SMALL_COUNT, Ruling, Strength
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.language import SENTENCE, starting


def told(view: View, indicator: str, one: Figure, ruling: Ruling, where: str = "") -> str:
    """Say a figure, and how it changed or why it cannot be compared with the past."""
    return " ".join(each(view, indicator, one, ruling, where))


def each(view: View, indicator: str, one: Figure, ruling: Ruling, where: str = "") -> list[str]:
    """Return what `told` says as sentences, so that several areas need not repeat one."""
    own, because = _figure(view, indicator, one, ruling, where), barred(view, indicator, ruling)
    return [*own, *([because] if because else [])]


def figure(
    view: View, indicator: str, one: Figure, ruling: Ruling | None = None, where: str = ""
) -> str:
    """Say a figure in one sentence, and how it changed if a ruling on that holds.

    Notes on both figures follow; why it cannot be compared with the past is said by `barred`.
    """
    return " ".join(_figure(view, indicator, one, ruling, where))


def _figure(
    view: View, indicator: str, one: Figure, ruling: Ruling | None, where: str
) -> list[str]:
    words = view.words
    period, clause = phrases.period(view, one), phrases.clause(view, indicator, one, where)
    if ruling is None or not ruling.held:
        how = f" ({words(f'status.{one.status}.word')})" if _is_unsaid(view, one, clause) else ""
        return [words("said.figure", period=period, clause=f"{clause}{how}")]
    change = _change(view, indicator, ruling)
    said = words("said.changed", period=period, clause=clause, change=change)
    return [said, *cautions_of(view, indicator, ruling)]


def change(view: View, indicator: str, ruling: Ruling) -> str:
    """Say how a figure changed, or why nobody can say, in a sentence beside the figure itself."""
    if not ruling.held:
        return barred(view, indicator, ruling)
    said = view.words("said.alone", change=starting(_change(view, indicator, ruling)))
    return " ".join([said, *cautions_of(view, indicator, ruling)])


def beside_first(view: View, indicator: str, ruling: Ruling, where: str) -> str:
    """Say a figure and its change shortly, behind another area's of the same two periods."""
    words, now = view.words, ruling.figures[0]
    return words(
        "said.also",
        where=where,
        value=words.value(now.value, view.indicator(indicator)),
        change=_change(view, indicator, ruling),
    )


def barred(view: View, indicator: str, ruling: Ruling) -> str:
    """Say why a figure cannot be compared with the past; nothing where it can."""
    if ruling.held:
        return ""
    if ruling.reason == "single":
        return view.words("change.single")
    return view.words("change.refused", why=why(view, indicator, ruling))


def _change(view: View, indicator: str, ruling: Ruling) -> str:
    """Say how a figure changed, as the end of a sentence: ``up from 61.1% in 2021/22``."""
    words, entry = view.words, view.indicator(indicator)
    now, then = ruling.figures[:2]
    return words(
        f"change.{_key(ruling)}",
        since=phrases.period(view, then),
        before=words.brief(then.value, entry),
        by=_percent(view, indicator, now, then),
        unit=entry.unit,
        equal=equal(ruling),
    )


def equal(ruling: Ruling) -> str:
    """Tell the words whether two figures are equal as printed, or only nearly so."""
    return "no" if ruling.size else "yes"


def _percent(view: View, indicator: str, now: Figure, then: Figure) -> str:
    """Say by how much of the earlier one a number of people or things has changed; else nothing."""
    if not view.catalogue.units[view.indicator(indicator).unit].total or not then.value:
        return ""
    size = abs(now.value - then.value) / then.value * 100
    return view.words("change.by", percent=view.words.number(size, 0)) if size >= 1 else ""


def against(view: View, indicator: str, ruling: Ruling, moved: Ruling | None = None) -> str:
    """Say how a figure stands against a wider area's, in one sentence; empty where there is none.

    Parameters
    ----------
    view
        What the question is asked of.
    indicator
        Id of the indicator.
    ruling
        The figure beside the wider area's, which is the second.
    moved
        How the wider area's own figure changed, to be said with it.
    """
    words, entry = view.words, view.indicator(indicator)
    if len(ruling.figures) < 2:  # noqa: PLR2004 - a figure and what it is set against
        return ""
    other = ruling.figures[1]
    key = standing(ruling)
    if entry.polarity is Polarity.HIGHER:
        key = AHEAD.get(key, key)
    then = moved.figures[1] if moved and moved.held else None
    return words(
        f"against.{key}",
        who=starting(phrases.place(view, other.area)),
        value=words.value(other.value, entry),
        moved=words(
            f"against.moved.{moved.way if moved and then else 'not'}",
            before=words.brief(then.value, entry) if then else "",
        ),
        equal=equal(ruling),
    )


def standing(ruling: Ruling) -> str:
    """Name the words for how a figure stands beside another.

    Of figures that a test does not tell apart only those are called close that are.
    """
    return "close" if ruling.verdict == "similar" and ruling.slight else ruling.verdict


AHEAD = {"better": "ahead", "worse": "behind"}
"""how better and worse are said where more is better"""


def _key(ruling: Ruling) -> str:
    """Name the sentence of a change: which way, and how sure."""
    if ruling.strength is Strength.DESCRIBED:
        return f"described_{ruling.way}"
    return f"{ruling.way}_{ruling.tone}" if ruling.clear else "unclear"


def why(view: View, indicator: str, ruling: Ruling) -> str:
    """Say why two figures may not be set against each other, as part of a sentence."""
    words, entry = view.words, view.indicator(indicator)
    if ruling.reason == "not_comparable":
        return own_scale(view, entry)
    figures = ruling.figures
    now, then = (figures[0], figures[-1]) if figures else (None, None)
    said = words(
        f"why.{ruling.reason}",
        what=view.named(entry, now.group) if now else entry.short,
        period=words.period(now.period) if now else "",
        named=view.when(now.source, now.period) if now else "",
        other_period=words.period(then.period) if then else "",
        where=view.area_name(now.area) if now else "",
        year=view.selection.earlier,
        least=SMALL_COUNT,
        note=note_inside(view, _barring(view, figures)),
    )
    if ruling.reason == "break" and then is not None:
        # The first break after the earlier figure is the one that stands between the two.
        reason = _first_sentence(words.inside(entry.breaks[then.stretch].reason))
        return words("why.with_reason", why=said, reason=reason)
    return said


def own_scale(view: View, entry: Indicator) -> str:
    """Say why no two periods of an indicator may be compared, as part of a sentence."""
    style = view.catalogue.sources[entry.series[0].source].periods.style
    return view.words("why.not_comparable", style=style)


def _barring(view: View, figures: Iterable[Figure]) -> str:
    """Return the note that keeps figures from being set against each other, if one does."""
    front = view.catalogue.front
    return next((f.note for f in figures if f.note in (*front.no_change, *front.no_base)), "")


def note_inside(view: View, note: str) -> str:
    """Write the first sentence of the warning that comes with a figure as part of a sentence."""
    if not note:
        return ""
    return first_inside(view, view.words(f"note.{note}"))


def first_inside(view: View, text: str) -> str:
    """Write the first sentence of a text as part of another sentence."""
    return _first_sentence(view.words.inside(text))


def _first_sentence(text: str) -> str:
    """Return the first sentence without its full stop, to stand inside another."""
    return SENTENCE.split(text, maxsplit=1)[0].rstrip(".")


def cautions(view: View, figures: Iterable[Figure]) -> list[str]:
    """Return the notes that travel with figures, each once, as sentences."""
    notes = dict.fromkeys(one.note for one in figures if one.note)
    return [view.words(f"note.{note}") for note in notes if view.words.has(f"note.{note}")]


def cautions_of(view: View, indicator: str, ruling: Ruling) -> list[str]:
    """Return what has to be said behind a change: of its figures, and of how they are made."""
    own = view.words.find(f"indicator.{indicator}", "caution")
    return [*cautions(view, ruling.figures), *([own] if own else [])]


def made(view: View, entry: Indicator, one: Figure, clause: str) -> str:
    """Say a figure's range, and that it is estimated where it is: what one who quotes it must know.

    What the figure's own clause says already is not said again. That a figure is added up or
    worked out from published ones stands in the tables.
    """
    words = view.words
    between = words.between(one.lower, one.upper, entry)
    parts = [words("claim.range", range=between)] if between else []
    if _is_unsaid(view, one, clause):
        parts.append(words(f"status.{one.status}.word"))
    if words.has(f"claim.mark.{one.note}"):
        parts.append(words(f"claim.mark.{one.note}"))
    return ", ".join(parts)


def _is_unsaid(view: View, one: Figure, clause: str) -> bool:
    """Tell whether a figure is an estimate of which its clause does not say so."""
    return one.status == Status.ESTIMATED and view.words("status.estimated.said") not in clause


def age_beside(view: View, indicator: str, ruling: Ruling) -> str:
    """Say the share of older people of both areas, to stand behind a figure that follows age.

    Empty for figures that do not, or where no share is held for both.
    """
    if not view.indicator(indicator).follows_age:
        return ""
    share = view.catalogue.front.age_share
    if not share:
        return ""
    held, entry = view.figures(share), view.indicator(share)
    codes = [one.area for one in ruling.figures]
    periods = [held.newest_period([code]) for code in codes]
    shares = [held.at(code, period) for code, period in zip(codes, periods, strict=True)]
    known = [one for one in shares if one is not None]
    if len(known) < 2:  # noqa: PLR2004 - two areas are set beside each other
        return ""
    own, other = (view.words.value(one.value, entry) for one in known[:2])
    return view.words("claim.age", share=own, other_share=other, who=view.area_name(codes[1]))
