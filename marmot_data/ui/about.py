"""The page about the data: every indicator, every source, methods, licences, downloads."""

from datetime import UTC, date, datetime

import pandas as pd
import streamlit as st

from marmot_data.catalogue.schema import Status
from marmot_data.export import Export, Request, as_csv, as_file, closed_sources
from marmot_data.findings.about import (
    indicator_pages,
    indicator_table,
    kept_by,
    overdue_sentence,
    source_lines,
    source_table,
)
from marmot_data.findings.base import View
from marmot_data.findings.search import LONGEST, find_figures
from marmot_data.ui import page, state
from marmot_data.ui.changes import show_of_indicator, show_versions
from marmot_data.ui.controls import in_menu
from marmot_data.ui.everything import show_everything
from marmot_data.ui.light import is_light
from marmot_data.ui.overview import empty_filter


def show_data(view: View) -> None:
    """Show what stands behind the figures."""
    words, today = view.words, datetime.now(tz=UTC).date()
    page.heading(words("data.heading"))
    with page.guarded(view):
        page.say(
            words(
                "data.answer",
                indicators=len(view.catalogue.indicators),
                values=words.number(float(view.data.contents["with_value"].sum()), 0),
                sources=view.data.table("sources")["file"].nunique(),
            )
        )
    _refused(view)
    table = indicator_table(view, today)
    with st.container(key="finding_list"):
        st.header(words("data.indicators"), anchor=False)
        table = _searched(view, table)
        st.markdown(overdue_sentence(view, today))
        if table.empty:
            empty_filter(view)
        else:  # the style shows the one that there is room for
            with st.container(key="wide_list"):
                st.dataframe(table, width="stretch")
            if not is_light():
                with st.container(key="narrow_list"):
                    _by_theme(view, table)
    with page.guarded(view):
        _one(view, today)
    with page.guarded(view):
        show_everything(view)
    with page.guarded(view):
        show_versions(view)
    with page.guarded(view):
        _method(view)
    st.header(words("data.sources"), anchor=False)
    with page.guarded(view):
        st.dataframe(source_table(view), width="stretch")
    st.header(words("data.licences"), anchor=False)
    for licence in view.catalogue.licences.values():
        st.markdown(f"- **{page.escaped(licence.title)}.** {page.escaped(licence.attribution)}")


def _refused(view: View) -> None:
    """Name the indicators that are left out because their entries are faulty, with each fault."""
    refused = view.catalogue.refused
    if not refused:
        return
    with st.container(border=True, key="refused_indicators"):
        told = view.words("data.refused", number=len(refused))
        st.markdown(f"**{page.escaped(told)}**")
        for faults in refused.values():
            for fault in faults:
                st.text(fault)


def _by_theme(view: View, table: pd.DataFrame) -> None:
    """List the indicators under their themes, to open one by one: a phone has no room for more."""
    words, theme = view.words, view.words("table.theme")
    told = [words("table.last"), words("table.next"), words("table.levels")]
    for name, rows in table.groupby(theme, sort=False):
        with st.expander(page.escaped(words("data.theme", theme=name, number=len(rows)))):
            lines = (
                f"- **{page.escaped(str(name))}**  \n"
                + "; ".join(
                    f"{head}: {page.escaped(str(one))}"
                    for head, one in zip(told, cells, strict=True)
                )
                for name, *cells in rows[told].itertuples(name=None)
            )
            st.markdown("\n".join(lines))


def _searched(view: View, table: pd.DataFrame) -> pd.DataFrame:
    """Ask for a word, and keep of the table what it finds, the nearest first."""
    words = view.words
    typed = st.text_input(
        words("search.label"),
        key="search",
        max_chars=LONGEST,
        placeholder=words("search.example"),
        width=360,
    )
    if not typed:
        return table
    found = find_figures(view, typed)
    st.markdown(page.escaped(found.sentence))
    titles = [view.indicator(name).title for name in found.indicators]
    return table.loc[[one for one in titles if one in table.index]] if titles else table


def _one(view: View, today: date) -> None:
    words = view.words
    with st.container(key="finding_one"):
        st.header(words("data.one"), anchor=False)
        names = in_menu(view, view.catalogue.chosen(None))
        state.pick(words("filter.indicator"), "indicator", names)
        name = view.selection.indicator
        entry = view.indicator(name)
        st.subheader(page.escaped(entry.question), anchor=False)
        for label, text in (
            ("meaning", entry.meaning),
            ("method", entry.method),
            ("limits", entry.limits),
            ("numerator", entry.numerator),
            ("denominator", entry.denominator),
            ("good", words(f"polarity.{entry.which_way}")),
        ):
            st.markdown(f"**{words(f'card.{label}')}.** {page.escaped(text.strip())}")
        for label, text in kept_by(view, name, today).items():
            st.markdown(f"**{label}.** {page.escaped(text)}")
        used = tuple(dict.fromkeys(series.source for series in entry.series))
        for line in source_lines(view.catalogue, words, used, indicator_pages(view, name)):
            st.markdown(f"- {line}")
        with page.guarded(view):
            show_of_indicator(view, name)
        _download(view, name)


def _download(view: View, name: str) -> None:
    words = view.words
    closed = closed_sources(view.catalogue, name)
    if closed:
        st.caption(words("data.quoted"))
    if is_light() or view.data.values(name)["source"].isin(closed).all():
        return
    export = Export(view.data, view.catalogue, words)
    wanted = Request(indicator=name, only_open=True)
    st.download_button(
        words("data.download"),
        lambda: as_file(as_csv(export.figures(wanted))),
        file_name=f"{view.selection.place}-{name}.csv",
        mime="text/csv",
        on_click="ignore",  # a run at the same time could take the file away again
    )


def _method(view: View) -> None:
    words = view.words
    st.header(words("data.method"), anchor=False)
    st.markdown(words("data.method_1"))
    sets = {one.year: one.title for one in view.place.wards}
    # The figures name a check in English; the catalogue has the same checks in every language.
    english = state.catalogue().places[view.selection.place].method_checks
    checks = zip(english, view.place.method_checks, strict=True)
    titles = {one.title: own.title for one, own in checks}
    for row in view.data.table("method").to_dict("records"):
        st.markdown(
            "- "
            + words(
                "data.method_2",
                median=words.number(row["median_error"], 1),
                worst=words.number(row["worst_error"], 1),
                title=titles.get(row["check"], row["check"]),
                set=sets[row["boundaries"]],
                level=words(f"level.{row['from_level']}"),
            )
        )
    for status in Status:
        st.markdown(f"- **{words(f'status.{status}.word')}**: {words(f'status.{status}.text')}")
