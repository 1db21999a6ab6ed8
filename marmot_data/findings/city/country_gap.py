"""Did an area's distance from its country change? In words that the figures can bear."""

from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.groups import apart_from_wider, told
from marmot_data.evidence.judgement import Way, tone_of, way_of
from marmot_data.evidence.series import Run
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.said import equal


def country_gap(view: View, indicator: str, run: Run, country: str) -> GapRuling | None:
    """Say how far an area lies from its country, and how far it lay before.

    None where the two have no newest period in common, where no earlier one can be set beside it,
    where they have changed sides, or where they were never clearly apart.
    """
    now = run[-1]
    figures = view.figures(indicator, now.group)
    found = apart_from_wider(
        figures.terms,
        run,
        figures.run(country, view.last_year),
        year=view.earlier_year,
        baseline=view.catalogue.front.baseline,
    )
    if found is None or found.pair[0] is not now or found.change is None or not found.change.held:
        return None
    level = {found.now.way, found.change.way} == {Way.SAME}
    return None if level else found.change


def gap_sentence(view: View, indicator: str, ruling: GapRuling) -> str:
    """Say the distance then and now in a sentence, and what that makes of it."""
    return _said(view, indicator, ruling, "sentence")


def gap_in_title(view: View, indicator: str, ruling: GapRuling) -> str:
    """Say the distance then and now at the end of a title."""
    return _said(view, indicator, ruling, "title")


def _said(view: View, indicator: str, ruling: GapRuling, form: str) -> str:
    words, entry = view.words, view.indicator(indicator)
    terms, then, wider = view.figures(indicator).terms, ruling.then, ruling.now.other
    if then is None or wider is None:
        return ""
    if view.catalogue.unit(indicator).nominal and then.other is not None:
        # Prices rise, and with them any distance in money: a share of the wider figure does not.
        shares = [one.figure.value / one.other.value for one in (then, ruling.now) if one.other]
        before, share = (round(100 * one) for one in shares)
        return words(
            f"country_gap.{form}.share",
            before=before,
            share=share,
            since=phrases.period(view, then.figure),
            country=phrases.place(view, wider.area),
            equal="yes" if before == share else "no",
        )
    return words(
        f"country_gap.{form}.{told(ruling)}",
        before=words.brief_difference(then.printed(terms), entry),
        size=words.difference(ruling.now.printed(terms), entry),
        since=phrases.period(view, then.figure),
        country=phrases.place(view, wider.area),
        side=_side(view, indicator, ruling),
        equal=equal(ruling),
    )


def _side(view: View, indicator: str, ruling: GapRuling) -> str:
    """Name the distance by the side on which the area lies: a gap only where it is the worse one.

    A lead is said only of what is tested; of other figures no side is called better.
    """
    now, terms = ruling.now, view.figures(indicator).terms
    way = way_of(now.figure.value - now.other.value) if now.other else Way.SAME
    if tone_of(terms, way) == "worse":
        return "gap"
    return "lead" if tone_of(terms, way) == "better" and now.figure.tests else "distance"
