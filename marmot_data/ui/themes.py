"""The theme pages: each shows the cards that ``data/catalogue/pages.toml`` lists for it."""

import streamlit as st

from marmot_data.catalogue.editorial import Card, CardKind, Claim
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.kinds import kinds_chart
from marmot_data.charts.lines import line_chart
from marmot_data.charts.multiples import spread_maps
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.deeds import site
from marmot_data.findings.city.kinds import find_kinds
from marmot_data.findings.city.lines import area_lines, constituency_lines, group_lines
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.city.spread import Spread, find_spread
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.gap.deciles import find_deciles
from marmot_data.findings.gap.gap import find_gap
from marmot_data.findings.ward.beside import Beside, find_beside
from marmot_data.ui import page, state
from marmot_data.ui.overview import empty_filter


def show_theme(view: View, name: str) -> None:
    """Show a theme: the answer, its cards under the chosen priority, and what is only claimed."""
    told = view.catalogue.editorial.pages.get(name)
    heading = view.words(f"{name}.heading", place=view.place.title)
    if told is None:
        page.heading(heading, view.words("theme.no_cards"))
        return
    priority = None if view.selection.priority == "all" else view.selection.priority
    wanted = set(view.catalogue.chosen(priority))
    shown = [card for card in told.card if card.indicator in wanted]
    first = _trend(view, told.card[0])
    page.heading(heading, first.answer if isinstance(first, Trend) else first.sentence)
    if not shown:
        empty_filter(view)
        return
    if told.caution:
        st.markdown(page.escaped(told.caution))
    _beside(view, tuple(name for name in told.ward if name in wanted))
    _card(view, shown[0], 0)
    for start in range(1, len(shown), 2):
        for column, offset in zip(st.columns(2, gap="large"), (0, 1), strict=True):
            if start + offset < len(shown):
                with column:
                    _card(view, shown[start + offset], start + offset)
    for number, claim in enumerate(told.claim):
        _claim(view, claim, number)


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


def _trend(view: View, card: Card) -> Trend | Nothing:
    if card.kind is CardKind.GROUPS:
        lines = group_lines(view, card.groups)
    elif card.kind is CardKind.CONSTITUENCIES:
        lines = constituency_lines(view, card.indicator)
    else:
        lines = area_lines(view, card.indicator, group=card.groups[0] if card.groups else None)
    return find_trend(view, card.indicator, lines)


def _card(view: View, card: Card, number: int) -> None:
    """Show one card: what it asks depends on its kind."""
    draw = {
        CardKind.NEAREST: _nearest_areas,
        CardKind.AUTHORITIES: _authorities,
        CardKind.GRADIENT: _gradient,
        CardKind.DECILES: _deciles,
        CardKind.KINDS: _kinds,
        CardKind.SPREAD: _spread,
    }.get(card.kind, _line)
    draw(view, card, f"{card.indicator}_{number}")


def _axis(view: View, card: Card) -> str:
    return view.words.axis(view.indicator(card.indicator))


def _line(view: View, card: Card, key: str) -> None:
    look, axis = state.look(view.selection), _axis(view, card)

    def draw(one: Trend) -> None:
        page.picture(line_chart(one, axis, look), one)
        for reason, blank in one.blanks.groupby("reason", sort=False):
            periods = ", ".join(view.words.period(period) for period in blank["period"])
            st.caption(page.escaped(view.words("theme.blank", periods=periods, reason=reason)))

    page.card(view, _trend(view, card), draw, key=key)


def _dots(view: View, card: Card, found: Nearest | Nothing, key: str) -> None:
    look, axis = state.look(view.selection), _axis(view, card)
    page.card(view, found, lambda one: page.picture(dot_chart(one, axis, look), one), key=key)


def _nearest_areas(view: View, card: Card, key: str) -> None:
    _dots(view, card, find_nearest(view, card.indicator), key)


def _authorities(view: View, card: Card, key: str) -> None:
    _dots(view, card, find_authorities(view, card.indicator), key)


def _gradient(view: View, card: Card, key: str) -> None:
    look, axis = state.look(view.selection), _axis(view, card)
    found = find_gap(view, card.indicator)
    page.card(view, found, lambda one: page.picture(gradient_chart(one, axis, look), one), key=key)


def _deciles(view: View, card: Card, key: str) -> None:
    look, axis = state.look(view.selection), _axis(view, card)
    found = find_deciles(view, card.indicator)
    page.card(view, found, lambda one: page.picture(gradient_chart(one, axis, look), one), key=key)


def _kinds(view: View, card: Card, key: str) -> None:
    look, axis = state.look(view.selection), _axis(view, card)
    found = find_kinds(view, card.indicator)
    page.card(
        view, found, lambda one: page.picture(kinds_chart(one, axis, look), one), key=key, said=True
    )


def _beside(view: View, indicators: tuple[str, ...]) -> None:
    """Set the chosen ward's own figures first; without a ward, say how to choose one."""
    if not indicators:
        return
    found = find_beside(view, indicators)
    with st.container(key="finding_beside", border=True):
        st.header(page.escaped(found.title), anchor=False)
        st.markdown(page.escaped(found.sentence))
        if isinstance(found, Beside):
            page.table(found.table, found.title)
            with st.expander(view.words("card.about")):
                page.behind(view, found)


def _spread(view: View, card: Card, key: str) -> None:
    look, axis = state.look(view.selection), _axis(view, card)

    def draw(one: Spread) -> None:
        shapes = view.data.shapes("msoa", 2021)
        page.picture(spread_maps(one, shapes, axis, look), one)

    page.card(view, find_spread(view, card.indicator), draw, key=key)
