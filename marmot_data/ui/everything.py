"""All prepared data to take away: one file or many, at addresses that programs can read."""

from html import escape

import streamlit as st

from marmot_data.documents.package.columns import TABLES
from marmot_data.documents.package.files import DESCRIBED, READ_FIRST, WHOLE
from marmot_data.documents.package.tables import left_out
from marmot_data.findings.base import View
from marmot_data.ui import page
from marmot_data.ui.light import is_light, stands_at
from marmot_data.ui.take import file_link

PROGRAMS = {
    "Python": """import pandas as pd
figures = pd.read_parquet("{folder}observations.parquet").query("indicator == '{indicator}'")
print(figures.query("level == 'ward' and boundaries == {year}")[["area_name", "period", "value"]])
""",
    "R": """figures <- read.csv("{folder}observations.csv")
wards <- subset(figures, indicator == "{indicator}" & boundaries == {year} & level == "ward")
print(wards[c("area_name", "period", "value")])
""",
}
"""program -> three lines in which it reads the figures of an indicator for all wards"""


def show_everything(view: View) -> None:
    """Offer all prepared data, and say how programs read them and what is not among them."""
    words = view.words
    with st.container(key="finding_everything"):
        st.header(words("data.everything"), anchor="everything")
        st.markdown(page.escaped(words("data.everything_text", version=view.data.version)))
        st.html(_files(view))
        st.markdown(page.escaped(words("data.everything_stay")))
        folder = f"{_address(view)}data/"
        chosen = {"indicator": view.selection.indicator, "year": view.place.default_boundaries}
        for program, lines in PROGRAMS.items():
            st.markdown(f"**{words('data.read_with', program=program)}**")
            told = lines.strip().format(folder=folder, **chosen)
            st.html(_program(told))
        st.markdown(f"**{words('data.read_with', program='Excel')}**")
        steps = words("data.read_excel", address=f"{folder}observations.csv")
        st.html(_program(steps))
        _left_out(view)


def _program(lines: str) -> str:
    """Write lines for a program; Streamlit's own way would fetch what colours them, 0.3 MB."""
    return f'<pre class="program">{escape(lines)}</pre>'


def _files(view: View) -> str:
    """Write a list of links to the files, with what each holds."""
    words = view.words
    where = "../data/" if is_light() else "data/"

    def links(*names: str) -> str:
        return ", ".join(file_link(f"{where}{name}", name) for name in names)

    maps = (f"boundaries-{level}-{year}.geojson" for level, year in view.data.maps)
    listed = [
        f"{file_link(f'{where}{WHOLE}', words('data.everything_zip'))}",
        *(
            f"{links(f'{name}.csv', f'{name}.parquet')}: {escape(words(f'data.holds.{name}'))}"
            for name in TABLES
        ),
        f"{links(*maps)}: {escape(words('data.holds.maps'))}",
        f"{links(READ_FIRST, DESCRIBED)}: {escape(words('data.holds.described'))}",
    ]
    return f'<ul class="files">{"".join(f"<li>{one}</li>" for one in listed)}</ul>'


def _address(view: View) -> str:
    """Return where the app stands: as set, else as this reader sees it; empty if nobody knows."""
    if view.catalogue.front.address:
        return f"{view.catalogue.front.address.rstrip('/')}/"
    url = "" if is_light() else st.context.url or ""
    return f"{url.split('?')[0].rpartition('/')[0]}/" if url else stands_at.get()


def _left_out(view: View) -> None:
    """Name the sources that may only be quoted."""
    names, sources = left_out(view.catalogue, view.data), view.catalogue.sources
    if not names:
        return
    titles = dict.fromkeys(f"{sources[one].publisher}: {sources[one].title}" for one in names)
    st.markdown(page.escaped(view.words("data.left_out", number=len(titles))))
    st.markdown("\n".join(f"- {page.escaped(one)}" for one in titles))
