"""Where the people of the whole country live: its small areas, and the larger ones they lie in.

For a place the postcodes say how many people of a small area live in which ward. For the country
the official best fit is used: each LSOA lies in one ward. What is left to share out are the few
LSOAs that were split or put together between 2011 and 2021.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO

import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from marmot_data.catalogue.places import Lookup, Nation, People
from marmot_data.catalogue.schema import Level
from marmot_data.pipeline.faults import LayoutError, reading
from marmot_data.pipeline.raw import RawFolder

NEW, OLD = "lsoa2021", "lsoa2011"
COUNTRY, REGION = "country", "region"


@dataclass(frozen=True, slots=True)
class Country:
    """Every pair of an LSOA of 2021 and one of 2011, with the residents that they share.

    ``table`` has the columns ``people, lsoa2021, lsoa2011, country, region`` and one for each
    level of the nation's lookups, such as ``msoa2011`` and ``ward2025``.
    """

    table: pd.DataFrame
    _shares: dict[tuple[str, str], csr_array] = field(default_factory=dict)
    _levels: dict[str, str] = field(default_factory=dict)

    def areas(self, name: str) -> Sequence[str]:
        """Return the codes of the areas of a column, in the order of `shares`."""
        return [str(code) for code in np.unique(self.table[name].to_numpy(dtype=str))]

    def people(self, name: str) -> "pd.Series[float]":
        """Return the residents of each area of a column."""
        found: pd.Series[float] = self.table.groupby(name)["people"].sum()
        return found

    def shares(self, small: str, large: str) -> csr_array:
        """Return which share of each small area's residents lives in each large one.

        Returns
        -------
        csr_array
            A row per large area, a column per small one; each column adds up to 1.
        """
        if (small, large) not in self._shares:
            codes, column = np.unique(self.table[small].to_numpy(dtype=str), return_inverse=True)
            over, row = np.unique(self.table[large].to_numpy(dtype=str), return_inverse=True)
            people = self.table["people"].to_numpy(dtype=float)
            whole = np.bincount(column, weights=people)
            share = people / whole[column]
            self._shares[small, large] = csr_array(
                (share, (row, column)), shape=(len(over), len(codes))
            )
        return self._shares[small, large]

    def regions(self, name: str) -> "pd.Series[str]":
        """Return the region of each area of a column; nothing if there is no such column."""
        if name not in self.table:
            return pd.Series(dtype=object)
        found: pd.Series[str] = self.table.drop_duplicates(name).set_index(name)[REGION]
        return found

    def levels(self) -> dict[str, str]:
        """Return the level of every code of a small area."""
        if not self._levels:
            self._levels.update(
                (code, level.value)
                for level in (Level.LSOA, Level.MSOA)
                for name in self.table.columns
                if name.startswith(level.value)
                for code in self.areas(name)
            )
        return self._levels


def place_nation(raw: RawFolder, nation: Nation) -> Country:
    """Place the residents of the last census in the areas of the whole country.

    Raises
    ------
    LayoutError
        If a file is missing or damaged, or a small area is in no larger one.
    """
    residents = _counted(raw, nation.residents).rename("people")
    pairs = _pairs(raw, nation)
    with reading(nation.before.file):
        pairs["people"] = pairs["part"] * pairs[NEW].map(residents)
        table = pairs.dropna(subset="people").drop(columns="part")
        lost = set(residents.index) - set(table[NEW])
        if lost:
            raise LayoutError(f"row 1: no area may be lost: {sorted(lost)[:5]}")
    for lookup in nation.lookups:
        table = _joined(raw, table, lookup)
    return Country(table.assign(**{COUNTRY: nation.code}))


def _pairs(raw: RawFolder, nation: Nation) -> pd.DataFrame:
    """Say which part of an LSOA of 2021 each LSOA of 2011 brought: by its residents then."""
    lookup = nation.before
    found = table_of(raw, lookup.file, lookup.small, *lookup.large.values())
    found = found.rename(columns={lookup.small: NEW, lookup.large[OLD]: OLD})
    found = found.drop_duplicates([NEW, OLD])
    before = found[OLD].map(_counted(raw, nation.residents_before)).fillna(0.0)
    alone = found.groupby(NEW)[OLD].transform("size") == 1
    # An LSOA that was split gives all of its residents to each of its new ones in turn: only
    # what comes together in one new LSOA has to be weighed.
    part = before / before.groupby(found[NEW]).transform("sum")
    return found.assign(part=part.where(~alone, 1.0))


def _joined(raw: RawFolder, table: pd.DataFrame, lookup: Lookup) -> pd.DataFrame:
    """Add the larger areas of a lookup; the small area's column is the one that has its codes."""
    found = table_of(raw, lookup.file, lookup.small, *lookup.large.values())
    found = found.drop_duplicates(lookup.small).set_index(lookup.small)
    with reading(lookup.file):
        for own in table.columns.drop("people"):
            if table[own].isin(found.index).all():
                larger = {name: table[own].map(found[col]) for name, col in lookup.large.items()}
                return table.assign(**larger)
        raise LayoutError(f"column '{lookup.small}' does not hold all areas of any level")


def _counted(raw: RawFolder, people: People) -> "pd.Series[float]":
    found = table_of(raw, people.file, people.area, *people.counts).set_index(people.area)
    counted: pd.Series[float] = found.astype(float).sum(axis=1)
    return counted


def table_of(raw: RawFolder, file: str, *columns: str) -> pd.DataFrame:
    """Return columns of a Parquet file; codes as plain text.

    Raises
    ------
    LayoutError
        If the file is missing, damaged or lacks a column.
    """
    with reading(file):
        found = pd.read_parquet(BytesIO(raw.read(file)), columns=list(dict.fromkeys(columns)))
        text = found.select_dtypes(exclude="number").columns
        return found.astype(dict.fromkeys(text, object))
