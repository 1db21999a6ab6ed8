"""The catalogue without some of its indicators: nothing that people wrote names them any more."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from marmot_data.catalogue.editorial import Editorial, ThemePage
from marmot_data.catalogue.indicators import Indicator, Question
from marmot_data.catalogue.schema import Entry
from marmot_data.catalogue.talks import Talk

E = TypeVar("E", bound=Entry)
Names = Collection[str]
"""ids of the indicators that are left out"""


def without(entry: E, names: Names, *fields: str) -> E:
    """Return an entry whose fields no longer name any of the indicators.

    A list loses them; a field that holds one of them is as if nothing had been written there.
    """
    change: dict[str, object] = {}
    for field in fields:
        held = getattr(entry, field)
        if isinstance(held, tuple):
            change[field] = tuple(one for one in held if one not in names)
        elif isinstance(held, dict):
            change[field] = {one: said for one, said in held.items() if one not in names}
        elif held in names:
            change[field] = type(entry).model_fields[field].default
    return entry.model_copy(update=change)


def each_without(entries: Mapping[str, E], names: Names, *fields: str) -> Mapping[str, E]:
    """Return the entries of a table whose fields no longer name any of the indicators."""
    return MappingProxyType({key: without(one, names, *fields) for key, one in entries.items()})


def indicators_without(entries: Mapping[str, Indicator], names: Names) -> Mapping[str, Indicator]:
    """Return the other indicators, each without what it said of those that are left out."""
    kept = {key: one for key, one in entries.items() if key not in names}
    fields = ("over_time", "ranked_by", "same_as", "may_differ_from", "not_the_rest_of")
    return each_without(kept, names, *fields)


def questions_without(asked: tuple[Question, ...], names: Names) -> tuple[Question, ...]:
    """Return the questions that a figure still answers."""
    kept = (one for one in asked if one.indicator not in names)
    return tuple(without(one, names, "others", "also", "yet", "city_kinds") for one in kept)


def editorial_without(told: Editorial, names: Names) -> Editorial:
    """Return what people wrote beside the figures, without what would show the indicators."""
    tool = told.tool
    if tool is not None:
        named = tuple(without(one, names, "indicators") for one in tool.named)
        tool = tool.model_copy(update={"named": named})
    talks = {key: _talk(one, names) for key, one in told.talks.items()}
    empty = {key: (f"talks/{key}.toml: no slide of it is left",) for key in talks if not talks[key]}
    return replace(
        told,
        pages=MappingProxyType({key: _page(one, names) for key, one in told.pages.items()}),
        deeds=each_without(told.deeds, names, "indicators"),
        tool=tool,
        posters=each_without(told.posters, names, "finding", "map"),
        synonyms=told.synonyms.model_copy(
            update={
                "figures": {
                    word: tuple(one for one in meant if one not in names)
                    for word, meant in told.synonyms.figures.items()
                }
            }
        ),
        talks=MappingProxyType({key: one for key, one in talks.items() if one}),
        refused_talks=MappingProxyType({**told.refused_talks, **empty}),
    )


def _page(page: ThemePage, names: Names) -> ThemePage:
    cards = tuple(one for one in page.card if one.indicator not in names)
    return without(page, names, "ward").model_copy(update={"card": cards})


def _talk(talk: Talk, names: Names) -> Talk | None:
    slides = tuple(one for one in talk.slide if one.indicator not in names)
    return talk.model_copy(update={"slide": slides}) if slides else None
