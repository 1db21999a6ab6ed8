"""The ward page: what residents ask, all figures, one of them, change, people, ground."""

from collections.abc import Collection
from html import escape
from pathlib import Path

import streamlit as st

from marmot_data.charts.dots import dot_chart
from marmot_data.charts.lines import line_chart
from marmot_data.charts.locator import locator
from marmot_data.charts.new_line import new_line_map
from marmot_data.charts.questions import questions_table
from marmot_data.charts.spine import profile_table
from marmot_data.charts.strip_plot import every_ward_chart, inside_chart
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.lines import Line
from marmot_data.findings.city.nearest import find_nearest
from marmot_data.findings.city.sites import find_ward_sites
from marmot_data.findings.city.trend import find_trend
from marmot_data.findings.maps.frames import find_ward_map
from marmot_data.findings.ward.boundary_change import BoundaryChange, find_boundary_change
from marmot_data.findings.ward.inside import find_every_ward, find_inside
from marmot_data.findings.ward.people import People, find_people
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.findings.ward.provenance import find_provenance
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.findings.ward.ward_change import WardChange, find_ward_change
from marmot_data.link import NONE
from marmot_data.store import DataError
from marmot_data.ui import frame, page, state
from marmot_data.ui.area_map import area_map
from marmot_data.ui.collect import Card, shown
from marmot_data.ui.controls import in_menu, pick_group
from marmot_data.ui.find_ward import (
    ask_postcode,
    asked_for,
    choose_ward,
    tell_first,
    tell_more,
    tell_postcode,
)
from marmot_data.ui.take import offer, offer_brief

STYLE = Path(__file__).parent / "ward.css"
SECTIONS = {
    "all": "ward.all",
    "closely": "closer.heading",
    "change": "ward_change.heading",
    "people": "people.heading",
    "ground": "boundary_change.heading",
}
"""anchor of each section -> its heading"""


def show_ward(view: View) -> None:
    """Show one ward beside the city and England."""
    words, ward = view.words, view.ward_code
    if ward is None:
        page.heading(words("ward.choose_heading"), words("ward.choose_answer"))
        ask_postcode(view)
        tell_postcode(view)
        choose_ward(view)
        _to_choose_from(view)
        return
    st.html(STYLE)
    found, ground, asked = find_profile(view), find_boundary_change(view), find_questions(view)
    with st.container(horizontal=True, vertical_alignment="center", key="headed"):
        page.heading(view.area_name(ward))
        offer_brief(view)
    typed = asked_for(view)
    tell_first(view, typed)
    people = find_people(view)
    without = {"people"} if isinstance(people, Nothing) else set()
    _first(view, asked, ground, ward, SECTIONS.keys() - without)
    tell_more(view, typed)
    with st.expander(words("postcode.label"), icon=":material/search:"):
        ask_postcode(view)
    _everything(view, found)
    closely = _closely(view, ward)
    change = _since(view)
    if isinstance(people, People):
        _section(view, "people")
        _told(view, people, key="people")
    _section(view, "ground")
    _new_line(view, ground)
    _told(view, ground, key="ground")
    _sites(view)
    _printed_sources(view, asked, found, *closely, change, people, ground)


def _section(view: View, name: str) -> None:
    """Write the heading of a section, to which a link at the top of the page jumps."""
    st.header(view.words(SECTIONS[name]), anchor=name)


def _to_choose_from(view: View) -> None:
    """Show the wards on a map to choose from, and how far apart the areas inside each lie."""
    words, front, look = view.words, view.catalogue.front, state.look(view.selection)
    name = view.selection.indicator
    left, right = st.columns(2, gap="large")
    with left:
        wards = find_ward_map(view, front.map_shade, front.map_symbol)
        page.card(view, wards, lambda one: area_map(view, one, look, key="choose"), key="choose")
    with right:
        page.card(
            view,
            find_every_ward(view, name),
            lambda one: page.picture(
                every_ward_chart(one, words.axis(view.indicator(name)), look), one
            ),
            key="every_ward",
        )


