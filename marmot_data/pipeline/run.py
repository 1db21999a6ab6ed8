"""The build from end to end: read, pick, move to wards, check, write."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from tqdm import tqdm

from marmot_data.catalogue.indicators import Indicator, Series
from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.places import Place
from marmot_data.catalogue.schema import Basis, Level
from marmot_data.catalogue.sources import Source
from marmot_data.pipeline import checks, geography, write
from marmot_data.pipeline.benchmarks import FIGURE_COLUMNS, read_figures
from marmot_data.pipeline.choice import best, with_all_wards
from marmot_data.pipeline.faults import BuildError, LayoutError, reading
from marmot_data.pipeline.limits import founded, with_limits
from marmot_data.pipeline.method import Trial
from marmot_data.pipeline.postcodes import postcode_table, site_table
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.readers import misfits, observations
from marmot_data.pipeline.readers.forms import Warned
from marmot_data.pipeline.readers.points import placed
from marmot_data.pipeline.residents import faulty_files, place_residents
from marmot_data.pipeline.rollup import Mover, carried_over
from marmot_data.pipeline.series import VALUE_COLUMNS, pick, with_population
from marmot_data.pipeline.small import held_back
from marmot_data.rules import KNOWN_TO_LACK, Doubt, grossed_up, lacking

BUILT = (Basis.COUNT, Basis.ESTIMATE)
"""what may have a range where it is built of smaller areas"""
NESTED = (Level.LSOA.value, Level.MSOA.value, Level.WARD.value)


@dataclass(slots=True)
class Build:
    """One run of the build for one place; holds what its steps share."""

    catalogue: Catalogue
    place_id: str
    raw: RawFolder
    benchmarks: Path | None = None
    """folder of the nation's figures; none: only those are shown that are published"""
    earlier: Path | None = None
    """folder of the figures that were built before, whose log of changes is continued; none: the
    folder into which is built"""
    faults: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    """what is odd about the figures, though it may be right"""
    observations: dict[str, pd.DataFrame | None] = field(default_factory=dict)
    sets: list[geography.Boundaries] = field(default_factory=list)
    areas: pd.DataFrame = field(default_factory=pd.DataFrame)
    levels: dict[str, str] = field(default_factory=dict)
    nests: dict[str, str] = field(default_factory=dict)
    """small area -> the middle-sized area that holds it"""
    codes: dict[str, frozenset[str]] = field(default_factory=dict)
    vintages: dict[str, int] = field(default_factory=dict)
    blind: bool = True
    """without sound boundaries the rows of a file cannot be judged"""

    @property
    def place(self) -> Place:
        """The place that is built."""
        return self.catalogue.places[self.place_id]

    def run(self, target: Path) -> None:
        """Build everything into ``target``.

        Raises
        ------
        BuildError
            With every fault of the run; the old data stay untouched.
        """
        write.mended(target)
        entries = self.catalogue.indicators
        quiet = not sys.stderr.isatty()
        with tqdm(total=len(entries) + 2, desc=self.place.title, disable=quiet) as bar:
            mover = self._ground()
            bar.update()
            values, wider = {}, self._benchmarks()
            for name, indicator in entries.items():
                values[name] = self._indicator(name, indicator, mover, wider)
                bar.update()
            method = self._method(mover)
            postcodes, sites = self._addresses(mover)
            if self.faults or mover is None:
                raise BuildError("\n".join(dict.fromkeys(self.faults)))
            write.everything(
                self, target, write.Made(values, mover.residents, method, postcodes, sites)
            )
            bar.update()

    def _ground(self) -> Mover | None:
        """Make the boundaries and the list of areas, and place the residents in them."""
        self.sets, faults = geography.read_boundaries(self.raw, self.place)
        self.faults += [*faults, *faulty_files(self.raw, self.place)]
        if faults:
            return None
        try:
            self._name_areas(geography.area_table(self.raw, self.place, self.sets))
            residents = place_residents(self.raw, self.place, self.sets)
            self.faults += checks.unplaced(residents, self.codes, self.place.postcodes)
            homes = residents.table.dropna(subset=["lsoa2021", "msoa"])
            self.nests = dict(zip(homes["lsoa2021"], homes["msoa"], strict=True))
            scores = self._series(self.place.deprivation, "score").drop_duplicates("area")
        except LayoutError as error:
            self.faults += str(error).split("\n")
            return None
        deprivation = scores.set_index("area")["value"]
        return Mover(place=self.place, residents=residents, deprivation=deprivation)

    def _name_areas(self, areas: pd.DataFrame) -> None:
        """Note which areas there are, of which level and vintage."""
        self.areas = areas
        self.levels = dict(zip(areas["code"], areas["level"], strict=True))
        self.codes = {f"{s.level}{s.year}": frozenset(s.shapes["code"]) for s in self.sets}
        self.codes["other"] = frozenset(areas["code"][~areas["level"].isin(NESTED)])
        self.vintages = dict(self._vintages())
        self.blind = False

    def _benchmarks(self) -> pd.DataFrame:
        """Return the figures of the country and the region that were made of small areas."""
        if self.benchmarks is None:
            return pd.DataFrame(columns=FIGURE_COLUMNS)
        found = read_figures(self.benchmarks)
        return found[found["area"].isin([self.place.country, self.place.region])]

    def _indicator(
        self, name: str, indicator: Indicator, mover: Mover | None, wider: pd.DataFrame
    ) -> pd.DataFrame:
        """Return every value of an indicator, one per area, group and period."""
        parts: list[pd.DataFrame] = []
        for series in indicator.series:
            basis = series.basis or indicator.basis
            try:
                found = self._series(series, indicator.unit, basis)
            except LayoutError as error:
                self.faults += str(error).split("\n")
                continue
            odd = set(found["group"]) - set(indicator.groups)
            if odd:
                self.faults.append(f"indicators/{name}.toml: groups {sorted(odd)} are not listed")
            file = self.raw.name(self.catalogue.sources[series.source].file)
            self.faults += checks.unfounded(found, basis, f"indicators/{name}.toml", file)
            if series.shown:
                parts.append(found[VALUE_COLUMNS])
                if len(self.place.wards) > 1:
                    parts.append(carried_over(parts[-1], self.place))
            if series.rollup and mover:
                unit = self.catalogue.units[indicator.unit]
                entry = f"indicators/{name}.toml"
                self.faults += checks.crude(found, series, unit, entry, file)
                larger = mover.moved(found, series, self.levels, unit)
                if basis not in BUILT or (basis is Basis.COUNT and grossed_up(found)):
                    larger = larger.assign(lower=np.nan, upper=np.nan)
                self.faults += checks.beyond(larger, unit, entry)
                parts.append(founded(larger, basis))
        parts.append(wider[wider["indicator"] == name][VALUE_COLUMNS])
        shown = held_back(best(parts, indicator), indicator, self.catalogue)
        return with_all_wards(shown, self._wards(), indicator)

    def _wards(self) -> dict[int, frozenset[str]]:
        """Return the codes of each set of wards by its year."""
        names = {one.year: f"ward{one.year}" for one in self.place.wards}
        return {year: self.codes[name] for year, name in names.items() if name in self.codes}

    def _series(self, series: Series, unit: str, basis: Basis = Basis.MEASURE) -> pd.DataFrame:
        """Return the checked values of one series, with the range that their basis allows.

        Raises
        ------
        LayoutError
            If the file cannot be read as its source entry says; faults of rows are noted.
        """
        source = self.catalogue.sources[series.source]
        rule = self.catalogue.units[unit]
        observed = self._read(series.source)
        if observed is None or self.blind:
            return pd.DataFrame(columns=[*VALUE_COLUMNS, "row"])
        with reading(self.raw.name(source.file)):
            observed = self._with_population(observed, series)
            found = pick(observed, series, source, rule, self.levels)
            found["boundaries"] = self._vintage(found)
            file = self.raw.name(source.file)
            if series.of_authority:
                found = self._of_authority(found)
            # What is not shown may be out of range: it is rounded, and only its sums are used.
            within = rule if series.shown else rule.model_copy(update={"high": None})
            self.faults += list(checks.faults(found, source, within, self.codes, file))
            founded_on = series.model_copy(update={"basis": basis})
            self._doubt(series.source, checks.doubts(found, founded_on, source, rule, self.codes))
            return founded(with_limits(found, rule, basis, series.rounded), basis)

    def _of_authority(self, found: pd.DataFrame) -> pd.DataFrame:
        """Give the authority the figure that the file repeats for each of its small areas.

        Raises
        ------
        LayoutError
            If the small areas do not all have the same figure.
        """
        one = found.drop_duplicates(["group", "period"])
        if len(one) < len(found.drop_duplicates(["group", "period", "value"])):
            raise LayoutError("row 1: of_authority: the small areas have different figures")
        return one.assign(area=self.place.authority, boundaries=0)

    def _with_population(self, observed: pd.DataFrame, series: Series) -> pd.DataFrame:
        """Set beside each area's figures its population, where that stands in another file."""
        if series.population_source is None:
            return observed
        other = self._read(series.population_source)
        if other is None:
            return observed
        return with_population(observed, other, series, self.nests)

    def _read(self, name: str) -> pd.DataFrame | None:
        """Read a source once, however many indicators use it; nothing if it is faulty."""
        if name not in self.observations:
            self.observations[name] = None
            source = self._in_place(self.catalogue.sources[name])
            odd = misfits(source)
            self.faults += [f"sources/{name}.toml: {line}" for line in odd]
            if odd:
                return None
            try:
                with reading(self.raw.name(source.file)):
                    self.observations[name] = self._observed(name, source)
            except LayoutError as error:
                self.faults += str(error).split("\n")
        return self.observations[name]

    def _in_place(self, source: Source) -> Source:
        """Let a source that has names for codes understand the place's own names of its areas."""
        if not source.named:
            return source
        known = {one.name: one.code for one in self.place.areas}
        return source.model_copy(update={"names": known | source.names})

    def _observed(self, name: str, source: Source) -> pd.DataFrame:
        """Return the observations of a file, and note what is odd about it."""
        warnings: list[Warned] = []
        found = observations(self.raw.read(source.file), source, self.levels, warnings)
        if source.reader == "points" and not self.blind:
            wards = next(s for s in self.sets if s.year == source.boundaries)
            found = placed(found, wards.shapes, source, warnings)
        if source.wider and not self.blind:
            for gone in lacking(found["area"].unique(), self.place, source.lacks):
                told = f"row 1: no row for {gone}: is it there under another code? {KNOWN_TO_LACK}"
                warnings.append(("comparator", told))
        self._doubt(name, warnings)
        return found

    def _doubt(self, name: str, odd: Iterable[Warned]) -> None:
        """Note what is odd about a source, unless somebody has looked and settled it."""
        source = self.catalogue.sources[name]
        file = self.raw.name(source.file)
        self.doubts += [
            Doubt(name, kind, f"{file}: {line}") for kind, line in odd if kind not in source.settled
        ]

    def _vintages(self) -> Iterator[tuple[str, int]]:
        """List the areas whose vintage their code tells: all but those drawn more than once."""
        for code in self.codes["other"]:
            yield code, 0
        for one in self.sets:
            alone = sum(other.level is one.level for other in self.sets) == 1
            if one.level is Level.WARD or alone:
                for code in one.shapes["code"]:
                    yield code, one.year

    def _vintage(self, found: pd.DataFrame) -> "pd.Series[int]":
        """Say to which boundaries a code belongs: by its ward set, else by the source.

        A level that is drawn once (the MSOAs, which did not change) has one vintage.
        """
        both = zip(found["area"], found["boundaries"], strict=True)
        years = [self.vintages.get(area, int(named)) for area, named in both]
        return pd.Series(years, index=found.index, dtype=int)

    def _method(self, mover: Mover | None) -> pd.DataFrame:
        """Measure the error of the move to wards against published figures."""
        if mover is None or self.faults:
            return pd.DataFrame()
        trial = Trial(
            place=self.place,
            residents=mover.residents,
            levels=self.levels,
            published=lambda series: self._series(series, "people"),
        )
        try:
            return trial.table()
        except LayoutError as error:
            self.faults += str(error).split("\n")
        return pd.DataFrame()

    def _addresses(self, mover: Mover | None) -> tuple[pd.DataFrame, pd.DataFrame]:
        """List every postcode with its wards, and the sites of what was done with theirs."""
        if mover is None or self.faults:
            return pd.DataFrame(), pd.DataFrame()
        listed = postcode_table(self.raw, self.place, self.sets, mover.residents)
        deeds = self.catalogue.editorial.deeds
        sites, faults = site_table(deeds, self.raw, self.place, listed)
        self.faults += faults
        return listed, sites
