"""The progress page: two periods compared, outcomes apart from what the programme did."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pandas as pd
import streamlit as st

from marmot_data.documents.report.pdf import as_pdf
from marmot_data.documents.report.progress import Report, progress_report
from marmot_data.documents.report.word import as_word
from marmot_data.evidence.judgement import VERDICTS
from marmot_data.findings.base import View
from marmot_data.findings.city.outputs import Outputs, find_outputs
from marmot_data.findings.city.progress import Progress, find_progress
from marmot_data.link import NONE
from marmot_data.ui import page, state


def show_progress(view: View) -> None:
    """Show what changed under the chosen priority, what did not, and what cannot be said."""
    words = view.words
    found = find_progress(view)
    page.heading(words("progress.heading"), found.sentence)
    years = state.choices().known["earlier"]
    with st.columns(2, gap="large")[0]:
        state.pick(
            words("progress.pick"),
            "earlier",
            {
                NONE: words("progress.baseline", year=view.catalogue.front.baseline),
                **{year: year for year in reversed(years) if year != NONE},
            },
        )
    st.caption(words("progress.hint"))
    st.header(words("progress.outcomes"), anchor=False)
    st.markdown(words("progress.outcomes_text"))
    page.card(view, found, lambda one: _outcomes(view, one), key="outcomes", said=True)
    st.header(words("progress.outputs"), anchor=False)
    st.markdown(words("progress.outputs_text"))
    page.card(view, find_outputs(view), _outputs, key="outputs")
    st.header(words("progress.targets_head"), anchor=False)
    st.markdown(words("progress.targets"))
    _report(view)


def _report(view: View) -> None:
    """Offer the report as a file; it is made only when somebody asks for it."""
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
    words, rows = view.words, found.rows
    for verdict in VERDICTS:
        own = rows[rows["verdict"] == verdict]
        if own.empty:
            continue
        head, lines = words(f"progress.group_{verdict}", number=len(own)), _lines(view, own)
        if verdict == "not_compared":
            with st.expander(head):
                st.markdown(lines)
        else:
            st.markdown(f"**{page.escaped(head)}**\n{lines}")


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
