"""What a ward's figure is measured by: the same figure of the country, its regions and its wards.

Benchmarks are made once an edition, from files that hold every small area of the country, by the
same sums and averages by which the wards and the city are made. They are kept in one folder, from
which the build of each place takes them, so that a place is built without the national files.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Indicator, Series
from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.places import Nation
from marmot_data.catalogue.schema import Basis, Level, Rollup, Route, Status, Unit
from marmot_data.catalogue.sources import Nationwide, Source
from marmot_data.pipeline.faults import BuildError, LayoutError, reading
from marmot_data.pipeline.grid import Grid
from marmot_data.pipeline.limits import founded, ratio, with_limits
from marmot_data.pipeline.nation import COUNTRY, REGION, Country, place_nation
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.readers import observations
from marmot_data.pipeline.rollup import put_together, status_of
from marmot_data.pipeline.series import VALUE_COLUMNS, pick, with_population
from marmot_data.rules import KEY

NATION = "nation"
"""the folder beside those of the places"""
FIGURES, SPREADS, SOURCES = "figures.csv", "ward_spread.csv", "sources.csv"
SHARES = tuple(range(101))
"""the spread of wards is kept as the figure below which so many in a hundred wards lie"""
QUANTILES = [f"q{share}" for share in SHARES]
SPREAD_COLUMNS = ["indicator", "group", "period", "boundaries", "wards", *QUANTILES]
FIGURE_COLUMNS = ["indicator", *VALUE_COLUMNS]
NEARLY_ALL = 0.99
"""the country is added up where at least this part of its wards has a figure"""
MOST = 0.95
"""a spread is kept where at least this part of the wards has a figure"""
BUILT = (Basis.COUNT, Basis.ESTIMATE)
"""what may have a range where it is built of smaller areas"""


@dataclass(slots=True)
class Benchmarks:
    """One making of the benchmarks; holds what its steps share."""

    catalogue: Catalogue
    nation: Nation
    raw: RawFolder
    faults: list[str] = field(default_factory=list)
    known: dict[str, pd.DataFrame] = field(default_factory=dict)

    def make(self) -> dict[str, pd.DataFrame]:
        """Return the tables by name of file: figures, spreads and sources.

        Raises
        ------
        BuildError
            With every fault that was found.
        """
        try:
            country = place_nation(self.raw, self.nation)
        except LayoutError as error:
            raise BuildError(str(error)) from error
        figures, spreads = [], []
        for name, entry, series in asked(self.catalogue):
            try:
                values = self._values(entry, series, country)
            except LayoutError as error:
                self.faults += [f"{name}: {line}" for line in str(error).split("\n")]
                continue
            found, spread = self._of(entry, series, values, country)
            figures.append(found.assign(indicator=name))
            spreads.append(spread.assign(indicator=name))
        if self.faults:
            raise BuildError("\n".join(dict.fromkeys(self.faults)))
        every = pd.concat(figures, ignore_index=True)[FIGURE_COLUMNS]
        spread = pd.concat(spreads, ignore_index=True)[SPREAD_COLUMNS]
        return {
            FIGURES: every.drop_duplicates(["indicator", *KEY]),
            SPREADS: spread.drop_duplicates(["indicator", "group", "period"]),
            SOURCES: self._sources(),
        }

    def _values(self, entry: Indicator, series: Series, country: Country) -> pd.DataFrame:
        """Return the figures of every small area of the country for one series."""
        source = self.catalogue.sources[series.source]
        unit = self.catalogue.units[entry.unit]
        basis = series.basis or entry.basis
        found = self._read(series.source)
        if series.population_source:
            found = self._with_population(found, series, country)
        levels = country.levels()
        if any(copy.boundaries for copy in source.nationwide):
            levels |= dict.fromkeys(set(found["area"]) - set(levels), Level.WARD.value)
        with reading(self._file(series.source)):
            within = series.model_copy(update={"levels": ()})
            values = pick(found, within, own_copy(source, source.nationwide[0]), unit, levels)
            return founded(with_limits(values, unit, basis, series.rounded), basis)

    def _with_population(
        self, found: pd.DataFrame, series: Series, country: Country
    ) -> pd.DataFrame:
        """Set beside each area its population, where the other file holds the whole country."""
        name = series.population_source
        if name is None or not self.catalogue.sources[name].nationwide:
            return found
        other = self._read(name)
        table = country.table
        nests = dict(zip(table["lsoa2021"], table["msoa2011"], strict=True))
        return with_population(found, other, series, nests)

    def _of(
        self, entry: Indicator, series: Series, values: pd.DataFrame, country: Country
    ) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Make the figures of the country and its regions, and the spread of its wards."""
        basis, unit = series.basis or entry.basis, self.catalogue.units[entry.unit]
        figures, spreads = [pd.DataFrame(columns=VALUE_COLUMNS)], [pd.DataFrame()]
        by = [_level_of(values, country), values["boundaries"].astype(str)]
        for (level, year), rows in values.groupby(by):
            small = f"{level}{year}"
            if level == Level.WARD.value:
                figures.append(_whole(rows, self.nation.code, series, unit))
                regions = rows["area"].map(country.regions(small))
                figures += [
                    _whole(own, str(code), series, unit) for code, own in rows.groupby(regions)
                ]
                spreads.append(_spread(rows, int(str(year))))
                continue
            grid = Grid.of(rows, country.areas(small))
            crowd = np.asarray(country.people(small), dtype=np.float64)
            for large in (COUNTRY, REGION):
                made = put_together(grid, country.shares(small, large), crowd, series, unit)
                found = Grid(country.areas(large), grid.columns, made)
                status = status_of(series, Status.AGGREGATED)
                if series.rollup is Rollup.MEAN and level == Level.MSOA.value:
                    status = Status.ESTIMATED
                if self._unweighed(series):
                    status = Status.ESTIMATED
                figures.append(found.rows(status, Route.FROM_PARTS, 0))
            wards = f"ward{self.nation.wards}"
            made = put_together(grid, country.shares(small, wards), crowd, series, unit)
            found = Grid(country.areas(wards), grid.columns, made)
            spread = found.rows(Status.ESTIMATED, Route.FROM_LSOA, self.nation.wards)
            spreads.append(_spread(spread, self.nation.wards))
        every = pd.concat(figures, ignore_index=True)
        every = every[every["value"].notna()]
        if basis not in BUILT:
            every = every.assign(lower=np.nan, upper=np.nan)
        return founded(every, basis), pd.concat(spreads, ignore_index=True)

    def _unweighed(self, series: Series) -> bool:
        """Tell whether residents weigh in place of the people that the figure is about."""
        name = series.population_source
        return name is not None and not self.catalogue.sources[name].nationwide

    def _read(self, name: str) -> pd.DataFrame:
        """Read the nationwide files of a source once, laid out as the place's own."""
        if name not in self.known:
            source = self.catalogue.sources[name]
            wanted, parts = columns_of(self.catalogue, name), []
            for copy in source.nationwide:
                with reading(copy.file):
                    laid_out = as_own(self.raw.read(copy.file), source, copy, wanted)
                    parts.append(observations(laid_out, own_copy(source, copy)))
            self.known[name] = pd.concat(parts, ignore_index=True)
        return self.known[name]

    def _file(self, name: str) -> str:
        return ", ".join(dict.fromkeys(one.file for one in self.catalogue.sources[name].nationwide))

    def _sources(self) -> pd.DataFrame:
        """List every file that was read, with its fingerprint."""
        sources = self.catalogue.sources
        files = {source.file: name for name, source in sources.items()}
        files |= {copy.file: name for name in self.known for copy in sources[name].nationwide}
        rows = [
            {"source": files.get(file, ""), "file": file, "sha256": digest}
            for file, digest in sorted(self.raw.digests.items())
        ]
        return pd.DataFrame(rows)