def _first(
    view: View,
    asked: Questions | Nothing,
    ground: BoundaryChange | Nothing,
    ward: str,
    sections: Collection[str],
) -> None:
    """Fill the first screen: which ward, where, the answer, the questions, and where to go on."""
    words = view.words
    told = [asked.deprived, asked.differs] if isinstance(asked, Questions) else [asked.sentence]
    said = "".join(f'<p class="said">{escape(one)}</p>' for one in told if one)
    whose = [asked.whose] if isinstance(asked, Questions) else []
    whose += [ground.short] if isinstance(ground, BoundaryChange) else []
    links = "".join(
        f'<li><a href="#{name}">{escape(words(key))}</a></li>'
        for name, key in SECTIONS.items()
        if name in sections
    )
    with st.container(key="finding_questions"):
        st.html(f'<div class="ward-answer">{_where(view, ward)}<div>{said}</div></div>')
        with st.container(key="jump"):  # on a phone right below the answers
            st.html(
                f'<p class="whose">{escape(" ".join(whose))}</p>'
                f'<nav aria-label="{escape(words("ward.jump"))}"><ul>{links}</ul></nav>'
            )
        if isinstance(asked, Questions):
            shown(asked)
            st.html(questions_table(asked))
            with st.container(key="limits"):
                st.caption(page.escaped(words("questions.key")))
                for said in asked.also:
                    st.markdown(page.escaped(said))


def _where(view: View, ward: str) -> str:
    """Show where in the city the ward lies; nothing if the file of boundaries is damaged."""
    said = view.words("ward.where", ward=view.area_name(ward), where=view.place.title)
    try:
        drawn = locator(view, ward, state.look(view.selection))
    except DataError:
        return ""
    return f'<img class="locator" src="{drawn}" alt="{escape(said)}">'


def _everything(view: View, found: Profile | Nothing) -> None:
    """Show all figures of the ward, and say of how many what can be judged."""
    words = view.words
    _section(view, "all")
    if isinstance(found, Profile):
        st.markdown(page.escaped(" ".join(filter(None, (found.counts, found.newer)))))
        st.caption(page.escaped(words("profile.key")))
    page.card(
        view, found, lambda one: page.drawn(profile_table(one, words)), key="profile", said=True
    )


def _new_line(view: View, ground: BoundaryChange | Nothing) -> None:
    """Draw the old line and the new one, and say who is in another ward without having moved."""
    if not isinstance(ground, BoundaryChange) or not ground.moved:
        return
    with st.container(key="finding_line"), page.guarded(view):
        st.html(new_line_map(ground, view, state.look(view.selection)))
        if ground.line:
            st.markdown(page.escaped(ground.line))
        st.caption(page.escaped(ground.key))


def _closely(view: View, ward: str) -> list[Finding | Nothing]:
    """Show one figure: over time, inside the ward, in every ward, and where it comes from."""
    words, name = view.words, view.selection.indicator
    look, entry = state.look(view.selection), view.indicator(name)
    axis = words.axis(entry)
    _section(view, "closely")
    with st.container(horizontal=True, key="which_figure"):
        state.pick(words("closer.pick"), "indicator", _with_figures(view))
        pick_group(view)
    provenance, inside = find_provenance(view, name), find_inside(view, name)
    shown: list[Finding | Nothing] = [provenance]
    if isinstance(provenance, Nothing):
        page.nothing(provenance, key="provenance")
        shown.append(_nearest(view, name))
    else:
        with st.expander(words("provenance.open")):
            _told(view, provenance, key="provenance")
        left, right = st.columns(2, gap="large")
        with left:
            trend = find_trend(view, name, _lines(view, name, ward))
            page.card(
                view,
                trend,
                lambda one: page.picture(
                    line_chart(one, words.axis(view.indicator(one.indicator)), look), one
                ),
                key="trend",
            )
        with right:
            page.card(
                view,
                inside,
                lambda one: page.picture(inside_chart(one, axis, look), one),
                key="inside",
            )
        shown += [trend, inside]
    every = find_every_ward(view, name)
    if not isinstance(every, Nothing):
        page.card(
            view,
            every,
            lambda one: page.picture(every_ward_chart(one, axis, look), one),
            key="every_ward",
        )
    return [*shown, every]


