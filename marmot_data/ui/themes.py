"""The theme pages: each shows the cards that ``data/catalogue/pages.toml`` lists for it."""

from collections.abc import Callable, Mapping

import streamlit as st

from marmot_data.catalogue.editorial import Card, CardKind, Claim
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.kinds import kinds_chart
from marmot_data.charts.lines import line_chart
from marmot_data.charts.theme import Spec
from marmot_data.findings.base import Finding, Nothing, View, answered, reworded
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.counting import other_ways
from marmot_data.findings.city.deeds import site
from marmot_data.findings.city.kinds import Kinds, find_kinds
from marmot_data.findings.city.lines import area_lines, constituency_lines, group_lines
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.gap.deciles import find_deciles
from marmot_data.findings.gap.gap import find_gap
from marmot_data.findings.ward.beside import Beside, find_beside, ward_lead
from marmot_data.ui import page, state
from marmot_data.ui.light import is_light
from marmot_data.ui.overview import empty_filter

KEY_CARDS = 3
"""cards that stand open; the rest is made when the reader asks for more"""


def show_theme(view: View, name: str) -> None:
    """Show a theme: the answer, its cards under the chosen priority, and what is only claimed."""
    words, told = view.words, view.catalogue.editorial.pages.get(name)
    heading = words(f"{name}.heading", place=view.place.title)
    if told is None:
        page.heading(heading, words("theme.no_cards"))
        return
    priority = None if view.selection.priority == "all" else view.selection.priority
    wanted = set(view.catalogue.chosen(priority))
    shown = [card for card in told.card if card.indicator in wanted]
    first, said = _trend(view, told.card[0]), page.Said()
    answer = first.answer if isinstance(first, Trend) else first.sentence
    own = [ward_lead(view, name) for name in told.ward[:1] if view.ward_code and name in wanted]
    # How sure it is stands behind the line; without one it is said here.
    unsure = first.direction if isinstance(first, Trend) and told.card[0].kind in KINDS else ""
    page.heading(heading)
    with st.container(key="lead"):  # a picture comes before more words, and before a list
        city = " ".join(filter(None, map(said.fresh, (answer, unsure))))
        page.say("\n\n".join(filter(None, (city, *map(said.fresh, own)))))
        if shown:
            _card(view, shown[0], 0, said)
    if not shown:
        empty_filter(view)
        return
    if told.caution:
        st.markdown(page.escaped(told.caution))
    _beside(view, tuple(name for name in told.ward if name in wanted))
    others = st.container()
    for number, card in enumerate(shown[1:KEY_CARDS], start=1):
        _card(view, card, number, said)
    with others:  # told last, so that they do not take a sentence from a card
        _other_ways(view, shown[0].indicator, said)
    _more(view, name, shown[KEY_CARDS:], said)
    for number, claim in enumerate(told.claim):
        _claim(view, claim, number)


def _other_ways(view: View, indicator: str, said: page.Said) -> None:
    """Offer the other ways of counting what the page leads with, each with why it differs."""
    found = other_ways(view, indicator)
    if not found:
        return
    what = view.indicator(indicator).short
    label = view.words("theme.other_ways", what=what, number=len(found))
    with st.expander(label, key=f"other_ways_{indicator}"):
        for one in found:
            told = said.fresh(one.told)
            st.markdown(f"**{page.escaped(one.name)}.** {page.escaped(f'{one.differs} {told}')}")


def _more(view: View, name: str, cards: list[Card], said: page.Said) -> None:
    """Offer the other cards of a theme, two in a row where there is room."""
    if not cards:
        return
    words = view.words
    label = words("theme.more", page=words.inside(words(f"page.{name}")), number=len(cards))
    with st.expander(label, key=f"more_{name}", on_change="rerun") as more:
        if not (more.open or is_light()):
            return
        for start in range(0, len(cards), 2):
            for column, offset in zip(st.columns(2, gap="large"), (0, 1), strict=True):
                if start + offset < len(cards):
                    with column:
                        _card(view, cards[start + offset], KEY_CARDS + start + offset, said)


def _claim(view: View, claim: Claim, number: int) -> None:
    """Say what is claimed, and that no figure stands behind it."""
    with st.container(key=f"finding_claim_{number}", border=True):
        st.header(page.escaped(claim.title), anchor=False)
        st.markdown(page.escaped(claim.claimed))
        st.markdown(page.escaped(claim.answer))
        st.markdown(
            view.words(
                "theme.claim_source", address=claim.source, site=page.escaped(site(claim.source))
            )
        )


