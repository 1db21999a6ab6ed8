"""Each area beside its own earlier figure, where the two may be compared."""

from collections.abc import Sequence

import pandas as pd

from marmot_data.evidence.judgement import Ruling
from marmot_data.findings import phrases, said
from marmot_data.findings.base import View
from marmot_data.findings.compare.held import Held, Told, ends, periods, without_ward


def by_year(view: View, held: Held) -> Told:
    """Set each area's newest figure beside its figure of the earlier year, where one fits.

    An earlier figure that may not be set against the newest one is not shown.
    """
    words, name = view.words, view.selection.indicator
    ruled = [view.since(held.figures, run[-1]) for run in held.runs.values()]
    first, sentences = ruled[0], list[str]()
    for ruling in ruled:
        now = ruling.figures[0]
        whole = said.each(view, name, now, ruling, held.asked[now.area])
        beside = ruling is not first and ruling.held and first.held
        same = beside and periods(ruling.figures) == periods(first.figures)
        if same and set(whole[1:]) <= set(sentences):  # no warning of its own is lost
            whole = [said.beside_first(view, name, ruling, held.asked[now.area])]
        elif not ruling.held:
            whole = _barred(view, held, ruling, ruled)
        sentences += whole
    # What holds of several areas is said once, behind the last of them.
    sentences = list(dict.fromkeys(reversed(sentences)))[::-1]
    lacking = [name for code, name in held.asked.items() if code not in held.runs]
    if lacking:
        sentences.append(words("compare.none", areas=words.listed(lacking)))
    sentences += without_ward(view, held)
    shown = [one for each in ruled for one in each.figures[: 2 if each.held else 1]]
    title = _moved(view, held, first) if first.held else ends(view, held, shown)
    return Told(shown=shown, title=title, sentence=" ".join(sentences), pairs=pd.DataFrame())


def _barred(view: View, held: Held, ruling: Ruling, ruled: Sequence[Ruling]) -> list[str]:
    """Say the figure of an area without a past, those that share its year and reason, and why."""
    words, name = view.words, view.selection.indicator
    why = said.barred(view, name, ruling)
    first, *others = (
        one.figures[0]
        for one in ruled
        if one.figures[0].period == ruling.figures[0].period and said.barred(view, name, one) == why
    )
    sentences = [said.figure(view, name, first, where=held.asked[first.area])]
    if others:
        listed = words.listed(
            words(
                "compare.figure",
                name=held.asked[one.area],
                value=words.value(one.value, view.indicator(name)),
            )
            for one in others
        )
        sentences.append(words("compare.likewise", areas=listed))
    return [*sentences, why]


def _moved(view: View, held: Held, ruling: Ruling) -> str:
    """Say in a title from what to what the first area's figure went, and when."""
    words, name = view.words, view.selection.indicator
    entry, (now, then) = view.indicator(name), ruling.figures
    return words(
        "compare.moved",
        way="unclear" if ruling.verdict == "similar" else str(ruling.way),
        name=held.asked[now.area],
        what=phrases.name(view, name, now.group),
        value=words.value(now.value, entry),
        before=words.brief(then.value, entry),
        period=view.when(now.source, now.period),
        since=view.when(then.source, then.period),
        equal=said.equal(ruling),
    )
