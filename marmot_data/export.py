"""Print the figures of one indicator, or the list of all, for a spreadsheet or a program."""

import json
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.load import Catalogue, UnknownNameError
from marmot_data.store import Dataset

COLUMNS = [
    "indicator",
    "area",
    "area_name",
    "level",
    "boundaries",
    "group",
    "period",
    "value",
    "lower",
    "upper",
    "count",
    "population",
    "status",
    "source",
    "basis",
    "route",
    "page",
]
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""how a text begins that a spreadsheet takes for a formula"""
ALWAYS = 0
"""the boundaries of an area that is no ward or small area: it has no vintage"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Which figures are wanted; what is not named is not narrowed down."""

    indicator: str
    level: str | None = None
    boundaries: str | None = None
    period: str | None = None
    group: str | None = None


def rows(dataset: Dataset, request: Request) -> pd.DataFrame:
    """Return the figures asked for (`COLUMNS`).

    Raises
    ------
    UnknownNameError
        If a level, boundaries, period or group has no figures; the message names those that have.
    """
    found = dataset.values(request.indicator)
    found["boundaries"] = found["boundaries"].map(lambda year: "" if year == ALWAYS else str(year))
    for name in ("level", "boundaries", "group", "period"):
        wanted = getattr(request, name)
        if wanted is None:
            continue
        kept = found[found[name] == wanted]
        if kept.empty:
            ordered = found.sort_values(["start", "end"])[name] if name == "period" else found[name]
            known = [one for one in dict.fromkeys(ordered.astype(str)) if one]
            raise UnknownNameError(name, wanted, known, of=f"{request.indicator} as asked for")
        found = kept
    return found.assign(indicator=request.indicator).rename(columns={"name": "area_name"})[COLUMNS]


def values(dataset: Dataset, request: Request, form: str) -> str:
    """Return the figures asked for as text, ``csv`` or ``json``."""
    found = rows(dataset, request)
    if form == "json":
        return _json(found.astype(object).where(found.notna() & (found != ""), None))
    return as_csv(found)


def as_csv(frame: pd.DataFrame) -> str:
    """Write a table as CSV; text that a spreadsheet would run as a formula stays text."""
    return frame.map(_harmless).to_csv(index=False, lineterminator="\n", float_format="%.11g")


def _harmless(value: object) -> object:
    if not isinstance(value, str):
        return value
    return f"'{value}".replace("\r", " ") if value.startswith(FORMULA) else value


def indicator_list(catalogue: Catalogue, form: str) -> str:
    """Return the list of indicators as text, ``table`` or ``json``."""
    found = pd.DataFrame(
        [
            {
                "indicator": name,
                "title": catalogue.indicators[name].title,
                "unit": catalogue.indicators[name].unit,
                "better": catalogue.indicators[name].polarity.value,
                "theme": catalogue.indicators[name].theme,
                "groups": list(catalogue.indicators[name].groups),
            }
            for name in catalogue.chosen(None)
        ]
    )
    if form == "json":
        return _json(found)
    wide = {name: found[name].str.len().max() for name in ("indicator", "unit", "theme")}
    return "".join(
        f"{row.indicator:<{wide['indicator']}}  {row.theme:<{wide['theme']}}  "
        f"{row.unit:<{wide['unit']}}  {row.title}\n"
        for row in found.itertuples(index=False)
    )


def _json(frame: pd.DataFrame) -> str:
    lines = [json.dumps(row, ensure_ascii=False) for row in frame.to_dict("records")]
    return "[\n" + ",\n".join(lines) + "\n]\n"