def asked(catalogue: Catalogue) -> Iterator[tuple[str, Indicator, Series]]:
    """List the series of which benchmarks are made: rates, shares and means of small areas."""
    for name, entry in catalogue.indicators.items():
        if catalogue.units[entry.unit].total or entry.no_benchmark:
            continue
        for series in entry.series:
            source = catalogue.sources[series.source]
            if source.nationwide and series.rollup in (Rollup.MEAN, Rollup.RATIO):
                yield name, entry, series


def own_copy(source: Source, copy: Nationwide) -> Source:
    """Return a source's entry as it holds for its nationwide file once that is laid out alike."""
    year = copy.boundaries or source.boundaries
    return source.model_copy(
        update={"file": "nationwide.parquet", "wider": False, "boundaries": year, "partial": True}
    )


def as_own(raw: bytes, source: Source, copy: Nationwide, wanted: set[str]) -> bytes:
    """Lay a nationwide file out as the place's own, so that the same reader can read it.

    Parameters
    ----------
    raw
        The bytes of a Parquet file.
    source, copy
        The place's own entry, and how the other file differs.
    wanted
        The columns of the place's own file that anything asks for.
    """
    found = pd.read_parquet(BytesIO(raw)).rename(columns=copy.rename)
    found = found[list(copy.columns)] if copy.columns else found
    if copy.stack is not None:
        stack = copy.stack
        keys = [name for name in (source.columns.area, stack.total) if name in found.columns]
        found = found.melt(id_vars=keys, var_name=stack.group, value_name=stack.count)
        found = found.dropna(subset=[stack.count])
        if stack.share:
            found[stack.share] = found[stack.count] / found[stack.total]
    found = found.assign(**copy.constant)
    for name in source.columns.group:
        found[name] = found[name].astype(str)  # 1.0 names a group: it is no number there
    for name, factor in copy.scale.items():
        found[name] = found[name] * factor
    kept = [name for name in found.columns if name in wanted]
    out = BytesIO()
    found[kept].to_parquet(out)
    return out.getvalue()


