"""How do two figures go together over the city's areas? Areas, not people, and never a cause."""

from dataclasses import dataclass, replace

import pandas as pd

from marmot_data.findings import phrases
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.caveats import circle
from marmot_data.findings.compare.areas import area_label
from marmot_data.findings.maps.measure import Measure, measure, pattern, rank_correlation

LEVELS = ("ward", "msoa", "lsoa")
FEWEST = 8
"""areas below which no correlation is given"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Association(Finding):
    """Two indicators over the areas of one level."""

    across: Measure
    up: Measure
    level: str
    correlation: float
    """Spearman's; NaN where there are too few areas"""
    rows: pd.DataFrame
    """code, name, across, up, selected, and what each says when pointed at (`TOOLTIP`)"""


@answered
@remembered("indicator", "against", "group", "year", "boundaries", "ward", "level", "edition")
def find_association(view: View) -> Association | Nothing:
    """Set two indicators against each other over wards, or over small areas with both."""
    words, selection = view.words, view.selection
    one, two = selection.indicator, selection.against
    across, up = view.indicator(one), view.indicator(two)
    title = words("association.heading")
    if one == two:
        return Nothing(title=title, sentence=words("association.same"))
    if why := circle(view, one, two):
        return Nothing(title=title, sentence=why)
    levels = common_levels(view)
    if not levels:
        return Nothing(
            title=title, sentence=words("association.nothing", what=across.short, other=up.short)
        )
    level = selection.level if selection.level in levels else levels[0]
    left, right = (
        measure(view, name, level=level, beside=other) for name, other in ((one, two), (two, one))
    )
    if left is None or right is None:
        return Nothing(
            title=title, sentence=words("association.nothing", what=across.short, other=up.short)
        )
    rows = _rows(view, left, right)
    many = len(rows) >= FEWEST
    rho = rank_correlation(rows["across"], rows["up"]) if many else float("nan")
    used = pd.concat([left.figures, right.figures])
    parts = _parts(view, left, right)
    key = pattern(rho)
    parts |= {
        "number": len(rows),
        "level": words(f"association.kind.{level}"),
        "rho": words.number(rho, 2),
        "least": FEWEST,
        "wanted": words(f"association.kind.{selection.level}"),
    }
    sentences = [
        *([words("association.level", **parts)] if level != selection.level else []),
        words(f"association.sentence_{key}" if many else "association.few", **parts),
        words("association.careful"),
        *([words("association.index")] if _deprivation(view, one, two) else []),
    ]
    return Association(
        title=words(f"association.title_{key}", **parts),
        subtitle=words("association.subtitle", **parts),
        sentence=" ".join(sentences),
        table=_table(view, left, right, rows),
        indicators=(one, two),
        sources=sources_of(used[used["value"].notna()]),
        notes=(words("association.no_range"), *notes_of(view, used)),
        across=left,
        up=right,
        level=level,
        correlation=rho,
        rows=rows,
    )


def with_second(view: View) -> View:
    """Return the view with a second figure that is not the first: the map's, if it would be."""
    one, two = view.selection.indicator, view.selection.against
    front = view.catalogue.front
    second = next(name for name in (two, front.map_symbol, front.map_shade) if name != one)
    return replace(view, selection=view.selection.moved(against=second))


@remembered("indicator", "against", "boundaries")
def common_levels(view: View) -> list[str]:
    """Return the kinds of small area for which both indicators have figures."""
    contents = view.data.contents[view.data.contents["with_value"] > 0]
    of_set = (contents["level"] != "ward") | (
        contents["boundaries"].astype(str) == view.selection.boundaries
    )
    have = [
        set(contents.loc[of_set & (contents["indicator"] == name), "level"])
        for name in (view.selection.indicator, view.selection.against)
    ]
    return [level for level in LEVELS if level in have[0] & have[1]]


def _deprivation(view: View, *names: str) -> bool:
    """Tell whether one of the two belongs to the deprivation index, which holds other figures."""
    index = view.indicator(view.catalogue.front.map_shade).theme
    return any(view.indicator(name).theme == index for name in names)


def _parts(view: View, left: Measure, right: Measure) -> dict[str, object]:
    words = view.words
    one, two = (view.named(view.indicator(m.indicator), m.group) for m in (left, right))
    return {
        "what": one,
        "what_inside": words.inside(one),
        "other": words.inside(two),
        "period": phrases.period_of(view, left.indicator, left.period),
        "other_period": phrases.period_of(view, right.indicator, right.period),
    }


def _rows(view: View, left: Measure, right: Measure) -> pd.DataFrame:
    """Return the areas that have both figures."""
    up = right.figures[["value", "shown"]].rename(columns=lambda name: f"{name}_up")
    both = left.figures[["value", "shown"]].join(up, how="inner")
    both = both.dropna(subset=["value", "value_up"])
    parts = _parts(view, left, right)
    names = [area_label(view, str(code)) for code in both.index]
    told = [
        [view.words("association.pointed", what=what, value=value, period=period) for value in own]
        for what, own, period in (
            (parts["what"], both["shown"], parts["period"]),
            (parts["other"], both["shown_up"], parts["other_period"]),
        )
    ]
    return pd.DataFrame(
        {
            "code": both.index,
            "name": names,
            "across": both["value"].to_numpy(),
            "up": both["value_up"].to_numpy(),
            "across_shown": both["shown"].to_numpy(),
            "up_shown": both["shown_up"].to_numpy(),
            "selected": both.index == view.ward_code,
            "tip_head": names,
            "tip_value": told[0],
            "tip_beside": told[1],
        }
    )


def _table(view: View, left: Measure, right: Measure, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    heads = [
        words(
            "table.head",
            what=view.named(view.indicator(m.indicator), m.group),
            period=view.when_of(m.indicator, m.period),
        )
        for m in (left, right)
    ]
    return pd.DataFrame(
        {
            words("table.area"): rows["name"],
            heads[0]: rows["across_shown"],
            heads[1]: rows["up_shown"],
        }
    ).set_index(words("table.area"))
