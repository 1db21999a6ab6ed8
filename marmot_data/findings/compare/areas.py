"""Which areas are compared, what they are called, and which of them lies within which."""

from marmot_data.evidence.nesting import Nesting
from marmot_data.findings.base import View, remembered, upto
from marmot_data.findings.city.lines import Line
from marmot_data.link import BETWEEN, USUAL, area_slugs

USUAL_AREAS = 4
PLAIN_LINES = 4
"""lines beyond so many get a dash of their own"""


def areas_shown(view: View) -> dict[str, str]:
    """Return the areas to compare: name in the link -> code, as the link says or as usual."""
    known = area_slugs(view.data, view.selection.boundaries)
    if view.selection.areas != USUAL:
        return {one: known[one] for one in view.selection.areas.split(BETWEEN) if one in known}
    have = areas_with_figures(view)
    place = view.place
    wide = (place.authority, place.region, place.country, *place.boroughs)
    first = [view.ward_code] if view.ward_code else []
    wards = view.data.wards(int(view.selection.boundaries)).index
    order = dict.fromkeys([*first, *wide, *wards, *known.values()])
    slugs = {code: name for name, code in known.items()}
    codes = [one for one in order if one in have and one in slugs][:USUAL_AREAS]
    return {slugs[code]: code for code in codes}


@remembered("indicator", "group", "year")
def areas_with_figures(view: View) -> frozenset[str]:
    """Return the areas that have a figure of the chosen indicator and group."""
    name = view.selection.indicator
    values = view.data.values(name)
    values = values[(values["group"] == view.group(name)) & values["value"].notna()]
    return frozenset(upto(values, view.last_year)["area"])


def area_label(view: View, code: str) -> str:
    """Name an area by the name that people use."""
    labels: dict[str, str] = view.data.remembered((area_label,), lambda: _labels(view))
    return labels[code]


def _labels(view: View) -> dict[str, str]:
    areas = view.data.areas
    local = areas["local_name"].fillna("")
    named = local.where(local != "", areas["name"])
    return dict(zip(areas.index, named, strict=True))


@remembered()
def nesting_of(view: View) -> Nesting:
    """Return which area of the place lies within which."""
    areas = view.data.areas
    levels = dict(zip(areas.index, areas["level"], strict=True))
    return Nesting(view.place, levels)


def lines_of(view: View, codes: tuple[str, ...], group: str) -> tuple[Line, ...]:
    """Return areas as lines over time; those beyond the fourth plain one are dashed."""
    found, plain = [], 0
    fixed = {view.place.region: "region", view.place.country: "country"}
    for code in codes:
        plain += code not in fixed
        role = fixed.get(code) or ("area" if plain <= PLAIN_LINES else "more")
        found.append(Line(area=code, group=group, label=area_label(view, code), role=role))
    return tuple(found)
