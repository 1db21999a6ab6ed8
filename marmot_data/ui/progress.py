"""The progress page: two periods compared, outcomes apart from what the programme did."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pandas as pd
import streamlit as st

from marmot_data.charts.progress import progress_chart
from marmot_data.documents.report.pdf import as_pdf
from marmot_data.documents.report.progress import Report, progress_report
from marmot_data.documents.report.word import as_word
from marmot_data.findings.base import View, reworded
from marmot_data.findings.city.outputs import Outputs, find_outputs
from marmot_data.findings.city.progress import Progress, find_progress
from marmot_data.link import NONE
from marmot_data.ui import page, state
from marmot_data.ui.fold_line import fold_line
from marmot_data.ui.light import is_light


def show_progress(view: View) -> None:
    """Show what changed under the chosen priority, what did not, and what cannot be said."""
    words = view.words
    found = find_progress(view)
    answer, counted = found.sentence, ""
    if isinstance(found, Progress):
        answer, counted = found.answer, found.counted
    page.heading(words("progress.heading"))
    with st.container(key="lead"):
        page.say(answer)
        with st.container(key="led"):
            _controls(view)
            page.card(view, found, lambda one: _outcomes(view, one), key="outcomes", said=True)
    st.markdown(words("progress.outcomes_text"))
    if counted:
        st.markdown(page.escaped(f"{counted} {words('progress.hint')}"))
    st.header(words("progress.outputs"), anchor=False)
    st.markdown(words("progress.outputs_text", page=words("page.deeds")))
    page.card(view, find_outputs(view), _outputs, key="outputs")
    st.header(words("progress.targets_head"), anchor=False)
    st.markdown(words("progress.targets"))
    _report(view)


def _controls(view: View) -> None:
    """Offer the year with which the newest figures are compared."""
    words, known = view.words, state.choices().known["earlier"]
    years = {
        NONE: words("progress.baseline", year=view.catalogue.front.baseline),
        **{year: year for year in reversed(known) if year != NONE},
    }
    fold_line("progress", words("progress.line", since=words.inside(years[view.selection.earlier])))
    with st.container(key="controls"), st.columns(2)[0]:
        state.pick(words("progress.pick"), "earlier", years)


def _report(view: View) -> None:
    """Offer the report as a file; it is made only when somebody asks for it."""
    if is_light():
        return
    words, chosen = view.words, view.selection
    name = words("report.file", priority=chosen.priority, year=chosen.year)
    st.header(words("report.head"), anchor=False)
    st.markdown(words("report.text"))
    with st.container(horizontal=True):
        for kind, ending, make in (("word", "docx", as_word), ("pdf", "pdf", as_pdf)):
            st.download_button(
                words(f"report.{kind}"),
                partial(_made, view, make),
                file_name=f"{name}.{ending}",
                icon=":material/download:",
                key=f"report_{kind}",
                on_click="ignore",
            )


def _made(view: View, make: Callable[[Report], bytes]) -> bytes:
    return make(progress_report(view, datetime.now(tz=UTC).date()))


def _outcomes(view: View, found: Progress) -> None:
    """Draw what can be judged, then what is shown as counted; then say of what neither can be."""
    words, moves, rows = view.words, found.moves, found.rows
    country = view.area_name(view.place.country)
    with st.container(key="signs"):
        st.caption(page.escaped(words("progress.key", country=country)))
    for kind, own in (("judged", moves[moves["tested"]]), ("counted", moves[~moves["tested"]])):
        if own.empty:
            continue
        subjects = rows.loc[rows["indicator"].isin(own["indicator"]), "subject"].nunique()
        count = str(len(own))
        if subjects < len(own):  # the sentences above count subjects
            on = words("progress.subject", number=subjects)
            count = words("progress.figures_on", number=len(own), subjects=on)
        head = words(f"progress.{kind}_head", number=count)
        st.subheader(page.escaped(head), anchor=False)
        if kind == "counted":
            st.caption(page.escaped(words("progress.key_counted")))
        who = (view.place.title, country)
        look = state.look(view.selection)
        chart = progress_chart(found, who, look, tested=kind == "judged")
        page.picture(chart, reworded(found, sentence=_as_text(view, head, own)))
    refused = rows[rows["verdict"] == "not_compared"]
    if len(refused):
        with st.expander(words("progress.refused_head", number=len(refused))):
            st.markdown(_lines(view, refused))


def _as_text(view: View, head: str, moves: pd.DataFrame) -> str:
    """Say what a picture shows, for those who cannot see it."""
    words = view.words
    columns = (moves[name] for name in ("what", "then_label", "now_label", "when"))
    told = (
        words("progress.picture_one", what=what, then=then, now=now, when=when)
        for what, then, now, when in zip(*columns, strict=True)
    )
    return words("progress.picture", head=head, list="; ".join(told))


def _lines(view: View, rows: pd.DataFrame) -> str:
    """List outcomes; those that measure the same thing stand under one point."""
    lines = []
    for _, own in rows.groupby("subject", sort=False):
        before = "- "
        if len(own) > 1:
            lines.append(f"- {view.words('progress.together')}")
            before = "    - "
        lines += [f"{before}{page.escaped(line)}" for line in own["line"]]
    return "\n".join(lines)


def _outputs(found: Outputs) -> None:
    for line in found.rows["line"]:
        st.markdown(f"- {page.escaped(line)}")
