"""What changed since a version: each figure once, with what it was then and is now."""

import pandas as pd
import pytest

from marmot_data.history import changes, known_versions, since, versions
from marmot_data.store import Dataset

NONE = -1.0
LOG = [
    # version, change, indicator, boundaries, group, period, areas, old, new
    ("b", "added", "one", 0, "all", "2020", "A B", "", "1 2:1.5:2.5"),
    ("b", "revised", "one", 2026, "all", "2020", "C", "3", "4"),
    ("c", "revised", "one", 0, "all", "2020", "A", "1", "5"),
    ("c", "withdrawn", "one", 0, "all", "2020", "B", "2:1.5:2.5", ""),
    ("c", "revised", "one", 2026, "all", "2020", "C", "4", "3"),
]


@pytest.fixture
def data(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> Dataset:
    """Open the figures with a log of our own."""
    axes = ["indicator", "boundaries", "group", "period"]
    heads = ["version", "change", *axes, "codes", "old", "new"]
    tables = {
        "changes": pd.DataFrame(LOG, columns=heads).replace("", None),
        "versions": pd.DataFrame({"version": ["a", "b", "c"], "day": "2026-11-25"}),
    }
    monkeypatch.setattr(Dataset, "table", lambda _self, name: tables[name])
    return Dataset.load(dataset.folder)


def told(found: pd.DataFrame) -> set[tuple[str, str, float, float]]:
    rows = found.fillna({"old": NONE, "new": NONE})[["area", "change", "old", "new"]]
    return set(rows.itertuples(index=False, name=None))


def test_each_figure_has_a_row_of_its_own(data: Dataset) -> None:
    rows = changes(data)
    assert rows["area"].tolist() == ["A", "B", "C", "A", "B", "C"]
    assert rows["new"].tolist()[:3] == [1, 2, 4]
    assert rows[["new_lower", "new_upper"]].iloc[1].tolist() == [1.5, 2.5]
    assert rows["old"].isna().tolist() == [True, True, False, False, False, False]


def test_what_was_changed_twice_is_told_once_and_what_was_changed_back_not_at_all(
    data: Dataset,
) -> None:
    assert told(since(data, "a")) == {("A", "added", NONE, 5)}, "B came and went, C is as it was"
    assert told(since(data, "b")) == {
        ("A", "revised", 1, 5),
        ("B", "withdrawn", 2, NONE),
        ("C", "revised", 4, 3),
    }
    assert since(data, "c").empty
    with pytest.raises(KeyError):
        since(data, "d")


def test_the_log_ends_with_the_figures_beside_it(dataset: Dataset) -> None:
    every = versions(dataset)
    assert every["version"].iloc[-1] == dataset.version == known_versions(dataset)[-1]
    assert every["values"].iloc[-1] == dataset.contents["with_value"].sum()
    kept = changes(dataset).drop_duplicates(
        ["indicator", "area", "boundaries", "group", "period"], keep="last"
    )
    for name, own in kept.groupby("indicator"):
        both = own.merge(
            dataset.values(str(name)), on=["area", "boundaries", "group", "period"], how="left"
        )
        known = both["new"].notna()
        assert (both["new"] == both["value"])[known].all(), name
        assert both["value"][~known].isna().all(), name


def test_the_log_is_small(dataset: Dataset) -> None:
    log = (dataset.folder / "changes.csv").stat().st_size
    assert log / len(changes(dataset)) < 40, "bytes a figure"
