"""What has changed in the figures since an earlier version, from the log that the build keeps."""

import numpy as np
import pandas as pd

from marmot_data.store import CHANGES, VERSIONS, DataError, Dataset

KEY = ["indicator", "area", "boundaries", "group", "period"]
"""what tells a figure from all others"""
OLD, NEW = ["old", "old_lower", "old_upper"], ["new", "new_lower", "new_upper"]
"""value and range before and after; nothing where there was or is none"""
COLUMNS = ["version", "change", *KEY, *OLD, *NEW]
ADDED, REVISED, WITHDRAWN = "added", "revised", "withdrawn"


def versions(data: Dataset) -> pd.DataFrame:
    """Return every version of the data in order: its day, its number of values, what changed.

    Raises
    ------
    DataError
        If the log is missing or damaged.
    """
    return data.table(VERSIONS.removesuffix(".csv"))


def known_versions(data: Dataset) -> tuple[str, ...]:
    """Name every version that a link may have been made with; the present one at least."""
    try:
        return tuple(dict.fromkeys([*versions(data)["version"], data.version]))
    except DataError:
        return (data.version,)


def changes(data: Dataset) -> pd.DataFrame:
    """Return what happened to each figure in each version, a row each (`COLUMNS`).

    Raises
    ------
    DataError
        If the log is missing or damaged.
    """
    return data.remembered("changes", lambda: _each(data.table(CHANGES.removesuffix(".csv"))))


def since(data: Dataset, version: str) -> pd.DataFrame:
    """Return which figures are not as they were in a version, with what they were and are.

    A figure that was revised twice is one change, and one that is as it was again is none.

    Raises
    ------
    DataError
        If the log is missing or damaged.
    KeyError
        If it does not know the version.
    """
    return data.remembered(f"since {version}", lambda: _since(data, version))


def _since(data: Dataset, version: str) -> pd.DataFrame:
    order = list(versions(data)["version"])
    if version not in order:
        raise KeyError(version)
    at = len(order) - order[::-1].index(version)
    found = changes(data)
    later = pd.concat(
        [found.iloc[:0], *(found[found["version"] == one] for one in order[at:])]
    ).drop(columns=["version", "change"])
    first = later.drop_duplicates(KEY, keep="first")[[*KEY, *OLD]]
    both = first.merge(later.drop_duplicates(KEY, keep="last")[[*KEY, *NEW]], on=KEY)
    was, now = both["old"].notna(), both["new"].notna()
    other = (both[OLD].fillna(np.inf).to_numpy() != both[NEW].fillna(np.inf).to_numpy()).any(axis=1)
    change = np.select([~was & now, was & ~now, was & other], [ADDED, WITHDRAWN, REVISED], "")
    net: pd.DataFrame = both.assign(change=change)[change != ""]
    return net


def _each(rows: pd.DataFrame) -> pd.DataFrame:
    """Give each figure of the log a row of its own."""
    found = rows.fillna({"old": "", "new": ""})
    areas = found["codes"].str.split(" ")
    found["area"] = areas
    for name in ("old", "new"):
        texts = zip(found[name], areas, strict=True)
        found[name] = pd.Series(
            [text.split(" ") if text else [""] * len(own) for text, own in texts], found.index
        )
    each = found.explode(["area", "old", "new"], ignore_index=True)
    for name, columns in (("old", OLD), ("new", NEW)):
        parts = each[name].astype(str).str.split(":", expand=True).reindex(columns=range(3))
        for place, column in enumerate(columns):
            each[column] = pd.to_numeric(parts[place].replace("", None)).astype(float)
    return each[COLUMNS]
