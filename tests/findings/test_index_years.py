"""The year of an index is that of its edition, not of what it counts: it never stands alone."""

import re
from collections.abc import Iterator

import pytest

from marmot_data.catalogue.load import load
from marmot_data.catalogue.sources import PeriodStyle
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.claims.claims import find_claim
from marmot_data.findings.compare.comparison import find_comparison
from marmot_data.findings.maps.frames import find_frames, find_ward_map
from marmot_data.findings.maps.wards import find_each_ward, find_wards
from marmot_data.findings.ward.beside import find_beside
from marmot_data.findings.ward.inside import find_every_ward, find_inside
from marmot_data.findings.ward.provenance import find_provenance
from marmot_data.findings.ward.ward_change import find_ward_change
from tests.findings.conftest import See
from tests.findings.every_sentence import asked_of

CATALOGUE = load()
OF_INDEX = [
    name
    for name, entry in CATALOGUE.indicators.items()
    if all(
        CATALOGUE.sources[one.source].periods.style is PeriodStyle.EDITION for one in entry.series
    )
]
BARE = re.compile(
    r"(?<!index of )(?<!deprivation index )(?<![\d/,.-])\b(?:2015|2019|2025)\b(?![/-])"
)
EXPLAINED = re.compile(
    r"editions?\b|lists?\b|20\d\d to 20\d\d|\d January 2\d{3}|31 December 2\d{3}|https://\S+"
)
"""where the text itself says that an edition is meant, or names days"""


def asked(view: View, name: str) -> Iterator[Finding | Nothing]:
    one = asked_of(view, indicator=name, ward="radford", areas="radford~wyken~coventry")
    yield find_claim(one)
    yield find_claim(asked_of(one, claim="differs", other_ward="wyken"))
    yield find_comparison(one)
    yield find_wards(one, name, "life_expectancy")
    yield find_each_ward(one, name, "life_expectancy")
    yield find_ward_map(one, name, None)
    yield from (find_frames(one, name, level) for level in ("msoa", "lsoa"))
    yield find_inside(one, name)
    yield find_every_ward(one, name)
    yield find_authorities(one, name)
    yield find_beside(one, (name,))


def texts(found: Finding) -> Iterator[str]:
    yield from (found.title, found.subtitle, found.sentence)
    yield from map(str, found.table.columns)
    yield from map(str, found.table.index)
    yield from found.table.astype(str).to_numpy().ravel()
    rows = getattr(found, "rows", None)
    if rows is not None:
        told = [one for one in rows if one in ("told", "speech", "tooltip", "when", "tip_period")]
        yield from rows[told].astype(str).to_numpy().ravel()


@pytest.mark.parametrize("name", OF_INDEX)
def test_the_year_of_an_edition_is_told_as_one(seen: See, name: str) -> None:
    bare = {
        text
        for found in asked(seen(), name)
        if isinstance(found, Finding)
        for text in texts(found)
        if BARE.search(EXPLAINED.sub("", text))
    }
    assert not bare


def test_what_has_changed_and_where_it_is_from_name_the_edition(seen: See) -> None:
    view = asked_of(seen(), ward="radford", indicator="employment_deprivation")
    change, whole = find_ward_change(view), find_provenance(view, "employment_deprivation")
    assert isinstance(change, Finding)
    assert isinstance(whole, Finding)
    rows = change.refused.loc["Out of work on benefits"]
    assert list(rows[["Earlier", "Newest"]]) == ["13.1% (index of 2019)", "18.9% (index of 2025)"]
    when = "index of 2025: the year of the edition, whose data are older"
    assert whole.table.loc["Period"].iloc[0] == when
