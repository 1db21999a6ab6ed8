"""The few words a page is written in: heading, answer, card, nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import pandas as pd
import streamlit as st
from streamlit import dataframe_util

from marmot_data.catalogue.load import Catalogue
from marmot_data.charts.plain_table import plain_table
from marmot_data.charts.theme import Spec
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Finding, Nothing, View, unreadable
from marmot_data.language import SENTENCE, Words
from marmot_data.memoise import memoise
from marmot_data.store import DataError
from marmot_data.ui import escape
from marmot_data.ui.collect import Card, drawing, note
from marmot_data.ui.escape import safe
from marmot_data.ui.light import is_light
from marmot_data.ui.take import offer, place_of

F = TypeVar("F", bound=Finding)

escaped = escape.escaped

as_sent = dataframe_util.convert_pandas_df_to_arrow_table
"""turns a table into the form in which it is sent to the browser: the slow half of sending it"""


def heading(question: str, answer: str | None = None) -> None:
    """Write the page's question and, large under it, the answer in one sentence."""
    st.title(question, anchor=False)
    if answer:
        say(answer)


def say(answer: str) -> None:
    """Write the page's answer, large."""
    with st.container(key="finding_answer"):
        st.markdown(escaped(answer))


def card(
    view: View, finding: F | Nothing, draw: Callable[[F], None], *, key: str, said: bool = False
) -> None:
    """Show a finding: title, statistic, picture, table, and what is behind it.

    Parameters
    ----------
    view
        What the finding was asked of.
    finding
        The finding, or why there is none.
    draw
        Draws the picture of the finding; called only if there is one.
    key
        Name of the card on its page.
    said
        True: the page has said the sentence already.
    """
    if isinstance(finding, Nothing):
        nothing(finding, key=key)
        return
    words = view.words
    with st.container(key=place_of(key)):
        st.header(escaped(finding.title), anchor=False)
        st.caption(escaped(finding.subtitle))
        # Table and sources are sent when they are asked for: they are half of a page's weight.
        chart, figures, about = st.tabs(
            [words("card.chart"), words("card.table"), words("card.about")],
            key=f"tabs_{key}",
            on_change="rerun",
        )
        with chart:
            with drawing() as pictures, guarded(view):
                draw(finding)
            if not said:
                st.markdown(escaped(finding.sentence))
        if figures.open or is_light():
            with figures:
                table(finding.table, finding.title)
        if about.open or is_light():
            with about:
                behind(view, finding)
        offer(view, Card(key=key, finding=finding, pictures=tuple(pictures)))


class Said:
    """The sentences that a page has said, so that it says none of them twice."""

    def __init__(self) -> None:
        """Begin a page on which nothing has been said."""
        self._every: set[str] = set()

    def fresh(self, text: str) -> str:
        """Return what of a text the page has not said yet, and remember it."""
        every = dict.fromkeys(SENTENCE.split(text))
        new = [one for one in every if one and one not in self._every]
        self._every.update(new)
        return " ".join(new)


@contextmanager
def guarded(view: View) -> Iterator[None]:
    """Put a sentence in the place of what cannot be shown: which file is damaged, what to do."""
    try:
        yield
    except DataError as error:
        found = unreadable(view, error)
        with st.container(border=True):
            st.markdown(f"**{escaped(found.title)}.** {escaped(found.sentence)}")


def nothing(finding: Nothing, *, key: str) -> None:
    """Say in a sentence why there is nothing to show."""
    with st.container(key=place_of(key), border=True):
        st.header(escaped(finding.title), anchor=False)
        st.markdown(escaped(finding.sentence))


def behind(view: View, finding: Finding) -> None:
    """Say what a finding's figures mean, how they are made, and where they come from."""
    # One piece of text, not twenty: each piece costs the server and the browser its own work.
    st.markdown(_behind(finding, view.catalogue, view.words))


@memoise
def _behind(finding: Finding, catalogue: Catalogue, words: Words) -> str:
    listed = [f"- {safe(note)}" for note in finding.notes]
    parts = ["\n".join(listed)] if listed else []
    for name in finding.indicators[:2]:
        entry = catalogue.indicators[name]
        parts += [
            f"**{safe(entry.title)}.** {safe(entry.meaning)}",
            f"**{words('card.method')}.** {safe(entry.method)}",
            f"**{words('card.limits')}.** {safe(entry.limits)}",
            f"**{words('card.good')}.** {words(f'polarity.{entry.which_way}')}.",
        ]
    lines = source_lines(catalogue, words, finding.sources, finding.pages)
    cited = [f"- {line}" for line in lines]
    return "\n\n".join([*parts, words("card.source", sources=""), "\n".join(cited)])


def table(frame: pd.DataFrame, name: str) -> None:
    """Show a table under a name for those who cannot see it; its cells are text, not Markdown.

    One piece of HTML: Streamlit's own table makes each of its cells a piece of Markdown.
    """
    st.html(plain_table(frame, name))


def picture(chart: Spec, finding: Finding) -> None:
    """Show a chart with its sentence as the text for those who cannot see it."""
    note(chart)
    st.vega_lite_chart(packed(chart), theme=None, width="stretch", alt=finding.sentence)


def drawn(picture: str) -> None:
    """Show what is drawn as HTML: a table with pictures in its cells."""
    st.html(picture)


@memoise
def packed(chart: Spec) -> Spec:
    """Put a chart's tables into the form in which they are sent to the browser."""
    data = chart.get("datasets", {})
    sent = {
        name: as_sent(one) if isinstance(one, pd.DataFrame) else one for name, one in data.items()
    }
    return chart | {"datasets": sent}