@answered
def _trend(view: View, card: Card) -> Trend | Nothing:
    if card.kind is CardKind.GROUPS:
        lines = group_lines(view, card.groups)
    elif card.kind is CardKind.CONSTITUENCIES:
        lines = constituency_lines(view, card.indicator)
    else:
        group = card.groups[0] if card.kind is CardKind.AREAS and card.groups else None
        lines = area_lines(view, card.indicator, group=group, ward=view.ward_code)
    return find_trend(view, card.indicator, lines)


def _card(view: View, card: Card, number: int, said: page.Said) -> None:
    """Show one card: what it asks and how it is drawn depend on its kind."""
    draw = KINDS.get(card.kind, (_trend, line_chart))[1]
    look, axis = state.look(view.selection), view.words.axis(view.indicator(card.indicator))
    found = found_for(view, card)

    def drawn(one: Finding) -> None:
        page.picture(draw(one, axis, look), one)
        began = one.began if isinstance(one, Trend) else ""
        older = one.older if isinstance(one, Trend) else ""
        lines = [_ward_line(view, one), one.sentence, began, older, *_blanks(view, one)]
        for line in lines:
            if fresh := said.fresh(line):
                st.markdown(page.escaped(fresh))

    page.card(view, found, drawn, key=f"{card.indicator}_{number}", said=True)


def found_for(view: View, card: Card) -> Finding | Nothing:
    """Answer a card; where it leaves the chosen ward out, its subtitle says that it is the city's.

    What is told of the country, or of the city beside others, names them by itself.
    """
    find = KINDS.get(card.kind, (_trend, line_chart))[0]
    found: Finding | Nothing = find(view, card)
    if isinstance(found, Nothing) or not view.ward_code:
        return found
    if card.kind in OF_OTHERS or _in_picture(found):
        return found
    whose = "constituencies" if card.kind is CardKind.CONSTITUENCIES else "whole_city"
    return reworded(found, subtitle=view.words(f"theme.{whose}", subtitle=found.subtitle))


OF_OTHERS = {CardKind.DECILES, CardKind.AUTHORITIES}
"""cards with figures of the country, or of other places"""


def _in_picture(found: Finding) -> bool:
    """Tell whether the chosen ward is in a picture: as a line, a dot, or the place it is of."""
    if isinstance(found, Trend):
        return "ward" in set(found.lines["role"])
    if isinstance(found, Nearest):
        # Beside other authorities it is the city that is marked.
        return found.level != "city" and bool(found.rows["selected"].any())
    return isinstance(found, Kinds)


def _ward_line(view: View, found: Finding) -> str:
    """Say the newest figure of the ward's line; empty where there is none."""
    if not isinstance(found, Trend):
        return ""
    own = found.lines[found.lines["role"] == "ward"]
    if own.empty:
        return ""
    newest = own.iloc[-1]
    return view.words(
        "theme.ward_line", ward=newest["line"], value=newest["label"], period=newest["when"]
    )


def _blanks(view: View, found: Finding) -> list[str]:
    """Say where a line stops, and why."""
    if not isinstance(found, Trend):
        return []
    told = []
    for reason, blank in found.blanks.groupby("reason", sort=False):
        periods = [view.words.period(period) for period in blank["period"]]
        named = all(one in str(reason) for one in periods)  # then the reason says where it stops
        stops = view.words("theme.blank", periods=", ".join(periods), reason=reason)
        told.append(str(reason) if named else stops)
    return told


KINDS: Mapping[CardKind, tuple[Callable[[View, Card], Finding | Nothing], Callable[..., Spec]]] = {
    CardKind.NEAREST: (lambda view, card: find_nearest(view, card.indicator), dot_chart),
    CardKind.AUTHORITIES: (lambda view, card: find_authorities(view, card.indicator), dot_chart),
    CardKind.GRADIENT: (lambda view, card: find_gap(view, card.indicator), gradient_chart),
    CardKind.DECILES: (lambda view, card: find_deciles(view, card.indicator), gradient_chart),
    CardKind.KINDS: (lambda view, card: find_kinds(view, card.indicator), kinds_chart),
}
"""kind of card -> what it asks, and how the answer is drawn; all others are series over time"""


def _beside(view: View, indicators: tuple[str, ...]) -> None:
    """List the chosen ward's own figures; without a ward, say how to choose one."""
    if not indicators:
        return
    found = find_beside(view, indicators)
    with st.container(key="finding_beside", border=True):
        st.header(page.escaped(found.title), anchor=False)
        st.markdown(page.escaped(found.sentence))
        if isinstance(found, Beside):
            page.table(found.table, found.title)
            for line in found.also:
                st.markdown(page.escaped(line))
            with st.expander(view.words("card.about")):
                page.behind(view, found)
