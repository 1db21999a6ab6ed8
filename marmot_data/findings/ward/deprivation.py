"""How deprived is the ward? Its place in the city and the country, and who lives where it is worst.

A place is that of the score as it stands: the index has no margin of error.
"""

from collections.abc import Hashable, Iterator, Mapping
from math import isnan
from typing import Any

from marmot_data.evidence.series import Figure
from marmot_data.findings.base import View, remembered
from marmot_data.findings.tense import tense
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.nation import HALF, nation_share

Row = Mapping[Hashable, Any]
"""a row of `ward_figures`"""


@remembered("year", "ward", "boundaries")
def how_deprived(view: View) -> tuple[str, tuple[str, ...]]:
    """Say how deprived the chosen ward is, in a sentence or two, and name the indicators in them.

    Empty where no ward is chosen or no edition of the index is held up to the chosen year.
    """
    front = view.catalogue.front
    said = [*_place(view, front.deprivation), *_share(view, front.deprived)]
    return " ".join(one for _, one in said), tuple(name for name, _ in said)


def _own(view: View, indicator: str) -> Row | None:
    """Return the ward's row of an indicator; none where it has no figure."""
    if not indicator or view.data.fault(indicator):
        return None
    figures = ward_figures(view)
    rows = figures[(figures["indicator"] == indicator) & (figures["area"] == view.ward_code)]
    return next(iter(rows.to_dict("records")), None)


def _figure(view: View, row: Row) -> Figure:
    found = view.figures(str(row["indicator"]), str(row["group"])).at(
        str(row["area"]), str(row["period"])
    )
    assert found is not None  # noqa: S101 - the row was made of this figure
    return found


def _place(view: View, indicator: str) -> Iterator[tuple[str, str]]:
    """Say where the ward's score stands among the city's wards and among the country's."""
    row = _own(view, indicator)
    if row is None:
        return
    words, wards = view.words, row["wards"]
    worse, better = _ahead(row)
    below = row["below"]
    known = below is not None and not isnan(below)
    from_top = worse <= better
    parts = {
        "ward": view.area_name(str(row["area"])),
        "year": words.period(str(row["period"])),
        "rank": (worse if from_top else better) + 1,
        "place": words.ordinal((worse if from_top else better) + 1),
        "wards": len(wards),
        "where": view.area_name(view.place.authority),
        "wider": view.area_name(view.place.country),
        "tense": tense(view, _figure(view, row)),
    }
    nation = ""
    if known:
        # A ward may be among the less deprived of the city, and yet more so than most elsewhere.
        above = below >= HALF
        nation = words(
            f"deprived.nation_{'more' if above else 'less'}",
            number=nation_share(view, below),
            agrees="yes" if above == from_top else "no",
            **parts,
        )
    yield indicator, words(f"deprived.{'most' if from_top else 'least'}", nation=nation, **parts)


def _ahead(row: Row) -> tuple[int, int]:
    """Count the wards whose figure is higher, and those whose is lower."""
    wards, own = row["wards"], row["value"]
    return sum(one > own for one in wards), sum(one < own for one in wards)


def _but(view: View, share: Row) -> str:
    """Tell whether the share points the other way than the ward's place by its score.

    A ward may be among the most deprived, although few of its people live where it is worst.
    """
    row = _own(view, view.catalogue.front.deprivation)
    if row is None:
        return "no"
    worse, better = _ahead(row)
    if worse < better and share["value"] < share["city"]:
        return "fewer"
    return "more" if worse > better and share["value"] > share["city"] else "no"


def _share(view: View, indicator: str) -> Iterator[tuple[str, str]]:
    """Say how many of the ward's people live in the country's most deprived areas."""
    row = _own(view, indicator)
    if row is None:
        return
    words, entry = view.words, view.indicator(indicator)
    own, city = (words.value(row[name], entry) for name in ("value", "city"))
    yield (
        indicator,
        words(
            "deprived.share" if row["value"] else "deprived.share_none",
            but=_but(view, row),
            value=own,
            city=city,
            where=view.area_name(view.place.authority),
            wider=view.area_name(view.place.country),
            tense=tense(view, _figure(view, row)),
        ),
    )