def columns_of(catalogue: Catalogue, name: str) -> set[str]:
    """Name the columns of a source that its entry or any series asks for."""
    source = catalogue.sources[name]
    where = source.columns
    found = {where.area, where.measure, where.period, *where.group, where.value, where.count}
    found |= {where.population, where.lower, where.upper, str(source.option("boundaries_column"))}
    endings = ["", *(str(source.option(limit)) for limit in ("lower", "upper"))]
    for entry in catalogue.indicators.values():
        for series in entry.series:
            if name in (series.source, series.population_source):
                for part in (series.measure, series.count, series.population):
                    names = (part,) if isinstance(part, str) else part or ()
                    found |= {f"{one}{ending}" for one in names for ending in endings}
    return {one for one in found if one}


def _level_of(values: pd.DataFrame, country: Country) -> "pd.Series[str]":
    levels: pd.Series[str] = values["area"].map(country.levels()).fillna(Level.WARD.value)
    return levels


def _whole(rows: pd.DataFrame, code: str, series: Series, unit: Unit) -> pd.DataFrame:
    """Make the figure of the country or a region of its wards: counts over populations.

    A few wards may be held back; with more of them there is no figure.
    """
    parts = rows.groupby(["group", "period"], sort=False, as_index=False)
    sums = parts[["count", "population"]].sum()
    counted = parts[["value"]].agg("count")["value"] / parts[["area"]].nunique()["area"]
    count, people = (sums[name].where(counted >= NEARLY_ALL) for name in ("count", "population"))
    made = ratio(count.to_numpy(dtype=float), people.to_numpy(dtype=float), unit)
    status = status_of(series, Status.AGGREGATED)
    return parts.first().assign(
        **made,
        area=code,
        boundaries=0,
        count=count,
        population=people,
        status=status.value,
        route=Route.FROM_PARTS.value,
        page="",
    )[VALUE_COLUMNS]


def _spread(rows: pd.DataFrame, year: int) -> pd.DataFrame:
    """Return the spread of the wards' figures, a row a group and period."""
    found = []
    for (group, period), own in rows.groupby(["group", "period"], sort=False):
        known = own["value"].dropna().to_numpy(dtype=float)
        if len(known) >= MOST * len(own):
            points = np.quantile(known, np.array(SHARES) / 100).round(4)
            about = {"group": group, "period": period, "boundaries": year, "wards": len(known)}
            found.append({**about, **dict(zip(QUANTILES, points, strict=True))})
    return pd.DataFrame(found)


def write(tables: dict[str, pd.DataFrame], folder: Path) -> None:
    """Write the benchmarks, one file a table."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        table.to_csv(folder / name, index=False, lineterminator="\n", float_format="%.11g")


def read_figures(folder: Path) -> pd.DataFrame:
    """Return the figures of the country and its regions (`FIGURE_COLUMNS`)."""
    text = ("note", "group", "period", "basis", "route", "page", "start", "end", "source", "status")
    return _read_back(folder / FIGURES, FIGURE_COLUMNS, text)


def read_spreads(folder: Path) -> pd.DataFrame:
    """Return the spread of the nation's wards (`SPREAD_COLUMNS`)."""
    return _read_back(folder / SPREADS, SPREAD_COLUMNS, ("group", "period"))


def read_sources(folder: Path) -> pd.DataFrame:
    """Return the files from which the benchmarks were made, with their fingerprints."""
    return _read_back(folder / SOURCES, ["source", "file", "sha256"], ("source",))


def _read_back(path: Path, columns: list[str], text: tuple[str, ...]) -> pd.DataFrame:
    if not path.exists():
        return pd.DataFrame(columns=columns)
    found = pd.read_csv(path, dtype=dict.fromkeys(text, str))
    return found.fillna(dict.fromkeys(text, ""))
