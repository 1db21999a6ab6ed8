"""What must hold of every value before it is written; each fault names file, row and rule."""

from collections.abc import Hashable, Iterator, Mapping

import pandas as pd

from marmot_data.catalogue.schema import Basis, Level, Postcodes, Source, Status, Unit
from marmot_data.pipeline.faults import SHOWN, some
from marmot_data.pipeline.residents import Residents
from marmot_data.pipeline.series import KEY

MANY = 10
"""so many small areas do not have the same figure by chance"""
SLACK = 1e-6
UNRANGED = (Basis.MEASURE, Basis.INDEX)
"""what is complete or constructed: limits beside it mean that the basis is wrong"""
UNKNOWN = "the area is not known"
SMALL = (Level.LSOA.value, Level.MSOA.value, Level.WARD.value)


def faults(
    values: pd.DataFrame,
    source: Source,
    unit: Unit,
    areas: Mapping[str, frozenset[str]],
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
    everything = frozenset().union(*areas.values())
    low = unit.low if unit.low is not None else float("-inf")
    high = unit.high if unit.high is not None else float("inf")
    value, lower, upper = values["value"], values["lower"], values["upper"]
    blank = values["status"].isin([Status.SUPPRESSED.value, Status.MISSING.value])
    rules = {
        UNKNOWN: ~values["area"].isin(everything),
        "the same area, group and period stand twice": values.duplicated(KEY, keep="first"),
        "lower <= value <= upper does not hold": (lower > value + SLACK) | (upper < value - SLACK),
        f"the value is outside {low:g} to {high:g}": (value < low - SLACK) | (value > high + SLACK),
        "a suppressed or missing value has a number": blank & value.notna(),
        "a published value has no number": ~blank & value.isna(),
        "the count is larger than the population": (unit.high is not None)
        & (values["count"] > values["population"] + SLACK),
    }
    for rule, broken in rules.items():
        if broken.any():
            lines = [_about(row, rule, file) for row in values[broken].to_dict("records")]
            yield from some(lines, f"{file}: {rule}")
    if not source.partial:
        yield from _lost(values, areas, file)


def repeated(values: pd.DataFrame, measure: str, file: str) -> Iterator[str]:
    """Name a measure that gives every small area the same figure: it is that of the authority.

    Parameters
    ----------
    values
        The values of one series of small areas.
    measure, file
        Where they were read, for the message.
    """
    for (group, period), rows in values.groupby(["group", "period"], sort=False):
        known = rows["value"].dropna()
        if len(known) >= MANY and (known == known.iloc[0]).all() and known.iloc[0] != 0:
            yield (
                f"{file}: column '{measure}': all {len(known)} small areas have {known.iloc[0]:g} "
                f"({group}, {period}): it is the figure of the whole authority; set "
                "of_authority = true in the series"
            )


def unfounded(values: pd.DataFrame, basis: Basis, entry: str, file: str) -> Iterator[str]:
    """List the published limits of a series whose basis allows none."""
    if basis not in UNRANGED:
        return
    rows = values["row"][values["lower"].notna() | values["upper"].notna()]
    rule = f"series.basis: '{basis}' allows no limits"
    lines = [f"{entry}: {rule}, but row {row} of {file} has them" for row in rows]
    yield from some(lines, f"{entry}: {rule}")


def _about(row: Mapping[Hashable, object], rule: str, file: str) -> str:
    about = f"{row['area']}, {row['group']}, {row['period']}"
    if rule != UNKNOWN:
        about += f", value {row['value']}"
    return f"{file}: row {row['row']}: {rule} ({about})"


def _lost(values: pd.DataFrame, areas: Mapping[str, frozenset[str]], file: str) -> Iterator[str]:
    """Say which areas a series leaves out of a level that it otherwise covers."""
    here_now = set(values["area"])
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
            lines.append(f"{file}: row {rows['row'].max()}: no area may be lost: {about}")
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