def _nearest(view: View, name: str) -> Finding | Nothing:
    """Where there is no ward figure, show the nearest areas that have one."""
    axis, look = view.words.axis(view.indicator(name)), state.look(view.selection)
    nearest = find_nearest(view, name)
    if not isinstance(nearest, Nothing):
        page.card(
            view, nearest, lambda one: page.picture(dot_chart(one, axis, look), one), key="nearest"
        )
    return nearest


def _with_figures(view: View) -> dict[str, str]:
    """Return the menu of indicators with figures for wards, and the one that the link asks for."""
    contents = view.data.contents
    wards = contents[
        (contents["level"] == "ward")
        & (contents["boundaries"] == int(view.selection.boundaries))
        & (contents["with_value"] > 0)
    ]
    names, now = set(wards["indicator"]), view.selection.indicator
    wanted = view.catalogue.chosen(None)
    return in_menu(view, (name for name in wanted if name in names or name == now))


def _lines(view: View, indicator: str, ward: str) -> tuple[Line, ...]:
    """Return the lines of the ward, the city and its country; of numbers of people its own only.

    Beside the city's number the ward's would lie at the foot of the chart.
    """
    group, place = view.group(indicator), view.place
    wider = ((place.authority, "city"), (place.country, "country"))
    alone = view.catalogue.unit(indicator).total
    return tuple(
        Line(area=code, group=group, label=view.area_name(code), role=role)
        for code, role in ((ward, "ward"), *(() if alone else wider))
    )


def _since(view: View) -> Finding | Nothing:
    """Show then and now."""
    words = view.words
    years = {
        year: words("ward_change.control_year", year=year)
        for year in state.choices().known["earlier"]
        if year != NONE
    }
    change = find_ward_change(view)
    _section(view, "change")
    state.pick(words("ward_change.control"), "earlier", {NONE: words("claim.earliest"), **years})
    _told(view, change, key="change")
    if isinstance(change, WardChange) and len(change.refused):
        with st.expander(words("ward_change.refused", number=len(change.refused))):
            page.table(change.refused, words("ward_change.refused", number=len(change.refused)))
    frame.link_to(view, "progress", words("ward_change.of_city", where=view.place.title))
    return change


def _sites(view: View) -> None:
    """Name what is found in the ward of what was done in the city."""
    words, found = view.words, find_ward_sites(view)
    if isinstance(found, Nothing) or not found:
        return
    st.header(words("sites.heading"), anchor=False)
    st.markdown(page.escaped(found))
    st.caption(page.escaped(words("sites.open")))
    frame.link_to(view, "deeds", words("sites.open_deeds"))


def _printed_sources(view: View, *shown: Finding | Nothing) -> None:
    """Write for paper where all the figures are from; on a screen each card says it."""
    told = [one for one in shown if isinstance(one, Finding)]
    lines = (
        line
        for one in told
        for line in source_lines(view.catalogue, view.words, one.sources, one.pages)
    )
    cited = (f"- {line}" for line in dict.fromkeys(lines))
    with st.container(key="printed_sources"):
        st.markdown("\n".join([f"**{view.words('printed.sources')}.**\n", *cited]))


def _told(view: View, found: Finding | Nothing, *, key: str) -> None:
    """Show a finding that is a sentence and a table, with what is behind it to open."""
    if isinstance(found, Nothing):
        page.nothing(found, key=key)
        return
    with st.container(key=f"finding_{key}"):
        st.header(page.escaped(found.title), anchor=False)
        st.caption(page.escaped(found.subtitle))
        st.markdown(page.escaped(found.sentence))
        if len(found.table):
            page.table(found.table, found.title)
        if key != "provenance":
            offer(view, Card(key=key, finding=found))
        if key == "provenance":  # it stands in something to open already, and this is the last step
            page.behind(view, found)
            return
        with st.expander(view.words("card.about")):
            page.behind(view, found)
