"""Every text of a page in a language, wherever it stands, but for what is the same in all."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from html import unescape

import pandas as pd
import pytest
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.proto.Element_pb2 import Element

from marmot_data.ui import state
from marmot_data.ui.everything import PROGRAMS
from marmot_data.ui.pages import Page
from marmot_data.ui.run import Made, Node, run_page
from marmot_data.web import page as web
from tests.app.reading import Read

SPOKEN = ("aria-label", "alt", "title", "placeholder")
"""attributes that are read out"""
ADDRESS = re.compile(r"(?:https?://|www\.|/)\S+")
PROGRAM = re.compile(
    "|".join(
        re.sub(r"\\\{\w+\\\}", ".*", re.escape(line))
        for program in PROGRAMS.values()
        for line in program.splitlines()
    )
)
"""a line for a computer, which speaks no language of ours"""
OWN = re.compile(r"^#?[\w.-]*$")
"""a colour, a shape, or another word of a chart for a part of its own"""


def texts_of(page: Page, query: dict[str, str]) -> list[str]:
    """Return every text of a page: what is written, read out, drawn, and said where one points."""
    made: list[Made] = []

    def noted(one: Page, asked: dict[str, str]) -> Made:
        made.append(run_page(one, asked))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(web, "run_page", noted)
        html, whole = web.light_page(page, query)
    assert whole, "the page stopped itself"
    read = Read(html)
    written = [text for inside, text in read.texts if "style" not in inside]
    written = ["\n".join(PROGRAM.sub("", line) for line in one.split("\n")) for one in written]
    spoken = [own[name] for _, own in read.tags for name in SPOKEN if name in own]
    pointed = [text for one in _elements(made[0].tree) for text in _of_chart(one)]
    return [" ".join(ADDRESS.sub(" ", one).split()) for one in [*written, *spoken, *pointed]]


def _elements(node: Node) -> Iterator[Element]:
    if isinstance(node.what, Element):
        yield node.what
    for one in node:
        yield from _elements(one)


def _of_chart(element: Element) -> Iterator[str]:
    """Give what a chart says where somebody points, which no drawing shows."""
    if element.WhichOneof("type") != "vega_lite_chart":
        return
    for one in element.vega_lite_chart.datasets:
        table = convert_arrow_bytes_to_pandas_df(one.data.data)
        for column in table:
            yield from (x for x in table[column] if isinstance(x, str) and not OWN.match(x))
    yield from _strings(json.loads(element.vega_lite_chart.spec).get("datasets", {}))


def _strings(part: object) -> Iterator[str]:
    if isinstance(part, str) and not OWN.match(part):
        yield unescape(part)
    elif isinstance(part, dict):
        for one in part.values():
            yield from _strings(one)
    elif isinstance(part, list):
        for one in part:
            yield from _strings(one)


def texts_in(part: object) -> Iterator[str]:
    """Give every text in a document that is not yet a file, but for what only its files use."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, pd.DataFrame):
        yield from map(str, part.columns)
        yield from (text for column in part for text in part[column] if isinstance(text, str))
    elif is_dataclass(part):
        for one in fields(part):
            if one.name not in ("kind", "slide", "spec", "frames", "query", "indicators"):
                yield from texts_in(getattr(part, one.name))
    elif isinstance(part, Mapping):
        yield from (text for one in part.values() for text in texts_in(one))
    elif isinstance(part, list | tuple):
        yield from (text for one in part for text in texts_in(one))


@cache
def same_in_all(language: str) -> str:
    """Return what is the same in all languages: names, titles and terms of sources, months."""
    known, data = state.catalogue(language), state.dataset("coventry")
    words = state.words(language)
    names = [*data.areas["name"], *data.areas["local_name"]]
    names += [text for one in known.sources.values() for text in (one.title, one.publisher)]
    names += [text for one in known.licences.values() for text in (one.title, one.attribution)]
    for place in known.editorial.marmot_places.place:
        names += [place.name, place.nation]
    for deed in known.editorial.deeds.values():
        names += [text for site, _ in deed.sites for text in (site.name, site.address)]
    for form in ("format", "stand-alone"):
        names += words.locale.months[form]["wide"].values()
    for other in set(state.choices().known["language"]) - {language}:
        names += [term.term for term in state.catalogue(other).editorial.glossary]
    names += [state.words(one)("app.language") for one in state.choices().known["language"]]
    return "\n".join(" ".join(one.split()) for one in names)
