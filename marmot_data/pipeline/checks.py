"""What must hold of every value before it is written; each fault names file, row and rule."""

from collections.abc import Hashable, Iterator, Mapping

import pandas as pd

from marmot_data.catalogue.indicators import Series
from marmot_data.catalogue.places import Postcodes
from marmot_data.catalogue.schema import Basis, Rollup, Unit
from marmot_data.catalogue.sources import Source
from marmot_data.pipeline.faults import SHOWN, some
from marmot_data.pipeline.periods import heading_fault
from marmot_data.pipeline.residents import Residents
from marmot_data.rules import (
    SMALL,
    UNKNOWN,
    Codes,
    broken,
    calendar_spans,
    constant,
    contradicted,
    doubtful_spans,
    grossed_up,
    outside,
    proportions,
    remedy,
)

UNRANGED = (Basis.MEASURE, Basis.INDEX)
"""what is complete or constructed: limits beside it mean that the basis is wrong"""


def faults(
    values: pd.DataFrame,
    source: Source,
    unit: Unit,
    areas: Codes,
    file: str,
) -> Iterator[str]:
    """List what is wrong with the values of one series.

    Parameters
    ----------
    values
        `series.VALUE_COLUMNS` and ``row``.
    source, unit
        The catalogue's entries.
    areas
        Level and vintage (``lsoa2021``) -> the codes of all its areas.
    file
        The raw file's path, for the messages.
    """
    for rule, rows in broken(values, unit, areas).items():
        if rows.any():
            lines = [
                f"{file}: {_about(row, rule)}{remedy(rule)}"
                for row in values[rows].to_dict("records")
            ]
            yield from some(lines, f"{file}: {rule}")
    if not source.partial:
        yield from _lost(values, areas, file)


def doubts(
    values: pd.DataFrame, series: Series, source: Source, unit: Unit, areas: Codes
) -> Iterator[tuple[str, str]]:
    """Say what is odd about the values of one series, though it may be right.

    Parameters
    ----------
    values
        As for `faults`.
    series
        The catalogue's entry, with what its values rest on.
    source, unit, areas
        As for `faults`.

    Yields
    ------
    tuple
        One word for the kind, and what is odd: row, rule and what to do.
    """
    rule = "the value is not what its count and population make"
    odd, made = contradicted(values, unit)
    lines = [
        f"{_about(row, rule)}: {row['count']:.10g} of {row['population']:.10g} makes {other:.4g}. "
        "The published value stays, without a range of ours. If it is standardised or a mean, "
        "leave out columns.count and columns.population"
        for row, other in zip(values[odd].to_dict("records"), made[odd], strict=True)
    ]
    yield from (("contradiction", line) for line in some(lines, rule))
    every = f"row {values['row'].min()} and all others"
    for line in doubtful_periods(values, source):
        yield "period", f"{every}: {line}"
    if proportions(values["value"], unit):
        fix = f"if they are proportions, say scale = {series.scale * 100:g} in the series"
        yield "proportion", f"{every}: no value is above 1, though the unit is percent: {fix}"
    level = constant(values, areas)
    if level:
        fix = "if it is the city's figure, say of_authority = true in the series"
        yield "constant", f"{every}: one value for all areas of {level}: {fix}"
    if series.basis is Basis.COUNT and grossed_up(values):
        fix = 'of a sample that is grossed up: no range of ours; say basis = "survey"'
        yield "grossed_up", f"{every}: each count is a whole number of hundreds, as {fix}"


def crude(values: pd.DataFrame, series: Series, unit: Unit, entry: str, file: str) -> Iterator[str]:
    """Refuse to build crude rates beside published ones that are no plain counts over people."""
    if series.rollup is not Rollup.RATIO:
        return
    odd, _ = contradicted(values, unit)
    if odd.any():
        yield (
            f"{entry}: series.rollup: ratio would make counts over populations, which the "
            f"published values are not (row {values['row'][odd].iloc[0]} of {file}): say mean, or "
            "leave it out"
        )


def beyond(larger: pd.DataFrame, unit: Unit, entry: str) -> Iterator[str]:
    """Name what was put together of small areas and lies where no such figure can be."""
    rule, rows = outside(larger["value"], unit)
    if rows.any():
        row = larger[rows].iloc[0]
        yield (
            f"{entry}: series.rollup: {rule} once small areas are put together "
            f"({row['area']}, {row['period']}, value {row['value']:.6g}): see rollup and scale"
        )


def doubtful_periods(values: pd.DataFrame, source: Source) -> Iterator[str]:
    """Say where the heading or the spans make one doubt that years are calendar years."""
    if source.periods.fixed:
        return
    told = heading_fault(source.columns.period or "", source.periods)
    if told:
        yield f"the heading {told}: see which is right"
    told = doubtful_spans(calendar_spans(values, source), declared=True)
    if told:
        yield f"the periods {told}: see whether style = calendar is right"


def unfounded(values: pd.DataFrame, basis: Basis, entry: str, file: str) -> Iterator[str]:
    """List the published limits of a series whose basis allows none."""
    if basis not in UNRANGED:
        return
    rows = values["row"][values["lower"].notna() | values["upper"].notna()]
    rule = f"series.basis: '{basis}' allows no limits"
    lines = [f"{entry}: {rule}, but row {row} of {file} has them" for row in rows]
    yield from some(lines, f"{entry}: {rule}")


def _about(row: Mapping[Hashable, object], rule: str) -> str:
    about = f"{row['area']}, {row['group']}, {row['period']}"
    if rule != UNKNOWN:
        about += f", value {row['value']}"
    return f"row {row['row']}: {rule} ({about})"


def _lost(values: pd.DataFrame, areas: Mapping[str, frozenset[str]], file: str) -> Iterator[str]:
    """Say which areas a series leaves out of a level that it otherwise covers."""
    here_now, fix = set(values["area"]), ": say partial = true if it is published like that"
    for name, codes in areas.items():
        if not name.startswith(SMALL) or codes.isdisjoint(here_now):
            continue
        here = values[(values["boundaries"] == int(name[-4:])) & values["area"].isin(codes)]
        found = here.groupby(["group", "period"], sort=False)["area"].nunique()
        lines = []
        for group, period in found.index[found < len(codes)]:
            rows = here[(here["group"] == group) & (here["period"] == period)]
            lost = sorted(codes - set(rows["area"]))
            about = f"{', '.join(lost[:SHOWN])} ({len(lost)} of {name}; {group}, {period})"
            lines.append(f"{file}: row {rows['row'].max()}: no area may be lost: {about}{fix}")
        yield from some(lines, f"{file}: no area may be lost")


def unplaced(
    residents: Residents, areas: Mapping[str, frozenset[str]], files: Postcodes
) -> Iterator[str]:
    """Say which areas have no home in the postcode directory, or no boundary, or no resident."""
    table = residents.table
    for name, codes in areas.items():
        column = "msoa" if name.startswith("msoa") else name
        if column not in table:
            continue
        for what, odd in (
            ("has no postcode", codes - set(table[column])),
            ("has no boundary", set(table[column]) - codes),
        ):
            lines = [
                f"{files.directory}: row 1: area {code} of {name} {what}" for code in sorted(odd)
            ]
            yield from some(lines, f"{files.directory}: area {what}")
    blank = sorted(set(table["lsoa2021"][table["people"].isna()]))
    lines = [f"{files.residents}: row 1: no area may be lost: {code} is" for code in blank]
    yield from some(lines, f"{files.residents}: no area may be lost")
